"""The Overview: what stands beside the figures, and what they are compared with."""

from calendar import monthrange
from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from costdesk.domain.periods import Span, custom_period, period_of
from costdesk.domain.statements import StatementLine
from costdesk.services.chart_spots import Rows
from costdesk.services.commands import AddCosts, AddCounts, SetSetting, SkipLines
from costdesk.services.imported_files import ImportedFile
from costdesk.services.statement_lines import take_in_lines, waiting_lines
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.target import TargetDialog
from costdesk.ui.pages.overview import OverviewPage
from tests.builders import NOON, cost, count
from tests.ui.pages.overview.overview_cases import missing, shown, two_months


def test_a_target_stands_beside_the_change_in_words(page: OverviewPage, desk: Desk) -> None:
    two_months(desk)
    assert all("Set a target…" in text for text in shown(page, "target")[:2])
    assert page.cards[2].target.isHidden()  # there is no figure yet
    desk.execute(SetSetting("target.cost_per_contact", "2.80"))
    desk.execute(SetSetting("target.total_cost", "12500"))
    assert "Target €2.80: €0.30 below" in shown(page, "target")[1]
    assert "Target €12,500: €500.00 above" in shown(page, "target")[0]
    assert "Target €2.80: €0.30 below" in page.cards[1].accessibleDescription()
    desk.execute(SetSetting("target.cost_per_contact.2025-02", "2.5"))
    assert "Target €2.50: exactly met" in shown(page, "target")[1]


def test_a_month_that_is_cut_is_held_against_its_part_of_the_target(
    page: OverviewPage, desk: Desk
) -> None:
    desk.execute(AddCosts((cost("2800", "2025-02-01", recurrence="monthly"),)))
    desk.execute(AddCounts((count("2025-02-01", "2025-02-14", handled=700),)))
    desk.execute(SetSetting("target.total_cost", "2800"))
    desk.look_at(day=date(2025, 2, 1))  # counted up to Sunday the 16th
    assert "Target €1,600: exactly met" in shown(page, "target")[0]


def test_the_card_leads_to_its_own_target(page: OverviewPage, desk: Desk) -> None:
    two_months(desk)
    link = page.cards[1].target
    link.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(link, Qt.Key.Key_Return)
    dialog = page.findChild(TargetDialog)
    assert dialog is not None
    assert dialog.figure.currentData() == "cost_per_contact"
    dialog.reject()


def fifteen_months(desk: Desk) -> None:
    """€10,000 a month and 2,000 calls; 2,500 in the last, March 2025."""
    desk.execute(AddCosts((cost("10000", "2024-01-01", recurrence="monthly"),)))
    months = [(2024, month) for month in range(1, 13)] + [(2025, month) for month in (1, 2, 3)]
    counts = [
        count(f"{year}-{month:02}-01", f"{year}-{month:02}-{_last(year, month)}", handled=2000)
        for year, month in months[:-1]
    ]
    desk.execute(AddCounts((*counts, count("2025-03-01", "2025-03-31", handled=2500))))
    desk.look_at(day=date(2025, 3, 1))


def _last(year: int, month: int) -> int:
    return monthrange(year, month)[1]


def test_the_last_twelve_months_and_last_year_stand_quietly_beside(
    page: OverviewPage, desk: Desk
) -> None:
    fifteen_months(desk)
    assert shown(page, "beside")[:2] == [
        "Last 12 months: €120,000\nMarch 2024: €10,000 (0.0%)",
        "Last 12 months: €4.90\nMarch 2024: €5.00 (−20.0%)",
    ]
    assert page.cards[2].beside.isHidden()  # nothing is known of resolutions
    desk.look_at(comparison="year_before")
    assert page.cards[1].beside.text() == "Last 12 months: €4.90"
    desk.execute(AddCounts((count("2025-04-01", "2025-04-11", handled=900),)))
    desk.look_at(day=date(2025, 4, 1), comparison="previous")
    assert page.cards[1].beside.text() == ""


def test_what_others_published_stands_where_it_fits(
    page: OverviewPage, desk: Desk, qtbot: QtBot
) -> None:
    two_months(desk)
    missing(page, qtbot)
    assert page.cards[1].published.text() == (
        "Others published €3.50 – €9.00 (spangenberggroep.nl, 2025)"
    )
    origin = page.cards[1].published.toolTip()
    assert all(word in origin for word in ("2025", "Netherlands", "grade C", "spangenberggroep.nl"))
    assert origin in page.cards[1].accessibleDescription()
    assert page.cards[0].published.isHidden()
    assert page.cards[2].published.isHidden()


def test_nothing_is_converted_to_be_compared(
    page: OverviewPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.create(tmp_path / "forint.costdesk", "HUF", [], sample=False)
    two_months(desk)
    missing(page, qtbot)
    assert all(card.published.isHidden() for card in page.cards)


def test_working_days_are_named_where_they_differ(page: OverviewPage, desk: Desk) -> None:
    two_months(desk)
    assert page.calendar.text() == (
        "Working days: 20 (before 23). Per working day: 260 contacts (before 174), "
        "€650.00 (before €521.74)."
    )
    desk.look_at(comparison=period_of(date(2025, 2, 1), "month"))  # itself: so with January again
    assert page.calendar.isVisible()


def test_coverage_is_named_before_the_sentence(page: OverviewPage, desk: Desk) -> None:
    two_months(desk)
    desk.execute(
        AddCounts(
            (
                count("2025-03-01", "2025-03-13", handled=2000),
                count("2025-03-01", "2025-03-13", "inbound/chat", handled=20),
            )
        )
    )
    desk.look_at(day=date(2025, 3, 1))
    assert page.notes.text() == (
        "No longer in this period: Rent. Counted in this period only: Inbound chat. "
        "March 2025: 1–13 March only. So they are compared by the day."
    )


def test_the_sentence_leads_to_what_stands_behind_it(
    page: OverviewPage, desk: Desk, qtbot: QtBot
) -> None:
    two_months(desk)
    for kind in ("steps", "costs", "contacts"):
        with qtbot.waitSignal(page.rows_wanted) as asked:
            page.ways.linkActivated.emit(kind)
        assert asked.args == [Rows(kind, date(2025, 2, 1), date(2025, 1, 1))]


def take_bank_line(desk: Desk) -> None:
    line = StatementLine(date(2025, 2, 5), Decimal(-121), currency="EUR", payee="KPN B.V.")
    take_in_lines(desk.workspace, [line], ImportedFile("bank.xml", "ab", NOON))


def test_bank_lines_that_wait_are_named_before_there_is_anything_else(
    page: OverviewPage, desk: Desk
) -> None:
    take_bank_line(desk)
    page.refresh()
    assert page.empty.waiting.isVisible()
    [button] = page.empty.waiting.buttons
    assert button.accessibleName().startswith("1 bank line waits to be sorted")


def test_bank_lines_that_wait_lead_to_where_they_are_sorted(
    page: OverviewPage, desk: Desk, qtbot: QtBot
) -> None:
    two_months(desk)
    assert missing(page, qtbot) == []
    take_bank_line(desk)
    page.refresh()
    assert len(missing(page, qtbot)) == 1
    with qtbot.waitSignal(page.page_wanted, check_params_cb=lambda name: name == "lines"):
        page.missing.buttons[0].click()
    [waiting] = waiting_lines(desk.workspace)
    desk.execute(SkipLines((waiting.id,), "private"))
    assert missing(page, qtbot) == []


def test_names_of_channels_are_whole_in_a_small_window(qtbot: QtBot, sample_desk: Desk) -> None:
    sample_desk.look_at(day=date(2025, 9, 15))
    page = OverviewPage(sample_desk)
    qtbot.addWidget(page)
    page.resize(1400, 700)
    page.show()
    table = page.channels.table
    qtbot.waitUntil(lambda: not table.isColumnHidden(3))
    page.channels.resize(300, 400)
    assert table.isColumnHidden(3)
    page.channels.resize(1200, 400)
    assert not table.isColumnHidden(3)
    page.hide()


def test_a_month_beside_a_year_is_compared_by_the_day_and_says_so(
    page: OverviewPage, desk: Desk
) -> None:
    fifteen_months(desk)
    desk.look_at(day=date(2025, 3, 1), comparison=period_of(date(2024, 1, 1), "year"))
    assert shown(page, "against")[0].startswith("2024 (366 days): ")
    assert "per day" in shown(page, "change")[0]
    assert "per day" not in shown(page, "change")[1]
    notes = page.notes.text()
    assert "2024: 366 days. March 2025: 31 days. So they are compared by the day." in notes
    assert "than in 2024" in page.why.text()
    assert "a day" in page.why.text()


def test_days_of_ones_own_are_compared_with(page: OverviewPage, desk: Desk) -> None:
    fifteen_months(desk)
    days = custom_period(Span.of(date(2024, 2, 5), date(2024, 4, 10)))
    desk.look_at(day=date(2025, 3, 1), comparison=days)
    assert "5 February 2024 – 10 April 2024 (66 days): " in shown(page, "against")[0]
