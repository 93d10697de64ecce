"""People needed and the service they give; the published examples by their ids."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code, Finding, Place, Refused
from costdesk.domain.staffing import (
    LARGEST_INTENSITY,
    Goal,
    Load,
    agents_for,
    agents_for_parts,
    agents_for_work,
    scheduled,
    service,
    with_shrinkage,
)

HALF_HOUR = 1800


def load(contacts: Fraction | int, interval: int, handling: int) -> Load:
    return Load(Fraction(contacts), Fraction(interval), Fraction(handling))


def goal(percent: int, seconds: int, busy: int = 100) -> Goal:
    return Goal(Fraction(percent, 100), Fraction(seconds), Fraction(busy, 100))


WE_31 = load(100, HALF_HOUR, 180)
TWENTY = Fraction(20)


def test_we_31_fourteen_agents() -> None:
    found = service(WE_31, 14, TWENTY)
    assert WE_31.intensity == 10
    assert round(found.wait_probability, 7) == 0.1741319
    assert round(1 - found.wait_probability, 7) == 0.8258681
    assert round(found.service_level, 5) == 0.88835
    assert round(found.asa_seconds, 8) == 7.83593701
    assert round(found.occupancy, 7) == 0.7142857
    assert found.abandon_rate == 0


def test_we_32_required_and_scheduled() -> None:
    agents = agents_for(WE_31, goal(80, 20, busy=85))
    assert (agents, scheduled(agents, Fraction(3, 10))) == (14, 20)


@pytest.mark.parametrize(
    ("agents", "published"), [(11, 0.3896), (12, 0.6402), (13, 0.7956), (14, 0.8884)]
)
def test_we_34_service_level_by_agents(agents: int, published: float) -> None:
    assert round(service(WE_31, agents, TWENTY).service_level, 4) == published


def test_we_36_productive_and_scheduled() -> None:
    small = load(25, 600, 180)
    agents = agents_for(small, goal(80, 20))
    assert (agents, scheduled(agents, Fraction(3, 10))) == (11, 16)
    levels = [round(service(small, each, TWENTY).service_level, 3) for each in (10, 11)]
    assert levels == [0.768, 0.881]


def test_we_38_fifty_five_agents() -> None:
    large = load(360, HALF_HOUR, 240)
    found = service(large, 55, Fraction(15))
    assert large.intensity == 48
    assert round(found.occupancy, 4) == 0.8727
    assert round(found.wait_probability, 4) == 0.2387
    assert round(found.service_level, 4) == 0.8459
    assert round(found.asa_seconds, 2) == 8.18


def test_we_39_advisors_and_the_hours_of_a_week() -> None:
    hourly = load(250, 3600, 330)
    agents = agents_for(hourly, goal(80, 30))
    assert round(float(hourly.intensity), 1) == 22.9
    assert agents == 28
    assert round(service(hourly, agents, Fraction(30)).service_level, 3) == 0.857
    uplift = agents / hourly.intensity - 1
    assert round(float(uplift), 2) == 0.22
    assert round(20_000 * 330 / 3600) == 1833
    published = Fraction(20_000 * 330, 3600) * Fraction(122, 100)
    assert abs(published - 2240) < 5  # printed with the rounded 22 %


def test_we_41_erlang_a() -> None:
    found = service(WE_31, 14, TWENTY, Fraction(300))
    assert round(found.wait_probability, 5) == 0.14526
    assert round(found.abandon_rate, 6) == 0.013984
    assert round(found.occupancy, 6) == 0.704297
    assert round(found.asa_seconds / 60, 6) == 0.069919
    assert round(found.service_level, 6) == 0.916792


def test_we_27_and_we_28_shrinkage_divides() -> None:
    assert scheduled(100, Fraction(40, 100)) == 167
    assert scheduled(100, Fraction(40, 100)) != 140
    assert round(float(with_shrinkage(9, Fraction(291, 1000))), 2) == 12.69


def test_neg_1_is_not_the_chance_to_wait() -> None:
    found = service(load(8, 60, 60), 10, TWENTY)
    assert round(found.wait_probability, 4) == 0.4092
    assert round(found.wait_probability, 3) != 0.337


def test_neg_1_service_level() -> None:
    """Of 10 agents at 8 Erlang, published with 0.715; a handle time of 240 s fits both."""
    found = service(load(60, HALF_HOUR, 240), 10, TWENTY)
    assert round(found.service_level, 3) == 0.654


def test_neg_2_divides_once_too_often() -> None:
    found = service(load(20, 60, 60), 25, TWENTY)
    assert round(found.wait_probability, 4) == 0.2091
    assert round(found.wait_probability / 0.8, 3) == 0.261


def test_neg_3_wants_one_more() -> None:
    twenty = load(200, HALF_HOUR, 180)
    assert twenty.intensity == 20
    assert agents_for(twenty, goal(80, 30)) == 24


def test_neg_8_the_square_root_rule_is_short() -> None:
    busy = load(100, HALF_HOUR, 600)
    assert agents_for(busy, goal(80, 20)) == 40
    assert round(service(busy, 39, TWENTY).service_level, 3) == 0.790


@pytest.mark.parametrize(
    ("calls", "agents", "busy", "after_volume", "after_time"),
    [
        (6, 3, 33, 3, 3),
        (10, 4, 42, 4, 4),
        (15, 5, 50, 5, 5),
        (20, 6, 56, 6, 6),
        (30, 8, 63, 7, 7),
        (40, 10, 67, 9, 9),
        (60, 14, 71, 13, 13),
        (100, 21, 79, 19, 19),
        (200, 39, 86, 36, 35),
        (400, 74, 90, 67, 67),
    ],
)
def test_a_tenth_less_work_frees_whole_people_or_nobody(
    calls: int, agents: int, busy: int, after_volume: int, after_time: int
) -> None:
    """The table of section 4.4: 300 s, 80 % within 20 s, half an hour."""
    now = load(calls, HALF_HOUR, 300)
    usual = goal(80, 20)
    assert agents_for(now, usual) == agents
    assert abs(now.intensity / agents * 100 - busy) < Fraction(6, 10)  # 85.47 is printed as 86
    assert agents_for(load(Fraction(calls * 9, 10), HALF_HOUR, 300), usual) == after_volume
    assert agents_for(load(calls, HALF_HOUR, 270), usual) == after_time


@pytest.mark.parametrize(("calls", "freed"), [(range(4, 26), 8), (range(26, 61), 29)])
def test_small_peaks_mostly_free_nobody(calls: range, freed: int) -> None:
    """Section 4.4: what a tenth fewer calls in a half hour means at each volume."""
    usual = goal(80, 20)
    before = [agents_for(load(each, HALF_HOUR, 300), usual) for each in calls]
    after = [agents_for(load(Fraction(each * 9, 10), HALF_HOUR, 300), usual) for each in calls]
    assert sum(fewer < many for fewer, many in zip(after, before, strict=True)) == freed


def test_two_small_pools_need_more_than_one_large() -> None:
    """Section 4.4 and the pooling tax of section 5."""
    usual = goal(80, 20)
    assert agents_for(load(40, HALF_HOUR, 300), usual) == 10
    assert 2 * agents_for(load(20, HALF_HOUR, 300), usual) == 12
    assert agents_for(load(100, HALF_HOUR, 600), usual) == 40
    assert 2 * agents_for(load(50, HALF_HOUR, 600), usual) == 44


def test_the_largest_occupancy_is_met_exactly() -> None:
    seventeen = load(17, 60, 60)
    lax = goal(0, 20, busy=85)
    assert agents_for(seventeen, lax) == 20
    assert agents_for(load(Fraction(17_001, 1000), 60, 60), lax) == 21
    patient = agents_for(seventeen, lax, Fraction(120))
    assert service(seventeen, patient, TWENTY, Fraction(120)).occupancy <= 0.85
    assert service(seventeen, patient - 1, TWENTY, Fraction(120)).occupancy > 0.85


def test_ten_thousand_erlang() -> None:
    huge = load(100_000, HALF_HOUR, 180)
    assert huge.intensity == 10_000
    needed = agents_for(huge, goal(80, 20))
    assert needed == 10_013
    assert service(huge, needed - 1, TWENTY).service_level < 0.8
    assert agents_for(huge, goal(80, 20), Fraction(300)) == 9_432  # fewer than the work


@pytest.mark.parametrize("agents", [1, 9, 10])
def test_no_more_people_than_work_is_refused(agents: int) -> None:
    with pytest.raises(Refused) as refused:
        service(WE_31, agents, TWENTY)
    values = {"text": str(agents), "limit": "11"}
    expected = Finding(Code.TOO_FEW_AGENTS, Place(column="agents"), values)
    assert refused.value.findings == (expected,)
    assert service(WE_31, 11, TWENTY).agents == 11


def test_those_who_leave_make_few_people_possible() -> None:
    found = service(WE_31, 1, TWENTY, Fraction(60))
    assert round(found.abandon_rate, 4) == 0.9006
    swamped = service(load(100_000, HALF_HOUR, 180), 100, TWENTY, Fraction(300))
    assert (found.occupancy < 1, swamped.occupancy) == (True, 1)
    with pytest.raises(Refused):
        service(WE_31, 0, TWENTY, Fraction(60))


def test_hardly_anything_to_spare_is_nothing_to_spare() -> None:
    nearly = Load(100 - Fraction(1, 10**9), Fraction(HALF_HOUR), Fraction(180))
    assert nearly.intensity < 10
    with pytest.raises(Refused):
        service(nearly, 10, TWENTY)


def test_more_than_any_centre_has_is_refused_by_its_calls() -> None:
    most = load(LARGEST_INTENSITY, 60, 60)
    assert service(most, LARGEST_INTENSITY + 1, TWENTY).agents == LARGEST_INTENSITY + 1
    above = load(1_000_001, HALF_HOUR, 180)
    values = {"text": "1000001", "limit": "1000000"}
    expected = Finding(Code.TOO_LARGE, Place(column="calls"), values)
    for ask in (lambda: service(above, 200_000, TWENTY), lambda: agents_for(above, goal(80, 20))):
        with pytest.raises(Refused) as refused:
            ask()
        assert refused.value.findings == (expected,)


loads = st.builds(load, st.integers(1, 300), st.just(HALF_HOUR), st.integers(30, 900))
goals = st.builds(goal, st.integers(1, 99), st.integers(0, 120), st.integers(50, 100))
patience = st.sampled_from([None, Fraction(45), Fraction(300)])


@given(loads, goals, patience)
def test_the_fewest_agents_are_enough_and_one_fewer_are_not(
    work: Load, wanted: Goal, leave: Fraction | None
) -> None:
    needed = agents_for(work, wanted, leave)
    assert is_met(work, needed, wanted, leave)
    assert not is_met(work, needed - 1, wanted, leave)


def is_met(work: Load, agents: int, wanted: Goal, leave: Fraction | None) -> bool:
    try:
        found = service(work, agents, wanted.target_seconds, leave)
    except Refused:
        return False
    busy = work.intensity / agents if leave is None else found.occupancy
    return found.service_level >= wanted.service_level and busy <= wanted.max_occupancy


@given(st.integers(1, 10_000), st.integers(0, 99))
def test_after_shrinkage_enough_are_left(agents: int, percent: int) -> None:
    lost = Fraction(percent, 100)
    people = scheduled(agents, lost)
    assert people * (1 - lost) >= agents
    assert (people - 1) * (1 - lost) < agents
    assert people == ceil(with_shrinkage(agents, lost))


@given(
    st.fractions(Fraction(1, 97), 200, max_denominator=97),
    st.lists(st.fractions(0, 1, max_denominator=31), min_size=1, max_size=5),
    st.sampled_from([50, 80, 100]),
    st.none() | st.just(Fraction(90)),
)
def test_parts_of_work_take_as_many_as_each_alone(
    work: Fraction, parts: list[Fraction], busy: int, patience: Fraction | None
) -> None:
    wanted = goal(80, 20, busy=busy)
    alone = [
        agents_for_work(work * part, Fraction(300), wanted, patience) if part else 0
        for part in parts
    ]
    assert agents_for_parts(work, parts, Fraction(300), wanted, patience) == alone
