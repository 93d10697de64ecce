"""Names of categories and channels: matched whatever their case, created where they are new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.allocation import PERCENT, PercentSpec, parse_percent
from costdesk.domain.contacts import CHANNELS, DIRECTIONS, folded_channel
from costdesk.domain.costs import Category
from costdesk.domain.findings import Code, Finding, Place, refuse
from costdesk.storage import definitions

if TYPE_CHECKING:
    from costdesk.domain.contacts import Cell
    from costdesk.storage.database import Connection


class Names:
    """The names that are known, and those that one command brings in."""

    def __init__(self, connection: Connection) -> None:
        """Read the names that are known."""
        self._connection = connection
        stored = (category.name for category in definitions.categories(connection))
        self._categories = {name.casefold(): name for name in stored}
        self._channels = {name.casefold(): name for name in definitions.channels(connection)}
        self._new_categories: list[str] = []
        self._new_channels: list[str] = []

    def category(self, text: str) -> str:
        """The known spelling of a category; a new name becomes known."""
        return _known(text.strip(), self._categories, self._new_categories)

    def known_category(self, text: str) -> str:
        """The known spelling of a category; refused, with the names like it, where it is new."""
        known = self._categories.get(text.strip().casefold())
        if known is None:
            from difflib import get_close_matches  # noqa: PLC0415 - only where it is needed

            like = get_close_matches(text.strip().casefold(), self._categories) or self._categories
            choices = ", ".join(self._categories[name] for name in like)
            raise refuse(Code.UNKNOWN_CATEGORY, text=text, choices=choices)
        return known

    def channel(self, text: str) -> str:
        """The known spelling of a channel; a new name becomes known."""
        folded = folded_channel(text)
        return folded if folded in CHANNELS else _known(folded, self._channels, self._new_channels)

    def cell(self, cell: Cell) -> Cell:
        """The cell with its channel in the known spelling."""
        return cell._replace(channel=self.channel(cell.channel))

    def driver(self, text: str) -> str:
        """A driver in its one spelling, with known channels in its cells."""
        spec = parse_percent(text) if text.startswith(PERCENT) else None
        if spec is None:
            return text
        cells = (cell._replace(channel=self.channel(cell.channel)) for cell in spec.cells)
        # Known spellings may sort differently, so it is read once more.
        return str(parse_percent(str(PercentSpec(tuple(cells), spec.percents))))

    def create(self) -> list[Finding]:
        """Write the new names, and tell which they are."""
        for name in self._new_categories:
            definitions.put_category(self._connection, Category(name))
        for name in self._new_channels:
            definitions.put_channel(self._connection, name)
        return [
            *(_created(Code.CATEGORY_CREATED, "category", name) for name in self._new_categories),
            *(_created(Code.CHANNEL_CREATED, "channel", name) for name in self._new_channels),
        ]


def _known(text: str, known: dict[str, str], new: list[str]) -> str:
    folded = text.casefold()
    if text and folded not in known:
        known[folded] = text
        new.append(text)
    return known.get(folded, text)


def _created(code: Code, column: str, name: str) -> Finding:
    return Finding(code, Place(column=column), {"text": name})


def cell_problems(cell: Cell) -> list[Finding]:
    """What is wrong with where counts belong: a direction that is none, no channel."""
    found = []
    if cell.direction not in DIRECTIONS:
        values = {"text": cell.direction, "choices": ", ".join(DIRECTIONS)}
        found.append(Finding(Code.NOT_A_CHOICE, Place(column="direction"), values))
    if not cell.channel:
        found.append(Finding(Code.REQUIRED, Place(column="channel")))
    return found
