"""A quiet row of facts: a name over a value over a word on it; nothing where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.flow import FlowLayout
from costdesk.ui.widgets.link_label import LinkLabel, link_to

if TYPE_CHECKING:
    from collections.abc import Sequence

_APART = 28


class Fact(NamedTuple):
    """What is shown of one thing; ``alarming`` where ``said`` tells that it is not as it should."""

    name: str
    value: str
    said: str = ""
    alarming: bool = False
    tip: str = ""


class FactsCard(QFrame):
    """Facts beside each other, on as many lines as they need, and the way to change them."""

    change_wanted = Signal()

    def __init__(self, title: str, way: str, parent: QWidget | None = None) -> None:
        """Begin hidden: there is nothing to say yet."""
        super().__init__(parent)
        mark_role(self, "card")
        self.title = QLabel(title, self)
        mark_role(self.title, "quiet")
        self.link = LinkLabel(self)
        self.link.setText(link_to("change", way))
        self.link.setAccessibleName(f"{title}: {way}")
        self.link.linkActivated.connect(self.change_wanted)
        self._figures = QWidget(self)
        self._flow = FlowLayout(_APART)
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

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these; hide where there is none."""
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for fact in facts:
            self._flow.addWidget(_block(fact))
        self.setVisible(bool(facts))


def _block(fact: Fact) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    name, value, said = (QLabel(text) for text in fact[:3])
    mark_role(name, "quiet")
    mark_role(value, "heading")
    mark_role(said, "problem" if fact.alarming else "quiet")
    for label in (name, value, said):
        column.addWidget(label)
    block.setToolTip(fact.tip)
    block.setAccessibleName(". ".join(filter(None, fact[:3])))
    return block
