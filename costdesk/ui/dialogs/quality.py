"""The dialog for quality: the figures of the period that is looked at, and what guards them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QStackedWidget

from costdesk.services.commands import PutQuality
from costdesk.ui.dialogs.forms import FormDialog, add_row, filled_combo, wrapped_label
from costdesk.ui.dialogs.quality_sheet import Kept, Place, QualitySheet, SheetArea
from costdesk.ui.period_names import period_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from costdesk.ui.desk import Desk
    from costdesk.ui.dialogs.quality_line import QualityLine


class QualityDialog(FormDialog):
    """A sheet for the whole centre and, where there are several, for each line and channel."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show what is kept, or the few that most centres have."""
        title = QCoreApplication.translate("QualityDialog", "Quality")
        super().__init__(title, QCoreApplication.translate("QualityDialog", "&Save"), parent)
        self._desk = desk
        workspace = desk.workspace
        self._kept = Kept(
            workspace.qualities(), desk.definitions.guards, desk.period.span, desk.formats
        )
        self._sheets: dict[Place, QualitySheet] = {}
        self._guarding: dict[str, QualityLine] = {}
        self.place = filled_combo([(place.name(), place) for place in self._places()])
        self._stack = QStackedWidget()
        self._area = SheetArea(self._stack)
        self._lay_out()
        self._show_place()
        self.place.currentIndexChanged.connect(self._show_place)

    def _places(self) -> list[Place]:
        """The whole centre, then lines, channels, and channels of lines: counted or measured."""
        counted = {Place(cell.line, cell.channel) for cell in self._desk.workspace.cells()}
        measured = {Place(row.quality.line, row.quality.channel) for row in self._kept.stored}
        parts = counted | {Place(line=place.line) for place in counted}
        parts |= {Place(channel=place.channel) for place in counted}
        channels = self._desk.workspace.channels()

        def order(place: Place) -> tuple[bool, str, int]:
            known = channels.index(place.channel) if place.channel in channels else -1
            return bool(place.line), place.line, known

        known = sorted((parts | measured) - {Place()}, key=order)
        # What is all there is needs no name of its own.
        return [Place(), *(known if len(counted) > 1 or measured - {Place()} else ())]

    def _lay_out(self) -> None:
        period = period_name(self._desk.period, self._desk.formats)
        why = wrapped_label("quiet")
        why.setText(
            self.tr(
                "What customers and the service say of {period}. It stands beside the cost, so "
                "that nothing becomes cheaper at their expense unseen. Leave out what you do not "
                "measure."
            ).format(period=period)
        )
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row = add_row(self.form, self.tr("&Where:"), self.place)
        for widget in (row, self.place):
            widget.setVisible(self.place.count() > 1)
        self.body.insertWidget(0, why)
        self.insert(self._area, 1)
        self.setMinimumWidth(760)

    # The sheet that is seen

    @property
    def sheet(self) -> QualitySheet:
        """The figures of the place that is chosen."""
        return self._sheets[self._chosen()]

    @property
    def lines(self) -> list[QualityLine]:
        """The figures that are seen."""
        return self.sheet.lines

    @property
    def more(self) -> QComboBox:
        """What can be added to them."""
        return self.sheet.more

    @property
    def note(self) -> QLabel:
        """What cannot be typed here."""
        return self.sheet.note

    def _chosen(self) -> Place:
        return Place(*self.place.currentData())

    def _show_place(self) -> None:
        """Show another sheet; what was typed in the one before is kept."""
        before = self._stack.currentWidget()
        if isinstance(before, QualitySheet):
            self._guarding |= {line.measure: line for line in before.lines if line.measure}
        place = self._chosen()
        if place not in self._sheets:
            sheet = QualitySheet(place, self._kept)
            sheet.changed.connect(self._note_change)
            self._sheets[place] = sheet
            self._stack.addWidget(sheet)
        self.sheet.take_guards(self._guarding)
        self._stack.setCurrentWidget(self.sheet)
        self._note_change()
        self.lines[0].value.setFocus()

    def _note_change(self) -> None:
        self._judge()
        # A line that was just added has no size before it is shown.
        QTimer.singleShot(0, self, self._make_room)

    def _make_room(self) -> None:
        self._area.updateGeometry()
        self.grow()

    # What is typed

    def command(self) -> PutQuality | None:
        """What the fields say; None where that is nothing new or cannot be."""
        sheets = self._sheets.values()
        if not all(sheet.is_right() for sheet in sheets):
            return None
        lines = [line for sheet in sheets for line in sheet.lines]
        guarding = self._guarding | {line.measure: line for line in self.lines}
        command = PutQuality(
            adds=tuple(each for line in lines for each in line.adds()),
            changes=tuple(each for line in lines for each in line.changes()),
            deletes=tuple(each for line in lines for each in line.deletes()),
            settings=tuple(each for line in guarding.values() if (each := line.setting())),
        )
        return None if command == PutQuality() else command

    def _judge(self) -> None:
        """Say what is wrong, of another place with its name."""
        wrong = [sheet for sheet in self._sheets.values() if not sheet.is_right()]
        if not wrong or self.sheet in wrong:
            self.complain(self.sheet.problem())
        else:
            why = wrong[0].problem() or self.tr("not everything there is understood.")
            self.complain(f"{wrong[0].place.name()}: {why}")
        self.confirm.setEnabled(self.command() is not None)

    def carry_out(self) -> None:
        """Write everything, as one step."""
        command = self.command()
        if command and self._desk.execute(command):
            self.accept()
