"""The months to come of a workspace."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from costdesk.domain.findings import Code
from costdesk.domain.forecast import Range
from costdesk.domain.periods import Grain, Span, period_of, periods_touching
from costdesk.reports.charts.data import TrendData
from costdesk.services.chart_pictures import charts_of
from costdesk.services.commands import AddCosts, AddCounts, SetSetting
from costdesk.services.forecasting import forecast_record, look_ahead
from costdesk.services.results import Choice, chosen_results
from costdesk.services.workspace import Workspace
from tests.builders import cost, count, workspace


@pytest.fixture
def years(tmp_path: Path) -> Iterator[Workspace]:
    """2023 and 2024: 1,000 calls a month, then 1,100; wages go on, the lease ends in March 2025."""
    with workspace(tmp_path) as made:
        costs = (
            cost("12000", "2023-01-01", recurrence="monthly"),
            cost("500", "2023-01-01", recurrence="monthly", end="2025-03-31", name="lease"),
            cost("2400", "2024-07-01", spread_months=12, name="chairs"),
        )
        made.execute(AddCosts(costs))
        months = periods_touching(Span(date(2023, 1, 1), date(2025, 1, 1)), "month")
        counts = [
            count(str(month.span.start), str(month.span.last), handled=handled)
            for month, handled in zip(months, [1000] * 12 + [1100] * 12, strict=True)
        ]
        made.execute(AddCounts(tuple(counts)))
        yield made


def exactly(amount: int) -> Range:
    return Range(*[Fraction(amount)] * 3)


def test_what_goes_on_ends_and_is_spread(years: Workspace) -> None:
    made = look_ahead(years)
    assert (made.trend, made.counted, made.notes) == (Fraction(11, 10), 24, ())
    assert [month.period.label for month in made.months] == [
        *(f"2025-{month:02}" for month in range(1, 13))
    ]
    assert [int(month.cost.likely) for month in made.months] == [
        *[1_270_000] * 3,  # wages, lease and chairs
        *[1_220_000] * 3,
        *[1_200_000] * 6,
    ]
    assert {month.contacts for month in made.months} == {exactly(1210)}


def test_costs_are_what_the_ledger_will_say(years: Workspace) -> None:
    made = look_ahead(years)
    first, last = made.months[0].period.span.start, made.months[-1].period.span.last
    facts = chosen_results(years, Choice("month", first, last), date(2025, 1, 1))
    assert [month.cost for month in made.months] == [exactly(each.total_cost) for each in facts]


def test_single_costs_are_expected_until_they_are_entered(years: Workspace) -> None:
    singles = [cost("300", f"2024-{month:02}-10", name="leads") for month in range(1, 13)]
    party = cost("5000", "2024-06-10", name="party", one_off=True)
    years.execute(AddCosts((*singles, party, cost("100", "2025-01-05", name="leads"))))
    first, second, *_ = look_ahead(years).months
    assert (first.known, first.usual) == (1_280_000, exactly(20_000))
    assert (second.known, second.usual) == (1_270_000, exactly(30_000))


def test_months_before_the_first_cost_say_nothing_of_single_costs(tmp_path: Path) -> None:
    with workspace(tmp_path) as made:
        made.execute(AddCosts((cost("900", "2024-11-10"), cost("900", "2024-12-10"))))
        counts = [
            count(f"2024-{month:02}-01", str(_month(month).last), handled=100)
            for month in range(1, 13)
        ]
        made.execute(AddCounts(tuple(counts)))
        ahead = look_ahead(made)
    assert ahead.months[0].cost == exactly(90_000)
    assert [note.code for note in ahead.notes] == [Code.FORECAST_LESS_SURE]


def _month(number: int) -> Span:
    return period_of(date(2024, number, 1), "month").span


def test_a_month_in_part_is_no_ground_to_stand_on(years: Workspace) -> None:
    years.execute(AddCounts((count("2025-01-01", "2025-01-10", handled=9),)))
    assert look_ahead(years).months[0].period.label == "2025-01"
    years.execute(SetSetting("complete_through", "2024-10-31"))
    assert look_ahead(years).months[0].period.label == "2024-11"


def test_too_few_counts_are_said_and_nothing_is_told(centre: Workspace, tmp_path: Path) -> None:
    made = look_ahead(centre)
    assert made.months == ()
    assert made.notes[0].values == {"count": 3, "needed": 12}
    record = forecast_record(made, ["too few"], centre.definitions())
    assert (record["months"], record["total"], record["notes"]) == ([], None, ["too few"])
    with Workspace.create(tmp_path / "new.costdesk", "EUR") as empty:
        assert look_ahead(empty).notes[0].values == {"count": 0, "needed": 12}


def test_every_month_in_a_file_is_marked(years: Workspace) -> None:
    record = forecast_record(look_ahead(years), [], years.definitions())
    months = record["months"]
    assert isinstance(months, list)
    assert {month["kind"] for month in months} == {"forecast"}
    assert months[0] == {
        "kind": "forecast",
        "period": "2025-01",
        "start": "2025-01-01",
        "end": "2025-01-31",
        "known_cost": "12700.00",
        "single_cost": {"low": "0.00", "likely": "0.00", "high": "0.00"},
        "cost": {"low": "12700.00", "likely": "12700.00", "high": "12700.00"},
        "contacts": {"low": 1210, "likely": 1210, "high": 1210},
        "cost_per_contact": {"low": "10.4959", "likely": "10.4959", "high": "10.4959"},
    }
    assert record["trend"] == "1.1000"


def trend_to(years: Workspace, last: str, grain: Grain = "month") -> TrendData:
    """The trend of the periods up to that of a day, with the forecast where it goes on from it."""
    day = date.fromisoformat(last)
    found = chosen_results(years, Choice(grain, date(2024, 1, 1), day), day)
    made = charts_of(found, found[0], years.definitions(), ahead=look_ahead(years))["trend"]
    assert isinstance(made, TrendData)
    return made


def test_the_trend_goes_on_where_its_facts_end(years: Workspace) -> None:
    made = trend_to(years, "2024-12-01")
    assert [each.period.label for each in made.expected][::11] == ["2025-01", "2025-12"]
    assert made.is_sure
    assert made.expected[0].unit_cost == Range(*[Fraction(1_270_000, 1210)] * 3)


def test_no_month_ahead_takes_the_place_of_a_fact(years: Workspace) -> None:
    """March is not counted, but its costs are known: what is ahead begins with April."""
    assert trend_to(years, "2025-03-01").expected[0].period.label == "2025-04"


@pytest.mark.parametrize(("last", "grain"), [("2024-11-01", "month"), ("2024-12-01", "quarter")])
def test_elsewhere_nothing_is_ahead(years: Workspace, last: str, grain: Grain) -> None:
    assert trend_to(years, last, grain).expected == ()


def test_without_a_forecast_the_trend_is_as_it_was(centre: Workspace) -> None:
    found = chosen_results(centre, Choice(), date(2025, 5, 20))
    with_none = charts_of(found, found[0], centre.definitions(), ahead=look_ahead(centre))
    assert with_none == charts_of(found, found[0], centre.definitions())
