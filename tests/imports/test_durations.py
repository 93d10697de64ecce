"""Times as people write them: minutes and seconds, or seconds; nothing is guessed."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code, Finding
from costdesk.imports.durations import parse_duration
from costdesk.ui.formats import Formats


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("4:35", 275),
        (" 0:07 ", 7),
        ("04:35", 275),
        ("90:00", 5400),
        ("1:04:35", 3875),
        ("0:04:35", 275),
        ("485:30:00", 1_747_800),
        ("275", 275),
        ("0", 0),
        ("1 234", 1234),
        ("60.5", Fraction(121, 2)),
    ],
)
def test_a_time_is_minutes_and_seconds_or_seconds(text: str, seconds: Fraction) -> None:
    assert parse_duration(text, ".") == seconds


def test_the_decimal_mark_decides_what_a_number_of_seconds_is() -> None:
    assert parse_duration("1.234", ",") == 1234
    assert parse_duration("275,4", ",") == Fraction(1377, 5)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("4.35", Code.DURATION_UNCLEAR),
        ("59,9", Code.DURATION_UNCLEAR),
        ("-4.35", Code.DURATION_UNCLEAR),
        ("-275", Code.NEGATIVE),
        ("4:75", Code.NOT_A_DURATION),
        ("1:75:00", Code.NOT_A_DURATION),
        ("4:5", Code.NOT_A_DURATION),
        ("4 min", Code.NOT_A_DURATION),
        ("1:2:3:4", Code.NOT_A_DURATION),
        ("", Code.NOT_A_DURATION),
        ("9" * 13, Code.TOO_LARGE),
    ],
)
def test_what_is_no_time_or_may_be_minutes_is_refused(text: str, code: Code) -> None:
    found = parse_duration(text, ".")
    assert isinstance(found, Finding)
    assert found.code is code
    assert found.values["text"] == text


@given(st.integers(0, 10**9))
def test_what_the_window_shows_is_read_as_the_same_time(seconds: int) -> None:
    shown = Formats("nl", "EUR", 2).clock(Fraction(seconds))
    assert parse_duration(shown, ",") == seconds
