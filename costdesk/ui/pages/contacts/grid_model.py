"""The sheet that can be written into: what is typed or pasted is read strictly, one step each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from costdesk.domain.findings import Finding
from costdesk.services.commands import PutCounts
from costdesk.services.filling import filled
from costdesk.ui.pages.contacts import wording
from costdesk.ui.pages.contacts.blocks import Timed, Unreadable, numbers_of
from costdesk.ui.pages.contacts.edits import Hindered, Numbers, Place, planned
from costdesk.ui.pages.contacts.labels import parted
from costdesk.ui.pages.contacts.sheet_model import Index, SheetModel

if TYPE_CHECKING:
    from costdesk.domain.contacts import Cell
    from costdesk.services.workspace import Changes
    from costdesk.ui.desk import Desk
    from costdesk.ui.pages.contacts.sheet import Sheet
    from costdesk.ui.pages.contacts.times import Number

_FEW = 300


class GridModel(SheetModel):
    """Writes numbers into the workspace, all of a block or nothing."""

    hindered = Signal(str, int, int)
    """Nothing was written: why, and the row and column where."""
    written = Signal()
    """Something was written."""
    outdated = Signal()
    """More has changed than the model keeps up with: the counts have to be read again."""

    def __init__(self, desk: Desk, sheet: Sheet, parent: QObject | None = None) -> None:
        """Write into the desk's workspace."""
        super().__init__(desk, sheet, parent)
        self.is_writing = False

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, N802 - Qt's
        """Write what was typed; False, with the reason told, where it cannot be."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        return self.write_texts([[str(value).strip()]], (index.row(), index.column()))

    def write_texts(self, block: list[list[str]], corner: Place) -> bool:
        """Write a block of texts with its first cell at ``corner``, all of it or nothing."""
        numbers = self.read_texts(block, corner)
        return numbers is not None and self.write_block(numbers, corner)

    def read_pasted(
        self, block: list[list[str]], corner: Place
    ) -> list[list[Number | None]] | None:
        """The numbers of a block that may have headings and periods; None, with the reason told.

        Dates before the lines must be those of the rows, for nobody sees from where they were cut.
        """
        labelled = parted(block, self._formats.decimal_mark)
        for line, period in enumerate(labelled.periods):
            if not self._is_of_row(period, corner[0] + line):
                text = self.tr(
                    "“{period}” would stand in another row. Begin in the row of {first}."
                )
                first = labelled.periods[0]
                said = filled(text, {"period": period, "first": first})
                self._hinder(said, (corner[0] + line, corner[1]))
                return None
        return self.read_texts(labelled.block, corner, labelled.headings)

    def _is_of_row(self, period: str, row: int) -> bool:
        day = self._formats.read_day(period)
        if isinstance(day, Finding) or row >= self.rowCount():
            return True
        return self.sheet.row_of(day) == row

    def read_texts(
        self, block: list[list[str]], corner: Place, above: int = 0
    ) -> list[list[Number | None]] | None:
        """The numbers of a block for places from ``corner`` on; None, with the reason told.

        ``above`` lines stood over it in what was pasted.
        """
        columns = [it for it in range(len(block[0])) if self.is_timed(corner[1] + it)]
        timed = Timed(columns, self.sheet.times)
        numbers = numbers_of(block, self._formats.decimal_mark, timed)
        if isinstance(numbers, Unreadable):
            alone = len(block) == len(block[0]) == 1
            self._refuse_text(numbers, corner, above, alone=alone)
            return None
        return numbers

    def write_block(self, block: list[list[Number | None]], corner: Place) -> bool:
        """Write a block of numbers."""
        row, column = corner
        return self.write(
            {(row + r, column + c): it for r, line in enumerate(block) for c, it in enumerate(line)}
        )

    def write(self, numbers: Numbers) -> bool:
        """Write numbers (None clears) as one step; False where nothing could be written."""
        outside = self._first_outside(numbers)
        if outside:
            self._hinder(self.tr("There are fewer columns here. Add the channels first."), outside)
            return False
        missing = max(row for row, _ in numbers) + 1 - self.rowCount()
        if missing > 0:
            self.grow(missing)
        command = planned(self.sheet, numbers)
        if isinstance(command, Hindered):
            self._hinder(self._why(command), command.place)
            return False
        return command == PutCounts() or self._carry_out(command, numbers)

    def _carry_out(self, command: PutCounts, numbers: Numbers) -> bool:
        self.is_writing = True
        try:
            changes = self.desk.execute(command)
        finally:
            self.is_writing = False
        if changes is None:
            return False
        touched = {(row, self.sheet.columns[place].cell) for row, place in numbers}
        self._keep_up(command, changes, touched)
        self.written.emit()
        return True

    def _keep_up(
        self, command: PutCounts, changes: Changes, touched: set[tuple[int, Cell]]
    ) -> None:
        """Take over what was written without reading all counts again."""
        ids = [*changes.ids, *(number for number, _ in command.changes)]
        if len(ids) > _FEW or any(self.sheet.is_foreign(*place) for place in touched):
            self.outdated.emit()
            return
        stored = [row for it in ids if (row := self.desk.workspace.count(it))]
        if {row.count.cell for row in stored} - {cell for _, cell in touched}:
            self.outdated.emit()  # a channel was given another spelling
            return
        left = [self.sheet.drop(own) for place in touched if (own := self.sheet.own(*place))]
        for row in stored:
            self.sheet.hold(row)
        if not all(left):
            self.outdated.emit()  # whether anything is recorded at all is not known any more
            return
        rows = [row for row, _ in touched]
        last = self.index(max(rows), self.columnCount() - 1)
        self.dataChanged.emit(self.index(min(rows), 0), last)
        self.renewed.emit()

    def _first_outside(self, numbers: Numbers) -> Place | None:
        wide = len(self.sheet.columns)
        return next((place for place in sorted(numbers) if place[1] >= wide), None)

    def _why(self, hindered: Hindered) -> str:
        row, place = hindered.place
        if hindered.obstacle == "foreign":
            return self.tip(row, place) or ""
        return wording.obstacle_text(hindered.obstacle)

    def _refuse_text(
        self, unreadable: Unreadable, corner: Place, above: int, *, alone: bool
    ) -> None:
        row, column = corner[0] + unreadable.row, corner[1] + unreadable.column
        text = wording.count_sentence(unreadable.finding, self._formats)
        if alone:
            self._hinder(text, (row, column))
            return
        where = self.tr("Line {line}, {column}: {problem} Nothing was pasted.")
        name = self.column_name(column) if column < self.columnCount() else str(column + 1)
        text = where.format(line=unreadable.row + above + 1, column=name, problem=text)
        if unreadable.more:
            text += " " + self.tr("%n more cells cannot be read.", "", unreadable.more)
        self._hinder(text, (row, column))

    def _hinder(self, text: str, place: Place) -> None:
        self.hindered.emit(text, *place)
