"""The page, shown, on a desk that looks at March 2025."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from costdesk.domain.definitions import Language
from costdesk.services.commands import AddCosts, AddCounts
from costdesk.ui.desk import Desk
from costdesk.ui.pages.costs import CostsPage
from tests.builders import count, day
from tests.ui.pages.costs.pages import CHAT, MOVE, RENT, WAGES, MakePage


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """A desk with four costs, and 1 000 contacts in March 2025."""
    desk.execute(AddCosts((WAGES, RENT, MOVE, CHAT)))
    desk.execute(AddCounts((count("2025-03-01", "2025-03-31", handled=1000),)))
    desk.look_at(day=day("2025-03-01"))
    return desk


@pytest.fixture
def show(qtbot: QtBot) -> MakePage:
    def made(desk: Desk) -> CostsPage:
        page = CostsPage(desk)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        with qtbot.waitActive(page):
            page.show()
        return page

    return made


@pytest.fixture
def page(filled: Desk, show: MakePage) -> CostsPage:
    return show(filled)


@pytest.fixture(params=["nl", "hu"])
def foreign_desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """A desk in Dutch and in Hungarian, on a new workspace in euros."""
    language: Language = request.param
    desk = Desk(language)
    assert desk.create(tmp_path / "foreign.costdesk", "EUR", [], sample=False)
    desk.look_at(day=day("2025-03-01"))
    yield desk
    desk.close()
