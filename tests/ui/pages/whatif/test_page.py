"""The what-if page on a real workspace: what it shows is what the service computes."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from costdesk.domain.definitions import LANGUAGES, Language
from costdesk.domain.money import rounded
from costdesk.domain.scenarios.levers import Range
from costdesk.domain.scenarios.scenario import LAST_TWELVE, Scenario
from costdesk.services.lever_kinds import lever_kinds
from costdesk.services.scenario_files import results_by_case
from costdesk.services.scenarios import new_lever, sample_scenario, what_if
from costdesk.ui.desk import Desk
from costdesk.ui.pages.whatif import WhatIfPage
from costdesk.ui.pages.whatif.side import Side
from costdesk.ui.pages.whatif.words import GROUPS
from tests.ui.pages.whatif.page_cases import enter, shown


def column(page: WhatIfPage, heading: str) -> dict[str, str]:
    model = page.results.table.model()
    side = Qt.Orientation.Horizontal
    places = [
        place for place in range(model.columnCount()) if model.headerData(place, side) == heading
    ]
    return {row[0]: row[places[0]] for row in page.results.table.texts()}


# What is shown


def test_every_kind_of_lever_is_offered_once() -> None:
    offered = [kind for _, kinds in GROUPS for kind in kinds]
    assert sorted(offered) == sorted(lever_kinds())


def test_without_levers_the_page_says_what_it_is_for_and_shows_today(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    page = shown(qtbot, sample_desk)
    assert page.results.answer.text() == "What would lower your costs?"
    made = what_if(sample_desk.workspace, Scenario(""))
    today = column(page, "Today")
    monthly = rounded(Fraction(made.base.total_cost, 12))
    assert today["Total cost a month"] == sample_desk.formats.short_money(monthly)
    assert "Saved a month" not in today
    assert page.results.sample.isVisible()
    assert not page.head.save.isEnabled()


def test_a_lever_that_moves_nothing_leaves_everything_as_it_is(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    page = shown(qtbot, sample_desk)
    page.levers.add("volume_change")
    page.compute()
    today = column(page, "Today")
    for case in ("Cautious", "Likely", "Hopeful"):
        shown_case = column(page, case)
        assert shown_case["Saved a month"] == "€0.00"
        same = ("Total cost a month", "Cost per contact", "Agents to pay", "Answered in time")
        assert [shown_case[name] for name in same] == [today[name] for name in same]
    assert page.results.answer.text().startswith("Likely nothing changes in cost.")


def test_the_sample_scenario_shows_the_figures_of_the_service(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    page = shown(qtbot, sample_desk)
    page.results.sample.click()
    made = what_if(sample_desk.workspace, sample_scenario())
    formats = sample_desk.formats
    headings = {"base": "Today", "low": "Cautious", "likely": "Likely", "high": "Hopeful"}
    for case, result in results_by_case(made).items():
        texts = column(page, headings[case])
        assert texts["Total cost a month"] == formats.short_money(result.total_cost)
        assert texts["Cost per contact"] == formats.unit_cost(result.cost_per_contact.value)
        assert texts["Cost per resolution"] == formats.unit_cost(result.cost_per_resolution.value)
        if case != "base":
            assert texts["Saved a month"] == formats.short_money(result.saving)
            claimed = formats.short_money(result.claimed_saving)
            assert texts["What vendors would claim"] == claimed
    assert page.results.answer.text() == "Likely €2,059 a month less."
    assert "would claim €2,941" in page.results.more.text()
    assert page.results.day.isHidden()
    assert "Handle time is not entered" in page.results.findings.text()
    assert page.head.bases.currentText() == "Figures of my own"


def test_people_are_named_only_where_they_are_what_is_asked(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    page = shown(qtbot, sample_desk)
    enter(page, "price_change", price_percent="-5")
    assert "agent" not in page.results.answer.text()
    assert "case" not in page.results.more.text()  # all cases are alike, so it is said once


def test_what_is_typed_and_slid_changes_the_figures(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    enter(page, "wage_change", wages_percent="-10")
    assert page.made is not None
    lever = replace(
        new_lever(lever_kinds()["wage_change"]), values={"wages_percent": Range.of(-10)}
    )
    expected = what_if(sample_desk.workspace, Scenario("", levers=(lever,)))
    assert page.made.evaluation.likely.total_cost == expected.evaluation.likely.total_cost
    before = page.results.answer.text()
    slider = page.levers.cards[0].rows["wages_percent"].slider
    assert slider is not None
    slider.setValue(10)
    qtbot.waitUntil(lambda: page.results.answer.text() != before)
    assert "a month more." in page.results.answer.text()
    assert page.levers.cards[0].rows["wages_percent"].fields["likely"].text == "10"


def test_no_agent_freed_says_from_which_volume_one_would_be(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    page = shown(qtbot, sample_desk)
    enter(page, "ivr")
    assert page.made is not None
    less = page.made.evaluation.less
    assert less is not None
    assert less.volume is not None
    limit = int(page.made.evaluation.likely.contacts / 12 * less.volume)
    said = page.results.answer.text()
    assert f"No agent is freed; at {limit:,} contacts a month one would be." in said
    assert "One agent more is needed from" in page.results.more.text()


def test_freed_agents_and_payback_are_said(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    enter(page, "volume_change", volume_percent="-30")
    enter(page, "voip", one_off="12000")
    said = page.results.answer.text()
    assert "instead of 11." in said
    assert "The €12,000 spent once is back after" in page.results.more.text()
    enter(page, "wage_change", wages_percent="200")
    assert "never comes back" in page.results.more.text()


def test_a_guard_that_is_passed_turns_red_whatever_is_saved(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    page = shown(qtbot, sample_desk)
    enter(page, "volume_change", volume_percent="60")
    assert page.results.guards.isHidden()
    dialog = page.terms_dialog()
    qtbot.addWidget(dialog)
    dialog.keep.setChecked(True)
    page.use_terms(dialog.scenario)
    assert page.results.guards.isVisible()
    assert "at most 85.0% is wanted (likely)" in page.results.guards_said.text()
    assert column(page, "Likely")["Time agents are busy"].endswith("✗")
    model = page.results.table.model()
    rows = [row[0] for row in page.results.table.texts()]
    index = model.index(rows.index("Time agents are busy"), 3)
    assert index.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert model.index(0, 3).data(Qt.ItemDataRole.ForegroundRole) is None


def test_what_is_too_far_today_already_is_said_so(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    terms = replace(page.draft.scenario.terms, guards={"fcr": Fraction(9, 10)})
    page.use_terms(replace(page.draft.scenario, terms=terms))
    assert page.results.guards_said.text().endswith("at least 90.0% is wanted (already today)")


def test_nothing_is_cut_off_in_the_smallest_window(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    page.resize(620, 400)
    for kind in ("chatbot", "new_channel"):
        page.levers.add(kind)
        page.levers.cards[-1].details.setChecked(True)
    page.compute()

    def has_room() -> bool:
        sides = page.findChildren(Side)
        return all(it._content.minimumSizeHint().width() <= it.viewport().width() for it in sides)

    qtbot.waitUntil(has_room, timeout=2000)


def test_what_matters_most_and_the_day_are_drawn_and_told(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    enter(page, "wage_change", wages_percent="5")
    assert page.results.tornado.isHidden()
    enter(page, "volume_change", volume_percent="-20")
    tornado, day = page.results.tornado, page.results.day
    assert page.made is not None
    swings = page.made.evaluation.tornado
    assert [bar.likely for bar in tornado.bars] == [
        rounded(Fraction(swing.likely, 12)) for swing in swings
    ]
    assert "Change of wages: €" in tornado.accessibleDescription()
    assert [hour.start for hour in day.hours][:2] == ["09:00", "09:30"]
    assert "09:00: " in day.accessibleDescription()
    assert not tornado.grab().isNull()
    assert not day.grab().isNull()


def test_findings_are_sentences_with_names(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    enter(page, "remote_work", rent_percent="-50")
    assert "Rent: This cost cannot end yet" in page.results.findings.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_every_language(
    qtbot: QtBot, sample_desk: Desk, speak: Callable[[Language], None], language: Language
) -> None:
    speak(language)
    sample_desk.language = language
    page = shown(qtbot, sample_desk)
    enter(page, "chatbot", contained_percent="20", fee_per_contact="1", one_off="5000")
    assert "{" not in page.results.answer.text() + page.results.more.text()
    assert len(page.results.table.texts()) > 10


def test_ten_levers_are_shown_again_while_a_slider_moves(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    for kind in list(lever_kinds())[:10]:
        page.levers.add(kind)
    page.compute()
    fastest = min(_seconds(page.compute) for _ in range(5))
    assert fastest < 0.5  # a tenth on a machine of its own


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


# The numbers of a lever


def test_the_range_opens_and_makes_room(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    page.levers.add("self_service")
    card = page.levers.cards[0]
    row = card.rows["contained_percent"]
    assert row.range == Range(Fraction(0), Fraction(9), Fraction(20))
    assert row.span.text() == "cautious 0, hopeful 20"
    assert row.fields["low"].isHidden()
    row.fields["likely"].line.setText("25")
    assert row.range == Range(Fraction(0), Fraction(25), Fraction(25))
    card.details.setChecked(True)
    assert row.fields["low"].isVisible()
    row.fields["high"].line.setText("35")
    row.fields["low"].line.setText("30")
    assert "30" in row.fields["low"].note.text()
    assert row.range == Range(Fraction(0), Fraction(25), Fraction(35))
    row.fields["low"].line.setText("5")
    assert row.range == Range(Fraction(5), Fraction(25), Fraction(35))


def test_what_cannot_be_is_refused_at_its_field(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    page.levers.add("volume_change")
    row = page.levers.cards[0].rows["volume_percent"]
    field = row.fields["likely"]
    taken = []
    for text in ("-150", "12x", "-15", ""):
        field.line.setText(text)
        taken.append((bool(field.note.text()), row.range))
    assert taken == [(True, None), (True, None), (False, Range.of(-15)), (False, None)]


def test_what_is_published_stands_with_source_and_grade(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    page.levers.add("ai_assist")
    said = " ".join(page.levers.cards[0]._published())
    assert "NBER" in said
    assert "(grade A)" in said


def test_a_new_channel_and_a_price_name_what_they_are_of(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    page.levers.add("new_channel")
    page.levers.add("price_change")
    page.levers.add("voip")
    channel, price, voip = page.levers.cards
    assert channel.channel is not None
    assert price.category is not None
    channel.channel.setCurrentIndex(1)
    price.category.setCurrentIndex(price.category.findData("rent"))
    voip.scope.setCurrentIndex(1)
    moved, dearer, calls = page.levers.levers
    assert moved.channel == channel.channel.currentData()
    assert dearer.category == "rent"
    assert calls.cells == ("inbound",)


def test_levers_are_removed_and_opened_by_keyboard(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    page.levers.add("voip")
    card = page.levers.cards[0]
    assert card.body.isVisible()
    QTest.keyClick(card.opener, Qt.Key.Key_Space)
    assert not card.body.isVisible()
    assert card.opener.text().startswith("▸")
    card.remover.click()
    assert page.levers.cards == []
    assert page.draft.scenario.levers == ()


# Where it starts


def test_it_starts_from_the_month_that_is_looked_at(qtbot: QtBot, sample_desk: Desk) -> None:
    page = shown(qtbot, sample_desk)
    assert [page.head.bases.itemData(it) for it in range(2)] == [LAST_TWELVE, "2025-12"]
    page.head.base_chosen.emit("2025-12")
    (result,) = sample_desk.results([sample_desk.period])
    assert page.made is not None
    assert page.made.base.total_cost == result.total_cost
    assert page.head.bases.currentText() == "December 2025"
    assert page.head.bases.toolTip() == "1 December 2025 – 31 December 2025"
    sample_desk.look_at(day=date(2025, 9, 1))
    assert page.made.base.label == "2025-12"
    assert page.head.bases.currentText() == "December 2025"
    assert page.head.bases.findData("2025-09") >= 0


def test_without_contacts_it_leads_to_them(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert page.results.answer.text() == "There is nothing to start from yet."
    assert page.results.problem.text()
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.results.to_contacts.click()
    assert wanted.args == ["contacts"]
    page.results.sample.click()
    assert page.results.answer.text() == "Likely €2,059 a month less."
