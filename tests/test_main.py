"""The command line or the window: the words decide, and whether anybody could read an answer."""

import sys

import pytest

from costdesk.__main__ import _wants_window


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["plan ő 1.costdesk"], True),
        (["PLAN.COSTDESK", "--quit-when-ready"], True),
        (["calls.csv"], False),
        (["summary", "plan.costdesk"], False),
        (["--help"], False),
    ],
)
def test_words_choose_the_window_or_the_command_line(words: list[str], window: bool) -> None:
    assert _wants_window(words) is window


def test_without_anywhere_to_print_to_there_is_always_a_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert _wants_window(["calls.csv"])
