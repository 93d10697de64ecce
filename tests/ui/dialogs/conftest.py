"""The dialog for a file of another program, open on a text."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.import_foreign import ImportForeign
from tests.ui.dialogs.foreign_cases import Open


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Open:
    """Open the dialog on a file of that text, read."""

    def open_(text: str) -> ImportForeign:
        path = tmp_path / "export.csv"
        path.write_text(text, encoding="utf-8")
        dialog = ImportForeign(desk, path)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.is_idle)
        return dialog

    return open_
