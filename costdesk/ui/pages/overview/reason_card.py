"""The card of what contacts were about: what came most often, and the way to ask what if not."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.bridge import compares_per_day
from costdesk.domain.money import rounded
from costdesk.ui.formats import NOTHING
from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.link_label import LinkLabel, link_to
from costdesk.ui.words import breakable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from costdesk.domain.reasons import ReasonFigure
    from costdesk.ui.pages.overview.look import Look

_MOST = 5
_RIGHT = Qt.AlignmentFlag.AlignRight
_CELLS = 5
_APART, _MARGIN, _LEAST_NAME = 24, 20, 140
_FIRST_TO_GO = (3, 2, 4)
"""Columns that a small window does without: change, share, cost."""


class ReasonRow(NamedTuple):
    """A reason in words; without a name it is of all contacts that have none."""

    reason: str
    name: str
    contacts: str
    share: str
    change: str
    cost: str

    @property
    def cells(self) -> tuple[str, ...]:
        """As they stand beside each other."""
        return self[1:]


def reason_rows(look: Look) -> list[ReasonRow]:
    """The most frequent of the period, the others together unless it is one, those without."""
    named = [each for each in look.reasons if each.reason]
    rest = [each for each in look.reasons if not each.reason]
    shown = named if len(named) <= _MOST + 1 else named[:_MOST]
    before = {each.reason.casefold(): each.contacts for each in look.reasons_before}
    return [_row(look, each, before) for each in (*shown, *rest)]


def _row(look: Look, each: ReasonFigure, before: dict[str, int]) -> ReasonRow:
    formats = look.formats
    none = QCoreApplication.translate("Overview", "No reason recorded")
    cost = each.cost.value
    return ReasonRow(
        each.reason,
        each.reason or none,
        formats.number(each.contacts),
        formats.percent(each.share.value),
        _change(look, each.contacts, before.get(each.reason.casefold())),
        NOTHING if cost is None else formats.money(rounded(cost)),
    )


def _change(look: Look, contacts: int, before: int | None) -> str:
    """Of the number, by the covered day where the periods differ in length."""
    if not before:
        return NOTHING
    now, then = Fraction(contacts), Fraction(before)
    if compares_per_day(look.compared, look.result):
        now /= look.result.covered.span.days
        then /= look.compared.covered.span.days
    return look.formats.change(then, now) or NOTHING


def _narrow(body: QWidget) -> QWidget:
    """The table, which may be narrower than all of its columns are."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    body.setSizePolicy(policy)
    return body


class ReasonCard(QFrame):
    """A few rows; hidden where nothing is recorded."""

    change_wanted = Signal()
    cause_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden: there is nothing to say yet."""
        super().__init__(parent)
        mark_role(self, "card")
        self.title = QLabel(self.tr("What contacts were about"), self)
        mark_role(self.title, "quiet")
        self.link = LinkLabel(self)
        way = self.tr("Change…")
        self.link.setText(link_to("change", way))
        self.link.setAccessibleName(f"{self.title.text()}: {way}")
        self.link.linkActivated.connect(self.change_wanted)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        mark_role(self.note, "quiet")
        self.ways: list[LinkLabel] = []
        self._columns: list[list[QWidget]] = []
        self._body = _narrow(QWidget(self))
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.link)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, 14, _MARGIN, 14)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(self._body)
        self._column.addWidget(self.note)

    def show_look(self, look: Look) -> None:
        """Show the period's reasons."""
        rows = reason_rows(look) if look.reasons else []
        self.setVisible(bool(rows))
        if not rows:
            return
        body = _narrow(QWidget(self))
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body
        self._fill(rows)
        self._make_room()
        self.note.setText(self._said(look, len(rows)))

    def _said(self, look: Look, shown: int) -> str:
        """That an average is no saving, and how many more there are."""
        average = self.tr(
            "At the average cost of a contact. Removing a cause saves only the part of it that can "
            "be avoided."
        )
        more = len(look.reasons) - shown
        others = self.tr("%n more are in the exported summary.", "", more)
        return f"{average} {others}" if more else average

    def _fill(self, rows: Sequence[ReasonRow]) -> None:
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_APART)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        heads = (
            self.tr("About"),
            self.tr("Contacts"),
            self.tr("Share"),
            self.tr("Change"),
            self.tr("At average cost"),
        )
        self.ways = []
        self._columns = [[] for _ in range(_CELLS + 1)]
        for column, text in enumerate(heads):
            label = QLabel(text, self._body)
            mark_role(label, "quiet")
            self._hold(grid, label, 0, column)
        for place, row in enumerate(rows, start=1):
            self._put(grid, place, row)

    def _put(self, grid: QGridLayout, place: int, row: ReasonRow) -> None:
        for column, text in enumerate(row.cells):
            label = QLabel(text if column else breakable(text), self._body)
            label.setTextFormat(Qt.TextFormat.PlainText)
            if not column:
                label.setWordWrap(True)
            if not row.reason:
                mark_role(label, "quiet")
            self._hold(grid, label, place, column)
        if row.reason:
            way, text = LinkLabel(self._body), self.tr("If it were gone…")
            way.setText(link_to("cause", text))
            way.setToolTip(self.tr("What would it save if these contacts did not come?"))
            way.setAccessibleName(f"{row.name}: {text}")
            way.linkActivated.connect(partial(self._want, row.reason))
            self._hold(grid, way, place, _CELLS)
            self.ways.append(way)

    def _hold(self, grid: QGridLayout, widget: QWidget, row: int, column: int) -> None:
        is_number = 0 < column < _CELLS
        grid.addWidget(widget, row, column, _RIGHT if is_number else Qt.AlignmentFlag(0))
        self._columns[column].append(widget)

    def _make_room(self) -> None:
        """Rather than cut anything short, do without what the summary has as well."""
        wide = [
            max((widget.sizeHint().width() for widget in column), default=0) + _APART
            for column in self._columns
        ]
        room = self.width() - 2 * _MARGIN - _LEAST_NAME - sum(wide[1:])
        for column in _FIRST_TO_GO:
            is_hidden = room < 0
            for widget in self._columns[column] if self._columns else ():
                widget.setHidden(is_hidden)
            room += wide[column] if is_hidden and wide else 0

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self._make_room()

    def _want(self, reason: str, _link: str) -> None:
        self.cause_wanted.emit(reason)
