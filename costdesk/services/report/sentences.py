"""Findings as sentences of a report, in its language."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from costdesk.domain.currencies import digits_of, is_currency
from costdesk.domain.periods import parse_period
from costdesk.services.filling import filled

if TYPE_CHECKING:
    from costdesk.domain.findings import Code, Finding
    from costdesk.services.report.words import Words

_MONEY = frozenset(
    {
        "amount", "usual", "limit", "budget", "over", "low", "high",
        "contact_before", "contact_after", "resolution_before", "resolution_after",
    }
)  # fmt: skip
_PERCENT = ("share", "change")


def reason_sentence(code: Code, words: Words) -> str:
    """Why there is no figure."""
    return words.texts["findings"][code]


def finding_sentence(finding: Finding, words: Words, item: str = "") -> str:
    """A finding with its place before it; ``item`` takes the place of the one that it has."""
    values = {name: _shown(name, it, finding, words) for name, it in finding.values.items()}
    text = filled(words.texts["findings"][finding.code], values)
    where = ", ".join(part for part in (item or finding.place.item, _where(finding, words)) if part)
    return f"{where}: {text}" if where else text


def _where(finding: Finding, words: Words) -> str:
    period = parse_period(finding.place.period)
    cell = words.path(finding.place.cell) if finding.place.cell else ""
    named = words.period(period) if period else finding.place.period
    return f"{cell}, {named}" if cell and named else cell or words.head(named)


def _shown(name: str, value: str | int, finding: Finding, words: Words) -> str:
    """A value as people of this language write it."""
    if isinstance(value, int):
        return words.count(value)
    named = _name(name, value, words)
    if named is not None:
        return named
    return _number(name, value, finding, words) if _is_number(value) else value


def _name(name: str, value: str, words: Words) -> str | None:
    """What is called by a name; None for a number."""
    if name == "measure":
        return words.texts["names"].get(value, value)
    if name == "figure":
        return words.word(value)
    if name == "subject":
        return _subject(value, words)
    return value if name == "text" else None


def _number(name: str, text: str, finding: Finding, words: Words) -> str:
    value = Fraction(text)
    if "measure" in finding.values:
        return words.measured(str(finding.values["measure"]), value)
    if name.endswith(_PERCENT):
        sign = "+" if text.startswith("+") else ""
        return f"{sign}{words.charts.in_percent(value, _digits(text))}"
    code = str(finding.values.get("currency", words.currency))
    if name in _MONEY and is_currency(code):
        return words.charts.money(value * 10 ** digits_of(code), code)
    return words.plain(value)


def _digits(text: str) -> int:
    return len(text.partition(".")[2])


def _is_number(text: str) -> bool:
    try:
        Fraction(text)
    except (ValueError, ZeroDivisionError):
        return False
    return True


def _subject(text: str, words: Words) -> str:
    """A cell, or a category with its scope in parentheses."""
    category, mark, scope = text.partition(" (")
    if mark:
        return f"{words.category(category)} ({words.path(scope.removesuffix(')'))})"
    return words.path(text) if "/" in text else words.category(text)
