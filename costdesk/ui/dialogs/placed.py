"""What dialogs share that ask for a few numbers of a period, of one place at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.periods import Span
from costdesk.ui.dialogs.forms import FormDialog, add_row, filled_combo, wrapped_label
from costdesk.ui.texts import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from costdesk.domain.findings import Finding
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


def put_in_row(grid: QGridLayout, row: int, widgets: Iterable[QWidget]) -> None:
    """Side by side, on one line also where something is said below a number."""
    line = QLineEdit()
    line.ensurePolished()
    for column, widget in enumerate(widgets):
        grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)
        if isinstance(widget, QLabel):
            widget.setMinimumHeight(line.sizeHint().height())


class PlacedLine(Protocol):
    """One number of a sheet and what belongs to it; ``title`` is empty until it is named."""

    @property
    def title(self) -> str:
        """What it is a number of, as people call it."""

    def widgets(self) -> Iterator[QWidget]:
        """Where is typed, in the order of the Tab key."""

    def problem(self) -> Finding | None:
        """What is wrong with it."""

    def is_said(self) -> bool:
        """Whether one of its fields says so itself."""


class SheetTexts(NamedTuple):
    """``adding`` and ``hint`` are of what can be added; ``doubled`` has a place for ``{name}``.

    ``nameless`` is said of a line that still needs its name, where not its problem is.
    """

    place: str
    adding: str
    hint: str
    doubled: str
    nameless: str = ""


class PlacedSheet(QWidget):
    """The numbers of one place, one below the other, and what can be added to them."""

    changed = Signal()

    def __init__(self, texts: SheetTexts) -> None:
        """Without a line yet; ``make_room`` puts it all below each other."""
        super().__init__()
        self.texts = texts
        self.grid = QGridLayout()
        self.grid.setVerticalSpacing(10)
        self.more = filled_combo(())
        self.more.setAccessibleName(texts.adding)
        self.more.setPlaceholderText(texts.hint)
        self.note = wrapped_label("quiet")
        self._lines: list[PlacedLine] = []

    def lay_out(self, *below: QWidget) -> None:
        """The lines, what can be added, and what is said below."""
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(14)
        body.addLayout(self.grid)
        for widget in (self.more, *below, self.note):
            body.addWidget(widget)
        body.addStretch(1)

    def head(self, text: str, column: int, wide: int = 1) -> None:
        """A heading over some columns."""
        label = wrapped_label("quiet", text)
        label.setWordWrap(False)
        self.grid.addWidget(label, 0, column, 1, wide)

    def hold(self, line: PlacedLine) -> int:
        """Take a line; its row in the grid."""
        self._lines.append(line)
        return len(self._lines)

    def put_in_order(self) -> None:
        """The Tab key reads as people do: line by line, then what can be added."""
        widgets = [*(each for line in self._lines for each in line.widgets()), self.more]
        for before, after in pairwise(widgets):
            QWidget.setTabOrder(before, after)

    def say_below(self, texts: Sequence[str]) -> None:
        """What there is to know of the lines; nothing takes no room."""
        self.note.setText(" ".join(texts))
        self.note.setVisible(bool(texts))

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return next(iter(self._lines[0].widgets()))

    def is_right(self) -> bool:
        """Whether all of it can be kept."""
        return not (any(line.problem() for line in self._lines) or self._doubled())

    def problem(self) -> str:
        """What is wrong; what is not even a number, its field says itself."""
        for line in self._lines:
            problem = line.problem()
            if problem and not line.is_said():
                said = sentence(problem)
                return f"{line.title}: {said}" if line.title else self.texts.nameless or said
        doubled = self._doubled()
        return self.texts.doubled.format(name=doubled) if doubled else ""

    def _doubled(self) -> str:
        """A name that two lines have."""
        titles = [line.title for line in self._lines if line.title]
        folded = [title.casefold() for title in titles]
        return next((title for title in titles if folded.count(title.casefold()) > 1), "")


class DialogTexts(NamedTuple):
    """What one of the dialogs says.

    ``where`` is the label of the places, ``why`` what the numbers are good for, ``misunderstood``
    that something in another place is no number.
    """

    title: str
    save: str
    where: str
    why: str
    misunderstood: str


class PlacedDialog(FormDialog):
    """A sheet for each place; what was typed in any of them is saved as one step."""

    def __init__(
        self,
        desk: Desk,
        texts: DialogTexts,
        places: Sequence[tuple[str, tuple[str, ...]]],
        make_sheet: Callable[[tuple[str, ...]], PlacedSheet],
        parent: QWidget | None = None,
    ) -> None:
        """``places`` are offered by their names, where there is more than one.

        ``make_sheet`` makes the sheet of a place that is looked at for the first time.
        """
        super().__init__(texts.title, texts.save, parent)
        self._texts = texts
        self._make_sheet = make_sheet
        self._desk = desk
        self._sheets: dict[tuple[str, ...], PlacedSheet] = {}
        self.place = filled_combo(places)
        self._stack = QStackedWidget()
        self._area = SheetArea(self._stack)
        why = wrapped_label("quiet", texts.why)
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row = add_row(self.form, texts.where, self.place)
        for widget in (row, self.place):
            widget.setVisible(self.place.count() > 1)
        self.body.insertWidget(0, why)
        self.insert(self._area, 1)
        self.setMinimumWidth(_WIDTH)
        self._show_place()
        self.place.currentIndexChanged.connect(self._show_place)

    def leave(self, sheet: PlacedSheet) -> None:
        """Take note of a sheet that is left for another."""

    def enter(self, sheet: PlacedSheet) -> None:
        """Bring a sheet up to date that is come to."""

    def command(self) -> Command | None:
        """What the fields say; None where that is nothing new or cannot be."""
        return None

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
            sheet = self._make_sheet(place)
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
            why = wrong[0].problem() or self._texts.misunderstood
            self.complain(f"{wrong[0].texts.place}: {why}")
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
