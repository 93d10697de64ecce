"""The page of charts on the sample centre."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from costdesk.ui.desk import Desk
from costdesk.ui.pages.charts import ChartsPage
from tests.ui.pages.charts.chart_cases import drawn


@pytest.fixture
def page(qtbot: QtBot, sample_desk: Desk) -> Iterator[ChartsPage]:
    page = ChartsPage(sample_desk)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    drawn(page, qtbot)
    yield page
    page.hide()
