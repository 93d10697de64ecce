"""What the contacts of one channel were about, one reason below the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from costdesk.ui.dialogs.forms import start_typing, wrapped_label
from costdesk.ui.dialogs.placed import PlacedSheet, SheetTexts
from costdesk.ui.dialogs.reason_line import ReasonLine, contacts_in
from costdesk.ui.names import cell_name
from costdesk.ui.plurals import Plurals

if TYPE_CHECKING:
    from collections.abc import Mapping

    from costdesk.domain.contacts import Cell
    from costdesk.domain.periods import Span
    from costdesk.services.workspace import StoredReason
    from costdesk.ui.formats import Formats

_MOST_LINES = 30
_AT_FIRST = 3


class Recorded(NamedTuple):
    """What the workspace holds of the period and the year before it, whatever the cell.

    ``names`` are all reasons there are; ``handled`` are the contacts of each cell in the period.
    """

    stored: Sequence[StoredReason]
    names: Sequence[str]
    handled: Mapping[Cell, int]
    span: Span
    formats: Formats


class ReasonSheet(PlacedSheet):
    """Lines of reasons, and what can be added to them."""

    def __init__(self, cell: Cell, recorded: Recorded) -> None:
        """Show what is recorded of this cell, or lines to begin with."""
        super().__init__(
            SheetTexts(
                place=cell_name(cell),
                adding=QCoreApplication.translate("ReasonsDialog", "Add a reason"),
                hint=QCoreApplication.translate("ReasonsDialog", "Add a reason…"),
                doubled=QCoreApplication.translate(
                    "ReasonsDialog", "“{name}” is here already. Choose another name."
                ),
                nameless=QCoreApplication.translate(
                    "ReasonsDialog", "Say what these contacts were about."
                ),
            )
        )
        self._cell = cell
        self._recorded = recorded
        self._stored = [each for each in recorded.stored if each.row.cell == cell]
        self.lines: list[ReasonLine] = []
        self.rest = wrapped_label("quiet")
        self._lay_out()
        for name in self._first_names() or [""] * _AT_FIRST:
            self._add_line(name)
        self.put_in_order()
        self._offer_more()
        self._say_note()
        self._show_shares()
        self.more.activated.connect(self._take_more)
        self.changed.connect(self._show_shares)

    def _first_names(self) -> list[str]:
        """Those that came most often; of the period, else of the year before."""
        span = self._recorded.span
        there = [each.row for each in self._stored if each.row.span.touches(span)]
        sums: Counter[str] = Counter()
        for row in there or [each.row for each in self._stored]:
            sums[row.reason] += row.contacts
        return [name for name, _ in sums.most_common(_MOST_LINES)]

    def _lay_out(self) -> None:
        heads = (
            QCoreApplication.translate("ReasonsDialog", "About"),
            QCoreApplication.translate("ReasonsDialog", "Contacts"),
            QCoreApplication.translate("ReasonsDialog", "Of those handled"),
        )
        self.grid.setHorizontalSpacing(16)
        for column, (text, stretch) in enumerate(zip(heads, (3, 1, 0), strict=True)):
            self.head(text, column)
            self.grid.setColumnStretch(column, stretch)
        self.lay_out(self.rest)

    def _add_line(self, reason: str) -> ReasonLine:
        rows = [each for each in self._stored if each.row.reason == reason]
        span = self._recorded.span
        line = ReasonLine(reason, rows, (span, self._cell), self._recorded.formats, self)
        line.changed.connect(self.changed)
        self.lines.append(line)
        line.lay_out(self.grid, self.hold(line))
        return line

    def _offer_more(self) -> None:
        shown = {line.reason for line in self.lines}
        self.more.clear()
        for name in self._recorded.names:
            if name not in shown:
                self.more.addItem(name, name)
        self.more.addItem(QCoreApplication.translate("ReasonsDialog", "A new one…"), "")
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
        if any(not line.contacts.isEnabled() for line in self.lines):
            texts.append(
                QCoreApplication.translate(
                    "ReasonsDialog",
                    "Grey numbers are kept for longer days. Choose these days to change them.",
                )
            )
        if any(line.is_replacing for line in self.lines):
            texts.append(
                QCoreApplication.translate(
                    "ReasonsDialog", "Numbers of shorter days give way to what you write here."
                )
            )
        self.say_below(texts)

    def _show_shares(self) -> None:
        """The part of each, and how many contacts have no reason."""
        handled = self._recorded.handled.get(self._cell, 0)
        for line in self.lines:
            known = handled and line.counted
            line.show_share(Fraction(line.counted, handled) if known else None)
        left = handled - sum(line.counted for line in self.lines) - self._counted_unseen()
        if not handled:
            text = QCoreApplication.translate(
                "ReasonsDialog", "No handled contacts are counted in this period yet."
            )
        else:
            plurals, number = Plurals(), self._recorded.formats.number
            text = plurals.above_handled(handled) if left < 0 else plurals.without_reason(left)
            text = text.format(contacts=number(left), handled=number(handled))
        self.rest.setText(text)

    def _counted_unseen(self) -> int:
        """Contacts of reasons that have no line: of very many not all do."""
        shown = {line.reason for line in self.lines}
        unseen = (each for each in self._stored if each.row.reason not in shown)
        return contacts_in(unseen, self._recorded.span)
