"""The quiet row of quality figures below the cost, with what guards them; nothing where none is."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from costdesk.domain.quality import is_passed
from costdesk.ui.names import channel_name
from costdesk.ui.quality_names import guard_words, meaning_of, measure_name, measured
from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.domain.quality import Guards, Reading
    from costdesk.ui.formats import Formats


class QualityCard(QFrame):
    """Each figure with its value, and in words whether it is as it should be."""

    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden: there is nothing to say yet."""
        super().__init__(parent)
        mark_role(self, "card")
        self.title = QLabel(self.tr("Quality"))
        mark_role(self.title, "quiet")
        way = self.tr("Change…")
        self.link = QLabel()
        link = f'<a href="quality" style="text-decoration: none">{escape(way)}</a>'
        self.link.setText(link)
        self.link.setAccessibleName(f"{self.title.text()}: {way}")
        self.link.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.link.linkActivated.connect(self.change_wanted)
        self._figures = QWidget()
        self._flow = FlowLayout(28)
        self._figures.setLayout(self._flow)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.link)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._figures)
        self.hide()

    def show_readings(self, found: Sequence[Reading], guards: Guards, formats: Formats) -> None:
        """Show a period's figures; hide where there is none."""
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for reading in found:
            self._flow.addWidget(_block(reading, guards, formats))
        self.setVisible(bool(found))


def _block(reading: Reading, guards: Guards, formats: Formats) -> QWidget:
    """A name over its value over its guard."""
    name, value = _name(reading), measured(reading.subject.measure, reading.value, formats)
    guard = guards.get(reading.subject.measure)
    passed = guard is not None and is_passed(guard, reading.value)
    said = _said(reading, guards, formats)
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    for text, role in ((name, "quiet"), (value, "heading"), (said, "quiet")):
        label = QLabel(text)
        mark_role(label, "problem" if passed and text == said else role)  # type: ignore[arg-type]
        column.addWidget(label)
    block.setToolTip("\n".join(filter(None, (meaning_of(reading.subject.measure), reading.method))))
    block.setAccessibleName(". ".join(filter(None, (name, value, said))))
    return block


def _name(reading: Reading) -> str:
    _, line, channel = reading.subject
    where = ", ".join(filter(None, (line, channel_name(channel) if channel else "")))
    named = measure_name(reading.subject.measure)
    return f"{named} ({where})" if where else named


def _said(reading: Reading, guards: Guards, formats: Formats) -> str:
    """The guard and whether it holds, never by colour alone; else how it was measured."""
    guard = guards.get(reading.subject.measure)
    if guard is None:
        return reading.method
    limit = guard_words(reading, guard, formats)
    if is_passed(guard, reading.value):
        return QCoreApplication.translate("Overview", "⚠ should be {limit}").format(limit=limit)
    return QCoreApplication.translate("Overview", "✓ {limit}").format(limit=limit)
