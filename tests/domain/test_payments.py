"""A bill takes the place of the occurrence that it pays: the sums never hold both."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.costs import CostItem, occurrence_on, schedule_of, share
from costdesk.domain.payments import Paid, payment_of
from costdesk.domain.periods import Span
from tests.builders import cost, day, span

YEAR = span("2025-01-01", "2025-12-31")
KPN = cost("100", name="KPN", category="telecom", recurrence="monthly")


def bill(amount: str, first: str, last: str, name: str = "KPN B.V.") -> CostItem:
    return cost(amount, first, end=last, name=name, vendor=name, category="telecom")


def total(*items: CostItem, over: Span = YEAR) -> int:
    return sum(share(schedule_of(item, 2), over) for item in items)


MARCH = bill("104", "2025-03-01", "2025-03-31")


def test_a_bill_takes_the_place_of_its_month() -> None:
    found = payment_of(MARCH, day("2025-03-05"), [(7, KPN)], 2)
    assert found is not None
    paid, item = found
    assert paid == Paid(7, day("2025-03-01"))
    without = replace(KPN, without=(paid.day,))
    assert total(KPN) == 120_000
    assert total(without, item) == 120_400
    assert total(without, item, over=span("2025-03-01", "2025-03-31")) == 10_400
    assert total(without, over=span("2025-03-01", "2025-03-31")) == 0
    assert total(without, over=span("2025-02-15", "2025-04-10")) == total(
        KPN, over=span("2025-02-15", "2025-02-28")
    ) + total(KPN, over=span("2025-04-01", "2025-04-10"))


def test_an_occurrence_is_paid_once() -> None:
    without = replace(KPN, without=(day("2025-03-14"),))
    assert payment_of(MARCH, day("2025-03-05"), [(7, without)], 2) is None


@pytest.mark.parametrize(
    "item",
    [
        replace(KPN, recurrence="once"),
        replace(KPN, name="Odido"),
        replace(KPN, name="KP"),
        replace(KPN, amount=Decimal(90)),  # 14 of 90 is more than ten percent
        replace(KPN, start=day("2025-04-01")),
        replace(KPN, end=day("2025-02-28")),
    ],
)
def test_what_a_bill_does_not_pay(item: CostItem) -> None:
    assert payment_of(MARCH, day("2025-03-05"), [(7, item)], 2) is None


def test_equipment_and_what_has_no_end_pay_nothing() -> None:
    equipment = cost("100", "2025-03-05", name="KPN", spread_months=36)
    assert payment_of(equipment, day("2025-03-05"), [(7, KPN)], 2) is None
    once = cost("100", "2025-03-05", name="KPN")
    assert payment_of(once, day("2025-03-05"), [(7, KPN)], 2) is None


def test_ten_percent_is_still_the_same_bill() -> None:
    recurring = [(7, KPN)]
    for amount, pays in (("110", True), ("110.01", False), ("90", True), ("89.99", False)):
        made = bill(amount, "2025-03-01", "2025-03-31")
        assert bool(payment_of(made, day("2025-03-05"), recurring, 2)) is pays


def test_vat_is_taken_out_before_amounts_are_compared() -> None:
    gross = replace(bill("121", "2025-03-01", "2025-03-31"), vat_percent=Decimal(21))
    assert payment_of(gross, day("2025-03-05"), [(7, KPN)], 2) is not None


def test_the_nearest_in_amount_is_paid_then_the_first() -> None:
    other = replace(KPN, amount=Decimal(105))
    found = payment_of(MARCH, day("2025-03-05"), [(1, KPN), (2, other), (3, other)], 2)
    assert found is not None
    assert found[0].number == 2


def test_a_quarterly_bill_is_spread_like_its_quarter() -> None:
    rent = cost("900", name="Rent", recurrence="quarterly", vendor="Wereldhave")
    made = bill("903", "2025-02-01", "2025-02-28", name="Wereldhave N.V.")
    found = payment_of(made, day("2025-02-03"), [(1, rent)], 2)
    assert found is not None
    paid, item = found
    assert (paid.day, item.start, item.spread_months) == (
        day("2025-01-01"),
        day("2025-01-01"),
        3,
    )
    january = span("2025-01-01", "2025-01-31")
    without = replace(rent, without=(paid.day,))
    assert total(without, item, over=january) == 30_100
    assert total(without, item) == 90_300 + 3 * 90_000


def test_a_weekly_bill_pays_the_week_of_its_payment() -> None:
    cleaning = cost("50", "2025-01-06", name="Cleaning", recurrence="weekly")
    made = bill("50", "2025-03-01", "2025-03-31", name="Cleaning")
    found = payment_of(made, day("2025-03-12"), [(1, cleaning)], 2)
    assert found is not None
    paid, item = found
    assert (paid.day, item.start, item.end) == (
        day("2025-03-10"),
        day("2025-03-10"),
        day("2025-03-16"),
    )


@given(
    st.sampled_from(["weekly", "four_weekly", "monthly", "quarterly", "half_yearly", "yearly"]),
    st.dates(day("2024-12-01"), day("2025-02-28")),
    st.lists(st.dates(day("2024-11-01"), day("2026-02-28")), max_size=4),
    st.dates(day("2025-01-01"), day("2025-12-31")),
)
def test_without_takes_whole_occurrences_and_parts_add_up(
    recurrence: str, start: date, days: list[date], middle: date
) -> None:
    item = replace(cost("99.97", recurrence=recurrence), start=start, without=tuple(days))
    plain = replace(item, without=())
    schedule = schedule_of(plain, 2)
    found = {occurrence_on(schedule, each) for each in item.without}
    missing = {each for each in found if each}
    lost = sum(share(schedule, YEAR.meet(each)) for each in missing if each.touches(YEAR))
    assert total(item) == total(plain) - lost
    first, second = YEAR._replace(stop=middle), YEAR._replace(start=middle)
    assert total(item, over=first) + total(item, over=second) == total(item)
    for each in missing:
        assert total(item, over=each) == 0


def test_what_does_not_recur_has_no_occurrence() -> None:
    assert occurrence_on(schedule_of(cost(), 2), day("2025-01-01")) is None
    assert occurrence_on(schedule_of(KPN, 2), day("2024-12-31")) is None
    ended = replace(KPN, end=day("2025-03-15"))
    assert occurrence_on(schedule_of(ended, 2), day("2025-03-16")) is None
    assert occurrence_on(schedule_of(ended, 2), day("2025-03-15")) == span(
        "2025-03-01", "2025-03-31"
    )
