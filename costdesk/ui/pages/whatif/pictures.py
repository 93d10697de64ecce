"""Two small pictures: what each lever moves, and the agents through the day. No chart library."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from costdesk.ui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_GAP = 10
_BAR = 12
_LEAST_BARS = 60


class Bar(NamedTuple):
    """A lever: from the cautious to the hopeful change, and the likely one; above 0 is dearer."""

    name: str
    low: int
    likely: int
    high: int
    text: str


class Tornado(QWidget):
    """A bar for each lever around nothing: to the left it saves, to the right it costs."""

    def __init__(self) -> None:
        """Start without bars."""
        super().__init__()
        self._bars: list[Bar] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar], name: str) -> None:
        """Draw these, the largest first; ``name`` says what they are."""
        self._bars = list(bars)
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(f"{bar.name}: {bar.text}" for bar in bars))
        self.updateGeometry()
        self.update()

    @property
    def bars(self) -> list[Bar]:
        """What is drawn."""
        return self._bars

    def _row(self) -> int:
        return self.fontMetrics().height() + _BAR + _GAP

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """A line of text and a bar for each."""
        return QSize(320, max(1, len(self._bars)) * self._row())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """May become narrow."""
        return QSize(_LEAST_BARS, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's
        """Draw names, numbers and bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, bar in enumerate(self._bars):
            self._paint(painter, bar, place * self._row())
        painter.end()

    def _across(self, value: int) -> float:
        """Where a value lies; nothing is drawn of which there is none."""
        values = [it for bar in self._bars for it in (bar.low, bar.likely, bar.high)]
        least, most = min(0, *values), max(0, *values)
        span = (most - least) or 1
        return 3 + (value - least) / span * (self.width() - 6)

    def _paint(self, painter: QPainter, bar: Bar, top: int) -> None:
        look, height = colours(), self.fontMetrics().height()
        line = QRectF(0, top, self.width(), height)
        numbers = self.fontMetrics().horizontalAdvance(bar.text) + _GAP
        name = self.fontMetrics().elidedText(
            bar.name, Qt.TextElideMode.ElideRight, max(_LEAST_BARS, self.width() - numbers)
        )
        painter.setPen(QColor(look.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(QColor(look.quiet))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, bar.text)
        below = top + height + 1
        nothing, likely = self._across(0), self._across(bar.likely)
        ends = sorted(map(self._across, (bar.low, bar.likely, bar.high)))
        colour = QColor(look.look_here if bar.likely > 0 else look.accent)
        pale = QColor(colour)
        pale.setAlphaF(0.3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pale)
        painter.drawRoundedRect(QRectF(ends[0], below, ends[-1] - ends[0], _BAR - 2), 2, 2)
        painter.setBrush(colour)
        from_left = min(nothing, likely)
        painter.drawRoundedRect(
            QRectF(from_left, below + 2, abs(likely - nothing), _BAR - 6), 1.5, 1.5
        )
        painter.setPen(QPen(QColor(look.edge), 1.2))
        painter.drawLine(QPointF(nothing, below - 1), QPointF(nothing, below + _BAR))


class Hour(NamedTuple):
    """An interval of the day: when it starts, agents today and then, and all of it in words."""

    start: str
    before: int
    after: int
    text: str


class DayPicture(QWidget):
    """Agents needed through the day: filled then, a line above for today."""

    def __init__(self) -> None:
        """Start without hours."""
        super().__init__()
        self._hours: list[Hour] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_hours(self, hours: Sequence[Hour], name: str) -> None:
        """Draw these; ``name`` says what they are."""
        self._hours = list(hours)
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(hour.text for hour in hours))
        self.update()

    @property
    def hours(self) -> list[Hour]:
        """What is drawn."""
        return self._hours

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """Low and wide."""
        return QSize(320, self.fontMetrics().height() * 8)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """May become narrow."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's
        """Draw a column for each interval, its number above, and the hour below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hours:
            most = max(1, *(max(hour.before, hour.after) for hour in self._hours))
            shown_until = -1.0
            for place, hour in enumerate(self._hours):
                shown_until = self._paint(painter, hour, place, most, shown_until)
        painter.end()

    def _paint(
        self, painter: QPainter, hour: Hour, place: int, most: int, shown_until: float
    ) -> float:
        """Draw one; says how far to the right the hours below are written."""
        look, text = colours(), self.fontMetrics().height()
        step = self.width() / len(self._hours)
        floor = self.height() - text - 4
        room = floor - text - 4
        left, width = place * step + step * 0.1, step * 0.8
        column = QRectF(left, floor - room * hour.after / most, width, room * hour.after / most)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.accent))
        painter.drawRoundedRect(column, 2, 2)
        today = floor - room * hour.before / most
        painter.setPen(QPen(QColor(look.text), 2))
        painter.drawLine(QPointF(left - 1, today), QPointF(left + width + 1, today))
        self._number(painter, hour.after, column)
        painter.setPen(QColor(look.quiet))
        wide = self.fontMetrics().horizontalAdvance(hour.start)
        if left >= shown_until and left + wide <= self.width():
            painter.drawText(QPointF(left, self.height() - 4), hour.start)
            return left + wide + 8
        return shown_until

    def _number(self, painter: QPainter, number: int, column: QRectF) -> None:
        """How many, inside the column where it has room."""
        text = str(number)
        height = self.fontMetrics().height()
        has_room = column.height() > height + 2
        if self.fontMetrics().horizontalAdvance(text) > column.width():
            return
        painter.setPen(QColor(colours().on_accent if has_room else colours().text))
        top = column.top() + 1 if has_room else column.top() - height
        box = QRectF(column.left(), top, column.width(), height)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, text)

    def event(self, event: QEvent) -> bool:
        """Say the interval under the pointer."""
        if isinstance(event, QHelpEvent) and self._hours:
            place = int(event.pos().x() / max(1, self.width()) * len(self._hours))
            hour = self._hours[min(max(place, 0), len(self._hours) - 1)]
            QToolTip.showText(event.globalPos(), hour.text, self)
            return True
        return super().event(event)
