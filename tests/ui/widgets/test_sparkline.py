"""A sparkline draws what it knows, says it in words, and hides where there is nothing to see."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from costdesk.ui.theme import colours
from costdesk.ui.widgets.sparkline import Band, Point, Sparkline


@pytest.fixture
def line(qtbot: QtBot) -> Sparkline:
    line = Sparkline()
    qtbot.addWidget(line)
    line.resize(200, 50)
    return line


def points(*values: float | None) -> list[Point]:
    return [Point(value, f"{place}: {value}") for place, value in enumerate(values)]


def test_larger_is_higher_and_time_goes_to_the_right(line: Sparkline) -> None:
    line.show_points(points(1, 3, 2), "cost")
    first, second, third = line.places()
    assert first is not None
    assert second is not None
    assert third is not None
    assert first.x() < second.x() < third.x()
    assert second.y() < third.y() < first.y()


def test_what_hardly_moves_looks_flat(line: Sparkline) -> None:
    line.show_points(points(100, 101), "cost")
    first, second = line.places()
    assert first is not None
    assert second is not None
    assert 0 < first.y() - second.y() < 8


def test_gaps_stay_gaps_and_the_words_leave_them_out(line: Sparkline) -> None:
    line.show_points(points(1, None, 2), "Total cost")
    assert line.places()[1] is None
    assert line.accessibleName() == "Total cost"
    assert line.accessibleDescription() == "0: 1; 2: 2"


@pytest.mark.parametrize("values", [(), (None, None), (None, 5)])
def test_one_point_is_no_line(line: Sparkline, values: tuple[float | None, ...]) -> None:
    line.show_points(points(*values), "cost")
    assert line.isHidden()


def test_the_last_point_has_the_accent_and_is_hollow_where_the_period_is_cut(
    line: Sparkline, qtbot: QtBot
) -> None:
    accent, card = QColor(colours().accent), QColor(colours().card)
    for partial, expected in ((False, accent), (True, card)):
        line.show_points([*points(1, 3), Point(2, "now", partial)], "cost")
        line.show()
        qtbot.waitExposed(line)
        last = line.places()[-1]
        assert last is not None
        ratio = line.devicePixelRatioF()
        image = line.grab().toImage()
        assert image.pixelColor((last * ratio).toPoint()) == expected


def test_the_pointer_reads_the_nearest_point(line: Sparkline, qtbot: QtBot) -> None:
    line.show_points(points(1, 3, 2), "cost")
    line.show()
    qtbot.waitExposed(line)
    where = QPoint(195, 10)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, where, line.mapToGlobal(where))
    assert line.event(event)
    assert QToolTip.text() == "2: 2"
    QToolTip.hideText()
    assert line.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_band_is_seen_as_far_as_it_reaches(line: Sparkline) -> None:
    line.show_points(points(10, 20), "cost")
    assert line.band_edges() is None
    line.show_band(Band(15, 99))
    edges = line.band_edges()
    assert edges is not None
    assert edges[0] == 0
    assert edges[1] == pytest.approx(line.height() / 2)
    line.grab()
    line.show_band(Band(50, 99))
    assert line.band_edges() is None
