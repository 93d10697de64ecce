"""Months as the Overview shows them."""

from datetime import date

from pytestqt.qtbot import QtBot

from costdesk.services.commands import (
    AddCosts,
    AddCounts,
    SetSetting,
)
from costdesk.ui.desk import Desk
from costdesk.ui.pages.overview import OverviewPage
from tests.builders import cost, count


def two_months(desk: Desk, **fields: str) -> None:
    """€12,000 and 4,000 calls in January, €13,000 and 5,200 in February 2025."""
    desk.execute(
        AddCosts(
            (
                cost("12000", "2025-01-01", recurrence="monthly"),
                cost("1000", "2025-02-01", category="rent", name="rent"),
            )
        )
    )
    desk.execute(
        AddCounts(
            (
                count("2025-01-01", "2025-01-31", handled=4000),
                count("2025-02-01", "2025-02-28", handled=5200),
            )
        )
    )
    for key, value in fields.items():
        desk.execute(SetSetting(key, value))
    desk.look_at(day=date(2025, 2, 1))


def shown(page: OverviewPage, name: str) -> list[str]:
    return [getattr(card, name).text() for card in page.cards]


def missing(page: OverviewPage, qtbot: QtBot) -> list[str]:
    """What the buttons of the missing things are called, once they have been looked for."""
    qtbot.waitUntil(lambda: not page._later.isActive())
    return [button.accessibleName() for button in page.missing.buttons]
