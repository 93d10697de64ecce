"""A number for low, likely and high: one for all, or a table with three."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.findings import Code
from costdesk.domain.scenarios.levers import CASES, Range
from costdesk.imports.scenarios.tables import exact

if TYPE_CHECKING:
    from costdesk.imports.scenarios.tables import Reader


def range_of(table: Reader, key: str) -> Range | None:
    """The numbers of a key; None with a note where they are none."""
    table.has(key)
    value = table.raw(key)
    if not isinstance(value, dict):
        number = exact(value)
        if number is None:
            table.note(Code.NOT_A_NUMBER, key, text=str(value)[:60])
            return None
        return Range.of(number)
    inner = table.table(key)
    found = [inner.number(case, least=None) for case in CASES]
    for case in CASES:
        if not inner.has(case):
            inner.note(Code.REQUIRED, case)
    inner.finish()
    known = [number for number in found if number is not None]
    return Range(*known) if len(known) == len(CASES) else None
