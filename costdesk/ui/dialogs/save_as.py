"""Asking where a file of one kind goes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def ask_where(over: QWidget, title: str, usual: str, kinds: str, ending: str) -> Path | None:
    """A path that ends in ``.ending``; None where nothing is written.

    The system asks about a file that is there by the name that was typed. Where the ending makes
    it another file that is there, it is asked for again by its whole name, so that this one is
    not replaced unasked either.
    """
    chosen, _ = QFileDialog.getSaveFileName(over, title, usual, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() == f".{ending}":
        return path
    path = Path(f"{chosen}.{ending}")
    return ask_where(over, title, str(path), kinds, ending) if path.exists() else path
