"""The dialog for quality: the figures of the period that is looked at, and what guards them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from costdesk.services.commands import PutQuality
from costdesk.services.filling import filled
from costdesk.ui.dialogs.placed import DialogTexts, PlacedDialog
from costdesk.ui.dialogs.quality_sheet import Kept, Place, QualitySheet
from costdesk.ui.period_names import period_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox, QLabel, QWidget

    from costdesk.ui.desk import Desk
    from costdesk.ui.dialogs.placed import PlacedSheet
    from costdesk.ui.dialogs.quality_line import QualityLine


class QualityDialog(PlacedDialog):
    """A sheet for the whole centre and, where there are several, for each line and channel."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show what is kept, or the few that most centres have."""
        workspace = desk.workspace
        self._kept = Kept(
            workspace.qualities(), desk.definitions.guards, desk.period.span, desk.formats
        )
        self._guarding: dict[str, QualityLine] = {}
        why = QCoreApplication.translate(
            "QualityDialog",
            "What customers and the service say of {period}. It stands beside the cost, so "
            "that nothing becomes cheaper at their expense unseen. Leave out what you do not "
            "measure.",
        )
        texts = DialogTexts(
            title=QCoreApplication.translate("QualityDialog", "Quality"),
            save=QCoreApplication.translate("QualityDialog", "&Save"),
            where=QCoreApplication.translate("QualityDialog", "&Where:"),
            why=filled(why, {"period": period_name(desk.period, desk.formats)}),
            misunderstood=QCoreApplication.translate(
                "QualityDialog", "not everything there is understood."
            ),
        )
        places = [(place.name(), place) for place in _places(desk, self._kept)]
        super().__init__(desk, texts, places, self._sheet_of, parent)

    def _sheet_of(self, place: tuple[str, ...]) -> QualitySheet:
        return QualitySheet(Place(*place), self._kept)

    def leave(self, sheet: PlacedSheet) -> None:
        """Keep the guards: a measure has one, whatever its place."""
        lines = cast("QualitySheet", sheet).lines
        self._guarding |= {line.measure: line for line in lines if line.measure}

    def enter(self, sheet: PlacedSheet) -> None:
        """Show the guards that were typed elsewhere."""
        cast("QualitySheet", sheet).take_guards(self._guarding)

    # The sheet that is seen

    @property
    def sheet(self) -> QualitySheet:
        """The figures of the place that is chosen."""
        return cast("QualitySheet", self.seen_sheet)

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

    def command(self) -> PutQuality | None:
        """What the fields say; None where that is nothing new or cannot be."""
        sheets = [cast("QualitySheet", sheet) for sheet in self.all_sheets]
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


def _places(desk: Desk, kept: Kept) -> list[Place]:
    """The whole centre, then lines, channels, and channels of lines: counted or measured."""
    counted = {Place(cell.line, cell.channel) for cell in desk.workspace.cells()}
    measured = {Place(row.quality.line, row.quality.channel) for row in kept.stored}
    parts = counted | {Place(line=place.line) for place in counted}
    parts |= {Place(channel=place.channel) for place in counted}
    channels = desk.workspace.channels()

    def order(place: Place) -> tuple[bool, str, int]:
        known = channels.index(place.channel) if place.channel in channels else -1
        return bool(place.line), place.line, known

    known = sorted((parts | measured) - {Place()}, key=order)
    # What is all there is needs no name of its own.
    return [Place(), *(known if len(counted) > 1 or measured - {Place()} else ())]
