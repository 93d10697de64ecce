"""What a cost item must be to mean something, and which field is named where it does not."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from costdesk.domain.costs import CostItem
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.item_rules import item_problems
from tests.domain.worlds import item, items

SOUND = CostItem("wages", "salaries", Decimal("100.123456"), date(2025, 1, 1))


def problems(**changes: Any) -> list[Finding]:  # noqa: ANN401 - any field of an item
    return item_problems(replace(SOUND, **changes), "EUR", 2)


def only(**changes: Any) -> Finding:  # noqa: ANN401
    (found,) = problems(**changes)
    return found


@given(items())
def test_sound_items_have_no_problems(made: CostItem) -> None:
    assert item_problems(made, "EUR", 2) == []


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"amount": Decimal(-5)},
        {"amount": Decimal(0)},
        {"amount": Decimal("1E+3")},
        {"quantity": Decimal(-1)},
        {"on_cost_percent": Decimal(0), "vat_percent": Decimal(0)},
        {"start": date(1900, 1, 1), "end": date(2199, 12, 31)},
        {"start": date(2025, 1, 1), "end": date(2025, 1, 1)},
        {"currency": "EUR"},
        {"currency": "EUR", "rate": Decimal(1)},
        {"rate": Decimal("1.00")},
        {"currency": "USD", "rate": Decimal("0.0000000001")},
        {"spread_months": 1},
        {"spread_months": 1200, "residual": Decimal("100.12")},
        {"residual": Decimal(0)},
        {"residual": Decimal("0.001"), "spread_months": 2},  # nothing, in cents
        {"residual": Decimal("0.001"), "spread_months": 2, "amount": Decimal(0)},
        {"amount": Decimal(-5), "spread_months": 3, "residual": Decimal(-5)},
        {"driver": "direct", "direction": "outbound", "channel": "phone"},
        {"driver": "handle_time", "line": "ACME/2", "direction": "inbound"},
        {"driver": "contacts"},
        {"driver": "unallocated"},
        {"driver": "percent:inbound/phone=60;outbound/phone=39.5;ACME/inbound/chat=0.5"},
        {"driver": "percent:ACME/inbound/phone=100;ACME/inbound/chat=0", "line": "ACME"},
        {"name": "x" * 2000, "note": "x" * 2000, "line": "x" * 200},
        {"amount": Decimal(10) ** 10},
    ],
)
def test_what_is_allowed(changes: dict[str, Any]) -> None:
    assert problems(**changes) == []


@pytest.mark.parametrize(
    ("changes", "code", "column", "values"),
    [
        ({"name": ""}, Code.REQUIRED, "name", {}),
        ({"category": ""}, Code.REQUIRED, "category", {}),
        *(
            (
                {column: "x" * 2001},
                Code.TOO_LONG,
                column,
                {"text": "x" * 40, "limit": 2000},
            )
            for column in ("name", "category", "vendor", "note")
        ),
        ({"line": "A;B"}, Code.BAD_NAME, "line", {"text": "A;B", "forbidden": ";"}),
        ({"channel": "a/b"}, Code.BAD_NAME, "channel", {"text": "a/b", "forbidden": "; / ="}),
        (
            {"direction": "sideways"},
            Code.NOT_A_CHOICE,
            "direction",
            {"text": "sideways", "choices": "inbound, outbound"},
        ),
        *(
            (
                {column: Decimal("1.1234567")},
                Code.TOO_MANY_DECIMALS,
                column,
                {"text": "1.1234567", "limit": 6},
            )
            for column in ("amount", "quantity", "on_cost_percent", "vat_percent")
        ),
        (
            {"residual": Decimal("1.1234567"), "spread_months": 2},
            Code.TOO_MANY_DECIMALS,
            "residual",
            {"text": "1.1234567", "limit": 6},
        ),
        (
            {"currency": "USD", "rate": Decimal("1.00000000001")},
            Code.TOO_MANY_DECIMALS,
            "rate",
            {"text": "1.00000000001", "limit": 10},
        ),
        ({"on_cost_percent": Decimal("-0.1")}, Code.NEGATIVE, "on_cost_percent", {"text": "-0.1"}),
        ({"vat_percent": Decimal(-21)}, Code.NEGATIVE, "vat_percent", {"text": "-21"}),
        (
            {"currency": "USD", "rate": Decimal(0)},
            Code.TOO_SMALL,
            "rate",
            {"text": "0", "limit": 0},
        ),
        (
            {"currency": "USD", "rate": Decimal("-1.5")},
            Code.TOO_SMALL,
            "rate",
            {"text": "-1.5", "limit": 0},
        ),
        ({"spread_months": 0}, Code.TOO_SMALL, "spread_months", {"text": "0", "limit": 0}),
        (
            {"spread_months": 1201},
            Code.TOO_LARGE,
            "spread_months",
            {"text": "1201", "limit": 1200},
        ),
        (
            {"start": date(1899, 12, 31)},
            Code.DATE_OUT_OF_RANGE,
            "start",
            {"text": "1899-12-31", "first": "1900-01-01", "last": "2199-12-31"},
        ),
        (
            {"without": (date(9999, 12, 31),)},
            Code.DATE_OUT_OF_RANGE,
            "without",
            {"text": "9999-12-31", "first": "1900-01-01", "last": "2199-12-31"},
        ),
        (
            {"end": date(2200, 1, 1)},
            Code.DATE_OUT_OF_RANGE,
            "end",
            {"text": "2200-01-01", "first": "1900-01-01", "last": "2199-12-31"},
        ),
        (
            {"end": date(2024, 12, 31)},
            Code.END_BEFORE_START,
            "end",
            {"text": "2024-12-31", "start": "2025-01-01"},
        ),
        (
            {"spread_months": 12, "end": date(2025, 12, 31)},
            Code.SPREAD_WITH_END,
            "spread_months",
            {},
        ),
        (
            {"spread_months": 12, "recurrence": "monthly"},
            Code.SPREAD_WITH_RECURRENCE,
            "spread_months",
            {"recurrence": "monthly"},
        ),
        (
            {"residual": Decimal("10.50")},
            Code.RESIDUAL_WITHOUT_SPREAD,
            "residual",
            {"text": "10.5"},
        ),
        (
            {"residual": Decimal(10), "recurrence": "monthly"},
            Code.RESIDUAL_WITHOUT_SPREAD,
            "residual",
            {"text": "10"},
        ),
        (
            {"residual": Decimal("100.13"), "spread_months": 3},
            Code.RESIDUAL_ABOVE_AMOUNT,
            "residual",
            {"text": "100.13", "amount": "100.12"},
        ),
        (
            {"residual": Decimal(-1), "spread_months": 3},
            Code.RESIDUAL_ABOVE_AMOUNT,
            "residual",
            {"text": "-1", "amount": "100.12"},
        ),
        (
            {"amount": Decimal(-5), "residual": Decimal("-5.01"), "spread_months": 3},
            Code.RESIDUAL_ABOVE_AMOUNT,
            "residual",
            {"text": "-5.01", "amount": "-5"},
        ),
        ({"currency": "EURO"}, Code.UNKNOWN_CURRENCY, "currency", {"text": "EURO"}),
        (
            {"currency": "USD"},
            Code.CURRENCY_WITHOUT_RATE,
            "rate",
            {"text": "USD", "currency": "EUR"},
        ),
        (
            {"rate": Decimal("1.50")},
            Code.RATE_WITHOUT_CURRENCY,
            "rate",
            {"text": "1.5", "currency": "EUR"},
        ),
        (
            {"currency": "EUR", "rate": Decimal(2)},
            Code.RATE_WITHOUT_CURRENCY,
            "rate",
            {"text": "2", "currency": "EUR"},
        ),
        ({"driver": "direct"}, Code.DIRECT_NEEDS_CELL, "driver", {}),
        ({"driver": "direct", "direction": "inbound"}, Code.DIRECT_NEEDS_CELL, "driver", {}),
        ({"driver": "direct", "channel": "phone"}, Code.DIRECT_NEEDS_CELL, "driver", {}),
        (
            {"driver": "guess"},
            Code.BAD_DRIVER,
            "driver",
            {
                "text": "guess",
                "choices": "direct, handle_time, contacts, unallocated, percent:…",
            },
        ),
        (
            {"driver": "percent:inbound/phone"},
            Code.BAD_DRIVER,
            "driver",
            {"text": "percent:inbound/phone", "choices": "percent:…"},
        ),
        (
            {"driver": "percent:inbound/phone=60;outbound/phone=39.5"},
            Code.PERCENT_SUM,
            "driver",
            {"text": "percent:inbound/phone=60;outbound/phone=39.5", "sum": "99.5"},
        ),
        (
            {"driver": "percent:inbound/phone=110;outbound/phone=-10"},
            Code.NEGATIVE,
            "driver",
            {"text": "outbound/phone=-10"},
        ),
        (
            {"driver": "percent:inbound/phone=60;outbound/phone=40", "direction": "inbound"},
            Code.PERCENT_OUT_OF_SCOPE,
            "driver",
            {"text": "outbound/phone"},
        ),
        (
            {"driver": "percent:inbound/phone=100", "line": "ACME"},
            Code.PERCENT_OUT_OF_SCOPE,
            "driver",
            {"text": "inbound/phone"},
        ),
        (
            {"driver": "percent:inbound/phone=100", "channel": "chat"},
            Code.PERCENT_OUT_OF_SCOPE,
            "driver",
            {"text": "inbound/phone"},
        ),
        (
            {"amount": Decimal(10) ** 10 + Decimal("0.01")},
            Code.TOO_LARGE,
            "amount",
            {"text": "10000000000.01", "limit": 10**10},
        ),
        (
            {"amount": -(Decimal(10) ** 9), "quantity": Decimal(11)},
            Code.TOO_LARGE,
            "amount",
            {"text": "-1000000000", "limit": 10**10},
        ),
    ],
)
def test_what_is_refused(
    changes: dict[str, Any], code: Code, column: str, values: dict[str, str | int]
) -> None:
    assert only(**changes) == Finding(code, Place(column=column), values)


def test_a_cell_named_twice_is_named_each_time() -> None:
    twice = {"text": "inbound/phone"}
    found = problems(driver="percent:inbound/phone=50;inbound/phone=50")
    assert found == [Finding(Code.PERCENT_TWICE, Place(column="driver"), twice)] * 2


def test_every_problem_is_named_at_once() -> None:
    found = problems(name="", end=date(2024, 1, 1), currency="USD", driver="guess")
    assert [problem.place.column for problem in found] == ["name", "end", "rate", "driver"]


def test_the_size_of_the_amount_is_looked_at_only_in_a_sound_item() -> None:
    found = problems(amount=Decimal(10) ** 11, name="")
    assert [problem.code for problem in found] == [Code.REQUIRED]


def test_the_limit_is_in_minor_units_of_the_currency() -> None:
    forints = replace(SOUND, amount=Decimal(10) ** 12)
    assert item_problems(forints, "HUF", 0) == []
    (found,) = item_problems(replace(forints, amount=Decimal(10) ** 12 + 1), "HUF", 0)
    assert found.values["limit"] == 10**12
    (found,) = problems(amount=Decimal(10) ** 11)
    assert repr(found.values["limit"]) == "10000000000"


def test_the_workspaces_own_currency_needs_no_rate() -> None:
    assert item_problems(replace(SOUND, currency="USD"), "USD", 2) == []


def test_a_residual_equal_to_the_amount_leaves_nothing_to_spread() -> None:
    made = item("100", "2025-01-01", spread_months=4, residual=Decimal(100))
    assert item_problems(made, "EUR", 2) == []


@pytest.mark.parametrize("column", ["name", "category", "vendor", "note"])
@pytest.mark.parametrize("text", ["a\0b", "a\ud800"])
def test_a_text_that_no_file_can_hold_is_refused(column: str, text: str) -> None:
    (found,) = problems(**{column: text})
    assert (found.code, found.place.column) == (Code.BAD_NAME, column)


@pytest.mark.parametrize("column", ["name", "category"])
def test_spaces_are_no_name(column: str) -> None:
    assert [found.code for found in problems(**{column: "  "})] == [Code.REQUIRED]
