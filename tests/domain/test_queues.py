"""Erlang's formulas against a chain computed the long way, and what must hold of them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from math import isclose

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from costdesk.domain.queues import Wait, erlang_a, erlang_b, erlang_c
from tests.domain.oracle_queue import Seen, observe

CLOSE = 1e-9

agent_counts = st.integers(1, 6)
parts = st.integers(5, 85).map(lambda percent: Fraction(percent, 100))
targets = st.sampled_from(["0", "0.05", "0.3", "1", "2.5"]).map(Decimal)
patiences = st.sampled_from(["0.2", "0.5", "1", "3"]).map(Decimal)


def exact(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


def agree(found: Wait, seen: Seen) -> bool:
    return all(
        isclose(one, other, rel_tol=CLOSE, abs_tol=1e-12)
        for one, other in zip(found, seen, strict=True)
    )


@settings(max_examples=25)
@given(agent_counts, parts, targets)
def test_erlang_c_is_the_chain(agents: int, busy: Fraction, target: Decimal) -> None:
    intensity = busy * agents
    seen = observe(exact(intensity), agents, target, Decimal(0), states=agents + 330)
    assert agree(erlang_c(intensity, agents, float(target)), seen)


@settings(max_examples=25)
@given(agent_counts, st.integers(5, 250), targets, patiences)
def test_erlang_a_is_the_chain_also_with_too_few_agents(
    agents: int, percent: int, target: Decimal, patience: Decimal
) -> None:
    intensity = Fraction(percent, 100) * agents
    seen = observe(exact(intensity), agents, target, 1 / patience, states=agents + 140)
    found = erlang_a(intensity, agents, float(target), float(patience))
    assert agree(found, seen)


@pytest.mark.parametrize(("intensity", "agents"), [(0.5, 1), (3.0, 5), (8.0, 10), (12.5, 9)])
def test_erlang_b_is_the_share_of_the_last_term(intensity: float, agents: int) -> None:
    terms = [Fraction(1)]
    for busy in range(1, agents + 1):
        terms.append(terms[-1] * Fraction(intensity) / busy)
    assert isclose(erlang_b(intensity, agents), terms[-1] / sum(terms), rel_tol=1e-14)


class Counted(float):
    """A number that counts how often something is multiplied by it."""

    multiplied = 0

    def __mul__(self, other: float) -> float:
        Counted.multiplied += 1
        return float(self) * other


def test_ten_thousand_erlang_take_a_step_for_each_agent() -> None:
    Counted.multiplied = 0
    blocking = erlang_b(Counted(10_000), 10_060)
    assert 0 < blocking < 0.01
    assert Counted.multiplied == 10_060


def test_what_is_too_small_for_a_float_ends_the_recursion() -> None:
    Counted.multiplied = 0
    assert erlang_b(Counted(10), 10_000_000) == 0
    assert Counted.multiplied < 1000
    assert erlang_c(Fraction(10), 10_000_000, 0.1) == (0, 1, 0, 0)
    assert erlang_a(Fraction(10), 10_000_000, 0.1, 1) == (0, 1, 0, 0)


@pytest.mark.parametrize("agents", [1, 9_000, 9_999, 10_000, 10_001, 11_000])
@pytest.mark.parametrize("patience", [0.001, 1.5, 500.0])
def test_nothing_overflows_at_ten_thousand_erlang(agents: int, patience: float) -> None:
    found = erlang_a(Fraction(10_000), agents, 0.1, patience)
    assert all(0 <= share <= 1 + 1e-12 for share in (*found[:2], found.abandoned))
    short = 1 - Fraction(agents, 10_000)
    assert found.abandoned >= float(short) - 1e-9  # who is not answered has left
    assert isclose(found.mean, found.abandoned * patience, rel_tol=1e-12)


def test_far_too_few_agents_answer_what_they_can() -> None:
    found = erlang_a(Fraction(10_000), 9_000, 0.0, 2.0)
    assert isclose(found.abandoned, 0.1, rel_tol=1e-9)
    assert isclose(found.probability, 1, rel_tol=1e-9)


def test_long_after_all_patience_nobody_is_answered_any_more() -> None:
    found = erlang_a(Fraction(3), 4, 1e4, 0.001)
    assert isclose(found.in_time, 1 - found.abandoned, rel_tol=1e-12)


@given(agent_counts, parts, targets)
def test_endless_patience_makes_erlang_a_erlang_c(
    agents: int, busy: Fraction, target: Decimal
) -> None:
    plain = erlang_c(busy * agents, agents, float(target))
    gaps = []
    for patience in (1e3, 1e5, 1e7):
        patient = erlang_a(busy * agents, agents, float(target), patience)
        gaps.append(max(abs(one - other) for one, other in zip(plain, patient, strict=True)))
    assert gaps[2] < 1e-3 * (1 + plain.mean)
    assert all(later <= earlier + 1e-9 for earlier, later in pairwise(gaps))


@given(st.integers(1, 40), parts, targets)
def test_more_agents_more_in_time_and_less_waiting(
    agents: int, busy: Fraction, target: Decimal
) -> None:
    intensity, goal = busy * agents, float(target)
    for fewer, more in (
        (erlang_c(intensity, agents, goal), erlang_c(intensity, agents + 1, goal)),
        (erlang_a(intensity, agents, goal, 2), erlang_a(intensity, agents + 1, goal, 2)),
    ):
        assert more.in_time > fewer.in_time or isclose(more.in_time, 1)
        assert more.mean <= fewer.mean
        assert more.probability <= fewer.probability
        assert more.abandoned <= fewer.abandoned


@given(st.integers(1, 40), parts)
def test_nobody_waits_less_than_not_at_all(agents: int, busy: Fraction) -> None:
    """At a target of 0, in time are those who need not wait."""
    for found in (
        erlang_c(busy * agents, agents, 0),
        erlang_a(busy * agents, agents, 0, 1),
    ):
        assert isclose(found.in_time, 1 - found.probability, rel_tol=1e-9)
