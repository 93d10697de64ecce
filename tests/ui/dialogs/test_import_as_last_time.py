"""A table of the owner whose columns were chosen before: chosen again, changed, forgotten."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from costdesk.services.importing import ImportRequest, import_file
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.import_file import ImportFile

TABLE = "Dag;Beantwoord;Iets\n03-{month}-2025;5;x\n"


def test_the_columns_are_chosen_as_last_time_and_can_be_forgotten(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "may.csv"
    path.write_text(TABLE.format(month="05"), encoding="utf-8")
    request = ImportRequest(
        path,
        "contacts",
        mapping=(("date", "Dag"), ("handled", "Beantwoord")),
        ignore=("Iets",),
        cell="inbound/chat",
        dates="dmy",
    )
    import_file(desk.workspace, request)
    path.write_text(TABLE.format(month="06"), encoding="utf-8")
    dialog = ImportFile(desk, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.take(path, as_table=True)
    qtbot.waitUntil(lambda: dialog.is_idle)
    qtbot.waitUntil(dialog.confirm.isEnabled)
    assert not dialog.forget.isHidden()
    assert dialog.columns.mapping == (("date", "Dag"), ("handled", "Beantwoord"))
    assert dialog.columns.left_out == ("Iets",)
    assert (dialog.direction.currentData(), dialog.channel.currentData()) == ("inbound", "chat")
    assert dialog.dates.chosen == "dmy"
    dialog.forget.click()
    qtbot.waitUntil(lambda: dialog.is_idle)
    assert not dialog.confirm.isEnabled()
    assert not dialog.forget.isVisibleTo(dialog)
    assert desk.workspace.definitions().sources == {}
