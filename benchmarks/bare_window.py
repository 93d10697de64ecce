"""The least that any program with a window must do; it tells, as ours does, when it is painted."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Watch(QObject):
    """Quits when something has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Let everything go on."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, tell_and_quit)
        return False


def tell_and_quit() -> None:
    """What is measured ends here."""
    print("painted", flush=True)
    application.quit()


application = QApplication([])
window, table, watch = QMainWindow(), QTableView(), Watch()
table.setModel(QStandardItemModel(0, 5))
window.setCentralWidget(table)
table.viewport().installEventFilter(watch)
window.resize(1180, 780)
window.show()
application.exec()
