"""Why it changed: per day, the calendar, and where there is no bridge."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.bridge import Bridge, CalendarLine, RateMix, bridge
from costdesk.domain.definitions import Definitions
from costdesk.domain.findings import Code, Finding, Place
from tests.domain import oracle_bridge, oracle_report
from tests.domain.bridge_cases import (
    FEBRUARY,
    JANUARY,
    between,
    compared,
    ends,
    in_january,
    in_march,
)
from tests.domain.oracle_report import World
from tests.domain.worlds import (
    CHAT,
    EMAIL,
    MARCH,
    PHONE,
    SELF,
    count,
    days,
    fewer,
    item,
    periods,
    result_of,
    worlds,
)


def codes(made: Bridge) -> list[Code]:
    return [note.code for note in made.notes]


# Per day


@pytest.mark.parametrize(
    ("before", "after", "per_day"),
    [
        ("2025-01", "2025-02", False),  # 31 and 28 days
        ("2025-02", "2025-01", False),
        ("2025-01-01..2025-01-31", "2025-02-01..2025-02-27", True),  # 31 and 27
        ("2025-02-01..2025-02-27", "2025-01-01..2025-01-31", True),
        ("2025-W05", "2025-02", True),
        ("2025-Q1", "2025-01", True),
    ],
)
def test_periods_of_other_lengths_are_compared_per_day(
    before: str, after: str, *, per_day: bool
) -> None:
    counts = [count(PHONE, days("2025-01-01", "2025-12-31"), 365)]
    items = [item("3.65", "2025-01-01", end="2025-12-31", path="inbound/phone")]
    made = between(items, counts, before, after)
    assert made.per_day == per_day
    assert (Code.COMPARED_PER_DAY in codes(made)) == per_day
    assert ends(made) == [1, 1]  # a cent a day over a contact a day
    volume = made.steps[-1].amount
    assert (volume == 0) == per_day


@pytest.mark.parametrize("cut", ["first", "second"])
def test_a_cut_period_is_compared_per_day(cut: str) -> None:
    # January's 14 covered days have 14.00 and 28 contacts, February's 28 days 84.00 and 56.
    short = days("2025-01-18", "2025-01-31")
    counts = [count(PHONE, short, 28), count(PHONE, FEBRUARY, 56)]
    items = [
        item("14", "2025-01-18", end="2025-01-31", path="inbound/phone"),
        item("84", "2025-02-01", end="2025-02-28", path="inbound/phone"),
    ]
    labels = ("2025-01", "2025-02") if cut == "first" else ("2025-02", "2025-01")
    made = between(items, counts, *labels)
    assert made.per_day
    assert {made.before, made.after} == {50, 150}
    # Per day: 1.00 and 3.00 over 2 contacts each. So all of it is cost, none is volume.
    assert sorted(made.costs) == [100, 300]
    assert list(made.contacts) == [2, 2]
    assert [abs(step.amount) for step in made.steps] == [100, 0]
    assert codes(made) == [Code.PERIOD_CUT, Code.COMPARED_PER_DAY]
    assert made.notes[0].place == Place(period="2025-01")


def test_a_cut_of_a_day_is_a_cut() -> None:
    # 31 days of January and 27 or 28 of February: no further apart than months are, but cut.
    january = [count(PHONE, JANUARY, 31)]
    counts = [*january, count(PHONE, days("2025-02-01", "2025-02-27"), 27)]
    one_day_short = between([], counts, "2025-02", "2025-02")
    assert one_day_short.per_day
    assert codes(one_day_short)[-1] == Code.COMPARED_PER_DAY
    assert not between([], [*january, count(PHONE, FEBRUARY, 28)], "2025-01", "2025-02").per_day


def test_rate_and_mix_per_day() -> None:
    # January's 10 days: 20 calls for 100.00, 10.00 unallocated, 20.00 of a cell without contacts.
    # February's 28 days: 28 calls for 280.00, 28.00 unallocated, 28.00 without contacts.
    ten = days("2025-01-22", "2025-01-31")
    items = [
        item("100", "2025-01-22", path="inbound/phone"),
        item("10", "2025-01-22", driver="unallocated"),
        item("20", "2025-01-22", path="outbound/phone"),
        item("280", "2025-02-10", path="inbound/phone"),
        item("28", "2025-02-10", driver="unallocated"),
        item("28", "2025-02-10", path="outbound/phone"),
    ]
    counts = [count(PHONE, ten, 20), count(PHONE, FEBRUARY, 28)]
    made = between(items, counts, "2025-01", "2025-02")
    assert compared(made) == [1300, 1200, 2, 1]
    # Unit costs 5.00 → 10.00; unallocated 0.50 → 1.00; without contacts 1.00 → 1.00
    assert made.rate_mix == RateMix(Fraction(500), Fraction(0), Fraction(50), Fraction(0))
    # Per day 13.00 → 12.00: −1.00 · (1/2 + 1/1)/2, and 12.50 · (1/1 − 1/2)
    assert [step.amount for step in made.steps] == [-75, 625]


# The calendar


def test_the_calendar_line_is_per_working_day() -> None:
    # January 2025 has 23 working days, 22 without New Year; March has 21.
    holidays = Definitions("EUR", holidays=frozenset({date(2025, 1, 1)}))
    items = [in_january("44"), in_march("42")]
    counts = [count(PHONE, JANUARY, 220), count(PHONE, MARCH, 231), count(SELF, MARCH, 999)]
    made = between(items, counts, definitions=holidays)
    assert made.calendar == (
        CalendarLine(22, Fraction(10), Fraction(200)),
        CalendarLine(21, Fraction(11), Fraction(200)),
    )


def test_the_calendar_is_of_the_covered_days() -> None:
    counts = [count(PHONE, JANUARY, 1), count(PHONE, days("2025-03-01", "2025-03-14"), 20)]
    made = between([in_march("50")], counts)
    assert made.calendar[1] == CalendarLine(10, Fraction(2), Fraction(500))


def test_a_weekend_has_no_working_day() -> None:
    counts = [count(PHONE, JANUARY, 31)]
    made = between([in_january("5")], counts, "2025-01-04..2025-01-05", "2025-01-06..2025-01-07")
    assert made.calendar[0] == CalendarLine(0, None, None)
    assert made.calendar[1].working_days == 2


# No bridge


def test_without_contacts_there_is_no_bridge() -> None:
    items = [in_january("10"), in_march("20", "rent")]
    counts = [count(PHONE, JANUARY, 0), count(PHONE, MARCH, 5)]
    for labels in (("2025-01", "2025-03"), ("2025-03", "2025-01")):
        made = between(items, counts, *labels)
        assert (made.before, made.after, made.steps, made.rate_mix) == (None, None, (), None)
        assert made.notes[-1] == Finding(Code.NO_HANDLED, Place(period="2025-01"))
        assert len(made.notes) == 3
    assert made.calendar[1] == CalendarLine(23, Fraction(0), Fraction(1000, 23))


def test_a_period_outside_the_counted_range_has_no_bridge() -> None:
    counts = [count(PHONE, JANUARY, 5), count(PHONE, MARCH, 5)]
    closed = Definitions("EUR", complete_through=date(2025, 1, 31))
    made = between([in_january("10"), in_march("10")], counts, definitions=closed)
    assert made.steps == ()
    assert made.notes == (Finding(Code.OUTSIDE_COUNTED_RANGE, Place(period="2025-03")),)
    made = between([], [], "2025-01", "2025-03")
    assert codes(made) == [Code.OUTSIDE_COUNTED_RANGE] * 2
    # What nobody counted is not 0 contacts a day.
    assert made.calendar[0] == CalendarLine(23, None, Fraction(0))


def test_self_service_alone_is_no_contact() -> None:
    counts = [count(SELF, JANUARY, 5), count(PHONE, MARCH, 5)]
    assert codes(between([in_january("10"), in_march("10")], counts)) == [Code.NO_HANDLED]


# Anything recorded


@fewer
@given(worlds(), st.data())
def test_the_bridge_is_that_of_the_oracle_and_adds_up(recorded: World, data: st.DataObject) -> None:
    definitions = recorded.definitions
    pair = data.draw(periods(recorded)), data.draw(periods(recorded))
    before, after = (result_of(recorded, period) for period in pair)
    made = bridge(before, after, definitions)
    told = [oracle_report.report(recorded, *each.span, each.grain) for each in pair]
    per_day = oracle_bridge.needs_days(*(each.covered for each in told))
    assert made.per_day == per_day
    sides = [
        oracle_bridge.side(
            each, definitions, (each.covered.stop - each.covered.first).days if per_day else 1
        )
        for each in told
    ]
    some = all(
        each.contacts and not report.covered.outside
        for each, report in zip(sides, told, strict=True)
    )
    assert (made.before is not None) == some
    if made.before is None or made.after is None or made.rate_mix is None:
        assert (made.before, made.after, made.rate_mix) == (None, None, None)
        return
    expected = oracle_bridge.change(*sides)
    assert (made.before, made.after) == (expected.before, expected.after)
    *costs, volume = made.steps
    assert {step.name: step.amount for step in costs if step.amount} == {
        name: amount for name, amount in expected.categories.items() if amount
    }
    assert volume.amount == expected.volume
    assert made.rate_mix == (
        expected.rate,
        expected.mix,
        expected.unallocated,
        expected.without_contacts,
    )
    whole_change = made.after - made.before
    assert sum(step.amount for step in made.steps) == whole_change
    assert sum(made.rate_mix) == whole_change


@fewer
@given(worlds(), st.data())
def test_the_way_back_is_the_mirror_image(recorded: World, data: st.DataObject) -> None:
    pair = [result_of(recorded, data.draw(periods(recorded))) for _ in range(2)]
    there = bridge(pair[0], pair[1], recorded.definitions)
    back = bridge(pair[1], pair[0], recorded.definitions)
    assert [(step.name, -step.amount) for step in there.steps] == [
        (step.name, step.amount) for step in back.steps
    ]
    assert there.calendar == back.calendar[::-1]
    if there.rate_mix and back.rate_mix:
        assert there.rate_mix == tuple(-part for part in back.rate_mix)


def test_periods_of_one_length_are_not_compared_per_day() -> None:
    counts = [count(PHONE, days("2025-01-06", "2025-01-19"), 28)]
    made = between([in_january("70")], counts, "2025-W02", "2025-W03")
    assert not made.per_day
    assert ends(made) == [500, 0]


def test_a_channel_that_is_counted_on_one_side_only_is_named() -> None:
    items = [in_january("100"), in_march("100")]
    counts = [
        count(PHONE, JANUARY, 10),
        count(PHONE, MARCH, 10),
        count(EMAIL, JANUARY, 5),
        count(CHAT, MARCH, 5),
        count(SELF, MARCH, 5),
    ]
    assert between(items, counts).notes == (
        Finding(Code.CHANNEL_APPEARED, Place(cell="inbound/chat")),
        Finding(Code.CHANNEL_VANISHED, Place(cell="inbound/email")),
    )
