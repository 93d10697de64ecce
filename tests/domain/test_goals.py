"""What the owner wants beside what it was."""

from datetime import date
from fractions import Fraction

from costdesk.domain.figures import PeriodResult
from costdesk.domain.goals import Goal, goals_of
from costdesk.domain.periods import Period, Span, period_of
from costdesk.domain.targets import ALWAYS, Target
from tests.domain.worlds import EURO, PHONE, count, item, result_of, world

JANUARY, FEBRUARY = (period_of(date(2025, month, 1), "month") for month in (1, 2))
WANTED = EURO._replace(
    targets={
        "total_cost": (Target(ALWAYS, Fraction(31_000)),),
        "cost_per_contact": (Target(ALWAYS, Fraction(200)),),
    },
    limits={
        "total_cost": (Target(ALWAYS, Fraction(40_000)),),
        "cost_per_contact": (Target(ALWAYS, Fraction(300)),),
    },
    budgets={"salaries": (Target(ALWAYS, Fraction(20_000)),)},
)


def told(period: Period, days: Span, amount: str = "310") -> PeriodResult:
    """So much in January, and 100 contacts in some days."""
    items = [item(amount, "2025-01-01", "salaries", end="2025-01-31")] if amount else []
    return result_of(world(items, [count(PHONE, days, 100)], [], EURO), period)


def test_each_kind_stands_beside_what_it_came_to() -> None:
    goals = goals_of(told(JANUARY, JANUARY.span), WANTED)
    assert goals == [
        Goal("target", "total_cost", Fraction(31_000), Fraction(31_000)),
        Goal("target", "cost_per_contact", Fraction(310), Fraction(200)),
        Goal("limit", "total_cost", Fraction(31_000), Fraction(40_000)),
        Goal("limit", "cost_per_contact", Fraction(310), Fraction(300)),
        Goal("budget", "salaries", Fraction(31_000), Fraction(20_000)),
    ]
    assert [goal.is_met for goal in goals] == [True, False, True, False, False]
    assert goals_of(told(JANUARY, JANUARY.span), EURO) == []


def test_of_a_period_that_is_cut_a_target_is_that_of_its_days() -> None:
    goals = goals_of(told(JANUARY, Span(date(2025, 1, 1), date(2025, 1, 11))), WANTED)
    assert [(goal.kind, goal.name, goal.wanted) for goal in goals] == [
        ("target", "total_cost", 31_000 * Fraction(12, 31)),
        ("target", "cost_per_contact", 200),
        ("limit", "total_cost", 40_000),
        ("budget", "salaries", 20_000),
    ]


def test_where_nothing_was_counted_there_is_only_a_limit_of_the_total() -> None:
    kinds = [(goal.kind, goal.name) for goal in goals_of(told(FEBRUARY, JANUARY.span), WANTED)]
    assert kinds == [("limit", "total_cost"), ("budget", "salaries")]


def test_a_contact_does_not_cost_nothing_where_no_cost_is_entered() -> None:
    goals = goals_of(told(JANUARY, JANUARY.span, ""), WANTED)
    assert (goals[1].value, goals[1].is_met) == (None, None)
