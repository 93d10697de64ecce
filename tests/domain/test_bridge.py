"""Why did it change: steps worked out by hand, and sums that hold for anything recorded."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.bridge import Bridge, CalendarLine, RateMix, Step, bridge
from costdesk.domain.contacts import ContactCount
from costdesk.domain.costs import CostItem
from costdesk.domain.definitions import Definitions
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.money import rounded
from tests.domain import oracle_bridge, oracle_report
from tests.domain.oracle_report import World
from tests.domain.worlds import (
    CHAT,
    EMAIL,
    EURO,
    MARCH,
    PHONE,
    SELF,
    count,
    days,
    fewer,
    item,
    periods,
    result_of,
    world,
    worlds,
)

JANUARY, FEBRUARY = days("2025-01-01", "2025-01-31"), days("2025-02-01", "2025-02-28")


def between(
    items: list[CostItem],
    counts: list[ContactCount],
    before: str = "2025-01",
    after: str = "2025-03",
    definitions: Definitions = EURO,
) -> Bridge:
    """The bridge between two periods, with each kind of contact counted on whole months."""
    recorded = world(items, counts, (), definitions)
    return bridge(result_of(recorded, before), result_of(recorded, after), definitions)


def in_january(amount: str, category: str = "other", **more: object) -> CostItem:
    return item(amount, "2025-01-10", category, **more)


def in_march(amount: str, category: str = "other", **more: object) -> CostItem:
    return item(amount, "2025-03-10", category, **more)


def ends(made: Bridge) -> list[Fraction | None]:
    return [made.before, made.after]


def compared(made: Bridge) -> list[Fraction]:
    """Costs before and after, contacts before and after."""
    return [*made.costs, *made.contacts]


def codes(made: Bridge) -> list[Code]:
    return [note.code for note in made.notes]


# Cost and volume


def test_more_cost_and_more_contacts_for_less_each() -> None:
    items = [
        in_january("304000", path="inbound/phone"),
        in_march("320000", path="inbound/phone"),
    ]
    counts = [count(PHONE, JANUARY, 95_000), count(PHONE, MARCH, 114_000)]
    made = between(items, counts)
    assert made.before == 320
    assert made.after == Fraction(32_000_000, 114_000)  # 280.70 cents
    cost, volume = made.steps
    assert (cost.kind, cost.name) == ("cost", "other")
    assert (volume.kind, volume.name) == ("volume", "volume")
    # 16 000 · (1/95 000 + 1/114 000)/2 = 0.1544; 312 000 · (1/114 000 − 1/95 000) = −0.5474
    assert rounded(cost.amount, 2) == 1544
    assert rounded(volume.amount, 2) == -5474
    assert cost.amount + volume.amount == made.after - made.before
    # One cell: all of it is its rate.
    assert made.rate_mix == RateMix(made.after - made.before, *[Fraction(0)] * 3)
    assert compared(made) == [30_400_000, 32_000_000, 95_000, 114_000]
    assert not made.per_day
    assert made.notes == ()


def test_each_category_is_a_step_in_its_order() -> None:
    items = [
        in_january("100", "rent"),
        in_january("100", "salaries"),
        in_march("150", "salaries"),
        in_march("20", "tea"),
    ]
    made = between(items, [count(PHONE, JANUARY, 10), count(PHONE, MARCH, 20)])
    # mean of 1/10 and 1/20 is 3/40; (200 + 170)/2 · (1/20 − 1/10) = −9.25
    assert made.steps == (
        Step("cost", "salaries", Fraction(5000 * 3, 40)),
        Step("cost", "rent", Fraction(-10_000 * 3, 40)),
        Step("cost", "tea", Fraction(2000 * 3, 40)),
        Step("volume", "volume", Fraction(-925)),
    )
    assert ends(made) == [2000, 850]
    assert made.notes == (
        Finding(Code.CATEGORY_VANISHED, Place(item="rent")),
        Finding(Code.CATEGORY_APPEARED, Place(item="tea")),
    )


def test_a_changed_driver_is_named_before_anything_else() -> None:
    items = [
        in_january("100", "rent"),
        in_january("10", "rent", driver="contacts"),
        in_march("100", "rent", driver="unallocated"),
        in_january("5", "tea", driver="contacts"),
        in_march("5", "tea", driver="contacts"),
    ]
    counts = [count(PHONE, JANUARY, 10), count(PHONE, days("2025-03-01", "2025-03-14"), 10)]
    items += [
        in_january("1", "taxes"),
        in_march("1", "taxes", driver="unallocated"),
        in_march("1", "taxes", driver="contacts"),
        in_march("1", "coffee"),
    ]
    made = between(items, counts)
    drivers = {"before": "contacts, handle_time", "after": "unallocated"}
    of_taxes = {"before": "handle_time", "after": "contacts, unallocated"}
    cut = {"start": "2025-03-01", "end": "2025-03-16"}
    assert made.notes == (
        Finding(Code.DRIVER_CHANGED, Place(item="taxes"), of_taxes),
        Finding(Code.DRIVER_CHANGED, Place(item="rent"), drivers),
        Finding(Code.CATEGORY_APPEARED, Place(item="coffee")),
        Finding(Code.PERIOD_CUT, Place(period="2025-03"), cut),
        Finding(Code.COMPARED_PER_DAY, values={"days_before": 31, "days_after": 16}),
    )


def test_a_category_whose_share_is_0_has_not_appeared() -> None:
    items = [
        in_january("5", "tea"),
        in_march("5", "tea"),
        in_march("7", "rent"),
        in_march("-7", "rent"),
        in_january("7", "taxes"),
        in_january("-7", "taxes"),
    ]
    counts = [count(PHONE, JANUARY, 1), count(PHONE, MARCH, 1)]
    assert between(items, counts).notes == ()
    # A quarter's months may cancel each other out.
    items = [
        in_january("5"),
        in_march("-5"),
        in_january("1", "tea"),
        item("1", "2025-04-01", "tea"),
    ]
    counts = [count(PHONE, days("2025-01-01", "2025-06-30"), 181)]
    assert between(items, counts, "2025-Q1", "2025-Q2").notes == ()


# Rate and mix


def test_rate_and_mix() -> None:
    # January: 60 calls at 5.00 and 40 mails at 2.00; March: 30 at 6.00 and 70 at 3.00.
    items = [
        in_january("300", path="inbound/phone"),
        in_january("80", path="inbound/email"),
        in_march("180", path="inbound/phone"),
        in_march("210", path="inbound/email"),
    ]
    counts = [
        count(PHONE, JANUARY, 60),
        count(EMAIL, JANUARY, 40),
        count(PHONE, MARCH, 30),
        count(EMAIL, MARCH, 70),
    ]
    made = between(items, counts)
    assert made.rate_mix == RateMix(
        rate=Fraction(100),  # 0.45 · 1.00 + 0.55 · 1.00
        mix=Fraction(-90),  # 5.50 · (−0.3) + 2.50 · 0.3
        unallocated=Fraction(0),
        without_contacts=Fraction(0),
    )
    assert ends(made) == [380, 390]


def test_a_cell_on_one_side_only_goes_to_mix_whole() -> None:
    items = [
        in_january("60", path="inbound/phone"),
        in_january("40", path="inbound/email"),
        in_march("60", path="inbound/phone"),
        in_march("90", path="inbound/chat"),
    ]
    counts = [
        count(PHONE, JANUARY, 6),
        count(EMAIL, JANUARY, 4),
        count(PHONE, MARCH, 6),
        count(CHAT, MARCH, 4),
    ]
    # Phone 6 of 10 at 10.00 both times: nothing. Mix: 90 ÷ 10 of chat less 40 ÷ 10 of mail.
    assert between(items, counts).rate_mix == RateMix(
        Fraction(0), Fraction(500), Fraction(0), Fraction(0)
    )


def test_unallocated_cost_and_cells_without_contacts_are_steps_of_their_own() -> None:
    items = [
        in_january("100", path="inbound/phone"),
        in_january("30", driver="unallocated"),
        in_january("20", path="outbound/phone"),
        in_january("10", path="inbound/self_service"),
        in_march("200", path="inbound/phone"),
        in_march("80", driver="unallocated"),
        in_march("20", path="outbound/phone"),
        in_march("40", path="inbound/self_service"),
    ]
    counts = [
        count(PHONE, JANUARY, 10),
        count(PHONE, MARCH, 20),
        count(SELF, JANUARY, 500),
        count(SELF, MARCH, 900),
    ]
    # Phone stays at 10.00. 80/20 − 30/10 = 1.00; (20 + 40)/20 − (20 + 10)/10 = 0.00
    assert between(items, counts).rate_mix == RateMix(
        Fraction(0), Fraction(0), Fraction(100), Fraction(0)
    )
    # With self-service counted: 510 and 920 contacts, its unit cost 10/500 and 40/900.
    counting = Definitions("EUR", count_self_service=True)
    found = between(items, counts, definitions=counting).rate_mix
    assert found is not None
    assert found.without_contacts == Fraction(2000, 920) - Fraction(2000, 510)


def test_a_counted_cell_that_handled_nothing_has_no_contacts() -> None:
    items = [in_january("10", path="inbound/email"), in_january("90", path="inbound/phone")]
    counts = [count(PHONE, JANUARY, 10), count(EMAIL, JANUARY, 0), count(PHONE, MARCH, 10)]
    found = between(items, counts).rate_mix
    # Mail's 10.00 ÷ 10 are gone in March, and so are the phone's 9.00 each.
    assert found == RateMix(Fraction(-900), Fraction(0), Fraction(0), Fraction(-100))


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
