"""One figure on a card: its value, how it changed, and where it comes from."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.link_label import LinkLabel
from costdesk.ui.widgets.sparkline import Band, Point, Sparkline

Tone = Literal["problem", "accent", "quiet"]
"""Dearer, cheaper, neither."""


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
        self.name = _line("quiet")
        self.value = _line("figure")
        self.reason = _line("quiet")
        self.note = _line("quiet")
        # One for each tone: dressing a label anew costs more than all that is on the card.
        self._changes: dict[Tone, QLabel] = {tone: _line(tone) for tone in get_args(Tone)}
        self._tone: Tone = "quiet"
        self.against = _line("quiet")
        self.beside = _line("quiet")
        self.published = _line("quiet")
        self.published.hide()
        self.target = LinkLabel()
        self.target.setWordWrap(True)
        mark_role(self.target, "quiet")
        self.target.linkActivated.connect(self.target_wanted)
        self.sparkline = Sparkline()
        self._said = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(3)
        above = (self.name, self.value, self.reason, self.note)
        below = (self.against, self.beside, self.target)
        for label in (*above, *self._changes.values(), *below):
            layout.addWidget(label)
        layout.addStretch(1)
        layout.addSpacing(6)
        layout.addWidget(self.published)
        layout.addWidget(self.sparkline)

    @property
    def change(self) -> QLabel:
        """The line that says how the figure changed."""
        return self._changes[self._tone]

    def show_facts(self, facts: CardFacts) -> None:
        """Say these facts."""
        self.name.setText(facts.name)
        for label, text in (
            (self.value, facts.value),
            (self.reason, facts.reason),
            (self.note, facts.note),
            *(
                (label, facts.change * (tone == facts.tone))
                for tone, label in self._changes.items()
            ),
            (self.against, facts.against),
            (self.beside, facts.beside),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._tone = facts.tone
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
        link = f'<a href="target" style="text-decoration: none">{_escaped(way)}</a>'
        self.target.setText(f"{_escaped(facts.target)} {link}".strip())
        self.target.setAccessibleName(f"{facts.target} {way}".strip())
        self.target.setVisible(bool(facts.value))


def _escaped(text: str) -> str:
    """A text for a label of rich text; ``html`` brings a table of 2 000 names."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _line(role: Literal["figure"] | Tone) -> QLabel:
    label = QLabel()
    label.setWordWrap(role != "figure")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    mark_role(label, role)
    return label
