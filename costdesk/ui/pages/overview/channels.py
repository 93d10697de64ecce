"""The channels of a period beside each other, as a table."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont

from costdesk.domain.contacts import Cell
from costdesk.domain.money import rounded
from costdesk.domain.summary import TOTAL_ROW, UNALLOCATED_ROW, summary_rows
from costdesk.ui.formats import NOTHING
from costdesk.ui.models.table import Column, Index, TableModel
from costdesk.ui.names import cell_name

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from costdesk.domain.summary import SummaryRow
    from costdesk.ui.formats import Formats
    from costdesk.ui.pages.overview.look import Look


class ChannelRow(NamedTuple):
    """A row as shown; unit costs in exact minor units, None where there is none."""

    name: str
    contacts: int | None
    cost: int
    idle: int | None
    unit_cost: Fraction | None
    unit_cost_before: Fraction | None
    is_total: bool = False


class ChannelTable(TableModel[ChannelRow]):
    """Cells, then what belongs to no channel, then the total in bold."""

    def __init__(self, formats: Formats, *, with_idle: bool, parent: QObject | None = None) -> None:
        """Without rows; ``with_idle`` where idle cost is known."""
        super().__init__(_columns(formats, with_idle=with_idle), parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """The total is bold."""
        if role == Qt.ItemDataRole.FontRole and index.isValid() and self.row(index.row()).is_total:
            font = QFont()
            font.setBold(True)
            return font
        return super().data(index, role)


def channel_rows(look: Look) -> list[ChannelRow]:
    """The rows of the period, each with its unit cost in the compared one."""
    before = {
        _key(row): row.cost_per_contact.value
        for row in summary_rows(look.compared, look.definitions)
    }
    return [
        ChannelRow(
            name=_name(row),
            contacts=row.handled,
            cost=row.cost,
            idle=row.idle_cost,
            unit_cost=row.cost_per_contact.value,
            unit_cost_before=before.get(_key(row)),
            is_total=row.channel == TOTAL_ROW,
        )
        for row in summary_rows(look.result, look.definitions)
        if row.cost or row.channel != UNALLOCATED_ROW
    ]


def knows_idle(rows: list[ChannelRow]) -> bool:
    """Whether the table has a column for it."""
    return any(row.idle is not None for row in rows)


def _key(row: SummaryRow) -> tuple[str, str, str]:
    return row.line, row.direction, row.channel


def _name(row: SummaryRow) -> str:
    if row.channel == TOTAL_ROW:
        return QCoreApplication.translate("Overview", "Total")
    if row.channel == UNALLOCATED_ROW:
        return QCoreApplication.translate("Overview", "No channel in particular")
    return cell_name(Cell(row.line, row.direction, row.channel))


def _change(row: ChannelRow, formats: Formats) -> str:
    """In percent; what shows as the same has not changed."""
    before, now = row.unit_cost_before, row.unit_cost
    if before is None or now is None:
        return NOTHING
    if rounded(before) == rounded(now):
        return formats.percent(Fraction(0))
    return formats.change(before, now) or NOTHING


def _columns(formats: Formats, *, with_idle: bool) -> list[Column[ChannelRow]]:
    columns: list[Column[ChannelRow]] = [
        Column(
            QCoreApplication.translate("Overview", "Channel"),
            lambda row: row.name,
            tip=lambda row: row.name,
        ),
        Column(
            QCoreApplication.translate("Overview", "Contacts"),
            lambda row: formats.count(row.contacts),
            right=True,
        ),
        Column(
            QCoreApplication.translate("Overview", "Cost"),
            lambda row: formats.plain_money(row.cost),
            right=True,
        ),
        Column(
            QCoreApplication.translate("Overview", "Per contact"),
            lambda row: formats.plain_unit_cost(row.unit_cost),
            right=True,
        ),
        Column(
            QCoreApplication.translate("Overview", "Change"),
            lambda row: _change(row, formats),
            right=True,
        ),
    ]
    if with_idle:
        shown: Column[ChannelRow] = Column(
            QCoreApplication.translate("Overview", "of which idle"),
            lambda row: NOTHING if row.idle is None else formats.plain_money(row.idle),
            right=True,
            tip=lambda _: QCoreApplication.translate(
                "Overview", "Paid time in which nothing was handled"
            ),
        )
        columns.insert(3, shown)
    return columns
