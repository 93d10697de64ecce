"""Helpers for the tests of the page Costs."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from costdesk.domain.costs import CostItem
from costdesk.ui.desk import Desk
from costdesk.ui.pages.costs import CostsPage
from tests.builders import cost

MakePage = Callable[[Desk], CostsPage]

WAGES = cost("2000", "2025-01-01", name="Agents", recurrence="monthly", quantity="12")
RENT = cost("900", "2025-01-01", name="Office", category="rent", recurrence="quarterly")
MOVE = cost("500", "2025-03-10", name="Move", category="other", vendor="Vans & Co")
CHAT = cost(
    "189",
    "2025-02-01",
    name="Chat tool",
    category="licences",
    recurrence="monthly",
    direction="inbound",
    channel="chat",
)


def items(desk: Desk) -> list[CostItem]:
    return [stored.item for stored in desk.workspace.costs()]


def names(page: CostsPage) -> list[str]:
    """The first column as it is shown, groups among the costs."""
    model = page.ledger.model
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


def typed(line: QLineEdit | None, text: str) -> None:
    """Type a text in place of what stands there."""
    assert line is not None
    line.setFocus()
    line.selectAll()
    if text:
        QTest.keyClicks(line, text)
    else:
        QTest.keyClick(line, Qt.Key.Key_Delete)


def amounts(desk: Desk) -> list[Decimal]:
    return [item.amount for item in items(desk)]
