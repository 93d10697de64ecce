"""All that a text can say of its terms can be written in the dialog."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from costdesk.domain.scenarios.base import Stream
from costdesk.domain.scenarios.scenario import Scenario, Start
from costdesk.domain.scenarios.terms import BEHAVIOURS, GUARDS, Behaviour, Opening, Terms
from costdesk.services.scenario_bases import base_of
from costdesk.services.scenarios import read_scenario, scenario_text
from costdesk.ui.desk import Desk
from costdesk.ui.formats import Formats
from costdesk.ui.pages.whatif.assumptions import Assumptions

CATEGORIES = ("salaries", "rent", "licences")
shares = st.integers(1, 99).map(lambda number: Fraction(number, 100))
numbers = st.integers(1, 700).map(lambda number: Fraction(number, 4))
openings = st.sampled_from([Opening(), Opening(480, 1020, 60, 6), Opening(600, 660)]).flatmap(
    lambda opening: st.builds(
        opening._replace,
        days=st.none() | numbers,
        shape=st.just(())
        | st.lists(numbers, min_size=len(opening.starts), max_size=len(opening.starts)).map(tuple),
        week=st.just(())
        | st.lists(numbers, min_size=opening.days_per_week, max_size=opening.days_per_week).map(
            tuple
        ),
    )
)
behaviours = st.builds(
    Behaviour, st.sampled_from(BEHAVIOURS), shares, st.booleans(), st.none()
) | st.builds(
    Behaviour,
    st.sampled_from(BEHAVIOURS),
    shares,
    st.just(value=False),
    st.dates(date(2020, 1, 1), date(2040, 1, 1)),
)
terms = st.builds(
    Terms,
    opening=openings,
    queued=st.sampled_from([("phone", "chat"), ("chat",), ("email", "phone")]),
    service_level=shares,
    target_seconds=numbers,
    max_occupancy=shares,
    shrinkage=st.none() | shares.filter(lambda share: share <= Fraction(9, 10)),
    patience_seconds=st.none() | numbers.filter(lambda number: number >= 1),
    pools=st.integers(1, 9),
    teams=st.sampled_from([(), (("chat",),), (("email", "chat"), ("phone",))]),
    blended=st.booleans(),
    keep_agents=st.booleans(),
    agent_hours=st.integers(1, 744).map(Fraction),
    agent_cost=st.none() | numbers,
    agent_step=st.sampled_from([Fraction(1), Fraction(1, 2), Fraction(1, 3)]),
    behaviours=st.dictionaries(st.sampled_from(CATEGORIES), behaviours),
    guards=st.dictionaries(st.sampled_from(GUARDS), shares),
)


def shown(qtbot: QtBot, desk: Desk, scenario: Scenario) -> Assumptions:
    base = base_of(desk.workspace, Start())
    dialog = Assumptions(scenario, CATEGORIES, desk.formats, None, base)
    qtbot.addWidget(dialog)
    return dialog


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(terms)
def test_the_dialog_gives_back_what_a_text_says(
    qtbot: QtBot, sample_desk: Desk, found: Terms
) -> None:
    scenario = read_scenario(scenario_text(Scenario("x", terms=found)))
    dialog = shown(qtbot, sample_desk, scenario)
    assert dialog.confirm.isEnabled()
    assert dialog.scenario == scenario
    dialog.details.shape.text.appendPlainText("")  # read again, as if it had been typed
    assert read_scenario(scenario_text(dialog.scenario)) == scenario


def test_it_is_simple_at_first(qtbot: QtBot, sample_desk: Desk) -> None:
    dialog = shown(qtbot, sample_desk, Scenario("x"))
    dialog.show()
    assert not dialog.details.isVisible()
    assert not dialog.costs.days["rent"].isVisible()
    dialog.opener.setChecked(True)
    assert dialog.details.isVisible()
    assert dialog.costs.days["rent"].isVisible()
    assert not dialog.details.shape.text.isVisible()


def test_what_is_avoidable_and_when_a_lease_ends(qtbot: QtBot, sample_desk: Desk) -> None:
    dialog = shown(qtbot, sample_desk, Scenario("x"))
    dialog.costs.avoidable.fields["salaries"].line.setText("60")
    dialog.costs.ends["rent"].setChecked(True)
    dialog.costs.days["rent"].line.setText("2027-06-30")
    assert not dialog.costs.ends["rent"].isEnabled()
    assert dialog.scenario.terms.behaviours == {
        "salaries": Behaviour("step_fixed", Fraction(6, 10)),
        "rent": Behaviour("fixed", can_end=False, ends=date(2027, 6, 30)),
    }
    dialog.costs.days["rent"].line.setText("soon")
    assert not dialog.confirm.isEnabled()
    dialog.costs.days["rent"].line.setText("")
    assert dialog.confirm.isEnabled()
    dialog.costs.avoidable.fields["salaries"].line.setText("120")
    assert not dialog.confirm.isEnabled()


def test_agents_teams_and_limits(qtbot: QtBot, sample_desk: Desk) -> None:
    dialog = shown(qtbot, sample_desk, Scenario("x"))
    details = dialog.details
    for name, text in {
        "hours": "160", "cost": "3100", "pools": "2", "open_days": "20", "patience": "90",
        "backlog_hours_limit": "2", "csat_limit": "80",
    }.items():  # fmt: skip
        details.numbers.fields[name].line.setText(text)
    details.channels.teams["chat"].setCurrentIndex(1)
    details.channels.teams["social"].setCurrentIndex(3)
    details.channels.waits["email"].setChecked(True)
    details.channels.waits["phone"].setChecked(False)
    details.step.setCurrentIndex(1)
    details.blended.setChecked(False)
    terms = dialog.scenario.terms
    assert (terms.agent_hours, terms.agent_cost) == (Fraction(160), Fraction(3100))
    assert terms.pools == 2
    assert (terms.opening.days, terms.patience_seconds) == (Fraction(20), Fraction(90))
    assert terms.teams == (("chat",), ("social",))
    assert terms.queued == ("chat", "email")
    assert (terms.agent_step, terms.blended) == (Fraction(1, 2), False)
    assert terms.guards == {"csat": Fraction(8, 10), "backlog_hours": Fraction(2)}
    details.numbers.fields["pools"].line.setText("1.5")
    assert not dialog.confirm.isEnabled()


def test_the_shape_is_pasted_or_read(
    qtbot: QtBot, sample_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(qtbot, sample_desk, Scenario("x", terms=Terms(opening=Opening(540, 660))))
    shape = dialog.details.shape
    shape.kind.setCurrentIndex(1)
    assert not dialog.confirm.isEnabled()
    shape.text.setPlainText("1\n2\n3\n4")
    assert [*map(int, dialog.scenario.terms.opening.shape)] == [1, 2, 3, 4]
    assert shape.note.text() == "Busiest from 10:30 on."
    dialog.closes.setCurrentIndex(dialog.closes.findData(720))
    assert not dialog.confirm.isEnabled()
    assert "4 numbers for 6 intervals" in shape.note.text()
    path = tmp_path / "day.txt"
    path.write_text("09:00 5\n11:30 9\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    shape.file.click()
    assert [*map(int, dialog.scenario.terms.opening.shape)] == [5, 0, 0, 0, 0, 9]
    shape.take_file(tmp_path / "none")
    assert shape.note.text()
    shape.kind.setCurrentIndex(0)
    assert dialog.scenario.terms.opening.shape == ()
    dialog.details.interval.setCurrentIndex(dialog.details.interval.findData(20))
    assert dialog.confirm.isEnabled()
    dialog.opens.setCurrentIndex(dialog.opens.findData(570))
    assert "whole number of intervals" in dialog.problem.text()
    assert not dialog.confirm.isEnabled()


def test_a_wrong_shape_opens_the_details(qtbot: QtBot, sample_desk: Desk) -> None:
    opening = Opening(540, 600, shape=(Fraction(1), Fraction(2)))
    dialog = shown(qtbot, sample_desk, Scenario("x", terms=Terms(opening=opening)))
    assert dialog.scenario.terms.opening == opening
    assert not dialog.opener.isChecked()
    dialog.details.shape.text.setPlainText("1 2")
    dialog.closes.setCurrentIndex(dialog.closes.findData(630))
    assert dialog.opener.isChecked()


def test_the_week_is_even_counted_or_written(qtbot: QtBot, sample_desk: Desk) -> None:
    base = base_of(sample_desk.workspace, Start())
    counted = replace(base, week=tuple(map(Fraction, (30, 20, 20, 15, 15, 5, 0))))
    dialog = Assumptions(Scenario("x"), (), sample_desk.formats, None, counted)
    qtbot.addWidget(dialog)
    week = dialog.details.week
    week.kind.setCurrentIndex(1)
    assert dialog.scenario.terms.opening.counted_week
    week.kind.setCurrentIndex(2)
    opening = dialog.scenario.terms.opening
    assert [*map(int, opening.week)] == [30, 20, 20, 15, 15]
    assert not opening.counted_week
    dialog.days.setCurrentIndex(5)
    assert len(dialog.scenario.terms.opening.week) == 6
    week.numbers.fields["5"].line.setText("")
    assert not dialog.confirm.isEnabled()
    dialog.days.setCurrentIndex(4)
    assert dialog.confirm.isEnabled()
    without = Assumptions(Scenario("x"), (), sample_desk.formats)
    qtbot.addWidget(without)
    assert without.details.week.kind.count() == 2


def test_a_team_that_nobody_counts_is_kept(qtbot: QtBot) -> None:
    base_terms = Terms(teams=(("my own", "chat"),))
    dialog = Assumptions(Scenario("x", terms=base_terms), (), Formats("nl", "EUR", 2))
    qtbot.addWidget(dialog)
    assert dialog.scenario.terms.teams == base_terms.teams
    assert Stream("inbound", "my own", Fraction(1)).channel in dialog.details.channels.teams


def test_a_note(qtbot: QtBot, sample_desk: Desk) -> None:
    noted = Scenario("x", note=" as offered\r\nin May ")
    dialog = shown(qtbot, sample_desk, noted)
    assert dialog.scenario == noted
    dialog.details.note.setPlainText("another ")
    assert dialog.scenario.note == "another"
