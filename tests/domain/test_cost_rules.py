"""Rules for lines of banks and ledgers: what they take, in which order, and what it becomes."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.cost_rules import (
    INCOME,
    SKIP_REASONS,
    CostRule,
    Terms,
    Verdict,
    at_rate,
    is_for_the_rest,
    judge,
    matches,
    place_of_new,
    plain_account,
    rule_from,
    rule_problems,
    service_month,
    taken_by,
)
from costdesk.domain.costs import amount_of
from costdesk.domain.findings import Code
from costdesk.domain.item_rules import item_problems
from costdesk.domain.statements import StatementLine
from tests.builders import day

EURO = Terms("EUR", 2)
KPN = CostRule(payee="kpn", category="telecom", direction="inbound", channel="phone")


def line(amount: str = "-121.00", on: str = "2025-03-05", **fields: Any) -> StatementLine:  # noqa: ANN401
    given = {"payee": "KPN B.V.", "text": "Invoice 12", "currency": "EUR"} | fields
    return StatementLine(day(on), Decimal(amount), **given)


@pytest.mark.parametrize(
    ("rule", "fields"),
    [
        (CostRule(payee="kpn"), {}),
        (CostRule(payee="KPN  b.v."), {}),
        (CostRule(text="invoice"), {}),
        (CostRule(payee="őrség"), {"payee": "ŐRSÉG  Zrt."}),
        (CostRule(payee="STRASSE"), {"payee": "Haupstraße 3"}),
        (CostRule(payee="müller"), {"payee": "Mu\u0308ller GmbH"}),
        (CostRule(counter="nl91abna0417164300"), {"counter": "NL91 ABNA 0417 1643 00"}),
        (CostRule(heading="telefoon"), {"heading": "4510 Telefoonkosten"}),
        (CostRule(sign="paid"), {}),
        (CostRule(least=Decimal(121), most=Decimal(121)), {}),
        (CostRule(own_account=True), {"counter": "NL 1"}),
    ],
)
def test_a_rule_takes_what_all_its_conditions_hold_for(
    rule: CostRule, fields: dict[str, str]
) -> None:
    assert matches(rule, line(**fields), {plain_account("NL1")})


@pytest.mark.parametrize(
    "rule",
    [
        CostRule(payee="odido"),
        CostRule(payee="kpn", text="credit"),
        CostRule(counter="NL1"),
        CostRule(heading="rent"),
        CostRule(sign="received"),
        CostRule(least=Decimal("121.01")),
        CostRule(most=Decimal("120.99")),
        CostRule(own_account=True),
    ],
)
def test_one_condition_that_does_not_hold_is_enough(rule: CostRule) -> None:
    assert not matches(rule, line(), {"nl1"})
    assert judge(line(), [rule], EURO) == Verdict()
    assert Verdict().waits


def test_money_in_is_received() -> None:
    assert matches(CostRule(sign="received"), line("10"))
    assert not matches(CostRule(sign="paid"), line("10"))


def test_a_bill_becomes_a_cost_of_its_month_without_vat() -> None:
    rule = replace(KPN, vat_percent=Decimal(21))
    verdict = judge(line(), [rule], EURO)
    item = verdict.item
    assert item is not None
    assert not verdict.waits
    assert (item.name, item.vendor, item.note) == ("KPN B.V.", "KPN B.V.", "Invoice 12")
    assert (item.start, item.end) == (date(2025, 3, 1), date(2025, 3, 31))
    assert (item.category, item.direction, item.channel) == ("telecom", "inbound", "phone")
    assert amount_of(item, 2) == 10_000
    assert item_problems(item, "EUR", 2) == []


def test_a_refund_is_a_negative_cost() -> None:
    item = judge(line("12.10"), [replace(KPN, vat_percent=Decimal(21))], EURO).item
    assert item is not None
    assert amount_of(item, 2) == -1000


def test_a_line_without_payee_is_named_after_what_it_has() -> None:
    heading = judge(line(payee="", heading="4510 Telecom"), [CostRule(sign="paid")], EURO).item
    text = judge(line(payee=""), [CostRule(sign="paid")], EURO).item
    named = judge(line(), [replace(KPN, name="Phone")], EURO).item
    assert [item.name for item in (heading, text, named) if item] == [
        "4510 Telecom",
        "Invoice 12",
        "Phone",
    ]


@pytest.mark.parametrize(
    ("paid", "shift", "first", "last"),
    [
        ("2025-03-05", 0, "2025-03-01", "2025-03-31"),
        ("2025-03-31", -1, "2025-02-01", "2025-02-28"),
        ("2024-01-31", 1, "2024-02-01", "2024-02-29"),
        ("2025-01-02", -1, "2024-12-01", "2024-12-31"),
    ],
)
def test_the_month_of_service_is_moved_from_that_of_payment(
    paid: str, shift: int, first: str, last: str
) -> None:
    assert service_month(day(paid), shift) == (day(first), day(last))


def test_equipment_is_written_off_from_the_day_it_was_paid() -> None:
    rule = CostRule(payee="kpn", category="hardware", spread_months=36, shift=-1)
    item = judge(line(), [rule], EURO).item
    assert item is not None
    assert (item.start, item.end, item.spread_months) == (date(2025, 3, 5), None, 36)
    assert item_problems(item, "EUR", 2) == []


def test_a_foreign_currency_waits_for_its_rate() -> None:
    verdict = judge(line(currency="USD"), [KPN], EURO)
    assert verdict.waits
    assert verdict.needs_rate
    assert verdict.item is not None
    assert verdict.item.currency == "USD"
    assert amount_of(at_rate(verdict.item, Decimal("0.9")), 2) == 10_890


def test_the_first_rule_that_takes_a_line_decides() -> None:
    small = CostRule(payee="kpn", most=Decimal(50), category="other")
    tax = CostRule(payee="belasting", skip="tax")
    rules = [tax, small, KPN]
    assert judge(line("-121"), rules, EURO).rule == 2
    assert judge(line("-20"), rules, EURO).rule == 1
    assert judge(line("-20"), [tax, KPN, small], EURO).rule == 1
    verdict = judge(line(payee="Belastingdienst"), rules, EURO)
    assert (verdict.rule, verdict.skip, verdict.item, verdict.waits) == (0, "tax", None, False)


def test_a_rule_is_tried_on_the_past_after_those_before_it() -> None:
    lines = [line("-121"), line("-20"), line(payee="Odido"), line("5")]
    small = CostRule(payee="kpn", most=Decimal(50), category="other")
    taken = taken_by(1, lines, [small, KPN], EURO)
    assert [(each.amount, verdict.rule) for each, verdict in taken] == [(Decimal(-121), 1)]
    assert len(taken_by(0, lines, [KPN, small], EURO)) == 3


CONDITIONS = st.builds(
    CostRule,
    payee=st.sampled_from(["", "kpn", "odido"]),
    sign=st.sampled_from(["", "paid", "received"]),
    skip=st.sampled_from(["", "income"]),
    category=st.just("other"),
)


@given(st.lists(CONDITIONS, max_size=4), st.sampled_from(["KPN", "Odido"]), st.integers(-2, 2))
def test_each_line_is_taken_by_one_rule_at_most(
    rules: list[CostRule], payee: str, amount: int
) -> None:
    given_line = line(str(amount), payee=payee)
    taken = [place for place in range(len(rules)) if taken_by(place, [given_line], rules, EURO)]
    verdict = judge(given_line, rules, EURO)
    assert taken == ([] if verdict.rule is None else [verdict.rule])
    if taken:
        assert not any(matches(rule, given_line) for rule in rules[: taken[0]])


@pytest.mark.parametrize(
    ("fields", "rule"),
    [
        ({"payee": " KPN  B.V."}, CostRule(payee="KPN B.V.")),
        ({"payee": "", "heading": "4510"}, CostRule(heading="4510")),
        ({"payee": "", "counter": "NL1"}, CostRule(counter="NL1")),
        ({"payee": "", "text": "fee"}, CostRule(text="fee")),
    ],
)
def test_a_rule_made_from_a_line_takes_it(fields: dict[str, str], rule: CostRule) -> None:
    assert rule_from(line(**fields)) == rule
    assert matches(rule, line(**fields))


def test_what_is_wrong_with_a_rule() -> None:
    def codes(rule: CostRule) -> list[tuple[Code, str]]:
        found = rule_problems(rule, "EUR", 2)
        return [(finding.code, finding.place.column) for finding in found]

    assert codes(KPN) == []
    assert codes(CostRule(category="other")) == [(Code.RULE_TAKES_ALL, "")]
    assert codes(CostRule(payee="kpn")) == [(Code.REQUIRED, "category")]
    assert codes(CostRule(payee="kpn", skip="whim")) == [(Code.NOT_A_CHOICE, "skip")]
    assert codes(CostRule(least=Decimal(5), most=Decimal(3), skip="tax")) == [
        (Code.TOO_LARGE, "least")
    ]
    assert codes(CostRule(least=Decimal(-5), skip="tax")) == [(Code.NEGATIVE, "least")]
    assert codes(replace(KPN, driver="magic")) == [(Code.BAD_DRIVER, "driver")]
    assert all(not codes(CostRule(payee="x", skip=reason)) for reason in SKIP_REASONS)


def test_a_new_rule_goes_before_those_that_take_the_rest() -> None:
    assert place_of_new(KPN, []) == 0
    assert place_of_new(KPN, [KPN, INCOME]) == 1
    assert place_of_new(INCOME, [KPN, INCOME]) == 2
    assert place_of_new(KPN, [INCOME, KPN]) == 2
    assert is_for_the_rest(INCOME)
    assert not is_for_the_rest(KPN)


def test_a_refund_stays_a_negative_cost_beside_money_that_is_none() -> None:
    rules = [KPN]
    rules.insert(place_of_new(INCOME, rules), INCOME)
    refund, sale = line("20.00"), line("500.00", payee="Customer")
    assert judge(refund, rules, EURO).item is not None
    assert judge(sale, rules, EURO).skip == "income"
    assert judge(line("-9.00", payee="Shop"), rules, EURO).waits
