"""Blocks from the clipboard: each column is read in one style, and nothing is guessed."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code
from costdesk.ui.pages.contacts.blocks import (
    Mark,
    Unreadable,
    block_of,
    fitted,
    numbers_of,
    text_of,
)

MARKS: Sequence[Mark] = (".", ",")


@st.composite
def blocks(draw: st.DrawFn) -> list[list[int | None]]:
    width = draw(st.integers(1, 4))
    number = st.none() | st.integers(0, 10**12)
    line = st.lists(number, min_size=width, max_size=width)
    return draw(st.lists(line, min_size=1, max_size=5))


@given(blocks(), st.sampled_from(MARKS))
def test_what_is_copied_can_be_pasted(block: list[list[int | None]], mark: Mark) -> None:
    texts = [["" if number is None else str(number) for number in line] for line in block]
    assert numbers_of(block_of(text_of(texts) + "\n"), mark) == block


def test_a_block_from_a_spreadsheet_ends_with_a_line_break() -> None:
    assert block_of("1\t2\r\n3\t4\r\n") == [["1", "2"], ["3", "4"]]
    assert block_of("1\n\n2") == [["1"], [""], ["2"]]


def test_short_lines_are_filled_up() -> None:
    assert block_of("1\t 2 \n3") == [["1", "2"], ["3", ""]]


def test_each_column_has_a_style_of_its_own() -> None:
    assert numbers_of([["1.200", "1,200"], ["950", "13"]], ",") == [[1200, 1200], [950, 13]]


def test_a_column_in_two_styles_is_refused() -> None:
    found = numbers_of([["1.234"], ["1,234"]], ",")
    assert isinstance(found, Unreadable)
    assert found.finding.code is Code.MIXED_NUMBER_STYLE


def test_one_thousand_is_never_taken_for_one() -> None:
    assert numbers_of([["1.000"]], ",") == [[1000]]
    assert numbers_of([["1,000"]], ".") == [[1000]]
    for text, mark in (("1.000", "."), ("1,000", ",")):
        found = numbers_of([[text]], mark)  # type: ignore[arg-type]
        assert isinstance(found, Unreadable)
        assert found.finding.code is Code.NUMBER_STYLE_UNCLEAR
    # Another cell of the column decides it.
    assert numbers_of([["1.000"], ["1.234"]], ".") == [[1000], [1234]]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("12,5", Code.NOT_A_WHOLE_NUMBER),
        ("calls", Code.NOT_A_NUMBER),
        ("-4", Code.NEGATIVE),
        ("9" * 14, Code.TOO_LARGE),
    ],
)
def test_the_first_cell_that_is_no_count_is_named(text: str, code: Code) -> None:
    found = numbers_of([["1", "2"], ["3", text], ["x", "4"]], ",")
    assert isinstance(found, Unreadable)
    assert (found.row, found.column, found.finding.code, found.more) == (1, 1, code, 1)


def test_a_block_fills_a_selection_that_it_divides() -> None:
    assert fitted([[5]], 2, 2) == [[5, 5], [5, 5]]
    assert fitted([[1], [2]], 4, 1) == [[1], [2], [1], [2]]
    assert fitted([[1], [2]], 3, 1) == [[1], [2]]
    assert fitted([[1, 2]], 1, 1) == [[1, 2]]
