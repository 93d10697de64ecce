"""One quality figure in its dialog: its value, its guard and how it was measured."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from costdesk.domain.quality import (
    AT_LEAST,
    AT_MOST,
    NAMES,
    Quality,
    folded_measure,
    indicator_of,
    measure_problems,
    quality_problems,
    value_problems,
)
from costdesk.services.owner_settings import GUARD
from costdesk.ui.dialogs.forms import filled_combo
from costdesk.ui.dialogs.placed import put_in_row
from costdesk.ui.quality_names import meaning_of, measure_name, measure_with_unit, measured
from costdesk.ui.widgets.fields import money_field, number_field
from costdesk.ui.widgets.plain_line import PlainLine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QGridLayout

    from costdesk.domain.findings import Finding
    from costdesk.domain.periods import Span
    from costdesk.domain.quality import Guard
    from costdesk.services.workspace import StoredQuality
    from costdesk.ui.formats import Formats
    from costdesk.ui.widgets.fields import Field

WITH_METHOD = frozenset({"fcr", "service_level", "ces"})


class Known(NamedTuple):
    """What the workspace holds of a measure in a place, around a period.

    ``own`` is the value of just this period, ``inside`` are those of parts of it, ``longer`` one
    that reaches beyond it; ``method`` is the one used last.
    """

    own: StoredQuality | None = None
    inside: tuple[StoredQuality, ...] = ()
    longer: StoredQuality | None = None
    method: str = ""
    guard: Guard | None = None


class QualityLine(QObject):
    """The widgets of one figure and what they say; without a measure, its name is typed too."""

    changed = Signal()

    def __init__(
        self,
        measure: str,
        known: Known,
        span: Span,
        formats: Formats,
        parent: QObject,
        place: tuple[str, str] = ("", ""),
    ) -> None:
        """Show what is known of a ``place``: a line and a channel, empty for the whole centre."""
        super().__init__(parent)
        self._measure = measure
        self._known = known
        self._span = span
        self._place = place
        self.name = PlainLine() if not measure else QLabel(measure_with_unit(measure))
        self.value = _field(measure, formats)
        self.guard = _field(measure, formats)
        self.side = self._side()
        self.method = PlainLine() if measure in WITH_METHOD or known.method else None
        self._fill(formats)
        self._name_all()
        self._connect()

    def _side(self) -> QWidget:
        if self._measure in NAMES:
            higher = indicator_of(self._measure).better == "higher"
            return QLabel(self.tr("at least") if higher else self.tr("at most"))
        sides = ((self.tr("at least"), AT_LEAST), (self.tr("at most"), AT_MOST))
        guard = self._known.guard
        lower = guard is not None and guard.better == "lower"
        return filled_combo(sides, AT_MOST if lower else AT_LEAST)

    def _fill(self, formats: Formats) -> None:
        known = self._known
        if known.own:
            self.value.set_value(known.own.quality.value)
        elif known.inside:
            days = sum(row.quality.span.days for row in known.inside)
            total = sum(Fraction(row.quality.value) * row.quality.span.days for row in known.inside)
            text = measured(self._measure, Fraction(total) / days, formats)
            self.value.line.setPlaceholderText(text)
        if known.longer:
            text = measured(self._measure, Fraction(known.longer.quality.value), formats)
            self.value.line.setPlaceholderText(text)
            self.value.setEnabled(False)
        if known.guard:
            self.guard.set_value(_decimal(known.guard.limit))
        if self.method is not None:
            self.method.setText(known.own.quality.method if known.own else known.method)

    def _name_all(self) -> None:
        named = measure_name(self._measure) or self.tr("Figure of your own")
        if isinstance(self.name, QLabel):
            self.name.setBuddy(self.value.line)
            self.name.setToolTip(meaning_of(self._measure))
            self.value.setToolTip(meaning_of(self._measure))
        else:
            self.name.setPlaceholderText(self.tr("Its name"))
            self.name.setAccessibleName(self.tr("Name of the figure"))
        self.value.name(named)
        self.guard.name(self.tr("{measure}: guard").format(measure=named))
        self.side.setAccessibleName(self.tr("{measure}: guarded from").format(measure=named))
        if self.method is not None:
            said = self.tr("{measure}: how it was measured").format(measure=named)
            self.method.setAccessibleName(said)
            self.method.setPlaceholderText(self._example())

    def _example(self) -> str:
        if self._measure == "service_level":
            return self.tr("such as: within 20 seconds")
        if self._measure == "ces":
            return self.tr("such as: scale of 1 to 7")
        return self.tr("such as: survey")

    def _connect(self) -> None:
        for field in (self.value, self.guard):
            field.changed.connect(self.changed)
        for line in (self.name, self.method):
            if isinstance(line, PlainLine):
                line.textChanged.connect(self.changed)
        if not isinstance(self.side, QLabel):
            self.side.currentIndexChanged.connect(self.changed)  # type: ignore[attr-defined]

    def widgets(self) -> Iterator[QWidget]:
        """What can be typed into, from left to right."""
        for widget in (self.name, self.value.line, self.side, self.guard.line, self.method):
            if widget is not None and not isinstance(widget, QLabel):
                yield widget

    def lay_out(self, grid: QGridLayout, row: int) -> None:
        """Take a row of the grid."""
        widgets = (self.name, self.value, self.side, self.guard, self.method)
        put_in_row(grid, row, (widget for widget in widgets if widget is not None))

    # What is typed

    @property
    def measure(self) -> str:
        """The measure, or the name that is typed for one."""
        if isinstance(self.name, PlainLine):
            return folded_measure(self.name.text())
        return self._measure

    @property
    def title(self) -> str:
        """The measure as people call it."""
        return measure_name(self.measure)

    def quality(self) -> Quality | None:
        """The value that is typed, as it would be kept; None where none is."""
        value = self.value.value()
        if value is None:
            return None
        method = self.method.text().strip() if self.method is not None else self._known.method
        if own := self._known.own:
            return replace(own.quality, value=value, method=method)
        line, channel = self._place
        return Quality(self._span, self.measure, value, method, line, channel)

    def problem(self) -> Finding | None:
        """What is wrong with the line; what is no number at all, its field says itself."""
        for field in (self.value, self.guard):
            if field.problem():
                return field.problem()
        quality, guard = self.quality(), self.guard.value()
        found = quality_problems(quality) if quality else []
        if guard is not None:
            found += value_problems(self.measure, guard)
            found += measure_problems(self.measure)
        return next(iter(found), None)

    def is_said(self) -> bool:
        """Whether the field itself says what is wrong."""
        return bool(self.value.problem() or self.guard.problem())

    def take_guard(self, other: QualityLine) -> None:
        """Show the guard that another line of this measure shows."""
        self.guard.line.setText(other.guard.line.text())
        if isinstance(self.side, QComboBox) and isinstance(other.side, QComboBox):
            self.side.setCurrentIndex(other.side.currentIndex())

    def setting(self) -> tuple[str, str] | None:
        """The guard to be set, if it is another one than before."""
        value = self.guard.value()
        side = AT_LEAST if isinstance(self.side, QLabel) else self.side.currentData()  # type: ignore[attr-defined]
        known = self._known.guard
        if value is None:
            return (f"{GUARD}.{self.measure}", "") if known else None
        if isinstance(self.side, QLabel):
            same = known is not None and known.limit == Fraction(value)
            return None if same else (f"{GUARD}.{self.measure}", f"{value:f}")
        better = "higher" if side == AT_LEAST else "lower"
        if known and known.limit == Fraction(value) and known.better == better:
            return None
        return f"{GUARD}.{self.measure}", f"{side}{value:f}"

    def adds(self) -> tuple[Quality, ...]:
        """The value, where the period has none of its own yet."""
        quality = self.quality()
        return () if quality is None or self._known.own else (quality,)

    def changes(self) -> tuple[tuple[int, Quality], ...]:
        """The value, where it replaces another one."""
        own, quality = self._known.own, self.quality()
        if own is None or quality is None or quality == own.quality:
            return ()
        return ((own.id, quality),)

    def deletes(self) -> tuple[int, ...]:
        """What gives way: the value where it was emptied, those of parts where one is typed."""
        own, quality = self._known.own, self.quality()
        if own and quality is None:
            return (own.id,)
        return tuple(row.id for row in self._known.inside) if quality and not own else ()


def _field(measure: str, formats: Formats) -> Field[Decimal]:
    unit = indicator_of(measure).unit
    if unit == "money":
        return money_field(formats)
    # The unit stands beside it, but a sign of percent may be typed all the same.
    return number_field(formats, read=formats.read_percent if unit == "percent" else None)


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)
