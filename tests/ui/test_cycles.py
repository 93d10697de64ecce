"""Cycles are looked for seldom, and by nobody but the window's own thread."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from costdesk.ui.cycles import SELDOM, look, look_seldom


class Loop:
    """Holds itself."""

    def __init__(self, ended: list[str]) -> None:
        """Take note of the end in a list."""
        self.me = self
        self.ended = ended

    def __del__(self) -> None:
        """Say that it was found."""
        self.ended.append("found")


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """What this freezes is thawed."""
    yield
    gc.unfreeze()


def test_the_window_looks_by_itself_and_python_never(qtbot: QtBot) -> None:
    program, ended = QObject(), list[str]()
    look_seldom(program)
    assert not gc.isenabled()
    assert gc.get_freeze_count() > 0
    Loop(ended)
    kept: list[list[int]] = [[] for _ in range(2 * SELDOM[0])]
    qtbot.waitUntil(lambda: ended == ["found"])
    assert len(kept) > SELDOM[0]
    program.deleteLater()


def test_what_is_little_is_not_looked_through() -> None:
    gc.collect()
    ended = list[str]()
    Loop(ended)
    look()
    assert ended == []
    gc.collect()
    assert ended == ["found"]


def test_rows_of_a_file_are_not_looked_through() -> None:
    gc.collect()
    before = gc.get_freeze_count()
    rows: list[list[int]] = [[] for _ in range(150_000)]
    look()
    assert gc.get_freeze_count() >= before + len(rows)
