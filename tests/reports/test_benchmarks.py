"""The benchmark file that comes with CostDesk, and how such files are read."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from costdesk.domain.benchmarks import Benchmark, is_verified
from costdesk.domain.findings import Code, Place, Refused
from costdesk.reports.benchmarks import read_benchmarks

SHIPPED = Path(__file__).parents[2] / "resources" / "benchmarks.csv"


@pytest.fixture(scope="module")
def shipped() -> dict[str, Benchmark]:
    benchmarks = read_benchmarks(SHIPPED)
    by_id = {each.id: each for each in benchmarks}
    assert len(by_id) == len(benchmarks), "every id once"
    return by_id


def test_every_published_figure_is_there(shipped: dict[str, Benchmark]) -> None:
    assert len(shipped) == 72
    assert {each.currency for each in shipped.values()} == {"EUR", "GBP", "HUF", "USD"}
    assert len({each.source for each in shipped.values()}) == 26


def test_the_two_undated_figures_of_the_source_pages_are_unverified_and_say_why(
    shipped: dict[str, Benchmark],
) -> None:
    dutch, hungarian = shipped["liveagent-nl-phone"], shipped["liveagent-hu-contact"]
    assert (dutch.low, dutch.high, dutch.currency) == (Decimal("2.70"), Decimal("5.60"), "EUR")
    assert "dollar" in dutch.note
    assert (hungarian.typical, hungarian.currency) == (Decimal("7.16"), "USD")
    for each in (dutch, hungarian):
        assert (each.year, each.status) == (None, "unverified")
        assert "no year, sector or source" in each.note


def test_what_carries_no_year_is_unverified_and_what_is_unverified_says_why(
    shipped: dict[str, Benchmark],
) -> None:
    for each in shipped.values():
        assert is_verified(each) == (each.year is not None), each.id
        assert ("unverified: " in each.note) == (each.status == "unverified"), each.id


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("contactbabel-uk-2024-phone", ("5.58", "GBP", 2024, "B")),
        ("gartner-2019-self_service", ("0.10", "USD", 2019, "B")),
        ("socitm-2011-phone", ("2.83", "GBP", 2011, "A")),
        ("lambeth-2009-phone", ("0.85", "GBP", 2009, "B")),
        ("metricnet-2018-minute-phone", ("2.13", "USD", 2018, "B")),
    ],
)
def test_figures_as_published(
    shipped: dict[str, Benchmark], name: str, expected: tuple[str, str, int, str]
) -> None:
    each = shipped[name]
    assert (str(each.typical), each.currency, each.year, each.grade) == expected
    assert each.low is None
    assert each.high is None


def test_ranges_as_published(shipped: dict[str, Benchmark]) -> None:
    ticket = shipped["metricnet-2016-ticket"]
    assert (ticket.low, ticket.typical, ticket.high) == (
        Decimal("2.93"),
        Decimal("15.56"),
        Decimal("46.69"),
    )
    bonus = shipped["wage-hu-2023-bonus"]
    assert (bonus.low, bonus.typical, bonus.high) == (None, None, Decimal(500_000))


def test_no_unit_cost_of_social_media_and_none_of_hungary_is_invented(
    shipped: dict[str, Benchmark],
) -> None:
    """None from a primary source was found, and the file says nothing instead."""
    assert not [each.id for each in shipped.values() if each.channel == "social"]
    hungarian = [each.figure for each in shipped.values() if each.currency == "HUF"]
    assert set(hungarian) == {"wage_per_month"}


HEADER = ",".join(Benchmark._fields)
ROW = "one,cost_per_call,phone,inbound,1,,2.50,EUR,2024,retail,Hungary,a yearbook,B,verified,"


def written(folder: Path, *lines: str) -> Path:
    path = folder / "benchmarks.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_empty_amounts_and_years_are_unknown_not_nothing(tmp_path: Path) -> None:
    undated = ROW.replace("2024", "").replace("verified,", "unverified,no year")
    one, two = read_benchmarks(written(tmp_path, HEADER, ROW, undated))
    amounts = (one.low, one.typical, one.high)
    assert amounts == (Decimal(1), None, Decimal("2.50"))
    assert one.year == 2024
    assert (two.year, two.status, two.note) == (None, "unverified", "no year")


def test_a_file_without_a_column_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER.replace(",grade", ""), ROW)
    with pytest.raises(Refused) as refused:
        read_benchmarks(path)
    (finding,) = refused.value.findings
    assert finding.code == Code.MISSING_COLUMN
    assert finding.place == Place(file="benchmarks.csv", column="grade")


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "benchmarks.csv"
    path.touch()
    with pytest.raises(Refused):
        read_benchmarks(path)


def test_a_benchmark_that_cannot_be_is_named_with_its_row(tmp_path: Path) -> None:
    wrong = ROW.replace("EUR", "EURO").replace("one,", "two,")
    path = written(tmp_path, HEADER, ROW, wrong)
    with pytest.raises(Refused) as refused:
        read_benchmarks(path)
    (finding,) = refused.value.findings
    assert finding.code == Code.UNKNOWN_CURRENCY
    assert finding.place == Place(file="benchmarks.csv", row=3, column="currency", item="two")
