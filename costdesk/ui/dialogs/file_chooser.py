"""Which file is taken in: typed, chosen, or a table that was copied in another program."""

from __future__ import annotations

from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING
from weakref import finalize

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

_PASTE = QKeySequence.StandardKey.Paste


def copied_table() -> str:
    """What is on the clipboard, where it has more than one cell; else nothing."""
    text = QGuiApplication.clipboard().text().strip("\r\n")
    return text if "\t" in text or "\n" in text else ""


class PathLine(QLineEdit):
    """A line for a path; a table that is pasted into it is none."""

    table_pasted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Take a table for what it is, not for a path with very many signs."""
        if event.matches(_PASTE) and copied_table():
            self.table_pasted.emit()
        else:
            super().keyPressEvent(event)


class FileChooser(QWidget):
    """A line with two buttons beside it."""

    chosen = Signal(object)
    """Another file (its path) is wanted."""

    def __init__(self, folder: Path) -> None:
        """Choosing begins in this folder."""
        super().__init__()
        self._folder = folder
        self._pasted: Path | None = None
        self.wanted = Path()
        self.path = PathLine()
        self.browse = QPushButton(self.tr("C&hoose…"))
        self.paste = QPushButton(self.tr("Paste a table"))
        self.paste.setToolTip(
            self.tr("Takes what was copied in Excel or another program (Ctrl+V).")
        )
        self.paste.setEnabled(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self.path, self.browse, self.paste):
            line.addWidget(widget)
        self.setFocusProxy(self.path)
        self.path.setAccessibleName(self.tr("File"))
        self.path.editingFinished.connect(self._look_at_path)
        self.path.table_pasted.connect(self.take_pasted)
        self.browse.clicked.connect(self._choose)
        self.paste.clicked.connect(self.take_pasted)
        QGuiApplication.clipboard().dataChanged.connect(self._follow)

    @property
    def is_filled(self) -> bool:
        """Whether there is a file to look at."""
        return self.wanted != Path()

    def show_file(self, path: Path) -> None:
        """Show which file is looked at; of what was pasted its name, for it has no place."""
        self.wanted = path
        self.path.setText(path.stem if path.parent == self._pasted else str(path))
        self.path.setModified(False)

    def take_pasted(self) -> None:
        """Want the table on the clipboard, as a file that is there as long as this dialog."""
        if self._pasted is None:
            self._pasted = Path(mkdtemp(prefix="costdesk-"))
            finalize(self, rmtree, self._pasted, ignore_errors=True)  # at the latest at the end
        name = self.tr("Pasted table")
        path = self._pasted / f"{name}.tsv"
        path.write_text(f"{copied_table()}\n", encoding="utf-8", newline="")
        self.chosen.emit(path)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's
        """What is on the clipboard is asked for only while somebody can paste it."""
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        if self.isVisible():
            self.paste.setEnabled(bool(copied_table()))

    def _look_at_path(self) -> None:
        if self.path.isModified():
            self.chosen.emit(Path(self.path.text().strip()))

    def _choose(self) -> None:
        kinds = self.tr("Tables (*.csv *.xlsx *.xls *.xlsb *.ods *.tsv *.txt);;All files (*)")
        title = self.window().windowTitle()
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(self._folder), kinds)
        if chosen:
            self.chosen.emit(Path(chosen))
