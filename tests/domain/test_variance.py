from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.variance import Line, Variance, variances


def line(quantity: str, rate: str) -> Line:
    return Line(Fraction(quantity), Fraction(rate))


def test_we_58_price_volume_and_mix() -> None:
    plan = {"ABC": line("50", "1.20"), "DEF": line("40", "0.80")}
    actual = {"ABC": line("60", "1.10"), "DEF": line("50", "1.00")}
    found = variances(plan, actual)
    assert [float(each.rate) for each in found.values()] == [-6.0, 10.0]
    assert [round(float(each.volume), 1) for each in found.values()] == [13.3, 7.1]
    assert [round(float(each.mix), 1) for each in found.values()] == [-1.3, 0.9]
    assert sum(sum(each) for each in found.values()) == 24


def test_neg_7_mix_is_measured_with_the_units_of_all_lines() -> None:
    # Twice as many of both: no other mix, whatever the lines' own units did
    plan = {"a": line("10", "5"), "b": line("30", "2")}
    actual = {"a": line("20", "5"), "b": line("60", "2")}
    found = variances(plan, actual)
    assert [each.mix for each in found.values()] == [0, 0]
    assert [each.volume for each in found.values()] == [50, 60]
    # 375 000 in all: 1 500 000 × (−0.5 + 0.75), as the source should have had it
    plan = {"x": line("2000", "1500"), "y": line("2000", "2250")}
    actual = {"x": line("1500", "1500"), "y": line("2500", "2250")}
    assert [each.mix for each in variances(plan, actual).values()] == [-750_000, 1_125_000]


def test_a_line_on_one_side_only() -> None:
    found = variances({"old": line("10", "2")}, {"new": line("10", "3")})
    assert found == {
        "old": Variance(Fraction(0), Fraction(-20), Fraction(0)),
        "new": Variance(Fraction(0), Fraction(0), Fraction(30)),
    }


def test_without_a_plan_there_is_no_mix() -> None:
    with pytest.raises(ZeroDivisionError):
        variances({}, {"new": line("10", "3")})


numbers = st.fractions(min_value=0, max_value=1000, max_denominator=100)
lines = st.builds(Line, numbers, numbers)
tables = st.dictionaries(st.sampled_from("abcd"), lines, min_size=1)


@given(
    plan=tables.filter(lambda table: any(each.quantity for each in table.values())), actual=tables
)
def test_the_parts_add_up(plan: dict[str, Line], actual: dict[str, Line]) -> None:
    def cost(table: dict[str, Line]) -> Fraction:
        return sum((each.quantity * each.rate for each in table.values()), Fraction(0))

    parts = sum((sum(each) for each in variances(plan, actual).values()), Fraction(0))
    assert parts == cost(actual) - cost(plan)
