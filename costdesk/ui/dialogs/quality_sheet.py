"""The quality figures of one place: the whole centre, a line or a channel, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from costdesk.domain.quality import NAMES, measure_order
from costdesk.ui.dialogs.forms import start_typing
from costdesk.ui.dialogs.placed import PlacedSheet, SheetTexts, around
from costdesk.ui.dialogs.quality_line import Known, QualityLine
from costdesk.ui.names import channel_name
from costdesk.ui.quality_names import measure_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from costdesk.domain.periods import Span
    from costdesk.domain.quality import Guard
    from costdesk.services.workspace import StoredQuality
    from costdesk.ui.formats import Formats

_USUAL = ("csat", "fcr", "service_level")
_HEADED = ((1, 1), (2, 2), (4, 1))
"""Columns with a heading, and over how many it stands."""


class Place(NamedTuple):
    """Of what the figures are; both empty for the whole centre."""

    line: str = ""
    channel: str = ""

    def name(self) -> str:
        """As it is offered."""
        channel = channel_name(self.channel) if self.channel else ""
        named = ", ".join(filter(None, (self.line, channel)))
        return named or QCoreApplication.translate("QualityDialog", "The whole centre")


class Kept(NamedTuple):
    """What the workspace holds, whatever its place, and the days that are written down."""

    stored: Sequence[StoredQuality]
    guards: Mapping[str, Guard]
    span: Span
    formats: Formats


class QualitySheet(PlacedSheet):
    """Lines of figures, and what can be added to them."""

    def __init__(self, place: Place, kept: Kept) -> None:
        """Show what is kept of this place, or the few that most centres have."""
        super().__init__(
            SheetTexts(
                place=place.name(),
                adding=QCoreApplication.translate("QualityDialog", "Add a figure"),
                hint=QCoreApplication.translate("QualityDialog", "Add a figure…"),
                doubled=QCoreApplication.translate(
                    "QualityDialog", "“{name}” is here already. Choose another name."
                ),
            )
        )
        self.place = place
        self._kept = kept
        self._stored = [
            row for row in kept.stored if (row.quality.line, row.quality.channel) == place
        ]
        self.lines: list[QualityLine] = []
        self._lay_out()
        measures = {row.quality.measure for row in self._stored} | {*kept.guards}
        for name in sorted(measures, key=measure_order) or _USUAL:
            self._add_line(name)
        self.put_in_order()
        self._offer_more()
        self._say_note()
        self.more.activated.connect(self._take_more)

    def _lay_out(self) -> None:
        heads = (
            QCoreApplication.translate("QualityDialog", "Value"),
            QCoreApplication.translate("QualityDialog", "Warn me unless it is"),
            QCoreApplication.translate("QualityDialog", "How measured"),
        )
        self.grid.setHorizontalSpacing(12)
        for column, stretch in ((1, 1), (3, 1), (4, 2)):
            self.grid.setColumnStretch(column, stretch)
        for text, (column, wide) in zip(heads, _HEADED, strict=True):
            self.head(text, column, wide)
        self.lay_out()

    def _known(self, measure: str) -> Known:
        rows = [row for row in self._stored if row.quality.measure == measure]
        found = around(rows, self._kept.span, lambda row: row.quality.span)
        return Known(
            *found,
            method=rows[-1].quality.method if rows else "",
            guard=self._kept.guards.get(measure),
        )

    def _add_line(self, measure: str) -> QualityLine:
        days, formats = self._kept.span, self._kept.formats
        line = QualityLine(measure, self._known(measure), days, formats, self, self.place)
        line.changed.connect(self.changed)
        self.lines.append(line)
        line.lay_out(self.grid, self.hold(line))
        return line

    def _offer_more(self) -> None:
        shown = {line.measure for line in self.lines}
        own = {row.quality.measure for row in self._kept.stored} - {*NAMES}
        self.more.clear()
        for name in (*NAMES, *sorted(own)):
            if name not in shown:
                self.more.addItem(measure_name(name), name)
        self.more.addItem(QCoreApplication.translate("QualityDialog", "One of your own…"), "")
        self.more.setCurrentIndex(-1)

    def _take_more(self) -> None:
        line = self._add_line(self.more.currentData())
        self.put_in_order()
        self._offer_more()
        self.changed.emit()
        start_typing(next(iter(line.widgets())))

    def _say_note(self) -> None:
        """What cannot be typed here, or what gives way to what is typed."""
        texts = []
        if any(not line.value.isEnabled() for line in self.lines):
            texts.append(
                QCoreApplication.translate(
                    "QualityDialog",
                    "Grey values are kept for longer days. Choose these days to change them.",
                )
            )
        if any(self._known(line.measure).inside for line in self.lines):
            texts.append(
                QCoreApplication.translate(
                    "QualityDialog", "Values of shorter days give way to what you write here."
                )
            )
        self.say_below(texts)

    def take_guards(self, from_: Mapping[str, QualityLine]) -> None:
        """A measure has one guard, wherever it is measured: show what was typed elsewhere."""
        for line in self.lines:
            if line.measure in from_:
                line.take_guard(from_[line.measure])
