"""Some columns of a table are the same whichever way they are taken from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from costdesk.imports.foreign.coded import read_again
from costdesk.imports.foreign.delimited import Text, TextLines, all_rows
from costdesk.imports.foreign.picking import pattern_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.imports.foreign.picks import Whole

PLACES = {0, 2, 7}
LINE = st.text('ab1 ",;\t\x0b', max_size=14)
CELL = st.text('ab1 ",\n', max_size=4)
ROW = st.lists(CELL, min_size=2, max_size=4)


def written(row: Sequence[str], *, always: bool) -> str:
    """A row as programs write it: quotes where a cell needs them, or always."""
    return ",".join(
        f'"{cell.replace(chr(34), chr(34) * 2)}"' if always or {*cell} & {*'",\n'} else cell
        for cell in row
    )


def in_pieces(text: str, lines: int) -> Text:
    """A text in pieces of so many lines."""
    whole = text.splitlines(keepends=True) if "\x0b" not in text else text.split("\n")
    if "\x0b" in text:
        whole = [*(f"{line}\n" for line in whole[:-1]), *filter(None, whole[-1:])]
    pieces = ["".join(whole[at : at + lines]) for at in range(0, len(whole), lines)]
    return Text(text, lambda: iter(pieces))


def columns_of(lines: TextLines, places: set[int]) -> tuple[list[list[str | None]], list[Whole]]:
    """The cells at some places of all rows, and what tells the rows apart."""
    every = [*lines.picked(places)]
    wholes = [whole for picks in every for whole in picks.wholes]
    return [
        [cell for picks in every for cell in picks.cells(place)] for place in sorted(places)
    ], wholes


def assert_alike(lines: TextLines) -> None:
    """What is picked is what stands in the rows; the same rows, and only they, are the same."""
    rows = all_rows(lines)
    columns, wholes = read_again(lambda: columns_of(lines, PLACES))
    for column, place in zip(columns, sorted(PLACES), strict=True):
        stripped = [row[place].strip() if place < len(row) else None for row in rows]
        assert [cell and cell.strip() for cell in column] == stripped
    assert len(wholes) == len(rows)
    for whole, row in zip(wholes, rows, strict=True):
        assert row == rows[wholes.index(whole)]


@given(st.lists(ROW, min_size=1, max_size=12), st.booleans(), st.integers(1, 5), st.booleans())
def test_rows_written_by_the_rules(
    rows: list[list[str]], always: bool, lines: int, has_end: bool
) -> None:
    text = "\n".join(written(row, always=always) for row in rows) + "\n" * has_end
    assert_alike(TextLines(",", in_pieces(text, lines)))


@given(st.lists(LINE, min_size=1, max_size=12), st.integers(1, 5), st.sampled_from(",;\t"))
def test_whatever_lines(lines: list[str], count: int, delimiter: str) -> None:
    assert_alike(TextLines(delimiter, in_pieces("\n".join(lines), count)))


def test_a_text_in_which_most_pieces_hold_an_odd_row() -> None:
    line = '2025-01-0{},x,6 "odd" {}\n'
    text = "".join(line.format(number % 9 + 1, number) for number in range(60))
    assert_alike(TextLines(",", in_pieces(text + "2025-02-01,y,7\n" * 60, 3)))


def test_the_pattern_knows_how_each_column_is_written() -> None:
    top = '"1",a,"x, y",,9\n"2",b,z,"say ""hi""",8\n'
    rows = all_rows(TextLines(",", Text.of(top)))
    pattern = pattern_of(top, rows, {0, 1, 2, 3, 11}, ",", spaced=False)
    assert pattern is not None
    assert (pattern.width, pattern.places, pattern.mixed) == (5, [0, 1, 2, 3], {2, 3})
    picks = pattern.picks('"3",c,"p, q","""",\n"4",d,r,s,7', 2)
    assert picks is not None
    assert [*picks.columns.values()] == [("3", "4"), ("c", "d"), ["p, q", "r"], ['"', "s"]]
    assert picks.wholes == ('"3",c,"p, q","""",', '"4",d,r,s,7')
    odd_lines = "3,c,r,s,7", '"3",c,r,s', '"3",c,r,s,7,8', '"3",c,r,a"b,7', '"3",c,"r\ns",t,7'
    for odd in odd_lines:
        assert pattern.picks(f'"4",d,r,s,7\n{odd}\n', 2) is None


def test_lines_that_have_nothing_in_common_have_no_pattern() -> None:
    top = 'a"b,c\nd"e,f\ng,h\n'
    rows = all_rows(TextLines(",", Text.of(top)))
    assert pattern_of(top, rows, {0}, ",", spaced=False) is None
