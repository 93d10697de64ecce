"""Each effect is a small factor; what a lever does not give moves nothing."""

from __future__ import annotations

from fractions import Fraction

import pytest

from costdesk.domain.scenarios.effects import (
    EFFECTS,
    PRICED_CATEGORIES,
    STAGES,
    Values,
    contained,
    dissatisfied,
    growth,
    handling,
    lost_time,
    peaks,
    price,
    surplus,
    teams,
    unresolved,
)


def values(**given: Fraction | int | str) -> Values:
    return Values({name: Fraction(value) for name, value in given.items()})


def test_every_effect_has_a_stage_and_bounds_or_is_money() -> None:
    assert {effect.stage for effect in EFFECTS.values()} == set(STAGES)
    for name, effect in EFFECTS.items():
        assert effect.name == name
        assert effect.least is not None
        assert effect.most is not None
        assert effect.least < effect.most
    assert {f"{name}_percent" for name in PRICED_CATEGORIES} <= EFFECTS.keys()


def test_nothing_given_moves_nothing() -> None:
    none = values()
    eight_tenths = Fraction(8, 10)
    factors = (
        growth(none),
        unresolved(none, eight_tenths),
        dissatisfied(none, eight_tenths),
        handling(none),
        lost_time(none),
        surplus(none),
        peaks(none),
        teams(none, 2),
        price(none, "telecom", is_wage=True, chosen="telecom"),
    )
    assert set(factors) == {Fraction(1)}
    assert contained(none) == 0


def test_volume_and_causes_multiply() -> None:
    given = values(volume_percent=-10, cause_percent=20, removed_percent=50)
    assert growth(given) == Fraction(9, 10) * Fraction(9, 10)


def test_who_comes_back_was_not_settled() -> None:
    assert contained(values(contained_percent=20, returned_percent=25)) == Fraction(15, 100)


@pytest.mark.parametrize(
    ("points", "share", "expected"),
    [(5, "0.8", "0.75"), (-5, "0.8", "1.25"), (30, "0.8", "0"), (5, "1", "1"), (5, None, "1")],
)
def test_points_are_taken_from_the_rest(points: int, share: str | None, expected: str) -> None:
    known = None if share is None else Fraction(share)
    assert unresolved(values(fcr_points=points), known) == Fraction(expected)
    assert dissatisfied(values(csat_points=points), known) == Fraction(expected)


def test_more_an_hour_takes_the_reciprocal_of_the_time() -> None:
    assert handling(values(productivity_percent=15)) == 1 / Fraction(115, 100)  # not − 15 %
    half = handling(values(productivity_percent=25, reach_percent=50))
    assert half == 1 - Fraction(1, 2) * Fraction(1, 5)
    assert handling(values(productivity_percent=25, reach_percent=0)) == 1
    assert handling(values(aht_percent=-10, productivity_percent=25)) == Fraction(72, 100)


def test_staffing() -> None:
    assert lost_time(values(shrinkage_percent=-10)) == Fraction(9, 10)
    assert surplus(values(overstaffing_percent=-100)) == 0
    assert peaks(values(peak_percent=25)) == Fraction(3, 4)
    assert teams(values(pools=3), 2) == Fraction(3, 2)


def test_prices_are_those_of_the_category() -> None:
    given = values(wages_percent=4, telecom_percent=-30, price_percent=10)
    assert price(given, "salaries", is_wage=True, chosen="rent") == Fraction(104, 100)
    assert price(given, "telecom", is_wage=False, chosen="rent") == Fraction(7, 10)
    assert price(given, "rent", is_wage=False, chosen="rent") == Fraction(11, 10)
    assert price(given, "other", is_wage=False, chosen="rent") == 1
