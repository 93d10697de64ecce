"""How long work tells how far it is."""

import pytest

from costdesk.domain.progress import Cancelled, Progress, silent


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
