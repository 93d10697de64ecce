"""The dialog for quality: the figures of the period that is looked at, and what guards them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from costdesk.domain.quality import NAMES, measure_order
from costdesk.services.commands import PutQuality
from costdesk.ui.dialogs.forms import FormDialog, filled_combo, wrapped_label
from costdesk.ui.dialogs.quality_line import Known, QualityLine
from costdesk.ui.period_names import period_name
from costdesk.ui.quality_names import measure_name
from costdesk.ui.texts import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.ui.desk import Desk

_USUAL = ("csat", "fcr", "service_level")
_COLUMNS = ("name", "value", "side", "guard", "method")


class QualityDialog(FormDialog):
    """Values of the whole centre; those of lines and channels come from files."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show what is kept, or the few that most centres have."""
        title = QCoreApplication.translate("QualityDialog", "Quality")
        super().__init__(title, QCoreApplication.translate("QualityDialog", "&Save"), parent)
        self._desk = desk
        self._span = desk.period.span
        self._stored = [
            row
            for row in desk.workspace.qualities()
            if not (row.quality.line or row.quality.channel)
        ]
        self._grid = QGridLayout()
        self.lines: list[QualityLine] = []
        self.more = filled_combo(())
        self.note = wrapped_label("quiet")
        self._lay_out()
        guarded = set(desk.definitions.guards)
        for name in self._first_shown(guarded):
            self._add_line(name)
        self._put_in_order()
        self._offer_more()
        self._say_note()
        self.more.activated.connect(self._take_more)
        self._judge()
        self.lines[0].value.setFocus()

    def _lay_out(self) -> None:
        period = period_name(self._desk.period, self._desk.formats)
        why = wrapped_label("quiet")
        why.setText(
            self.tr(
                "What customers and the service say of {period}. It stands beside the cost, so "
                "that nothing becomes cheaper at their expense unseen. Leave out what you do not "
                "measure."
            ).format(period=period)
        )
        heads = (self.tr("Value"), "", self.tr("Warn me unless it is"), self.tr("How measured"))
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self._grid.setColumnStretch(4, 2)
        for column, text in ((1, heads[0]), (2, heads[2]), (4, heads[3])):
            head = wrapped_label("quiet", text)
            head.setWordWrap(False)
            self._grid.addWidget(head, 0, column, 1, 2 if column == len(heads[:2]) else 1)
        self.more.setAccessibleName(self.tr("Add a figure"))
        self.more.setPlaceholderText(self.tr("Add a figure…"))
        self.body.insertWidget(0, why)
        self.body.insertLayout(1, self._grid)
        self.body.insertWidget(2, self.more)
        self.insert(self.note)
        self.setMinimumWidth(720)

    def _first_shown(self, guarded: Iterable[str]) -> list[str]:
        kept = {row.quality.measure for row in self._stored} | {*guarded}
        return sorted(kept, key=measure_order) or list(_USUAL)

    def _known(self, measure: str) -> Known:
        rows = [row for row in self._stored if row.quality.measure == measure]
        touching = [row for row in rows if row.quality.span.touches(self._span)]
        inside = tuple(row for row in touching if self._span.contains(row.quality.span))
        own = next((row for row in inside if row.quality.span == self._span), None)
        return Known(
            own=own,
            inside=() if own else inside,
            longer=next((row for row in touching if row not in inside), None),
            method=rows[-1].quality.method if rows else "",
            guard=self._desk.definitions.guards.get(measure),
        )

    def _add_line(self, measure: str) -> QualityLine:
        known = self._known(measure)
        line = QualityLine(measure, known, self._span, self._desk.formats, self)
        line.changed.connect(self._judge)
        self.lines.append(line)
        line.lay_out(self._grid, len(self.lines))
        return line

    def _offer_more(self) -> None:
        shown = {line.measure for line in self.lines}
        self.more.clear()
        for name in NAMES:
            if name not in shown:
                self.more.addItem(measure_name(name), name)
        self.more.addItem(self.tr("One of your own…"), "")
        self.more.setCurrentIndex(-1)

    def _take_more(self) -> None:
        line = self._add_line(self.more.currentData())
        self._put_in_order()
        self._offer_more()
        self._judge()
        next(iter(line.widgets())).setFocus()

    def _put_in_order(self) -> None:
        """The Tab key reads as people do: line by line, then what can be added."""
        widgets = [*(each for line in self.lines for each in line.widgets()), self.more]
        for before, after in pairwise(widgets):
            QWidget.setTabOrder(before, after)

    def _say_note(self) -> None:
        """What cannot be typed here, or what gives way to what is typed."""
        texts = []
        if any(not line.value.isEnabled() for line in self.lines):
            texts.append(
                self.tr("Grey values are kept for longer days. Choose these days to change them.")
            )
        if any(self._known(line.measure).inside for line in self.lines):
            texts.append(self.tr("Values of shorter days give way to what you write here."))
        self.note.setText(" ".join(texts))
        self.note.setVisible(bool(texts))

    # What is typed

    def command(self) -> PutQuality | None:
        """What the fields say; None where that is nothing new or cannot be."""
        if any(line.problem() for line in self.lines) or self._doubled():
            return None
        command = PutQuality(
            adds=tuple(each for line in self.lines for each in line.adds()),
            changes=tuple(each for line in self.lines for each in line.changes()),
            deletes=tuple(each for line in self.lines for each in line.deletes()),
            settings=tuple(each for line in self.lines if (each := line.setting())),
        )
        return None if command == PutQuality() else command

    def _doubled(self) -> str:
        """A name that two lines have."""
        names = [line.measure.casefold() for line in self.lines if line.measure]
        return next((name for name in names if names.count(name) > 1), "")

    def _judge(self) -> None:
        """Say what is wrong; what is not even a number, its field says itself."""
        self.complain(self._problem())
        self.confirm.setEnabled(self.command() is not None)

    def _problem(self) -> str:
        for line in self.lines:
            problem = line.problem()
            if problem and not line.is_said():
                named = measure_name(line.measure)
                return f"{named}: {sentence(problem)}" if named else sentence(problem)
        if doubled := self._doubled():
            text = self.tr("“{measure}” is here already. Choose another name.")
            return text.format(measure=measure_name(doubled))
        return ""

    def carry_out(self) -> None:
        """Write everything, as one step."""
        command = self.command()
        if command and self._desk.execute(command):
            self.accept()
