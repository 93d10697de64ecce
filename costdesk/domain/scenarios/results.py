"""What a scenario comes to in one case, each figure a value or the reason why there is none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from costdesk.domain.figures import Figure, ratio
from costdesk.domain.findings import Code, Finding
from costdesk.domain.scenarios.base import Base, Stream
from costdesk.domain.scenarios.prices import Bill, Staff
from costdesk.domain.scenarios.rota import Rota
from costdesk.domain.scenarios.terms import AT_LEAST, GUARDS, Guard, Terms
from costdesk.domain.scenarios.work import Work

_NOT_KNOWN = Figure(None, Code.NOT_RECORDED)


class GuardState(NamedTuple):
    """A guard: its limit, where the figure stands, and whether that is beyond the limit."""

    guard: Guard
    limit: Fraction
    value: Figure
    passed: bool


@dataclass(frozen=True, slots=True)
class Result:
    """The base, or a case of a scenario, in minor units of money over the base's months.

    ``claimed_saving`` counts every avoided minute at the average cost, as vendors do. ``people``
    are agents to pay, ``people_change`` those hired, below 0 freed. ``break_even_contacts`` is a
    number a month. ``rota`` is None where handle time is not known.
    """

    total_cost: int
    costs: Mapping[str, int]
    saving: int
    claimed_saving: int
    fees: int
    one_off: int
    contacts: Fraction
    streams: tuple[Stream, ...]
    cost_per_contact: Figure
    cost_per_resolution: Figure
    cost_per_sale: Figure
    aht_seconds: Figure
    payback_months: Figure
    break_even_contacts: Figure
    people: Figure
    people_change: Figure
    service_level: Figure
    occupancy: Figure
    abandon_rate: Figure
    asa_seconds: Figure
    backlog_hours: Figure
    csat: Figure
    fcr: Figure
    rota: Rota | None
    guards: tuple[GuardState, ...]
    findings: tuple[Finding, ...]

    @property
    def is_red(self) -> bool:
        """Whether any guard is passed, whatever is saved."""
        return any(state.passed for state in self.guards)


class Made(NamedTuple):
    """Everything that a result is put together from."""

    work: Work
    rota: Rota | None
    staff: Staff | None
    bill: Bill


def result_of(base: Base, terms: Terms, made: Made) -> Result:
    """The result of one case."""
    bill, work = made.bill, made.work
    total = sum(bill.costs.values()) + base.one_offs
    saving = base.total_cost - total
    contacts = sum((each.contacts for each in work.streams if each.counts), Fraction(0))
    quality = _quality(made, terms)
    return Result(
        total_cost=total,
        costs=bill.costs,
        saving=saving,
        claimed_saving=base.total_cost - bill.claimed,
        fees=bill.fees,
        one_off=bill.one_off,
        contacts=contacts,
        streams=work.streams,
        cost_per_contact=ratio(total, contacts, Code.NO_HANDLED),
        cost_per_resolution=_cost_per_resolution(base, work, total),
        cost_per_sale=_cost_per_sale(base, work, total),
        aht_seconds=_aht(work.streams),
        payback_months=_payback(bill.one_off, saving, base.months),
        break_even_contacts=_break_even(base, bill, saving),
        people=Figure(made.staff.after) if made.staff else Figure(None, Code.NO_HANDLE_TIME),
        people_change=Figure(made.staff.change)
        if made.staff
        else Figure(None, Code.NO_HANDLE_TIME),
        rota=made.rota,
        guards=tuple(_guards(base, terms, quality)),
        findings=bill.findings,
        **quality,
    )


def _payback(one_off: int, saving: int, months: Fraction) -> Figure:
    """Months until the saving has earned back what is spent once."""
    if saving <= 0:
        return Figure(None, Code.NO_SAVING)
    return Figure(one_off * months / saving)


def _break_even(base: Base, bill: Bill, saving: int) -> Figure:
    """Contacts a month from which on the saving of each pays what levers cost every month."""
    before = sum((each.contacts for each in base.streams if each.counts), Fraction(0))
    earned = saving + bill.lasting
    if earned <= 0 or not before:
        return Figure(None, Code.NO_SAVING)
    return Figure(bill.lasting * before / earned / base.months)


def _cost_per_resolution(base: Base, work: Work, total: int) -> Figure:
    if base.resolving.value is None or not base.resolved:
        return Figure(None, base.resolving.reason or Code.NO_RESOLVED)
    chosen = [each.resolves for each in work.streams]
    part = _part(base, work, total, base.resolving.value, chosen)
    return ratio(part, base.resolved * work.issues, Code.NO_RESOLVED)


def _cost_per_sale(base: Base, work: Work, total: int) -> Figure:
    if base.selling.value is None or not base.sales:
        return Figure(None, base.selling.reason or Code.NO_SALES)
    chosen = [each.is_outbound for each in work.streams]
    part = _part(base, work, total, base.selling.value, chosen)
    return ratio(part, base.sales * work.sales, Code.NO_SALES)


def _part(base: Base, work: Work, total: int, cost: Fraction, chosen: Sequence[bool]) -> Fraction:
    """The part of the total that falls on some streams: their part before, by their new work."""
    if not base.total_cost:
        return Fraction(0)
    share = cost / base.total_cost
    mine = share * _change(base.streams, work.streams, chosen)
    others = (1 - share) * _change(base.streams, work.streams, [not each for each in chosen])
    return total * mine / (mine + others) if mine + others else Fraction(0)


def _change(before: Sequence[Stream], after: Sequence[Stream], chosen: Sequence[bool]) -> Fraction:
    """The work of some streams after ÷ before; those that are new have none before."""
    first = sum(_effort(each) for each, is_one in zip(before, chosen, strict=False) if is_one)
    last = sum(_effort(each) for each, is_one in zip(after, chosen, strict=True) if is_one)
    return Fraction(last, first) if first else Fraction(1)


def _effort(stream: Stream) -> Fraction:
    if not stream.agent_time:
        return Fraction(0)
    seconds = stream.seconds
    return stream.contacts if seconds is None else seconds


def _aht(streams: Sequence[Stream]) -> Figure:
    """Seconds of a contact, as the figures have it: contacts side by side count each."""
    counted = [each for each in streams if each.counts]
    if any(each.aht_seconds is None and each.contacts for each in counted):
        return Figure(None, Code.NO_HANDLE_TIME)
    seconds = sum((each.contacts * (each.aht_seconds or 0) for each in counted), Fraction(0))
    return ratio(seconds, sum(each.contacts for each in counted), Code.NO_HANDLED)


_OF_A_QUEUE = ("service_level", "abandon_rate", "asa_seconds")


def _quality(made: Made, terms: Terms) -> dict[str, Figure]:
    rota, work = made.rota, made.work
    patient = terms.patience_seconds is not None
    names = ("service_level", "occupancy", "abandon_rate", "asa_seconds", "backlog_hours")
    found = dict.fromkeys(names, Figure(None, Code.NO_HANDLE_TIME))
    if rota:
        found = {name: _measured(getattr(rota, name)) for name in names}
        if not patient:
            found["abandon_rate"] = Figure(None, Code.NO_PATIENCE)
        if not rota.average.contacts:
            found |= dict.fromkeys(_OF_A_QUEUE, Figure(None, Code.NOBODY_WAITS))
    found["csat"] = _NOT_KNOWN if work.csat is None else Figure(work.csat)
    found["fcr"] = _NOT_KNOWN if work.fcr is None else Figure(work.fcr)
    return found


def _measured(value: float | None) -> Figure:
    return Figure(None, Code.QUEUE_GROWS) if value is None else Figure(Fraction(value))


def _guards(base: Base, terms: Terms, quality: Mapping[str, Figure]) -> list[GuardState]:
    """Every guard that has a limit, the owner's or the usual one."""
    return [
        _state(guard, limit, quality[guard])
        for guard in GUARDS
        if (limit := terms.guards.get(guard, _usual_limit(guard, base, terms))) is not None
    ]


def _usual_limit(guard: Guard, base: Base, terms: Terms) -> Fraction | None:
    """What was promised, people's rest, and that nothing customers notice gets worse."""
    limits: dict[Guard, Fraction | None] = {
        "service_level": terms.service_level,
        "occupancy": Fraction(85, 100),
        "csat": base.csat,
        "fcr": base.fcr,
        "backlog_hours": Fraction(0),
    }
    return limits.get(guard)


def _state(guard: Guard, limit: Fraction, figure: Figure) -> GuardState:
    value = figure.value
    passed = value is not None and (value < limit if guard in AT_LEAST else value > limit)
    return GuardState(guard, limit, figure, passed)
