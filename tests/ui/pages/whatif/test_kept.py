"""Scenarios that are kept: saved, renamed, taken back, remembered."""

import contextlib
import sqlite3
from pathlib import Path

from pytestqt.qtbot import QtBot

from costdesk.domain.scenarios.levers import Range
from costdesk.domain.scenarios.scenario import Scenario
from costdesk.services.scenarios import saving
from costdesk.services.workspace import Workspace
from costdesk.ui.desk import Desk
from costdesk.ui.pages.whatif import WhatIfPage
from costdesk.ui.pages.whatif.name_dialog import NameDialog
from tests.ui.pages.whatif.page_cases import enter, shown


def names(page: WhatIfPage) -> list[str]:
    combo = page.head.scenarios
    return [combo.itemText(place) for place in range(combo.count())]


def test_saving_names_it_by_its_levers_and_undo_takes_it_back(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    page = shown(qtbot, sample_desk)
    enter(page, "voip", telecom_percent="-20")
    assert page.head.save.isEnabled()
    page.head.save.click()
    assert [stored.name for stored in sample_desk.workspace.scenarios()] == ["VoIP telephony"]
    assert not page.head.save.isEnabled()
    page.levers.cards[0].rows["telecom_percent"].fields["likely"].line.setText("-30")
    page.compute()
    page.save()
    sample_desk.undo()
    assert page.levers.levers[0].values["telecom_percent"] == Range.of(-20)
    sample_desk.undo()
    assert sample_desk.workspace.scenarios() == []
    assert page.draft.kept is None
    assert page.levers.levers[0].values["telecom_percent"] == Range.of(-20)
    assert page.head.save.isEnabled()


def test_going_elsewhere_saves_what_was_changed(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    enter(page, "voip", telecom_percent="-20")
    page.head.actions_by_name["new"].trigger()
    assert names(page) == ["New scenario", "VoIP telephony"]
    assert page.levers.cards == []
    page.head.chosen.emit("VoIP telephony")
    assert page.levers.levers[0].values["telecom_percent"] == Range.of(-20)
    assert names(page) == ["VoIP telephony"]


def test_an_example_that_was_only_looked_at_is_not_saved(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    page.show_sample()
    page.head.actions_by_name["new"].trigger()
    assert sample_desk.workspace.scenarios() == []
    page.show_sample()
    page.save()
    assert names(page) == ["Example: solved at first contact from 80 to 85 %"]


def test_rename_duplicate_delete(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    enter(page, "voip", telecom_percent="-20")
    page.save()
    page.rename("Cheaper calls")
    assert page.draft.kept is not None
    assert page.draft.kept.name == "Cheaper calls"
    sample_desk.undo()
    assert page.draft.kept is not None
    assert page.draft.kept.name == "VoIP telephony"
    page.duplicate()
    assert page.draft.kept.name == "VoIP telephony 2"
    page.delete()
    assert names(page) == ["VoIP telephony"]
    page.delete()
    assert names(page) == ["New scenario"]
    assert page.levers.cards == []
    sample_desk.undo()
    assert "VoIP telephony" in names(page)


def test_a_name_must_be_free(qtbot: QtBot) -> None:
    dialog = NameDialog("One", ["One", "Two"])
    qtbot.addWidget(dialog)
    assert dialog.confirm.isEnabled()
    dialog.line.setText("two ")
    assert "Another scenario" in dialog.problem.text()
    assert not dialog.confirm.isEnabled()
    dialog.line.setText("")
    assert not dialog.confirm.isEnabled()
    dialog.line.setText("Three")
    assert dialog.name == "Three"
    assert dialog.confirm.isEnabled()


def test_what_was_not_saved_is_there_again(
    qtbot: QtBot, sample_desk: Desk, sample_path: Path
) -> None:
    page = shown(qtbot, sample_desk)
    enter(page, "voip", telecom_percent="-20")
    habits = page.habits()
    other = WhatIfPage(sample_desk)
    qtbot.addWidget(other)
    other.take_habits(habits)
    other.show()
    assert other.levers.levers[0].values["telecom_percent"] == Range.of(-20)
    assert sample_desk.create(sample_path.parent / "new.costdesk", "EUR", [], sample=False)
    assert other.levers.cards == []
    other.habits()
    assert sample_desk.open(sample_path)
    assert other.levers.levers[0].values["telecom_percent"] == Range.of(-20)


def test_a_text_that_is_no_scenario_is_forgotten(qtbot: QtBot, sample_desk: Desk) -> None:
    page = WhatIfPage(sample_desk)
    qtbot.addWidget(page)
    page.take_habits({"file": str(sample_desk.workspace.path), "draft": "levers = 3"})
    page.show()
    assert page.levers.cards == []


def test_a_scenario_of_another_version_is_said_and_nothing_breaks(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    assert sample_desk.execute(saving(Scenario("Old")))
    with contextlib.closing(sqlite3.connect(sample_desk.workspace.path)) as file, file:
        file.execute("UPDATE scenario SET body = 'future = 1'")
    page = WhatIfPage(sample_desk)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.told) as told:
        page.show()
    assert told.args
    assert page.levers.cards == []


def test_nothing_is_saved_where_nothing_can_be_changed(qtbot: QtBot, sample_path: Path) -> None:
    with Workspace.open(sample_path):
        pass
    desk = Desk("en")
    assert desk.open(sample_path, "read_only")
    page = shown(qtbot, desk)
    enter(page, "voip", telecom_percent="-20")
    assert not page.head.save.isEnabled()
    page.show_sample()
    assert desk.workspace.scenarios() == []
    desk.close()


def test_days_of_the_week_have_their_agents(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    enter(page, "volume_change", volume_percent="-20")
    assert page.results.week.isHidden()
    dialog = page.terms_dialog()
    qtbot.addWidget(dialog)
    dialog.details.week.kind.setCurrentIndex(dialog.details.week.kind.count() - 1)
    dialog.details.week.numbers.fields["0"].line.setText("900")
    page.use_terms(dialog.scenario)
    assert page.results.week.isVisible()
    monday, *others = page.results.week.hours
    assert monday.start == "Monday"
    assert all(monday.after > each.after for each in others)


def test_a_lever_has_a_name_and_a_category_of_its_own(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    page.levers.add("chatbot")
    card = page.levers.cards[0]
    usual = card.title
    assert card.name.isHidden()
    card.details.setChecked(True)
    card.name.setText(" Bot of May ")
    assert "Bot of May" in card.opener.text()
    assert card.category is not None
    card.category.setCurrentIndex(card.category.findData("licences"))
    lever = page.draft.scenario.levers[0]
    assert (lever.name, lever.category) == ("Bot of May", "licences")
    card.name.setText("")
    assert card.title == usual
    page.levers.add("volume_change")
    assert page.levers.cards[1].category is None
