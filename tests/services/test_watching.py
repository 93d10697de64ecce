"""What is worth a look in a workspace: limits, budgets, vendors and the periods before."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from costdesk.domain.costs import Category
from costdesk.domain.findings import Code
from costdesk.domain.periods import period_of
from costdesk.services.checking import check_workspace
from costdesk.services.commands import AddCategory, AddCosts, AddCounts, SetSetting, SetSettings
from costdesk.services.reporting import report
from costdesk.services.results import Choice, period_reports, period_results
from costdesk.services.summaries import figures_record
from costdesk.services.watching import limit_findings, watch_findings, watched
from costdesk.services.workspace import Workspace
from tests.builders import cost, count, workspace

TODAY = date(2025, 6, 2)
MONTHS = [period_of(date(2025, month, 1), "month") for month in range(1, 5)]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    """Four months of one channel, with a telephone bill that is missing in the last."""
    with workspace(tmp_path) as made:
        spans = [month.span for month in MONTHS]
        bills = [
            cost("100", str(span.start), name="bill", category="telecom", vendor="Telco")
            for span in spans[:3]
        ]
        rent = cost("1500", category="rent", recurrence="monthly", vendor="Landlord")
        ended = cost(
            "50", category="software", recurrence="monthly", vendor="Suite", end="2025-03-31"
        )
        wages = cost("3000", recurrence="monthly")
        made.execute(AddCosts((wages, rent, ended, *bills)))
        made.execute(
            AddCounts(
                tuple(
                    count(str(span.start), str(span.last), handled=1000, handle_seconds=9000)
                    for span in spans
                )
            )
        )
        yield made


def test_a_bill_that_is_missing_is_named_with_its_vendor(desk: Workspace) -> None:
    found = watch_findings(desk, watched(desk, period_results(desk, MONTHS)))
    said = [(finding.code, finding.values.get("subject", "")) for finding in found]
    assert said == [
        (Code.COST_MISSING, "software"),
        (Code.COST_MISSING, "telecom"),
        (Code.VENDOR_MISSING, ""),
    ]
    assert found[-1].values == {"text": "Telco", "periods": 3}
    desk.execute(AddCosts((cost("9", "2025-04-30", category="telecom", vendor="Telco"),)))
    found = watch_findings(desk, watched(desk, period_results(desk, MONTHS)))
    assert Code.VENDOR_MISSING not in [finding.code for finding in found]


def test_a_period_that_is_not_counted_is_not_watched(desk: Workspace) -> None:
    later = [*MONTHS, period_of(date(2025, 5, 1), "month")]
    assert watch_findings(desk, watched(desk, period_results(desk, later))) == []
    assert watch_findings(desk, []) == []


def test_reports_and_checks_say_what_is_worth_a_look(desk: Workspace) -> None:
    for found in (report(desk, Choice(), TODAY).findings, check_workspace(desk)):
        assert Code.VENDOR_MISSING in [finding.code for finding in found]
    desk.execute(SetSetting("threshold.missing_after", "off"))
    assert report(desk, Choice(), TODAY).findings == []


def test_while_a_period_is_not_over_the_one_before_is_looked_at_too(desk: Workspace) -> None:
    desk.execute(AddCounts((count("2025-05-01", "2025-05-06", handled=9),)))
    found = report(desk, Choice(), TODAY).findings
    named = [each.place.period for each in found if each.code == Code.VENDOR_MISSING]
    assert named == ["2025-04"]


def test_limits_and_budgets_of_every_period(desk: Workspace) -> None:
    results = period_results(desk, MONTHS)
    assert limit_findings(desk, results) == []
    desk.execute(AddCategory(Category("Tea")))
    desk.execute(
        SetSettings(
            (
                ("limit.cost_per_contact", "4.6"),
                ("budget.Telecom", "50"),
                ("budget.tea.2025-03", "50"),
            )
        )
    )
    settings = dict(desk.settings())
    assert settings["budget.telecom"] == "50"
    assert settings["budget.Tea.2025-03"] == "50"
    found = limit_findings(desk, results)
    assert [(each.code, each.place.period) for each in found] == [
        (Code.ABOVE_LIMIT, "2025-01"),
        (Code.OVER_BUDGET, "2025-01"),
        (Code.ABOVE_LIMIT, "2025-02"),
        (Code.OVER_BUDGET, "2025-02"),
        (Code.ABOVE_LIMIT, "2025-03"),
        (Code.OVER_BUDGET, "2025-03"),
    ]


def test_revenue_gives_the_margin_or_the_reason(desk: Workspace) -> None:
    pairs = (("revenue.2025-01", "5000"), ("revenue.2025-02", "4000"))
    desk.execute(SetSettings(pairs))
    assert dict(desk.settings())["revenue.2025-01"] == "5000"
    first, second, third, _ = [
        figures_record(result, desk.definitions())
        for result in period_reports(desk, Choice(), TODAY)
    ]
    figures = [record["figures"] for record in (first, second)]
    assert [
        (each["revenue"], each["margin"], each["margin_share"])  # type: ignore[index]
        for each in figures
    ] == [("5000.00", "350.00", "0.0700"), ("4000.00", "-650.00", "-0.1625")]
    assert third["reasons"]["margin"] == "no_revenue"  # type: ignore[index]
