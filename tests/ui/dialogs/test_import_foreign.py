"""The dialog for a file of another program: what it asks and takes in."""

from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QTableWidget
from pytestqt.qtbot import QtBot

from costdesk.domain.cost_rules import CostRule
from costdesk.domain.findings import Code
from costdesk.domain.progress import Cancelled
from costdesk.imports.foreign import long_files
from costdesk.services import foreign_files
from costdesk.services.commands import AddRule
from costdesk.services.foreign import Remembered
from costdesk.services.statement_lines import waiting_lines
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.foreign_answers import ForeignAnswers
from costdesk.ui.dialogs.import_file import OF_ANOTHER_PROGRAM, ImportFile
from costdesk.ui.dialogs.import_foreign import AS_TABLE, ImportForeign
from costdesk.ui.widgets.plain_line import PlainLine
from tests.ui.dialogs.foreign_cases import OUTSIDE, REQUEST, Open, question

LOG = (
    "CallID,Time,Duration,Direction,Status\n"
    "1,2025-07-02 09:01,180,Inbound,Completed\n"
    "2,2025-07-02 09:22,0,Inbound,Missed\n"
    "3,2025-07-03 10:05,300,Outbound,Completed\n"
    "3,2025-07-03 10:05,300,Outbound,Completed\n"
)
MT940 = (
    ":20:A\n:25:NL12BANK0123456789\n:28C:1\n:60F:C250701EUR100,00\n"
    ":61:2507020702D40,00NMSCNONREF\n:86:Rent July\n:62F:C250702EUR60,00\n-\n"
)


def test_a_log_is_taken_in_as_contacts_and_taken_back(opened: Open, desk: Desk) -> None:
    dialog = opened(LOG)
    assert dialog.source.text() == "export.csv – Call log"
    assert dialog.said.toPlainText() == (
        "4 rows read.\n\n"
        "What it adds up to, by month:\n"
        "July 2025  Inbound phone: 1 handled\n"
        "July 2025  Outbound phone: 1 handled\n\n"
        "Left out: 1 (the very same row again)"
    )
    assert dialog.answers.isHidden()
    dialog.confirm.click()
    assert sum(row.count.handled for row in desk.workspace.counts()) == 2
    desk.undo()
    assert desk.workspace.counts() == []


def test_own_numbers_are_asked_for_and_the_answer_is_tried_at_once(
    opened: Open, desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened(OUTSIDE)
    assert not dialog.confirm.isEnabled()
    line = dialog.answers.fields["--own"].widget
    assert isinstance(line, PlainLine)
    assert "0611112222" in line.accessibleName()
    assert dialog.focusWidget() is line
    assert not any(button.isDefault() for button in (dialog.about, dialog.answers.forget))
    line.setText("0201234567; 101")
    line.editingFinished.emit()
    qtbot.waitUntil(lambda: dialog.is_idle)
    assert dialog.confirm.isEnabled()
    assert not line.isHidden()
    dialog.confirm.click()
    [row] = desk.workspace.counts()
    assert (str(row.count.cell), row.count.handle_seconds) == ("inbound/phone", 50)


def test_lines_of_a_bank_wait_to_be_sorted(opened: Open, desk: Desk) -> None:
    dialog = opened(MT940)
    assert "Bank statement (MT940)" in dialog.source.text()
    assert "July 2025  1 line: paid 40.00 EUR, received 0.00 EUR" in dialog.said.toPlainText()
    dialog.confirm.click()
    assert [stored.line.amount for stored in waiting_lines(desk.workspace)] == [-40]


def test_the_same_file_again_is_noticed(opened: Open, qtbot: QtBot) -> None:
    opened(LOG).confirm.click()
    dialog = opened(LOG)
    assert not dialog.confirm.isEnabled()
    assert not dialog.again.isHidden()
    dialog.again.click()
    qtbot.waitUntil(lambda: dialog.is_idle)
    assert "2 of 2 counts of a day are there already" in dialog.said.toPlainText()
    assert "July 2025" not in dialog.said.toPlainText()
    assert not dialog.confirm.isEnabled()


def test_days_that_are_counted_already_can_be_replaced(
    opened: Open, desk: Desk, qtbot: QtBot
) -> None:
    opened(LOG).confirm.click()
    dialog = opened(LOG.replace(",180,", ",150,"))
    assert not dialog.replace.isHidden()
    dialog.replace.click()
    qtbot.waitUntil(lambda: dialog.is_idle)
    dialog.confirm.click()
    seconds = [row.count.handle_seconds or 0 for row in desk.workspace.counts()]
    assert sum(seconds) == 450


def test_a_day_that_the_next_export_completes_is_said_and_what_is_new_added_up(
    opened: Open, desk: Desk
) -> None:
    opened(LOG).confirm.click()
    heading, *_, last = LOG.splitlines()
    dialog = opened(f"{heading}\n{last}\n4,2025-07-03 15:00,60,Inbound,Completed\n")
    said = dialog.said.toPlainText()
    assert "July 2025  Inbound phone: 1 handled\n" in said
    assert "1 were there already, of 0 of these this file tells more, and 1 are new." in said
    dialog.confirm.click()
    assert sum(row.count.handled for row in desk.workspace.counts()) == 3
    desk.undo()
    assert sum(row.count.handled for row in desk.workspace.counts()) == 2


def test_a_file_without_contacts_says_so(opened: Open) -> None:
    dialog = opened("id,email,role,time_zone,suspended,locale\n1,a,b,c,d,e\n")
    assert "Zendesk users" in dialog.source.text()
    assert "no contacts and no costs" in dialog.said.toPlainText()
    assert not dialog.confirm.isEnabled()


def test_the_columns_can_be_chosen_instead(opened: Open) -> None:
    dialog = opened(LOG)
    dialog.as_table.click()
    assert dialog.result() == AS_TABLE


@pytest.mark.parametrize(("text", "is_foreign"), [(LOG, True), (MT940, True), (OUTSIDE, True)])
def test_the_import_of_tables_hands_over_what_another_program_wrote(
    qtbot: QtBot, desk: Desk, tmp_path: Path, text: str, *, is_foreign: bool
) -> None:
    path = tmp_path / "export.csv"
    path.write_text(text, encoding="utf-8")
    dialog = ImportFile(desk, tmp_path)
    qtbot.addWidget(dialog)
    dialog.take(path)
    qtbot.waitUntil(lambda: dialog.is_idle)
    assert (dialog.result() == OF_ANOTHER_PROGRAM) is is_foreign
    assert dialog.foreign == path


def test_a_table_of_the_owner_stays_where_columns_are_chosen(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("Day,Answered\n2025-03-01,5\n", encoding="utf-8")
    dialog = ImportFile(desk, tmp_path)
    qtbot.addWidget(dialog)
    dialog.take(path)
    qtbot.waitUntil(lambda: dialog.is_idle)
    assert dialog.foreign is None


def test_a_log_can_be_read_as_a_table(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text(LOG, encoding="utf-8")
    dialog = ImportFile(desk, tmp_path)
    qtbot.addWidget(dialog)
    dialog.take(path, as_table=True)
    qtbot.waitUntil(lambda: dialog.is_idle)
    assert dialog.foreign is None


def test_the_first_rows_say_what_becomes_of_them(opened: Open) -> None:
    rows = opened(LOG).rows
    assert not rows.isHidden()
    assert rows.columnCount() == 7
    assert [cell(rows, place, 0) for place in range(4)] == ["2", "3", "4", "5"]
    assert [cell(rows, place, 1) for place in range(4)] == [
        "Inbound phone",
        "Inbound phone, nobody answered",
        "Outbound phone",
        "left out: the very same row again",
    ]
    assert cell(rows, 0, 3) == "2025-07-02 09:01"


def test_rows_that_wait_and_lines_of_a_bank_say_so(opened: Open) -> None:
    waiting = opened("Date;Payee;Amount\n2025-05-02;KPN;40.00\n").rows
    assert cell(waiting, 0, 1) == "waits for an answer"
    lines = opened("Date;Payee;Amount\n2025-05-02;KPN;-40.00\n").rows
    assert cell(lines, 0, 1) == "02/05/2025, −€40.00: waits to be sorted"


def test_lines_of_other_formats_are_shown_as_they_will_be_written(opened: Open, desk: Desk) -> None:
    rows = opened(MT940).rows
    headings = [rows.horizontalHeaderItem(place) for place in range(rows.columnCount())]
    assert [heading.text() for heading in headings if heading] == [
        "Row", "What becomes of it", "Day", "Amount", "Payee", "Text",
    ]  # fmt: skip
    shown = [cell(rows, 0, column) for column in range(1, 4)]
    assert shown[0] == "waits to be sorted"
    assert shown[2] == "−€40.00"
    desk.execute(AddRule(CostRule(sign="paid", category="telecom")))
    assert cell(opened(MT940).rows, 0, 1) == "Telephone and internet"
    desk.execute(AddRule(CostRule(sign="paid", skip="private"), place=0))
    dialog = opened(MT940)
    assert cell(dialog.rows, 0, 1) == "no cost: private"
    dialog.confirm.click()
    more = opened(MT940 + "\n")
    assert cell(more.rows, 0, 1) == "left out: an earlier import brought them"
    assert cell(more.rows, 0, 3) == "−€40.00"


def test_columns_without_headings_have_their_number_in_the_file(opened: Open) -> None:
    row = (
        '"","0612345678","0201234567","from-trunk","x","SIP/a-1","SIP/101-1","Dial","x",'
        '"2025-03-01 09:00:00","2025-03-01 09:00:08","2025-03-01 09:01:00",60,52,"ANSWERED",'
        '"DOCUMENTATION","1740819600.1",""\n'
    )
    rows = opened(row).rows
    headings = [rows.horizontalHeaderItem(place) for place in range(rows.columnCount())]
    assert [heading.text() for heading in headings if heading][:5] == [
        "Row", "What becomes of it", "1", "2", "3",
    ]  # fmt: skip
    assert cell(rows, 0, 3) == "0612345678"


def calls(*times: str) -> str:
    rows = (f"{place}{at},2025-07-{at}:00,60,Inbound,Completed" for place, at in enumerate(times))
    return "\n".join(["CallID,Time,Duration,Direction,Status", *rows, ""])


def test_files_that_share_a_day_can_count_it_by_the_one_that_has_it_whole(
    opened: Open, desk: Desk, qtbot: QtBot
) -> None:
    opened(calls("01 09:00", "02 09:00", "02 10:00", "03 09:00")).confirm.click()
    dialog = opened(calls("02 10:00", "03 09:00", "03 15:00", "04 09:00"))
    assert not dialog.confirm.isEnabled()
    said = dialog.said.toPlainText()
    assert "1 by this one, 1 by the earlier one" in said
    dialog.whole_days.click()
    qtbot.waitUntil(dialog.confirm.isEnabled)
    dialog.confirm.click()
    handled = {str(row.count.span.start): row.count.handled for row in desk.workspace.counts()}
    assert [*handled.values()] == [1, 2, 2, 1]


def test_the_same_money_in_another_format_is_said_and_can_be_taken_in(
    opened: Open, desk: Desk, qtbot: QtBot
) -> None:
    opened(MT940).confirm.click()
    account = waiting_lines(desk.workspace)[0].line.account
    day = waiting_lines(desk.workspace)[0].line.day
    table = f"Date,Account,Payee,Amount,Balance\n{day},{account},KPN,-40.00,60.00\n"
    dialog = opened(f"{table}{day},{account},Cafe,-3.00,57.00\n")
    assert "another format: 1" in dialog.said.toPlainText()
    assert "left out: an earlier import brought them" in cell(dialog.rows, 0, 1)
    assert not dialog.both.isHidden()
    dialog.both.click()
    qtbot.waitUntil(lambda: dialog.is_idle)
    assert "another format" not in dialog.said.toPlainText()
    assert "waits to be sorted" in cell(dialog.rows, 0, 1)
    assert not dialog.both.isHidden()


def test_what_is_no_line_stands_as_it_is_in_the_file(opened: Open) -> None:
    waiting = opened("!Type:Bank\nD03/04/2025\nT-4.00\nPShop\n^\n").rows
    assert cell(waiting, 0, 1) == "waits for an answer"
    assert cell(waiting, 0, 2) == "03/04/2025 -4.00 Shop"
    rows = opened("!Type:Bank\nD13/04/2025\nT-4.00\n^\nDnever\nT-5.00\n^\n").rows
    assert [cell(rows, 1, column) for column in (1, 5)] == ["left out: no day", "Dnever T-5.00"]


def cell(rows: QTableWidget, row: int, column: int) -> str:
    item = rows.item(row, column)
    assert item
    return item.text()


def test_an_answer_of_last_time_that_settles_nothing_says_what_is_open(qtbot: QtBot) -> None:
    answers = ForeignAnswers("en")
    qtbot.addWidget(answers)
    answers.remember([Remembered("--own", "020")])
    asked = question(
        Code.DIRECTION_UNCLEAR, "--own", contacts="3", caller="0611112222", called="0301234567"
    )
    answers.ask([asked])
    [field] = answers.fields.values()
    assert "0611112222" in field.widget.accessibleName()
    assert answers.answered(REQUEST).own == ("020",)


@pytest.fixture
def long_log(monkeypatch: pytest.MonkeyPatch) -> str:
    """A log that is long, for the first rows of it are some of many."""
    monkeypatch.setattr(foreign_files, "LONG", 200)
    monkeypatch.setattr(long_files, "LONG", 200)
    monkeypatch.setattr(long_files, "_TOP", 400)
    heading, *rows = LOG.splitlines()[:4]
    return "\n".join([heading, *(f"x{place}{row}" for place in range(30) for row in rows), ""])


def test_the_first_rows_of_a_long_file_are_shown_until_all_are_read(
    qtbot: QtBot, desk: Desk, tmp_path: Path, long_log: str
) -> None:
    path = tmp_path / "export.csv"
    path.write_text(long_log, encoding="utf-8")
    seen: list[tuple[str, int, bool]] = []

    class Watched(ImportForeign):
        def _do(self, *work: Any) -> None:  # noqa: ANN401 - handed on
            can_import = self.confirm.isEnabled()
            seen.append((self.said.toPlainText(), self.rows.rowCount(), can_import))
            super()._do(*work)

    dialog = Watched(desk, path)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.is_idle)
    [_, (text, rows, can_import)] = seen
    assert text.startswith("These are the first rows only. The whole file is being read…\n\n")
    assert 5 < rows < 30
    assert not can_import
    assert dialog.said.toPlainText().startswith("90 rows read.")
    assert dialog.confirm.isEnabled()


def test_what_was_shown_is_taken_in_without_reading_it_again(
    opened: Open, desk: Desk, long_log: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(long_log)
    monkeypatch.setattr(foreign_files, "read_long", None)
    dialog.carry_out()
    assert dialog.result() == ImportForeign.DialogCode.Accepted
    assert desk.workspace.history()


def test_reading_that_was_stopped_says_so(opened: Open) -> None:
    dialog = opened(LOG)
    stopped: Future[Any] = Future()
    stopped.set_exception(Cancelled())
    for show in (dialog._show_first, dialog._show):
        dialog.said.clear()
        show(stopped)
        assert dialog.said.toPlainText() == (
            "Reading was stopped. Nothing was taken in. To go on, change an answer or choose the "
            "file again."
        )
        assert dialog.work.isHidden()


TOPICS = (
    "Time,Duration,Direction,Status,Topic\n"
    "2025-07-02 09:01,180,Inbound,Completed,Invoice\n"
    "2025-07-03 09:22,30,Inbound,Completed,Order\n"
)


def test_a_column_of_reasons_is_recorded_only_once_it_is_chosen(
    opened: Open, desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened(TOPICS)
    assert dialog.answers.isHidden()
    assert dialog.about.isVisible()
    dialog.about.click()
    assert not dialog.about.isVisible()
    combo = dialog.answers.fields["--map reason="].widget
    assert isinstance(combo, QComboBox)
    assert combo.accessibleName() == "The column that says what contacts were about:"
    assert dialog.confirm.isEnabled()
    combo.setCurrentIndex(combo.findData("Topic"))
    qtbot.waitUntil(lambda: dialog.is_idle)
    assert "what 2 of these contacts were about (different reasons: 2)" in dialog.said.toPlainText()
    dialog.confirm.click()
    assert [row.row.reason for row in desk.workspace.reasons()] == ["Invoice", "Order"]
    again = opened(TOPICS.replace("-07-", "-08-"))
    combo = again.answers.fields["--map reason="].widget
    assert isinstance(combo, QComboBox)
    assert combo.currentData() == "Topic"
    combo.setCurrentIndex(0)
    qtbot.waitUntil(lambda: again.is_idle)
    assert again.confirm.isEnabled(), again.said.toPlainText()
    again.confirm.click()
    assert not again.isVisible(), again.problem.text()
    assert len(desk.workspace.reasons()) == 2
    assert opened(TOPICS.replace("-07-", "-09-")).about.isVisible()


def test_a_bank_has_no_contacts_to_be_about_anything(opened: Open) -> None:
    assert not opened(MT940).about.isVisible()
