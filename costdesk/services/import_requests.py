"""What is to be taken in: a file, and what the owner says about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

Kind = Literal[
    "costs",
    "contacts",
    "capacity",
    "settings",
    "rules",
    "lines",
    "scenarios",
    "quality",
    "reasons",
]
"""Our own tables. Files of other programs are taken in by ``services.foreign``."""


class ImportRequest(NamedTuple):
    """A file and what the owner said about it.

    ``mapping`` holds pairs of field and column; ``cell`` is the cell of every row, as a text;
    ``ignore`` names columns to leave out; ``replace`` deletes the stored rows that new ones
    overlap; ``again`` takes in a file that was taken in before, as far as it is not there any more;
    ``both`` also takes in lines that another format of the account seems to have brought;
    ``whole_days`` counts a day on which one file ends or begins by the one that has it whole.
    ``dates``, ``decimal``, ``encoding`` and ``sheet`` settle what the file leaves unclear;
    so do, for files of other programs, ``own``, ``profile``, ``words``, ``skip_unreadable``,
    ``paid`` and ``fees``. With ``forget`` nothing that is remembered of earlier files answers for
    them.
    """

    path: Path
    kind: Kind
    mapping: tuple[tuple[str, str], ...] = ()
    cell: str = ""
    ignore: tuple[str, ...] = ()
    replace: bool = False
    dry_run: bool = False
    dates: Literal["dmy", "mdy", "ymd"] | None = None
    decimal: Literal["point", "comma"] | None = None
    encoding: str | None = None
    sheet: str = ""
    own: tuple[str, ...] = ()
    profile: str = ""
    words: tuple[tuple[str, str], ...] = ()
    skip_unreadable: bool = False
    paid: str = ""
    fees: str = ""
    again: bool = False
    both: bool = False
    whole_days: bool = False
    forget: bool = False
