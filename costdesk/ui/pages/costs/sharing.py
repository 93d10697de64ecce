"""For whom a cost is, and how it is shared out over the channels."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from costdesk.domain.allocation import (
    DIRECT,
    PERCENT,
    PercentSpec,
    effective_driver,
    in_scope,
    parse_percent,
)
from costdesk.domain.contacts import DIRECTIONS, Cell, cell_order
from costdesk.ui.names import cell_name, driver_name
from costdesk.ui.pages.costs.choices import (
    Choice,
    Known,
    channel_choices,
    direction_choices,
    line_choices,
)
from costdesk.ui.pages.costs.details import lay_in_pairs
from costdesk.ui.pages.costs.labelled import Labelled
from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.fields import Field, percent_field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from costdesk.domain.costs import CostItem
    from costdesk.ui.formats import Formats

_USUAL_CELLS = [Cell("", direction, "phone") for direction in DIRECTIONS]


class Scope(NamedTuple):
    """What a cost belongs to, and the driver that shares it out."""

    line: str
    direction: str
    channel: str
    driver: str


class Sharing(QWidget):
    """Direction, channel, line, and the way of sharing out."""

    changed = Signal()

    def __init__(self, formats: Formats) -> None:
        """Shared by all, as usual."""
        super().__init__()
        self.direction = Choice()
        self.channel = Choice(is_open=True)
        self.line = Choice(is_open=True)
        self.driver = Choice()
        self.percents = Percents(formats)
        self._line = Labelled("line", self.tr("Client or line"), self.line)
        self._driver = Labelled("driver", self.tr("How it is shared out"), self.driver)
        self.labelled = [
            Labelled("direction", self.tr("Direction"), self.direction),
            Labelled("channel", self.tr("Channel"), self.channel),
            self._line,
            self._driver,
        ]
        self.offer(Known())
        self._lay_out()
        for entry in self.labelled:
            entry.changed.connect(self._note)
        self.percents.changed.connect(self.changed)

    def _lay_out(self) -> None:
        grid = lay_in_pairs(self, self.labelled[:2])
        for place, widget in enumerate((self._line, self._driver, self.percents), start=2):
            grid.addWidget(widget, place, 0, 1, 2)

    def offer(self, known: Known) -> None:
        """Offer what the workspace knows."""
        every = self.tr("all")
        self.direction.offer(direction_choices(every))
        self.channel.offer(channel_choices(known, every))
        self.line.offer(line_choices(known, every))
        drivers = ("", "handle_time", "contacts", DIRECT, PERCENT, "unallocated")
        self.driver.offer((driver_name(driver), driver) for driver in drivers)
        self.percents.offer(known.cells)

    def show_item(self, item: CostItem) -> None:
        """Show an item's values."""
        self.direction.choose(item.direction)
        self.channel.choose(item.channel)
        self.line.choose(item.line)
        is_percent = item.driver.startswith(PERCENT)
        self.driver.choose(PERCENT if is_percent else item.driver)
        self.percents.show_driver(item.driver if is_percent else "")
        self._note()

    @property
    def shown(self) -> Iterator[Labelled]:
        """The entries that count now: percentages only where they decide."""
        yield from self.labelled
        if self.driver.value() == PERCENT:
            yield from self.percents.rows

    def values(self) -> Scope:
        """What the fields say."""
        driver = self.driver.value()
        return Scope(
            self.line.value(),
            self.direction.value(),
            self.channel.value(),
            self.percents.driver() if driver == PERCENT else driver,
        )

    def _note(self) -> None:
        """Say what “as usual” means here, and ask for percentages where they decide."""
        scope = self.values()
        usual = driver_name(effective_driver("", scope.direction, scope.channel))
        text = self.tr("as usual: {way}").format(way=usual)
        if self.driver.itemText(0) != text:
            self.driver.setItemText(0, text)
        self.percents.keep_to(scope)
        self.percents.setVisible(self.driver.value() == PERCENT)
        self.changed.emit()


class Percents(QWidget):
    """A percentage for each cell, and what they add up to."""

    changed = Signal()

    def __init__(self, formats: Formats) -> None:
        """No cells yet."""
        super().__init__()
        self._formats = formats
        self._known = _USUAL_CELLS
        self._fields: dict[Cell, Field[Decimal]] = {}
        self._rows: dict[Cell, Labelled] = {}
        self.sum = QLabel()
        self.sum.setWordWrap(True)
        mark_role(self.sum, "quiet")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._grid)
        layout.addWidget(self.sum)
        self._show({})

    def offer(self, cells: Iterable[Cell]) -> None:
        """Offer these cells beside those that have a percentage."""
        self._known = list(cells) or _USUAL_CELLS
        self._show(self._values())

    def show_driver(self, driver: str) -> None:
        """Show the percentages of a driver."""
        spec = parse_percent(driver) if driver else None
        self._show(dict(zip(spec.cells, spec.percents, strict=True)) if spec else {})

    def keep_to(self, scope: Scope) -> None:
        """Hide the cells that lie outside of what the cost belongs to, unless filled in."""
        for cell, row in self._rows.items():
            fits = in_scope(cell, scope.line, scope.direction, scope.channel)
            row.setVisible(fits or bool(self._fields[cell].text))

    @property
    def rows(self) -> Iterable[Labelled]:
        """The fields of the cells."""
        return self._rows.values()

    def driver(self) -> str:
        """The driver that the percentages make."""
        percents = self._values()
        cells = sorted(percents, key=cell_order)
        return str(PercentSpec(tuple(cells), tuple(percents[cell] for cell in cells)))

    def _values(self) -> dict[Cell, Decimal]:
        values = {cell: field.value() for cell, field in self._fields.items()}
        return {cell: value for cell, value in values.items() if value}

    def _show(self, percents: dict[Cell, Decimal]) -> None:
        cells = sorted({*self._known, *percents}, key=cell_order)
        if cells != list(self._fields):
            self._make_rows(cells)
        for cell, field in self._fields.items():
            field.set_value(percents.get(cell))
        self._add_up()

    def _make_rows(self, cells: list[Cell]) -> None:
        for row in self._rows.values():
            self._grid.removeWidget(row)
            row.deleteLater()
        self._fields = {cell: percent_field(self._formats) for cell in cells}
        self._rows = {}
        for place, (cell, field) in enumerate(self._fields.items()):
            row = Labelled("percent", f"{cell_name(cell)}, %".replace("&", "&&"), field)
            row.changed.connect(self._add_up)
            self._rows[cell] = row
            self._grid.addWidget(row, place // 2, place % 2)

    def _add_up(self) -> None:
        total = sum(self._values().values(), Decimal(0))
        text = self.tr("Together {sum} %. They must make 100 %.")
        if total == 100:  # noqa: PLR2004 - the whole
            text = self.tr("Together {sum} %.")
        self.sum.setText(text.format(sum=self._formats.decimal(total)))
        mark_role(self.sum, "quiet" if total in (0, 100) else "problem")
        self.changed.emit()
