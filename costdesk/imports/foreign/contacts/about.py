"""What contacts were about, where the owner has named the column that says it. Never guessed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.contacts import Cell
from costdesk.domain.findings import Code, refuse
from costdesk.domain.periods import Span
from costdesk.domain.reasons import MOST_REASONS, ReasonCount, folded_reason
from costdesk.imports.fields import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Recognised

REASON = "reason"
About = tuple["date", str, str, str]
"""Of what contacts are counted: the day, the direction, the channel and the reason."""


def with_reason(found: Recognised, answers: Answers) -> Recognised:
    """The file with the column that the owner has named. Raises Refused where it has none such.

    A file without headings has columns by number.
    """
    column = dict(answers.mapping).get(REASON)
    if not column:
        return found
    is_place = not found.places and column.isdigit() and int(column) > 0
    if not is_place and folded(column) not in found.places:
        choices = ", ".join(found.places) or "–"
        raise refuse(Code.MAPPED_COLUMN_MISSING, text=column, choices=choices)
    place = int(column) if is_place else folded(column)
    columns = {**found.profile.columns, REASON: (place,)}
    return replace(found, profile=replace(found.profile, columns=columns))


class Spelt(NamedTuple):
    """The texts of a column as reasons: for each of them the place of its reason among all."""

    places: Sequence[int]
    reasons: Sequence[str]


def spelt(texts: Iterable[str], found: Recognised) -> Spelt:
    """One reason for texts that differ in capitals and spaces only, spelt as it was first.

    Raises Refused where they are no reasons, but whatever customers wrote.
    """
    numbers: dict[str, int] = {}
    places: list[int] = []
    reasons: list[str] = []
    for text in texts:
        reason = folded_reason(text)
        key = reason.casefold()
        if key not in numbers:
            numbers[key] = len(reasons)
            reasons.append(reason)
        places.append(numbers[key])
    _refuse_words(reasons, found)
    return Spelt(places, reasons)


def _refuse_words(reasons: Sequence[str], found: Recognised) -> None:
    different = sum(map(bool, reasons))
    if different > MOST_REASONS:
        column = str(found.profile.columns[REASON][0])
        raise refuse(Code.TOO_MANY_REASONS, rows=different, text=column, limit=MOST_REASONS)


def reasons_of(counted: Mapping[About, int], line: str = "") -> tuple[ReasonCount, ...]:
    """The sums as rows, by day."""
    return tuple(
        ReasonCount(Span.of(day, day), Cell(line, direction, channel), reason, counted[about])
        for about in sorted(counted)
        for day, direction, channel, reason in [about]
    )
