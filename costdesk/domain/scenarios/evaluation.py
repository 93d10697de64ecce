"""From base, terms and levers to results: volume, repeats, handle time, staffing, prices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from costdesk.domain.findings import Code, Finding, Place, Refused
from costdesk.domain.scenarios.base import Base
from costdesk.domain.scenarios.causes import cause_notes, cause_problems
from costdesk.domain.scenarios.crews import (
    Demands,
    Setting,
    demands_of,
    needed_hours,
    setting_after,
)
from costdesk.domain.scenarios.effects import EFFECTS, PRICED_CATEGORIES
from costdesk.domain.scenarios.headroom import Day, Headroom, less, more
from costdesk.domain.scenarios.levers import CASES, Case, Lever
from costdesk.domain.scenarios.prices import Staff, bill_of
from costdesk.domain.scenarios.results import Made, Result, result_of
from costdesk.domain.scenarios.rota import Rota, rota_of
from costdesk.domain.scenarios.terms import Terms
from costdesk.domain.scenarios.week import Week, days_in, week_of
from costdesk.domain.scenarios.work import Pull, Work, pulls_of, work_after


@dataclass(frozen=True, slots=True)
class Swing:
    """What one lever alone changes of the total cost in each case, in minor units.

    ``place`` is the lever's among those of the scenario.
    """

    place: int
    lever: Lever
    low: int
    likely: int
    high: int

    @property
    def reach(self) -> int:
        """How far it goes at most, either way."""
        return max(abs(self.low), abs(self.likely), abs(self.high))


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The base, every case of the scenario, each lever alone (the largest first), and headroom.

    ``less`` says from which volume or handle time on one agent is freed, ``more`` from which one
    more is needed; None where people do not depend on it, or no such change helps.
    """

    base: Result
    cases: Mapping[Case, Result]
    tornado: tuple[Swing, ...]
    less: Headroom | None
    more: Headroom | None
    findings: tuple[Finding, ...]

    @property
    def likely(self) -> Result:
        """The case in the middle."""
        return self.cases["likely"]


@dataclass(frozen=True, slots=True)
class _Footing:
    """What every case stands on: the rota of the base, its people, and those beyond the need."""

    base: Base
    terms: Terms
    week: Week
    rota: Rota | None
    people: Fraction
    paid: Fraction
    surplus: Fraction

    def demands(self, work: Work) -> Demands | None:
        """What some work asks of every team on an average day."""
        return demands_of(work.streams, self.terms, days_in(self.week))


def evaluate(base: Base, terms: Terms, levers: Sequence[Lever]) -> Evaluation:
    """All results of a scenario.

    Raises Refused where there is more work than any centre has, and for causes that the base did
    not record.
    """
    if problems := [*cause_problems(base, levers)]:
        raise Refused(problems)
    footing = _footing(base, terms)
    cases = {case: _result(footing, pulls_of(levers, case)) for case in CASES}
    likely = cases["likely"]
    day = _day(footing, pulls_of(levers, "likely"))
    fewer = less(day) if day else None
    return Evaluation(
        base=_result(footing, ()),
        cases=cases,
        tornado=_tornado(footing, levers),
        less=fewer,
        more=more(day) if day else None,
        findings=tuple(_findings(footing, levers, likely, fewer)),
    )


def _footing(base: Base, terms: Terms) -> _Footing:
    setting = setting_after(base, terms, ())
    week = week_of(base, terms.opening)
    demands = demands_of(base.streams, terms, days_in(week))
    nobody = Fraction(0)
    if demands is None:
        return _Footing(base, terms, week, None, nobody, nobody, nobody)
    rota = rota_of(demands, terms, setting, week)
    hours = terms.agent_hours * base.months
    people = _whole(rota.needed_hours / hours, terms)
    paid = people if base.paid_hours is None else base.paid_hours / hours
    surplus = max(nobody, floor((paid - people) / terms.agent_step) * terms.agent_step)
    # Whoever pays for fewer than are counted from does not save more than one of them costs.
    return _Footing(base, terms, week, rota, people, max(paid, people), surplus)


def _whole(agents: Fraction, terms: Terms) -> Fraction:
    """The agents in whole steps."""
    return ceil(agents / terms.agent_step) * terms.agent_step


def _result(footing: _Footing, pulls: Sequence[Pull]) -> Result:
    base, terms = footing.base, footing.terms
    work = work_after(base, pulls)
    setting = setting_after(base, terms, pulls)
    demands = footing.demands(work)
    rota = None
    if demands and footing.rota:
        kept = footing.rota if terms.keep_agents else None
        rota = rota_of(demands, terms, setting, footing.week, kept)
    staff = _staff(footing, demands, setting)
    return result_of(base, terms, Made(work, rota, staff, bill_of(base, terms, pulls, work, staff)))


def _staff(footing: _Footing, demands: Demands | None, setting: Setting) -> Staff | None:
    """The people before and after; None where nobody knows how many the work takes."""
    base, terms = footing.base, footing.terms
    if demands is None or footing.rota is None:
        return None
    before = footing.people + footing.surplus
    if terms.keep_agents:
        return Staff(before, before, footing.paid)
    need = needed_hours(demands, terms, setting, footing.week) / (terms.agent_hours * base.months)
    after = _whole(need, terms) + _whole(footing.surplus * setting.surplus, terms)
    return Staff(before, after, footing.paid)


def _tornado(footing: _Footing, levers: Sequence[Lever]) -> tuple[Swing, ...]:
    swings = [
        Swing(place, lever, *(_alone(footing, lever, case) for case in CASES))
        for place, lever in enumerate(levers)
    ]
    return tuple(sorted(swings, key=lambda swing: (-swing.reach, swing.place)))


def _alone(footing: _Footing, lever: Lever, case: Case) -> int:
    """What a lever alone changes of the total."""
    base, terms, pulls = footing.base, footing.terms, pulls_of([lever], case)
    work = work_after(base, pulls)
    staff = _staff(footing, footing.demands(work), setting_after(base, terms, pulls))
    bill = bill_of(base, terms, pulls, work, staff)
    return sum(bill.costs.values()) + base.one_offs - base.total_cost


def _day(footing: _Footing, pulls: Sequence[Pull]) -> Day | None:
    """The day that people depend on; None where they are kept or nobody knows how many it takes."""
    base, terms = footing.base, footing.terms
    demands = footing.demands(work_after(base, pulls))
    if demands is None or footing.rota is None or terms.keep_agents:
        return None
    setting = setting_after(base, terms, pulls)
    return Day(demands, terms, setting, footing.week, terms.agent_hours * base.months)


def _findings(
    footing: _Footing, levers: Sequence[Lever], likely: Result, fewer: Headroom | None
) -> Iterator[Finding]:
    base, terms = footing.base, footing.terms
    steps = any(
        amount and terms.behaviour(name).kind == "step_fixed" for name, amount in base.costs.items()
    )
    if steps and footing.rota is None:
        yield Finding(Code.LABOUR_STAYS)
    if terms.opening.counted_week and not base.week:
        yield Finding(Code.WEEK_NOT_COUNTED)
    if base.paid_hours is not None and footing.rota:
        paid = base.paid_hours / (terms.agent_hours * base.months)
        if paid + terms.agent_step <= footing.people:
            values = {"found": _number(paid), "needed": _number(footing.people)}
            yield Finding(Code.PAID_BELOW_NEED, values=values)
    for lever in levers:
        yield from _idle_parts(base, lever)
    yield from cause_notes(base, levers)
    volume = fewer.volume if fewer else None
    is_same = likely.people_change.value == 0
    if volume is not None and is_same and _promises_people(footing, levers, likely):
        yield _nobody_freed(base, likely, volume)
    yield from likely.findings


def _idle_parts(base: Base, lever: Lever) -> Iterator[Finding]:
    """What a lever would move that is not there: costs, contacts, a share that is not known."""
    if base.fcr is None and any(lever.values.get("fcr_points", ())):
        yield Finding(Code.FCR_UNKNOWN, Place(item=lever.name or lever.kind))
    priced = {"price_percent": lever.category}
    priced |= {f"{name}_percent": name for name in PRICED_CATEGORIES}
    for effect, category in priced.items():
        if any(lever.values.get(effect, ())) and not base.costs.get(category):
            yield Finding(Code.NO_COST, Place(item=category))
    if not any(lever.works_on(stream) for stream in base.streams):
        yield Finding(Code.NO_HANDLED, Place(cell=", ".join(lever.cells)))


def _promises_people(footing: _Footing, levers: Sequence[Lever], likely: Result) -> bool:
    """Whether levers leave people less to do, so that somebody might expect to need fewer."""
    values = ((name, value) for lever in levers for name, value in lever.values.items())
    if not any(any(value) and EFFECTS[name].stage != "prices" for name, value in values):
        return False
    if likely.claimed_saving > 0:
        return True
    before, after = footing.rota, likely.rota
    return bool(before and after and after.needed_hours < before.needed_hours)


def _nobody_freed(base: Base, likely: Result, volume: Fraction) -> Finding:
    """No whole agent is freed, and from which volume on one would be."""
    contacts = likely.contacts / base.months
    values: dict[str, str | int] = {
        "count": round(contacts),
        "limit": floor(contacts * volume),
        "percent": _number((1 - volume) * 100),
    }
    return Finding(Code.NO_AGENT_FREED, values=values)


def _number(value: Fraction) -> str:
    return f"{float(value):.1f}"
