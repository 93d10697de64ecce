"""Rows that came before are counted: two real equal rows stay two."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.duplicates import places_seen

SIGNS = st.lists(st.sampled_from("abcd"), max_size=12)


def test_equal_rows_are_counted() -> None:
    assert places_seen("aab", {}) == ()
    assert places_seen("aab", {"a": 1}) == (0,)
    assert places_seen("aab", {"a": 5, "b": 1}) == (0, 1, 2)


@given(SIGNS)
def test_a_file_taken_in_twice_brings_nothing_the_second_time(signs: list[str]) -> None:
    assert places_seen(signs, Counter(signs)) == tuple(range(len(signs)))


@given(SIGNS, SIGNS)
def test_two_files_come_to_as_many_of_each_as_the_fuller_one_has(
    first: list[str], second: list[str]
) -> None:
    seen = places_seen(second, Counter(first))
    new = [sign for place, sign in enumerate(second) if place not in seen]
    assert Counter(first) + Counter(new) == Counter(first) | Counter(second)
