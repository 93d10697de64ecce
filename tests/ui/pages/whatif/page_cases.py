"""The what-if page, shown, with a lever in it."""

from pytestqt.qtbot import QtBot

from costdesk.ui.desk import Desk
from costdesk.ui.pages.whatif import WhatIfPage


def shown(qtbot: QtBot, desk: Desk) -> WhatIfPage:
    page = WhatIfPage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def enter(page: WhatIfPage, kind: str, **texts: str) -> None:
    page.levers.add(kind)
    rows = page.levers.cards[-1].rows
    for effect, text in texts.items():
        rows[effect].fields["likely"].line.setText(text)
    page.compute()
