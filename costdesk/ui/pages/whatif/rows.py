"""The results of a scenario as rows of texts: a figure a row, a case a column."""

from __future__ import annotations

from fractions import Fraction
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Finding
from costdesk.domain.money import rounded
from costdesk.ui.formats import NBSP, NOTHING
from costdesk.ui.pages.whatif.words import MEASURES, measure_name
from costdesk.ui.texts import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.domain.figures import Figure
    from costdesk.domain.scenarios.results import Result
    from costdesk.ui.formats import Formats

_SUMS = ("total_cost", "saving", "claimed_saving")
_UNIT_COSTS = ("cost_per_contact", "cost_per_resolution", "cost_per_sale")
_OF_CASES = ("saving", "claimed_saving", "one_off", "payback_months", "break_even_contacts")
"""What only a change can have: today has none of it."""
_SHARES = ("service_level", "occupancy", "abandon_rate", "fcr", "csat")
_WHERE_KNOWN = (
    *("cost_per_resolution", "cost_per_sale", "people", "service_level", "asa_seconds"),
    *("occupancy", "abandon_rate", "fcr", "csat"),
)
_WHERE_ANY = ("one_off", "payback_months", "break_even_contacts", "backlog_hours")
_TENTHS = ("payback_months", "backlog_hours")


class Outcome(NamedTuple):
    """A result with the months it is of; today's is the base of the others."""

    heading: str
    result: Result
    months: Fraction
    is_base: bool = False


class Entry(NamedTuple):
    """What stands in a column: a text, why there is none, and whether a guard is passed."""

    text: str
    reason: str = ""
    is_red: bool = False


class ResultRow(NamedTuple):
    """A figure with what it is in every column."""

    name: str
    entries: tuple[Entry, ...]

    @property
    def heading(self) -> str:
        """What the figure is called."""
        return measure_name(self.name)


def rows_of(outcomes: Sequence[Outcome], formats: Formats) -> list[ResultRow]:
    """Every figure that is known of any of them, or that matters to them."""
    changed = [each for each in outcomes if not each.is_base] or outcomes
    names = [name for name in MEASURES if any(_matters(name, it) for it in changed)]
    return [ResultRow(name, tuple(_entry(name, it, formats) for it in outcomes)) for name in names]


def _matters(name: str, outcome: Outcome) -> bool:
    if name in _WHERE_KNOWN:
        return getattr(outcome.result, name).value is not None
    if name in _SUMS[1:]:
        return not outcome.is_base
    if name in _WHERE_ANY:
        value = getattr(outcome.result, name)
        return not outcome.is_base and bool(value if name == "one_off" else value.value)
    return True


def _entry(name: str, outcome: Outcome, formats: Formats) -> Entry:
    if outcome.is_base and name in _OF_CASES:
        return Entry(NOTHING)
    result = outcome.result
    if name == "one_off":
        return Entry(formats.short_money(result.one_off) if result.one_off else NOTHING)
    if name in _SUMS:
        return Entry(formats.short_money(month_of(getattr(result, name), outcome.months)))
    if name == "contacts":
        return Entry(formats.count(rounded(result.contacts / outcome.months)))
    return _figure_entry(name, result, formats)


def _figure_entry(name: str, result: Result, formats: Formats) -> Entry:
    figure: Figure = getattr(result, name)
    if figure.value is None:
        return Entry(NOTHING, sentence(Finding(figure.reason)) if figure.reason else "")
    if name in _WHERE_ANY and not figure.value:
        return Entry(NOTHING)
    is_red = any(state.guard == name and state.passed for state in result.guards)
    text = figure_text(name, figure.value, formats)
    return Entry(f"{text}{NBSP}✗" if is_red else text, is_red=is_red)


def figure_text(name: str, value: Fraction, formats: Formats) -> str:
    """A figure as it is shown."""
    if name in _UNIT_COSTS:
        return formats.unit_cost(value)
    if name in _SHARES:
        return formats.percent(value)
    if name == "asa_seconds":
        return f"{formats.decimal(value, 0)}{NBSP}s"
    if name in _TENTHS:
        return formats.decimal(value, 1)
    if name == "break_even_contacts":
        return formats.count(ceil(value))
    return formats.decimal(value)


def month_of(minor: int, months: Fraction) -> int:
    """Money of all months as minor units of one."""
    return rounded(Fraction(minor) / months)
