"""The fewest agents where callers hang up: the same as asked one by one, in any order."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain import impatience
from costdesk.domain.impatience import Impatient, fewest
from costdesk.domain.queues import erlang_a

LOADS = st.lists(st.fractions(Fraction(1, 50), 60, max_denominator=5_000), min_size=1, max_size=8)


def plainly(load: Fraction, target: float, patience: float, goal: tuple[Fraction, Fraction]) -> int:
    """From one agent on, until the service is good and nobody is too busy."""
    level, occupancy = goal
    for agents in range(1, 500):
        wait = erlang_a(load, agents, target, patience)
        busy = load * (1 - Fraction(wait.abandoned)) / agents
        if wait.in_time >= level and busy <= occupancy:
            return agents
    raise AssertionError


@given(
    LOADS,
    st.sampled_from([0.0, 0.05, 0.5]),
    st.sampled_from([0.2, 1.0, 20.0]),
    st.sampled_from([Fraction(1, 2), Fraction(8, 10), Fraction(99, 100)]),
    st.sampled_from([Fraction(6, 10), Fraction(85, 100), Fraction(1)]),
)
def test_what_is_known_already_gives_the_same_answers(
    loads: list[Fraction], target: float, patience: float, level: Fraction, occupancy: Fraction
) -> None:
    known = Impatient(target, patience, level, occupancy)
    for load in (*loads, *loads):
        asked = known.fewest(load.numerator, load.denominator)
        assert asked == plainly(load, target, patience, (level, occupancy))


def test_a_day_of_many_intervals_is_summed_up_a_few_times(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def counted(*arguments: object) -> object:
        asked.append(1)
        return erlang_a(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(impatience, "erlang_a", counted)
    known = Impatient(0.1, 0.5, Fraction(8, 10), Fraction(85, 100))
    for place in range(2_000):
        part = 1 + place * 1_237 % 2_000  # each once, in no order
        known.fewest(part * 10, 2_000)
    assert len(asked) < 500


@pytest.mark.parametrize("needed", [1, 2, 3, 14, 1_000, 9_432])
def test_the_fewest_are_found_with_few_questions(needed: int) -> None:
    asked: list[int] = []

    def is_enough(agents: int) -> bool:
        asked.append(agents)
        return agents >= needed

    assert fewest(is_enough, 1) == needed
    assert len(asked) <= 2 * needed.bit_length()
    assert max(asked) < 2 * needed + 1
