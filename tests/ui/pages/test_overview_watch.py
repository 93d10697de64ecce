"""What is worth a look on the Overview, and revenue and budgets beside the cost."""

from datetime import date

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from costdesk.services.commands import SetSettings
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.target import TargetDialog
from costdesk.ui.dialogs.thresholds import ThresholdsDialog
from costdesk.ui.pages.overview import OverviewPage


def page_of(qtbot: QtBot, desk: Desk) -> OverviewPage:
    desk.look_at(day=date(2025, 9, 15))
    page = OverviewPage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.wait(50)
    return page


def texts(part: QWidget) -> list[str]:
    labels = part.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(part) and label.text()]


def test_nothing_special_is_not_mentioned(qtbot: QtBot, sample_desk: Desk) -> None:
    page = page_of(qtbot, sample_desk)
    sample_desk.execute(SetSettings((("threshold.occupancy", "off"),)))
    qtbot.waitUntil(lambda: not page.watched.isVisibleTo(page))
    assert not page.money.isVisibleTo(page)


def test_what_stands_out_is_said_with_the_way_to_it(qtbot: QtBot, sample_desk: Desk) -> None:
    page = page_of(qtbot, sample_desk)
    sample_desk.execute(SetSettings((("limit.cost_per_call", "3.50"),)))
    qtbot.waitUntil(lambda: len(page.watched.buttons) == 2)
    limit = "Cost per call, inbound: €3.97, above your limit of €3.50."
    qtbot.waitUntil(lambda: limit in texts(page.watched))
    assert any("People were busy 88.1% of the time" in text for text in texts(page.watched))
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.watched.buttons[0].click()
    assert wanted.args == ["charts"]
    assert page.watched.buttons[0].text() == "Show"
    assert "Go to Charts" in page.watched.buttons[0].accessibleName()
    page.watched.link.linkActivated.emit("change")
    dialog = page.findChild(ThresholdsDialog)
    assert dialog
    dialog.reject()


def test_revenue_margin_and_budgets(qtbot: QtBot, sample_desk: Desk) -> None:
    page = page_of(qtbot, sample_desk)
    sample_desk.execute(
        SetSettings(
            (
                ("revenue.2025-09", "61000"),
                ("budget.salaries", "35000"),
                ("budget.rent", "2000"),
            )
        )
    )
    assert texts(page.money)[2:] == [
        "Revenue", "€61,000",
        "Margin", "€10,029", "16.4% of the revenue",
        "Wages and salaries, budget €35,000", "€34,491", "€509.12 left",
        "Rent, budget €2,000", "€2,472", "⚠ €472.00 over",
    ]  # fmt: skip
    sample_desk.execute(SetSettings((("revenue.2025-09", "50000"),)))
    qtbot.waitUntil(lambda: "⚠ the cost is higher than the revenue" in texts(page.money))
    sample_desk.look_at(day=date(2025, 8, 15))
    qtbot.waitUntil(lambda: "No revenue entered for every month of it." in texts(page.money))
    page.money.link.linkActivated.emit("change")
    dialog = page.findChild(TargetDialog)
    assert dialog
    assert dialog.group.currentData() == "budget"
    dialog.reject()
