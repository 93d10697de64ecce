"""Every control has a name, Tab reaches it, and every cell says what stands in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from costdesk.domain.contacts import CHANNELS
from costdesk.domain.scenarios.scenario import Scenario, Start
from costdesk.services.scenarios import base_of, sample_scenario, saving
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.about import About
from costdesk.ui.dialogs.bug_report import BugReport
from costdesk.ui.dialogs.compared_days import ComparedDaysDialog
from costdesk.ui.dialogs.export_summary import ExportSummary
from costdesk.ui.dialogs.import_file import ImportFile
from costdesk.ui.dialogs.imports import Imports
from costdesk.ui.dialogs.lines_to_sort import LinesToSort
from costdesk.ui.dialogs.new_workspace import NewWorkspace
from costdesk.ui.dialogs.preferences import PreferencesDialog
from costdesk.ui.dialogs.quality import QualityDialog
from costdesk.ui.dialogs.report import ReportDialog
from costdesk.ui.dialogs.report_sources import period_source
from costdesk.ui.dialogs.rule_list import RuleList
from costdesk.ui.dialogs.target import TargetDialog
from costdesk.ui.dialogs.thresholds import ThresholdsDialog
from costdesk.ui.main_window import MainWindow
from costdesk.ui.pages.contacts.add_channel import AddChannelDialog
from costdesk.ui.pages.contacts.paid_hours import PaidHours
from costdesk.ui.pages.welcome import WelcomePage
from costdesk.ui.pages.whatif import WhatIfPage
from costdesk.ui.pages.whatif.assumptions import Assumptions
from costdesk.ui.pages.whatif.comparison import Comparison
from costdesk.ui.pages.whatif.name_dialog import NameDialog
from costdesk.ui.pages.whatif.own_figures import OwnFigures
from costdesk.ui.preferences import Preferences
from tests.ui.foreign_dialogs import foreign_dialog

PAGES = ("overview", "contacts", "costs", "calculator", "charts", "whatif")
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)
TAB = Qt.FocusPolicy.TabFocus


def compared(desk: Desk) -> Comparison:
    desk.execute(saving(sample_scenario()))
    return Comparison(desk)


def open_levers(page: QWidget) -> None:
    """Everything that the what-if page can show."""
    if isinstance(page, WhatIfPage):
        for kind in ("new_channel", "price_change", "ivr"):
            page.levers.add(kind)
        for card in page.levers.cards:
            card.open()
        page.levers.cards[-1].details.setChecked(True)
        page.compute()


def report_dialog(desk: Desk, folder: Path) -> ReportDialog:
    """With all its choices, which come with the report."""
    dialog = ReportDialog(period_source(desk), folder)
    while not dialog.is_idle:
        QApplication.processEvents()
    return dialog


DIALOGS: dict[str, Callable[[Desk, Path], QDialog]] = {
    "new": NewWorkspace,
    "import": ImportFile,
    "export": ExportSummary,
    "report": report_dialog,
    "foreign": foreign_dialog,
    "imports": lambda desk, _folder: Imports(desk),
    "lines": lambda desk, _folder: LinesToSort(desk),
    "rules": lambda desk, _folder: RuleList(desk),
    "target": lambda desk, _folder: TargetDialog(desk),
    "compared": lambda desk, _folder: ComparedDaysDialog(desk),
    "quality": lambda desk, _folder: QualityDialog(desk),
    "thresholds": lambda desk, _folder: ThresholdsDialog(desk),
    "preferences": lambda desk, _: PreferencesDialog(desk.language),
    "about": lambda *_: About(),
    "assumptions": lambda desk, _folder: Assumptions(
        Scenario("S"), ("salaries", "rent"), desk.formats
    ),
    "own figures": lambda desk, _folder: OwnFigures(
        Scenario("S"), None, desk.formats, base=base_of(desk.workspace, Start())
    ),
    "comparison": lambda desk, _folder: compared(desk),
    "rename": lambda _desk, _folder: NameDialog("One", ["One", "Two"]),
    "bug": lambda _, folder: BugReport("what happened", folder / "costdesk.log", None),
    "hours": lambda desk, *_: PaidHours(desk),
    "channel": lambda *_: AddChannelDialog(list(CHANNELS), []),
}


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, window: MainWindow) -> QWidget:
    window.show_page(request.param)
    open_levers(window.shown_page)
    return window.shown_page


@pytest.fixture(params=DIALOGS)
def dialog(
    request: pytest.FixtureRequest, qtbot: QtBot, sample_desk: Desk, tmp_path: Path
) -> QDialog:
    dialog = DIALOGS[request.param](sample_desk, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_every_control_of_a_page_has_a_name(page: QWidget) -> None:
    assert any(controls(page))
    assert nameless(page) == []


def test_every_control_of_a_page_is_reached_by_tab(page: QWidget) -> None:
    assert unreachable(page) == []


def test_every_control_of_a_dialog_has_a_name(dialog: QDialog) -> None:
    assert nameless(dialog) == []


def test_every_control_of_a_dialog_is_reached_by_tab(dialog: QDialog) -> None:
    assert unreachable(dialog) == []


def test_a_dialog_begins_with_its_first_field_and_ends_with_its_buttons(
    qtbot: QtBot, sample_desk: Desk, tmp_path: Path
) -> None:
    dialog = NewWorkspace(sample_desk, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.name)
    order = [widget for widget in focus_chain(dialog) if widget.focusPolicy() & TAB]
    assert set(order[-2:]) == set(dialog.buttons.buttons())
    assert dialog.confirm.isDefault()


def test_the_frame_and_the_welcome_have_names_too(
    window: MainWindow, qtbot: QtBot, preferences: Preferences
) -> None:
    welcome = WelcomePage(preferences)
    qtbot.addWidget(welcome)
    welcome.show()
    assert nameless(welcome) == []
    assert nameless(window) == []


def test_every_cell_of_a_page_says_what_stands_in_it(page: QWidget) -> None:
    for table in page.findChildren(QAbstractItemView):
        if isinstance(table, (QHeaderView, QListView)) or not table.isVisible():
            continue
        model = table.model()
        for row in range(min(model.rowCount(), 20)):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                if index.data(Qt.ItemDataRole.DisplayRole):
                    assert index.data(Qt.ItemDataRole.AccessibleTextRole), (table, row, column)


# What is looked at


def nameless(top: QWidget) -> list[str]:
    """Controls that a screen reader has no name for."""
    return [described(it) for it in controls(top) if not spoken_name(it)]


def spoken_name(control: QWidget) -> str:
    """As a screen reader asks for it: the name given, the label's text, or its own."""
    return QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)


def unreachable(top: QWidget) -> list[str]:
    """Controls that can have the keyboard but that Tab does not come to."""
    chain = set(focus_chain(top.window()))
    return [
        described(it)
        for it in controls(top)
        if it.isEnabled() and (it not in chain or not it.focusPolicy() & TAB)
    ]


def focus_chain(top: QWidget) -> Iterator[QWidget]:
    widget = top.nextInFocusChain()
    while widget is not None and widget is not top:
        yield widget
        widget = widget.nextInFocusChain()


def controls(top: QWidget) -> Iterator[QWidget]:
    """What can be worked with; parts of another control are not counted."""
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or isinstance(widget, (QHeaderView, QScrollBar)):
            continue
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(top):
            continue
        if not is_part(widget):
            yield widget


def is_part(widget: QWidget) -> bool:
    """The line of an open box, the list that a box lets down, the corner of a table."""
    parent = widget.parentWidget()
    while parent is not None and parent is not QApplication.activeWindow():
        if isinstance(parent, (QComboBox, QAbstractItemView)):
            return True
        parent = parent.parentWidget()
    return False


def described(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    parent = type(widget.parentWidget()).__name__
    return f"{type(widget).__name__} “{text or widget.accessibleName()}” in {parent}"
