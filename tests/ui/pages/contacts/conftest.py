"""The page Contacts on a real workspace, its models watched."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from costdesk.services.commands import AddCounts
from costdesk.ui.desk import Desk
from costdesk.ui.pages.contacts import ContactsPage
from tests.builders import count
from tests.ui.pages.contacts.grid_cases import FEBRUARY, JANUARY, MARCH
from tests.ui.pages.contacts.hands import Hands


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[ContactsPage]:
    """The page on a new workspace, its models watched."""
    page = ContactsPage(desk)
    qtbot.addWidget(page)
    testers = [
        QAbstractItemModelTester(it, QAbstractItemModelTester.FailureReportingMode.Warning)
        for it in (page.model, page.totals.view.model())
    ]
    page.resize(1000, 700)
    page.show()
    page.grid.setFocus()
    qtbot.waitExposed(page)
    yield page
    del testers


@pytest.fixture
def hands(page: ContactsPage) -> Hands:
    return Hands(page)


@pytest.fixture
def counted(desk: Desk, hands: Hands) -> Hands:
    """Calls from January to March 2025."""
    months = zip((JANUARY, FEBRUARY, MARCH), (100, 200, 300), strict=True)
    desk.execute(AddCounts(tuple(count(*days, handled=it) for days, it in months)))
    return hands
