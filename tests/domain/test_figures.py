"""The figures of a period: each a value worked out by hand, or the reason why there is none."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.allocation import Pool
from costdesk.domain.contacts import (
    NOTHING,
    Capacity,
    ContactCount,
    Measure,
    Tally,
    tally_of,
)
from costdesk.domain.costs import CostItem
from costdesk.domain.definitions import Definitions
from costdesk.domain.figures import (
    MARKS,
    MONEY_FIGURES,
    Figure,
    Figures,
    abandon_rate,
    by_category,
    contact_cells,
    figures_of,
    idle_cost,
    of_handled,
    outbound_cells,
    over,
    ratio,
    recording_cells,
    third_figure,
)
from costdesk.domain.findings import Code
from costdesk.domain.periods import Span
from tests.domain import oracle_report
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

UNIT = Figure(Fraction(1000))


def in_march(where: object, handled: int, **measures: int | None) -> ContactCount:
    return count(where, MARCH, handled, **measures)  # type: ignore[arg-type]


def spent(amount: str, path: str = "", **more: object) -> CostItem:
    """A cost of March, direct to a cell if one is named."""
    return item(amount, "2025-03-10", path=path, **more)  # type: ignore[arg-type]


def march(
    items: list[CostItem],
    counts: list[ContactCount],
    capacity: list[Capacity] | None = None,
    definitions: Definitions = EURO,
) -> Figures:
    recorded = World(items, counts, capacity or [], definitions)
    return figures_of(result_of(recorded, "2025-03"), definitions)


def value(amount: int | Fraction) -> Figure:
    return Figure(Fraction(amount))


def none(reason: Code) -> Figure:
    return Figure(None, reason)


# One figure


def test_no_denominator_no_figure() -> None:
    assert ratio(1, 3, Code.NO_COST) == Figure(Fraction(1, 3))
    assert ratio(Fraction(1, 2), Fraction(3, 4), Code.NO_COST) == Figure(Fraction(2, 3))
    assert ratio(0, 3, Code.NO_COST) == Figure(Fraction(0))
    assert ratio(1, 0, Code.NO_COST) == Figure(None, Code.NO_COST)
    assert ratio(1, Fraction(0), Code.NO_COST) == Figure(None, Code.NO_COST)


def tallied(**numbers: int) -> Tally:
    return tally_of(count(PHONE, MARCH, **{"handled": 10} | numbers), MARCH)


def test_cost_over_a_measure() -> None:
    assert over(UNIT, tallied(sales=3), "sales") == value(Fraction(1000, 3))
    # 1 000 over 90 s = 1½ minutes
    assert over(UNIT, tallied(handle_seconds=90), "handle_seconds", 60) == value(Fraction(2000, 3))
    assert over(Figure(Fraction(1, 3)), tallied(sales=2), "sales") == value(Fraction(1, 6))


@pytest.mark.parametrize(
    ("measure", "reason"),
    [
        ("handled", Code.NO_HANDLED),
        ("offered", Code.NO_OFFERED),
        ("resolved", Code.NO_RESOLVED),
        ("leads", Code.NO_LEADS),
        ("sales", Code.NO_SALES),
        ("handle_seconds", Code.NO_HANDLE_TIME),
    ],
)
def test_a_measure_of_0_divides_nothing(measure: Measure, reason: Code) -> None:
    assert over(UNIT, tallied(**{measure: 0}), measure) == none(reason)


def test_what_is_not_recorded_divides_nothing() -> None:
    assert over(UNIT, tallied(), "sales") == none(Code.NOT_RECORDED)
    assert over(UNIT, NOTHING, "sales") == none(Code.NOT_RECORDED)
    assert over(UNIT, NOTHING, "handled") == none(Code.NO_HANDLED)
    assert over(UNIT, tallied(sales=1).plus(tallied()), "sales") == none(Code.NOT_COMPLETE)


def test_no_cost_is_told_only_where_the_count_is_there() -> None:
    nothing = none(Code.NOTHING_ALLOCATED)
    assert over(nothing, tallied(sales=1), "sales") == nothing
    assert over(nothing, tallied(sales=0), "sales") == nothing
    assert over(nothing, tallied(), "sales") == none(Code.NOT_RECORDED)


def test_a_measure_over_handled() -> None:
    assert of_handled(tallied(handle_seconds=3005), "handle_seconds") == value(Fraction(601, 2))
    assert of_handled(tallied(), "handle_seconds") == none(Code.NOT_RECORDED)
    assert of_handled(tallied(sales=1).plus(tallied()), "sales") == none(Code.NOT_COMPLETE)
    assert of_handled(tallied(handled=0, sales=0), "sales") == none(Code.NO_HANDLED)


def test_abandon_rate() -> None:
    # 10 abandoned of 10 + 90
    assert abandon_rate(tallied(handled=90, abandoned=10)) == value(Fraction(1, 10))
    assert abandon_rate(tallied(handled=0, abandoned=10)) == value(1)
    assert abandon_rate(tallied(handled=0, abandoned=0)) == none(Code.NO_HANDLED)
    assert abandon_rate(tallied()) == none(Code.NOT_RECORDED)


def test_costs_by_category() -> None:
    pools = {
        Pool("rent", "contacts", "", "", ""): 5,
        Pool("rent", "unallocated", "", "", ""): 7,
        Pool("other", "contacts", "", "", ""): -1,
    }
    assert by_category(pools) == {"rent": 12, "other": -1}


# Total, per call, per contact


def test_total_cost_with_and_without_one_offs() -> None:
    found = march([spent("100"), spent("30", one_off=True)], [in_march(PHONE, 10)])
    assert found.total_cost == value(13_000)
    assert found.total_cost_without_one_offs == value(10_000)


def test_cost_per_call_is_inbound_phone_of_every_line() -> None:
    acme = cell("ACME/inbound/phone")
    costs = [
        spent("100", "inbound/phone"),
        spent("20", "ACME/inbound/phone"),
        spent("50", "outbound/phone"),
        spent("70", "inbound/chat"),
        spent("1000", driver="unallocated"),
    ]
    calls = [in_march(PHONE, 30), in_march(acme, 10), in_march(SALES, 5), in_march(CHAT, 5)]
    # (100 + 20) ÷ (30 + 10) = 3.00: unallocated cost is not in it
    assert march(costs, calls).cost_per_call == value(300)
    assert march(costs, calls[2:]).cost_per_call == none(Code.NO_HANDLED)


def test_a_call_costs_less_when_calls_grow_faster_than_cost() -> None:
    before = march([spent("304000", "inbound/phone")], [in_march(PHONE, 95_000)])
    after = march([spent("320000", "inbound/phone")], [in_march(PHONE, 114_000)])
    assert before.cost_per_call == value(320)
    assert after.cost_per_call == value(Fraction(32_000_000, 114_000))  # 2.807…


def test_cost_per_contact_is_all_cost_over_all_contacts() -> None:
    costs = [spent("700", "inbound/phone"), spent("80", "inbound/email"), spent("60")]
    found = march(costs, [in_march(PHONE, 100), in_march(EMAIL, 20)])
    # (700 + 80 + 60) ÷ 120 = 7.00, not the mean of the cells' figures
    assert found.cost_per_contact == value(700)


def test_self_service_is_left_out_unless_the_workspace_says_so() -> None:
    costs = [spent("100"), spent("20", "inbound/self_service")]
    counts = [in_march(PHONE, 40, offered=60), in_march(SELF, 200)]
    assert march(costs, counts).cost_per_contact == value(300)  # 120 ÷ 40
    # Offered stands beside, over the same cells: 120 ÷ 60
    assert march(costs, counts).cost_per_offered == value(200)
    counting = Definitions("EUR", count_self_service=True)
    assert march(costs, counts, definitions=counting).cost_per_contact == value(50)  # 120 ÷ 240
    worked = Definitions("EUR", agent_time={"self_service": True})
    assert march(costs, counts, definitions=worked).cost_per_contact == value(50)


def test_without_contacts_there_are_no_unit_costs() -> None:
    found = march([spent("100")], [in_march(PHONE, 0)])
    assert found.total_cost == value(10_000)
    assert found.cost_per_contact == none(Code.NO_HANDLED)
    assert found.cost_per_call == none(Code.NO_HANDLED)
    assert march([spent("100")], [in_march(SELF, 9)]).cost_per_contact == none(Code.NO_HANDLED)


# Outbound, resolutions, minutes


def test_cost_per_sale_has_its_share_of_what_is_unallocated() -> None:
    costs = [
        spent("300", "inbound/phone"),
        spent("100", "outbound/phone"),
        spent("80", driver="unallocated"),
    ]
    counts = [in_march(PHONE, 50), in_march(SALES, 40, sales=6, leads=24)]
    found = march(costs, counts)
    # 100 + 80 · 100 ÷ 400 = 120.00; ÷ 6 = 20.00, ÷ 24 = 5.00
    assert found.cost_per_sale == value(2000)
    assert found.cost_per_lead == value(500)
    assert found.conversion == value(Fraction(6, 40))


def test_where_everything_is_outbound_a_sale_costs_the_total() -> None:
    counts = [in_march(SALES, 40, sales=6)]
    costs = [spent("80", driver="unallocated"), spent("40", "outbound/phone")]
    assert march(costs, counts).cost_per_sale == value(2000)
    # also where nothing was allocated at all
    assert march(costs[:1], counts).cost_per_sale == value(Fraction(8000, 6))


def test_where_nothing_is_allocated_there_is_no_share() -> None:
    counts = [in_march(PHONE, 50), in_march(SALES, 40, sales=6)]
    found = march([spent("80", driver="unallocated")], counts)
    assert found.cost_per_sale == none(Code.NOTHING_ALLOCATED)


def test_sales_stand_in_every_outbound_row_or_there_is_no_figure() -> None:
    mails = cell("outbound/email")
    costs = [spent("100")]
    some = [in_march(SALES, 40, sales=6), in_march(mails, 10)]
    assert march(costs, some).cost_per_sale == none(Code.NOT_COMPLETE)
    assert march(costs, some).conversion == none(Code.NOT_COMPLETE)
    assert march(costs, some).cost_per_lead == none(Code.NOT_RECORDED)
    quiet = [in_march(SALES, 40, sales=6), in_march(mails, 0)]
    assert march(costs, quiet).cost_per_sale == value(Fraction(10_000, 6))
    without = [in_march(SALES, 40, sales=0)]
    assert march(costs, without).cost_per_sale == none(Code.NO_SALES)


def test_inbound_sales_are_no_outbound_ones() -> None:
    found = march([spent("100")], [in_march(PHONE, 40, sales=6)])
    assert found.cost_per_sale == found.cost_per_lead == none(Code.NOT_OUTBOUND)
    assert found.conversion == none(Code.NOT_OUTBOUND)


def test_cost_per_resolution_is_over_the_cells_that_record_resolutions() -> None:
    costs = [
        spent("300", "inbound/phone"),
        spent("100", "inbound/email"),
        spent("80", driver="unallocated"),
    ]
    counts = [in_march(PHONE, 50, resolved=40), in_march(EMAIL, 20)]
    found = march(costs, counts)
    # 300 + 80 · 300 ÷ 400 = 360.00; ÷ 40 = 9.00
    assert found.cost_per_resolution == value(900)
    assert found.resolution_rate == value(Fraction(4, 5))


def test_resolutions_in_some_rows_of_a_cell_are_not_enough() -> None:
    first, second = days("2025-03-01", "2025-03-15"), days("2025-03-16", "2025-03-31")
    counts = [count(PHONE, first, 5, resolved=4), count(PHONE, second, 5), in_march(EMAIL, 7)]
    found = march([spent("100")], counts)
    assert found.cost_per_resolution == found.resolution_rate == none(Code.NOT_COMPLETE)
    found = march([spent("100")], [in_march(EMAIL, 7)])
    assert found.cost_per_resolution == found.resolution_rate == none(Code.NOT_RECORDED)


def test_cost_per_handled_minute_and_handle_time() -> None:
    costs = [spent("100"), spent("20", driver="unallocated")]
    counts = [
        in_march(PHONE, 30, handle_seconds=9000, answer_seconds=600),
        in_march(CHAT, 10, handle_seconds=3000),
        in_march(SELF, 99),
    ]
    chats = Definitions("EUR", concurrency={"chat": Fraction(2)})
    found = march(costs, counts, definitions=chats)
    # 120.00 ÷ (12 000 s = 200 minutes) = 0.60: minutes as they are, not as they weigh
    assert found.cost_per_minute == value(60)
    assert found.aht_seconds == value(300)  # 12 000 ÷ 40
    assert found.asa_seconds == value(20)  # 600 ÷ 30: of the cells that record it
    counting = Definitions("EUR", count_self_service=True)
    assert march(costs, counts, definitions=counting).cost_per_minute == none(Code.NOT_COMPLETE)


def test_abandoned_calls_of_the_period() -> None:
    counts = [in_march(PHONE, 60, abandoned=20), in_march(EMAIL, 20)]
    assert march([], counts).abandon_rate == value(Fraction(1, 5))  # 20 ÷ (20 + 80)


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
