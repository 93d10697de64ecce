"""Days of the week that differ."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code
from costdesk.domain.scenarios.evaluation import evaluate
from costdesk.domain.scenarios.terms import Opening, Terms
from costdesk.domain.scenarios.week import EVERY_DAY, Weekday, days_in, week_of
from tests.domain.scenarios.centres import CENTRE, ask, centre, lever

BUSY_MONDAY = tuple(map(Fraction, (40, 20, 20, 10, 10)))
weights = st.lists(st.integers(0, 9).map(Fraction), min_size=5, max_size=5).map(tuple)


def opening(week: tuple[Fraction, ...]) -> Opening:
    return Opening(week=week)


def test_every_day_alike_is_one_day() -> None:
    expected = (Weekday(EVERY_DAY, Fraction(1), Fraction(20)),)
    assert week_of(CENTRE, Opening()) == expected
    assert week_of(CENTRE, opening((Fraction(7),) * 5)) == expected
    assert week_of(CENTRE, opening((Fraction(0),) * 5)) == expected
    assert week_of(centre(weekdays=(0,) * 7), opening(BUSY_MONDAY))[0].days == 0


def test_a_busy_monday() -> None:
    found = week_of(CENTRE, opening(BUSY_MONDAY))
    assert [day.place for day in found] == [0, 1, 2, 3, 4]
    assert [day.factor for day in found] == [2, 1, 1, Fraction(1, 2), Fraction(1, 2)]
    assert {day.days for day in found} == {4}


@given(weights)
def test_the_days_bring_all_contacts(week: tuple[Fraction, ...]) -> None:
    base = centre(weekdays=(4, 5, 4, 0, 3, 4, 4))
    found = week_of(base, opening(week))
    assert days_in(found) == 16
    assert sum(day.factor * day.days for day in found) == 16


def test_open_days_that_are_given_are_spread() -> None:
    found = week_of(CENTRE, Opening(week=BUSY_MONDAY, days=Fraction(10)))
    assert {day.days for day in found} == {2}
    nothing = week_of(centre(weekdays=(0,) * 7), Opening(week=BUSY_MONDAY, days=Fraction(10)))
    assert {day.days for day in nothing} == {2}
    written = week_of(centre(weekdays=()), Opening(week=BUSY_MONDAY))
    assert days_in(written) == CENTRE.months * Fraction(146097, 4800) * 5 / 7


def test_as_counted() -> None:
    counted = Opening(days_per_week=5, counted_week=True)
    base = centre(week=(*BUSY_MONDAY, Fraction(1), Fraction(0)))
    assert week_of(base, counted) == week_of(base, opening(BUSY_MONDAY))
    assert ask(base=base, opening=counted) == ask(base=base, opening=opening(BUSY_MONDAY))
    assert ask(base=base, opening=counted).findings == ()
    assert [each.code for each in ask(opening=counted).findings] == [Code.WEEK_NOT_COUNTED]


def test_each_day_has_its_people() -> None:
    made = ask(opening=opening(BUSY_MONDAY)).base.rota
    assert made is not None
    assert [plan.weekday for plan in made.week] == [0, 1, 2, 3, 4]
    monday, tuesday, *_, friday = made.week
    assert monday.contacts == 2 * tuesday.contacts == 4 * friday.contacts
    assert monday.agents > tuesday.agents > friday.agents
    assert tuesday.slots == made.slots
    assert monday.hours > tuesday.hours
    assert made.agents == monday.agents
    assert made.scheduled == max(slot.scheduled for slot in monday.slots)
    assert made.intensity == max(slot.intensity for slot in monday.slots)
    even = ask().base.rota
    assert even is not None
    assert even.week == ()
    assert even.plans == (even.average,)
    assert made.needed_hours > even.needed_hours
    assert made.service_level == pytest.approx(
        sum(plan.service_level * float(plan.contacts) for plan in made.week)
        / sum(float(plan.contacts) for plan in made.week)
    )


def test_without_levers_nothing_changes() -> None:
    made = ask(opening=opening(BUSY_MONDAY))
    for result in (made.base, *made.cases.values()):
        assert result.total_cost == CENTRE.total_cost
        assert result.people_change.value == 0


def test_kept_people_are_kept_on_each_day() -> None:
    made = ask(
        lever(volume_percent=40), opening=opening(BUSY_MONDAY), keep_agents=True, max_occupancy=1
    )
    before, after = made.base.rota, made.likely.rota
    assert before is not None
    assert after is not None
    assert [plan.crews for plan in after.week] == [plan.crews for plan in before.week]
    assert after.service_level < before.service_level


def test_a_day_without_contacts() -> None:
    found = ask(opening=opening(tuple(map(Fraction, (1, 1, 1, 1, 0))))).base.rota
    assert found is not None
    friday = found.week[-1]
    assert (friday.agents, friday.service_level, friday.occupancy) == (0, 1.0, 0.0)


def test_teams_with_the_week_recompute() -> None:
    terms = Terms(teams=(("chat",),), opening=opening(BUSY_MONDAY))
    made = evaluate(CENTRE, terms, [lever(volume_percent=-30)])
    assert made.less is not None
    assert made.likely.people_change.value is not None
    assert made.likely.people_change.value < 0
    assert replace(made.base, rota=None, streams=()).total_cost == CENTRE.total_cost
