"""Each profile on a file in its format: what moved, who was paid, and whether it is known."""

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import pytest

from costdesk.imports.answers import Answers
from costdesk.imports.foreign.money.headings import HEADINGS
from costdesk.imports.foreign.money.reader import read_money
from costdesk.imports.foreign.profiles import Profile, read_profiles
from costdesk.imports.foreign.reading import Reading
from tests.imports.foreign.money.months import EUR, Months, month, months

HERE = Path(__file__).parent
PROFILES = read_profiles(HERE.parents[3] / "resources" / "profiles")


class Sample(NamedTuple):
    """A file of ``samples``: who knows it, its months, and the first line's payee or text."""

    profile: str
    months: Months
    says: str
    left_out: Mapping[str, int] = MappingProxyType({})


SAMPLES = {
    "ing": Sample("bank-ing-nl", month("2025-03 EUR", 2, "1234.56", "10.00"), "Telecom BV"),
    "ing-with-balance": Sample("bank-ing-nl", month("2025-03 EUR", 1, "5.00", "0"), "Telecom BV"),
    "ing-english": Sample("bank-ing-nl", month("2025-03 EUR", 1, "5.00", "0"), "Telecom BV"),
    "rabobank": Sample("bank-rabobank", month("2025-03 EUR", 2, "337.49", "50.00"), "Telecom"),
    "knab": Sample("bank-knab", month("2025-03 EUR", 2, "1234.56", "7"), "Telecom"),
    "bunq": Sample("bank-bunq", month("2025-03 EUR", 2, "2.56", "2500.00"), "Klant"),
    "kbc": Sample("bank-kbc", month("2025-03 EUR", 1, "3.40", "0"), "Telecom"),
    "kbc-card": Sample("bank-kbc-card", month("2025-03 EUR", 2, "16.52", "35.77"), "Telecom"),
    "otp-before-2026": Sample(
        "bank-otp", month("2025-03 HUF", 2, "4990", "12000"), "Telecom", {"pending": 1}
    ),
    "otp-from-2026": Sample(
        "bank-otp", month("2025-03 HUF", 1, "4990", "0"), "Telecom", {"pending": 1}
    ),
    "erste": Sample("bank-erste-hu", month("2025-03 HUF", 2, "350", "1290"), "Telecom"),
    "n26": Sample("bank-n26", month("2025-03 EUR", 2, "59.99", "100.0"), "Telecom"),
    "n26-german": Sample("bank-n26", month("2025-03 EUR", 1, "59.99", "0"), "Telecom"),
    "dkb": Sample("bank-dkb", month("2025-03 EUR", 1, "1045.67", "0"), "Telecom"),
    "dkb-newer": Sample(
        "bank-dkb", month("2025-03 EUR", 1, "45.67", "0"), "Telecom", {"pending": 1}
    ),
    "comdirect": Sample(
        "bank-comdirect",
        month("2025-03 EUR", 1, "31.24", "0"),
        "Auftraggeber: Telecom",
        {"pending": 1, "remark": 1},
    ),
    "ing-germany": Sample("bank-ing-de", month("2025-03 EUR", 1, "31.24", "0"), "Telecom"),
    "sparkasse": Sample("bank-sparkasse", month("2025-03 EUR", 1, "36.99", "0"), "Telecom"),
    "sparkasse-card": Sample(
        "bank-sparkasse-card", month("2025-03 EUR", 1, "5.00", "0"), "Telecom"
    ),
    "commerzbank": Sample("bank-commerzbank", month("2025-03 EUR", 1, "17.22", "0"), "Telecom"),
    "gls": Sample("bank-gls", month("2025-03 EUR", 1, "98.76", "0"), "Telecom"),
    "monzo": Sample("bank-monzo", month("2025-03 GBP", 1, "10.5", "0"), "Telecom"),
    "paypal": Sample(
        "bank-paypal",
        month("2025-03 EUR", 3, "1023.40", "100.00"),
        "Client",
        {"not_booked": 1, "pending": 1},
    ),
    "triodos": Sample("bank-triodos-nl", month("2025-03 EUR", 2, "1234.56", "50.00"), "Telecom"),
    "raiffeisen-hungary": Sample(
        "bank-raiffeisen-hu", month("2025-03 HUF", 2, "26017", "7000"), "Telecom"
    ),
    "kh": Sample("bank-kh-hu", month("2025-03 HUF", 2, "4990", "12000"), "Telecom"),
    "stripe-report": Sample("bank-stripe", month("2025-03 EUR", 3, "52.90", "100.00"), "Order 12"),
    "stripe": Sample("bank-stripe", month("2025-03 EUR", 3, "25.00", "25.00"), "Order 1"),
    "adyen": Sample("bank-adyen", month("2025-03 EUR", 3, "25.00", "25.00"), "visa"),
    "abn-amro": Sample("bank-abn-amro", month("2025-03 EUR", 2, "25.00", "10.00"), "BEA Telecom"),
    "asn": Sample("bank-asn", month("2025-03 EUR", 2, "5.00", "7.00"), "telecom"),
    "raiffeisen-austria": Sample(
        "bank-raiffeisen-at", month("2025-03 EUR", 2, "33.87", "40.00"), "Telecom 03/25"
    ),
    "xero-invoices": Sample(
        "ledger-xero-invoices",
        month("2025-03 CAD", 1, "47.99", "0") | month("2025-03 EUR", 2, "10.00", "90.00"),
        "rent",
        {"not_booked": 1},
    ),
    "quickbooks-bills": Sample(
        "ledger-quickbooks-bills",
        month("2025-03 USD", 2, "600.50", "0"),
        "rent",
        {"not_booked": 2},
    ),
    "xero-journals": Sample(
        "ledger-xero-journals",
        month("2025-03 EUR", 2, "500.00", "900.00"),
        "March",
        {"balance_sheet": 2},
    ),
}


def text_of(name: str) -> str:
    return (HERE / "samples" / f"{name}.csv").read_text(encoding="utf-8")


def read(text: str, answers: Answers | None = None) -> Reading:
    reading = read_money(text.encode(), answers or Answers(), EUR, PROFILES)
    assert reading is not None
    return reading


@pytest.mark.parametrize("name", SAMPLES)
def test_a_file_in_its_format_is_read_without_a_question(name: str) -> None:
    sample = SAMPLES[name]
    reading = read(text_of(name))
    assert reading.questions == ()
    assert reading.profile == sample.profile
    assert months(reading) == sample.months
    assert sample.says in {reading.lines[0].payee, reading.lines[0].text}
    assert reading.left_out == sample.left_out
    fees = [line for line in reading.lines if line.text.startswith(f"{line.heading}:")]
    assert reading.rows == len(reading.lines) - len(fees) + sum(sample.left_out.values())


def money_profiles() -> list[Profile]:
    return [profile for profile in PROFILES if profile.reads in {"bank", "ledger"}]


def test_every_profile_has_a_file_in_its_format() -> None:
    assert {profile.name for profile in money_profiles()} == {
        sample.profile for sample in SAMPLES.values()
    }


def test_profiles_say_only_what_the_reader_knows() -> None:
    known = {*HEADINGS, "impact"}
    for profile in money_profiles():
        assert profile.columns.keys() <= known, profile.name
        assert profile.rules.keys() <= {"positive", "dates", "fees"}, profile.name
        assert profile.rules.get("positive", "paid") in {"paid", "received"}
        assert profile.rules.get("dates", "dmy") in {"dmy", "mdy", "ymd"}


def test_the_order_of_a_profile_gives_way_to_what_the_days_show() -> None:
    sample = text_of("kbc").replace("04/03/2025", "2025-03-04")
    assert months(read(sample)) == SAMPLES["kbc"].months


def test_what_the_owner_says_goes_before_the_profile() -> None:
    reading = read(text_of("kbc-card"), Answers((("payee", "uitgavenstaat"),)))
    assert [line.payee for line in reading.lines] == ["", ""]
    assert sum(line.amount for line in reading.lines) == Decimal("19.25")


def test_a_lost_quote_and_odd_line_ends_cost_nothing() -> None:
    odd = (
        text_of("rabobank")
        .replace("\n", "\r\r\n")
        .replace('\n"NL02RABO01","EUR"', '\nNL02RABO01","EUR"')
    )
    reading = read(odd.replace('\n"NL02RABO01","EUR"', '\nNL02RABO01","EUR"'))
    assert months(reading) == SAMPLES["rabobank"].months
    assert {line.account for line in reading.lines} == {"NL02RABO01"}
