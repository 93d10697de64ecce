"""Only some costs: those behind a mark of a chart, with a way back to all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from costdesk.domain.periods import period_of
from costdesk.ui.names import category_name
from costdesk.ui.period_names import period_name
from costdesk.ui.plurals import Plurals

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from costdesk.domain.periods import Period
    from costdesk.services.chart_spots import Rows
    from costdesk.services.workspace import LedgerRow
    from costdesk.ui.desk import Desk

_MOST_NAMED = 3


class Narrowed(NamedTuple):
    """The ids of the costs that are shown, and what is said of them."""

    ids: frozenset[int]
    text: str


def narrowed(rows: Rows, ledger: Sequence[LedgerRow], desk: Desk) -> Narrowed:
    """The costs of some categories (all, if none is named) with a share in one of the periods."""
    days = (rows.start,) if rows.before is None else (rows.before, rows.start)
    fiscal_start = desk.definitions.fiscal_start
    periods = [period_of(day, desk.view.grain, fiscal_start) for day in days]
    if rows.before == desk.compared_period.span.start:
        periods[0] = desk.compared_period  # which may be of another length
    of_category = {
        row.id for row in ledger if not rows.categories or row.category in rows.categories
    }
    shares = [_shares(period, of_category, desk) for period in periods]
    sums = [
        QCoreApplication.translate("Costs", "{period} {amount}").format(
            period=_named(period, periods, desk),
            amount=desk.formats.money(sum(share.values())),
        )
        for period, share in zip(periods, shares, strict=True)
    ]
    text = f"{_categories(rows.categories)}: {', '.join(sums)}"
    return Narrowed(frozenset().union(*shares), text)


def _named(period: Period, periods: Sequence[Period], desk: Desk) -> str:
    """The period, with its days where it stands beside one of another kind of length."""
    name = period_name(period, desk.formats)
    if len({each.grain for each in periods}) == 1:
        return name
    (result,) = desk.results([period])
    return f"{name} ({Plurals().days(result.covered.span.days)})"


def _shares(period: Period, ids: Collection[int], desk: Desk) -> Mapping[int, int]:
    """What each of these costs in the counted days of a period."""
    (result,) = desk.results([period])
    shares = desk.workspace.cost_shares(result.covered.span)
    return {number: share for number, share in shares.items() if share and number in ids}


def _categories(names: Sequence[str]) -> str:
    if not names:
        return QCoreApplication.translate("Costs", "All costs")
    said = [category_name(name) for name in names[:_MOST_NAMED]]
    return ", ".join([*said, *(["…"] if len(names) > _MOST_NAMED else [])])


class NarrowBar(QWidget):
    """Says that not all costs are shown, and leads back to all."""

    all_wanted = Signal()

    def __init__(self) -> None:
        """Hidden until there is something to say."""
        super().__init__()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.everything = QPushButton(self.tr("Show a&ll costs"))
        self.everything.clicked.connect(self.all_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.everything)
        self.hide()

    def show_narrowed(self, shown: Narrowed | None) -> None:
        """Say what is shown; None: everything."""
        self.text.setText(shown.text if shown else "")
        self.setVisible(shown is not None)
