"""Sheets of a workbook that hold the same table: one for each month, or for each team.

Where no two of them have a day in common they are one table that goes on; otherwise nobody but the
owner knows whether they add up, or tell the same again.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from costdesk.domain.findings import BETWEEN_SHEETS, Code, Finding, Place
from costdesk.domain.periods import DAY
from costdesk.imports.foreign.reading import Question, Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from costdesk.imports.foreign.delimited import Lines
    from costdesk.imports.foreign.profiles import Recognised
    from costdesk.imports.foreign.tables import Tables

    Know = Callable[[Sequence[Lines]], Recognised | None]
    """What one of some tables is known as."""


def sheets_alike(found: Recognised, tables: Tables, know: Know) -> list[Recognised]:
    """The sheet that was found, or all that are known by the same columns, in their order."""
    if len(tables.sheets) < 2 or found.profile.reads == "nothing":  # noqa: PLR2004 - one is alone
        return [found]
    each = (know([way]) for way in tables.ways)
    return [one for one in each if one is not None and _is_alike(one, found)] or [found]


def _is_alike(one: Recognised, other: Recognised) -> bool:
    return (
        one.profile.name == other.profile.name
        and one.profile.columns.keys() == other.profile.columns.keys()
    )


def of_sheets(readings: Sequence[Reading], names: Sequence[str]) -> Reading:
    """What the sheets come to together, or the question which of them is meant."""
    first = readings[0]
    if len(readings) == 1:
        return first
    days = Counter(chain.from_iterable({*_days(reading)} for reading in readings))
    if max(days.values(), default=0) > 1:
        values = {"text": names[0], "choices": BETWEEN_SHEETS.join(names)}
        finding = Finding(Code.SHEET_UNCLEAR, Place(column="sheet"), values)
        question = Question(finding, "--sheet", tuple(names))
        return Reading(first.profile, sum(it.rows for it in readings), questions=(question,))
    return first._replace(
        rows=sum(it.rows for it in readings),
        counts=tuple(chain.from_iterable(it.counts for it in readings)),
        reasons=tuple(chain.from_iterable(it.reasons for it in readings)),
        left_out=dict(sum((Counter(it.left_out) for it in readings), Counter())),
        questions=_once([question for it in readings for question in it.questions]),
        notes=tuple(_told_once(note for it in readings for note in it.notes)),
        edges=(),  # which days are the first and the last is that of all sheets
    )


def _days(reading: Reading) -> Iterator[date]:
    for count in reading.counts:
        day = count.span.start
        while day < count.span.stop:
            yield day
            day += DAY


def _once(questions: Sequence[Question]) -> tuple[Question, ...]:
    """Of questions that one answer settles in every sheet the first; what has none stays."""
    kept: dict[object, Question] = {}
    for number, question in enumerate(questions):
        asked = question.asks.code, question.asks.values.get("text")
        kept.setdefault(asked if question.option else number, question)
    return tuple(kept.values())


def _told_once(notes: Iterable[Finding]) -> Iterator[Finding]:
    """Of what is said of the columns of every sheet the first."""
    seen: set[object] = set()
    for note in notes:
        said = note.code, note.place.column, note.place.row and note.values.get("text")
        if said not in seen:
            seen.add(said)
            yield note


def noted(reading: Reading, tables: Tables, names: Sequence[str]) -> Reading:
    """The reading with what of the workbook it holds: which sheets, and how many hidden rows."""
    read = [sheet for sheet in tables.sheets if sheet.name in names]
    hidden = sum(len(sheet.sheet.hidden_rows) for sheet in read if sheet.sheet)
    left_out = {**reading.left_out, "hidden": hidden} if hidden else reading.left_out
    others = [sheet.name for sheet in tables.sheets if sheet.name not in names]
    notes = [*_on_sheets(names, others)] if read else []
    return reading._replace(left_out=left_out, notes=(*notes, *reading.notes))


def _on_sheets(names: Sequence[str], others: Sequence[str]) -> Iterator[Finding]:
    text = BETWEEN_SHEETS.join(names)
    if len(names) > 1:
        yield Finding(Code.SHEETS_TOGETHER, values={"text": text})
    if others:
        yield Finding(Code.SHEET_CHOSEN, values={"text": text, "others": ", ".join(others)})
