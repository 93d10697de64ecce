"""Benchmarks stand beside a figure: never converted, undated ones never called verified."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.benchmarks import (
    FIGURES,
    Benchmark,
    band,
    benchmark_problems,
    comparable,
    is_verified,
)
from costdesk.domain.findings import Code, Finding, Place

SOUND = Benchmark(
    id="sound",
    figure="cost_per_call",
    channel="phone",
    direction="inbound",
    low=Decimal("1.50"),
    typical=Decimal(2),
    high=Decimal(4),
    currency="EUR",
    year=2024,
    sector="retail",
    geography="Netherlands",
    source="a yearbook",
    grade="B",
    status="verified",
    note="",
)
UNDATED = SOUND._replace(id="undated", year=None, status="unverified", note="no year")


def changed(benchmark: Benchmark, column: str, value: object) -> Benchmark:
    return Benchmark(**(benchmark._asdict() | {column: value}))


def test_a_sound_benchmark_has_no_problem() -> None:
    assert benchmark_problems(SOUND) == []
    assert benchmark_problems(UNDATED) == []
    assert benchmark_problems(SOUND._replace(channel="", direction="")) == []


@pytest.mark.parametrize("year", [1990, 2100])
def test_the_first_and_last_possible_year(year: int) -> None:
    assert benchmark_problems(SOUND._replace(year=year)) == []


@pytest.mark.parametrize("column", ["low", "typical", "high"])
def test_one_amount_is_enough(column: str) -> None:
    bare = SOUND._replace(low=None, typical=None, high=None)
    assert benchmark_problems(changed(bare, column, Decimal(0))) == []


def problem(benchmark: Benchmark) -> Finding:
    (found,) = benchmark_problems(benchmark)
    return found


@pytest.mark.parametrize("column", ["sector", "geography", "source"])
def test_where_it_comes_from_must_be_said(column: str) -> None:
    expected = Finding(Code.REQUIRED, Place(column=column, item="sound"))
    assert problem(changed(SOUND, column, "")) == expected


def test_a_benchmark_has_a_name() -> None:
    assert problem(SOUND._replace(id="")) == Finding(Code.REQUIRED, Place(column="id"))


@pytest.mark.parametrize(
    ("column", "text", "choices"),
    [
        ("figure", "cost", ", ".join(FIGURES)),
        ("direction", "both", "inbound, outbound"),
        ("grade", "D", "A, B, C"),
        ("status", "true", "verified, unverified"),
    ],
)
def test_words_outside_the_lists_are_problems(column: str, text: str, choices: str) -> None:
    place = Place(column=column, item="sound")
    expected = Finding(Code.NOT_A_CHOICE, place, {"text": text, "choices": choices})
    assert problem(changed(SOUND, column, text)) == expected


def test_a_benchmark_needs_an_amount() -> None:
    bare = SOUND._replace(low=None, typical=None, high=None)
    assert problem(bare) == Finding(Code.REQUIRED, Place(column="typical", item="sound"))


@pytest.mark.parametrize(
    "mixed_up",
    [
        SOUND._replace(typical=None, high=Decimal("1.49")),
        SOUND._replace(typical=Decimal("4.01")),
        SOUND._replace(low=Decimal("2.01"), high=None),
    ],
)
def test_low_typical_and_high_are_in_order(mixed_up: Benchmark) -> None:
    found = problem(mixed_up)
    assert (found.code, found.place.column) == (Code.TOO_SMALL, "high")
    last = mixed_up.typical if mixed_up.high is None else mixed_up.high
    assert found.values == {"text": f"{last:f}"}


def test_equal_bounds_are_in_order() -> None:
    same = SOUND._replace(low=Decimal(2), high=Decimal(2))
    assert benchmark_problems(same) == []


def test_amounts_below_nothing_are_problems() -> None:
    expected = Finding(Code.NEGATIVE, Place(column="low", item="sound"), {"text": "-1"})
    assert problem(SOUND._replace(low=Decimal(-1))) == expected


def test_the_currency_must_exist() -> None:
    place = Place(column="currency", item="sound")
    expected = Finding(Code.UNKNOWN_CURRENCY, place, {"text": "EURO"})
    assert problem(SOUND._replace(currency="EURO")) == expected


@pytest.mark.parametrize("year", [1989, 2101])
def test_a_year_must_be_plausible(year: int) -> None:
    values = {"text": str(year), "first": "1990", "last": "2100"}
    expected = Finding(Code.DATE_OUT_OF_RANGE, Place(column="year", item="sound"), values)
    assert problem(SOUND._replace(year=year)) == expected


def test_undated_means_unverified_and_unverified_says_why() -> None:
    dated = Finding(Code.REQUIRED, Place(column="year", item="undated"))
    assert problem(UNDATED._replace(status="verified")) == dated
    explained = Finding(Code.REQUIRED, Place(column="note", item="undated"))
    assert problem(UNDATED._replace(note="")) == explained


def test_only_a_dated_benchmark_is_verified() -> None:
    assert is_verified(SOUND)
    assert not is_verified(UNDATED)
    assert not is_verified(SOUND._replace(year=None))
    assert not is_verified(SOUND._replace(status="unverified"))


def test_the_band_reaches_from_the_lowest_to_the_highest_amount() -> None:
    assert band(SOUND) == (Decimal("1.50"), Decimal(4))
    assert band(SOUND._replace(low=None, high=None)) == (Decimal(2), Decimal(2))
    assert band(SOUND._replace(low=None, typical=None)) == (Decimal(4), Decimal(4))


PHONE = SOUND
EMAIL = SOUND._replace(id="email", figure="cost_per_contact", channel="email")
ANY_CHANNEL = SOUND._replace(id="any", figure="cost_per_contact", channel="")
DOLLARS = SOUND._replace(id="dollars", currency="USD")
ALL = [UNDATED, DOLLARS, EMAIL, PHONE, ANY_CHANNEL]


def names(benchmarks: list[Benchmark]) -> list[str]:
    return [each.id for each in benchmarks]


def test_only_the_same_currency_compares() -> None:
    assert names(comparable(ALL, currency="USD")) == ["dollars"]
    assert comparable(ALL, currency="HUF") == []
    assert comparable(ALL, currency="USD") == [DOLLARS]


def test_figure_and_channel_narrow_the_choice() -> None:
    contacts = comparable(ALL, currency="EUR", figure="cost_per_contact")
    assert names(contacts) == ["any", "email"]
    assert names(comparable(ALL, currency="EUR", channel="phone")) == ["sound", "undated"]
    assert names(comparable(ALL, currency="EUR", channel="")) == ["any"]
    calls = comparable(ALL, currency="EUR", figure="cost_per_call", channel="phone")
    assert names(calls) == ["sound", "undated"]


def test_unverified_ones_come_last_or_not_at_all() -> None:
    assert names(comparable(ALL, currency="EUR"))[-1] == "undated"
    assert "undated" not in names(comparable(ALL, currency="EUR", verified_only=True))


def test_the_better_grade_and_then_the_newer_year_come_first() -> None:
    official = SOUND._replace(id="official", grade="A", year=2001)
    newer = SOUND._replace(id="newer", year=2025)
    twin = SOUND._replace(id="a twin")
    order = names(comparable([SOUND, newer, twin, official], currency="EUR"))
    assert order == ["official", "newer", "a twin", "sound"]


amounts = st.none() | st.decimals(0, 1000, places=2)


@given(amounts, amounts, amounts)
def test_a_sound_band_holds_every_amount(
    low: Decimal | None, typical: Decimal | None, high: Decimal | None
) -> None:
    benchmark = SOUND._replace(low=low, typical=typical, high=high)
    known = [amount for amount in (low, typical, high) if amount is not None]
    if benchmark_problems(benchmark):
        assert known != sorted(known) or not known
    else:
        assert (known[0], known[-1]) == band(benchmark)
