"""What is written into places of the sheet, as one command; or why it cannot be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.domain.contacts import MEASURES, Cell, ContactCount, Measure
from costdesk.services.commands import PutCounts
from costdesk.ui.pages.contacts.sheet import grain_of
from costdesk.ui.pages.contacts.times import Average, Number

if TYPE_CHECKING:
    from costdesk.services.workspace import StoredCount
    from costdesk.ui.pages.contacts.sheet import Sheet

Place = tuple[int, int]
"""Row and column of the sheet."""
Numbers = Mapping[Place, Number | None]
"""What is written into places; None clears one."""
Obstacle = Literal["foreign", "handled_first", "handled_last"]


class Hindered(NamedTuple):
    """Nothing was written, for this place is in the way.

    ``foreign``: counted over other days than the row's. ``handled_first``: other counts need the
    handled contacts beside them. ``handled_last``: the handled contacts of other counts stay.
    """

    place: Place
    obstacle: Obstacle


def planned(sheet: Sheet, numbers: Numbers) -> PutCounts | Hindered:
    """The command that writes these numbers; None clears a place."""
    adds, changes, deletes = [], [], []
    for (row, cell), measures in _by_count(sheet, numbers).items():
        place = next(iter(measures.values())).place
        if sheet.is_foreign(row, cell):
            if _is_clearing(sheet, (row, cell), measures):
                deletes += [stored.id for stored in sheet.held(row, cell)]
                continue
            return Hindered(place, "foreign")
        stored = sheet.own(row, cell)
        wanted = _merged(stored, {measure: given.number for measure, given in measures.items()})
        if wanted["handled"] is None and any(it is not None for it in wanted.values()):
            was_there = stored is not None and "handled" in measures
            return Hindered(place, "handled_last" if was_there else "handled_first")
        count = _counted(sheet, (row, cell), stored, wanted)
        if stored and count is None:
            deletes.append(stored.id)
        elif stored and count and count != stored.count:
            changes.append((stored.id, count))
        elif count and not stored:
            adds.append(count)
    return PutCounts(tuple(adds), tuple(changes), tuple(deletes))


def _is_clearing(sheet: Sheet, where: tuple[int, Cell], given: Mapping[Measure, _Given]) -> bool:
    """Whether days are cleared that no grain has as a row: they cannot be cleared elsewhere."""
    spans = [stored.count.span for stored in sheet.held(*where)]
    clears = all(it.number is None for it in given.values())
    return clears and all(grain_of(span) is None for span in spans)


class _Given(NamedTuple):
    place: Place
    number: Number | None


def _by_count(sheet: Sheet, numbers: Numbers) -> dict[tuple[int, Cell], dict[Measure, _Given]]:
    """The numbers of each count together, in the order of the places."""
    found: dict[tuple[int, Cell], dict[Measure, _Given]] = {}
    for place in sorted(numbers):
        column = sheet.columns[place[1]]
        given = found.setdefault((place[0], column.cell), {})
        given[column.measure] = _Given(place, numbers[place])
    return found


def _merged(
    stored: StoredCount | None, given: Mapping[Measure, Number | None]
) -> dict[Measure, Number | None]:
    before = {it: getattr(stored.count, it) if stored else None for it in MEASURES}
    return {**before, **given}


def _counted(
    sheet: Sheet,
    where: tuple[int, Cell],
    stored: StoredCount | None,
    wanted: Mapping[Measure, Number | None],
) -> ContactCount | None:
    handled = wanted["handled"]
    if not isinstance(handled, int):
        return None
    base = stored.count if stored else ContactCount(sheet.span(where[0]), where[1], 0)
    numbers = {
        measure: number.of(handled) if isinstance(number, Average) else number
        for measure, number in wanted.items()
    }
    return replace(base, **numbers)  # type: ignore[arg-type]
