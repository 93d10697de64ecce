"""The Overview on a new workspace."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from costdesk.ui.desk import Desk
from costdesk.ui.pages.overview import OverviewPage


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[OverviewPage]:
    page = OverviewPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    yield page
    page.hide()
