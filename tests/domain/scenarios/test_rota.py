"""Whole people over the average day: section 4.4, pooling, other work in quiet moments."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.scenarios.crews import (
    Demand,
    Setting,
    demands_of,
    filled,
    needed_hours,
    setting_after,
)
from costdesk.domain.scenarios.rota import Rota, rota_of
from costdesk.domain.scenarios.terms import Opening, Terms
from costdesk.domain.scenarios.week import EVERY_DAY, Weekday
from costdesk.domain.scenarios.work import pulls_of
from tests.domain.scenarios.centres import CENTRE, centre, lever, stream

HALF_HOUR = Opening(opens=600, closes=630)
PEAK = Terms(opening=HALF_HOUR, max_occupancy=Fraction(1))
PLAIN = Setting(1, Fraction(1), Fraction(0), Fraction(1))


def days(number: int) -> tuple[Weekday, ...]:
    return (Weekday(EVERY_DAY, Fraction(1), Fraction(number)),)


ONE_DAY = days(1)

SECTION_4_4 = [
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
]


def day(
    contacts: Fraction | int,
    aht: Fraction | int = 300,
    rest: int = 0,
    terms: Terms = PEAK,
    setting: Setting = PLAIN,
) -> Rota:
    return rota_of(
        (Demand(Fraction(contacts), Fraction(aht), Fraction(rest)),), terms, setting, ONE_DAY
    )


@pytest.mark.parametrize(("calls", "agents", "busy", "fewer_calls", "shorter"), SECTION_4_4)
def test_the_table_of_section_4_4(
    calls: int, agents: int, busy: int, fewer_calls: int, shorter: int
) -> None:
    found = day(calls)
    assert found.agents == agents
    assert abs(found.occupancy * 100 - busy) < 0.54  # 85.47 % is printed as 86: rounded twice
    assert day(calls * Fraction(9, 10)).agents == fewer_calls
    assert day(calls, 270).agents == shorter


def test_ten_percent_less_rarely_frees_anybody_in_a_small_centre() -> None:
    def frees(calls: int) -> bool:
        return day(calls * Fraction(9, 10)).agents < day(calls).agents

    assert sum(map(frees, range(4, 26))) == 8
    assert len(range(4, 26)) == 22
    assert sum(map(frees, range(26, 61))) == 29
    assert len(range(26, 61)) == 35
    freed = {day(calls).agents - day(calls * Fraction(9, 10)).agents for calls in range(4, 26)}
    assert freed == {0, 1}


def test_one_pool_of_forty_takes_ten_two_of_twenty_twelve() -> None:
    assert day(40).agents == 10
    split = day(40, setting=PLAIN._replace(pools=2))
    assert split.agents == 12
    assert split.service_level >= 0.8
    assert split.service_level == day(20).service_level


def test_service_is_that_of_erlang() -> None:
    terms = Terms(opening=HALF_HOUR, max_occupancy=Fraction(1), service_level=Fraction(88, 100))
    found = day(100, 180, terms=terms)  # WE-31
    [slot] = found.slots
    assert (slot.agents, int(slot.intensity), int(found.intensity)) == (14, 10, 10)
    assert round(found.service_level, 5) == 0.88835
    assert round(found.wait_probability, 7) == 0.1741319
    assert found.asa_seconds is not None
    assert round(found.asa_seconds, 8) == 7.83593701
    assert found.abandon_rate == 0


def test_with_patience_it_is_erlang_a() -> None:
    terms = Terms(
        opening=HALF_HOUR,
        max_occupancy=Fraction(1),
        service_level=Fraction(91, 100),
        patience_seconds=Fraction(300),
    )
    found = day(100, 180, terms=terms)  # WE-41
    assert found.agents == 14
    assert round(found.abandon_rate, 6) == 0.013984
    assert round(found.service_level, 6) == 0.916792


def test_scheduled_and_paid_hours() -> None:
    found = rota_of(
        (Demand(Fraction(25), Fraction(180), Fraction(0)),),
        Terms(opening=Opening(600, 610, 10), max_occupancy=Fraction(1)),
        PLAIN._replace(shrinkage=Fraction(3, 10)),
        days(21),
    )
    assert (found.agents, found.scheduled) == (11, 16)  # WE-36
    assert found.needed_hours == Fraction(11, 6) * 21 / Fraction(7, 10)


LONG = Terms(opening=Opening(600, 720), max_occupancy=Fraction(85, 100))


def test_other_work_fills_quiet_moments_first() -> None:
    queue = day(60, terms=LONG)
    room = sum(slot.agents for slot in queue.slots) * 1800 * Fraction(85, 100) - 60 * 300
    fits = day(60, rest=int(room), terms=LONG)
    assert [slot.agents for slot in fits.slots] == [slot.agents for slot in queue.slots]
    assert fits.occupancy > queue.occupancy
    more = day(60, rest=int(room) + 1, terms=LONG)
    assert sum(slot.agents for slot in more.slots) == sum(slot.agents for slot in queue.slots) + 1
    apart = Terms(opening=LONG.opening, max_occupancy=LONG.max_occupancy, blended=False)
    assert sum(slot.agents for slot in day(60, rest=1, terms=apart).slots) == (
        sum(slot.agents for slot in queue.slots) + 1
    )


def test_without_a_queue_there_is_only_work() -> None:
    found = day(0, 0, rest=3_000, terms=LONG)
    assert [slot.agents for slot in found.slots] == [1, 1, 0, 0]
    assert (found.service_level, found.asa_seconds, found.wait_probability) == (1.0, 0.0, 0.0)
    nobody = day(0, 0, terms=LONG)
    assert (nobody.agents, nobody.occupancy, nobody.backlog_hours) == (0, 0.0, 0.0)


def test_an_interval_without_contacts_needs_nobody() -> None:
    terms = Terms(opening=Opening(600, 690, shape=(Fraction(1), Fraction(0), Fraction(2))))
    found = day(30, terms=terms)
    assert [slot.contacts for slot in found.slots] == [10, 0, 20]
    assert found.slots[1].agents == 0


def test_a_flat_day_needs_fewer_at_the_peak() -> None:
    terms = Terms(opening=Opening(600, 720, shape=tuple(map(Fraction, (1, 4, 2, 1)))))
    steep = day(120, terms=terms)
    flat = day(120, terms=terms, setting=PLAIN._replace(flatness=Fraction(0)))
    assert flat.agents < steep.agents
    assert {slot.contacts for slot in flat.slots} == {30}


@given(st.lists(st.integers(0, 9), min_size=1, max_size=8), st.integers(1, 40))
def test_more_people_come_where_there_are_fewest(agents: list[int], more: int) -> None:
    expected = list(agents)
    for _ in range(more):
        expected[expected.index(min(expected))] += 1
    assert sorted(filled(agents, more)) == sorted(expected)
    assert all(one >= other for one, other in zip(filled(agents, more), agents, strict=True))


def test_kept_people_are_overrun() -> None:
    before = day(40)
    after = rota_of(
        (Demand(Fraction(70), Fraction(300), Fraction(0)),), PEAK, PLAIN, ONE_DAY, before
    )
    assert after.agents == before.agents
    assert (after.service_level, after.asa_seconds, after.occupancy) == (0.0, None, 1.0)
    assert after.backlog_hours == pytest.approx((70 * 300 - 10 * 1800) / 3600)


def test_levers_change_the_setting() -> None:
    given_ = pulls_of([lever(pools=3, peak_percent=50, shrinkage_percent=10)], "likely")
    found = setting_after(CENTRE, Terms(pools=2), given_)
    assert found == Setting(3, Fraction(1, 2), Fraction(33, 100), Fraction(1))
    twice = pulls_of([lever(pools=1), lever(shrinkage_percent=200)], "likely")
    assert setting_after(CENTRE, Terms(pools=3, shrinkage=Fraction(1, 2)), twice) == Setting(
        1, Fraction(1), Fraction(99, 100), Fraction(1)
    )
    assert setting_after(centre(shrinkage=None), Terms(), ()).shrinkage == Fraction(3, 10)


def test_what_waits_and_what_does_not() -> None:
    together = demands_of(CENTRE.streams, Terms(), Fraction(20))
    assert together is not None
    [found] = together
    chat = Fraction(1896 * 665) / Fraction(22, 10)
    assert found.contacts == Fraction(5343 + 1896, 20)
    assert found.aht_seconds == (5343 * 327 + chat) / (5343 + 1896)
    assert found.rest == Fraction(2371 * 414 + 1636 * 282, 20)
    assert demands_of([stream("inbound/phone", 3)], Terms(), Fraction(20)) is None
    assert demands_of(CENTRE.streams, Terms(), Fraction(0)) is None


def test_hours_alone_are_the_hours_of_the_rota() -> None:
    demands = (Demand(Fraction(400), Fraction(320), Fraction(50_000)),)
    setting = PLAIN._replace(shrinkage=Fraction(3, 10), pools=2)
    found = rota_of(demands, Terms(), setting, days(21))
    assert needed_hours(demands, Terms(), setting, days(21)) == found.needed_hours


def test_channels_with_people_of_their_own() -> None:
    terms = Terms(teams=(("chat", "email"),))
    found = demands_of(CENTRE.streams, terms, Fraction(20))
    assert found is not None
    calls, chats = found
    assert (calls.contacts, chats.contacts) == (Fraction(5343, 20), Fraction(1896, 20))
    assert calls.rest == Fraction(1636 * 282, 20)
    assert chats.rest == Fraction(2371 * 414, 20)
    together = demands_of(CENTRE.streams, Terms(), Fraction(20))
    assert together is not None
    assert sum(each.seconds for each in found) == together[0].seconds


def test_separate_teams_take_more_people() -> None:
    one = Demand(Fraction(20), Fraction(300), Fraction(0))
    apart = rota_of((one, one), PEAK, PLAIN, ONE_DAY)
    assert apart.agents == day(40, setting=PLAIN._replace(pools=2)).agents == 12
    assert apart.service_level == pytest.approx(day(20).service_level)
    assert apart.asa_seconds == pytest.approx(day(20).asa_seconds)
    assert apart.slots[0].occupancy == pytest.approx(day(20).slots[0].occupancy)


def test_a_team_without_work_changes_nothing() -> None:
    one, none = Demand(Fraction(20), Fraction(300), Fraction(0)), Demand(*[Fraction(0)] * 3)
    terms = Terms(opening=Opening(600, 660, shape=(Fraction(1), Fraction(0))))
    alone = rota_of((one,), terms, PLAIN, ONE_DAY)
    beside = rota_of((one, none), terms, PLAIN, ONE_DAY)
    assert beside.slots == alone.slots
    assert beside.needed_hours == alone.needed_hours


def test_one_team_is_overrun() -> None:
    one, none = Demand(Fraction(20), Fraction(300), Fraction(0)), Demand(*[Fraction(0)] * 3)
    before = rota_of((one, none), PEAK, PLAIN, ONE_DAY)
    after = rota_of((one, one), PEAK, PLAIN, ONE_DAY, before)
    assert after.asa_seconds is None
    assert after.service_level == pytest.approx(day(20).service_level / 2)
    assert after.backlog_hours == pytest.approx(20 * 300 / 3600)
