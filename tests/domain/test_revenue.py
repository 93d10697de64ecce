"""Revenue and margin: what came in, or the reason why nobody can say."""

from datetime import date
from fractions import Fraction

import pytest

from costdesk.domain.contacts import ContactCount
from costdesk.domain.definitions import Definitions
from costdesk.domain.figures import Figure
from costdesk.domain.findings import Code
from costdesk.domain.revenue import Earnings, earnings_of
from costdesk.domain.targets import ALWAYS, Target, month_start
from tests.domain.worlds import EURO, SALES, count, days, item, result_of, world

MARCH, QUARTER = "2025-03", "2025-Q1"
COST = item("600", "2025-01-01", recurrence="monthly")
MONTHLY = EURO._replace(revenues={date(2025, 3, 1): Fraction(100_000)})
PER_SALE = EURO._replace(sale_revenues=(Target(ALWAYS, Fraction(5_000)),))


def earned(definitions: Definitions, counts: list[ContactCount], period: str = MARCH) -> Earnings:
    return earnings_of(result_of(world([COST], counts, (), definitions), period), definitions)


def sold(last: str = "2025-03-31", **measures: int) -> list[ContactCount]:
    return [count(SALES, days("2025-01-01", last), 90, **measures)]


def test_what_a_month_brought_in() -> None:
    assert earned(MONTHLY, sold()) == Earnings(
        Figure(Fraction(100_000)), Figure(Fraction(40_000)), Figure(Fraction(2, 5))
    )


def test_a_month_that_is_cut_has_its_part_by_days() -> None:
    assert earned(MONTHLY, sold("2025-03-18")).revenue == Figure(Fraction(100_000 * 18, 31))


def test_a_period_needs_the_revenue_of_all_its_months() -> None:
    assert earned(MONTHLY, sold(), QUARTER).margin == Figure(None, Code.NO_REVENUE)
    months = {date(2025, month, 1): Fraction(1000 * month) for month in (1, 2, 3)}
    made = earned(EURO._replace(revenues=months), sold(), QUARTER)
    assert made.revenue == Figure(Fraction(6000))
    assert made.margin == Figure(Fraction(6000 - 180_000))


def test_sales_times_what_a_sale_brings() -> None:
    assert earned(PER_SALE, sold(sales=36), QUARTER).revenue == Figure(Fraction(36 * 5_000))
    assert earned(PER_SALE, sold(), QUARTER).revenue == Figure(None, Code.NO_SALES)
    some = [*sold("2025-02-28", sales=3), count(SALES, days("2025-03-01", "2025-03-31"), 5)]
    assert earned(PER_SALE, some, QUARTER).revenue == Figure(None, Code.NOT_COMPLETE)


def test_a_month_of_its_own_comes_before_sales() -> None:
    both = MONTHLY._replace(sale_revenues=PER_SALE.sale_revenues)
    assert earned(both, sold(sales=36)).revenue == Figure(Fraction(100_000))


def test_one_price_has_to_hold_for_the_whole_period() -> None:
    prices = (Target(ALWAYS, Fraction(5_000)), Target(date(2025, 3, 1), Fraction(6_000)))
    changing = EURO._replace(sale_revenues=prices)
    assert earned(changing, sold(sales=90), QUARTER).revenue == Figure(None, Code.REVENUE_CHANGES)
    assert earned(changing, sold(sales=90)).revenue.value == 31 * 6_000
    later = EURO._replace(sale_revenues=prices[1:])
    assert earned(later, sold(sales=90), "2025-01").revenue == Figure(None, Code.NO_REVENUE)


def test_without_revenue_there_is_no_margin() -> None:
    nothing = Figure(None, Code.NO_REVENUE)
    assert earned(EURO, sold(sales=3)) == Earnings(nothing, nothing, nothing)


@pytest.mark.parametrize(
    ("text", "start"),
    [("2025-07", date(2025, 7, 1)), ("2025-13", None), ("2025", None), ("rent", None)],
)
def test_months_are_read_from_keys(text: str, start: date | None) -> None:
    assert month_start(text) == start
