"""Overlapping exports of one log, in any order, and any of them taken back later."""

from contextlib import suppress
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from costdesk.domain.findings import Refused
from costdesk.services.workspace import Workspace
from tests.builders import workspace
from tests.services.execution.shared_log import (
    Call,
    add,
    as_kept,
    stored,
    take_back,
    wanted,
)

CALLS = st.lists(
    st.tuples(
        st.integers(5, 8), st.integers(0, 23), st.sampled_from(["a", "b", ""]), st.integers(0, 1)
    ),
    unique_by=lambda call: call[:2],
    min_size=2,
    max_size=16,
)
CUTS = st.lists(st.tuples(st.integers(0, 15), st.integers(0, 15)), min_size=2, max_size=5)


def taken_in(
    work: Workspace, calls: list[Call], cuts: list[tuple[int, int]], *, whole_days: bool
) -> dict[int, list[Call]]:
    """The exports that were taken in, by import; others are asked about, or bring nothing."""
    taken: dict[int, list[Call]] = {}
    for cut in cuts:
        begin, end = sorted(min(each, len(calls) - 1) for each in cut)
        export = calls[begin : end + 1]
        with suppress(Refused):
            add(work, export, whole_days=whole_days)
        for number in {each.id for each in work.imports()} - {*taken}:
            taken[number] = export
    return taken


@settings(max_examples=60)
@given(CALLS, CUTS, st.booleans(), st.randoms(use_true_random=False))
def test_any_may_be_taken_back_and_the_others_stay(
    tmp_path_factory: pytest.TempPathFactory,
    calls: list[Call],
    cuts: list[tuple[int, int]],
    whole_days: bool,
    chance: Random,
) -> None:
    work = workspace(tmp_path_factory.mktemp("cuts"))
    taken = taken_in(work, sorted(calls), cuts, whole_days=whole_days)
    order = [*taken]
    chance.shuffle(order)
    for number in order:
        assert stored(work) == wanted({call for export in taken.values() for call in export})
        before = as_kept(work)
        take_back(work, number)
        after = as_kept(work)
        work.undo()
        assert as_kept(work) == before
        work.redo()
        assert as_kept(work) == after
        del taken[number]
    assert stored(work) == {}
    assert work.check() == []
    work.close()
