"""Marks: where they are, what they say, and which rows are behind them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from costdesk.domain.contacts import Cell
from costdesk.domain.forecast import Range
from costdesk.domain.periods import Span, custom_period, period_of
from costdesk.reports.charts.data import ChartPeriod, Expected, TrendData
from costdesk.services.chart_pictures import CHARTS, charts_of, drawn_picture
from costdesk.services.chart_spots import Rows, Spot
from costdesk.services.commands import AddCosts, AddCounts, AddQuality, SetSetting
from costdesk.services.qualities import period_qualities
from costdesk.services.results import period_results
from costdesk.services.workspace import Workspace
from tests.builders import cost, count, quality

FEB, MAR, APR = (date(2025, month, 1) for month in (2, 3, 4))
SMALL = ("rent", "telecom", "software", "licences", "training", "benefits", "taxes", "hardware")


def spots(centre: Workspace, name: str, last: int = 4, *, opened: bool = False) -> list[Spot]:
    months = [period_of(date(2025, number, 1), "month") for number in range(2, last + 1)]
    found = period_results(centre, months)
    data = charts_of(found, found[-2], centre.definitions())[name]
    return list(drawn_picture(data, "en", "light", opened=opened).spots)


def many_steps(centre: Workspace) -> None:
    """Eight more categories that cost something in April, each less than the one before."""
    items = [
        cost(str(1600 - place * 160), "2025-04-01", name=name, category=name)
        for place, name in enumerate(SMALL)
    ]
    centre.execute(AddCosts(tuple(items)))


@pytest.mark.parametrize("name", CHARTS)
def test_spots_lie_within_the_picture(centre: Workspace, name: str) -> None:
    found = spots(centre, name)
    assert found
    for spot in found:
        assert 0 <= spot.left < spot.right <= 1
        assert 0 <= spot.top < spot.bottom <= 1
        assert spot.text


def test_a_trend_says_the_value_and_the_change(centre: Workspace) -> None:
    found = spots(centre, "trend")
    assert [spot.text for spot in found[:3]] == [
        "Feb 2025\nCost per contact: €3.00",
        "Mar 2025\nCost per contact: €4.00\n+33.3% (Feb 2025)",
        "Apr 2025\nCost per contact: €3.75\n−6.3% (Mar 2025)",
    ]
    assert found[3].text == "Feb 2025\nTotal cost: €12,000.00"
    assert found[0].right == pytest.approx(found[1].left)


def test_a_trend_leads_to_the_period_and_its_total_to_the_costs(centre: Workspace) -> None:
    found = spots(centre, "trend")
    assert [spot.rows for spot in found[:3]] == [Rows("period", day) for day in (FEB, MAR, APR)]
    assert found[4].rows == Rows("costs", MAR)


def test_a_trend_says_how_far_the_target_is(centre: Workspace) -> None:
    centre.execute(SetSetting("target.cost_per_contact.2025-03", "3.9"))
    found = spots(centre, "trend")
    assert "Target" not in found[0].text
    assert found[1].text.endswith("\nTarget: €3.90 (+0.10)")
    assert found[2].text.endswith("\nTarget: €3.90 (−0.15)")


def test_what_follows_a_period_in_part_is_not_compared_with_it(centre: Workspace) -> None:
    texts = [spot.text for spot in spots(centre, "trend", last=6) if "contact" in spot.text]
    assert texts[-1].startswith("May 2025")
    assert "(Apr 2025)" in texts[-1]


def test_a_composition_says_amount_share_and_change_of_each_category(centre: Workspace) -> None:
    centre.execute(
        AddCosts(
            (
                cost("500", "2025-03-01", name="rent", category="rent"),
                cost("600", "2025-04-01", name="rent", category="rent"),
            )
        )
    )
    found = spots(centre, "composition")
    assert [spot.text for spot in found[-2:]] == [
        "Rent: €500.00 (4%)\nMar 2025: €12,500.00",
        "Rent: €600.00 (5%)\n+20.0% (Mar 2025)\nApr 2025: €12,600.00",
    ]
    assert [spot.rows for spot in found[-2:]] == [
        Rows("costs", MAR, categories=("rent",)),
        Rows("costs", APR, categories=("rent",)),
    ]
    salaries, rent = found[2], found[-1]
    assert rent.bottom == pytest.approx(salaries.top)
    assert (rent.left, rent.right) == pytest.approx((salaries.left, salaries.right))


def test_what_is_folded_in_a_composition_leads_to_all_of_it(centre: Workspace) -> None:
    many_steps(centre)
    centre.execute(AddCosts((cost("1", "2025-04-01", name="x", category="x"),)))
    last = spots(centre, "composition")[-1]
    assert last.text.startswith("All other: ")
    assert set(last.rows.categories) == {"taxes", "hardware", "x"}


def test_channels_say_value_and_change_and_lead_to_their_counts(centre: Workspace) -> None:
    centre.execute(AddCounts((count("2025-04-01", "2025-04-30", "inbound/email", handled=800),)))
    phone, email = Cell("", "inbound", "phone"), Cell("", "inbound", "email")
    found = spots(centre, "channels")
    assert found[1].text == "Mar 2025\nInbound phone: €4.00\n+33.3% (Feb 2025)"
    assert found[1].rows == Rows("contacts", MAR, cell=phone)
    assert [spot.rows for spot in found if spot.rows.cell == email] == [
        Rows("contacts", APR, cell=email)
    ]


def test_a_bridge_says_what_its_steps_come_from(centre: Workspace) -> None:
    centre.execute(AddCosts((cost("1600", "2025-04-01", name="rent", category="rent"),)))
    start, *steps, end = spots(centre, "bridge")
    assert start.text == "Mar 2025\nCost per contact: €4.00"
    assert (start.rows, end.rows) == (Rows("period", MAR), Rows("period", APR))
    said = {spot.text.split(":")[0]: spot for spot in steps}
    assert said["Rent"].text == "Rent: +0.52\nMar 2025: €0.00\nApr 2025: €1,600.00"
    assert said["Rent"].rows == Rows("costs", APR, MAR, ("rent",))
    assert said["More contacts"].text == (
        "More contacts: −0.27\nMar 2025: 3,000\nApr 2025: 3,200 (+6.7%)"
    )
    assert said["More contacts"].rows == Rows("contacts", APR)


def test_a_bridge_between_unequal_lengths_says_what_a_day_had(centre: Workspace) -> None:
    (april,) = period_results(centre, [period_of(APR, "month")])
    (before,) = period_results(centre, [custom_period(Span.of(FEB, date(2025, 3, 31)))])
    data = charts_of([april], before, centre.definitions(), as_asked=True)["bridge"]
    start, *steps, end = drawn_picture(data, "en", "light").spots
    assert start.text == "2025-02-01 – 2025-03-31\nCost per contact: €3.43"
    assert (start.rows, end.rows) == (Rows("costs", APR, FEB), Rows("period", APR))
    said = {spot.text.split(":")[0]: spot.text for spot in steps}
    assert said["Fewer contacts"].startswith(
        "Fewer contacts: +0.38\n2025-02-01 – 2025-03-31: 119 a day\nApr 2025: 107 a day (−10.1%)"
    )
    assert "a day" in said["Salaries"]


def test_the_fold_of_a_bridge_says_its_parts_and_opens(centre: Workspace) -> None:
    many_steps(centre)
    closed, opened = (spots(centre, "bridge", opened=is_open) for is_open in (False, True))
    fold = closed[-2]
    assert fold.rows.kind == "fold"
    assert fold.text.startswith("All other: +0.")
    assert "\nHardware +0.16" in fold.text
    assert fold.text.endswith("Click or press Enter to see each of them.")
    place = closed.index(fold)
    assert opened[place].text.endswith("Click or press Enter to fold them again.")
    parts = opened[place + 1 : -1]
    assert [spot.rows.categories for spot in parts] == [("taxes",), ("hardware",)]


def test_volumes_lie_on_the_dots_and_lead_to_their_period(centre: Workspace) -> None:
    found = spots(centre, "volume", last=5)
    assert [spot.text.split("\n")[:2] for spot in found] == [
        ["Feb 2025", "Contacts: 4,000"],
        ["Mar 2025", "Contacts: 3,000"],
        ["Apr 2025", "Contacts: 3,200"],
    ]
    assert found[0].text.endswith("Total cost: €12,000.00\nCost per contact: €3.00")
    assert found[1].text.endswith("Cost per contact: €4.00\n+33.3% (Feb 2025)")
    assert found[1].left < found[2].left < found[0].left
    assert found[2].rows == Rows("period", APR)


def test_what_is_expected_says_its_range_and_leads_to_known_costs(centre: Workspace) -> None:
    months = [period_of(date(2025, number, 1), "month") for number in (2, 3, 4)]
    found = period_results(centre, months)
    data = charts_of(found, found[-2], centre.definitions())["trend"]
    assert isinstance(data, TrendData)
    ranges = [Range(Fraction(300), Fraction(375), Fraction(500)), None]
    expected = tuple(
        Expected(ChartPeriod(f"2025-{month:02}", date(2025, month, 1), "month"), each, Fraction(1))
        for month, each in zip((5, 6), ranges, strict=True)
    )
    *_, last = drawn_picture(data._replace(expected=expected), "en", "light").spots
    assert last.text == (
        "May 2025 (forecast)\nCost per contact: €3.75 (€3.00 – €5.00)\nTotal cost: €0.01"
    )
    assert last.rows == Rows("costs", date(2025, 5, 1))
    assert 0 < last.left < last.right <= 1


def test_a_trend_says_the_change_since_last_year_where_both_are_whole(centre: Workspace) -> None:
    counts = [count("2026-02-01", "2026-02-28", handled=5000)]
    centre.execute(AddCounts(tuple(counts)))
    centre.execute(AddCounts((count("2026-05-01", "2026-05-13", handled=1500),)))
    starts = [date(2025, month, 1) for month in range(2, 13)] + [
        date(2026, month, 1) for month in range(1, 6)
    ]
    found = period_results(centre, [period_of(start, "month") for start in starts])
    data = charts_of(found, found[-2], centre.definitions())["trend"]
    texts = [spot.text for spot in drawn_picture(data, "en", "light").spots]
    said = {text.split("\n")[0]: text for text in texts if "Cost per contact" in text}
    assert said["Feb 2026"].endswith("Cost per contact: €2.40\n−20.0% (Feb 2025)")
    assert "2025" not in said["May 2026"]


def test_a_budget_is_said_with_its_category(centre: Workspace) -> None:
    centre.execute(SetSetting("budget.salaries", "12500"))
    found = spots(centre, "composition", 3)
    assert "Salaries: €12,000.00 (100%)\nBudget: €12,500.00 (−500.00)" in found[1].text


def test_quality_says_its_value_and_what_it_should_be(centre: Workspace) -> None:
    centre.execute(AddQuality((quality("csat", "82.5", "2025-03-01", "2025-03-31"),)))
    centre.execute(SetSetting("guard.csat", "80"))
    months = [period_of(date(2025, number, 1), "month") for number in (2, 3)]
    found = period_results(centre, months)
    kept = period_qualities(centre, months)
    data = charts_of(found, found[0], centre.definitions(), kept=kept)["quality"]
    cost, *_, satisfied = drawn_picture(data, "en", "light").spots
    assert cost.text == "Feb 2025\nCost per contact: €3.00"
    assert satisfied.text == "Mar 2025\nCustomer satisfaction (CSAT): 82.5%\nat least 80%"
    assert satisfied.rows == Rows("period", MAR)
