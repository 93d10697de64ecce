"""A bank or a telephone system that nobody knows: its columns are named, then it is read."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from costdesk.services.profiles import own
from costdesk.services.statement_lines import waiting_lines
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.commands import Dialogs
from costdesk.ui.dialogs.import_file import COLUMNS_TO_NAME, ImportFile
from costdesk.ui.dialogs.import_foreign import ImportForeign
from costdesk.ui.dialogs.name_columns import NameColumns
from costdesk.ui.dialogs.save_profile import SaveProfile
from costdesk.ui.preferences import Preferences

BANK = "Kdy;Kolik;Komu;Zustatek\n13/02/2025;-12,50;KPN;87,50\n14/02/2025;100,00;Klient;187,50\n"
CALLS = (
    "Kdy,Odkud,Kam,Jak dlouho\n"
    "2025-02-13 09:00,0611112222,0201234567,65\n2025-02-13 10:00,0611113333,0201234567,30\n"
)
OF_BANK = {"Kdy": "date", "Kolik": "amount", "Komu": "payee", "Zustatek": "balance"}
OF_CALLS = {"Kdy": "date", "Odkud": "caller", "Kam": "called", "Jak dlouho": "seconds"}


def named(dialog: NameColumns, fields: dict[str, str]) -> NameColumns:
    for heading, field in fields.items():
        choice = dialog.columns.choices[dialog.columns.headings.index(heading)]
        choice.setCurrentIndex(choice.findData(field))
    return dialog


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    path = tmp_path / "bank.csv"
    path.write_text(BANK, encoding="utf-8")
    return path


def test_the_kind_leads_to_the_columns(qtbot: QtBot, desk: Desk, bank: Path) -> None:
    dialog = ImportFile(desk, bank.parent)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.kind.choose("bank")
    dialog._begin_again()
    assert not dialog.confirm.isEnabled()
    dialog.take(bank)
    qtbot.waitUntil(lambda: dialog.is_idle)
    dialog.kind.choose("bank")
    dialog._begin_again()
    assert dialog.summary.text() == "Next you say what its columns are."
    assert not dialog.columns.isVisible()
    dialog.confirm.click()
    assert dialog.result() == COLUMNS_TO_NAME
    assert (dialog.foreign, dialog.named) == (bank, "bank")


def test_what_is_needed_has_to_be_named_and_each_once(qtbot: QtBot, desk: Desk, bank: Path) -> None:
    dialog = NameColumns(desk, bank, "bank")
    qtbot.addWidget(dialog)
    assert not dialog.confirm.isEnabled()
    assert not named(dialog, {"Kdy": "date"}).confirm.isEnabled()
    assert named(dialog, {"Kolik": "amount"}).confirm.isEnabled()
    assert dialog.problem.isHidden()
    assert not named(dialog, {"Komu": "amount"}).confirm.isEnabled()
    assert dialog.problem.text() == "Two columns are taken for “Amount”. Keep one of them."
    assert dialog.mapping[:2] == (("date", "Kdy"), ("amount", "Kolik"))


def test_what_headings_leave_no_doubt_about_is_suggested(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "one.csv"
    path.write_text("Boekdatum;Bedrag;Iets\n13-02-2025;-1,00;x\n", encoding="utf-8")
    bank = NameColumns(desk, path, "bank")
    qtbot.addWidget(bank)
    assert bank.mapping == (("date", "Boekdatum"), ("amount", "Bedrag"))
    path.write_text("Start,Duration,Van,Iets\n2025-02-13,1,a,x\n", encoding="utf-8")
    calls = NameColumns(desk, path, "calls")
    qtbot.addWidget(calls)
    assert calls.mapping == (("date", "Start"), ("seconds", "Duration"), ("caller", "Van"))
    assert calls.confirm.isEnabled()


def test_a_bank_that_nobody_knows_becomes_a_profile(
    qtbot: QtBot, desk: Desk, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    naming = named(NameColumns(desk, bank, "bank"), OF_BANK)
    qtbot.addWidget(naming)
    dialog = ImportForeign(desk, bank, None, naming.mapping)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.confirm.isEnabled)

    def name_it(saving: SaveProfile) -> bool:
        saving.name.setText("Banka")
        saving.carry_out()
        return bool(saving.result())

    monkeypatch.setattr(SaveProfile, "exec", name_it)
    dialog.save_as.click()
    qtbot.waitUntil(dialog.confirm.isEnabled)
    dialog.confirm.click()
    assert [str(each.line.amount) for each in waiting_lines(desk.workspace)] == ["-12.5", "100"]
    assert [each.name for each in own(desk.workspace)] == ["Banka"]
    bank.write_text(BANK.replace("-12,50", "-13,50"), encoding="utf-8")
    again = ImportFile(desk, bank.parent)
    qtbot.addWidget(again)
    again.take(bank)
    qtbot.waitUntil(lambda: again.foreign == bank)


def test_calls_that_nobody_knows_are_counted(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text(CALLS, encoding="utf-8")
    naming = named(NameColumns(desk, path, "calls"), OF_CALLS)
    qtbot.addWidget(naming)
    dialog = ImportForeign(desk, path, None, naming.mapping)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.is_idle)
    dialog.answers.fields["--own"].put("0201234567")
    dialog.try_out()
    qtbot.waitUntil(dialog.confirm.isEnabled)
    dialog.confirm.click()
    [row] = desk.workspace.counts()
    assert (str(row.count.cell), row.count.handled, row.count.handle_seconds) == (
        "inbound/phone", 2, 95,
    )  # fmt: skip


def test_the_menu_goes_from_the_one_to_the_other(
    qtbot: QtBot,
    desk: Desk,
    bank: Path,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = []

    def choose_bank(dialog: ImportFile) -> int:
        dialog.foreign, dialog.named = bank, "bank"
        return COLUMNS_TO_NAME

    def name_all(dialog: NameColumns) -> int:
        named(dialog, OF_BANK)
        return 1

    monkeypatch.setattr(ImportFile, "exec", choose_bank)
    monkeypatch.setattr(NameColumns, "exec", name_all)
    monkeypatch.setattr(ImportForeign, "exec", lambda dialog: shown.append(dialog._mapping))
    window = ImportFile(desk, bank.parent)
    qtbot.addWidget(window)
    Dialogs(window, desk, preferences).import_csv()
    assert shown == [tuple((field, heading) for heading, field in OF_BANK.items())]


def test_who_names_no_columns_is_back_at_the_table(
    qtbot: QtBot,
    desk: Desk,
    bank: Path,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = []

    def choose_bank_once(dialog: ImportFile) -> int:
        shown.append(dialog.file.path.text())
        dialog.foreign, dialog.named = bank, "bank"
        return COLUMNS_TO_NAME if len(shown) == 1 else 0

    monkeypatch.setattr(ImportFile, "exec", choose_bank_once)
    monkeypatch.setattr(NameColumns, "exec", lambda _dialog: 0)
    window = ImportFile(desk, bank.parent)
    qtbot.addWidget(window)
    Dialogs(window, desk, preferences).import_csv()
    assert shown == ["", str(bank)]
