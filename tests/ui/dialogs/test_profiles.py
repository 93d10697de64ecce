"""Profiles in the window: a name for what was answered, and the list of them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from costdesk.services.profiles import is_profile, own
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.commands import Dialogs
from costdesk.ui.dialogs.import_file import ImportFile
from costdesk.ui.dialogs.import_foreign import ImportForeign
from costdesk.ui.dialogs.profiles import Profiles
from costdesk.ui.dialogs.save_profile import SaveProfile
from costdesk.ui.preferences import Preferences

LOG = "Time,From,To,Talk,Result\n2025-03-05 09:00,0611112222,0201234567,65,Gesproken\n"
TABLE = "Dag;Beantwoord;Iets\n13-05-2025;5;x\n"
BROKEN = 'title = "A"\nreads = telephones\n'


@pytest.fixture
def name_it(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def named(name: str) -> None:
        def run(dialog: SaveProfile) -> bool:
            dialog.name.setText(name)
            dialog.carry_out()
            return bool(dialog.result())

        monkeypatch.setattr(SaveProfile, "exec", run)

    return named


def written(folder: Path, text: str, name: str = "file.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_answers_about_a_log_get_a_name(
    qtbot: QtBot, desk: Desk, tmp_path: Path, name_it: Callable[[str], None]
) -> None:
    dialog = ImportForeign(desk, written(tmp_path, LOG))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.is_idle)
    assert not dialog.save_as.isEnabled()
    dialog.answers.fields["--own"].put("0201234567")
    dialog.answers.fields["--word Gesproken"].put("answered=Gesproken")
    dialog.try_out()
    qtbot.waitUntil(dialog.confirm.isEnabled)
    qtbot.waitUntil(dialog.save_as.isEnabled)
    name_it("Balie")
    dialog.save_as.click()
    qtbot.waitUntil(dialog.confirm.isEnabled)
    assert "Balie" in dialog.source.text()
    assert [each.name for each in own(desk.workspace)] == ["Balie"]
    assert desk.workspace.counts() == []
    desk.undo()
    assert own(desk.workspace) == ()


def test_the_columns_of_a_table_get_a_name(
    qtbot: QtBot, desk: Desk, tmp_path: Path, name_it: Callable[[str], None]
) -> None:
    dialog = ImportFile(desk, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.take(written(tmp_path, TABLE), as_table=True)
    qtbot.waitUntil(lambda: dialog.is_idle and dialog.columns.isVisible())
    assert not dialog.save_as.isVisible()
    for heading, field in (("Dag", "date"), ("Beantwoord", "handled"), ("Iets", "")):
        choice = dialog.columns.choices[dialog.columns.headings.index(heading)]
        choice.setCurrentIndex(choice.findData(field))
    dialog.direction.setCurrentIndex(0)
    dialog.channel.setCurrentIndex(0)
    qtbot.waitUntil(dialog.confirm.isEnabled)
    assert dialog.save_as.isVisible()
    name_it("Chat per dag")
    dialog.save_as.click()
    qtbot.waitUntil(dialog.confirm.isEnabled)
    assert dialog.summary.text().startswith("Read by your profile “Chat per dag”.")
    assert not dialog.forget.isVisible()

    other = ImportFile(desk, tmp_path)
    qtbot.addWidget(other)
    other.show()
    other.take(written(tmp_path, TABLE.replace("13-", "14-"), "next.csv"))
    qtbot.waitUntil(other.confirm.isEnabled)
    assert "Chat per dag" in other.summary.text()
    assert other.columns.left_out == ("Iets",)


def test_a_name_is_suggested_and_a_wrong_one_is_refused(
    qtbot: QtBot, desk: Desk, tmp_path: Path, name_it: Callable[[str], None]
) -> None:
    test_the_answers_about_a_log_get_a_name(qtbot, desk, tmp_path, name_it)
    desk.redo()
    dialog = ImportForeign(desk, tmp_path / "file.csv")
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.confirm.isEnabled)
    form, request = dialog._form, dialog._request(dry_run=True)
    naming = SaveProfile(desk, form, request, "Balie")
    qtbot.addWidget(naming)
    naming.show()
    assert naming.name.text() == "Balie"
    assert naming.replaces.text()
    naming.name.setText("Other")
    assert naming.replaces.text() == ""
    naming.carry_out()
    assert "Balie" in naming.problem.text()
    assert not naming.confirm.isEnabled()
    naming.name.setText("")
    assert not naming.confirm.isEnabled()
    naming.name.setText("Balie")
    naming.carry_out()
    assert naming.result()


def opened(qtbot: QtBot, desk: Desk, folder: Path) -> Profiles:
    dialog = Profiles(desk, folder)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_profiles_are_listed_written_deleted_and_taken_in(
    qtbot: QtBot,
    desk: Desk,
    tmp_path: Path,
    name_it: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    empty = opened(qtbot, desk, tmp_path)
    assert empty.said.text().startswith("There are no profiles of your own yet.")
    assert not empty.write.isEnabled()
    assert not empty.delete.isEnabled()
    empty.export_to(tmp_path / "x.toml")
    empty._delete()
    test_the_columns_of_a_table_get_a_name(qtbot, desk, tmp_path, name_it)
    dialog = opened(qtbot, desk, tmp_path)
    texts = [dialog.model.index(0, column).data() for column in range(3)]
    assert texts == ["Chat per dag", "Contacts", "Dag, Beantwoord"]
    file = tmp_path / "out.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    dialog.write.click()
    assert dialog.said.text() == "Written: out.toml"
    dialog.export_to(tmp_path / "missing" / "out.toml")
    assert "folder" in dialog.said.text()
    dialog.delete.click()
    assert dialog.said.text() == "Profile “Chat per dag” deleted."
    assert own(desk.workspace) == ()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.take_in.click()
    assert dialog.said.text() == "Profile “Chat per dag” saved."
    assert dialog.chosen
    assert dialog.chosen.name == "Chat per dag"


def test_a_broken_file_is_said_with_its_line(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, desk, tmp_path)
    dialog.import_from(written(tmp_path, BROKEN, "broken.toml"))
    assert dialog.said.text() == (
        "“broken.toml” cannot be used as it is:\nRow 2: “reads = telephones” is no line of a "
        'profile. Write lines such as: title = "Telephones Utrecht".'
    )


def test_what_is_read_is_said_in_words(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, desk, tmp_path)
    text = 'title = "Bank"\nreads = "bank"\nheading = [["A", "B"]]\n[columns]\ndate = ["A"]\n'
    dialog.import_from(written(tmp_path, text, "bank.toml"))
    assert dialog.model.index(0, 1).data() == "Lines of a bank"


def test_a_bank_that_nobody_knows_is_read_as_a_bank(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    text = "Date,Description,Amount,Balance\n2025-03-05,Rent,-7.00,93.00\n"
    dialog = ImportFile(desk, tmp_path)
    qtbot.addWidget(dialog)
    path = written(tmp_path, text)
    dialog.take(path)
    qtbot.waitUntil(lambda: dialog.foreign == path)


def test_a_profile_that_is_dropped_is_taken_in(
    qtbot: QtBot,
    desk: Desk,
    tmp_path: Path,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[str] = []
    monkeypatch.setattr(Profiles, "exec", lambda dialog: said.append(dialog.said.text()))
    window = ImportFile(desk, tmp_path)
    qtbot.addWidget(window)
    dialogs = Dialogs(window, desk, preferences)
    text = 'title = "Bank"\nreads = "bank"\nheading = [["A", "B"]]\n'
    dialogs.import_csv(written(tmp_path, text, "bank.toml"))
    dialogs.import_csv(written(tmp_path, BROKEN, "broken.txt"))
    dialogs.profiles()
    assert said[0] == "Profile “Bank” saved."
    assert said[1].startswith("“broken.txt” cannot be used as it is:")
    assert said[2] == ""
    for data in (b"Date,Amount\n", b"\xff\xfe"):
        (tmp_path / "no").write_bytes(data)
        assert not is_profile(tmp_path / "no")
    assert not is_profile(tmp_path / "missing")
