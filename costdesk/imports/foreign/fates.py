"""What became of the first rows of a log or a table of counts, to be shown before it is taken in.

They are read once more by themselves, with enough rows below them for contacts that several rows
tell of: so the reading of the whole file need not keep what only a preview wants.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.contacts import Cell
from costdesk.domain.findings import Code
from costdesk.imports.foreign.contacts.count_rows import rows_that_count
from costdesk.imports.foreign.contacts.counting import joined
from costdesk.imports.foreign.contacts.legs import by_key, read_legs
from costdesk.imports.foreign.delimited import RowLines, first_rows
from costdesk.imports.foreign.profiles import Recognised
from costdesk.imports.foreign.reading import MOST_FATES, RowFate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.contacts.legs import Leg, Legs
    from costdesk.imports.foreign.reading import Reading

_LOOKED_AT = 10 * MOST_FATES
_WAITING, _INTERNAL = "waiting", "internal"


def with_fates(reading: Reading, found: Recognised, answers: Answers) -> Reading:
    """The reading with what became of its first rows, where they can be told one by one."""
    head = _cut(found, 0, _LOOKED_AT)
    if found.profile.reads != "contacts" or found.profile.form == "queue_log":
        return reading
    is_log = found.profile.form != "counts"
    fates = _of_log(head, answers) if is_log else _of_counts(head, reading)
    headings = tuple(first_rows(found.lines, found.heading_row)[-1]) if found.heading_row else ()
    return reading._replace(fates=tuple(fates), headings=headings)


def _cut(found: Recognised, start: int, count: int) -> Recognised:
    """So many rows from a place below the heading, under the same heading."""
    first = found.heading_row + start
    rows = first_rows(found.lines, first + count)
    lines = RowLines(found.lines.name, [*rows[: found.heading_row], *rows[first:]])
    return Recognised(found.profile, lines, found.heading_row, found.places)


def _legs(found: Recognised, answers: Answers) -> Legs:
    """The legs; what becomes of a row does not depend on the order of its day and month."""
    legs = read_legs(found, answers)
    if any(finding.code == Code.DATE_ORDER_UNCLEAR for finding in legs.problems):
        return read_legs(found, answers._replace(dates="dmy"))
    return legs


def _of_log(head: Recognised, answers: Answers) -> Iterator[RowFate]:
    known = _known(_legs(head, answers).each())
    for row, cells in head.rows()[:MOST_FATES]:
        fate = known.get(row) or RowFate(row, (), reason=_alone(head, row, answers))
        yield fate._replace(texts=tuple(cells))


def _known(legs: Sequence[Leg]) -> Mapping[int, RowFate]:
    return {fate.row: fate for group in by_key(legs) for fate in _of_group(group)}


def _of_group(group: Sequence[Leg]) -> Iterator[RowFate]:
    """What the rows of one contact became: the first is it, the others are parts of it."""
    made = joined(group)
    reason = "" if made.contacts else _why_not(group, made.left_out)
    for leg in group:
        if leg.leave_out or reason:
            yield RowFate(leg.row, (), reason=leg.leave_out or reason)
            continue
        contact = made.contacts[0]
        if not contact.direction:
            yield RowFate(leg.row, (), reason=_WAITING)
        else:
            cell = Cell("", contact.direction, contact.channel)
            yield RowFate(leg.row, (), cell=cell, is_lost=not contact.answered)
        reason = "leg"


def _why_not(group: Sequence[Leg], left_out: Mapping[str, int]) -> str:
    """Why the rows without a reason of their own are no contact either."""
    own = {leg.leave_out for leg in group}
    if left_out.get(_INTERNAL) and _INTERNAL not in own:
        return _INTERNAL
    return next((leg.leave_out for leg in group if leg.leave_out and leg.answered), _INTERNAL)


def _alone(head: Recognised, row: int, answers: Answers) -> str:
    """Why a row is no leg: what it would be left out for alone, else it was there before."""
    legs = _legs(_cut(head, row - head.heading_row - 1, 1), answers)
    return next(iter(legs.left_out), "duplicate")


def _of_counts(head: Recognised, reading: Reading) -> Iterator[RowFate]:
    """Rows that count, and those that add others up."""
    counting = rows_that_count(head)
    filled = dict(counting.rows)
    for row, cells in head.rows()[:MOST_FATES]:
        reason = counting.left_out.get(row, "")
        if not reason and reading.questions:
            reason = _WAITING
        elif not reason and "no_date" in reading.left_out:
            meant = filled.get(row, cells)
            text = head.text("start", meant) or head.text("month", meant)
            reason = "" if any(map(str.isdigit, text)) else "no_date"
        yield RowFate(row, tuple(cells), reason=reason)
