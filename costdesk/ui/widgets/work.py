"""Work that takes long shows how far it is and can be cancelled."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressDialog

from costdesk.domain.progress import Cancelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from costdesk.domain.progress import Progress

SHOWN_AFTER = 600  # milliseconds


@contextmanager
def shown_progress(parent: QWidget, text: str) -> Iterator[Progress]:
    """A progress for a service; the work raises ``Cancelled`` once its button was pressed."""
    cancel = QCoreApplication.translate("Work", "Cancel")
    dialog = QProgressDialog(text, cancel, 0, 0, parent)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(SHOWN_AFTER)

    def progress(done: int, total: int) -> None:
        dialog.setMaximum(total)
        dialog.setValue(done)
        if dialog.wasCanceled():
            raise Cancelled

    try:
        yield progress
    finally:
        dialog.close()
        dialog.deleteLater()
