from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from costdesk.domain.contacts import Capacity, Cell, ContactCount
from costdesk.domain.costs import CostItem
from costdesk.domain.figures import figures_of
from costdesk.domain.findings import Code, Refused
from costdesk.domain.longer_view import LongerView
from costdesk.domain.periods import Grain, Span
from costdesk.services.commands import AddCapacity, AddCosts, AddCounts, SetSetting
from costdesk.services.explaining import explain, longer_figures
from costdesk.services.reporting import Report, report
from costdesk.services.results import Choice, chosen_periods, period_reports, usual_periods
from costdesk.services.samples import new_sample
from costdesk.services.workspace import Workspace

TODAY = date(2025, 5, 20)
PHONE = Cell("", "inbound", "phone")
EMAIL = Cell("", "inbound", "email")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "centre.costdesk", "EUR") as made:
        yield made


def cost(amount: str, start: str, **fields: object) -> CostItem:
    given = {"name": "cost", "category": "salaries", **fields}
    return CostItem(amount=Decimal(amount), start=date.fromisoformat(start), **given)  # type: ignore[arg-type]


def counted(first: str, last: str, handled: int, cell: Cell = PHONE, **more: int) -> ContactCount:
    span = Span.of(date.fromisoformat(first), date.fromisoformat(last))
    return ContactCount(span, cell, handled, **more)  # type: ignore[arg-type]


def labels(workspace: Workspace, choice: Choice) -> list[str]:
    return [period.label for period in chosen_periods(workspace, choice, TODAY)]


def totals(made: Report) -> dict[str, int]:
    return {row.period: row.cost for row in made.rows if row.channel == "total"}


def test_an_empty_workspace_shows_today_and_says_what_to_do(workspace: Workspace) -> None:
    made = report(workspace, Choice(), TODAY)
    assert [(row.period, row.channel, row.cost) for row in made.rows] == [
        ("2025-05", "unallocated", 0),
        ("2025-05", "total", 0),
    ]
    assert [finding.code for finding in made.findings] == [Code.NOTHING_TO_SHOW]


def test_without_counts_the_first_cost_to_today(workspace: Workspace) -> None:
    workspace.execute(AddCosts((cost("100", "2025-03-10", recurrence="monthly"),)))
    made = report(workspace, Choice(), TODAY)
    # 10 March + 22 of 31 days, 21 of 30 and 22 of 31: each month step is spread over its own days
    assert totals(made) == {"2025-03": 7097, "2025-04": 2903 + 7000, "2025-05": 3000 + 7097}
    assert all(row.cost_per_contact.reason for row in made.rows)


def test_a_first_cost_in_the_future_is_shown(workspace: Workspace) -> None:
    workspace.execute(AddCosts((cost("100", "2025-09-10"),)))
    assert labels(workspace, Choice()) == ["2025-09"]


def test_the_counted_range_chooses_and_cuts_the_periods(workspace: Workspace) -> None:
    workspace.execute(AddCosts((cost("3100", "2025-03-01", recurrence="monthly"),)))
    workspace.execute(AddCounts((counted("2025-03-03", "2025-04-10", 390),)))
    made = report(workspace, Choice(), TODAY)
    # 1 and 2 March are a weekend; April is cut after 10 of its 30 days
    assert totals(made) == {"2025-03": 310000, "2025-04": 103333}
    march, april = (row for row in made.rows if row.channel == "total")
    assert (march.start, march.end, march.marks) == (
        date(2025, 3, 1),
        date(2025, 3, 31),
        ("estimated", "fallback"),
    )
    assert (april.start, april.end) == (date(2025, 4, 1), date(2025, 4, 10))
    assert april.marks == ("to_date", "estimated", "fallback")
    assert (march.handled, april.handled) == (290, 100)
    assert made.card.counted == Span(date(2025, 3, 1), date(2025, 4, 11))


def test_whole_turns_the_cut_off(workspace: Workspace) -> None:
    workspace.execute(AddCosts((cost("3100", "2025-03-01", recurrence="monthly"),)))
    workspace.execute(AddCounts((counted("2025-03-03", "2025-04-10", 390),)))
    made = report(workspace, Choice(whole=True), TODAY)
    assert totals(made) == {"2025-03": 310000, "2025-04": 310000}
    assert made.card.counted is None


@pytest.mark.parametrize(("grain", "first"), [("week", "1911-W01"), ("month", "1901-01")])
def test_of_far_too_many_periods_the_newest_are_usual(
    workspace: Workspace, grain: Grain, first: str
) -> None:
    days = [counted(day, day, 3) for day in ("1901-01-01", "2026-01-01")]
    workspace.execute(AddCounts(tuple(days)))
    found = usual_periods(workspace, grain, TODAY)
    assert found[0].label == first
    assert found[-1].span.start <= date(2026, 1, 1) < found[-1].span.stop


def test_from_and_to_choose_whole_periods(workspace: Workspace) -> None:
    workspace.execute(AddCounts((counted("2025-03-03", "2025-04-10", 390),)))
    may = date(2025, 5, 17)
    assert labels(workspace, Choice("quarter", date(2024, 11, 5), may)) == [
        "2024-Q4",
        "2025-Q1",
        "2025-Q2",
    ]
    assert labels(workspace, Choice(first=date(2025, 4, 20))) == ["2025-04"]
    assert labels(workspace, Choice(last=date(2025, 2, 20))) == ["2025-02"]
    assert labels(workspace, Choice(last=date(2025, 3, 20))) == ["2025-03"]
    with pytest.raises(Refused) as refused:
        chosen_periods(workspace, Choice("week", may, date(2025, 4, 1)), TODAY)
    assert refused.value.findings[0].code == Code.FROM_AFTER_TO
    with pytest.raises(Refused) as refused:
        chosen_periods(workspace, Choice("week", date(1900, 1, 1), date(2199, 1, 1)), TODAY)
    assert refused.value.findings[0].code == Code.TOO_MANY_PERIODS
    with pytest.raises(Refused) as refused:
        chosen_periods(workspace, Choice(first=may, last=date(9999, 12, 31)), TODAY)
    assert refused.value.findings[0].code == Code.DATE_OUT_OF_RANGE


def test_fiscal_periods_are_labelled_by_the_year_they_end_in(workspace: Workspace) -> None:
    workspace.execute(SetSetting("fiscal_start", "4"))
    choice = Choice("year", date(2025, 3, 31), date(2025, 4, 1))
    assert labels(workspace, choice) == ["FY2025", "FY2026"]


def test_months_add_up_to_quarters_and_weeks_are_split_on_their_own(workspace: Workspace) -> None:
    workspace.execute(
        AddCosts((cost("1000.01", "2025-01-01", recurrence="weekly"), cost("7", "2025-02-28")))
    )
    workspace.execute(
        AddCounts(
            tuple(
                counted(f"2025-0{month}-01", f"2025-0{month}-28", 10 * month + place, cell)
                for month in (1, 2, 3)
                for place, cell in enumerate((PHONE, EMAIL))
            )
        )
    )
    months = report(workspace, Choice("month"), TODAY)
    quarter = report(workspace, Choice("quarter"), TODAY)
    for channel in ("phone", "email", "unallocated", "total"):
        parts = [row.cost for row in months.rows if row.channel == channel]
        assert [row.cost for row in quarter.rows if row.channel == channel] == [sum(parts)]
    weeks = report(workspace, Choice("week"), TODAY)
    assert all("own_split" in row.marks for row in weeks.rows)
    assert not any("own_split" in row.marks for row in quarter.rows)
    assert sum(totals(weeks).values()) == sum(totals(months).values())


def test_one_offs_can_be_left_out_and_are_told_apart(workspace: Workspace) -> None:
    workspace.execute(AddCosts((cost("100", "2025-03-01"), cost("40", "2025-03-31", one_off=True))))
    workspace.execute(AddCounts((counted("2025-03-01", "2025-03-31", 10),)))
    assert totals(report(workspace, Choice(), TODAY)) == {"2025-03": 14000}
    without = report(workspace, Choice(without_one_offs=True), TODAY)
    assert totals(without) == {"2025-03": 10000}
    assert without.card.without_one_offs
    (result,) = period_reports(workspace, Choice(), TODAY)
    figures = figures_of(result, workspace.definitions())
    assert figures.total_cost.value == 14000
    assert figures.total_cost_without_one_offs.value == 10000


def test_what_a_split_had_to_do_without_is_a_finding(workspace: Workspace) -> None:
    workspace.execute(AddCosts((cost("100", "2025-03-01"), cost("5", "2025-03-02", line="ACME"))))
    workspace.execute(AddCounts((counted("2025-03-01", "2025-03-31", 10),)))
    workspace.execute(
        AddCapacity(
            (Capacity(Span.of(date(2025, 3, 1), date(2025, 3, 30)), Decimal(1), Decimal(0)),)
        )
    )
    found = report(workspace, Choice(), TODAY).findings
    assert {finding.code: finding.values["subject"] for finding in found} == {
        Code.HANDLE_TIME_MISSING: "inbound/phone",
        Code.NO_WEIGHT: "salaries (ACME)",
        Code.CAPACITY_GAP: "",
    }


def test_explain_takes_two_labels(workspace: Workspace) -> None:
    workspace.execute(AddCosts((cost("304000", "2025-02-03"), cost("320000", "2025-03-03"))))
    workspace.execute(
        AddCounts(
            (
                counted("2025-02-01", "2025-02-28", 95000),
                counted("2025-03-01", "2025-03-31", 114000),
            )
        )
    )
    made = explain(workspace, "2025-02", "2025-03")
    assert made.bridge.before == Fraction(320)
    assert made.bridge.after == Fraction(32000000, 114000)
    assert [step.name for step in made.bridge.steps] == ["salaries", "volume"]
    custom = explain(workspace, "2025-02-01..2025-02-14", " 2025-03 ")
    assert custom.before.covered.span == Span(date(2025, 2, 1), date(2025, 2, 15))


@pytest.mark.parametrize("label", ["2025-13", "March", "FY2025", "2025-Q5", "2025-W54", ""])
def test_a_label_of_no_period_is_refused_with_examples(workspace: Workspace, label: str) -> None:
    with pytest.raises(Refused) as refused:
        explain(workspace, "2025-02", label)
    (finding,) = refused.value.findings
    assert finding.code == Code.UNKNOWN_PERIOD
    assert finding.values["examples"] == (
        "2025-W09, 2025-03, 2025-Q1, 2025, 2025-03-01..2025-03-15"
    )


def test_explain_has_a_longer_view_of_months_and_quarters(tmp_path: Path) -> None:
    with new_sample(tmp_path / "sample.costdesk", "EUR", []) as workspace:
        made = explain(workspace, "2025-05", "2025-08")
        found = longer_figures(made, workspace.definitions())
        assert [figure.value is None for figure in found["year"]] == [True, False]
        assert [figure.value is None for figure in found["year_before"]] == [True, False]
        quarters = explain(workspace, "2025-Q2", "2025-Q3").longer
        assert [view.year is None for view in quarters] == [False, False]
        weeks = explain(workspace, "2025-W20", "2025-W21").longer
        assert weeks == (LongerView(), LongerView())
