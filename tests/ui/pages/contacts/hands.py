"""Hands that type in the grid, paste into it and look at it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from costdesk.domain.contacts import Measure
from costdesk.domain.findings import Finding
from costdesk.ui.pages.contacts import ContactsPage
from costdesk.ui.pages.contacts.sheet import Column
from tests.builders import cell


class Hands:
    """Types, pastes and looks at a page, by period and column instead of numbers."""

    def __init__(self, page: ContactsPage) -> None:
        self.page = page
        self.grid = page.grid
        self.model = page.model
        self.refused: list[Finding] = []
        page.desk.refused.connect(self.refused.extend)

    def at(self, day: str, path: str = "inbound/phone", measure: Measure = "handled") -> None:
        """Go to a place."""
        self.grid.setCurrentIndex(self.model.index(self.row(day), self.column(path, measure)))

    def select(self, first: str, last: str, columns: tuple[int, int] = (0, 0)) -> None:
        top, bottom = self.row(first), self.row(last)
        self.grid._select((top, columns[0]), bottom - top + 1, columns[1] - columns[0] + 1)

    def row(self, day: str) -> int:
        found = self.model.sheet.row_of(date.fromisoformat(day))
        assert found is not None, day
        return found

    def column(self, path: str = "inbound/phone", measure: Measure = "handled") -> int:
        return self.model.sheet.columns.index(Column(cell(path), measure))

    def shown(self, day: str, path: str = "inbound/phone", measure: Measure = "handled") -> str:
        return str(self.model.index(self.row(day), self.column(path, measure)).data())

    def here(self) -> tuple[str, int]:
        """The period and column of the current place."""
        index = self.grid.currentIndex()
        return self.model.sheet.starts[index.row()].isoformat(), index.column()

    @property
    def editor(self) -> QLineEdit | None:
        return next((it for it in self.grid.findChildren(QLineEdit) if it.isVisible()), None)

    @property
    def focused(self) -> QWidget:
        return self.editor or self.grid

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClicks(self.focused, sign)

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.focused, key, held)

    def paste(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def copied(self) -> str:
        self.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        return QApplication.clipboard().text()

    def control(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def counted(self) -> dict[str, int]:
        """Handled contacts in the workspace by first day."""
        return {
            row.count.span.start.isoformat(): row.count.handled
            for row in self.page.desk.workspace.counts()
        }

    @property
    def said(self) -> str:
        return self.page.tail.message.text()
