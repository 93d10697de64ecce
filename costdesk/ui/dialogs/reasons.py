"""The dialog for reasons: what the contacts of the period that is looked at were about."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from costdesk.domain.contacts import INBOUND, PHONE, Cell, cell_order
from costdesk.services.filling import filled
from costdesk.services.reason_commands import PutReasons
from costdesk.services.reasons import known_reasons
from costdesk.ui.dialogs.placed import DialogTexts, PlacedDialog
from costdesk.ui.dialogs.reason_sheet import ReasonSheet, Recorded
from costdesk.ui.names import cell_name
from costdesk.ui.period_names import period_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from costdesk.ui.desk import Desk
    from costdesk.ui.dialogs.reason_line import ReasonLine

_LATELY = timedelta(days=366)
_USUAL = Cell("", INBOUND, PHONE)


class ReasonsDialog(PlacedDialog):
    """A sheet for each channel whose contacts are counted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show what is recorded, or lines to begin with."""
        workspace, span = desk.workspace, desk.period.span
        [counted] = workspace.tallies([span])
        self._recorded = Recorded(
            workspace.reasons(span._replace(start=span.start - _LATELY)),
            known_reasons(workspace),
            {cell: tally.handled() for cell, tally in counted.items()},
            span,
            desk.formats,
        )
        cells = {*workspace.cells(), *(each.row.cell for each in self._recorded.stored)}
        places = [(cell_name(cell), cell) for cell in sorted(cells or {_USUAL}, key=cell_order)]
        why = QCoreApplication.translate(
            "ReasonsDialog",
            "What the handled contacts of {period} were about. It changes no count and no cost: "
            "it shows which causes bring the most work, and what removing one could save. Leave "
            "out what you do not know.",
        )
        texts = DialogTexts(
            title=QCoreApplication.translate("ReasonsDialog", "What contacts are about"),
            save=QCoreApplication.translate("ReasonsDialog", "&Save"),
            where=QCoreApplication.translate("ReasonsDialog", "Cha&nnel:"),
            why=filled(why, {"period": period_name(desk.period, desk.formats)}),
            misunderstood=QCoreApplication.translate(
                "ReasonsDialog", "not everything there is understood."
            ),
        )
        super().__init__(desk, texts, places, self._sheet_of, parent)

    def _sheet_of(self, place: tuple[str, ...]) -> ReasonSheet:
        return ReasonSheet(Cell(*place), self._recorded)

    # What is typed

    @property
    def sheet(self) -> ReasonSheet:
        """The reasons of the channel that is chosen."""
        return cast("ReasonSheet", self.seen_sheet)

    @property
    def lines(self) -> list[ReasonLine]:
        """The reasons that are seen."""
        return self.sheet.lines

    def command(self) -> PutReasons | None:
        """What the fields say; None where that is nothing new or cannot be."""
        sheets = [cast("ReasonSheet", sheet) for sheet in self.all_sheets]
        if not all(sheet.is_right() for sheet in sheets):
            return None
        lines = [line for sheet in sheets for line in sheet.lines]
        command = PutReasons(
            adds=tuple(each for line in lines for each in line.adds()),
            changes=tuple(each for line in lines for each in line.changes()),
            deletes=tuple(each for line in lines for each in line.deletes()),
        )
        return None if command == PutReasons() else command
