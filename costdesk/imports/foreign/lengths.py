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

Unit = Literal["s", "ms", "min", "h", "d"]
"""What a plain number counts."""
UNITS: Mapping[str, Unit] = MappingProxyType(
    {"seconds": "s", "milliseconds": "ms", "minutes": "min", "hours": "h", "days": "d"}
)
"""The words by which an owner says it."""
_WRITTEN: tuple[tuple[Unit, str], ...] = (
    ("s", "s|sec|secs|seconds|seconden|sek|sekunden|mp|másodperc"),
    ("ms", "ms|msec|msecs|milliseconds|milliseconden|ezredmásodperc"),
    ("min", "min|mins|minutes|minuten|perc"),
    ("h", "h|hr|hrs|hours|uur|uren|std|stunden|óra"),
)
_UNIT_OF = {name: unit for unit, names in _WRITTEN for name in names.split("|")}
_WITH_UNIT = re.compile(
    r"(.+?)_?(?:\((?:in_)?([a-zóá]+)\.?\)|\[(?:in_)?([a-zóá]+)\.?\]|_(?:in_)?([a-zóá]+))"
)
_CLOCK = re.compile(
    r"(?:([0-9]+)[.d ]\s*)?([0-9]{1,5}):([0-5]?[0-9])(?::([0-5]?[0-9])(?:[.,]([0-9]+))?)?"
)
_WORDS = re.compile(
    r"(?:([0-9]+) ?h[a-z]*)? ?(?:([0-9]+) ?m(?:in)?[a-z]*)? ?(?:([0-9]+) ?s[a-z]*)?", re.IGNORECASE
)
_ISO = re.compile(r"PT(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)(?:\.[0-9]+)?S)?")
_SAID_AGAIN = re.compile(r" *\([^()]*\)")
_NONE = frozenset({"null", "none", "n/a", "na"})
_OF: dict[Unit, Fraction] = {
    "s": Fraction(1), "ms": Fraction(1, 1000), "min": Fraction(60), "h": Fraction(3600),
    "d": Fraction(86_400),
}  # fmt: skip


def unit_in(heading: str) -> tuple[str, Unit | None]:
    """A folded heading without its unit (``duration_(min)``, ``talk_seconds``), and that unit."""
    found = _WITH_UNIT.fullmatch(heading)
    unit = _UNIT_OF.get(found[2] or found[3] or found[4]) if found else None
    return (found[1], unit) if found and unit else (heading, None)


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


def lengths_of(texts: Mapping[int, str], decimal: Decimals | None, unit: Unit = "s") -> Lengths:
    """Seconds of a column of clock times (``1:02:03``) or plain numbers of a unit."""
    stripped = {row: text.strip() for row, text in texts.items()}
    first: dict[str, int] = {}
    for row, text in stripped.items():
        first.setdefault(text, row)
    found = length_texts(first, decimal, unit)

    def at_rows(findings: Mapping[str, Finding]) -> Iterator[Finding]:
        return (findings[text].at(row=row) for row, text in stripped.items() if text in findings)

    seconds = {row: found.seconds[text] for row, text in stripped.items() if text in found.seconds}
    problems = (*at_rows(found.wrong), *found.problems)
    return Lengths(seconds, problems, (*found.notes, *at_rows(found.odd)))


def length_texts(
    first: Mapping[str, int], decimal: Decimals | None, unit: Unit = "s", *, hours: bool = False
) -> LengthTexts:
    """What the distinct texts of a column mean; ``first`` has the row of each where it is first.

    Two parts of a clock time are minutes and seconds, with ``hours`` hours and minutes, and so in
    the unit of hours.
    """
    filled = {text: row for text, row in first.items() if _is_said(text)}
    clocks = {text: _clock(text, hours=hours or unit == "h") for text in filled}
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


def _is_said(text: str) -> bool:
    """Whether it says anything: what has no letter or digit (``***``) does not."""
    return text.casefold() not in _NONE and any(map(str.isalnum, text))


def _not_long(text: str) -> Finding:
    return Finding(Code.NEGATIVE, values={"text": text})


def is_clock(text: str) -> bool:
    """Whether a text is a length with colons."""
    return _CLOCK.fullmatch(text) is not None


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
    # "96s (1m 36s)" says the same twice.
    plain = text[: again.start()] if (again := _SAID_AGAIN.search(text)) else text
    for pattern in (_ISO, _WORDS):
        if (found := pattern.fullmatch(plain)) and any(found.groups()):
            parts = [int(part or 0) for part in found.groups()]
            return Fraction(parts[0] * 3600 + parts[1] * 60 + parts[2])
    return None
