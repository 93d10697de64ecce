"""What the owner said about a file; what is not said is decided by the file, or asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from costdesk.imports.days import Order

Decimals = Literal["point", "comma"]


class Answers(NamedTuple):
    """``mapping`` holds pairs of field and column, ``cell`` the cell of every row.

    ``sheet`` names the sheet of a workbook; empty where only one can be meant. ``paid`` says what
    marks money paid in a statement: ``positive`` or ``negative`` amounts, a word or a column.
    """

    mapping: tuple[tuple[str, str], ...] = ()
    ignore: tuple[str, ...] = ()
    cell: str = ""
    dates: Order | None = None
    decimal: Decimals | None = None
    encoding: str | None = None
    sheet: str = ""
    paid: str = ""
