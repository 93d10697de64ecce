"""The ledger as a table: filtered, sorted inside its groups, each group under its sum."""

from __future__ import annotations

from collections import defaultdict
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPalette

from costdesk.domain.contacts import DIRECTIONS, channel_order
from costdesk.domain.costs import category_order
from costdesk.ui.models.table import Index, TableModel
from costdesk.ui.names import category_name
from costdesk.ui.pages.costs.columns import COST, GroupLine, Line, columns
from costdesk.ui.pages.costs.entries import CostLine, Grouping, findable, where_name
from costdesk.ui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from PySide6.QtCore import QObject

    from costdesk.ui.formats import Formats

_share = attrgetter("share")
_ASCENDING, _DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class LedgerModel(TableModel[Line]):
    """All costs of the workspace.

    Sorts and filters plain lists in one go: a proxy would ask for every cell again and again,
    which takes seconds where there are many.
    """

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        """Start without costs, grouped by category, the largest of the period first."""
        super().__init__(columns(formats, "", 0), parent)
        self._lines: Sequence[CostLine] = ()
        self._findable: Sequence[str] = ()
        self._total = 0
        self._needle: tuple[str, ...] = ()
        self._only_costing = False
        self._only_ids: frozenset[int] | None = None
        self._grouping: Grouping = "category"
        self._closed: set[str] = set()
        self._sorted_by = COST
        self._order = _DESCENDING

    @property
    def total(self) -> int:
        """What all costs add up to in the period, whatever is filtered."""
        return self._total

    @property
    def grouping(self) -> Grouping:
        """What the costs are grouped by."""
        return self._grouping

    def show_costs(self, lines: Sequence[CostLine], period: str, formats: Formats) -> None:
        """Show these costs, whose shares are those of the period of that name."""
        self._lines = lines
        self._findable = ()
        self._total = sum(map(_share, lines))
        self._columns = columns(formats, period, self._total)
        self.arrange()

    def find(self, text: str) -> None:
        """Keep to the costs that hold every word of a text."""
        self._needle = tuple(text.casefold().split())
        self.arrange()

    def keep_costing(self, only: bool) -> None:  # noqa: FBT001 - a slot of a check box
        """Keep to the costs that cost anything in the period."""
        self._only_costing = only
        self.arrange()

    def keep_ids(self, ids: frozenset[int] | None) -> None:
        """Keep to the costs of some ids; None: to none in particular."""
        self._only_ids = ids
        self.arrange()

    def group_by(self, grouping: Grouping) -> None:
        """Group by something else, with all groups open."""
        self._grouping = grouping
        self._closed.clear()
        self.arrange()

    def toggle(self, place: int) -> None:
        """Open or close the group whose heading stands at a place."""
        line = self._rows[place]
        if isinstance(line, GroupLine):
            self._closed ^= {line.key}
            self.arrange()

    def sort(self, column: int, order: Qt.SortOrder = _ASCENDING) -> None:
        """Sort by a column inside the groups."""
        if 0 <= column < len(self._columns):
            self._sorted_by, self._order = column, order
            self.arrange()

    def places_of(self, ids: Collection[int]) -> list[int]:
        """Where the items of some ids are shown."""
        return [
            place
            for place, line in enumerate(self._rows)
            if isinstance(line, CostLine) and line[0][0] in ids
        ]

    def costs_at(self, places: Iterable[int]) -> list[CostLine]:
        """The costs at some places; headings of groups are left out."""
        return [line for place in places if isinstance(line := self._rows[place], CostLine)]

    # Order

    def arrange(self) -> None:
        """Filter, sort and group anew."""
        key = self._columns[self._sorted_by].order or self._columns[self._sorted_by].text
        kept = sorted(self._kept(), key=key, reverse=self._order == _DESCENDING)
        self.show(kept if self._grouping == "none" else self._grouped(kept))

    def _kept(self) -> Sequence[CostLine]:
        lines = self._found() if self._needle else self._lines
        if self._only_ids is not None:
            lines = [line for line in lines if line[0][0] in self._only_ids]
        return [line for line in lines if line.share] if self._only_costing else lines

    def _found(self) -> list[CostLine]:
        if not self._findable:
            self._findable = findable(self._lines)
        return [
            line
            for line, text in zip(self._lines, self._findable, strict=True)
            if all(word in text for word in self._needle)
        ]

    def _grouped(self, lines: Iterable[CostLine]) -> list[Line]:
        key_of, place_of = _BY[self._grouping]
        groups: defaultdict[Any, list[CostLine]] = defaultdict(list)
        for line in lines:
            groups[key_of(line)].append(line)
        arranged: list[Line] = []
        for key in sorted(groups, key=place_of):
            members = groups[key]
            name = str(key)
            is_open = name not in self._closed
            share = sum(map(_share, members))
            arranged.append(GroupLine(name, self._title(members[0]), len(members), share, is_open))
            arranged += members if is_open else []
        return arranged

    def _title(self, line: CostLine) -> str:
        row = line.row
        if self._grouping == "category":
            return category_name(row.category)
        place = where_name("", row.direction, row.channel)
        return place[:1].upper() + place[1:]

    # Cells

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings of groups cannot be selected: what is selected are costs."""
        usual = super().flags(index)
        if index.isValid() and isinstance(self._rows[index.row()], GroupLine):
            return usual & ~Qt.ItemFlag.ItemIsSelectable
        return usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Headings are bold on their own ground; what costs nothing in the period is grey."""
        if not index.isValid():
            return None
        line = self._rows[index.row()]
        if isinstance(line, GroupLine):
            if role == Qt.ItemDataRole.FontRole:
                return _bold()
            if role == Qt.ItemDataRole.BackgroundRole:
                return QPalette().brush(QPalette.ColorRole.AlternateBase)
        elif role == Qt.ItemDataRole.ForegroundRole and not line.share:
            return QBrush(QColor(colours().quiet))
        return super().data(index, role)


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


def _channel_place(key: tuple[str, str]) -> tuple[Any, ...]:
    """Shared costs first, then by direction and channel."""
    direction, channel = key
    place = DIRECTIONS.index(direction) if direction else -1
    return bool(direction or channel), place, bool(channel), channel_order(channel)


_BY: dict[str, tuple[Callable[[CostLine], Any], Callable[[Any], Any]]] = {
    "category": (attrgetter("row.category"), category_order),
    "channel": (attrgetter("row.direction", "row.channel"), _channel_place),
}
