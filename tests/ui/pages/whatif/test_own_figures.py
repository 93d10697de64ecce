"""Figures of one's own: entered without any data, taken over, edited, kept, and taken back."""

from fractions import Fraction

import pytest
from pytestqt.qtbot import QtBot

from costdesk.domain.scenarios.scenario import LAST_TWELVE, GivenBase, Scenario, Start
from costdesk.services.commands import AddCosts, AddCounts, SetSetting
from costdesk.services.scenarios import saved_scenario, what_if
from costdesk.ui.desk import Desk
from costdesk.ui.languages import Speaker
from costdesk.ui.pages.whatif import WhatIfPage
from costdesk.ui.pages.whatif.comparison import Comparison
from costdesk.ui.pages.whatif.draft import empty_draft
from costdesk.ui.pages.whatif.own_figures import OwnFigures
from tests.builders import cost, count


def shown(qtbot: QtBot, desk: Desk) -> WhatIfPage:
    page = WhatIfPage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def opened(qtbot: QtBot, page: WhatIfPage) -> OwnFigures:
    dialog = page.figures_dialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def write(dialog: OwnFigures, **texts: str) -> None:
    """``salaries`` and ``rent``, and ``handled``, ``time`` and ``at_once`` of inbound calls."""
    places = {"handled": "0", "time": "1", "at_once": "2"}
    for name, text in texts.items():
        if name in places:
            field = dialog.work.numbers.fields[f"{places[name]} inbound/phone"]
        elif name in dialog.numbers.fields:
            field = dialog.numbers.fields[name]
        else:
            field = dialog.costs.numbers.fields[f"0 {name}"]
        field.line.setText(text)


def used(qtbot: QtBot, page: WhatIfPage, **texts: str) -> None:
    dialog = opened(qtbot, page)
    write(dialog, **texts)
    assert dialog.confirm.isEnabled()
    page.use_terms(dialog.scenario)


def test_a_workspace_without_any_data_can_try_a_what_if(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, desk)
    assert page.results.to_figures.isVisible()

    def fill(dialog: OwnFigures) -> int:
        write(dialog, salaries="35000", rent="15000", handled="10000", time="4:00")
        return 1

    monkeypatch.setattr(OwnFigures, "exec", fill)
    page.results.to_figures.click()
    assert page.head.bases.currentText() == "Figures of my own"
    assert page.made is not None
    base = page.made.evaluation.base
    assert (base.total_cost, base.cost_per_contact.value) == (5_000_000, Fraction(500))
    assert base.aht_seconds.value == 240
    assert not page.results.to_figures.isVisible()
    page.levers.add("volume_change")
    page.compute()
    assert page.made.evaluation.likely.people.value is not None


def test_the_figures_are_kept_and_undo_takes_them_back(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    used(qtbot, page, salaries="35000", handled="10000")
    assert page.draft.is_changed
    page.save()
    name = page.draft.scenario.name
    given = saved_scenario(desk.workspace, name).start.given
    assert given is not None
    assert given.costs == {"salaries": 35_000}
    used(qtbot, page, salaries="36000")
    page.save()
    desk.undo()
    page.refresh()
    assert page.draft.scenario.start.given == given
    desk.undo()
    page.refresh()
    assert page.draft.kept is None
    assert page.draft.scenario.start.given == given  # what is on the screen does not vanish
    assert page.draft.is_changed


def test_what_is_taken_back_and_done_again_is_one_scenario(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    used(qtbot, page, salaries="35000", handled="10000")
    page.save()
    used(qtbot, page, salaries="36000")
    desk.undo()
    page.refresh()
    assert not desk.workspace.scenarios()
    desk.redo()
    page.refresh()
    assert page.draft.kept is not None
    assert page.draft.is_changed
    given = page.draft.scenario.start.given
    assert given is not None
    assert given.costs == {"salaries": 36_000}
    assert page.head.scenarios.count() == 1
    page.save()
    assert len(desk.workspace.scenarios()) == 1


def test_what_was_not_kept_is_there_again(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    used(qtbot, page, salaries="35000", handled="10000", months="12", paid_hours="19200")
    again = WhatIfPage(desk)
    qtbot.addWidget(again)
    again.take_habits(page.habits())
    again.show()
    assert again.draft.scenario.start == page.draft.scenario.start
    given = again.draft.scenario.start.given
    assert given is not None
    assert (given.months, given.paid_hours) == (Fraction(12), Fraction(19_200))


def test_the_last_twelve_months_are_taken_over(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    dialog = opened(qtbot, page)
    dialog.taker.click()
    assert "left out" in dialog.taken.text()
    assert dialog.numbers.fields["months"].text == "12"
    assert dialog.confirm.isEnabled()
    made = what_if(sample_desk.workspace, dialog.scenario)
    before = what_if(sample_desk.workspace, Scenario(""))
    now, then = made.evaluation.base, before.evaluation.base
    assert now.total_cost == then.total_cost - before.base.one_offs
    assert now.contacts == then.contacts
    for name in ("aht_seconds", "people", "service_level", "occupancy", "fcr", "csat"):
        assert getattr(now, name) == getattr(then, name), name
    page.use_terms(dialog.scenario)
    page.save()
    kept = saved_scenario(sample_desk.workspace, page.draft.scenario.name)
    assert what_if(sample_desk.workspace, kept).evaluation.base.total_cost == now.total_cost


def test_what_is_not_touched_stays_exact(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    used(qtbot, page, salaries="100", handled="3", time="4:35")
    start = page.draft.scenario.start
    assert start.given is not None
    [stream] = start.given.streams
    exact = stream._replace(aht_seconds=Fraction(825, 7))
    odd = GivenBase({"tea": Fraction(1, 3)}, (exact,), months=Fraction(3))
    page.use_terms(Scenario("", Start(given=odd)))
    dialog = opened(qtbot, page)
    assert dialog.work.numbers.fields["1 inbound/phone"].text == "1:58"
    assert dialog.given == odd
    dialog.work.numbers.fields["1 inbound/phone"].line.setText("2:00")
    assert dialog.given.streams[0].aht_seconds == 120


def test_a_month_that_is_counted_in_part_is_taken_over(qtbot: QtBot, desk: Desk) -> None:
    assert desk.execute(AddCosts((cost("1000", "2025-03-01"),)))
    assert desk.execute(AddCounts((count("2025-03-01", "2025-03-13", handled=130),)))
    dialog = opened(qtbot, shown(qtbot, desk))
    dialog.take_over()
    assert dialog.given.months == Fraction(13, 31)
    assert dialog.confirm.isEnabled()


def test_another_start_and_back_again(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    used(qtbot, page, salaries="35000", handled="10000")
    given = page.draft.scenario.start.given
    page.head.bases.activated.emit(page.head.bases.findData(LAST_TWELVE))
    assert page.draft.scenario.start.given is None
    assert page.head.edit.isHidden()
    assert opened(qtbot, page).given == given


def test_who_gives_up_starts_from_where_he_was(
    qtbot: QtBot, sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, sample_desk)
    monkeypatch.setattr(OwnFigures, "exec", lambda _dialog: 0)
    page.head.bases.activated.emit(page.head.bases.findData(""))
    assert page.head.bases.currentText() == "The last twelve months"
    assert not page.draft.is_changed


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ({}, "Enter at least one cost"),
        ({"salaries": "100"}, "Enter at least one cost"),
        ({"handled": "100"}, "Enter at least one cost"),
        ({"salaries": "12.5.1", "handled": "1"}, "is not a number"),
        ({"salaries": "$5", "handled": "1"}, "EUR"),
        ({"salaries": "5", "handled": "-1"}, "too small"),
        ({"salaries": "5", "handled": "1", "time": "4.35"}, "can be minutes or seconds"),
        ({"salaries": "5", "handled": "1", "time": "25:00:00"}, "too large"),
        ({"salaries": "5", "handled": "1", "at_once": "0"}, "too small"),
        ({"salaries": "5", "handled": "1", "months": ""}, ""),
        ({"salaries": "5", "handled": "1", "months": "0"}, "too small"),
        ({"salaries": "5", "handled": "", "time": "4:00"}, "Enter"),
    ],
)
def test_what_cannot_be_is_said_and_not_taken(
    qtbot: QtBot, desk: Desk, texts: dict[str, str], said: str
) -> None:
    dialog = opened(qtbot, shown(qtbot, desk))
    write(dialog, **texts)
    assert not dialog.confirm.isEnabled()
    fields = [*dialog.numbers.fields.values(), *dialog.costs.numbers.fields.values()]
    fields += dialog.work.numbers.fields.values()
    notes = [field.note.text() for field in fields if not field.note.isHidden()]
    notes += [dialog.needed.text()] if dialog.needed.isVisible() else []
    assert any(said in note for note in notes) or not said


def test_rows_are_added_for_what_has_none(qtbot: QtBot, desk: Desk) -> None:
    desk.execute(SetSetting("labour.night & day shift", "yes"))
    dialog = opened(qtbot, shown(qtbot, desk))
    offered = {action.text(): action for action in dialog.costs.menu.actions()}
    assert "Rent" not in offered
    offered["night && day shift"].trigger()
    assert dialog.costs.names[-1] == "night & day shift"
    assert "night && day shift" not in [action.text() for action in dialog.costs.menu.actions()]
    work = {action.text(): action for action in dialog.work.menu.actions()}
    work["Outbound phone"].trigger()
    assert dialog.focusWidget() is dialog.work.numbers.fields["0 outbound/phone"].line
    dialog.costs.numbers.fields["0 night & day shift"].line.setText("10")
    dialog.work.numbers.fields["0 outbound/phone"].line.setText("7")
    assert dialog.given.costs == {"night & day shift": 10}
    [stream] = dialog.given.streams
    assert (stream.name, stream.contacts, stream.resolves) == ("outbound/phone", Fraction(7), False)


def test_hungarian_decimal_commas(qtbot: QtBot, desk: Desk) -> None:
    speaker = Speaker()
    speaker.speak("hu")
    desk.language = "hu"
    dialog = opened(qtbot, shown(qtbot, desk))
    write(dialog, salaries="1 234,56", handled="1.000")
    assert dialog.given.costs == {"salaries": Fraction("1234.56")}
    assert dialog.given.streams[0].contacts == 1000
    speaker.be_silent()


def test_scenarios_on_different_figures_of_their_own_are_not_compared_with_one_today(
    qtbot: QtBot, desk: Desk
) -> None:
    page = shown(qtbot, desk)
    for handled in ("10000", "12000"):
        page._load(empty_draft())
        used(qtbot, page, salaries="35000", handled=handled)
        page.save()
    dialog = Comparison(desk, page.draft.scenario.name)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "different figures" in dialog.said.text()
    assert dialog.table.model().columnCount() == 2 + 1
    _, other = dialog.boxes.values()
    other.setChecked(False)
    assert "same figures" in dialog.said.text()
