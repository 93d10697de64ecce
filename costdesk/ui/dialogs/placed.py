"""What dialogs share that ask for a few numbers of a period, of one place at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QStackedWidget, QWidget

from costdesk.domain.periods import Span
from costdesk.ui.dialogs.forms import FormDialog, add_row, filled_combo, wrapped_label

if TYPE_CHECKING:
    from costdesk.services.commands import Command
    from costdesk.ui.desk import Desk

_LEAST_HEIGHT = 160
_WIDTH = 760

Row = TypeVar("Row")


class Around(NamedTuple, Generic[Row]):
    """What is kept of one thing around a period.

    ``own`` is the row of just this period, ``inside`` are those of parts of it (none beside an
    own one), ``longer`` is one that reaches beyond it.
    """

    own: Row | None = None
    inside: tuple[Row, ...] = ()
    longer: Row | None = None


def around(rows: Sequence[Row], span: Span, span_of: Callable[[Row], Span]) -> Around[Row]:
    """Those of the rows that touch the period."""
    touching = [row for row in rows if span_of(row).touches(span)]
    inside = tuple(row for row in touching if span.contains(span_of(row)))
    own = next((row for row in inside if span_of(row) == span), None)
    longer = next((row for row in touching if row not in inside), None)
    return Around(own, () if own else inside, longer)


class PlacedSheet(QWidget):
    """The numbers of one place."""

    changed = Signal()

    def place_name(self) -> str:
        """The place in words."""
        raise NotImplementedError

    def is_right(self) -> bool:
        """Whether all of it can be kept."""
        raise NotImplementedError

    def problem(self) -> str:
        """What is wrong, where no field says it."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        raise NotImplementedError


class PlacedDialog(FormDialog):
    """A sheet for each place; what was typed in any of them is saved as one step."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        places: Sequence[tuple[str, tuple[str, ...]]],
        parent: QWidget | None = None,
    ) -> None:
        """``places`` are offered by their names, where there is more than one."""
        super().__init__(title, self.save_text(), parent)
        self._desk = desk
        self._sheets: dict[tuple[str, ...], PlacedSheet] = {}
        self.place = filled_combo(places)
        self._stack = QStackedWidget()
        self._area = SheetArea(self._stack)
        why = wrapped_label("quiet", self.why())
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row = add_row(self.form, self.where_text(), self.place)
        for widget in (row, self.place):
            widget.setVisible(self.place.count() > 1)
        self.body.insertWidget(0, why)
        self.insert(self._area, 1)
        self.setMinimumWidth(_WIDTH)
        self._show_place()
        self.place.currentIndexChanged.connect(self._show_place)

    # What each of the dialogs says

    def save_text(self) -> str:
        """The button that keeps it all."""
        raise NotImplementedError

    def where_text(self) -> str:
        """The label of the places."""
        raise NotImplementedError

    def why(self) -> str:
        """What the numbers are good for."""
        raise NotImplementedError

    def misunderstood(self) -> str:
        """That something in another place is no number."""
        raise NotImplementedError

    def make_sheet(self, place: tuple[str, ...]) -> PlacedSheet:
        """The sheet of a place that is looked at for the first time."""
        raise NotImplementedError

    def leave(self, sheet: PlacedSheet) -> None:
        """Take note of a sheet that is left for another."""

    def enter(self, sheet: PlacedSheet) -> None:
        """Bring a sheet up to date that is come to."""

    def command(self) -> Command | None:
        """What the fields say; None where that is nothing new or cannot be."""
        raise NotImplementedError

    # The sheet that is seen

    @property
    def all_sheets(self) -> list[PlacedSheet]:
        """Those that were looked at."""
        return list(self._sheets.values())

    @property
    def seen_sheet(self) -> PlacedSheet:
        """The one of the place that is chosen."""
        return self._sheets[tuple(self.place.currentData())]

    def _show_place(self) -> None:
        """Show another sheet; what was typed in the one before is kept."""
        before = self._stack.currentWidget()
        if isinstance(before, PlacedSheet):
            self.leave(before)
        place = tuple(self.place.currentData())
        if place not in self._sheets:
            sheet = self.make_sheet(place)
            sheet.changed.connect(self._note_change)
            self._sheets[place] = sheet
            self._stack.addWidget(sheet)
        self.enter(self.seen_sheet)
        self._stack.setCurrentWidget(self.seen_sheet)
        self._note_change()
        self.seen_sheet.first().setFocus()

    def _note_change(self) -> None:
        self._judge()
        # A line that was just added has no size before it is shown.
        QTimer.singleShot(0, self, self._make_room)

    def _make_room(self) -> None:
        self._area.updateGeometry()
        self.grow()

    def _judge(self) -> None:
        """Say what is wrong, of another place with its name."""
        wrong = [sheet for sheet in self.all_sheets if not sheet.is_right()]
        if not wrong or self.seen_sheet in wrong:
            self.complain(self.seen_sheet.problem())
        else:
            why = wrong[0].problem() or self.misunderstood()
            self.complain(f"{wrong[0].place_name()}: {why}")
        self.confirm.setEnabled(self.command() is not None)

    def carry_out(self) -> None:
        """Write everything, as one step."""
        command = self.command()
        if command and self._desk.execute(command):
            self.accept()


class SheetArea(QScrollArea):
    """As high as its sheet where the screen has room for it, else it scrolls up and down."""

    def __init__(self, body: QWidget) -> None:
        """Hold the sheets."""
        super().__init__()
        self._body = body
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_focus)
        # What is in it finds its place only after that.
        self.verticalScrollBar().rangeChanged.connect(self._soon.start)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """The whole sheet."""
        return self._wide(self._body.sizeHint())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """The sheet's own least width, and a few lines of it."""
        least = self._body.minimumSizeHint()
        return self._wide(QSize(least.width(), min(least.height(), _LEAST_HEIGHT)))

    def _show_focus(self) -> None:
        """Scroll to where is typed: a line that was added may be below what there is room for."""
        where = cast("QWidget | None", self.window().focusWidget())
        if where and self._body.isAncestorOf(where):
            self.ensureWidgetVisible(where)

    def _wide(self, size: QSize) -> QSize:
        return size + QSize(self.verticalScrollBar().sizeHint().width(), 0)
