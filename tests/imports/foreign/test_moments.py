"""Days as other programs write them: seconds since 1970, mail dates, names of months."""

from datetime import date

import pytest

from costdesk.imports.foreign.layouts import laid_out
from costdesk.imports.foreign.moments import moments_of, second_of_day, seconds_of_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1741600000", date(2025, 3, 10)),
        ("1741600000.5", date(2025, 3, 10)),
        ("1741600000000", date(2025, 3, 10)),
        ("Tue, 11 Mar 2025 09:00:00 +0000", date(2025, 3, 11)),
        ("11-Mar-2025 09:00", date(2025, 3, 11)),
        ("3 mar 25", date(2025, 3, 3)),
        ("2025-03-11T09:00:00.123Z", date(2025, 3, 11)),
        ("2025-03-11 09:00:00.000000 UTC", date(2025, 3, 11)),
        ("2025. március 11. 9:00", date(2025, 3, 11)),
        ("kedd, 2025. márc. 11. 9:00:10", date(2025, 3, 11)),
        ("Tue, Mar 11, 2025", date(2025, 3, 11)),
        ("Tuesday, March 11th, 2025 9:00 AM", date(2025, 3, 11)),
        ("Tue Mar 11 2025 09:00:00 GMT+0100 (CET)", date(2025, 3, 11)),
        ("Tue Mar 11 09:00:00 CET 2025", date(2025, 3, 11)),
        ("11th March 2025", date(2025, 3, 11)),
        ("45727", date(2025, 3, 11)),
        ("45727.375", date(2025, 3, 11)),
    ],
)
def test_a_day_in_any_form(text: str, day: date) -> None:
    assert moments_of({2: text}, None).days == {2: day}


@pytest.mark.parametrize(
    "text",
    [
        "Tue, 11 Mar 99999999999999999999 09:00:00 +0000",
        "Tue, 11 Mar 1025 09:00:00 +0000",
        "31-Feb-2025",
        "11-Mar-0000",
        "soon",
    ],
)
def test_what_is_no_day_is_told(text: str) -> None:
    moments = moments_of({2: text}, None)
    assert moments.days == {}
    assert moments.problems


def test_only_seconds_since_1970_are_counted_in_greenwich() -> None:
    assert moments_of({1: "1741600000"}, None).is_utc
    assert not moments_of({1: "2025-03-11"}, None).is_utc


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("2025-03-11 09:00:05", 32_405),
        ("3/11/2025 9:05 PM", 75_900),
        ("12:00 AM", 0),
        ("1741600000", 1741600000 % 86_400),
        ("45727.375", 32_400),
        ("45727", None),
        ("2025-03-11", None),
    ],
)
def test_the_time_of_day(text: str, second: int | None) -> None:
    assert second_of_day(text) == second


def test_times_of_unlike_length_are_not_laid_over_each_other() -> None:
    texts = ["2025-01-01 08:00:00", "2025-01-01 8:00:00", "2025-01-01 08:00:001"]
    assert laid_out(texts) is None
    assert laid_out([texts[0], f"{texts[0]} "]) is None
    alike = laid_out([texts[0], "2025-01-02 09:30:15"])
    assert alike
    assert (alike.dates, [*alike.seconds]) == (["2025-01-01", "2025-01-02"], [28_800, 34_215])


@pytest.mark.parametrize(
    "texts",
    [
        [],
        ["", ""],
        ["", "2025-01-02 09:30:15", "", "2025-01-01 08:00:00"],
        ["2025-01-02 09:30:15", "", "9:30"],
    ],
)
def test_times_of_day_together_are_those_of_each_alone(texts: list[str]) -> None:
    assert [*seconds_of_day(texts)] == [second_of_day(text) for text in texts]
