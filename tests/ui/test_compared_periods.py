"""Any period can be compared with any other, from the window's header."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer

from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.compared_days import ComparedDaysDialog
from costdesk.ui.main_window import MainWindow
from costdesk.ui.preferences import Preferences
from costdesk.ui.widgets.period_bar import PeriodBar


def choose(bar: PeriodBar, text: str) -> None:
    """As somebody chooses it from the list."""
    place = bar.comparison.findText(text)
    assert place >= 0, text
    bar.comparison.setCurrentIndex(place)


def test_any_period_can_be_compared_with(window: MainWindow) -> None:
    bar, desk = window.header, window.desk
    offered = [bar.comparison.itemText(place) for place in range(bar.comparison.count())]
    months = [bar.period.itemText(place) for place in reversed(range(bar.period.count()))]
    months.remove(bar.period.currentText())
    assert offered[:3] == ["the period before", "a year before", "days of your choice…"]
    assert offered[4 : 4 + len(months)] == months
    choose(bar, months[2])
    assert bar.comparison.currentText() == months[2]
    assert desk.compared_period.label == bar.comparison.currentData()
    bar.go_back()
    assert bar.comparison.currentText() == months[2]
    desk.look_at(day=desk.compared_period.span.start)
    assert desk.compared_period == desk.periods_up_to(2)[0]  # itself says nothing
    choose(bar, "the period before")
    assert (desk.view.comparison, desk.view.other) == ("previous", None)


def test_a_month_can_be_compared_with_a_quarter_or_a_year(window: MainWindow) -> None:
    bar, desk = window.header, window.desk
    choose(bar, "Quarter 2, 2025")
    assert desk.compared_period.label == "2025-Q2"
    choose(bar, "2024")
    assert desk.compared_period.label == "2024"
    desk.look_at(grain="quarter")
    assert desk.compared_period.label == "2024"  # its length was chosen, too
    choose(bar, "Quarter 1, 2025")
    desk.look_at(grain="month", day=date(2025, 9, 1))
    assert desk.compared_period.label == "2025-01"  # one beside its like stays beside its like


def test_days_of_ones_own_can_be_compared_with(window: MainWindow) -> None:
    bar, desk = window.header, window.desk

    def answer() -> None:
        dialog = window.findChild(ComparedDaysDialog)
        assert dialog is not None
        dialog.first.line.setText("01/04/2025")
        dialog.last.line.setText("15/03/2025")
        assert not dialog.confirm.isEnabled()
        assert "Exchange them" in dialog.problem.text()
        dialog.last.line.setText("")
        assert not dialog.confirm.isEnabled()
        dialog.carry_out()  # does nothing yet
        dialog.last.line.setText("15/05/2025")
        assert dialog.confirm.isEnabled()
        dialog.carry_out()

    QTimer.singleShot(0, answer)
    choose(bar, "days of your choice…")
    assert desk.compared_period.label == "2025-04-01..2025-05-15"
    assert bar.comparison.currentText() == "1 April 2025 – 15 May 2025"
    desk.look_at(grain="quarter")
    assert desk.compared_period.label == "2025-04-01..2025-05-15"


def test_days_that_nobody_chose_change_nothing(window: MainWindow) -> None:
    def cancel() -> None:
        dialog = window.findChild(ComparedDaysDialog)
        assert dialog is not None
        dialog.reject()

    QTimer.singleShot(0, cancel)
    choose(window.header, "days of your choice…")
    assert window.header.comparison.currentText() == "the period before"


def test_a_chosen_comparison_is_remembered(
    window: MainWindow, preferences: Preferences, sample_path: Path
) -> None:
    window.header.comparison.setCurrentIndex(5)
    view = window.desk.view
    window.close()
    desk = Desk("en")
    desk.open(sample_path)
    preferences.restore_view(desk)
    assert desk.view == view
    desk.close()
