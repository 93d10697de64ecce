"""How long something took, decided over the whole column."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.domain.findings import Code, Finding
from costdesk.imports.detection import decide
from costdesk.imports.styles import numbers

if TYPE_CHECKING:
    from collections.abc import Mapping

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


def lengths_of(
    texts: Mapping[int, str], decimal: Decimals | None, unit: Unit = "s", *, hours: bool = False
) -> Lengths:
    """Seconds of a column of clock times (``1:02:03``) or numbers of a unit.

    Two parts are minutes and seconds, with ``hours`` hours and minutes.
    """
    filled = {
        row: text.strip() for row, text in texts.items() if text.strip().casefold() not in _NONE
    }
    clocks = {row: _clock(text, hours=hours) for row, text in filled.items()}
    seconds = {row: found for row, found in clocks.items() if found is not None}
    rest = {row: text for row, text in filled.items() if row not in seconds}
    if not rest:
        return Lengths(seconds)
    column = decide(rest, numbers("none", own=False), decimal)
    read = {row: Fraction(number) * _OF[unit] for row, number in (column.values or {}).items()}
    # A clock that was set back: how long it took is not known then.
    wrong = [_not_long(rest[row], row) for row, length in read.items() if length < 0]
    read = {row: length for row, length in read.items() if length >= 0}
    return Lengths(seconds | read, tuple(column.problems), (*column.notes, *wrong))


def _not_long(text: str, row: int) -> Finding:
    return Finding(Code.NEGATIVE, values={"text": text}).at(row=row)


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
