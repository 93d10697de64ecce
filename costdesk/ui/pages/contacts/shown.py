"""Which counts have columns beside the handled contacts, and how their times are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from costdesk.ui.pages.contacts.sheet import COLUMN_ORDER
from costdesk.ui.pages.contacts.times import TIMED
from costdesk.ui.pages.contacts.wording import choice_name, measure_tip
from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from costdesk.domain.contacts import Measure
    from costdesk.ui.pages.contacts.times import Times


class ShownBar(QWidget):
    """A box to tick for each count, and a choice for the times among them."""

    switched = Signal(str, bool)
    times_chosen = Signal(str)

    def __init__(self) -> None:
        """Offer everything that can be chosen."""
        super().__init__()
        self.label = QLabel(self.tr("Also show"))
        mark_role(self.label, "quiet")
        self.measures = {measure: self._box(measure) for measure in COLUMN_ORDER[1:]}
        self.times = QComboBox()
        self.times.addItem(self.tr("times per contact"), "average")
        self.times.addItem(self.tr("times all together"), "total")
        self.times.setAccessibleName(self.tr("How times are written"))
        self.times.currentIndexChanged.connect(
            lambda: self.times_chosen.emit(self.times.currentData())
        )
        keeps_room = self.times.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)  # the grid does not jump when times are shown
        self.times.setSizePolicy(keeps_room)
        layout = FlowLayout()
        for widget in (self.label, *self.measures.values(), self.times):
            layout.addWidget(widget)
        self.setLayout(layout)

    def _box(self, measure: Measure) -> QCheckBox:
        box = QCheckBox(choice_name(measure))
        box.setToolTip(measure_tip(measure))
        box.toggled.connect(lambda on: self.switched.emit(measure, on))
        return box

    def show_choice(
        self, shown: frozenset[Measure], offered: frozenset[Measure], times: Times
    ) -> None:
        """Tick what is shown; leave out what makes no sense for any channel."""
        for measure, box in self.measures.items():
            with QSignalBlocker(box):
                box.setChecked(measure in shown)
            box.setVisible(measure in offered)
        with QSignalBlocker(self.times):
            self.times.setCurrentIndex(self.times.findData(times))
        self.times.setVisible(bool(shown & TIMED))
