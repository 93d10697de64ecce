"""What the owner said about a file; what is not said is decided by the file, or asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from costdesk.imports.days import Order

Decimals = Literal["point", "comma"]


class Answers(NamedTuple):
    """``mapping`` holds pairs of field and column, ``cell`` the cell of every row.

    ``sheet`` names the sheet of a workbook; empty where only one can be meant. ``own`` are the
    owner's telephone numbers and extensions, ``profile`` the source that a file is said to be of,
    ``words`` pairs of a meaning (``answered``, ``lost``, ``inbound``, …) and a word of the file for
    it. ``skip_unreadable`` leaves rows out whose day cannot be read.
    ``paid`` says what marks money paid in a statement: ``positive`` or ``negative`` amounts, a
    word or a column. ``fees`` says how fees beside amounts were paid: ``beside`` them (on top),
    ``within`` them, or ``apart`` (on lines of their own).
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
    words: tuple[tuple[str, str], ...] = ()
    skip_unreadable: bool = False
    paid: str = ""
    fees: str = ""
