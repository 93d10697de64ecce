"""The page of charts: what it shows, says, and leads to."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from costdesk.domain.periods import period_of
from costdesk.services.chart_pictures import CHARTS
from costdesk.services.chart_spots import Rows
from costdesk.services.commands import AddCosts, AddCounts
from costdesk.ui.desk import Desk
from costdesk.ui.pages.charts import ChartsPage
from tests.builders import cost, count
from tests.ui.pages.charts.chart_cases import DRAWN_WITHIN, drawn


def choose(page: ChartsPage, name: str, qtbot: QtBot) -> ChartsPage:
    page.chooser.setCurrentIndex(CHARTS.index(name))
    return drawn(page, qtbot)


def picture(page: ChartsPage) -> QImage:
    image = page.view._image
    assert image is not None
    return image


@pytest.mark.parametrize("name", CHARTS)
def test_each_chart_is_shown_with_what_it_says(page: ChartsPage, qtbot: QtBot, name: str) -> None:
    choose(page, name, qtbot)
    assert page.name == name
    assert page.description.text()
    assert page.view.accessibleDescription() == page.description.text()
    assert page.view.accessibleName()
    assert picture(page).width() == page.view.pixel_width


def test_the_picture_is_as_sharp_as_the_window_is_large(page: ChartsPage, qtbot: QtBot) -> None:
    page.resize(1100, 900)
    qtbot.waitUntil(
        lambda: picture(page).width() == page.view.pixel_width > 800, timeout=DRAWN_WITHIN
    )


def test_in_a_small_window_the_picture_stays_legible_and_scrolls(
    page: ChartsPage, qtbot: QtBot
) -> None:
    page.resize(620, 400)
    around = page.view.parentWidget()
    assert around is not None
    qtbot.waitUntil(lambda: page.view.height() > around.height())
    rect = page.view.picture_rect()
    assert rect.width() > 500
    assert rect.height() == pytest.approx(rect.width() * page.view._shape)
    assert rect.top() >= 0


def test_the_charts_follow_the_period_and_what_is_entered(
    page: ChartsPage, sample_desk: Desk, qtbot: QtBot
) -> None:
    assert "Dec 2025" in page.description.text()
    sample_desk.look_at(day=date(2025, 11, 1))
    drawn(page, qtbot)
    assert " in Nov 2025, " in page.description.text()
    before = page.description.text()
    sample_desk.execute(AddCosts((cost("9000", "2025-11-01"),)))
    qtbot.waitUntil(lambda: page.description.text() != before, timeout=DRAWN_WITHIN)
    sample_desk.undo()
    qtbot.waitUntil(lambda: page.description.text() == before, timeout=DRAWN_WITHIN)


def test_too_little_data_is_said_and_has_no_table(qtbot: QtBot, desk: Desk) -> None:
    page = ChartsPage(desk)
    qtbot.addWidget(page)
    page.show()
    drawn(page, qtbot)
    assert "not enough" in page.description.text()
    assert page.menu.copy_picture.isEnabled()
    assert not page.menu.show_table.isEnabled()
    assert not page.menu.copy_data.isEnabled()
    assert not any(action.isEnabled() for action in page.menu.save_data.values())


def test_charts_speak_the_language_of_the_window(qtbot: QtBot, sample_desk: Desk) -> None:
    sample_desk.language = "nl"
    page = ChartsPage(sample_desk)
    qtbot.addWidget(page)
    page.show()
    drawn(page, qtbot)
    assert page.description.text().startswith("Een contact kostte")


def test_the_pointer_and_the_keys_find_the_same_spots(page: ChartsPage, qtbot: QtBot) -> None:
    view = page.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view._current == 0
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view._current == 1
    QTest.mouseMove(view, view.spot_rect(4).center().toPoint())
    qtbot.waitUntil(lambda: view._current == 4)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view._current == 3
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view._current is None


def test_a_click_asks_for_the_rows_behind(page: ChartsPage, qtbot: QtBot) -> None:
    view = page.view
    where = view.spot_rect(2).center().toPoint()
    QTest.mouseMove(view, where)
    qtbot.waitUntil(lambda: view._current == 2)
    with qtbot.waitSignal(page.rows_wanted) as wanted:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=where)
    assert wanted.args == [Rows("period", date(2024, 9, 1))]


def test_enter_asks_for_the_period_behind_a_volume(page: ChartsPage, qtbot: QtBot) -> None:
    choose(page, "volume", qtbot)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Left)
    with qtbot.waitSignal(page.rows_wanted) as wanted:
        QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert wanted.args == [Rows("period", date(2025, 12, 1))]


def test_up_and_down_go_through_a_stack_left_and_right_through_a_category(
    page: ChartsPage, qtbot: QtBot
) -> None:
    view = choose(page, "composition", qtbot).view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view._current == 0
    QTest.keyClick(view, Qt.Key.Key_Up)
    above = view._spots[view._current]
    assert above.rows.start == view._spots[0].rows.start
    assert above.rows.categories != view._spots[0].rows.categories
    QTest.keyClick(view, Qt.Key.Key_Right)
    beside = view._spots[view._current]
    assert beside.rows.categories == above.rows.categories
    assert beside.rows.start > above.rows.start
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view._current == 1


def many_steps(desk: Desk) -> None:
    """So many categories that the small ones are folded."""
    items = [
        cost(str(900 - place * 60), "2025-12-01", name=f"own {place}", category=f"own {place}")
        for place in range(10)
    ]
    desk.execute(AddCosts(tuple(items)))


def test_the_fold_of_the_bridge_opens_and_closes_by_key_and_by_click(
    page: ChartsPage, sample_desk: Desk, qtbot: QtBot
) -> None:
    many_steps(sample_desk)
    view = choose(page, "bridge", qtbot).view
    closed = len(view._spots)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Left)
    place = view._current
    assert place is not None
    assert view._spots[place].rows.kind == "fold"
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(view._spots) > closed, timeout=DRAWN_WITHIN)
    drawn(page, qtbot)
    assert view._current == place
    assert view._spots[place].rows.kind == "fold"
    QTest.mouseMove(view, view.spot_rect(place).center().toPoint())
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.spot_rect(place).center().toPoint())
    qtbot.waitUntil(lambda: len(view._spots) == closed, timeout=DRAWN_WITHIN)
    drawn(page, qtbot)


def test_an_impatient_click_on_the_fold_is_no_fault(
    page: ChartsPage, sample_desk: Desk, qtbot: QtBot
) -> None:
    many_steps(sample_desk)
    view = choose(page, "bridge", qtbot).view
    closed = len(view._spots)
    fold = next(spot for spot in view._spots if spot.rows.kind == "fold")
    for _ in range(3):
        view.spot_chosen.emit(fold.rows)
    drawn(page, qtbot)
    assert len(view._spots) > closed


def test_the_keyboard_is_in_the_chart(page: ChartsPage) -> None:
    page.setFocus()
    assert page.view.hasFocus()


def test_another_chart_begins_without_a_current_spot(page: ChartsPage, qtbot: QtBot) -> None:
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert page.view._current == 0
    choose(page, "volume", qtbot)
    assert page.view._current is None


def test_left_before_it_was_gathered_nothing_is_drawn_until_it_is_seen(
    page: ChartsPage, sample_desk: Desk, qtbot: QtBot
) -> None:
    sample_desk.look_at(day=date(2025, 6, 1))
    page.hide()
    qtbot.waitUntil(lambda: not page._soon.isActive())
    assert "Dec 2025" in page.description.text()
    page.show()
    drawn(page, qtbot)
    assert "in Jun 2025" in page.description.text()


def test_a_chart_of_another_round_is_thrown_away(
    page: ChartsPage, sample_desk: Desk, qtbot: QtBot
) -> None:
    sample_desk.look_at(day=date(2025, 6, 1))
    page._gather()
    sample_desk.look_at(day=date(2025, 8, 1))
    drawn(page, qtbot)
    assert "Aug 2025" in page.view.accessibleName()


def test_a_period_counted_in_part_is_hatched_and_said(qtbot: QtBot, desk: Desk) -> None:
    desk.execute(AddCosts((cost("12000", "2025-01-01", recurrence="monthly"),)))
    counts = [
        count("2025-01-01", "2025-01-31", handled=4000),
        count("2025-02-01", "2025-02-28", handled=3000),
        count("2025-03-01", "2025-03-13", handled=1500),
    ]
    desk.execute(AddCounts(tuple(counts)))
    desk.look_at(day=date(2025, 3, 1))
    page = ChartsPage(desk)
    qtbot.addWidget(page)
    page.show()
    drawn(page, qtbot)
    assert "in Feb 2025" in page.view.accessibleName()
    assert page.view._spots[2].text.startswith("Mar 2025")


def test_the_steps_that_are_asked_for_are_shown(page: ChartsPage, qtbot: QtBot) -> None:
    page.desk.look_at(comparison=period_of(date(2025, 3, 1), "month"))
    page.show_rows(Rows("steps", date(2025, 12, 1), date(2025, 3, 1)))
    drawn(page, qtbot)
    assert page.name == "bridge"
    assert "Mar 2025" in page.description.text()
    page.show_rows(Rows("period", date(2025, 12, 1)))
    assert page.name == "bridge"


def test_the_forecast_is_off_until_it_is_asked_for(page: ChartsPage, qtbot: QtBot) -> None:
    assert page.forecast.isVisible()
    assert "orecast" not in page.description.text()
    page.forecast.click()
    drawn(page, qtbot)
    assert "Forecast: likely" in page.description.text()
    assert page.habits() == {"forecast": "shown"}
    assert page._pictures["trend"].table[-1][0] == "Dec 2026 (forecast)"
    choose(page, "bridge", qtbot)
    assert page.forecast.isHidden()


def test_it_is_said_where_the_forecast_would_be_seen(page: ChartsPage, qtbot: QtBot) -> None:
    page.take_habits({"forecast": "shown"})
    page.desk.look_at(day=date(2025, 6, 1))
    drawn(page, qtbot)
    assert page.message.text().startswith("The forecast goes on from December 2025")
    page.desk.look_at(grain="quarter")
    drawn(page, qtbot)
    assert not page.forecast.isEnabled()
    assert page.message.isHidden()
    page.take_habits({})
    assert not page.forecast.isChecked()


def test_too_little_for_a_forecast_is_said(qtbot: QtBot, desk: Desk) -> None:
    desk.execute(AddCosts((cost("12000", "2025-01-01", recurrence="monthly"),)))
    counts = [
        count("2025-01-01", "2025-01-31", handled=4000),
        count("2025-02-01", "2025-02-28", handled=5200),
    ]
    desk.execute(AddCounts(tuple(counts)))
    desk.look_at(day=date(2025, 2, 1))
    page = ChartsPage(desk)
    qtbot.addWidget(page)
    page.take_habits({"forecast": "shown"})
    page.resize(900, 700)
    page.show()
    drawn(page, qtbot)
    assert page.message.text() == (
        "A look ahead needs 12 whole months of counts side by side. Counted so far: 2."
    )
    page.hide()


def test_the_chart_of_quality_is_there_where_something_is_kept(
    page: ChartsPage, qtbot: QtBot
) -> None:
    drawn(page, qtbot)
    place = page._names().index("quality")
    assert page.chooser.isTabVisible(place)
    page.chooser.setCurrentIndex(place)
    drawn(page, qtbot)
    assert "service level" in page.description.text()


def test_where_no_quality_is_kept_there_is_no_chart_of_it(qtbot: QtBot, desk: Desk) -> None:
    page = ChartsPage(desk)
    qtbot.addWidget(page)
    page.show()
    drawn(page, qtbot)
    assert not page.chooser.isTabVisible(page._names().index("quality"))


def test_what_is_chosen_above_the_chart_has_room(page: ChartsPage, qtbot: QtBot) -> None:
    drawn(page, qtbot)
    page.resize(640, 500)
    qtbot.waitUntil(lambda: page.forecast.y() > page.chooser.y() + page.chooser.height() // 2)
    assert page.chooser.width() >= page.chooser.sizeHint().width()
    page.resize(1100, 700)
    qtbot.waitUntil(lambda: page.forecast.y() < page.chooser.y() + page.chooser.height())
