"""What a file of another program comes to, whatever wrote it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from costdesk.domain.contacts import Cell, ContactCount
    from costdesk.domain.findings import Finding
    from costdesk.domain.known_contacts import EdgeDay
    from costdesk.domain.reasons import ReasonCount
    from costdesk.domain.statements import StatementLine


class Question(NamedTuple):
    """What the file leaves open and only the owner can answer; nothing is taken in before.

    ``asks`` is the finding that says what is unclear and where, ``option`` the option of the
    command line that answers it (``--own``), ``choices`` the answers there are, none if free.
    """

    asks: Finding
    option: str
    choices: tuple[str, ...] = ()


MOST_FATES = 50
"""Rows of which it is told one by one what became of them."""


class RowFate(NamedTuple):
    """What became of a row of the file: left out for a reason, or taken in.

    ``cell`` is that of its contact, where it is one; ``is_lost`` where nobody answered. ``place``
    is that of its line among those of the reading, where it is one of money.
    """

    row: int
    texts: tuple[str, ...]
    reason: str = ""
    cell: Cell | None = None
    is_lost: bool = False
    place: int | None = None


class Reading(NamedTuple):
    """The contacts or the money lines of a file.

    ``rows`` are the rows of the file that hold data. ``counts`` have one row a day and cell.
    ``left_out`` counts rows by reason (``voicemail``, ``internal``, ``leg``, ``total``, …): rows
    that were joined to another row of the same contact are among them (``leg``).
    ``fates`` tell of the first rows one by one, under ``headings`` where there is a table.
    ``skipped`` says what the file is where nothing in it is a contact or a cost.
    ``edges`` are the contacts of the first and the last day of a log, one by one.
    ``form`` is the table of a profile that would read the file so, empty where it is no table.
    ``reasons`` are what handled contacts were about, where a column was named that says it.
    """

    profile: str
    rows: int
    counts: tuple[ContactCount, ...] = ()
    lines: tuple[StatementLine, ...] = ()
    left_out: Mapping[str, int] = MappingProxyType({})
    questions: tuple[Question, ...] = ()
    notes: tuple[Finding, ...] = ()
    skipped: str = ""
    fates: tuple[RowFate, ...] = ()
    headings: tuple[str, ...] = ()
    form: Mapping[str, Any] = MappingProxyType({})
    edges: tuple[EdgeDay, ...] = ()
    reasons: tuple[ReasonCount, ...] = ()
