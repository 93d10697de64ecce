"""Of a table of counts: in which cell each row counts, by its columns or by the owner."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from costdesk.domain.contacts import INBOUND, OUTBOUND, PHONE, Cell, parse_cell
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.contacts.rules import Batch, Rules
from costdesk.imports.foreign.picks import Picks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from costdesk.imports.foreign.profiles import Recognised
    from costdesk.imports.foreign.quoting import Cells


_CALLS = re.compile(
    r"call|\btalk|\bacd\b|gespre|oproep|telefo|\bbel|hívás|beszélget|anruf|llamada|\bappels?\b"
)
_COMING_IN = re.compile(r"inbound|incoming|inkomen|bejövő|beérkez|eingehend|entrant")
_OTHERWISE = re.compile(
    r"outbound|outgoing|uitgaand|kimenő|ausgehend|salient|sortant|"
    r"chat|\be-?mail|messag|whatsapp|\bsms\b"
)
"""What tells of other contacts than calls that come in; folded."""
_LOOKED_AT = 500  # rows


class CountCells:
    """The cell of each row. What a column says goes before what was said of the whole file.

    So it is for columns: an owner who is asked for the direction names a channel with it.
    """

    def __init__(
        self, found: Recognised, rows: Sequence[tuple[int, Cells]], answers: Answers
    ) -> None:
        """``rows`` are those that count, with their numbers in the file."""
        rules = found.profile.rules
        has_columns = bool({"channel", "direction"} & rules.keys())
        said = parse_cell(answers.cell) or (None if has_columns else _shown(found))
        self._is_said = said is not None
        self._said = said or Cell("", "", PHONE)
        self._has_channels = isinstance(rules.get("channel"), dict)
        self._is_inbound = self._has_channels and not _is_of_dialler(found)
        self._by_row: Mapping[int, Cell] = {}
        if self._has_channels or "direction" in rules:
            self._by_row = {row: self._cell(*kind) for row, *kind in _kinds(found, rows)}

    def _cell(self, direction: str, channel: str) -> Cell:
        direction = direction or self._said.direction or (INBOUND if self._is_inbound else "")
        return Cell(
            self._said.line, direction, channel if self._has_channels else self._said.channel
        )

    def of(self, row: int) -> Cell:
        """The cell of a row; without a direction where nothing tells it."""
        return self._by_row.get(row, self._said)

    @property
    def is_known(self) -> bool:
        """Whether nothing has to be asked."""
        if self._is_said or not self._by_row:
            return self._is_said
        return self._has_channels and all(cell.direction for cell in self._by_row.values())


def _shown(found: Recognised) -> Cell | None:
    """The cell that headings leave no doubt about.

    Only calls that come in are offered to a queue and hung up on; only a dialler's are attempts of
    which some reach somebody.
    """
    headings = " | ".join(found.places)
    has = {it: found.place(it) is not None for it in found.profile.columns}
    if has.get("attempts"):
        came_of_it = any(has.get(it) for it in ("reached", "leads", "sales"))
        is_out = came_of_it and not _COMING_IN.search(headings) and not has.get("abandoned")
        return Cell("", OUTBOUND, PHONE) if is_out else None
    if not _CALLS.search(headings) or has.get("reached") or _tells_otherwise(found):
        return None
    is_queue = has.get("offered") and has.get("abandoned")
    is_in = is_queue or (has.get("handled") and _COMING_IN.search(_offered(found)))
    return Cell("", INBOUND, PHONE) if is_in else None


def _tells_otherwise(found: Recognised) -> bool:
    """Whether anything in the table, its title or the name of its sheet tells of other contacts."""
    texts = (cell for cells in found.lines.top[:_LOOKED_AT] for cell in cells)
    return any(_OTHERWISE.search(text.casefold()) for text in (found.lines.name, *texts))


def _offered(found: Recognised) -> str:
    return " ".join(map(str, found.profile.columns.get("offered", ())))


def _is_of_dialler(found: Recognised) -> bool:
    return any(found.place(meaning) is not None for meaning in ("attempts", "reached"))


def _kinds(found: Recognised, rows: Sequence[tuple[int, Cells]]) -> list[tuple[int, str, str]]:
    """The direction and the channel that the columns of each row say; empty where they do not."""
    if not rows:
        return []
    numbers, cells = zip(*rows, strict=True)
    rules = Rules(found, Answers())
    kinds = rules.kinds_of(Batch(found, numbers, Picks.of(cells)))
    every = rules.kinds
    return [
        (number, every[kind].direction or "", every[kind].channel)
        for number, kind in zip(numbers, kinds, strict=True)
    ]
