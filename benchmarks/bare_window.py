"""The least that any program with a window must do; it quits, like ours, when it is painted."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Watch(QObject):
    """Quits when something has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        """Let everything go on."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, application.quit)
        return False


application = QApplication([])
window, table, watch = QMainWindow(), QTableView(), Watch()
table.setModel(QStandardItemModel(0, 5))
window.setCentralWidget(table)
table.viewport().installEventFilter(watch)
window.resize(1180, 780)
window.show()
application.exec()
