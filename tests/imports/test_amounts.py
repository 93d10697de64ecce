from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code, Finding
from costdesk.imports.amounts import (
    MARKS,
    Mark,
    currencies_in,
    number_readings,
    parse_number,
    parse_whole,
)

CLEAR = {
    # Both separators: the last one is the decimal
    "1.234,56": "1234.56",
    "1,234.56": "1234.56",
    "1.234.567,8": "1234567.8",
    "1,234,567.89": "1234567.89",
    "1.234,567": "1234.567",
    "1,234.567": "1234.567",
    # One separator and other than three digits: decimal in any locale
    "12.5": "12.5",
    "12,5": "12.5",
    "1234,56": "1234.56",
    "1234.5678": "1234.5678",
    "0,1": "0.1",
    # Three digits, but only one reading is possible
    "0.125": "0.125",
    "0,125": "0.125",
    "1234.567": "1234.567",
    "1234,567": "1234.567",
    "1.234.567": "1234567",
    "1,234,567": "1234567",
    "012.345": "12.345",
    ".125": "0.125",
    "1 234.567": "1234.567",
    # Without any
    "0": "0",
    "007": "7",
    "1234567": "1234567",
    # Leading mark
    ".5": "0.5",
    ",5": "0.5",
    "-,5": "-0.5",
    # Groups by spaces of all kinds and apostrophes
    "1 234,5": "1234.5",
    "1\u00a0234\u00a0567,5": "1234567.5",
    "1\u202f234.50": "1234.50",
    "1\u2009234": "1234",
    "1'234.50": "1234.50",
    "1’234’567": "1234567",
    # Signs
    "-5": "-5",
    "+5": "5",
    "- 5,5": "-5.5",
    "\u22125.25": "-5.25",
    "5-": "-5",
    "5.50 -": "-5.50",
    "(5)": "-5",
    "( 1.234,50 )": "-1234.50",
    "-0": "0",
    "(0,00)": "0.00",
    # Currencies, before and after, inside and outside of the sign
    "€ 12,50": "12.50",
    "12,50 €": "12.50",
    "€12.50": "12.50",
    "$1,234.50": "1234.50",
    "£5": "5",
    "12 500 Ft": "12500",
    "12500ft": "12500",
    "EUR 12.50": "12.50",
    "12,50 eur": "12.50",
    "HUF 1 500": "1500",
    "-€5": "-5",
    "€-5": "-5",
    "€ -5,5": "-5.5",
    "(€ 5)": "-5",
    "€ (5)": "-5",
    "5 €-": "-5",
    "5- EUR": "-5",
    # Spaces around
    "  12.5\t": "12.5",
    "\u00a012,5": "12.5",
}


@pytest.mark.parametrize("decimal", [*MARKS, None])
@pytest.mark.parametrize(("text", "number"), CLEAR.items())
def test_what_is_clear_means_the_same_in_every_locale(
    text: str, number: str, decimal: Mark | None
) -> None:
    read = parse_number(text, decimal)
    assert isinstance(read, Decimal)
    assert str(read) == number


@pytest.mark.parametrize(
    ("text", "point", "comma"),
    [
        ("1.234", "1.234", "1234"),
        ("1,234", "1234", "1.234"),
        ("12.345", "12.345", "12345"),
        ("999,999", "999999", "999.999"),
        ("-1.000", "-1.000", "-1000"),
        ("€ 1.500", "1.500", "1500"),
    ],
)
def test_exactly_three_digits_are_the_locales_meaning(text: str, point: str, comma: str) -> None:
    assert parse_number(text, ".") == Decimal(point)
    assert parse_number(text, ",") == Decimal(comma)
    unclear = parse_number(text, None)
    assert isinstance(unclear, Finding)
    assert unclear.code == Code.NUMBER_STYLE_UNCLEAR
    assert unclear.values == {"text": text, "first": point, "second": comma}


def test_both_readings_of_zero_are_the_same() -> None:
    assert parse_number("0.000", None) == 0
    assert parse_number("0,000", None) == 0


REFUSED = {
    "": "empty",
    "  ": "empty",
    "-": "empty",
    "€": "empty",
    "EUR": "empty",
    "()": "empty",
    "--5": "signs",
    "-5-": "signs",
    "(-5)": "signs",
    "-(5)": "signs",
    "+-5": "signs",
    "((5))": "signs",
    "1e5": "exponent",
    "1.5E-3": "exponent",
    "1.2.3": "groups",
    "12,5,6": "groups",
    "1.23.456": "groups",
    "1,2345.6": "groups",
    "1.234,567.8": "groups",
    "1,234.567,8": "groups",
    "0.123.456": "groups",
    "1 23": "groups",
    "1  234": "groups",
    "1 234'567": "groups",
    "1.234 567,5": "groups",
    "12.": "groups",
    "12,": "groups",
    ".": "groups",
    ",": "groups",
    "1.,5": "groups",
    "٥": "digits",
    "１２": "digits",
    "twelve": "other",
    "12a": "other",
    "12 pcs": "other",
    "1_000": "other",
    "0x10": "other",
    "nan": "other",
    "Infinity": "other",
    "#REF!": "other",
    "2025-01-01": "other",
    "12:30": "other",
    "5/2": "other",
    "(5": "other",
    "5)": "other",
    "5+": "other",
    "'5": "groups",
    "€ 5 €": "units",
    "EUR 5 €": "units",
    "5 %": "units",
    "9" * 41: "length",
}


@pytest.mark.parametrize(("text", "reason"), REFUSED.items())
def test_anything_else_is_refused_with_the_text_and_the_reason(text: str, reason: str) -> None:
    for decimal in (*MARKS, None):
        finding = parse_number(text, decimal)
        assert isinstance(finding, Finding)
        assert finding.code == Code.NOT_A_NUMBER
        assert finding.values["reason"] == reason
        assert str(finding.values["text"]).rstrip("…") in text


def test_the_price_without_cents_is_not_taken_for_a_negative_one() -> None:
    assert isinstance(parse_number("12,-", ","), Finding)


def test_units_are_read_only_where_they_are_asked_for() -> None:
    assert parse_number("12.5 %", ".", "percent") == Decimal("12.5")
    assert parse_number("12,5%", ".", "percent") == Decimal("12.5")
    for text, unit in (("€ 5", "percent"), ("€ 5", "none"), ("5%", "none"), ("5 % %", "percent")):
        assert isinstance(parse_number(text, ".", unit), Finding)  # type: ignore[arg-type]


def test_how_long_a_number_may_be() -> None:
    assert parse_number("9" * 40, ".") == Decimal("9" * 40)
    for text, shown in (("x" * 40, "x" * 40), ("x" * 41, "x" * 39 + "…")):
        finding = parse_number(text, ".")
        assert isinstance(finding, Finding)
        assert finding.values["text"] == shown


def test_more_digits_than_a_context_holds_stay_exact() -> None:
    digits = "123456789012345678901234567890.1234567"
    assert str(parse_number(f"-{digits}", ".")) == f"-{digits}"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12),
        ("-3", -3),
        ("1 234", 1234),
        ("184.0", 184),
        ("184,00", 184),
        # Only one reading comes out whole, in any locale
        ("1,234", 1234),
        ("1.234", 1234),
    ],
)
def test_counts_are_whole(text: str, number: int) -> None:
    for decimal in (*MARKS, None):
        read = parse_whole(text, decimal)
        assert read == number
        assert isinstance(read, int)


def test_a_count_of_all_zero_thousands_is_the_locales_meaning() -> None:
    assert (parse_whole("1.000", "."), parse_whole("1.000", ",")) == (1, 1000)
    unclear = parse_whole("1.000", None)
    assert isinstance(unclear, Finding)
    assert unclear.code == Code.NUMBER_STYLE_UNCLEAR


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1.5", Code.NOT_A_WHOLE_NUMBER),
        ("0,125", Code.NOT_A_WHOLE_NUMBER),
        ("five", Code.NOT_A_NUMBER),
        ("€ 5", Code.NOT_A_NUMBER),
        ("5 %", Code.NOT_A_NUMBER),
    ],
)
def test_what_is_no_count(text: str, code: Code) -> None:
    finding = parse_whole(text, ".")
    assert isinstance(finding, Finding)
    assert finding.code == code


def test_the_currencies_that_a_sign_can_mean() -> None:
    assert currencies_in("12.50") == frozenset()
    assert currencies_in("€ 12.50") == {"EUR"}
    assert currencies_in("12.50 huf") == {"HUF"}
    assert {"USD", "CAD"} < currencies_in("$5")
    assert currencies_in("500 Ft") == {"HUF"}


@given(
    st.decimals(-(10**9), 10**9, places=4, allow_nan=False),
    st.sampled_from(MARKS),
    st.sampled_from(["", " ", "\u00a0", "'", "other"]),
)
def test_any_amount_written_in_a_locale_reads_back_in_it(
    number: Decimal, decimal: Mark, group: str
) -> None:
    group = {".": ",", ",": "."}[decimal] if group == "other" else group
    text = f"{number:,f}".replace(",", "G").replace(".", decimal).replace("G", group)
    assert parse_number(text, decimal) == number
    assert parse_number(f"€ {text}", decimal) == number


@given(st.text(max_size=60))
def test_no_text_breaks_the_reader_or_reads_as_something_python_would_not(text: str) -> None:
    readings = number_readings(text)
    for reading, (point, group) in zip(readings, ((".", ","), (",", ".")), strict=True):
        if reading is not None:
            kept = [sign for sign in text if sign.isascii() and (sign.isdigit() or sign == point)]
            assert reading.copy_abs() == Decimal("".join(kept).replace(point, "."))
            assert group not in text or group in text.rpartition(point)[0] or point not in text
