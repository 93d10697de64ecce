"""How long work tells how far it is."""

import pytest

from costdesk.domain.progress import Cancelled, Progress, part, silent, told


def counted(steps: int, progress: Progress) -> int:
    for done in range(steps):
        progress(done, steps)
    return steps


def test_silent_progress_takes_every_step_and_says_nothing() -> None:
    assert counted(3, silent) == 3


def test_work_stops_where_it_is_cancelled() -> None:
    seen = []

    def stop_at_two(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        counted(5, stop_at_two)
    assert seen == [(0, 5), (1, 5), (2, 5)]


def test_a_part_goes_from_its_first_to_its_last_hundredth() -> None:
    seen = []
    within = part(lambda done, total: seen.append((done, total)), 20, 60)
    counted(4, within)
    within(4, 4)
    within(0, 0)
    assert seen == [(20, 100), (30, 100), (40, 100), (50, 100), (60, 100), (20, 100)]


def test_a_part_of_a_part_stays_within_it() -> None:
    seen = []
    outer = part(lambda done, _total: seen.append(done), 50, 100)
    part(outer, 0, 50)(1, 1)
    part(outer, 50, 100)(1, 1)
    assert seen == [75, 100]


def test_a_part_of_silence_is_silent() -> None:
    assert part(silent, 0, 50) is silent


def test_items_are_told_now_and_then_and_all_are_given() -> None:
    seen = []
    items = range(600)
    assert [*told(items, lambda done, total: seen.append((done, total)))] == [*items]
    assert seen == [(0, 600), (256, 600), (512, 600), (600, 600)]
