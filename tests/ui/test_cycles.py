"""Cycles are looked for seldom, and not at all while the program starts."""

import gc
from collections.abc import Iterator

import pytest

from costdesk.ui.cycles import SELDOM, look_seldom, put_off


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Other tests have cycles of their own."""
    thresholds = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*thresholds)
    gc.enable()


def test_a_start_looks_for_none() -> None:
    put_off()
    assert not gc.isenabled()


def test_after_it_only_what_is_new_is_looked_through() -> None:
    put_off()
    look_seldom()
    assert gc.isenabled()
    assert gc.get_threshold() == SELDOM
    assert gc.get_freeze_count() > 0
