"""How long something took, decided over the whole column."""

from __future__ import annotations

import re
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.domain.findings import Code, Finding
from costdesk.imports.detection import decide_texts
from costdesk.imports.styles import numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from costdesk.imports.answers import Decimals

Unit = Literal["s", "ms", "min", "h"]
"""What a plain number counts."""
_CLOCK = re.compile(
    r"(?:([0-9]+)[.d ]\s*)?([0-9]{1,5}):([0-5]?[0-9])(?::([0-5]?[0-9])(?:[.,]([0-9]+))?)?"
)
_WORDS = re.compile(
    r"(?:([0-9]+) ?h[a-z]*)? ?(?:([0-9]+) ?m(?:in)?[a-z]*)? ?(?:([0-9]+) ?s[a-z]*)?", re.IGNORECASE
)
_ISO = re.compile(r"PT(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)(?:\.[0-9]+)?S)?")
_NONE = frozenset({"", "-", "–", "null", "none", "n/a"})
_OF: dict[Unit, Fraction] = {
    "s": Fraction(1), "ms": Fraction(1, 1000), "min": Fraction(60), "h": Fraction(3600)
}  # fmt: skip


class Lengths(NamedTuple):
    """Seconds of each row that has any, by row number, or what is unclear or wrong."""

    seconds: Mapping[int, Fraction]
    problems: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()


class LengthTexts(NamedTuple):
    """The same of the distinct texts of a column. ``problems`` and ``notes`` are of all of it.

    ``wrong`` are the texts that are nothing, ``odd`` those whose length is not known.
    """

    seconds: Mapping[str, Fraction]
    problems: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()
    wrong: Mapping[str, Finding] = MappingProxyType({})
    odd: Mapping[str, Finding] = MappingProxyType({})


def lengths_of(texts: Mapping[int, str], decimal: Decimals | None) -> Lengths:
    """Seconds of a column of clock times (``1:02:03``) or plain numbers of seconds."""
    stripped = {row: text.strip() for row, text in texts.items()}
    first: dict[str, int] = {}
    for row, text in stripped.items():
        first.setdefault(text, row)
    found = length_texts(first, decimal)

    def at_rows(findings: Mapping[str, Finding]) -> Iterator[Finding]:
        return (findings[text].at(row=row) for row, text in stripped.items() if text in findings)

    seconds = {row: found.seconds[text] for row, text in stripped.items() if text in found.seconds}
    problems = (*at_rows(found.wrong), *found.problems)
    return Lengths(seconds, problems, (*found.notes, *at_rows(found.odd)))


def length_texts(
    first: Mapping[str, int], decimal: Decimals | None, unit: Unit = "s", *, hours: bool = False
) -> LengthTexts:
    """What the distinct texts of a column mean; ``first`` has the row of each where it is first.

    Two parts of a clock time are minutes and seconds, with ``hours`` hours and minutes.
    """
    filled = {text: row for text, row in first.items() if text.casefold() not in _NONE}
    clocks = {text: _clock(text, hours=hours) for text in filled}
    seconds = {text: found for text, found in clocks.items() if found is not None}
    rest = {text: row for text, row in filled.items() if text not in seconds}
    if not rest:
        return LengthTexts(seconds)
    column = decide_texts(rest, numbers("none", own=False), decimal)
    read = {text: Fraction(number) * _OF[unit] for text, number in (column.values or {}).items()}
    # A clock that was set back: how long it took is not known then.
    odd = {text: _not_long(text) for text, length in read.items() if length < 0}
    read = {text: length for text, length in read.items() if length >= 0}
    problems, notes = tuple(column.problems), tuple(column.notes)
    return LengthTexts(seconds | read, problems, notes, column.wrong, odd)


def _not_long(text: str) -> Finding:
    return Finding(Code.NEGATIVE, values={"text": text})


def _clock(text: str, *, hours: bool) -> Fraction | None:
    if found := _CLOCK.fullmatch(text):
        days, first, second, third, part = found.groups()
        if third is None:
            total = int(first) * 3600 + int(second) * 60 if hours else int(first) * 60 + int(second)
        else:
            total = int(first) * 3600 + int(second) * 60 + int(third)
        return Fraction(total + int(days or 0) * 86_400) + Fraction(
            int(part or 0), 10 ** len(part or "")
        )
    for pattern in (_ISO, _WORDS):
        if (found := pattern.fullmatch(text)) and any(found.groups()):
            parts = [int(part or 0) for part in found.groups()]
            return Fraction(parts[0] * 3600 + parts[1] * 60 + parts[2])
    return None
