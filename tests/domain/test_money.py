"""Exact money: halves away from zero, spreading and splitting that add up to the minor unit."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.money import (
    cumulative,
    decimal_text,
    half_up,
    integer_weights,
    rounded,
    rounded_to_total,
    split,
    spread,
)
from tests.domain import oracle
from tests.domain.worlds import fewer

amounts = st.integers(-(10**13), 10**13)
small = st.integers(-200, 200)
weights = st.lists(st.integers(0, 10**6), min_size=1, max_size=8).filter(any)


@pytest.mark.parametrize(
    ("numerator", "denominator", "whole"),
    [
        (5, 2, 3),
        (-5, 2, -3),
        (5, -2, -3),
        (-5, -2, 3),
        (1, 3, 0),
        (2, 3, 1),
        (-2, 3, -1),
        (0, 7, 0),
    ],
)
def test_halves_go_away_from_zero(numerator: int, denominator: int, whole: int) -> None:
    assert half_up(numerator, denominator) == whole


def test_nothing_is_rounded_over_zero() -> None:
    with pytest.raises(ZeroDivisionError):
        half_up(1, 0)


@given(amounts | small, (small | amounts).filter(bool))
def test_rounding_is_that_of_the_oracle(numerator: int, denominator: int) -> None:
    assert half_up(numerator, denominator) == oracle.half_up(Fraction(numerator, denominator))


@pytest.mark.parametrize(
    ("value", "digits", "units"),
    [
        (Fraction(2, 3), 0, 1),
        (Fraction(2, 3), 4, 6667),
        (Fraction(12345, 100000), 4, 1235),  # 0.12345
        (Fraction(-12345, 100000), 4, -1235),
    ],
)
def test_values_round_to_units_of_so_many_digits(value: Fraction, digits: int, units: int) -> None:
    assert rounded(value, digits) == units


def test_without_digits_values_round_to_whole_numbers() -> None:
    assert rounded(Fraction(5, 2)) == 3


def test_a_hundred_over_three_steps() -> None:
    # F(1) = ⌊(200 + 3) / 6⌋ = 33, F(2) = ⌊(400 + 3) / 6⌋ = 67, F(3) = ⌊(600 + 3) / 6⌋ = 100
    assert [cumulative(100, 3, count) for count in range(4)] == [0, 33, 67, 100]
    assert [spread(100, 3, place, place + 1) for place in range(3)] == [33, 34, 33]
    assert [spread(-100, 3, place, place + 1) for place in range(3)] == [-33, -34, -33]
    assert spread(100, 3, 1, 3) == 67
    assert spread(100, 3, 2, 2) == 0


def test_half_a_unit_goes_to_the_earlier_step() -> None:
    # 1 over 2 steps: F(1) = ⌊(2 + 2) / 4⌋ = 1
    assert [spread(1, 2, 0, 1), spread(1, 2, 1, 2)] == [1, 0]


@given(amounts | small, st.integers(1, 400), st.data())
def test_any_partition_of_the_steps_adds_up(amount: int, steps: int, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, steps), max_size=6)))
    edges = [0, *cuts, steps]
    parts = [spread(amount, steps, i, j) for i, j in pairwise(edges)]
    assert sum(parts) == amount


@given(amounts | small, st.integers(1, 400), st.data())
def test_spreading_is_that_of_the_oracle_and_mirrored(
    amount: int, steps: int, data: st.DataObject
) -> None:
    count = data.draw(st.integers(0, steps))
    assert cumulative(amount, steps, count) == oracle.first_steps(amount, steps, count)
    assert cumulative(-amount, steps, count) == -cumulative(amount, steps, count)
    # What is given so far is the exact share, rounded: never a unit away from it.
    assert abs(cumulative(amount, steps, count) - Fraction(amount * count, steps)) <= Fraction(1, 2)


@pytest.mark.parametrize(
    ("amount", "of", "parts"),
    [
        (100, [1, 1, 1], [34, 33, 33]),  # 33⅓ each: the unit left goes to the first
        (101, [1, 1, 1], [34, 34, 33]),
        (10, [3, 3, 1], [4, 4, 2]),  # 4.29, 4.29, 1.43: the last has the largest remainder
        (-10, [3, 3, 1], [-4, -4, -2]),
        (7, [0, 5, 0], [0, 7, 0]),
        (0, [1, 2], [0, 0]),
        (2, [1, 1, 1, 1], [1, 1, 0, 0]),
    ],
)
def test_splitting_by_largest_remainder(amount: int, of: list[int], parts: list[int]) -> None:
    assert split(amount, of) == parts


@given(amounts | small, weights)
def test_splitting_is_that_of_the_oracle_adds_up_and_is_mirrored(
    amount: int, of: list[int]
) -> None:
    parts = split(amount, of)
    assert parts == oracle.largest_remainder(amount, [Fraction(weight) for weight in of])
    assert sum(parts) == amount
    assert split(-amount, of) == [-part for part in parts]
    assert all(not part for part, weight in zip(parts, of, strict=True) if not weight)
    exact = [Fraction(amount * weight, sum(of)) for weight in of]
    assert all(abs(part - value) < 1 for part, value in zip(parts, exact, strict=True))


@pytest.mark.parametrize(
    ("values", "total", "parts"),
    [
        (["1/2", "1/2"], 1, [1, 0]),  # ties in the order given
        (["-3/10", "13/10"], 1, [0, 1]),  # floors −1 and 1, remainders 0.7 and 0.3
        (["1/4", "1/2", "1/4"], 1, [0, 1, 0]),
        (["1/4", "1/2", "1/4"], 5, [2, 2, 1]),  # 5 missing: one each, then ½, then the first ¼
        (["1/4", "1/2", "1/4"], -1, [0, 0, -1]),  # one too many: from the last of the smallest
        (["2", "3"], 5, [2, 3]),
        ([], 0, []),
    ],
)
def test_steps_are_rounded_to_a_total(values: list[str], total: int, parts: list[int]) -> None:
    assert rounded_to_total([Fraction(value) for value in values], total) == parts


@fewer
@given(st.lists(st.fractions(-1000, 1000, max_denominator=97), min_size=1, max_size=7))
def test_rounding_to_the_nearest_total_is_that_of_the_oracle(values: list[Fraction]) -> None:
    total = oracle.half_up(sum(values, Fraction(0)))
    parts = rounded_to_total(values, total)
    floors = sum(value.numerator // value.denominator for value in values)
    assert sum(parts) == total
    if floors <= total < floors + len(values):
        assert parts == oracle.handed_out(values, total)


@fewer
@given(st.lists(st.fractions(-9, 9, max_denominator=97), min_size=1, max_size=7), small)
def test_steps_add_up_to_whatever_total_is_shown(values: list[Fraction], total: int) -> None:
    assert sum(rounded_to_total(values, total)) == total


def test_weights_become_whole_numbers_in_the_same_proportion() -> None:
    assert integer_weights([Fraction(1, 2), Fraction(1, 3), Fraction(2)]) == [3, 2, 12]
    assert integer_weights([Fraction(60), Fraction(40)]) == [60, 40]
    assert integer_weights([Fraction(1, 3), Fraction(10**20 + 1)]) == [1, 3 * 10**20 + 3]
    assert integer_weights([]) == []


@pytest.mark.parametrize(
    ("units", "digits", "text"),
    [
        (-123450, 2, "-1234.50"),
        (5, 2, "0.05"),
        (-5, 2, "-0.05"),
        (0, 2, "0.00"),
        (1234, 0, "1234"),
        (-7, 0, "-7"),
        (1005, 3, "1.005"),
    ],
)
def test_money_as_text(units: int, digits: int, text: str) -> None:
    assert decimal_text(units, digits) == text
