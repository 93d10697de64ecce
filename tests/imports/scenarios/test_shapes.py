"""The shape of a day as it is pasted."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code, Refused
from costdesk.domain.scenarios.terms import Opening
from costdesk.imports.scenarios.shapes import read_shape

MORNING = Opening(opens=540, closes=660, interval_minutes=60)


@pytest.mark.parametrize(
    "text",
    [
        "12 20",
        "12\n20",
        "12;20",
        "Contacts\n12\n20\n",
        "09:00\t12\n10:00\t20",
        "9:00-10:00 12\n10:00 – 11:00 20",
        "09:00,12\n10:00,20",
        '"time";"contacts"\n"09:00";"12"\n"10:00";"20"',
        "08:30 7\n09:00 5\n09:30 7\n10:00:00 20\n11:00 3",
        "09:00 Monday 12\n10:00 Monday 20",
    ],
)
def test_numbers_as_they_are_copied(text: str) -> None:
    assert [*map(int, read_shape(text, MORNING, "."))] == [12, 20]


def test_hours_are_spread_over_their_half_hours() -> None:
    halves = MORNING._replace(interval_minutes=30)
    assert [*map(int, read_shape("09:00 12\n10:00 20", halves, "."))] == [6, 6, 10, 10]
    late = MORNING._replace(opens=570, closes=630, interval_minutes=30)
    assert [*map(int, read_shape("09:00 12\n10:00 20", late, "."))] == [6, 10]
    # Far apart: what lies between is quiet.
    assert [*map(int, read_shape("09:00 12\n10:30 20", halves, "."))] == [12, 0, 0, 20]
    assert [*map(int, read_shape("09:30 12", halves, "."))] == [0, 12, 0, 0]


def test_a_decimal_comma() -> None:
    assert read_shape("09:00 1,5\n10:00 2", MORNING, ",") == (Fraction(3, 2), Fraction(2))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", Code.WRONG_COUNT),
        ("1 2 3", Code.WRONG_COUNT),
        ("1\nx", Code.NOT_A_NUMBER),
        ("1 -2", Code.NEGATIVE),
        ("0 0", Code.TOO_SMALL),
        ("09:00\n10:00 3", Code.REQUIRED),
        ("20:00 5", Code.TOO_SMALL),
        ("09:00 x\n10:00 3", Code.NOT_A_NUMBER),
    ],
)
def test_what_is_no_shape(text: str, code: Code) -> None:
    with pytest.raises(Refused) as refused:
        read_shape(text, MORNING, ".")
    assert refused.value.findings[0].code == code


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = read_shape(text, MORNING, ".")
    except Refused:
        return
    assert len(found) == 2
