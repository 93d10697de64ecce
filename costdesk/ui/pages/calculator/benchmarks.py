"""Published figures on one scale with one's own result; they never judge alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from costdesk.domain.benchmarks import band, is_verified
from costdesk.ui.theme import colours, mark_role

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from fractions import Fraction

    from PySide6.QtGui import QPaintEvent

    from costdesk.domain.benchmarks import Benchmark
    from costdesk.ui.formats import Formats

_MOST = 5
_NOT_STATED = "not stated"
_AIR = 1.15


class Scale(NamedTuple):
    """From 0 to a little beyond the largest amount."""

    top: float

    def place(self, value: float, width: int) -> float:
        """Where a value stands on so many pixels."""
        return value / self.top * width if self.top else 0.0


class BandBar(QWidget):
    """One published range as a pale band, or a single figure as a dot, and the own result."""

    def __init__(self, low: float, high: float) -> None:
        """``low`` and ``high`` are equal for a single figure."""
        super().__init__()
        self._low, self._high = low, high
        self._scale = Scale(high * _AIR)
        self._own: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_on(self, scale: Scale, own: float | None) -> None:
        """Take the scale that all bars share, and the own result."""
        self._scale, self._own = scale, own
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """As high as a line of text."""
        return QSize(160, self.fontMetrics().height() + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's
        """Axis, band, own result."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, height, width = colours(), self.height(), self.width()
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawLine(0, height // 2, width, height // 2)
        left, right = (self._scale.place(each, width) for each in (self._low, self._high))
        shape = QRectF(left, height * 0.25, max(right - left, 0), height * 0.5)
        if shape.width() < height * 0.5:
            shape = QRectF(
                (left + right) / 2 - height * 0.25, shape.y(), height * 0.5, height * 0.5
            )
        painter.setPen(Qt.PenStyle.NoPen)
        pale = QColor(look.quiet)
        pale.setAlphaF(0.45)
        painter.setBrush(pale)
        painter.drawRoundedRect(shape, height * 0.25, height * 0.25)
        if self._own is not None:
            painter.setPen(QPen(QColor(look.accent), 3))
            place = int(min(self._scale.place(self._own, width), width - 2))
            painter.drawLine(place, 2, place, height - 2)


class BenchmarkCard(QFrame):
    """What others published: amount, year, place, grade and source of each."""

    def __init__(self, benchmarks: Sequence[Benchmark], formats: Formats) -> None:
        """Take what is published in the workspace's currency."""
        super().__init__()
        mark_role(self, "card")
        self._formats = formats
        self._shown = list(benchmarks[:_MOST])
        self._bars: list[BandBar] = []
        title = QLabel(self.tr("What others published"))
        title.setStyleSheet("font-weight: 600;")
        self.caution = QLabel(self._caution())
        self.caution.setWordWrap(True)
        mark_role(self.caution, "quiet")
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.verdict.hide()
        mark_role(self.verdict, "accent")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        for label in (title, self.caution, self.verdict):
            layout.addWidget(label)
        layout.addLayout(self._rows())

    def _caution(self) -> str:
        if not self._shown:
            return self.tr(
                "There are no published figures in {currency} for this. Amounts are never "
                "converted from another currency."
            ).format(currency=self._formats.currency)
        return self.tr(
            "Larger centres, other years, other things in it: look at what is in a figure before "
            "you compare. A small centre cannot reach a large one's figures by staffing alone."
        )

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, benchmark in enumerate(self._shown):
            low, high = band(benchmark)
            bar = BandBar(float(low), float(high))
            self._bars.append(bar)
            amount = QLabel(self._amount(low, high))
            amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            source = QLabel(origin(benchmark))
            source.setWordWrap(True)
            mark_role(source, "quiet")
            note = f"{benchmark.source}. {benchmark.note}".strip()
            for widget in (amount, bar, source):
                widget.setToolTip(note)
            bar.setAccessibleName(f"{amount.text()}, {source.text()}")
            grid.addWidget(amount, 2 * place, 0)
            grid.addWidget(bar, 2 * place, 1)
            grid.addWidget(source, 2 * place + 1, 0, 1, 2)
        return grid

    def _amount(self, low: Decimal, high: Decimal) -> str:
        first, last = (self._formats.decimal(each, self._digits(each)) for each in (low, high))
        return (
            f"{first} {self._formats.currency}"
            if low == high
            else (f"{first} – {last} {self._formats.currency}")
        )

    def _digits(self, amount: Decimal) -> int:
        return 0 if amount == amount.to_integral_value() else 2

    def show_result(self, value: Fraction | None) -> None:
        """Put one's own result beside them."""
        own = None if value is None else float(value)
        known = [*(float(band(each)[1]) for each in self._shown), own or 0.0]
        scale = Scale(max(known) * _AIR)
        for bar in self._bars:
            bar.show_on(scale, own)
        self.verdict.setText(self._beside(value))
        self.verdict.setVisible(bool(self._shown) and value is not None)

    def _beside(self, value: Fraction | None) -> str:
        if value is None or not self._shown:
            return ""
        lows, highs = zip(*(band(each) for each in self._shown), strict=True)
        if value < min(lows):
            return self.tr("Yours, the blue line, lies below all of these.")
        if value > max(highs):
            return self.tr("Yours, the blue line, lies above all of these.")
        return self.tr("Yours, the blue line, lies among these.")


def origin(benchmark: Benchmark) -> str:
    """Year, place, kind of centre, trust and source of a published figure."""
    year = str(benchmark.year) if benchmark.year else _tr_undated()
    trust = QCoreApplication.translate("Benchmarks", "trust grade {grade}").format(
        grade=benchmark.grade
    )
    told = [each for each in (benchmark.geography, benchmark.sector) if each != _NOT_STATED]
    parts = [year, *told, trust]
    if not is_verified(benchmark):
        parts.append(QCoreApplication.translate("Benchmarks", "unverified"))
    return f"{' · '.join(filter(None, parts))} · {benchmark.source}"


def _tr_undated() -> str:
    return QCoreApplication.translate("Benchmarks", "no year")
