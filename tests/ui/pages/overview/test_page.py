"""The Overview: figures, why they changed, channels, and what is missing."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from costdesk.domain.definitions import Language
from costdesk.services.commands import (
    AddCapacity,
    AddCosts,
    AddCounts,
    SetSetting,
)
from costdesk.ui.desk import Desk
from costdesk.ui.main_window import MainWindow
from costdesk.ui.pages.overview import OverviewPage
from tests.builders import capacity, cost, count
from tests.ui.pages.overview.overview_cases import missing, shown, two_months


def rows_of(model: QAbstractItemModel) -> list[list[str]]:
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_new_workspace_says_what_will_be_here_and_how_to_begin(
    page: OverviewPage, qtbot: QtBot
) -> None:
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.page_wanted, check_params_cb=lambda name: name == "costs"):
        page.empty.costs.click()
    with qtbot.waitSignal(page.page_wanted, check_params_cb=lambda name: name == "contacts"):
        page.empty.contacts.click()


def test_one_amount_and_one_number_give_the_cost_per_contact(
    page: OverviewPage, desk: Desk
) -> None:
    desk.execute(AddCosts((cost("12000", "2025-03-01"),)))
    desk.execute(AddCounts((count("2025-03-01", "2025-03-31", handled=4000),)))
    desk.look_at(day=date(2025, 3, 1))
    assert not page.empty.isVisible()
    assert shown(page, "value") == ["€12,000", "€3.00", ""]
    assert shown(page, "against")[1] == "Nothing to compare with in February 2025"
    assert "resolved" in page.cards[2].reason.text()
    assert not page._why_card.isVisible()


def test_the_figures_change_with_what_is_entered_and_back_with_undo(
    page: OverviewPage, desk: Desk
) -> None:
    two_months(desk)
    assert shown(page, "value")[:2] == ["€13,000", "€2.50"]
    desk.execute(AddCosts((cost("1300", "2025-02-01", name="extra"),)))
    assert shown(page, "value")[:2] == ["€14,300", "€2.75"]
    desk.undo()
    assert shown(page, "value")[:2] == ["€13,000", "€2.50"]


def test_a_change_has_an_arrow_a_sign_and_a_word_never_colour_alone(
    page: OverviewPage, desk: Desk
) -> None:
    two_months(desk)
    assert shown(page, "change")[:2] == ["▲ 8.3% higher", "▼ 16.7% lower"]
    assert [card.change.property("role") for card in page.cards[:2]] == ["problem", "accent"]
    assert shown(page, "against")[:2] == ["January 2025: €12,000", "January 2025: €3.00"]
    assert "higher" in page.cards[0].accessibleDescription()


def test_what_shows_as_the_same_has_not_changed(page: OverviewPage, desk: Desk) -> None:
    desk.execute(AddCosts((cost("10000", "2025-01-01", recurrence="monthly"),)))
    counts = [
        count("2025-01-01", "2025-01-31", handled=4000),
        count("2025-02-01", "2025-02-28", handled=4001),
    ]
    desk.execute(AddCounts(tuple(counts)))
    desk.look_at(day=date(2025, 2, 1))
    assert page.cards[1].change.text() == "as before"
    assert rows_of(page.channels.table.model())[-1][-1] == "0.0%"
    assert page.why.text() == "A contact cost as much as in January 2025."


def test_the_sentence_says_why_in_parts_that_add_up(page: OverviewPage, desk: Desk) -> None:
    two_months(desk)
    # 12000/4000 = 3.00, 13000/5200 = 2.50. Volume: 12500 × (1/5200 − 1/4000) = −0.721 and cost:
    # 1000 × (1/4000 + 1/5200)/2 = +0.221, which show as −0.72 and +0.22.
    assert page.why.text() == (
        "A contact cost €0.50 less than in January 2025: −€0.72 because 30% more contacts were "
        "handled, +€0.22 because total cost rose by €1,000 (most of all Rent, +€0.22)."
    )
    assert page.notes.text() == "New in this period: Rent."


def test_a_year_before_can_be_compared_with(page: OverviewPage, desk: Desk) -> None:
    two_months(desk)
    desk.execute(AddCosts((cost("9000", "2024-02-01", name="then"),)))
    desk.execute(AddCounts((count("2024-02-01", "2024-02-29", handled=2000),)))
    desk.look_at(comparison="year_before")
    assert page.cards[1].against.text() == "February 2024: €4.50"
    assert page.why.text().startswith("A contact cost €2.00 less than in February 2024")


def test_a_month_counted_in_part_says_its_days_and_compares_by_the_day(
    page: OverviewPage, desk: Desk, qtbot: QtBot
) -> None:
    two_months(desk)
    desk.execute(AddCounts((count("2025-03-01", "2025-03-13", handled=2000),)))
    desk.look_at(day=date(2025, 3, 1))
    assert shown(page, "note")[:2] == ["1–13 March only", "1–13 March only"]
    assert page.cards[2].note.text() == ""
    assert page.cards[0].change.text().endswith("lower per day")
    assert "a day" in page.why.text()
    texts = missing(page, qtbot)
    assert any("1–13 March only" in text for text in texts)
    assert any("no cost yet for: Rent" in text for text in texts)


def test_a_centre_that_only_calls_out_sees_the_cost_per_sale_or_lead(
    page: OverviewPage, desk: Desk
) -> None:
    desk.execute(AddCosts((cost("12000", "2025-02-01"),)))
    counts = [count("2025-02-01", "2025-02-28", "outbound/phone", handled=900, sales=60, leads=120)]
    desk.execute(AddCounts(tuple(counts)))
    desk.look_at(day=date(2025, 2, 1))
    assert (page.cards[2].name.text(), page.cards[2].value.text()) == ("Cost per sale", "€200.00")
    desk.execute(SetSetting("outbound", "leads"))
    assert (page.cards[2].name.text(), page.cards[2].value.text()) == ("Cost per lead", "€100.00")


def test_the_channels_stand_beside_each_other_with_the_rest_and_the_total(
    page: OverviewPage, desk: Desk
) -> None:
    two_months(desk)
    desk.execute(AddCounts((count("2025-02-01", "2025-02-28", "inbound/email", handled=1300),)))
    desk.execute(AddCosts((cost("500", "2025-02-01", name="gift", driver="unallocated"),)))
    model = page.channels.table.model()
    assert rows_of(model) == [
        ["Inbound phone", "5,200", "10,400.00", "2.00", "−33.3%"],
        ["Inbound email", "1,300", "2,600.00", "2.00", "–"],
        ["No channel in particular", "–", "500.00", "–", "–"],
        ["Total", "6,500", "13,500.00", "2.08", "−30.8%"],
    ]
    assert model.index(3, 0).data(Qt.ItemDataRole.FontRole).bold()
    assert model.index(0, 0).data(Qt.ItemDataRole.FontRole) is None
    assert "EUR" in page.channels.title.text()


def test_idle_cost_has_a_column_where_it_is_known(page: OverviewPage, desk: Desk) -> None:
    desk.execute(AddCosts((cost("7000", "2025-02-01"),)))
    counts = [count("2025-02-01", "2025-02-28", handled=100, handle_seconds=70 * 3600)]
    desk.execute(AddCounts(tuple(counts)))
    desk.look_at(day=date(2025, 2, 1))
    assert page.channels.table.model().columnCount() == 5
    desk.execute(AddCapacity((capacity("2025-02-01", "2025-02-28", "200", "30"),)))
    assert rows_of(page.channels.table.model())[-1][3] == "3,500.00"


def test_the_table_is_a_sound_model(page: OverviewPage, desk: Desk) -> None:
    two_months(desk)
    model = page.channels.table.model()
    assert model is not None
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Contacts: 5,200"


def test_what_is_missing_leads_to_the_page_where_it_is_entered(
    page: OverviewPage, desk: Desk, qtbot: QtBot
) -> None:
    two_months(desk)
    assert missing(page, qtbot) == []
    desk.look_at(day=date(2025, 5, 1))
    assert missing(page, qtbot) == ["No contacts counted in May 2025 yet: Go to Contacts"]
    with qtbot.waitSignal(page.page_wanted, check_params_cb=lambda name: name == "contacts"):
        page.missing.buttons[0].click()


def test_a_hole_in_the_counts_and_a_silent_channel_are_named(
    page: OverviewPage, desk: Desk, qtbot: QtBot
) -> None:
    two_months(desk)
    counts = [
        count("2025-01-01", "2025-01-31", "inbound/email", handled=100),
        count("2025-01-01", "2025-01-31", "inbound/chat", handled=100),
        count("2025-02-01", "2025-02-10", "inbound/chat", handled=100),
        count("2025-02-17", "2025-02-28", "inbound/chat", handled=100),
    ]
    desk.execute(AddCounts(tuple(counts)))
    texts = missing(page, qtbot)
    assert "In February 2025 nothing is counted for: Inbound email: Go to Contacts" in texts
    assert "Inbound chat: no counts for 11–14 February: Go to Contacts" in texts
    desk.look_at(day=date(2025, 1, 1))
    assert not any("11–14" in text for text in missing(page, qtbot))


def test_handle_time_is_asked_for_only_where_it_decides_something(
    page: OverviewPage, desk: Desk, qtbot: QtBot
) -> None:
    two_months(desk)
    assert not any("handle time" in text for text in missing(page, qtbot))
    desk.execute(AddCounts((count("2025-02-01", "2025-02-28", "inbound/email", handled=1300),)))
    assert any("handle time" in text for text in missing(page, qtbot))


@pytest.mark.parametrize(
    ("language", "value", "days"),
    [
        ("nl", "€\u00a02,50", "1–13 maart only"),
        ("hu", "2,50\u00a0€", "március 1–13. only"),
    ],
)
def test_numbers_and_days_are_written_as_the_language_does(
    qtbot: QtBot, desk: Desk, language: Language, value: str, days: str
) -> None:
    two_months(desk)
    desk.language = language
    page = OverviewPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.cards[1].value.text() == value
    desk.execute(AddCounts((count("2025-03-01", "2025-03-13", handled=2000),)))
    desk.look_at(day=date(2025, 3, 1))
    assert page.cards[1].note.text() == days


def test_the_tables_stand_side_by_side_only_where_there_is_room(
    page: OverviewPage, desk: Desk, qtbot: QtBot
) -> None:
    two_months(desk)
    page.resize(1200, 700)
    qtbot.waitUntil(lambda: page.missing.x() > page.channels.x())
    page.resize(800, 700)
    qtbot.waitUntil(lambda: page.missing.y() > page.channels.y())
    assert page.missing.x() == page.channels.x()


def test_the_window_goes_where_the_overview_sends_it(window: MainWindow) -> None:
    window.show_page("overview")
    window.page("overview").page_wanted.emit("charts")
    assert window.pages.currentWidget() is window.page("charts")


def test_neither_matplotlib_nor_pandas_is_needed_for_the_overview(sample_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication;"
        "from costdesk.ui.desk import Desk; from costdesk.ui.pages.overview import OverviewPage;"
        "import costdesk.ui.pages.charts;"
        "app = QApplication([]); desk = Desk(); page = OverviewPage(desk); page.show();"
        f"desk.open(Path({str(sample_path)!r})); app.processEvents();"
        "assert page.cards[1].value.text();"
        "print(sorted({'matplotlib', 'numpy', 'pandas'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)
    assert done.stdout.strip() == b"[]"


def test_a_contact_does_not_cost_nothing_where_no_cost_is_entered(
    page: OverviewPage, desk: Desk
) -> None:
    desk.execute(AddCosts((cost("12000", "2025-03-01"),)))
    months = (("2025-02-01", "2025-02-28", 3000), ("2025-03-01", "2025-03-31", 4000))
    desk.execute(AddCounts(tuple(count(*days, handled=number) for *days, number in months)))
    desk.look_at(day=date(2025, 3, 1))
    assert shown(page, "value")[:2] == ["€12,000", "€3.00"]
    assert not page._why_card.isVisible()
    desk.look_at(day=date(2025, 2, 1))
    assert shown(page, "value")[:2] == ["€0.00", ""]
    assert page.cards[1].reason.text() == "No costs in February 2025 yet"
    assert not page._why_card.isVisible()
