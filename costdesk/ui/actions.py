"""Every action of the window in one table, from which menus, toolbar and shortcuts are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QMenuBar, QToolBar


class ActionSpec(NamedTuple):
    """One action: its name, menu, text with its mnemonic, shortcut, and whether it needs a file."""

    name: str
    menu: str
    text: object
    shortcut: str = ""
    needs_file: bool = True
    separated: bool = False


TOOLBAR = ("import", "export", "", "undo", "redo")
"""What is wanted often, by name; nothing stands for a line between."""
MENUS: dict[str, object] = {
    "file": QT_TRANSLATE_NOOP("Menus", "&File"),
    "edit": QT_TRANSLATE_NOOP("Menus", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Menus", "&View"),
    "help": QT_TRANSLATE_NOOP("Menus", "&Help"),
}

ACTIONS = (
    ActionSpec(
        "new",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&New workspace…"),
        "Ctrl+Shift+N",
        needs_file=False,
    ),
    ActionSpec("open", "file", QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", needs_file=False),
    ActionSpec("close", "file", QT_TRANSLATE_NOOP("Actions", "&Close"), "Ctrl+W"),
    ActionSpec(
        "import", "file", QT_TRANSLATE_NOOP("Actions", "&Import…"), "Ctrl+I", separated=True
    ),
    ActionSpec("imports", "file", QT_TRANSLATE_NOOP("Actions", "Earlier i&mports…")),
    ActionSpec("lines", "file", QT_TRANSLATE_NOOP("Actions", "&Bank lines to sort…")),
    ActionSpec("profiles", "file", QT_TRANSLATE_NOOP("Actions", "Own p&rofiles…")),
    ActionSpec("export", "file", QT_TRANSLATE_NOOP("Actions", "&Export summary…"), "Ctrl+E"),
    ActionSpec("report", "file", QT_TRANSLATE_NOOP("Actions", "Repor&t…"), "Ctrl+P"),
    ActionSpec(
        "preferences",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Preferences…"),
        "Ctrl+,",
        needs_file=False,
        separated=True,
    ),
    ActionSpec(
        "quit",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        "Ctrl+Q",
        needs_file=False,
        separated=True,
    ),
    ActionSpec("undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z"),
    ActionSpec("redo", "edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Y"),
    ActionSpec(
        "target",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "&Targets and budgets…"),
        "Ctrl+G",
        separated=True,
    ),
    ActionSpec("quality", "edit", QT_TRANSLATE_NOOP("Actions", "&Quality…")),
    ActionSpec("reasons", "edit", QT_TRANSLATE_NOOP("Actions", "What contacts are &about…")),
    ActionSpec("thresholds", "edit", QT_TRANSLATE_NOOP("Actions", "What is worth a &look…")),
    ActionSpec("overview", "view", QT_TRANSLATE_NOOP("Actions", "&Overview"), "Ctrl+1"),
    ActionSpec("contacts", "view", QT_TRANSLATE_NOOP("Actions", "&Contacts"), "Ctrl+2"),
    ActionSpec("costs", "view", QT_TRANSLATE_NOOP("Actions", "Co&sts"), "Ctrl+3"),
    ActionSpec("calculator", "view", QT_TRANSLATE_NOOP("Actions", "C&alculator"), "Ctrl+4"),
    ActionSpec("charts", "view", QT_TRANSLATE_NOOP("Actions", "C&harts"), "Ctrl+5"),
    ActionSpec("whatif", "view", QT_TRANSLATE_NOOP("Actions", "&What if"), "Ctrl+6"),
    ActionSpec(
        "previous_period",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&Previous period"),
        "Alt+Left",
        separated=True,
    ),
    ActionSpec("next_period", "view", QT_TRANSLATE_NOOP("Actions", "&Next period"), "Alt+Right"),
    ActionSpec(
        "shortcuts",
        "help",
        QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        "F1",
        needs_file=False,
    ),
    ActionSpec(
        "releases", "help", QT_TRANSLATE_NOOP("Actions", "&Releases page"), needs_file=False
    ),
    ActionSpec("about", "help", QT_TRANSLATE_NOOP("Actions", "&About CostDesk"), needs_file=False),
)


def make_actions(
    parent: QObject, handlers: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """A QAction for each line of the table, connected to the handler of its name."""
    made = {}
    for spec in ACTIONS:
        action = QAction(parent)
        action.setText(QCoreApplication.translate("Actions", str(spec.text)))
        action.setObjectName(spec.name)
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
        action.triggered.connect(lambda _checked=False, do=handlers[spec.name]: do())
        made[spec.name] = action
    return made


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> None:
    """Put the actions into their menus, in the order of the table."""
    bar.clear()
    for name, title in MENUS.items():
        menu = bar.addMenu(QCoreApplication.translate("Menus", str(title)))
        for spec in ACTIONS:
            if spec.menu == name:
                if spec.separated:
                    menu.addSeparator()
                menu.addAction(actions[spec.name])


def fill_toolbar(bar: QToolBar, actions: Mapping[str, QAction]) -> None:
    """Put what is wanted often into the toolbar, in words that stay as they are."""
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for name in TOOLBAR:
        if name:
            actions[name].setIconText(actions[name].text().replace("&", "").removesuffix("…"))
            bar.addAction(actions[name])
        else:
            bar.addSeparator()


def enable_for(actions: Mapping[str, QAction], *, is_open: bool) -> None:
    """Grey out what needs a workspace while there is none."""
    for spec in ACTIONS:
        actions[spec.name].setEnabled(is_open or not spec.needs_file)
