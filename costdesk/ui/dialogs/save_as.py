"""Asking where a file goes, and as what; none is replaced that nobody was asked about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMessageBox

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

_FORBIDDEN = '<>:"/\\|?*'
_LONGEST = 100


def file_name(text: str) -> str:
    """A name without what no system takes in one."""
    return "".join(" " if letter in _FORBIDDEN else letter for letter in text).strip()[:_LONGEST]


def ask_where(over: QWidget, title: str, usual: str, kinds: str, ending: str) -> Path | None:
    """A path that ends in ``.ending``; None where nothing is written."""
    chosen = ask_where_and_what(over, title, usual, {kinds: f".{ending}"})
    return chosen[0] if chosen else None


def ask_where_and_what(
    over: QWidget, title: str, usual: str, endings: Mapping[str, str]
) -> tuple[Path, str] | None:
    """A path with the ending of the kind that was chosen, and that kind; None where none was.

    ``endings`` are by kind, as file dialogs show kinds. The system asks about a file that is there
    by the name that was typed. Where the ending makes it another file that is there, it is asked
    for again by its whole name, so that this one is not replaced unasked either.
    """
    typed, kind = QFileDialog.getSaveFileName(over, title, usual, ";;".join(endings))
    if not typed:
        return None
    kind = kind if kind in endings else next(iter(endings))
    path = _with_ending(typed, endings[kind], {*endings.values()})
    if path != Path(typed) and path.exists():
        first = {kind: endings[kind]}  # what was chosen is offered first
        return ask_where_and_what(over, title, str(path), {**first, **endings})
    return path, kind


def _with_ending(typed: str, ending: str, known: Collection[str]) -> Path:
    """The path with this ending, in place of another that is known."""
    path = Path(typed)
    suffix = path.suffix.lower()
    if suffix == ending:
        return path
    return path.with_suffix(ending) if suffix in known else Path(f"{typed}{ending}")


class Replace(QMessageBox):
    """Asks about files beside the one that was named; leaving them alone is what Enter does."""

    def __init__(self, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        """Name those that are there."""
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        names = "\n".join(path.name for path in paths)
        self.setText(self.tr("These files are there already:\n{names}").format(names=names))
        accept, reject = QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.RejectRole
        self.replace = self.addButton(self.tr("&Replace them"), accept)
        self.leave = self.addButton(self.tr("&Cancel"), reject)
        self.setDefaultButton(self.leave)
        self.setEscapeButton(self.leave)


def may_replace(over: QWidget, paths: Iterable[Path]) -> bool:
    """Whether files that the system did not ask about may be written; asks where one is there."""
    there = [path for path in paths if path.exists()]
    if not there:
        return True
    dialog = Replace(there, over)
    dialog.exec()
    return dialog.clickedButton() is dialog.replace
