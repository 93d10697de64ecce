"""One reason in its dialog: what contacts were about, and how many of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from costdesk.domain.reasons import ReasonCount, folded_reason, part_of, reason_problems
from costdesk.ui.dialogs.placed import around, put_in_row
from costdesk.ui.formats import NOTHING
from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.fields import count_field
from costdesk.ui.widgets.plain_line import PlainLine
from costdesk.ui.words import breakable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from fractions import Fraction

    from PySide6.QtWidgets import QGridLayout

    from costdesk.domain.contacts import Cell
    from costdesk.domain.findings import Finding
    from costdesk.domain.periods import Span
    from costdesk.services.workspace import StoredReason
    from costdesk.ui.formats import Formats


def contacts_in(stored: Iterable[StoredReason], span: Span) -> int:
    """The contacts of rows as far as they fall into a span."""
    return sum(part_of(each.row, span) for each in stored if each.row.span.touches(span))


def _name_label(reason: str) -> QLabel:
    """As it is written, whatever signs it has, and never so wide that the numbers go out of sight.

    A label that is somebody's buddy would take an & for the sign of a key.
    """
    label = QLabel(breakable(reason))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


class ReasonLine(QObject):
    """The widgets of one reason and what they say; without a name, that is typed too."""

    changed = Signal()

    def __init__(
        self,
        reason: str,
        stored: Sequence[StoredReason],
        days: tuple[Span, Cell],
        formats: Formats,
        parent: QObject,
    ) -> None:
        """Show what is known of the period and cell in ``days``; ``stored`` are its rows."""
        super().__init__(parent)
        self._reason = reason
        self._span, self._cell = days
        self._known = around(stored, self._span, lambda each: each.row.span)
        self._kept = contacts_in(stored, self._span)
        self._formats = formats
        self.name = PlainLine() if not reason else _name_label(reason)
        self.contacts = count_field(formats)
        self.share = QLabel()
        mark_role(self.share, "quiet")
        self._fill()
        self._name_all()
        self.contacts.changed.connect(self.changed)
        if isinstance(self.name, PlainLine):
            self.name.textChanged.connect(self.changed)

    def _fill(self) -> None:
        known = self._known
        if known.own:
            self.contacts.set_value(known.own.row.contacts)
        elif known.longer:
            text = self._formats.number(known.longer.row.contacts)
            self.contacts.line.setPlaceholderText(text)
            self.contacts.setEnabled(False)
        elif known.inside:
            total = sum(row.row.contacts for row in known.inside)
            self.contacts.line.setPlaceholderText(self._formats.number(total))

    def _name_all(self) -> None:
        if isinstance(self.name, QLabel):
            self.contacts.name(self.tr("{reason}: contacts").format(reason=self._reason))
        else:
            self.name.setPlaceholderText(self.tr("such as: invoice unclear"))
            self.name.setAccessibleName(self.tr("What contacts were about"))
            self.contacts.name(self.tr("Contacts"))

    def widgets(self) -> Iterator[QWidget]:
        """What can be typed into, from left to right."""
        if isinstance(self.name, PlainLine):
            yield self.name
        yield self.contacts.line

    def lay_out(self, grid: QGridLayout, row: int) -> None:
        """Take a row of the grid."""
        put_in_row(grid, row, (self.name, self.contacts, self.share))

    def show_share(self, share: Fraction | None) -> None:
        """Say which part of the handled contacts it is."""
        self.share.setText(NOTHING if share is None else self._formats.percent(share))

    # What is typed

    @property
    def reason(self) -> str:
        """The reason, or the name that is typed for one."""
        if isinstance(self.name, PlainLine):
            return folded_reason(self.name.text())
        return self._reason

    @property
    def title(self) -> str:
        """The reason: people call it what it is called."""
        return self.reason

    @property
    def is_replacing(self) -> bool:
        """Whether rows of shorter days give way to what is typed."""
        return bool(self._known.inside)

    @property
    def counted(self) -> int:
        """Contacts of the period as they are typed, else what is kept of shorter or longer days."""
        typed = self.contacts.value()
        if typed is not None:
            return typed
        return 0 if self._known.own else self._kept

    def row(self) -> ReasonCount | None:
        """What is typed, as it would be kept; None where nothing is."""
        contacts = self.contacts.value()
        if contacts is None:
            return None
        if own := self._known.own:
            return replace(own.row, contacts=contacts)
        return ReasonCount(self._span, self._cell, self.reason, contacts)

    def problem(self) -> Finding | None:
        """What is wrong with the line; what is no number at all, its field says itself."""
        if found := self.contacts.problem():
            return found
        row = self.row()
        return next(iter(reason_problems(row)), None) if row else None

    def is_said(self) -> bool:
        """Whether the field itself says what is wrong."""
        return bool(self.contacts.problem())

    def adds(self) -> tuple[ReasonCount, ...]:
        """The number, where the period has none of its own yet."""
        row = self.row()
        return () if row is None or self._known.own else (row,)

    def changes(self) -> tuple[tuple[int, ReasonCount], ...]:
        """The number, where it replaces another one."""
        own, row = self._known.own, self.row()
        if own is None or row is None or row == own.row:
            return ()
        return ((own.id, row),)

    def deletes(self) -> tuple[int, ...]:
        """What gives way: the row that was emptied, those of parts where a number is typed."""
        own, row = self._known.own, self.row()
        if own and row is None:
            return (own.id,)
        return tuple(each.id for each in self._known.inside) if row and not own else ()
