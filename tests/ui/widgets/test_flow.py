"""What stands beside each other goes on below where a line is full."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from costdesk.ui.widgets.flow import FlowLayout


@pytest.fixture
def boxes(qtbot: QtBot) -> tuple[QWidget, list[QLabel]]:
    widget, layout = QWidget(), FlowLayout()
    labels = [QLabel() for _ in range(3)]
    for place, label in enumerate(labels):
        label.setFixedSize(100, 20 + 10 * place)
        layout.addWidget(label)
    widget.setLayout(layout)
    qtbot.addWidget(widget)
    return widget, labels


def places(labels: list[QLabel]) -> list[tuple[int, int]]:
    return [(label.x(), label.y()) for label in labels]


def show(widget: QWidget, width: int) -> None:
    widget.resize(width, 200)
    widget.show()


def test_on_one_line_all_stand_in_its_middle(boxes: tuple[QWidget, list[QLabel]]) -> None:
    widget, labels = boxes
    show(widget, 328)
    assert places(labels) == [(0, 10), (114, 5), (228, 0)]
    layout = widget.layout()
    assert layout is not None
    assert (layout.sizeHint().width(), layout.sizeHint().height()) == (328, 40)
    assert layout.heightForWidth(328) == 40


def test_a_full_line_goes_on_below(boxes: tuple[QWidget, list[QLabel]]) -> None:
    widget, labels = boxes
    show(widget, 327)
    assert places(labels) == [(0, 5), (114, 0), (0, 36)]
    layout = widget.layout()
    assert layout is not None
    assert layout.heightForWidth(327) == 76
    assert layout.heightForWidth(10) == 20 + 30 + 40 + 2 * 6
    assert layout.minimumSize().width() == 100


def test_what_is_hidden_takes_no_room(boxes: tuple[QWidget, list[QLabel]]) -> None:
    widget, labels = boxes
    labels[1].hide()
    show(widget, 328)
    assert places([labels[0], labels[2]]) == [(0, 10), (114, 0)]


def test_what_is_taken_away_is_not_there(boxes: tuple[QWidget, list[QLabel]]) -> None:
    widget, _ = boxes
    layout = widget.layout()
    assert layout is not None
    assert layout.count() == 3
    assert layout.takeAt(3) is None
    assert layout.takeAt(0) is not None
    assert layout.count() == 2
    assert layout.itemAt(2) is None
    assert FlowLayout().heightForWidth(50) == 0
