"""Columns of one name, of which a table of counts would take the first and lose the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, Finding, Place
from costdesk.imports.fields import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.imports.foreign.profiles import Recognised


def columns_twice(found: Recognised) -> Iterator[Finding]:
    """The columns taken whose name stands above another that says something else."""
    if not found.heading_row:
        return
    headings = [*map(folded, found.lines.top[found.heading_row - 1])]
    for meaning in found.profile.columns:
        for place in found.places_of(meaning)[:1]:
            name = headings[place] if place < len(headings) else ""
            others = [at for at, other in enumerate(headings) if name and other == name]
            if any(_differ(found, place, at) for at in others):
                yield Finding(Code.COLUMN_TWICE, Place(column=name), {"text": name})


def _differ(found: Recognised, one: int, other: int) -> bool:
    rows = (cells for _, cells in found.rows() if max(one, other) < len(cells))
    return any(cells[one].strip() != cells[other].strip() for cells in rows)
