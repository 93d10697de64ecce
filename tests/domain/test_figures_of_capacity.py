"""Figures of capacity, of periods outside the range, and of anything recorded."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.contacts import (
    NOTHING,
    Capacity,
)
from costdesk.domain.definitions import Definitions
from costdesk.domain.figures import (
    MARKS,
    MONEY_FIGURES,
    contact_cells,
    figures_of,
    idle_cost,
    outbound_cells,
    recording_cells,
    third_figure,
)
from costdesk.domain.findings import Code
from costdesk.domain.periods import Span
from tests.domain import oracle_report
from tests.domain.figure_cases import in_march, march, none, spent, value
from tests.domain.oracle_report import World
from tests.domain.worlds import (
    CHAT,
    EMAIL,
    EURO,
    MARCH,
    PHONE,
    SALES,
    SELF,
    cell,
    count,
    days,
    fewer,
    item,
    periods,
    result_of,
    world,
    worlds,
)

# Capacity


PAID = Capacity(MARCH, Decimal(10), Decimal(20))  # 36 000 s, of which 28 800 practical


def test_occupancy_utilisation_and_productivity() -> None:
    chats = Definitions("EUR", concurrency={"chat": Fraction(5, 2)})
    counts = [
        in_march(PHONE, 30, handle_seconds=9000),
        in_march(CHAT, 10, handle_seconds=5000),
        in_march(SELF, 99),
    ]
    wages = [spent("1100", category="salaries"), spent("20", category="rent")]
    found = march(wages, counts, [PAID], chats)
    # effective 9 000 + 5 000 ÷ 2.5 = 11 000 s
    assert found.occupancy == value(Fraction(11_000, 28_800))
    assert found.utilisation == value(Fraction(11_000, 36_000))
    assert found.productivity == value(4)  # 40 contacts ÷ 10 h
    # 1 100.00 · (28 800 − 11 000) ÷ 28 800 = 679.861…: rent cannot stand idle
    assert found.idle_cost == value(67_986)


def test_without_capacity_on_every_day_nothing_is_said_about_it() -> None:
    short = [replace(PAID, span=days("2025-03-01", "2025-03-30"))]
    for capacity in ([], short):
        found = march([spent("9")], [in_march(PHONE, 3, handle_seconds=9)], capacity)
        assert found.occupancy == found.utilisation == none(Code.NO_CAPACITY)
        assert found.productivity == found.idle_cost == none(Code.NO_CAPACITY)


def test_without_handle_time_capacity_has_no_use_to_be_compared_with() -> None:
    found = march([spent("9")], [in_march(PHONE, 20)], [PAID])
    assert found.occupancy == found.utilisation == none(Code.NO_HANDLE_TIME)
    assert found.idle_cost == none(Code.NO_HANDLE_TIME)
    assert found.productivity == value(2)


def test_no_paid_hours_divide_nothing() -> None:
    found = march(
        [], [in_march(PHONE, 3, handle_seconds=9)], [replace(PAID, paid_hours=Decimal(0))]
    )
    assert found.occupancy == found.utilisation == none(Code.NO_CAPACITY)
    assert found.productivity == none(Code.NO_CAPACITY)
    assert found.idle_cost == value(0)


def test_idle_of_what_found_no_cell_is_in_the_sum() -> None:
    wages = [
        spent("100", category="salaries"),
        spent("60", category="salaries", line="ACME"),
    ]
    found = march(wages, [in_march(PHONE, 3, handle_seconds=14_400)], [PAID])
    assert found.idle_cost == value(8000)  # half of both


def test_labour_share() -> None:
    wages = [spent("60", category="salaries"), spent("15", category="training"), spent("25")]
    assert march(wages, [in_march(PHONE, 1)]).labour_share == value(Fraction(3, 4))
    assert march([], [in_march(PHONE, 1)]).labour_share == none(Code.NO_COST)
    own = Definitions("EUR", fiscal_start=1, categories={"other": EURO.category("taxes")})
    assert march(wages, [in_march(PHONE, 1)], definitions=own).labour_share == value(1)


# Periods outside the counted range


def test_outside_the_counted_range_only_cost_is_told() -> None:
    rent = item("310", "2025-01-01", "salaries", recurrence="monthly")
    fee = item("31", "2025-05-05", one_off=True)
    paid = Capacity(days("2025-01-01", "2025-12-31"), Decimal(1000), Decimal(0))
    recorded = world([rent, fee], [in_march(PHONE, 10, handle_seconds=60)], [paid])
    found = figures_of(result_of(recorded, "2025-05"), EURO)
    assert found.total_cost == value(34_100)
    assert found.total_cost_without_one_offs == value(31_000)
    assert found.labour_share == value(Fraction(310, 341))
    told = {"total_cost", "total_cost_without_one_offs", "labour_share"}
    for name, figure in found._asdict().items():
        if name not in told:
            assert figure == none(Code.OUTSIDE_COUNTED_RANGE), name
    whole = figures_of(result_of(recorded, "2025-05", whole=True), EURO)
    assert whole.cost_per_contact == none(Code.NO_HANDLED)


# A result


def test_cells_are_those_with_a_count_or_a_cost() -> None:
    recorded = world(
        [
            spent("10", "outbound/email"),
            spent("10", "outbound/chat"),
            spent("-10", "outbound/chat"),
        ],
        [in_march(SALES, 0), in_march(CHAT, 1, resolved=0), in_march(SELF, 1)],
    )
    result = result_of(recorded, "2025-03")
    mails = cell("outbound/email")
    assert result.cells == [CHAT, SELF, SALES, mails]
    assert outbound_cells(result) == [SALES, mails]
    assert contact_cells(result, EURO) == [CHAT, SALES, mails]
    assert recording_cells(result, "resolved") == [CHAT]
    assert result.total_cost == 1000
    assert result.cost([mails, CHAT, PHONE]) == 1000
    assert result.tally([CHAT, SELF, mails]).handled() == 2
    assert result.tally([mails]) == NOTHING


def test_the_base_of_some_cells_is_exact() -> None:
    costs = [
        spent("1", "inbound/phone"),
        spent("2", "inbound/email"),
        spent("1", driver="unallocated"),
    ]
    result = result_of(world(costs, [in_march(PHONE, 1)]), "2025-03")
    assert result.base([PHONE]) == value(100 + Fraction(100, 3))
    assert result.base([EMAIL, PHONE]) == value(400)
    assert result.base([]) == value(0)
    assert idle_cost(result) == none(Code.NO_CAPACITY)


def test_names_of_figures_and_marks() -> None:
    assert MARKS == ("to_date", "own_split", "estimated", "fallback", "incomplete")
    assert {
        "total_cost",
        "total_cost_without_one_offs",
        "idle_cost",
        "cost_per_call",
        "cost_per_contact",
        "cost_per_resolution",
        "cost_per_sale",
        "cost_per_lead",
        "cost_per_minute",
        "cost_per_offered",
    } == MONEY_FIGURES


# Anything recorded


@fewer
@given(worlds(), st.data(), st.booleans())
def test_figures_are_those_of_the_oracle(
    recorded: World,
    data: st.DataObject,
    whole: bool,
) -> None:
    period = data.draw(periods(recorded))
    result = result_of(recorded, period, whole=whole)
    found = figures_of(result, recorded.definitions)
    told = oracle_report.report(recorded, *period.span, period.grain, whole=whole)
    assert found.total_cost.value == told.total()
    assert found.idle_cost.value == told.idle_total()
    for name, expected in oracle_report.total_figures(told, recorded.definitions).items():
        figure = getattr(found, name)
        assert figure.value == expected.exact, name
        assert (figure.reason == Code.NOT_COMPLETE) == expected.incomplete, name


@fewer
@given(worlds(), st.data())
def test_every_figure_is_a_value_or_a_reason(recorded: World, data: st.DataObject) -> None:
    result = result_of(recorded, data.draw(periods(recorded)))
    for figure in figures_of(result, recorded.definitions):
        assert (figure.value is None) == (figure.reason is not None)


def test_the_span_of_a_result_is_the_covered_one() -> None:
    recorded = world([spent("31")], [count(PHONE, days("2025-03-01", "2025-03-10"), 5)])
    assert result_of(recorded, "2025-03").covered.span == Span(MARCH.start, days("2025-03-11")[0])


def test_the_third_figure_is_the_result_that_the_centre_works_for() -> None:
    inbound = result_of(world(counts=[count(PHONE, MARCH, 5)]), "2025-03")
    outbound = result_of(world(counts=[count(SALES, MARCH, 5)]), "2025-03")
    assert third_figure([inbound, outbound], EURO) == "cost_per_resolution"
    assert third_figure([outbound], EURO) == "cost_per_sale"
    assert third_figure([outbound], EURO._replace(outbound="leads")) == "cost_per_lead"
    assert third_figure([], EURO) == "cost_per_resolution"
