"""What the one menu does with a chart: copy it, save it, show it as a table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage

from costdesk.domain.findings import Refused
from costdesk.ui.dialogs.save_as import ask_where
from costdesk.ui.pages.charts.table_dialog import TableDialog

if TYPE_CHECKING:
    from concurrent.futures import Future
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from costdesk.domain.definitions import Language
    from costdesk.services.chart_pictures import Picture
    from costdesk.ui.jobs import Worker

DATA_KINDS = ("csv", "xlsx")


class Saver(QObject):
    """Works beside the window, and says when it is done."""

    said = Signal(str)
    """What was done."""
    refused = Signal(object)
    """Findings (a tuple) that a file was refused for."""

    def __init__(self, worker: Worker, language: Language, parent: QWidget) -> None:
        """``language`` is that of the spreadsheets the data is for."""
        super().__init__(parent)
        self._worker = worker
        self._language: Language = language
        self._over = parent

    def copy_picture(self, picture: Picture) -> None:
        """Put the chart on the clipboard as a picture."""
        from costdesk.services.chart_pictures import picture_file  # noqa: PLC0415 - not at start

        self._worker.do(partial(picture_file, picture, "png"), self._copied)

    def _copied(self, file: Future[bytes]) -> None:
        QGuiApplication.clipboard().setImage(QImage.fromData(file.result()))
        self.said.emit(self.tr("The picture is copied."))

    def copy_data(self, picture: Picture) -> None:
        """Put the data behind the chart on the clipboard."""
        QGuiApplication.clipboard().setText(_table_text(picture))
        self.said.emit(self.tr("The data is copied; paste it into a spreadsheet."))

    def show_table(self, picture: Picture) -> None:
        """Show the data behind the chart."""
        dialog = TableDialog(picture.title, picture.table, _table_text(picture), self._over)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save_as(self, picture: Picture, kind: str) -> None:
        """Ask where to, and save in the format of that kind."""
        usual, kinds = f"{picture.name}.{kind}", f"{kind.upper()} (*.{kind})"
        if path := ask_where(self._over, self.tr("Save the chart"), usual, kinds, kind):
            self.save(picture, path)

    def save(self, picture: Picture, path: Path) -> None:
        """Write the chart, or its data, in the format of the file's ending."""
        from costdesk.services import chart_pictures  # noqa: PLC0415 - not at start

        if path.suffix.lower().removeprefix(".") in DATA_KINDS:
            work = partial(chart_pictures.write_data, picture, path, self._language)
        else:
            work = partial(chart_pictures.write_picture, picture, path)
        self._worker.do(work, partial(self._saved, path))

    def _saved(self, path: Path, written: Future[None]) -> None:
        try:
            written.result()
        except Refused as refused:
            self.refused.emit(refused.findings)
        else:
            self.said.emit(self.tr("Saved as {file}").format(file=path))


def _table_text(picture: Picture) -> str:
    from costdesk.services.chart_pictures import table_text  # noqa: PLC0415 - not at start

    return table_text(picture)
