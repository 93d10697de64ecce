"""The right of the page for several costs: change the same thing in all of them as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from costdesk.services.commands import AlterCosts
from costdesk.ui.names import driver_name
from costdesk.ui.pages.costs.choices import (
    Choice,
    Known,
    category_choices,
    channel_choices,
    direction_choices,
    line_choices,
)
from costdesk.ui.pages.costs.keys import KeyedPanel
from costdesk.ui.pages.costs.labelled import Labelled
from costdesk.ui.texts import sentence
from costdesk.ui.theme import mark_role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from costdesk.domain.findings import Finding
    from costdesk.ui.desk import Desk
    from costdesk.ui.pages.costs.entries import CostLine

_KEEP = "\0keep"
# Without fixed percentages: these are each cost's own.
_DRIVERS = ("", "handle_time", "contacts", "direct", "unallocated")


class BulkEdit(KeyedPanel):
    """Boxes that all begin with “as it is”."""

    delete_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        """For no costs yet."""
        super().__init__()
        self._desk = desk
        self._costs: Sequence[CostLine] = ()
        self.category = Choice(is_open=True)
        self.direction = Choice()
        self.channel = Choice()
        self.line = Choice(is_open=True)
        self.driver = Choice()
        self.one_off = Choice()
        for box in (self.category, self.line):
            # Not a text in the box: who types would type into it.
            box.lineEdit().setPlaceholderText(self.tr("as it is"))  # type: ignore[union-attr]
        self.labelled = [
            Labelled("category", self.tr("Cate&gory"), self.category),
            Labelled("direction", self.tr("&Direction"), self.direction),
            Labelled("channel", self.tr("Ch&annel"), self.channel),
            Labelled("line", self.tr("Client or &line"), self.line),
            Labelled("driver", self.tr("How they are sha&red out"), self.driver),
            Labelled("one_off", self.tr("Happens only &once"), self.one_off),
        ]
        self.title = QLabel()
        self.hint = QLabel(self.tr("What you choose here is changed in all of them, as one step."))
        self.problem = QLabel()
        self.apply = QPushButton(self.tr("Change the&m"))
        self.delete = QPushButton(self.tr("Dele&te"))
        self._lay_out()
        self.offer(Known())
        for entry in self.labelled:
            entry.changed.connect(self._note)
        self.apply.clicked.connect(self.change)
        self._is_changing = False
        desk.refused.connect(self._say_refused)
        self.delete.clicked.connect(self.delete_wanted)

    def _lay_out(self) -> None:
        mark_role(self.title, "title")
        mark_role(self.hint, "quiet")
        mark_role(self.problem, "problem")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 16, 12)
        layout.setSpacing(12)
        for label in (self.title, self.hint):
            label.setWordWrap(True)
            layout.addWidget(label)
        for entry in self.labelled:
            layout.addWidget(entry)
        self.problem.setWordWrap(True)
        self.problem.hide()
        layout.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.addWidget(self.apply)
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def enter(self) -> None:
        """Change all of them."""
        self.change()

    def escape(self) -> None:
        """Leave everything as it is."""
        self.reset()

    def offer(self, known: Known) -> None:
        """Offer what the workspace knows."""
        keep, every = (self.tr("as it is"), _KEEP), self.tr("all")
        _offer_open(self.category, category_choices(known))
        self.direction.offer([keep, *direction_choices(every)])
        self.channel.offer([keep, *channel_choices(known, every)])
        _offer_open(self.line, line_choices(known, every))
        self.driver.offer([keep, *((driver_name(driver), driver) for driver in _DRIVERS)])
        self.one_off.offer([keep, (self.tr("yes"), "yes"), (self.tr("no"), "no")])

    def show_costs(self, costs: Sequence[CostLine]) -> None:
        """Change these costs; what was chosen for the same ones stays chosen."""
        are_others = [line.row.id for line in costs] != [line.row.id for line in self._costs]
        self._costs = costs
        self.title.setText(self.tr("%n costs", "", len(costs)))
        if are_others:
            self.reset()

    def reset(self) -> None:
        """Leave everything as it is."""
        for box in self._boxes().values():
            if box.isEditable():
                _empty(box)
            else:
                box.choose(_KEEP)
        self._note()

    def _boxes(self) -> dict[str, Choice]:
        """The boxes by what they change."""
        controls = {entry.column: entry.control for entry in self.labelled}
        return {column: box for column, box in controls.items() if isinstance(box, Choice)}

    def _chosen(self) -> dict[str, Any]:
        """The fields in which something was chosen, with their values."""
        chosen: dict[str, Any] = {
            column: box.value()
            for column, box in self._boxes().items()
            if box.value() != _KEEP and not _is_empty(box)
        }
        if "one_off" in chosen:
            chosen["one_off"] = chosen["one_off"] == "yes"
        return chosen

    def change(self) -> None:
        """Change all of them, or say why not."""
        ids = tuple(dict.fromkeys(line.row.id for line in self._costs))
        self._is_changing = True
        try:
            changes = self._desk.execute(AlterCosts(ids, tuple(self._chosen().items())))
        finally:
            self._is_changing = False
        if changes:
            self.reset()

    def _say_refused(self, findings: Sequence[Finding]) -> None:
        """Say the first problem of a change that was asked for here."""
        if self._is_changing:
            problem = findings[0]
            name = f"{problem.place.item}: " if problem.place.item else ""
            self.problem.setText(name + sentence(problem))
            self.problem.show()

    def _note(self) -> None:
        self.problem.hide()
        self.apply.setEnabled(bool(self._chosen()))


def _is_empty(box: Choice) -> bool:
    return box.isEditable() and not box.currentText().strip()


def _empty(box: Choice) -> None:
    box.setCurrentIndex(-1)
    box.clearEditText()


def _offer_open(box: Choice, choices: Iterable[tuple[str, str]]) -> None:
    """Offer other texts in a box that can be typed in; an empty one stays empty."""
    was_empty = _is_empty(box)
    box.offer(choices)
    if was_empty:
        _empty(box)
