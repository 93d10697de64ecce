"""Deleting, replacing and entering counts as one step."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from costdesk.domain.contacts import ContactCount
from costdesk.domain.findings import Code, Refused
from costdesk.services.commands import AddCounts, PutCounts
from costdesk.services.workspace import Workspace
from tests.builders import cell, count, span, workspace

JANUARY = ("2025-01-01", "2025-01-31")
FEBRUARY = ("2025-02-01", "2025-02-28")
MARCH = ("2025-03-01", "2025-03-31")


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Workspace]:
    with workspace(tmp_path) as opened:
        opened.execute(AddCounts((count(*JANUARY, handled=1), count(*FEBRUARY, handled=2))))
        yield opened


def handled(centre: Workspace) -> dict[int, tuple[str, int]]:
    return {row.id: (f"{row.count.span.start:%m}", row.count.handled) for row in centre.counts()}


def refusals(centre: Workspace, command: PutCounts) -> list[Code]:
    before = centre.counts()
    with pytest.raises(Refused) as refused:
        centre.execute(command)
    assert centre.counts() == before
    return [finding.code for finding in refused.value.findings]


def test_all_three_are_one_step_that_is_taken_back_as_one(centre: Workspace) -> None:
    before = centre.counts()
    changes = centre.execute(
        PutCounts((count(*MARCH, handled=3),), ((2, count(*FEBRUARY, handled=20)),), (1,))
    )
    assert handled(centre) == {2: ("02", 20), 3: ("03", 3)}
    assert changes.ids == (3,)
    assert changes.kinds == {"counts"}
    assert changes.step == ("change_counts", {"count": 3})
    centre.undo()
    assert centre.counts() == before
    centre.redo()
    assert handled(centre) == {2: ("02", 20), 3: ("03", 3)}


@pytest.mark.parametrize(
    ("command", "step"),
    [
        (PutCounts(adds=(count(*MARCH),)), ("add_counts", {"count": 1})),
        (PutCounts(changes=((1, count(*JANUARY)),)), ("change_counts", {"count": 1})),
        (PutCounts(deletes=(1, 2)), ("delete_counts", {"count": 2})),
    ],
)
def test_the_step_is_named_after_what_it_did(
    centre: Workspace, command: PutCounts, step: tuple[str, dict[str, int]]
) -> None:
    assert centre.execute(command).step == step


def test_days_of_a_deleted_count_are_free_at_once(centre: Workspace) -> None:
    daily = tuple(count(f"2025-01-{it:02}", handled=it) for it in range(1, 32))
    centre.execute(PutCounts(adds=daily, deletes=(1,)))
    assert len(centre.counts()) == 32


def test_counts_may_change_places(centre: Workspace) -> None:
    swapped = ((1, count(*FEBRUARY, handled=1)), (2, count(*JANUARY, handled=2)))
    centre.execute(PutCounts(changes=swapped))
    assert handled(centre) == {2: ("01", 2), 1: ("02", 1)}


def test_nothing_counts_twice(centre: Workspace) -> None:
    inside = count("2025-01-10")
    assert refusals(centre, PutCounts(adds=(inside,))) == [Code.DOUBLE_COUNT]
    assert refusals(centre, PutCounts(changes=((2, inside),))) == [Code.DOUBLE_COUNT]
    both = PutCounts(adds=(count(*MARCH),), changes=((2, count("2025-03-31")),))
    assert refusals(centre, both) == [Code.DOUBLE_COUNT_IN_FILE]


def test_all_problems_are_named_and_nothing_is_done(centre: Workspace) -> None:
    wrong = count(*MARCH, handled=-1)
    assert refusals(centre, PutCounts((wrong,), (), (1,))) == [Code.NEGATIVE]
    assert refusals(centre, PutCounts(deletes=(1, 9))) == [Code.GONE]
    assert refusals(centre, PutCounts(changes=((9, wrong),))) == [Code.GONE]


def test_a_channel_of_ones_own_is_created(centre: Workspace) -> None:
    new = ContactCount(span(*MARCH), cell("inbound/letters"), 4)
    changes = centre.execute(PutCounts(adds=(new,)))
    assert changes.kinds == {"counts", "settings"}
    assert [finding.code for finding in changes.findings] == [Code.CHANNEL_CREATED]
    assert "letters" in centre.channels()


def test_nothing_to_do_is_no_step(centre: Workspace) -> None:
    steps = centre.history()
    assert centre.execute(PutCounts()).step is None
    assert centre.history() == steps
