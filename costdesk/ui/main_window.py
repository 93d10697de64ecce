"""The frame: sidebar, header, pages, status bar and messages. What is in the pages is theirs."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

import costdesk
from costdesk.ui.actions import enable_for, fill_menus, fill_toolbar, make_actions
from costdesk.ui.advice import advice_for
from costdesk.ui.dialogs.commands import Dialogs
from costdesk.ui.pages.registry import PAGES
from costdesk.ui.room import take_usual_size
from costdesk.ui.texts import placed_sentence, step_sentence
from costdesk.ui.widgets.period_bar import PeriodBar
from costdesk.ui.widgets.saved_label import SavedLabel
from costdesk.ui.widgets.sidebar import Sidebar
from costdesk.ui.widgets.toast import Toast
from costdesk.ui.words import capitalised

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent

    from costdesk.domain.findings import Finding
    from costdesk.services.chart_spots import Rows
    from costdesk.services.workspace import StepName
    from costdesk.ui.desk import Desk
    from costdesk.ui.pages.page import Page
    from costdesk.ui.pages.welcome import WelcomePage
    from costdesk.ui.preferences import Preferences

SUFFIX = ".costdesk"
_MOST_SAID = 4
_SETTLED = 1000  # milliseconds, after which a workspace that was opened is on the screen
_PAUSE = 100  # milliseconds between two parts of what is got ready then
_ONCE_LATER = Qt.ConnectionType(
    Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value
)
_DIALOGS = (
    *("new", "open", "imports", "lines", "profiles", "report", "preferences", "target"),
    *("quality", "reasons", "thresholds", "releases", "about"),
)  # called as what is chosen for them
_PAGE_OF = {"period": "overview", "costs": "costs", "contacts": "contacts", "steps": "charts"}
_UNHURRIED = 200  # milliseconds: the first painting comes before


class MainWindow(QMainWindow):
    """One window on one desk."""

    def __init__(self, desk: Desk, preferences: Preferences) -> None:
        """Build the frame and all pages; they fill themselves when they are shown."""
        super().__init__()
        self.desk = desk
        self.preferences = preferences
        self.dialogs = Dialogs(self, desk, preferences)
        self.setAcceptDrops(True)
        self.setMinimumSize(800, 520)
        self.sidebar = Sidebar((name, title()) for name, title, _ in PAGES)
        self.sidebar.setAccessibleName(self.tr("Pages"))
        self.header = PeriodBar(desk)
        self.header.own_days_wanted.connect(self.dialogs.compared_days)
        self.pages = QStackedWidget()
        self._by_name: dict[str, Page] = {}
        self.toast = Toast(self._lay_out())
        self.actions_by_name = make_actions(self, self._handlers())
        self.actions_by_name["releases"].setVisible(bool(costdesk.RELEASES))
        fill_menus(self.menuBar(), self.actions_by_name)
        self.toolbar = self.addToolBar(self.tr("Toolbar"))
        fill_toolbar(self.toolbar, self.actions_by_name)
        self._file_label = QLabel()
        self.statusBar().addWidget(self._file_label, 1)
        self._advice = QTimer(self, singleShot=True, interval=_UNHURRIED)
        self._advice.timeout.connect(self.advise)
        self._advice.timeout.connect(self._note_opened)
        self._advice.timeout.connect(self._name_steps)
        self._selection_label = QLabel()
        self._selection_label.setAccessibleName(self.tr("Sum of the selection"))
        self.statusBar().addPermanentWidget(self._selection_label)
        self._saved_label = SavedLabel()
        self.statusBar().addPermanentWidget(self._saved_label)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._get_ready)
        self._connect()
        if not preferences.restore_geometry(self):
            take_usual_size(self)
        self._follow_workspace()

    def _lay_out(self) -> QWidget:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.pages, 1)
        body = QWidget()
        layout = QHBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sidebar)
        layout.addLayout(right, 1)
        self.setCentralWidget(body)
        return body

    def _connect(self) -> None:
        self.sidebar.currentItemChanged.connect(self._follow_sidebar)
        self.desk.opened.connect(self._follow_workspace)
        self.desk.leaving.connect(self._remember)
        self.desk.leaving.connect(self.dialogs.end_all)
        self.desk.changed.connect(self._name_steps)
        self.desk.step_done.connect(self._say_step)
        self.desk.refused.connect(self.say_refused)
        # Asked when there is a window to see it over.
        self.desk.occupied.connect(self.dialogs.occupied, Qt.ConnectionType.QueuedConnection)
        self.toast.undo_wanted.connect(self.desk.undo)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "close": self.desk.close,
            "import": self.dialogs.import_csv,
            "export": self.dialogs.export_summary,
            "quit": self.close,
            "undo": self.desk.undo,
            "redo": self.desk.redo,
            "previous_period": self.header.go_back,
            "next_period": self.header.go_on,
            "shortcuts": lambda: self.dialogs.shortcuts(self.shown_page),
            **{name: getattr(self.dialogs, name) for name in _DIALOGS},
            **{name: partial(self.show_page, name) for name, _, _ in PAGES},
        }

    # Pages

    @cached_property
    def welcome(self) -> WelcomePage:
        """What is shown while no workspace is open; made when it is first wanted."""
        from costdesk.ui.pages.welcome import WelcomePage  # noqa: PLC0415 - not with a file

        welcome = WelcomePage(self.preferences)
        welcome.new_wanted.connect(self.dialogs.new)
        welcome.open_wanted.connect(self.dialogs.open)
        welcome.sample_wanted.connect(self.dialogs.sample)
        welcome.recent_wanted.connect(self.open_path)
        self.pages.addWidget(welcome)
        return welcome

    def show_page(self, name: str) -> None:
        """Go to a page by its name, with the keyboard."""
        if self.sidebar.choose(name):
            self.page(name).setFocus()

    def go_to(self, name: str) -> None:
        """Where somebody can go on: a page, or the dialog for bank lines."""
        if name == "lines":
            self.dialogs.lines()
        else:
            self.show_page(name)

    def _get_ready(self) -> None:
        """Make a page, or read a part of the ledger, that will be wanted; a little at a time."""
        missing = [name for name, _, _ in PAGES if name not in self._by_name]
        if not self.desk.is_open:
            return
        # While a job commits, whoever reads has to wait; what is half made is not made twice.
        is_busy = self.desk.jobs.is_busy or self.desk.breath.is_taken
        if missing and not is_busy:
            self.page(missing[0])
        if missing or is_busy or self.desk.workspace.read_ahead():
            self._ahead.start(_PAUSE)

    def show_rows(self, rows: Rows) -> None:
        """Go to the page that shows such rows, and to these on it."""
        self.desk.look_at(day=rows.start)
        name = _PAGE_OF[rows.kind]
        self.show_page(name)
        self.page(name).show_rows(rows)

    def ask_what_if(self, cause: str) -> None:
        """Go to the page of scenarios, with one that removes this cause of contacts."""
        self.show_page("whatif")
        self.page("whatif").remove_cause(cause)

    @property
    def shown_page(self) -> QWidget:
        """The page, or the welcome, that is looked at."""
        return self.pages.currentWidget() or self.welcome

    def page(self, name: str) -> Page:
        """A page by its name; made when it is first wanted, for the window must be there soon."""
        if name not in self._by_name:
            make = next(make for known, _, make in PAGES if known == name)
            page = make(self.desk, self.pages)
            self.desk.breath.take()
            page.page_wanted.connect(self.go_to)
            page.rows_wanted.connect(self.show_rows)
            page.cause_wanted.connect(self.ask_what_if)
            page.selection_summed.connect(self._selection_label.setText)
            page.told.connect(self._say)
            page.draft_noted.connect(self._say_saved)
            self._by_name[name] = page
            self.pages.addWidget(page)
            if page.has_parts:
                self.preferences.restore_columns(page)
            page.take_habits(self.preferences.habits(name))
        return self._by_name[name]

    def _follow_sidebar(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.desk.is_open:
            name = self.sidebar.name_of(item)
            self.preferences.page = name
            page = self.page(name)
            self.desk.breath.take()
            page.catch_up()
            self.desk.breath.take()
            self.pages.setCurrentWidget(page)
            self._selection_label.setText(page.selection_sum)
            self.header.setVisible(page.follows_view)

    def _follow_workspace(self) -> None:
        is_open = self.desk.is_open
        self.toast.hide()  # what it says, and its Undo, are of the file before
        enable_for(self.actions_by_name, is_open=is_open)
        if self.isVisible():
            self._name_steps()
        else:  # it is done right after the first painting
            for name in ("undo", "redo"):
                self.actions_by_name[name].setEnabled(False)
        self.sidebar.setVisible(is_open)
        self.toolbar.setVisible(is_open)
        self._say_saved()
        self._advice.start()
        if is_open:
            path = self.desk.workspace.path
            self.preferences.restore_view(self.desk)
            name = self.desk.definitions.name or path.stem
            self.setWindowTitle(f"{name} – CostDesk")
            self._file_label.setText(str(path))
            self.show_page(self.preferences.page)
            if self.sidebar.currentItem() is None:
                self.sidebar.setCurrentRow(0)
            self._follow_sidebar(self.sidebar.currentItem())
            self._ahead.start(_SETTLED)
        else:
            self.setWindowTitle("CostDesk")
            self._file_label.clear()
            self._selection_label.clear()
            if self.isVisible():
                self._show_welcome()

    def _show_welcome(self) -> None:
        self.welcome.refresh()
        self.pages.setCurrentWidget(self.welcome)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's
        """Without a workspace there is a welcome, once it is known that there is none."""
        if not self.desk.is_open:
            self._show_welcome()
        super().showEvent(event)

    def _note_opened(self) -> None:
        """Remember what is open; settings are written to the disk, and the first painting waits."""
        if self.desk.is_open:
            self.preferences.note_opened(self.desk.workspace.path)

    def _say_saved(self) -> None:
        has_draft = any(page.has_draft for page in self._by_name.values())
        self._saved_label.show_state(is_read_only=self.desk.is_read_only, has_draft=has_draft)

    # Messages

    def advise(self) -> None:
        """Say what the owner should know of this computer, once."""
        if self.isVisible() and (advice := advice_for(self.desk, self.preferences)):
            self.toast.add(advice)

    def _name_steps(self) -> None:
        for name, step in zip(("undo", "redo"), self.desk.next_steps(), strict=True):
            action = self.actions_by_name[name]
            action.setEnabled(step is not None)
            plain = self.tr("&Undo") if name == "undo" else self.tr("&Redo")
            action.setText(f"{plain}: {step_sentence(step)}" if step else plain)

    def _say_step(self, step: StepName, how: str) -> None:
        said = capitalised(step_sentence(step))
        if how == "undone":
            said = self.tr("Taken back: {step}").format(step=step_sentence(step))
        elif how == "again":
            said = self.tr("Done again: {step}").format(step=step_sentence(step))
        self.toast.say(said, can_undo=how != "undone")

    def _say(self, text: str, can_undo: bool) -> None:  # noqa: FBT001 - a slot
        self.toast.say(text, can_undo=can_undo)

    def say_refused(self, findings: Iterable[Finding]) -> None:
        """Say why something was refused."""
        found = list(findings)
        more = len(found) - _MOST_SAID
        lines = [placed_sentence(finding) for finding in found[:_MOST_SAID]]
        if more > 0:
            lines.append(self.tr("… and %n more", "", more))
        self.toast.say("\n".join(lines), is_problem=True)

    # Files

    def open_paths(self, paths: Iterable[Path]) -> None:
        """Open the first of them; there is room for one on the desk, so the others are named."""
        first, *others = paths
        self.open_path(first)
        if others:
            names = ", ".join(path.name for path in others)
            self.toast.add(
                self.tr("One file is opened at a time. Not opened: {names}").format(names=names)
            )

    def open_path(self, path: Path) -> None:
        """Open a workspace, or import a table that was dropped."""
        if path.suffix.lower() == SUFFIX or not self.desk.is_open:
            self.desk.open(path)
        else:
            self.dialogs.import_csv(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's
        """Open what was dropped."""
        urls = event.mimeData().urls()
        self.open_paths([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's
        """Follow what changed around the window: another program's work, light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.desk.notice_others()
        elif event.type() == QEvent.Type.PaletteChange:
            self.sidebar.draw_icons()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Keep the message in its place."""
        super().resizeEvent(event)
        self.toast.place()

    def retire(self) -> None:
        """Make place for another window on the same desk: listen to it no longer."""
        self._remember()
        for signal in (
            self.desk.opened,
            self.desk.leaving,
            self.desk.changed,
            self.desk.view_changed,
            self.desk.step_done,
            self.desk.refused,
            self.desk.occupied,
        ):
            signal.disconnect()
        self.hide()

    def _remember(self) -> None:
        self.preferences.save_geometry(self)
        self.preferences.save_columns(self)
        for name, page in self._by_name.items():
            self.preferences.save_habits(name, page.habits())
        if self.desk.is_open:
            self.preferences.save_view(self.desk)
            self._note_opened()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's
        """Remember where the window was, and leave exactly one file behind.

        A job is cancelled first; the window closes as soon as it has ended.
        """
        if self.desk.jobs.is_busy:
            self.desk.jobs.ended.connect(self.close, _ONCE_LATER)
            self.desk.jobs.cancel()
            event.ignore()
            return
        self._remember()
        self.preferences.left_open = self.desk.workspace.path if self.desk.is_open else None
        self.desk.close()
        super().closeEvent(event)
