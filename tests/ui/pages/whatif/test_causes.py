"""The choice of a recorded cause in the card of the lever that removes one."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from costdesk.services.commands import AddCounts
from costdesk.services.reason_commands import AddReasons
from costdesk.ui.desk import Desk
from costdesk.ui.pages.whatif import WhatIfPage
from costdesk.ui.pages.whatif.causes import CauseChoice
from tests.builders import count, day, reason

MARCH = {"first": "2025-03-01", "last": "2025-03-31"}


def shown(qtbot: QtBot, desk: Desk, *, recorded: bool) -> WhatIfPage:
    desk.execute(
        AddCounts(
            (
                count("2025-03-01", "2025-03-31", handled=1000),
                count("2025-03-01", "2025-03-31", "outbound/phone", handled=500),
            )
        )
    )
    if recorded:
        rows = (
            reason("invoice", 200, **MARCH),
            reason("sales", 50, path="outbound/phone", **MARCH),
        )
        desk.execute(AddReasons(rows))
    desk.look_at(day=day("2025-03-10"))
    page = WhatIfPage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.levers.add("remove_cause")
    page.levers.cards[0].rows["removed_percent"].fields["likely"].line.setText("50")
    page.compute()
    return page


def choice(page: WhatIfPage) -> CauseChoice:
    found = page.levers.cards[0].cause
    assert found is not None
    return found


def texts(page: WhatIfPage) -> list[str]:
    combo = choice(page)
    return [combo.itemText(place) for place in range(combo.count())]


def likely(page: WhatIfPage) -> int:
    assert page.made is not None
    return round(page.made.evaluation.likely.contacts)


def test_who_records_none_types_a_number_as_ever(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, recorded=False)
    card = page.levers.cards[0]
    assert not choice(page).isVisible()
    assert card.rows["cause_contacts"].isVisible()
    card.rows["cause_contacts"].fields["likely"].line.setText("100")
    page.compute()
    assert likely(page) == 1450


def test_a_recorded_cause_takes_the_place_of_the_number(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, recorded=True)
    card = page.levers.cards[0]
    assert texts(page) == ["A number of my own", "invoice – 200 contacts a month"]
    card.rows["cause_contacts"].fields["likely"].line.setText("900")
    choice(page).setCurrentIndex(1)
    page.compute()
    assert likely(page) == 1400
    assert not card.rows["cause_contacts"].isVisible()
    assert set(card.lever.values) == {"removed_percent"}
    assert card.title == "Without “invoice”"
    choice(page).setCurrentIndex(0)
    page.compute()
    assert card.rows["cause_contacts"].isVisible()
    assert likely(page) == 1050


def test_other_contacts_have_other_causes(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, recorded=True)
    scope = page.levers.cards[0].scope
    scope.setCurrentIndex(scope.findText("Outbound"))
    assert texts(page) == ["A number of my own", "sales – 50 contacts a month"]


def test_a_cause_that_is_not_recorded_is_named_with_those_that_are(
    qtbot: QtBot, desk: Desk
) -> None:
    page = shown(qtbot, desk, recorded=True)
    page.remove_cause("refund")
    assert page.made is None
    assert page.results.answer.text() == "This cause has no number yet."
    said = page.results.problem.text()
    assert "No contacts about “refund” are recorded where this scenario starts." in said
    assert "Recorded are: invoice." in said
    assert choice(page).currentText() == "refund"
    desk.execute(AddReasons((reason("Refund", 30, **MARCH),)))
    assert likely(page) == 1470
    assert choice(page).currentText() == "Refund – 30 contacts a month"


def test_long_causes_leave_room_for_the_rest(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, recorded=True)
    desk.execute(AddReasons((reason("x" * 200, 90, **MARCH),)))
    page.remove_cause("x" * 200)
    card = page.levers.cards[0]
    assert card.title == f"Without “{'x' * 29}…”"
    assert card.minimumSizeHint().width() < 400


def test_of_a_long_name_less_is_shown_and_of_its_number_all(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, recorded=True)
    name = "where is my order <and> why " + "x" * 170
    desk.execute(AddReasons((reason(name, 300, **MARCH),)))
    page.refresh()
    combo = choice(page)
    combo.setCurrentIndex(combo.findData(name))
    shown_text = combo.fitting(280)
    assert shown_text.startswith("where is")
    assert shown_text.endswith("… – 300 contacts a month")
    assert combo.fontMetrics().horizontalAdvance(shown_text) <= 280
    assert "&lt;and&gt;" in combo.currentData(Qt.ItemDataRole.ToolTipRole)
    combo.setCurrentIndex(0)
    assert combo.fitting(400) == "A number of my own"
    assert combo.fitting(50).endswith("…")
    # No note of it makes the page wider than it is.
    combo.setCurrentIndex(combo.findData(name))
    page.compute()
    label = page.results.findings
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert "x" * 170 in label.text().replace("\N{ZERO WIDTH SPACE}", "")
    assert label.minimumSizeHint().width() < 400


def test_a_name_with_an_ampersand_is_no_key(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, recorded=True)
    desk.execute(AddReasons((reason("R&D", 100, **MARCH),)))
    page.refresh()
    choice(page).setCurrentIndex(choice(page).findData("R&D"))
    opener = page.levers.cards[0].opener
    assert opener.text().endswith("“R&&D”")
    assert opener.accessibleName() == "Without “R&D”"
    assert opener.shortcut().isEmpty()
