"""Times in the grid: written per contact on average, or of all contacts together."""

import pytest
from PySide6.QtCore import Qt

from costdesk.domain.contacts import Cell, Measure
from costdesk.domain.definitions import Language
from costdesk.services.commands import AddCounts
from costdesk.ui.desk import Desk
from tests.builders import count
from tests.ui.pages.contacts.hands import Hands

JANUARY = ("2025-01-01", "2025-01-31")
FEBRUARY = ("2025-02-01", "2025-02-28")
TIME: Measure = "handle_seconds"


@pytest.fixture
def timed(desk: Desk, hands: Hands) -> Hands:
    """Calls of January with their time, and of February without."""
    desk.execute(
        AddCounts(
            (count(*JANUARY, handled=100, handle_seconds=27_540), count(*FEBRUARY, handled=200))
        )
    )
    return hands


def seconds(hands: Hands) -> list[int | None]:
    return [row.count.handle_seconds for row in hands.page.desk.workspace.counts()]


def show_totals(hands: Hands) -> None:
    hands.page.shown.times.setCurrentIndex(hands.page.shown.times.findData("total"))


def total(hands: Hands) -> str:
    return str(hands.page.totals.view.model().index(0, hands.column(measure=TIME)).data())


def test_a_time_is_shown_per_contact(timed: Hands) -> None:
    assert timed.shown("2025-01-01", measure=TIME) == "4:35"  # 275.4 seconds
    assert timed.shown("2025-02-01", measure=TIME) == ""
    heading = timed.model.headerData(timed.column(measure=TIME), Qt.Orientation.Horizontal)
    assert heading == "Calls in\navg handle time"


@pytest.mark.parametrize(
    ("text", "stored"), [("4:35", 55_000), ("275", 55_000), ("1:00:00", 720_000)]
)
def test_a_time_per_contact_is_kept_for_all_together(timed: Hands, text: str, stored: int) -> None:
    timed.at("2025-02-01", measure=TIME)
    timed.type(text)
    timed.press(Qt.Key.Key_Return)
    assert seconds(timed) == [27_540, stored]


def test_a_time_that_is_only_looked_at_stays_exact(timed: Hands) -> None:
    timed.at("2025-01-01", measure=TIME)
    timed.press(Qt.Key.Key_F2)
    assert timed.editor
    assert timed.editor.text() == "4:35"
    timed.press(Qt.Key.Key_Return)
    assert seconds(timed)[0] == 27_540


@pytest.mark.parametrize(("language", "text"), [("en", "4.35"), ("nl", "4,35"), ("hu", "4,5")])
def test_what_may_be_minutes_is_asked(
    timed: Hands, desk: Desk, language: Language, text: str
) -> None:
    desk.language = language
    timed.page.refresh()
    timed.at("2025-02-01", measure=TIME)
    timed.type(text)
    timed.press(Qt.Key.Key_Return)
    assert timed.editor
    assert "can be minutes or seconds" in timed.said
    assert seconds(timed) == [27_540, None]


def test_a_time_needs_contacts(timed: Hands) -> None:
    timed.at("2025-03-01", measure=TIME)
    timed.type("4:35")
    timed.press(Qt.Key.Key_Return)
    assert "First write how many were handled" in timed.said


def test_all_together_is_shown_and_written_where_it_is_chosen(timed: Hands) -> None:
    show_totals(timed)
    assert timed.shown("2025-01-01", measure=TIME) == "7:39:00"
    timed.at("2025-02-01", measure=TIME)
    timed.type("10:00:00")
    timed.press(Qt.Key.Key_Return)
    assert seconds(timed) == [27_540, 36_000]
    assert total(timed) == "17:39:00"
    column = timed.column(measure=TIME)
    assert "total handle time" in timed.model.headerData(column, Qt.Orientation.Horizontal)
    tip = timed.model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "485:30:00" in tip


def test_counts_and_times_are_pasted_together(timed: Hands, desk: Desk) -> None:
    timed.at("2025-02-01")
    timed.paste("300\t4:00\n400\t0:05:00\n")
    assert seconds(timed) == [27_540, 72_000, 120_000]
    desk.undo()
    assert seconds(timed) == [27_540, None]


def test_one_bad_time_and_nothing_is_pasted(timed: Hands) -> None:
    timed.at("2025-01-01")
    timed.paste("1\t4:00\n2\t4.35\n3\tlong")
    assert "Line 2, Calls in, avg handle time: “4.35” can be minutes or seconds." in timed.said
    assert "1 more" in timed.said
    assert seconds(timed) == [27_540, None]


def test_filling_down_repeats_the_time_per_contact_exactly(timed: Hands) -> None:
    column = timed.column(measure=TIME)
    timed.select("2025-01-01", "2025-02-01", (column, column))
    timed.control(Qt.Key.Key_D)
    assert seconds(timed) == [27_540, 55_080]


def test_what_is_copied_is_a_time_for_every_spreadsheet(timed: Hands) -> None:
    timed.select("2025-01-01", "2025-02-01", (0, timed.column(measure=TIME)))
    assert timed.copied() == "100\t0:04:35\n200\t"
    show_totals(timed)
    timed.select("2025-01-01", "2025-01-01", (0, timed.column(measure=TIME)))
    assert timed.copied() == "100\t7:39:00"


def test_the_average_of_a_column_needs_the_time_of_all_contacts(timed: Hands) -> None:
    assert total(timed) == ""
    timed.at("2025-02-01", measure=TIME)
    timed.type("4:00")
    timed.press(Qt.Key.Key_Return)
    assert total(timed) == "4:12"  # 75,540 seconds of 300 contacts
    timed.at("2025-02-01", measure=TIME)
    timed.press(Qt.Key.Key_Delete)
    assert total(timed) == ""


def test_the_average_of_days_counts_those_that_have_it(desk: Desk, hands: Hands) -> None:
    days = (
        count("2025-03-03", handled=10, handle_seconds=1000),
        count("2025-03-04", handled=30),
        count("2025-03-05", handled=10, handle_seconds=3000),
    )
    desk.execute(AddCounts(days))
    hands.page.head.grain.setCurrentIndex(2)
    assert hands.shown("2025-03-01", measure=TIME) == "3:20"


def test_times_that_are_selected_are_added_up_apart(timed: Hands) -> None:
    column = timed.column(measure=TIME)
    timed.at("2025-02-01", measure=TIME)
    timed.type("4:00")
    timed.press(Qt.Key.Key_Return)
    timed.select("2025-01-01", "2025-02-01", (column, column))
    assert timed.page.selection_sum == "20:59:00 all together, 4:12 per contact"
    timed.select("2025-01-01", "2025-02-01", (0, column))
    assert timed.page.selection_sum == ""


def test_times_of_no_contacts_have_no_average(desk: Desk, hands: Hands) -> None:
    desk.execute(
        AddCounts(tuple(count(*it, handled=0, handle_seconds=60) for it in (JANUARY, FEBRUARY)))
    )
    assert hands.shown("2025-01-01", measure=TIME) == ""
    column = hands.column(measure=TIME)
    hands.select("2025-01-01", "2025-02-01", (column, column))
    assert hands.page.selection_sum == "2:00 all together, – per contact"


def test_with_many_columns_only_what_was_handled_shows_at_first(desk: Desk, hands: Hands) -> None:
    channels = ("phone", "chat", "email", "social")
    desk.execute(
        AddCounts(
            tuple(
                count(*JANUARY, f"inbound/{channel}", offered=12, handle_seconds=100)
                for channel in channels
            )
        )
    )
    assert {column.measure for column in hands.model.sheet.columns} == {"handled"}
    boxes = hands.page.shown.measures
    assert not boxes["offered"].isChecked()
    boxes["offered"].setChecked(True)
    assert {column.measure for column in hands.model.sheet.columns} == {"handled", "offered"}
    assert not hands.page.shown.times.isVisible()
    boxes["handle_seconds"].setChecked(True)
    assert hands.page.shown.times.isVisible()


def test_a_count_that_is_switched_off_stays_off(timed: Hands) -> None:
    assert timed.page.shown.measures[TIME].isChecked()
    timed.page.shown.measures[TIME].setChecked(False)
    timed.page.add_cell(Cell("", "inbound", "chat"))
    assert not timed.page.shown.measures[TIME].isChecked()
