"""The terms a scenario takes for granted."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.costs import CATEGORIES
from costdesk.domain.scenarios.terms import (
    AT_LEAST,
    AT_MOST,
    BEHAVIOURS,
    GUARDS,
    USUAL_AGENT_HOURS,
    USUAL_BEHAVIOUR,
    Behaviour,
    Opening,
    Terms,
)


@given(st.integers(1, 96))
def test_the_usual_day_has_a_peak_in_the_morning_and_adds_up(count: int) -> None:
    shares = Opening(opens=0, closes=count * 15, interval_minutes=15).shares()
    assert len(shares) == count
    assert sum(shares) == 1
    assert all(share > 0 for share in shares)
    if count > 4:
        assert shares.index(max(shares)) < count / 2
        assert shares[-1] == min(shares)


def test_a_day_of_ones_own() -> None:
    opening = Opening(opens=540, closes=630, shape=(Fraction(1), Fraction(2), Fraction(1)))
    assert opening.starts == (540, 570, 600)
    assert opening.shares() == (Fraction(1, 4), Fraction(1, 2), Fraction(1, 4))


def test_every_category_has_its_usual_behaviour() -> None:
    assert USUAL_BEHAVIOUR.keys() == {category.name for category in CATEGORIES}
    assert {each.kind for each in USUAL_BEHAVIOUR.values()} == set(BEHAVIOURS)
    cannot_end = {name for name, each in USUAL_BEHAVIOUR.items() if not each.can_end}
    assert cannot_end == {"hardware", "rent"}


def test_the_owner_decides() -> None:
    own = Behaviour("variable", Fraction(1, 2))
    terms = Terms(behaviours={"rent": own})
    assert terms.behaviour("rent") == own
    assert terms.behaviour("salaries").kind == "step_fixed"
    assert terms.behaviour("tea") == Behaviour("fixed")


def test_every_guard_has_a_direction() -> None:
    assert sorted((*AT_LEAST, *AT_MOST)) == sorted(GUARDS)


def test_forty_hours_a_week() -> None:
    assert float(USUAL_AGENT_HOURS) == pytest.approx(40 * 365.2425 / 12 / 7)
