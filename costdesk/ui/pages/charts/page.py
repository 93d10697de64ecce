"""The page of charts. Drawing happens beside the window; nothing is loaded before it is seen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QTabBar,
    QToolButton,
    QVBoxLayout,
)

from costdesk.domain.periods import DAY, period_of
from costdesk.ui.jobs import Worker
from costdesk.ui.pages.charts.menu import ChartMenu
from costdesk.ui.pages.charts.saving import Saver
from costdesk.ui.pages.page import Page
from costdesk.ui.period_names import period_name
from costdesk.ui.texts import sentence
from costdesk.ui.theme import is_dark, mark_role
from costdesk.ui.widgets.chart_view import ChartView, Hotspot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Future

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QFocusEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from costdesk.domain.forecast import Forecast
    from costdesk.services.chart_pictures import Picture, Pixels
    from costdesk.services.chart_spots import Rows
    from costdesk.ui.desk import Desk

PERIODS = 18
_EDGE = 16
_COLUMNS = 3  # above the chart: names, a box, a menu
_TABS = """
QTabBar::tab { padding: 6px 8px; margin-right: 1px; border: 1px solid transparent;
    border-radius: 6px; }
QTabBar::tab:hover { border-color: palette(mid); }
QTabBar::tab:selected { background: palette(base); border-color: palette(mid); }
"""


class ChartsPage(Page):
    """A chart at a time, chosen above it, described below it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Build the page; the first chart is drawn when it is shown."""
        super().__init__(desk, parent)
        self._data: dict[str, object] = {}
        self._pictures: dict[str, Picture] = {}
        self._round = 0
        self._opened = False
        self._unseen = ""
        self._worker = Worker(self)
        self.saver = Saver(self._worker, desk.language, self)
        self.chooser = self._chooser()
        self.menu = ChartMenu(self)
        self.forecast = QCheckBox(self.tr("Forecast"))
        self.more = QToolButton()
        self._upper = QGridLayout()
        self.view = ChartView()
        self.description = _small_print()
        self.message = _small_print()
        self._lay_out()
        self._connect()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._gather)

    def _chooser(self) -> QTabBar:
        chooser = QTabBar()
        chooser.setDrawBase(False)
        chooser.setStyleSheet(_TABS)
        chooser.setExpanding(False)
        # Buttons to scroll would hide whole tabs; shorter names show that they are there.
        chooser.setUsesScrollButtons(False)
        chooser.setElideMode(Qt.TextElideMode.ElideRight)
        chooser.setAccessibleName(self.tr("Chart"))
        for name, title in (
            ("trend", self.tr("Trend")),
            ("composition", self.tr("What it is made of")),
            ("channels", self.tr("Channels")),
            ("bridge", self.tr("Why it changed")),
            ("volume", self.tr("Contacts against cost")),
            ("quality", self.tr("Quality")),
        ):
            place = chooser.addTab(title)
            chooser.setTabData(place, name)
            chooser.setTabToolTip(place, title)  # where room is short, its end is cut
        return chooser

    def _lay_out(self) -> None:
        self.more.setText("⋯")
        self.forecast.setToolTip(
            self.tr("The next twelve months, from known costs and last year's contacts")
        )
        self.more.setToolTip(self.tr("Copy, save, show as a table"))
        self.more.setAccessibleName(self.more.toolTip())
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAutoRaise(True)
        upper = self._upper
        upper.setColumnStretch(0, 1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, 4, _EDGE, 12)
        layout.setSpacing(8)
        layout.addLayout(upper)
        self._arrange()
        layout.addWidget(scroll, 1)
        layout.addWidget(self.description)
        layout.addWidget(self.message)
        self.message.hide()

    def _arrange(self) -> None:
        """Box and menu stand beside the names of the charts where there is room, else below."""
        widths = (each.sizeHint().width() for each in (self.chooser, self.forecast, self.more))
        wide = sum(widths) + 2 * _EDGE + 2 * self._upper.horizontalSpacing() <= self.width()
        self._upper.addWidget(self.chooser, 0, 0, 1, 1 if wide else _COLUMNS)
        self._upper.addWidget(self.forecast, *((0, 1) if wide else (1, 0)))
        self._upper.addWidget(self.more, 0 if wide else 1, _COLUMNS - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Use the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        self.chooser.currentChanged.connect(self._show_chosen)
        self.forecast.toggled.connect(self._gather)
        self.view.width_wanted.connect(self._paint)
        self.view.spot_chosen.connect(self._follow)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._pop_up)
        saver = self.saver
        saver.said.connect(self._say)
        saver.refused.connect(self.desk.refused)
        for action, work in (
            (self.menu.copy_picture, saver.copy_picture),
            (self.menu.copy_data, saver.copy_data),
            (self.menu.show_table, saver.show_table),
        ):
            action.triggered.connect(partial(self._do_with_picture, work))
        for kind, action in (*self.menu.save.items(), *self.menu.save_data.items()):
            save = partial(saver.save_as, kind=kind)
            action.triggered.connect(partial(self._do_with_picture, save))
        self.menu.set_target.triggered.connect(self._ask_target)
        self.view.addActions(self.menu.actions())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._go_stale)

    # Drawing

    @property
    def name(self) -> str:
        """The chart that is chosen."""
        return str(self.chooser.tabData(self.chooser.currentIndex()))

    @property
    def is_drawn(self) -> bool:
        """Whether nothing is left to draw."""
        return self.name in self._pictures and self._worker.is_idle

    def refresh(self) -> None:
        """Draw anew, right after the page itself is painted."""
        self._soon.start()

    def show_rows(self, rows: Rows) -> None:
        """Show the steps from one period to another."""
        if rows.kind == "steps":
            self.chooser.setCurrentIndex(self._names().index("bridge"))

    def _names(self) -> list[str]:
        return [self.chooser.tabData(place) for place in range(self.chooser.count())]

    def _gather(self) -> None:
        if not self.desk.is_open:
            return
        if not self.isVisible():  # left in the meantime, for the rows behind a mark
            self._is_stale = True
            return
        from costdesk.services.chart_pictures import QUALITY, charts_of  # noqa: PLC0415 - not at start
        from costdesk.services.qualities import period_qualities  # noqa: PLC0415

        periods = self.desk.periods_up_to(PERIODS)
        compared = self.desk.compared_period
        *results, before = self.desk.results([*periods, compared])
        as_asked = self.desk.view.comparison == "chosen"
        ahead = self._look_ahead()
        kept = period_qualities(self.desk.workspace, periods)
        definitions = self.desk.definitions
        made = charts_of(results, before, definitions, as_asked=as_asked, ahead=ahead, kept=kept)
        self._data = dict(made)
        # Where nothing is kept nobody wonders what the tab would be for.
        self.chooser.setTabVisible(self._names().index(QUALITY), QUALITY in made)
        self._pictures = {}
        self._round += 1
        self._show_chosen()

    def _look_ahead(self) -> Forecast | None:
        """The months ahead where they are wanted; why there are none is said below the chart."""
        is_monthly = self.desk.view.grain == "month"
        self.forecast.setEnabled(is_monthly)
        if not is_monthly or not self.forecast.isChecked():
            self._unseen = ""
            return None
        from costdesk.services.forecasting import look_ahead  # noqa: PLC0415 - not at start

        made = look_ahead(self.desk.workspace)
        self._unseen = self._why_unseen(made)
        return made

    def _why_unseen(self, made: Forecast) -> str:
        if not made.months:
            return " ".join(map(sentence, made.notes))
        last = made.months[0].period.span.start - DAY
        if self.desk.period.span.last >= last:
            return ""
        text = self.tr("The forecast goes on from {period}: look at that month to see it.")
        month = period_of(last, "month")
        return text.format(period=period_name(month, self.desk.formats))

    def _show_chosen(self) -> None:
        self.message.hide()
        self.forecast.setVisible(self.name == "trend")
        if self.name == "trend" and self._unseen:
            self._say(self._unseen)
        if self.name in self._pictures:
            self._show(self._pictures[self.name])
        elif self.name in self._data:
            self._wait()
            self._worker.do(self._drawing(self.name), partial(self._take, self._round, self.name))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's
        """Whoever comes to the page has the keyboard in the chart."""
        super().focusInEvent(event)
        self.view.setFocus()

    def _follow(self, rows: Rows) -> None:
        """Open and close the small steps of the bridge; else show the rows behind the mark."""
        if rows.kind == "fold":
            self._opened = not self._opened
            self._pictures.pop(self.name, None)  # it may be being drawn already
            self._show_chosen()
        else:
            self.rows_wanted.emit(rows)

    def _wait(self) -> None:
        self.menu.allow(picture=False, data=False)
        if not self.description.text():
            self.description.setText(self.tr("The chart is being drawn…"))

    def _drawing(self, name: str) -> partial[Picture]:
        from costdesk.services.chart_pictures import drawn_picture  # noqa: PLC0415 - not at start

        theme = "dark" if is_dark() else "light"
        drawing = partial(drawn_picture, self._data[name], self.desk.language, theme)  # type: ignore[arg-type]
        return partial(drawing, opened=self._opened)

    def _take(self, round_: int, name: str, drawn: Future[Picture]) -> None:
        picture = drawn.result()
        if round_ == self._round:
            self._pictures[name] = picture
            if name == self.name:
                self._show(picture)

    def _show(self, picture: Picture) -> None:
        self.view.setAccessibleName(picture.title)
        self.view.setAccessibleDescription(picture.description)
        spots = [Hotspot(*spot) for spot in picture.spots]
        self.view.show_chart(picture.name, picture.shape, picture.background, spots)
        self.description.setText(picture.description)
        self.menu.allow(picture=True, data=bool(picture.table))
        self._paint(self.view.pixel_width)

    def _paint(self, width: int) -> None:
        picture = self._pictures.get(self.name)
        if picture is not None:
            from costdesk.services.chart_pictures import pixels  # noqa: PLC0415 - not at start

            self._worker.do(partial(pixels, picture, width), partial(self._hang, picture))

    def _hang(self, picture: Picture, painted: Future[Pixels]) -> None:
        shown = painted.result()
        if picture is self._pictures.get(self.name):
            image = QImage(
                shown.data, shown.width, shown.height, QImage.Format.Format_RGBA8888
            ).copy()
            self.view.show_image(image)

    def habits(self) -> dict[str, str]:
        """Whether the forecast is wanted."""
        return {"forecast": "shown" if self.forecast.isChecked() else "hidden"}

    def take_habits(self, habits: Mapping[str, str]) -> None:
        """As it was wanted before; it is off until somebody asks for it."""
        with QSignalBlocker(self.forecast):
            self.forecast.setChecked(habits.get("forecast") == "shown")

    # The menu

    def _pop_up(self, where: QPoint) -> None:
        self.menu.popup(self.view.mapToGlobal(where))

    def _ask_target(self) -> None:
        from costdesk.ui.dialogs.target import TargetDialog  # noqa: PLC0415 - not at start

        dialog = TargetDialog(self.desk, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _do_with_picture(self, work: Callable[[Picture], None]) -> None:
        picture = self._pictures.get(self.name)
        if picture is not None:
            work(picture)

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.show()


def _small_print() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    mark_role(label, "quiet")
    return label
