"""What stands on a sheet, each at its place: lines of text, rules, frames, pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.services.report.value import Sketch, Stroke

_TAKES = {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}
_HATCH_GAP = 6.0
_ROUND = 60.0


class Line(NamedTuple):
    """A text on one line; ``baseline`` is where its letters stand."""

    x: float
    baseline: float
    text: str
    font: QFont
    colour: str

    def moved(self, x: float, y: float) -> Line:
        """The same elsewhere."""
        return self._replace(x=self.x + x, baseline=self.baseline + y)

    def paint(self, painter: QPainter) -> None:
        """Write it."""
        painter.setFont(self.font)
        painter.setPen(QColor(self.colour))
        painter.drawText(QPointF(self.x, self.baseline), self.text)


class Rule(NamedTuple):
    """A line across."""

    x: float
    y: float
    length: float
    width: float
    colour: str

    def moved(self, x: float, y: float) -> Rule:
        """The same elsewhere."""
        return self._replace(x=self.x + x, y=self.y + y)

    def paint(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(QPen(QColor(self.colour), self.width))
        painter.drawLine(QLineF(self.x, self.y, self.x + self.length, self.y))


class Frame(NamedTuple):
    """A frame with round corners."""

    x: float
    y: float
    width: float
    height: float
    colour: str

    def moved(self, x: float, y: float) -> Frame:
        """The same elsewhere."""
        return self._replace(x=self.x + x, y=self.y + y)

    def paint(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(QPen(QColor(self.colour), 15))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.x, self.y, self.width, self.height), _ROUND, _ROUND)


class Chart(NamedTuple):
    """A chart as lines and areas, so wide."""

    x: float
    y: float
    width: float
    sketch: Sketch

    def moved(self, x: float, y: float) -> Chart:
        """The same elsewhere."""
        return self._replace(x=self.x + x, y=self.y + y)

    def paint(self, painter: QPainter) -> None:
        """Draw every stroke in its order."""
        painter.save()
        painter.translate(self.x, self.y)
        scale = self.width / self.sketch.width
        painter.scale(scale, scale)
        for stroke in self.sketch.strokes:
            painter.save()
            _paint_stroke(painter, stroke)
            painter.restore()
        painter.restore()


Item = Line | Rule | Frame | Chart


def _paint_stroke(painter: QPainter, stroke: Stroke) -> None:
    if stroke.clip is not None:
        painter.setClipRect(QRectF(*stroke.clip), Qt.ClipOperation.IntersectClip)
    path = _path(stroke)
    painter.setBrush(QBrush(QColor.fromRgbF(*stroke.fill)) if stroke.fill else QBrush())
    painter.setPen(_pen(stroke))
    painter.drawPath(path)
    if stroke.hatch:
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(QColor.fromRgbF(*stroke.hatch), 0.9))
        painter.drawLines(list(_hatching(path.boundingRect())))


def _path(stroke: Stroke) -> QPainterPath:
    path = QPainterPath()
    points = iter(QPointF(*point) for point in stroke.points)
    for code in stroke.codes:
        taken = [next(points) for _ in range(_TAKES[code])]
        if code == "M":
            path.moveTo(*taken)
        elif code == "L":
            path.lineTo(*taken)
        elif code == "Q":
            path.quadTo(*taken)
        elif code == "C":
            path.cubicTo(*taken)
        else:
            path.closeSubpath()
    if stroke.fill and not stroke.pen:
        path.setFillRule(Qt.FillRule.WindingFill)  # letters, whose holes run the other way
    return path


def _pen(stroke: Stroke) -> QPen:
    if stroke.pen is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor.fromRgbF(*stroke.pen), stroke.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if stroke.dashes else Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke.dashes and stroke.width:
        pen.setDashPattern([length / stroke.width for length in stroke.dashes])
    return pen


def _hatching(area: QRectF) -> Iterator[QLineF]:
    """Lines that rise to the right, over the whole of an area."""
    across = area.left() - area.height()
    while across < area.right():
        yield QLineF(across, area.bottom(), across + area.height(), area.top())
        across += _HATCH_GAP
