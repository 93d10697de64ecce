"""The next twelve months: worked out by hand, and what holds for any centre."""

from datetime import date
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.contacts import tallies_of
from costdesk.domain.costs import schedule_of, share
from costdesk.domain.findings import Code, Finding
from costdesk.domain.forecast import (
    MONTHS,
    Ahead,
    Forecast,
    Range,
    counted_months,
    forecast,
    per_contact,
)
from costdesk.domain.periods import Period, Span, period_of, periods_touching
from tests.domain.worlds import CHAT, EURO, PHONE, SELF, count, days, item, pools_of

LAST = period_of(date(2025, 12, 1), "month")
NEXT_YEAR = periods_touching(days("2026-01-01", "2026-12-31"), "month")
NOTHING = [Ahead(0, 0)] * MONTHS
ONE_TO_TWELVE = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100, 1200]


def ahead(*known: int) -> list[Ahead]:
    return [Ahead(amount, 0) for amount in known]


def of(contacts: list[int], known: int = 0, singles: tuple[int, ...] = ()) -> Forecast:
    return forecast(LAST, contacts, ahead(*[known] * MONTHS), singles)


def exactly(amount: int) -> Range:
    return Range(*[Fraction(amount)] * 3)


def codes(made: Forecast) -> list[Code]:
    return [note.code for note in made.notes]


# By hand


def test_last_years_month_times_the_trend() -> None:
    """10 % more than the year before, each month just so: nothing was ever off."""
    before = [1000, 2000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000]
    made = of([*before, *(each * 11 // 10 for each in before)], known=121_000)
    assert (made.trend, made.counted, made.notes) == (Fraction(11, 10), 24, ())
    assert [month.period.label for month in made.months[:2]] == ["2026-01", "2026-02"]
    assert made.months[0].contacts == exactly(1210)
    assert made.months[1].contacts == exactly(2420)
    assert made.months[0].cost_per_contact == exactly(100)
    assert made.cost == exactly(12 * 121_000)
    assert made.contacts == exactly(11 * 1210 + 2420)
    assert made.cost_per_contact == Range(*[Fraction(12 * 121_000, 15_730)] * 3)


def test_the_range_is_what_the_rule_was_off_in_the_past() -> None:
    """Trend 1; half the months 10 % above, half below: 10 % off in the mean, so 20 %, widening."""
    made = of([1000] * 12 + [1100, 900] * 6)
    assert made.trend == 1
    first, last = made.months[0].contacts, made.months[-1].contacts
    # January: 1100 · (1 ± 0.2 · 13/12); December: 900 · (1 ± 0.2 · 2)
    assert first == Range(Fraction(862), Fraction(1100), Fraction(1338))
    assert last == Range(Fraction(540), Fraction(900), Fraction(1260))


def test_with_one_year_the_season_is_taken_for_chance() -> None:
    """Mean 1000 and 100 off in the mean: 20 % to each side, and it is said."""
    made = of([1100, 900] * 6)
    assert made.trend is None
    assert made.notes == (Finding(Code.FORECAST_LESS_SURE, values={"count": 12, "needed": 24}),)
    assert made.months[0].contacts == Range(Fraction(862), Fraction(1100), Fraction(1338))


def test_between_one_year_and_two_what_is_known_is_weighed_with_what_is_not() -> None:
    """Six pairs that fit, and six that are not there: half of the 20 % that one year gives."""
    made = of([1100, 900] * 9)
    assert made.trend == 1
    assert codes(made) == [Code.FORECAST_LESS_SURE]
    # 0.2 · 6/12 · 13/12 = 0.1083
    assert made.months[0].contacts == Range(Fraction(981), Fraction(1100), Fraction(1219))


def test_single_costs_come_as_in_the_mean_but_for_those_that_are_entered() -> None:
    """400 and 600 a month, mean 500 and 100 off: 300 to 700, widening to 100 to 900."""
    entered = [Ahead(10_000, 0), Ahead(10_200, 200), Ahead(10_700, 700), Ahead(9_000, -1000)]
    made = forecast(LAST, [100] * 24, entered + [Ahead(10_000, 0)] * 8, (400, 600))
    first, second, third, fourth, *_, last = made.months
    assert first.usual == Range(Fraction(283), Fraction(500), Fraction(717))
    assert first.cost == Range(Fraction(10_283), Fraction(10_500), Fraction(10_717))
    assert second.cost.likely == 10_500
    assert third.usual == exactly(0)
    assert third.cost == exactly(10_700)
    assert fourth.cost.likely == 9_500  # a refund takes nothing from what usually comes
    assert last.usual == Range(Fraction(100), Fraction(500), Fraction(900))


def test_refunds_that_come_each_month_are_not_counted_on() -> None:
    assert of([10] * 24, known=50, singles=(-10, -20)).months[0].cost == exactly(50)


def test_unit_cost_is_least_over_most_to_most_over_least() -> None:
    cost, contacts = Range(*map(Fraction, (80, 100, 120))), Range(*map(Fraction, (8, 10, 12)))
    assert per_contact(cost, contacts) == Range(Fraction(80, 12), Fraction(10), Fraction(15))
    below = Range(*map(Fraction, (-80, -60, -40)))
    assert per_contact(below, contacts) == Range(Fraction(-10), Fraction(-6), Fraction(-40, 12))
    assert per_contact(cost, Range(*map(Fraction, (0, 10, 12)))) is None
    assert per_contact(cost, exactly(1)) == cost
    cent = Range(Fraction(1, 2), Fraction(1), Fraction(1))
    assert per_contact(cent, contacts) == Range(Fraction(1, 24), Fraction(1, 10), Fraction(1, 8))
    until_half = cent._replace(high=Fraction(1, 2), likely=Fraction(1, 2))
    assert per_contact(until_half, contacts) == Range(
        Fraction(1, 24), Fraction(1, 20), Fraction(1, 16)
    )


def test_a_month_that_was_closed_last_year_is_expected_closed() -> None:
    made = of([0, *[100] * 11] * 2, known=5)
    assert made.months[0].contacts == exactly(0)
    assert made.months[0].cost_per_contact is None
    assert made.cost_per_contact == Range(*[Fraction(60, 1100)] * 3)


@pytest.mark.parametrize("months", [0, 1, 11])
def test_too_few_months_give_none_and_say_so(months: int) -> None:
    made = of([100] * months)
    assert made.months == ()
    assert made.notes == (Finding(Code.FORECAST_TOO_SHORT, values={"count": months, "needed": 12}),)
    assert (made.cost, made.contacts, made.cost_per_contact) == (exactly(0), exactly(0), None)


def test_no_month_at_all_gives_none() -> None:
    assert codes(forecast(None, (), (), ())) == [Code.FORECAST_TOO_SHORT]


@pytest.mark.parametrize("contacts", [ONE_TO_TWELVE, [*[0] * 11, 12], [*ONE_TO_TWELVE, *[9] * 12]])
def test_too_much_variation_gives_none_and_says_so(contacts: list[int]) -> None:
    made = of(contacts)
    assert (made.months, codes(made)) == ((), [Code.FORECAST_TOO_VARIED])
    assert made.counted == len(contacts)


def test_half_the_value_to_each_side_is_too_much_and_a_little_less_is_not() -> None:
    """In a year's time it would begin at nothing; the trend is told all the same."""
    made = of([100] * 12 + [125, 75] * 6)
    assert (made.months, codes(made)) == ((), [Code.FORECAST_TOO_VARIED])
    assert (made.counted, made.trend) == (24, Fraction(1))
    assert len(of([100] * 12 + [124, 76] * 6).months) == 12


def test_nothing_ever_came_so_nothing_is_expected() -> None:
    made = of([0] * 24, known=7)
    assert made.trend is None
    assert made.months[-1].contacts == exactly(0)
    assert made.months[-1].cost == exactly(7)


def test_only_the_last_adjoining_months_with_counts_count() -> None:
    counts = [
        count(PHONE, days("2025-01-01", "2025-01-31"), 5),
        count(PHONE, days("2025-03-01", "2025-03-31"), 7),
        count(CHAT, days("2025-03-01", "2025-04-30"), 122),
        count(SELF, days("2025-04-01", "2025-04-30"), 99),
        count(SELF, days("2025-02-01", "2025-02-28"), 99),
    ]
    months = [month.span for month in periods_touching(days("2025-01-01", "2025-04-30"), "month")]
    tallies = [tallies_of(counts, span) for span in months]
    assert counted_months(tallies, EURO) == [7 + 62, 60]
    assert counted_months(tallies[:1], EURO) == [5]
    assert counted_months([], EURO) == []


# Whatever is recorded

histories = st.lists(st.integers(500, 1500), min_size=12, max_size=30)
amounts = st.lists(st.integers(-10_000, 10_000_000), min_size=12, max_size=12)
singles = st.lists(st.integers(-1000, 100_000), max_size=12)


@given(histories, amounts, singles)
def test_the_year_is_the_sum_of_its_months(
    contacts: list[int], known: list[int], past: list[int]
) -> None:
    made = forecast(LAST, contacts, ahead(*known), past)
    for whole, parts in (
        (made.cost, [month.cost for month in made.months]),
        (made.contacts, [month.contacts for month in made.months]),
    ):
        assert list(whole) == [sum(column) for column in zip(exactly(0), *parts, strict=True)]
    for month in made.months:
        assert list(month.cost) == [month.known + part for part in month.usual]


@given(histories, amounts, singles)
def test_ranges_hold_what_is_likely_and_nothing_is_below_nothing(
    contacts: list[int], known: list[int], past: list[int]
) -> None:
    made = forecast(LAST, contacts, ahead(*known), past)
    for month in made.months:
        units = month.cost_per_contact
        for each in (month.cost, month.contacts, month.usual, *([units] if units else [])):
            assert each.low <= each.likely <= each.high
        assert month.contacts.low >= 0
        assert month.usual.low >= 0


@given(st.integers(12, 40), st.integers(0, 10**6), st.integers(0, 10**9), st.integers(0, 10**6))
def test_what_is_always_the_same_stays_the_same(
    months: int, contacts: int, known: int, single: int
) -> None:
    made = of([contacts] * months, known, (single,) * 12)
    assert {month.contacts for month in made.months} == {exactly(contacts)}
    assert {month.cost for month in made.months} == {exactly(known + single)}


@given(histories, singles)
def test_the_further_the_wider(contacts: list[int], past: list[int]) -> None:
    """In parts of the likeliest, but for the rounding to whole contacts."""
    made = forecast(LAST, contacts, NOTHING, past)
    parts = [month.contacts.high / month.contacts.likely for month in made.months]
    for nearer, further in pairwise(parts):
        assert further >= nearer - Fraction(1, 200)
    money = [month.usual.high for month in made.months]
    assert money == sorted(money)


@given(histories.filter(lambda contacts: len(contacts) > 12))
def test_a_shorter_history_is_never_surer(contacts: list[int]) -> None:
    """The same months told once more a year earlier, so that nothing is unknown."""
    year = contacts[-12:]
    shorter, longer = of(year), of([*year, *year])
    for one, other in zip(shorter.months, longer.months, strict=False):
        assert one.contacts.high >= other.contacts.high


@given(
    st.lists(
        st.tuples(
            st.integers(1, 10**6),
            st.sampled_from(["weekly", "four_weekly", "monthly", "quarterly", "yearly"]),
            st.dates(date(2023, 1, 1), date(2026, 12, 31)),
            st.none() | st.integers(0, 900),
        ),
        max_size=5,
    )
)
def test_going_on_costs_are_what_the_ledger_will_say(
    drawn: list[tuple[int, str, date, int | None]],
) -> None:
    items = [
        item(
            f"{amount}.00",
            str(start),
            recurrence=recurrence,
            end=None if length is None else str(date.fromordinal(start.toordinal() + length)),
        )
        for amount, recurrence, start, length in drawn
    ]
    known = [sum(share(schedule_of(each, 2), month.span) for each in items) for month in NEXT_YEAR]
    made = forecast(LAST, [100] * 24, ahead(*known), [0] * 12)
    assert _months_of(made) == NEXT_YEAR
    for month in made.months:
        facts = sum(pools_of(items, 2, month.period.span).values())
        assert month.cost == exactly(facts)
    whole = Span(NEXT_YEAR[0].span.start, NEXT_YEAR[-1].span.stop)
    assert made.cost == exactly(sum(pools_of(items, 2, whole).values()))


def _months_of(made: Forecast) -> list[Period]:
    return [month.period for month in made.months]
