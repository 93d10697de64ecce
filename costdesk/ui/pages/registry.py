"""The pages of the window in the order of the sidebar; each is loaded when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from costdesk.ui.desk import Desk
    from costdesk.ui.pages.page import Page


def _overview(desk: Desk, parent: QWidget) -> Page:
    from costdesk.ui.pages.overview import OverviewPage

    return OverviewPage(desk, parent)


def _contacts(desk: Desk, parent: QWidget) -> Page:
    from costdesk.ui.pages.contacts import ContactsPage

    return ContactsPage(desk, parent)


def _costs(desk: Desk, parent: QWidget) -> Page:
    from costdesk.ui.pages.costs import CostsPage

    return CostsPage(desk, parent)


def _calculator(desk: Desk, parent: QWidget) -> Page:
    from costdesk.ui.pages.calculator import CalculatorPage

    return CalculatorPage(desk, parent)


def _charts(desk: Desk, parent: QWidget) -> Page:
    from costdesk.ui.pages.charts import ChartsPage

    return ChartsPage(desk, parent)


def _whatif(desk: Desk, parent: QWidget) -> Page:
    from costdesk.ui.pages.whatif import WhatIfPage

    return WhatIfPage(desk, parent)


PAGES: tuple[tuple[str, Callable[[], str], Callable[[Desk, QWidget], Page]], ...] = (
    ("overview", lambda: QCoreApplication.translate("Pages", "Overview"), _overview),
    ("contacts", lambda: QCoreApplication.translate("Pages", "Contacts"), _contacts),
    ("costs", lambda: QCoreApplication.translate("Pages", "Costs"), _costs),
    ("calculator", lambda: QCoreApplication.translate("Pages", "Calculator"), _calculator),
    ("charts", lambda: QCoreApplication.translate("Pages", "Charts"), _charts),
    ("whatif", lambda: QCoreApplication.translate("Pages", "What if"), _whatif),
)
