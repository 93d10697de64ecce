from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code, Finding
from costdesk.imports.days import ORDERS, Order, day_readings, iso_reading, parse_date

CLEAR = {
    "2025-03-01": date(2025, 3, 1),
    "2025-3-1": date(2025, 3, 1),
    "2019.04.19.": date(2019, 4, 19),
    "2019.04.19": date(2019, 4, 19),
    "2019. 04. 19.": date(2019, 4, 19),
    "2019/4/9": date(2019, 4, 9),
    "20230814": date(2023, 8, 14),
    "14-08-2023": date(2023, 8, 14),
    "14/8/2023": date(2023, 8, 14),
    "8/14/2023": date(2023, 8, 14),
    "14.8.2023": date(2023, 8, 14),
    "14. 8. 2023": date(2023, 8, 14),
    "14.08.2023.": date(2023, 8, 14),
    "8/14/23": date(2023, 8, 14),
    "31/12/69": date(2069, 12, 31),
    "31/12/70": date(1970, 12, 31),
    "08/08/2023": date(2023, 8, 8),
    "29/2/2024": date(2024, 2, 29),
    "1900-01-01": date(1900, 1, 1),
    "2199-12-31": date(2199, 12, 31),
    # A time is dropped
    "8/14/2023 8:00": date(2023, 8, 14),
    "8/14/2023 11:30:15 PM": date(2023, 8, 14),
    "2025-03-01T10:00:00Z": date(2025, 3, 1),
    "2025-03-01T10:00:00.123+02:00": date(2025, 3, 1),
    "2025-03-01 23:59": date(2025, 3, 1),
    "2019.04.19. 8:00": date(2019, 4, 19),
    "20230814T101500Z": date(2023, 8, 14),
    " 2025-03-01 ": date(2025, 3, 1),
}


@pytest.mark.parametrize("order", [*ORDERS, None])
@pytest.mark.parametrize(("text", "day"), CLEAR.items())
def test_what_is_clear_is_the_same_day_in_every_order(
    text: str, day: date, order: Order | None
) -> None:
    assert parse_date(text, order) == day


@pytest.mark.parametrize(
    ("text", "dmy", "mdy", "ymd"),
    [
        ("8/9/2023", date(2023, 9, 8), date(2023, 8, 9), None),
        ("01-02-2025", date(2025, 2, 1), date(2025, 1, 2), None),
        ("01.02.03", date(2003, 2, 1), date(2003, 1, 2), date(2001, 2, 3)),
        ("14/08/23", date(2023, 8, 14), None, date(2014, 8, 23)),
    ],
)
def test_the_order_decides_what_is_unclear(
    text: str, dmy: date, mdy: date | None, ymd: date | None
) -> None:
    assert day_readings(text) == (dmy, mdy, ymd)
    for order, day in zip(ORDERS, (dmy, mdy, ymd), strict=True):
        if day is not None:
            assert parse_date(text, order) == day
    unclear = parse_date(text, None)
    assert isinstance(unclear, Finding)
    assert unclear.code == Code.DATE_ORDER_UNCLEAR
    assert unclear.values == {"text": text, "first": str(dmy), "second": str(mdy or ymd)}


def test_an_order_that_the_text_cannot_have_does_not_choose_another_one() -> None:
    unclear = parse_date("14/08/23", "mdy")
    assert isinstance(unclear, Finding)
    assert unclear.code == Code.DATE_ORDER_UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        "", "-", "yesterday", "2025-02-30", "29/2/2023", "31/4/2025", "32/1/2025", "0/1/2025",
        "2025-13-01", "13/13/2025", "2025-00-10", "14-08/2023", "14-08.2023", "2025-03", "45152",
        "2025-03-01x", "2025-03-01 25:00", "2025-03-01 10", "2025-03-01 10:60", "14 Aug 2023",
        "14-aug-23", "1/2/3", "1/2/345", "123/4/2025", "2025-03-01.", "8/14/2023.", "20231301",
        "2023081", "202308141", "٢٠٢٥-٠٣-٠١", "2025--3-1", "2025- 3-1", "9" * 60, "12.5", "1.234",
    ],
)  # fmt: skip
def test_anything_else_is_no_date(text: str) -> None:
    for order in (*ORDERS, None):
        finding = parse_date(text, order)
        assert isinstance(finding, Finding)
        assert finding.code == Code.NOT_A_DATE
        assert str(finding.values["text"]).rstrip("…") in text


@pytest.mark.parametrize("text", ["1899-12-31", "2200-01-01", "31/12/1899", "0001-01-01"])
def test_days_too_far_away_are_refused_with_the_range(text: str) -> None:
    finding = parse_date(text, "dmy")
    assert isinstance(finding, Finding)
    assert finding.code == Code.DATE_OUT_OF_RANGE
    assert finding.values == {"text": text, "first": "1900-01-01", "last": "2199-12-31"}


def test_only_iso_is_iso() -> None:
    assert iso_reading("2025-03-01") == date(2025, 3, 1)
    assert iso_reading(" 2025-03-01 ") == date(2025, 3, 1)
    assert iso_reading("2025-03-01T10:00:00Z") == date(2025, 3, 1)
    for text in ("2025-3-1", "2025/03/01", "20250301", "01-03-2025", "2025-02-30", "1899-01-01"):
        assert iso_reading(text) is None


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)), st.sampled_from(ORDERS), st.booleans())
def test_any_day_written_in_an_order_reads_back_in_it(day: date, order: Order, long: bool) -> None:
    parts = {"d": f"{day.day:02}", "m": f"{day.month:02}", "y": f"{day.year}"[0 if long else 2 :]}
    for mark in "-/.":
        assert getattr(day_readings(mark.join(parts[sign] for sign in order)), order) == day


@given(st.text(alphabet="0123456789-/. T:ZAPMx", max_size=24) | st.text(max_size=12))
def test_no_text_breaks_the_reader(text: str) -> None:
    readings = day_readings(text)
    assert iso_reading(text) in (None, readings.ymd)
    assert all(day is None or 1900 <= day.year <= 2199 for day in readings)
