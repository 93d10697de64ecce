"""One figure on a card: its value, how it changed, and where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.link_label import LinkLabel, escaped, link_to
from costdesk.ui.widgets.sparkline import Band, Point, Sparkline

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent

Tone = Literal["problem", "accent", "quiet"]
"""Dearer, cheaper, neither."""

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class CardFacts(NamedTuple):
    """What a card says, ready to show.

    ``value`` is empty where there is none; then ``reason`` says why. ``change`` is the change in
    words and signs, ``against`` what it is measured by, ``note`` which days it is about; ``target``
    how far from it, empty where none was set; ``beside`` a longer view of the same figure.
    """

    name: str
    value: str
    reason: str = ""
    change: str = ""
    tone: Tone = "quiet"
    against: str = ""
    note: str = ""
    target: str = ""
    beside: str = ""
    points: tuple[Point, ...] = ()


class FigureCard(QFrame):
    """A card that is read from top to bottom."""

    target_wanted = Signal()
    """The owner wants to set the figure's target."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build an empty card."""
        super().__init__(parent)
        mark_role(self, "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.name = self._line("quiet")
        self.value = self._line("figure")
        self.value.setTextInteractionFlags(_SELECTABLE)  # later, it would move by a pixel
        self.reason = self._line("quiet")
        self.note = self._line("quiet")
        # One for each tone that was needed: dressing a label anew costs more than all on the card.
        self._changes: dict[Tone, QLabel] = {}
        self._tone: Tone = "quiet"
        self.against = self._line("quiet")
        self.beside = self._line("quiet")
        self.published = self._line("quiet")
        self.published.hide()
        self.target = LinkLabel(self)
        self.target.setWordWrap(True)
        mark_role(self.target, "quiet")
        self.target.linkActivated.connect(self.target_wanted)
        self.sparkline = Sparkline(self)
        self._said = ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 16, 20, 14)
        self._layout.setSpacing(3)
        above = (self.name, self.value, self.reason, self.note)
        for label in (*above, self.against, self.beside, self.target):
            self._layout.addWidget(label)
        self._layout.addStretch(1)
        self._layout.addSpacing(6)
        self._layout.addWidget(self.published)
        self._layout.addWidget(self.sparkline)

    def _line(self, role: Literal["figure"] | Tone) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(role != "figure")
        mark_role(label, role)
        return label

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's
        """Let texts be selected. Qt lays each out as a document for that: not at every start."""
        super().enterEvent(event)
        for label in self.findChildren(QLabel):
            if label is not self.target:
                label.setTextInteractionFlags(_SELECTABLE)

    @property
    def change(self) -> QLabel:
        """The line that says how the figure changed."""
        if self._tone not in self._changes:
            self._changes[self._tone] = line = self._line(self._tone)
            self._layout.insertWidget(self._layout.indexOf(self.against), line)
        return self._changes[self._tone]

    def _show_change(self, text: str, tone: Tone) -> None:
        self._tone = tone
        for line in self._changes.values():
            line.clear()
            line.hide()
        if text:
            self.change.setText(text)
            self.change.show()

    def show_facts(self, facts: CardFacts) -> None:
        """Say these facts."""
        self.name.setText(facts.name)
        for label, text in (
            (self.value, facts.value),
            (self.reason, facts.reason),
            (self.note, facts.note),
            (self.against, facts.against),
            (self.beside, facts.beside),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._show_change(facts.change, facts.tone)
        self._show_target(facts)
        self.sparkline.show_points(facts.points, facts.name)
        beside = facts.beside.replace("\n", ". ")
        said = (facts.value or facts.reason, facts.note, facts.change, facts.against)
        self._said = ". ".join(filter(None, (*said, beside, facts.target)))
        self.setAccessibleName(facts.name)
        self.setAccessibleDescription(self._said)

    def show_published(self, text: str, origin: str = "", band: Band | None = None) -> None:
        """Say what others published, and lay it behind the line as far as it reaches there."""
        self.published.setText(text)
        self.published.setToolTip(origin)
        self.published.setVisible(bool(text))
        self.sparkline.show_band(band)
        self.setAccessibleDescription(". ".join(filter(None, (self._said, text, origin))))

    def _show_target(self, facts: CardFacts) -> None:
        """How far the target is, and the way to it; where there is no figure, neither."""
        way = self.tr("Change…") if facts.target else self.tr("Set a target…")
        self.target.setText(f"{escaped(facts.target)} {link_to('target', way)}".strip())
        self.target.setAccessibleName(f"{facts.target} {way}".strip())
        self.target.setVisible(bool(facts.value))
