"""What contacts were about, on the Overview and from there to what it would save."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from costdesk.services.commands import AddCosts, AddCounts
from costdesk.services.reason_commands import AddReasons
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.reasons import ReasonsDialog
from costdesk.ui.main_window import MainWindow
from costdesk.ui.pages.overview import OverviewPage
from costdesk.ui.pages.whatif import WhatIfPage
from tests.builders import cost, count, day, reason

MARCH = {"first": "2025-03-01", "last": "2025-03-31"}


def page_of(qtbot: QtBot, desk: Desk) -> OverviewPage:
    """600 calls in March for 3,000, and 300 in February."""
    desk.execute(
        AddCounts(
            (
                count("2025-02-01", "2025-02-28", handled=300),
                count("2025-03-01", "2025-03-31", handled=600),
            )
        )
    )
    desk.execute(AddCosts((cost("3000", "2025-03-01"),)))
    desk.look_at(day=day("2025-03-10"))
    page = OverviewPage(desk)
    qtbot.addWidget(page)
    page.show()
    return page


def cells(page: OverviewPage) -> list[str]:
    labels = page.reasons._body.findChildren(QLabel)
    return [label.text() for label in labels if "<a" not in label.text()]


def test_where_none_is_recorded_nothing_is_made(qtbot: QtBot, desk: Desk) -> None:
    page = page_of(qtbot, desk)
    assert page._reasons is None


def test_reasons_stand_with_number_share_change_and_average_cost(qtbot: QtBot, desk: Desk) -> None:
    page = page_of(qtbot, desk)
    rows = (
        reason("Invoice & more", 120, **MARCH),
        reason("invoice & More", 80, "2025-02-01", "2025-02-28"),
        reason("order", 60, **MARCH),
    )
    desk.execute(AddReasons(rows))
    assert page.reasons.isVisibleTo(page)
    assert cells(page) == [
        "About", "Contacts", "Share", "Change", "At average cost",
        "Invoice & more", "120", "20.0%", "+50.0%", "€600.00",
        "order", "60", "10.0%", "–", "€300.00",
        "No reason recorded", "420", "70.0%", "+90.9%", "€2,100.00",
    ]  # fmt: skip
    assert "saves only the part of it that can be avoided" in page.reasons.note.text()
    desk.undo()
    assert not page.reasons.isVisibleTo(page)


def test_of_very_many_the_first_are_shown_and_the_others_counted(qtbot: QtBot, desk: Desk) -> None:
    page = page_of(qtbot, desk)
    desk.execute(AddReasons(tuple(reason(f"r{n}", 50 - n, **MARCH) for n in range(9))))
    assert [way.accessibleName()[:2] for way in page.reasons.ways] == ["r0", "r1", "r2", "r3", "r4"]
    assert "4 more are in the exported summary." in page.reasons.note.text()


def test_the_way_to_change_them(qtbot: QtBot, desk: Desk) -> None:
    page = page_of(qtbot, desk)
    desk.execute(AddReasons((reason("a", 9, **MARCH),)))
    page.reasons.link.linkActivated.emit("change")
    dialog = page.findChild(ReasonsDialog)
    assert dialog
    dialog.reject()


def test_a_click_leads_to_the_scenario_without_that_cause(window: MainWindow) -> None:
    window.desk.look_at(day=day("2025-11-10"))
    window.show_page("overview")
    page = window.page("overview")
    assert isinstance(page, OverviewPage)
    names = [way.accessibleName() for way in page.reasons.ways]
    place = next(n for n, name in enumerate(names) if name.startswith("Invoice unclear"))
    page.reasons.ways[place].linkActivated.emit("cause")
    whatif = window.shown_page
    assert isinstance(whatif, WhatIfPage)
    [lever] = whatif.draft.scenario.levers
    assert (lever.kind, lever.cause) == ("remove_cause", "Invoice unclear")
    assert whatif.draft.scenario.start.period == "2025-11"
    assert whatif.made is not None
    made = whatif.made.evaluation
    assert made.base.contacts - made.likely.contacts == 1552
    [card] = whatif.levers.cards
    assert card.opener.text() == "▾ Without “Invoice unclear”"
    assert card.cause is not None
    assert card.cause.currentText() == "Invoice unclear – 1,552 contacts a month"
