"""A scenario from its TOML text: strictly, every problem at its table and key."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

from costdesk.domain.contacts import CHANNELS, DIRECTIONS, folded_channel, parse_cell
from costdesk.domain.findings import Code, Finding
from costdesk.domain.reasons import LONGEST_REASON, folded_reason
from costdesk.domain.scenarios.base import Stream
from costdesk.domain.scenarios.effects import EFFECTS
from costdesk.domain.scenarios.levers import EVERYTHING, Lever, Range, range_problems
from costdesk.domain.scenarios.scenario import LAST_TWELVE, GivenBase, Scenario, Start
from costdesk.domain.scenarios.terms import (
    BEHAVIOURS,
    GUARD_KEYS,
    GUARDS,
    Behaviour,
    BehaviourKind,
    Opening,
    Terms,
)
from costdesk.imports.scenarios.ranges import range_of
from costdesk.imports.scenarios.tables import Reader, parsed, refuse_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from costdesk.domain.scenarios.levers import LeverKind
    from costdesk.domain.scenarios.terms import Guard

LONGEST_NAME = 200
LONGEST_SCENARIO = 1_000_000
"""Letters of a text; more is no scenario."""
_MOST_LEVERS = 100
_CLOCK = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)")
_MINUTES_A_DAY = 1440
_MOST_INTERVALS = 288
_DAY_SECONDS = 86_400
_WEEK = 7
_COUNTED = "counted"
_WEEKS = ("even", _COUNTED)
_PERCENT = 100
_LARGEST = 10**12


def read_scenario(text: str, kinds: Mapping[str, LeverKind]) -> Scenario:
    """The scenario of a text. Raises Refused with every problem, each at its table and key."""
    problems: list[Finding] = []
    top = Reader(parsed(text), "", problems)
    scenario = Scenario(
        name=_name(top),
        start=_start(top.table("base")),
        terms=_terms(top),
        levers=tuple(_levers(top, kinds)),
        note=top.text("note"),
    )
    top.finish()
    refuse_all(problems)
    return scenario


def _name(top: Reader) -> str:
    name = top.text("name").strip()
    if not name:
        top.note(Code.REQUIRED, "name")
    elif len(name) > LONGEST_NAME:
        top.note(Code.TOO_LONG, "name", text=name[:40], limit=LONGEST_NAME)
    return name


def _start(table: Reader) -> Start:
    written = any(table.has(key) for key in ("costs", "contacts"))
    period = table.text("period", LAST_TWELVE)
    if written and table.has("period"):
        table.note(Code.INPUTS_EXCLUDE_EACH_OTHER, "period, costs")
    given = _given(table) if written else None
    start = Start(period, given, _share(table, "fcr_percent"), _share(table, "csat_percent"))
    table.finish()
    return start


def _share(table: Reader, key: str, usual: Fraction | None = None) -> Fraction | None:
    number = table.number(key, most=_PERCENT)
    return usual if number is None else number / _PERCENT


def _given(table: Reader) -> GivenBase:
    costs = table.table("costs")
    names = costs.keys()
    amounts = {name: costs.number(name, Fraction(0), least=-_LARGEST) for name in names}
    return GivenBase(
        costs={name: amount for name, amount in amounts.items() if amount is not None},
        streams=tuple(_streams(table)),
        months=table.number("months", above=0, most=1200) or Fraction(1),
        resolved=table.number("resolved"),
        sales=table.number("sales"),
        paid_hours=table.number("paid_hours", above=0),
    )


def _streams(table: Reader) -> Iterator[Stream]:
    for each in table.tables("contacts"):
        written = each.text("cell")
        cell = parse_cell(written)
        if cell is None or cell.line:
            each.note(Code.BAD_CELL, "cell", text=written[:60])
        if not each.has("handled"):
            each.note(Code.REQUIRED, "handled")
        stream = Stream(
            direction=cell.direction if cell else DIRECTIONS[0],
            channel=cell.channel if cell else CHANNELS[0],
            contacts=each.number("handled") or Fraction(0),
            aht_seconds=each.number("aht_seconds", above=0, most=_DAY_SECONDS),
            at_once=each.number("at_once", above=0, most=_PERCENT) or Fraction(1),
            resolves=not (cell and cell.direction == DIRECTIONS[1]),
        )
        each.finish()
        yield stream


def _terms(top: Reader) -> Terms:
    table, usual = top.table("staffing"), Terms()
    pools = _whole(table, "pools", usual.pools, most=50)
    days_per_week = _whole(table, "days_per_week", usual.opening.days_per_week, most=_WEEK)
    terms = Terms(
        opening=_opening(table, days_per_week),
        queued=tuple(map(folded_channel, table.texts("queued", usual.queued))),
        service_level=_most_of(table, "service_level_percent", usual.service_level),
        target_seconds=table.number("target_seconds", most=_DAY_SECONDS, usual=usual.target_seconds)
        or Fraction(0),
        max_occupancy=_positive_share(table, "max_occupancy_percent", usual.max_occupancy),
        shrinkage=_most_of(table, "shrinkage_percent", None),
        patience_seconds=table.number("patience_seconds", above=0, most=_DAY_SECONDS),
        pools=pools,
        teams=_teams(table),
        blended=table.flag("blended", usual=usual.blended),
        keep_agents=table.flag("keep_agents", usual=usual.keep_agents),
        agent_hours=table.number("agent_hours_per_month", usual.agent_hours, above=0, most=744)
        or usual.agent_hours,
        agent_cost=table.number("agent_cost_per_month"),
        agent_step=table.number("agent_step", usual.agent_step, above=0, most=_PERCENT)
        or usual.agent_step,
        behaviours=dict(_behaviours(top.table("costs"))),
        guards=dict(_guards(top.table("guards"))),
    )
    table.finish()
    return terms


def _teams(table: Reader) -> tuple[tuple[str, ...], ...]:
    """Channels that are staffed together, each in one team only."""
    teams = tuple(tuple(map(folded_channel, team)) for team in table.lists("teams"))
    named = [channel for team in teams for channel in team]
    twice = next((channel for channel in named if named.count(channel) > 1), None)
    if twice is not None:
        table.note(Code.CHANNEL_TWICE, "teams", text=twice[:60])
    return teams


def _most_of(table: Reader, key: str, usual: Fraction | None) -> Fraction:
    """A percentage below 100 as a share."""
    share = _share(table, key, usual)
    if share is not None and share >= 1:
        table.note(Code.TOO_LARGE, key, text="100", limit="99.99")
        return Fraction(0)
    return cast("Fraction", share)


def _positive_share(table: Reader, key: str, usual: Fraction) -> Fraction:
    number = table.number(key, usual * _PERCENT, above=0, most=_PERCENT)
    return (number or usual * _PERCENT) / _PERCENT


def _whole(table: Reader, key: str, usual: int, *, most: int) -> int:
    number = table.number(key, Fraction(usual), least=1, most=most) or Fraction(usual)
    if number.denominator != 1:
        table.note(Code.NOT_A_WHOLE_NUMBER, key, text=f"{float(number):g}")
    return int(number)


def _opening(table: Reader, days_per_week: int) -> Opening:
    usual = Opening()
    opens = _clock(table, "opens", usual.opens)
    closes = _clock(table, "closes", usual.closes)
    interval = _whole(table, "interval_minutes", usual.interval_minutes, most=_MINUTES_A_DAY)
    opening = Opening(
        opens=opens,
        closes=closes,
        interval_minutes=interval,
        days_per_week=days_per_week,
        days=table.number("open_days", above=0, most=36_600),
        shape=table.numbers("shape"),
        **_week(table, days_per_week),
    )
    if closes <= opens:
        table.note(Code.END_BEFORE_START, "closes")
    elif (closes - opens) % interval:
        table.note(
            Code.NOT_A_WHOLE_NUMBER, "interval_minutes", text=f"{closes - opens} ÷ {interval}"
        )
    elif len(opening.starts) > _MOST_INTERVALS:
        table.note(Code.TOO_SMALL, "interval_minutes", text=str(interval), limit=4)
    elif opening.shape and len(opening.shape) != len(opening.starts):
        found, expected = len(opening.shape), len(opening.starts)
        table.note(Code.WRONG_COUNT, "shape", found=found, expected=expected)
    else:
        return opening
    return usual


def _week(table: Reader, days_per_week: int) -> dict[str, Any]:
    """How busy each open day of a week is: as counted, or a weight for each."""
    if table.has("week") and isinstance(table.raw("week"), str):
        return {"counted_week": table.choice("week", _WEEKS, _WEEKS[0]) == _COUNTED}
    week = table.numbers("week")
    if week and len(week) != days_per_week:
        table.note(Code.WRONG_DAYS, "week", found=len(week), expected=days_per_week)
    return {"week": week}


def _clock(table: Reader, key: str, usual: int) -> int:
    """Minutes after midnight of a time such as 09:00; 24:00 ends the day."""
    text = table.text(key, f"{usual // 60:02}:{usual % 60:02}")
    found = _CLOCK.fullmatch(text.strip())
    minutes = int(found[1]) * 60 + int(found[2]) if found else usual
    if found is None or minutes > _MINUTES_A_DAY:
        table.note(Code.NOT_A_CLOCK, key, text=text[:60])
        return usual
    return minutes


def _behaviours(table: Reader) -> Iterator[tuple[str, Behaviour]]:
    for category in table.keys():  # noqa: SIM118 - no mapping
        usual = Terms().behaviour(category)
        if isinstance(table.raw(category), str):
            kind = table.choice(category, BEHAVIOURS, usual.kind)
            yield category, usual._replace(kind=cast("BehaviourKind", kind))
            continue
        inner = table.table(category)
        kind = inner.choice("follows", BEHAVIOURS, usual.kind)
        avoidable = _share(inner, "avoidable_percent", usual.avoidable)
        can_end = inner.flag("can_end", usual=usual.can_end)
        ends = inner.day("ends")
        if ends and inner.has("can_end") and can_end:
            inner.note(Code.INPUTS_EXCLUDE_EACH_OTHER, "can_end, ends")
        inner.finish()
        yield (
            category,
            Behaviour(
                cast("BehaviourKind", kind), avoidable or Fraction(0), can_end and not ends, ends
            ),
        )


def _guards(table: Reader) -> Iterator[tuple[Guard, Fraction]]:
    for guard in GUARDS:
        key = GUARD_KEYS[guard]
        is_share = key.endswith("_percent")
        number = table.number(key, most=_PERCENT if is_share else _DAY_SECONDS)
        if number is not None:
            yield guard, number / _PERCENT if is_share else number
    table.finish()


def _levers(top: Reader, kinds: Mapping[str, LeverKind]) -> Iterator[Lever]:
    for place, table in enumerate(top.tables("levers"), start=1):
        if place > _MOST_LEVERS:
            top.note(Code.TOO_LARGE, "levers", text=str(place), limit=_MOST_LEVERS)
            return
        name = table.choice("kind", tuple(kinds), "")
        if kind := kinds.get(name):
            yield _lever(table, kind)


def _lever(table: Reader, kind: LeverKind) -> Lever:
    lever = Lever(
        kind=kind.name,
        values=dict(_values(table, kind)),
        name=table.text("name").strip(),
        cells=tuple(_cells(table, kind)),
        category=table.text("category", kind.category).strip(),
        channel=folded_channel(table.text("channel")),
        cause=_cause(table, kind),
    )
    if "moved_percent" in kind.effects and not lever.channel:
        table.note(Code.REQUIRED, "channel")
    table.finish(*kind.effects)
    return lever


def _cause(table: Reader, kind: LeverKind) -> str:
    """The reason whose contacts a lever removes; a number of its own would say something else."""
    if "cause_contacts" not in kind.effects:
        return ""
    cause = folded_reason(table.text("cause"))
    for key in ("cause_contacts", "cause_percent"):
        if cause and table.has(key):
            table.note(Code.INPUTS_EXCLUDE_EACH_OTHER, f"cause, {key}")
    if len(cause) > LONGEST_REASON:
        table.note(Code.TOO_LONG, "cause", text=cause[:40], limit=LONGEST_REASON)
    return cause


def _cells(table: Reader, kind: LeverKind) -> Iterator[str]:
    for word in table.texts("contacts", kind.cells):
        cell = parse_cell(word)
        if word in (EVERYTHING, *DIRECTIONS):
            yield word
        elif cell and not cell.line:
            yield str(cell)
        else:
            table.note(Code.BAD_CELL, "contacts", text=word[:60])


def _values(table: Reader, kind: LeverKind) -> Iterator[tuple[str, Range]]:
    for effect in kind.effects:
        if table.has(effect) and (found := range_of(table, effect)):
            for problem in range_problems(EFFECTS[effect], found):
                table.note(problem.code, effect, **problem.values)
            yield effect, found
