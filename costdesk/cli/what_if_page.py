"""A what-if as a plain text page."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING

from costdesk.cli.tables import Column, grouped, list_of, table
from costdesk.domain.scenarios.terms import AT_LEAST
from costdesk.services.lever_kinds import lever_texts
from costdesk.services.scenario_files import (
    WEEKDAYS,
    assumptions,
    causes,
    clock,
    results_by_case,
)
from costdesk.services.scenario_notes import scenario_notes
from costdesk.services.summaries import money_text, ratio_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from costdesk.domain.figures import Figure
    from costdesk.domain.scenarios.headroom import Headroom
    from costdesk.domain.scenarios.results import GuardState, Result
    from costdesk.domain.scenarios.rota import Plan
    from costdesk.services.scenarios import WhatIf

_SUMS = {
    "total_cost": "total cost",
    "saving": "saving",
    "claimed_saving": "what vendors would claim",
    "fees": "of which the levers' own cost",
    "one_off": "spent once",
}
_FIGURES = {
    "cost_per_contact": ("cost per contact", "money"),
    "cost_per_resolution": ("cost per resolution", "money"),
    "cost_per_sale": ("cost per sale", "money"),
    "payback_months": ("payback, months", "number"),
    "break_even_contacts": ("break-even, contacts a month", "count"),
    "aht_seconds": ("average handle time, seconds", "count"),
    "people": ("agents to pay", "number"),
    "service_level": ("service level %", "percent"),
    "occupancy": ("occupancy %", "percent"),
    "abandon_rate": ("abandoned %", "percent"),
    "asa_seconds": ("average speed of answer, seconds", "number"),
    "csat": ("customers content %", "percent"),
    "fcr": ("solved at once %", "percent"),
}
_GUARDS = {
    "service_level": "service level %",
    "occupancy": "occupancy %",
    "abandon_rate": "abandoned %",
    "csat": "customers content %",
    "fcr": "solved at once %",
    "backlog_hours": "work left undone a day, hours",
}


def what_if_page(made: WhatIf, currency: str) -> str:
    """The page, in English."""
    parts = (
        _heading(made, currency),
        _results(made),
        _intervals(made),
        _weekdays(made),
        _tornado(made),
        _guards(made),
        _causes(made),
        _assumptions(made),
        _notes(made, currency),
    )
    return "\n".join(part for part in parts if part)


def _heading(made: WhatIf, currency: str) -> str:
    base, scenario = made.base, made.scenario
    days = "written in the scenario"
    if base.start and base.last:
        days = f"{base.label} ({base.start} to {base.last})"
    note = f"{scenario.note}\n" if scenario.note else ""
    months = ratio_text(base.months, 0, 1)
    return f"{scenario.name}\n{note}Base: {days}, {months} months. Money in {currency}.\n"


def _results(made: WhatIf) -> str:
    cases = results_by_case(made)
    columns = [Column(""), *(Column(case, right=True) for case in cases)]
    digits, shown = made.base.digits, list(cases.values())
    rows = [
        [name, *(grouped(money_text(getattr(each, key), digits)) for each in shown)]
        for key, name in _SUMS.items()
    ]
    contacts = [grouped(ratio_text(each.contacts, 0, 0) or "") for each in shown]
    rows.append(["contacts", *contacts])
    for key, (name, unit) in _FIGURES.items():
        cells = [_shown(getattr(each, key), unit, digits) for each in shown]
        if any(cells):
            rows.append([name, *cells])
    for key in ("agents", "scheduled"):
        cells = [str(getattr(each.rota, key)) if each.rota else "" for each in shown]
        if any(cells):
            rows.append([_AT_ONCE[key], *cells])
    return table(columns, rows)


_AT_ONCE = {"agents": "most agents at once", "scheduled": "the same with shrinkage"}


def _shown(figure: Figure, unit: str, digits: int) -> str:
    if figure.value is None:
        return ""
    if unit == "money":
        return grouped(ratio_text(figure.value, digits, digits) or "")
    value = figure.value * 100 if unit == "percent" else figure.value
    return grouped(ratio_text(value, 0, 0 if unit == "count" else 1) or "")


def _intervals(made: WhatIf) -> str:
    """Agents by interval, before and in the likely case."""
    before, after = made.evaluation.base.rota, made.evaluation.likely.rota
    if before is None or after is None:
        return ""
    columns = [
        Column("from"),
        *(Column(name, right=True) for name in ("contacts", "agents", "likely", "agents", "SL %")),
    ]
    rows = [
        [
            clock(one.start),
            ratio_text(one.contacts, 0, 1) or "",
            str(one.agents),
            ratio_text(other.contacts, 0, 1) or "",
            str(other.agents),
            ratio_text(Fraction(other.service_level) * 100, 0, 1) or "",
        ]
        for one, other in zip(before.slots, after.slots, strict=True)
    ]
    return "An average day, base and likely\n" + table(columns, rows)


def _weekdays(made: WhatIf) -> str:
    """Agents of each day of the week, where they differ."""
    before, after = made.evaluation.base.rota, made.evaluation.likely.rota
    if before is None or after is None or not before.week:
        return ""
    names = ("contacts", "agents", "hours", "likely", "agents", "hours", "SL %")
    columns = [Column("day"), *(Column(name, right=True) for name in names)]
    rows = [
        [WEEKDAYS[one.weekday], *_day(one), *_day(other), _share(other.service_level)]
        for one, other in zip(before.week, after.week, strict=True)
    ]
    return "Each day of the week, most agents at once\n" + table(columns, rows)


def _day(plan: Plan) -> tuple[str, str, str]:
    hours = ratio_text(plan.hours, 0, 1) or ""
    return ratio_text(plan.contacts, 0, 0) or "", str(plan.agents), hours


def _share(value: float) -> str:
    return ratio_text(Fraction(value) * 100, 0, 1) or ""


def _assumptions(made: WhatIf) -> str:
    lines = [(f"  {key}", value) for key, value in assumptions(made)]
    return f"Assumptions other than usual\n{list_of(lines)}" if lines else ""


_A_MONTH = "{contacts} contacts a month, {percent} % of those the lever works on"


def _causes(made: WhatIf) -> str:
    """What was recorded of the causes that levers remove."""
    lines = [
        (
            f"  {use.cause.name}",
            _A_MONTH.format(
                contacts=grouped(ratio_text(use.cause.contacts, 0, 1) or ""),
                percent=ratio_text(use.cause.share * 100, 0, 1),
            ),
        )
        for use in causes(made)
    ]
    return f"Causes, as the base recorded them\n{list_of(lines)}" if lines else ""


def _tornado(made: WhatIf) -> str:
    """What each lever alone changes of the total cost."""
    swings, names = made.evaluation.tornado, lever_texts("en").names
    if not swings:
        return ""
    columns = [Column("each lever alone"), *(Column(case, right=True) for case in _CASES)]
    digits = made.base.digits
    rows = [
        [
            swing.lever.name or names[swing.lever.kind],
            *(_signed(getattr(swing, case), digits) for case in _CASES),
        ]
        for swing in swings
    ]
    return table(columns, rows)


_CASES = ("low", "likely", "high")


def _signed(amount: int, digits: int) -> str:
    text = grouped(money_text(amount, digits))
    return f"+{text}" if amount > 0 else text


def _guards(made: WhatIf) -> str:
    """Each guard's limit and where it stands in every case; what is passed is said."""
    lines = []
    for place, state in enumerate(made.evaluation.base.guards):
        states = [result.guards[place] for result in results_by_case(made).values()]
        if any(each.value.value is not None for each in states):
            lines.append((f"  {_limit(state)}", ", ".join(map(_standing, states))))
    return f"Guards: base, low, likely, high\n{list_of(lines)}" if lines else ""


def _limit(state: GuardState) -> str:
    bound = "at least" if state.guard in AT_LEAST else "at most"
    return f"{_GUARDS[state.guard]}, {bound} {_percent(state, state.limit)}"


def _standing(state: GuardState) -> str:
    value = "–" if state.value.value is None else _percent(state, state.value.value)
    return f"{value} PASSED" if state.passed else value


def _percent(state: GuardState, value: Fraction) -> str:
    return ratio_text(value if state.guard == "backlog_hours" else value * 100, 0, 1) or ""


def _notes(made: WhatIf, currency: str) -> str:
    lines = scenario_notes(made, "en", currency)
    likely, months = made.evaluation.likely, made.base.months
    lines += _room(made.evaluation.less, likely, months, floor, "One agent fewer is enough at")
    lines += _room(made.evaluation.more, likely, months, ceil, "One agent more is needed at")
    return "To know\n" + "".join(f"  {line}\n" for line in lines) if lines else ""


def _room(
    headroom: Headroom | None,
    likely: Result,
    months: Fraction,
    whole: Callable[[Fraction], int],
    words: str,
) -> Iterator[str]:
    """The volume or handle time at which people change, counted from the likely case."""
    if headroom is None:
        return
    parts = []
    if headroom.volume is not None:
        contacts = likely.contacts / months * headroom.volume
        parts.append(f"{whole(contacts):,} contacts a month")
    if headroom.aht is not None and likely.aht_seconds.value is not None:
        seconds = ratio_text(likely.aht_seconds.value * headroom.aht, 0, 1)
        parts.append(f"{seconds} seconds of handle time")
    if parts:
        yield f"{words} {', or at '.join(parts)}."
