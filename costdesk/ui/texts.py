"""Codes → sentences in the window's language."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from costdesk.domain.definitions import LANGUAGES
from costdesk.domain.findings import Code, Finding
from costdesk.domain.periods import parse_period
from costdesk.services.filling import filled
from costdesk.ui.formats import Formats
from costdesk.ui.names import figure_name
from costdesk.ui.period_names import period_name
from costdesk.ui.plurals import Plurals
from costdesk.ui.quality_names import measure_name, measured
from costdesk.ui.words import capitalised, cell_path_name, word, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from costdesk.domain.definitions import Language
    from costdesk.domain.figures import Mark
    from costdesk.domain.findings import Place
    from costdesk.services.workspace import StepName

__all__ = [
    "mark_sentence",
    "placed_sentence",
    "sentence",
    "sentence_of",
    "spoken_language",
    "step_sentence",
]

MARK_SENTENCES: dict[Mark, object] = {
    "to_date": QT_TRANSLATE_NOOP("Sentences", "Only up to the last day that is counted."),
    "own_split": QT_TRANSLATE_NOOP(
        "Sentences",
        "Shared out for this period alone; such periods do not add up to months to the cent.",
    ),
    "estimated": QT_TRANSLATE_NOOP(
        "Sentences", "A count lies across the edge of the period and was spread over its days."
    ),
    "fallback": QT_TRANSLATE_NOOP(
        "Sentences", "Handle time is missing somewhere, so costs were shared by number of contacts."
    ),
    "incomplete": QT_TRANSLATE_NOOP(
        "Sentences", "A figure is empty because its count is entered for some of the contacts only."
    ),
}

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_PLAIN_NUMBER = re.compile(r"-?\d+(\.\d+)?")
# Values that name something built in, or several of them.
_WORDS = frozenset({"reason", "recurrence", "answer", "fits"})
_LISTS = frozenset({"choices", "before", "after"})
_ON_A_CELL = frozenset({Code.PERCENT_OUT_OF_SCOPE, Code.PERCENT_TWICE})
_WORDY_TEXT = frozenset({Code.DATE_ORDER_DECIDED, Code.NUMBER_STYLE_DECIDED, Code.CANNOT_REPLACE})
# Values that were typed or stand in a file: shown as they are.
_AS_THEY_ARE = frozenset(
    {"text", "other", "example", "found", "needed", "forbidden", "user", "machine"}
    | {"caller", "called"}
)


def spoken_language() -> Language:
    """The language that the window speaks: the default locale follows it."""
    code = QLocale.languageToCode(QLocale().language())
    return next((language for language in LANGUAGES if language == code), "en")


def sentence(finding: Finding) -> str:
    """The finding as a sentence; where it is, is not said."""
    from costdesk.ui.sentences import SENTENCES  # noqa: PLC0415 - not at start

    text = QCoreApplication.translate("Sentences", str(SENTENCES[finding.code]))
    return filled(text, _shown_values(finding))


def sentence_of(code: Code) -> str:
    """The sentence of a code that needs no values, such as why there is no figure."""
    return sentence(Finding(code))


def placed_sentence(finding: Finding) -> str:
    """The finding as a sentence with row, column or whatever else is known of its place."""
    where = ", ".join(_where(finding.place))
    return f"{where}: {sentence(finding)}" if where else sentence(finding)


def mark_sentence(mark: Mark) -> str:
    """What a mark on a row of figures means."""
    return QCoreApplication.translate("Sentences", str(MARK_SENTENCES[mark]))


def step_sentence(step: StepName) -> str:
    """A step of the history in words: ``3 costs added``."""
    text = _step_text(step)
    source = step.values.get("source")
    if not source:
        return text
    return QCoreApplication.translate("Steps", "{step} from {source}").format(
        step=text, source=source
    )


def _step_text(step: StepName) -> str:
    if count := _COUNTED_STEPS.get(step.code):
        return count(Plurals(), int(step.values.get("count", 1)))
    named = QCoreApplication.translate("Steps", str(_NAMED_STEPS[step.code]))
    values = _Known(step.values)
    values["figure"] = figure_name(str(values["figure"]))
    return named.format_map(values)


_COUNTED_STEPS: dict[str, Callable[[Plurals, int], str]] = {
    "add_costs": Plurals.costs_added,
    "change_costs": Plurals.costs_changed,
    "delete_costs": Plurals.costs_deleted,
    "add_counts": Plurals.counts_added,
    "change_counts": Plurals.counts_changed,
    "delete_counts": Plurals.counts_deleted,
    "add_capacity": Plurals.capacity_added,
    "change_capacity": Plurals.capacity_changed,
    "delete_capacity": Plurals.capacity_deleted,
    "add_quality": Plurals.quality_added,
    "change_quality": Plurals.quality_changed,
    "delete_quality": Plurals.quality_deleted,
    "add_reasons": Plurals.reasons_added,
    "change_reasons": Plurals.reasons_changed,
    "delete_reasons": Plurals.reasons_deleted,
    "add_lines": Plurals.lines_sorted,
    "add_rules": Plurals.rules_added,
    "skip_lines": Plurals.lines_skipped,
    "return_lines": Plurals.lines_returned,
    "set_setting": Plurals.settings_changed,
    "set_settings": Plurals.settings_changed,
}
_NAMED_STEPS: dict[str, object] = {
    "revise_cost": QT_TRANSLATE_NOOP("Steps", "“{name}” goes on with a new amount"),
    "set_target": QT_TRANSLATE_NOOP("Steps", "target for “{figure}” set"),
    "drop_target": QT_TRANSLATE_NOOP("Steps", "target for “{figure}” dropped"),
    "save_profile": QT_TRANSLATE_NOOP("Steps", "profile “{name}” saved"),
    "drop_profile": QT_TRANSLATE_NOOP("Steps", "profile “{name}” deleted"),
    "add_category": QT_TRANSLATE_NOOP("Steps", "category “{name}” added"),
    "change_category": QT_TRANSLATE_NOOP("Steps", "category “{name}” changed"),
    "delete_category": QT_TRANSLATE_NOOP("Steps", "category “{name}” deleted"),
    "take_line": QT_TRANSLATE_NOOP("Steps", "“{name}” made a cost"),
    "add_rule": QT_TRANSLATE_NOOP("Steps", "rule for bank lines added"),
    "change_rule": QT_TRANSLATE_NOOP("Steps", "rule for bank lines changed"),
    "delete_rule": QT_TRANSLATE_NOOP("Steps", "rule for bank lines deleted"),
    "move_rule": QT_TRANSLATE_NOOP("Steps", "rules for bank lines put in another order"),
    "undo_import": QT_TRANSLATE_NOOP("Steps", "import of “{file}” taken back"),
    "save_scenario": QT_TRANSLATE_NOOP("Steps", "scenario “{name}” saved"),
    "save_scenarios": QT_TRANSLATE_NOOP("Steps", "scenarios saved"),
    "rename_scenario": QT_TRANSLATE_NOOP("Steps", "scenario renamed to “{name}”"),
    "delete_scenario": QT_TRANSLATE_NOOP("Steps", "scenario “{name}” deleted"),
}


class _Known(dict[str, object]):
    """Values of a sentence; one that is not known is shown as dots instead of failing."""

    def __missing__(self, key: str) -> str:
        return "…"


def _shown_values(finding: Finding) -> _Known:
    formats = Formats(spoken_language(), "", 0)
    values = _Known(
        (name, _shown(finding.code, name, value, formats)) for name, value in finding.values.items()
    )
    values["span"] = _span(
        str(finding.values.get("start", "")), str(finding.values.get("end", "")), formats=formats
    )
    values["stored"] = _span(*str(finding.values.get("stored", "")).split(".."), formats=formats)
    values |= _quality_values(finding, formats)
    values |= _figure_values(finding, formats)
    values["number_example"] = formats.decimal(Decimal("1234.5"))
    values["day_example"] = formats.short_day(date(2025, 3, 31))
    return values


def _quality_values(finding: Finding, formats: Formats) -> dict[str, str]:
    """A measure by its name, and what it is or should be in its unit."""
    measure = str(finding.values.get("measure", ""))
    if not measure:
        return {}
    numbers = {
        name: measured(measure, Fraction(str(finding.values[name])), formats)
        for name in ("value", "limit")
        if name in finding.values
    }
    return {"measure": measure_name(measure), **numbers}


_MONEY = frozenset(
    {
        "amount", "usual", "limit", "budget", "over", "low", "high",
        "contact_before", "contact_after", "resolution_before", "resolution_after",
    }
)  # fmt: skip
_ABOUT_MONEY = frozenset(
    {
        Code.ABOVE_LIMIT,
        Code.OVER_BUDGET,
        Code.CATEGORY_JUMP,
        Code.UNIT_COST_JUMP,
        Code.BENCHMARK_FAR,
        Code.EASY_CONTACTS_GONE,
    }
)
_PERCENT = ("share", "change")


def _figure_values(finding: Finding, formats: Formats) -> dict[str, str]:
    """A figure by its name, amounts with their currency, shares and changes in percent."""
    values = {
        name: formats.percentage(Decimal(str(value)))
        for name, value in finding.values.items()
        if name.endswith(_PERCENT)
    }
    if str(finding.values.get("change", "")).startswith("+"):
        values["change"] = f"+{values['change']}"
    if "figure" in finding.values:
        values["figure"] = figure_name(str(finding.values["figure"]))
    if finding.code in _ABOUT_MONEY:
        currency = formats.in_currency(str(finding.values.get("currency", "")))
        values |= {
            name: currency.amount(Decimal(str(value)))
            for name, value in finding.values.items()
            if name in _MONEY
        }
    if "subject" in finding.values and finding.code in (Code.OVER_BUDGET, Code.CATEGORY_JUMP):
        values["subject"] = capitalised(word(str(finding.values["subject"])))
    return values


def _shown(code: Code, name: str, value: str | int, formats: Formats) -> str:
    """A value as people of this language write it."""
    if isinstance(value, int):
        return formats.number(value)
    if name in _LISTS:
        return words(value.split(", "))
    if name in _WORDS or (name == "text" and code in _WORDY_TEXT):
        return word(value)
    if name == "since":
        return formats.moment(value)
    if name == "subject" or code in _ON_A_CELL:
        return _subject(value)
    return value if name in _AS_THEY_ARE else _day_or_number(value, formats)


def _subject(text: str) -> str:
    """A cell, or a category with its scope in parentheses."""
    category, mark, scope = text.partition(" (")
    if mark:
        return f"{word(category)} ({words(scope.removesuffix(')').split('/'))})"
    return word(text) if "/" not in text else cell_path_name(text)


def _day_or_number(text: str, formats: Formats) -> str:
    if _DAY.fullmatch(text):
        return formats.day(date.fromisoformat(text))
    if _PLAIN_NUMBER.fullmatch(text):
        return formats.decimal(Decimal(text))
    return text


def _span(start: str, end: str = "", *, formats: Formats) -> str:
    """Days as people say them: a single one once."""
    first, last = (_day_or_number(text, formats) for text in (start, end))
    return f"{first} – {last}" if last and last != first else first


def _where(place: Place) -> Iterator[str]:
    if place.row is not None:
        yield QCoreApplication.translate("Places", "Row {row}").format(row=place.row)
    if place.column:
        yield QCoreApplication.translate("Places", "column “{column}”").format(column=place.column)
    if place.item:
        yield place.item
    if place.cell:
        yield cell_path_name(place.cell)
    if place.period:
        period = parse_period(place.period)
        yield period_name(period, Formats(spoken_language(), "", 0)) if period else place.period
