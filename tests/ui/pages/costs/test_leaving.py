"""What was typed and not saved is never lost by going elsewhere."""

from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from costdesk.services.workspace import Workspace
from costdesk.ui.desk import Desk
from costdesk.ui.pages.costs import CostsPage
from costdesk.ui.pages.costs.drafts import Drafts, drafts_of, drafts_text
from tests.ui.pages.costs.pages import amounts, items, typed


def begin(page: CostsPage, amount: str) -> None:
    page.begin_new()
    typed(page.editor.form.basics.name, "Kettle")
    typed(page.editor.form.basics.amount.line, amount)


def test_another_page_finds_what_was_typed_saved(qtbot: QtBot, filled: Desk) -> None:
    pages, page = QStackedWidget(), CostsPage(filled)
    for each in (page, QWidget()):
        pages.addWidget(each)
    qtbot.addWidget(pages)
    with qtbot.waitActive(pages):
        pages.show()
    begin(page, "25")
    pages.setCurrentIndex(1)
    assert items(filled)[-1].name == "Kettle"
    pages.setCurrentIndex(0)
    begin(page, "25x")
    pages.setCurrentIndex(1)
    assert len(items(filled)) == 5
    pages.setCurrentIndex(0)
    assert page.editor.form.basics.amount.line.text() == "25x"


def test_another_workspace_finds_what_was_typed_saved(page: CostsPage, tmp_path: Path) -> None:
    desk, path = page.desk, page.desk.workspace.path
    begin(page, "25")
    assert desk.create(tmp_path / "other.costdesk", "EUR", [], sample=False)
    with Workspace.open(path) as before:
        assert before.costs()[-1].item.name == "Kettle"


def test_closing_saves_what_can_be_saved_and_nothing_else(page: CostsPage) -> None:
    desk, path = page.desk, page.desk.workspace.path
    page.ledger.select({1})
    typed(page.editor.form.basics.amount.line, "2500")
    desk.close()
    assert desk.open(path)
    assert str(amounts(desk)[0]) == "2500"
    begin(page, "x")
    desk.close()
    assert desk.open(path)
    assert len(items(desk)) == 4


def test_it_is_told_that_a_half_filled_cost_is_kept(qtbot: QtBot, page: CostsPage) -> None:
    begin(page, "")
    with qtbot.waitSignal(page.told) as told:
        page.ledger.select({1})
    assert told.args == [
        "“Kettle” is not complete yet. It is kept: “New cost” brings it back.",
        False,
    ]
    page.begin_new()
    assert page.editor.form.basics.name.text() == "Kettle"


def test_it_is_told_that_a_wrong_change_is_kept(qtbot: QtBot, page: CostsPage) -> None:
    page.ledger.select({2})
    typed(page.editor.form.basics.amount.line, "9OO")
    with qtbot.waitSignal(page.told) as told:
        page.ledger.select({1})
    assert told.args[0].startswith("What you typed for “Office” is not right yet.")
    page.ledger.select({2})
    assert page.editor.form.basics.amount.line.text() == "9OO"


def test_a_half_filled_cost_is_there_when_the_file_is_opened_again(page: CostsPage) -> None:
    desk, path = page.desk, page.desk.workspace.path
    begin(page, "x")
    desk.close()
    assert desk.open(path)
    page.catch_up()
    assert page.editor.form.basics.name.text() == "Kettle"
    assert page.editor.form.basics.amount.line.text() == "x"
    assert page.has_draft
    assert len(items(desk)) == 4


def test_and_after_the_program_was_closed(qtbot: QtBot, page: CostsPage) -> None:
    desk = page.desk
    page.ledger.select({2})
    typed(page.editor.form.basics.amount.line, "9OO")
    begin(page, "x")
    habits = page.habits()
    page.hide()
    other = CostsPage(desk)
    other.take_habits(habits)
    qtbot.addWidget(other)
    with qtbot.waitSignal(other.told) as told:
        other.show()
    assert told.args[0] == "“Kettle” was not complete when you left. It is here again."
    assert other.editor.form.basics.name.text() == "Kettle"
    other.ledger.select({2})
    assert other.editor.form.basics.amount.line.text() == "9OO"
    assert other.has_draft


def test_what_can_be_saved_is_no_draft(page: CostsPage) -> None:
    begin(page, "25")
    assert page.has_draft
    assert page.habits() == {"drafts": ""}
    assert page.editor.keep_quietly()
    assert not page.has_draft


def test_drafts_of_another_version_are_none() -> None:
    for text in ("", "no", "[1]", '{"a": 1}', '{"a": [["x", []]]}'):
        assert drafts_of(text) == {}
    drafts: Drafts = {None: [("name", "Kettle")], 3: [("amount", "9OO")]}
    assert drafts_of(drafts_text({"a": drafts, "b": {}})) == {"a": drafts}
