"""The pages of the window in the order of the sidebar; each is loaded when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from costdesk.ui.desk import Desk
    from costdesk.ui.pages.page import Page


def _overview(desk: Desk) -> Page:
    from costdesk.ui.pages.overview import OverviewPage

    return OverviewPage(desk)


def _contacts(desk: Desk) -> Page:
    from costdesk.ui.pages.contacts import ContactsPage

    return ContactsPage(desk)


def _costs(desk: Desk) -> Page:
    from costdesk.ui.pages.costs import CostsPage

    return CostsPage(desk)


def _calculator(desk: Desk) -> Page:
    from costdesk.ui.pages.calculator import CalculatorPage

    return CalculatorPage(desk)


def _charts(desk: Desk) -> Page:
    from costdesk.ui.pages.charts import ChartsPage

    return ChartsPage(desk)


def _whatif(desk: Desk) -> Page:
    from costdesk.ui.pages.whatif import WhatIfPage

    return WhatIfPage(desk)


PAGES: tuple[tuple[str, Callable[[], str], Callable[[Desk], Page]], ...] = (
    ("overview", lambda: QCoreApplication.translate("Pages", "Overview"), _overview),
    ("contacts", lambda: QCoreApplication.translate("Pages", "Contacts"), _contacts),
    ("costs", lambda: QCoreApplication.translate("Pages", "Costs"), _costs),
    ("calculator", lambda: QCoreApplication.translate("Pages", "Calculator"), _calculator),
    ("charts", lambda: QCoreApplication.translate("Pages", "Charts"), _charts),
    ("whatif", lambda: QCoreApplication.translate("Pages", "What if"), _whatif),
)
