"""Payments that come again and again."""

from dataclasses import replace
from decimal import Decimal

import pytest

from costdesk.domain.cost_rules import CostRule, Terms
from costdesk.domain.costs import amount_of
from costdesk.domain.item_rules import item_problems
from costdesk.domain.periods import add_months
from costdesk.domain.rhythms import Rhythm, expected, is_payment_of, rhythms_in
from costdesk.domain.statements import StatementLine
from tests.builders import day


def lines(
    step: int, times: int, amounts: tuple[str, ...] = ("-100",), payee: str = "KPN"
) -> list[StatementLine]:
    first = day("2024-01-30")
    return [
        StatementLine(
            add_months(first, step * place), Decimal(amounts[place % len(amounts)]), "EUR", payee
        )
        for place in range(times)
    ]


@pytest.mark.parametrize(
    ("step", "times", "recurrence"),
    [(1, 3, "monthly"), (3, 3, "quarterly"), (6, 3, "half_yearly"), (12, 2, "yearly")],
)
def test_a_rhythm_is_found(step: int, times: int, recurrence: str) -> None:
    given = lines(step, times, ("-100", "-104"))
    [rhythm] = rhythms_in(reversed(given))
    assert rhythm == Rhythm(
        "KPN", recurrence, -given[-1].amount, "EUR", given[0].day, given[-1].day, times
    )


@pytest.mark.parametrize(
    "given",
    [
        lines(1, 2),
        lines(2, 5),
        lines(1, 4, ("-100", "-150")),
        lines(1, 4, ("100",)),
        lines(1, 4, payee=""),
        [*lines(1, 2), *lines(1, 5)[3:]],
        lines(1, 4)[:2] + [each._replace(currency="USD") for each in lines(1, 4)[2:]],
    ],
)
def test_what_is_no_rhythm(given: list[StatementLine]) -> None:
    assert rhythms_in(given) == []


def test_rhythms_stand_by_payee() -> None:
    found = rhythms_in([*lines(1, 3, payee="Vattenfall"), *lines(3, 3, payee="eneco")])
    assert [rhythm.payee for rhythm in found] == ["eneco", "Vattenfall"]


def test_a_rhythm_is_a_recurring_item_by_a_rule() -> None:
    given = lines(1, 3, ("-121",))
    [rhythm] = rhythms_in(given)
    rule = CostRule(payee="kpn", category="telecom", vat_percent=Decimal(21), shift=-1)
    item = expected(rhythm, rule, Terms("EUR", 2))
    assert (item.name, item.category, item.recurrence) == ("KPN", "telecom", "monthly")
    assert (item.start, item.end, item.spread_months) == (day("2023-12-01"), None, None)
    assert amount_of(item, 2) == 10_000
    assert item_problems(item, "EUR", 2) == []
    assert expected(rhythm, replace(rule, spread_months=12), Terms("EUR", 2)) == item


def test_which_lines_are_payments_of_a_rhythm() -> None:
    given = lines(1, 3)
    [rhythm] = rhythms_in(given)
    assert all(is_payment_of(each, rhythm) for each in given)
    assert not is_payment_of(given[0]._replace(payee="Odido"), rhythm)
    assert not is_payment_of(given[0]._replace(currency="USD"), rhythm)
    assert not is_payment_of(given[0]._replace(amount=Decimal(100)), rhythm)
