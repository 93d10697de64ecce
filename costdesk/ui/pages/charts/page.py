"""The page of charts. Drawing happens beside the window; nothing is loaded before it is seen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QTabBar,
    QToolButton,
    QVBoxLayout,
)

from costdesk.domain.findings import Refused
from costdesk.ui.jobs import Worker
from costdesk.ui.pages.charts.menu import ChartMenu
from costdesk.ui.pages.charts.table_dialog import TableDialog
from costdesk.ui.pages.page import Page
from costdesk.ui.theme import is_dark, mark_role
from costdesk.ui.widgets.chart_view import ChartView, Hotspot

if TYPE_CHECKING:
    from concurrent.futures import Future
    from datetime import date

    from PySide6.QtCore import QPoint

    from costdesk.services.chart_pictures import Picture, Pixels
    from costdesk.ui.desk import Desk

PERIODS = 18
_TABS = """
QTabBar::tab { padding: 6px 14px; margin-right: 4px; border: 1px solid transparent;
    border-radius: 6px; }
QTabBar::tab:hover { border-color: palette(mid); }
QTabBar::tab:selected { background: palette(base); border-color: palette(mid); }
"""
_ROWS_BEHIND = {"volume": "contacts"}
"""The page with the rows behind a chart, where it is not that of costs."""


class ChartsPage(Page):
    """A chart at a time, chosen above it, described below it."""

    def __init__(self, desk: Desk) -> None:
        """Build the page; the first chart is drawn when it is shown."""
        super().__init__(desk)
        self._data: dict[str, object] = {}
        self._pictures: dict[str, Picture] = {}
        self._round = 0
        self._worker = Worker(self)
        self.chooser = self._chooser()
        self.menu = ChartMenu(self)
        self.more = QToolButton()
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
        chooser.setAccessibleName(self.tr("Chart"))
        for name, title in (
            ("trend", self.tr("Trend")),
            ("composition", self.tr("What it is made of")),
            ("channels", self.tr("Channels")),
            ("bridge", self.tr("Why it changed")),
            ("volume", self.tr("Contacts against cost")),
        ):
            chooser.setTabData(chooser.addTab(title), name)
        return chooser

    def _lay_out(self) -> None:
        self.more.setText("⋯")
        self.more.setToolTip(self.tr("Copy, save, show as a table"))
        self.more.setAccessibleName(self.more.toolTip())
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAutoRaise(True)
        upper = QHBoxLayout()
        upper.addWidget(self.chooser, 1)
        upper.addWidget(self.more)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(upper)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.description)
        layout.addWidget(self.message)
        self.message.hide()

    def _connect(self) -> None:
        self.chooser.currentChanged.connect(self._show_chosen)
        self.view.width_wanted.connect(self._paint)
        self.view.spot_chosen.connect(self._go_to_rows)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._pop_up)
        self.menu.copy_picture.triggered.connect(self.copy_picture)
        self.menu.copy_data.triggered.connect(self.copy_data)
        self.menu.show_table.triggered.connect(self.show_table)
        for kind, action in self.menu.save.items():
            action.triggered.connect(partial(self.save_as, kind))
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

    def _gather(self) -> None:
        if not self.desk.is_open:
            return
        from costdesk.services.chart_pictures import charts_of  # noqa: PLC0415 - not at start

        periods = self.desk.periods_up_to(PERIODS)
        compared = self.desk.compared_period
        *results, before = self.desk.results([*periods, compared])
        self._data = dict(charts_of(results, before, self.desk.definitions))
        self._pictures = {}
        self._round += 1
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.message.hide()
        if self.name in self._pictures:
            self._show(self._pictures[self.name])
        elif self.name in self._data:
            self._wait()
            self._worker.do(self._drawing(self.name), partial(self._take, self._round, self.name))

    def _wait(self) -> None:
        self.menu.allow(picture=False, data=False)
        if not self.description.text():
            self.description.setText(self.tr("The chart is being drawn…"))

    def _drawing(self, name: str) -> partial[Picture]:
        from costdesk.services.chart_pictures import drawn_picture  # noqa: PLC0415 - not at start

        theme = "dark" if is_dark() else "light"
        return partial(drawn_picture, self._data[name], self.desk.language, theme)  # type: ignore[arg-type]

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
        self.view.show_chart(picture.shape, picture.background, spots)
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

    # The menu

    def _pop_up(self, where: QPoint) -> None:
        self.menu.popup(self.view.mapToGlobal(where))

    def _go_to_rows(self, day: date) -> None:
        page = _ROWS_BEHIND.get(self.name, "costs")
        self.desk.look_at(day=day)
        self.page_wanted.emit(page)

    def copy_picture(self) -> None:
        """Put the chart on the clipboard as a picture."""
        from costdesk.services.chart_pictures import picture_file  # noqa: PLC0415 - not at start

        work = partial(picture_file, self._pictures[self.name], "png")
        self._worker.do(work, self._copied)

    def _copied(self, file: Future[bytes]) -> None:
        QGuiApplication.clipboard().setImage(QImage.fromData(file.result()))
        self._say(self.tr("The picture is copied."))

    def copy_data(self) -> None:
        """Put the data behind the chart on the clipboard."""
        QGuiApplication.clipboard().setText(self._table_text())
        self._say(self.tr("The data is copied; paste it into a spreadsheet."))

    def show_table(self) -> None:
        """Show the data behind the chart."""
        picture = self._pictures[self.name]
        dialog = TableDialog(picture.title, picture.table, self._table_text(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _table_text(self) -> str:
        from costdesk.services.chart_pictures import table_text  # noqa: PLC0415 - not at start

        return table_text(self._pictures[self.name])

    def save_as(self, kind: str) -> None:
        """Ask where to, and save."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the chart"), f"{self.name}.{kind}", f"{kind.upper()} (*.{kind})"
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix.lower() == f".{kind}" else Path(f"{chosen}.{kind}"))

    def save(self, path: Path) -> None:
        """Write the chart in the format of the file's ending."""
        from costdesk.services.chart_pictures import write_picture  # noqa: PLC0415 - not at start

        work = partial(write_picture, self._pictures[self.name], path)
        self._worker.do(work, partial(self._saved, path))

    def _saved(self, path: Path, written: Future[None]) -> None:
        try:
            written.result()
        except Refused as refused:
            self.desk.refused.emit(refused.findings)
        else:
            self._say(self.tr("Saved as {file}").format(file=path))

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
