"""What the owner said about a file; what is not said is decided by the file, or asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from costdesk.imports.days import Order

Decimals = Literal["point", "comma"]


class Answers(NamedTuple):
    """``mapping`` holds pairs of field and column, ``cell`` the cell of every row.

    ``sheet`` names the sheet of a workbook; empty where only one can be meant. ``own`` are the
    owner's telephone numbers and extensions, ``profile`` the source that a file is said to be of.
    """

    mapping: tuple[tuple[str, str], ...] = ()
    ignore: tuple[str, ...] = ()
    cell: str = ""
    dates: Order | None = None
    decimal: Decimals | None = None
    encoding: str | None = None
    sheet: str = ""
    own: tuple[str, ...] = ()
    profile: str = ""
