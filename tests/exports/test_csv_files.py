from datetime import date
from decimal import Decimal

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.exports.csv_files import PRESETS, Cell, guarded, render, style_of

ROW: list[Cell] = ["Wages, net", -5, Decimal("1234.50"), date(2025, 3, 1), True, False, None, ""]
HEADER = ["a", "b", "c", "d", "e", "f", "g", "h"]


def test_the_exchange_preset_is_plain() -> None:
    assert render(HEADER, [ROW], style_of("exchange")) == (
        b'a,b,c,d,e,f,g,h\n"Wages, net",-5,1234.50,2025-03-01,yes,no,,\n'
    )
    # Whatever the locale
    assert style_of("exchange", "nl_NL") == style_of("exchange")


@pytest.mark.parametrize("locale", ["nl_NL", "hu_HU", "nl", "de-DE", "hu_HU.UTF-8", "fr_BE", "NL"])
def test_excel_where_the_decimal_is_a_comma(locale: str) -> None:
    assert render(HEADER, [ROW], style_of("excel", locale)) == (
        b'\xef\xbb\xbfa;b;c;d;e;f;g;h\r\n"Wages, net";-5;1234,50;2025-03-01;yes;no;;\r\n'
    )


@pytest.mark.parametrize("locale", ["en_GB", "en", "en_US.UTF-8", "de_CH", "es_MX", "ja_JP"])
def test_excel_where_the_decimal_is_a_point(locale: str) -> None:
    assert render(HEADER, [ROW], style_of("excel", locale)) == (
        b'\xef\xbb\xbfa,b,c,d,e,f,g,h\r\n"Wages, net",-5,1234.50,2025-03-01,yes,no,,\r\n'
    )


@pytest.mark.parametrize("locale", ["", "xx_XX", "klingon", "C", "nl_NL_extra"])
def test_a_locale_that_is_not_known(locale: str) -> None:
    with pytest.raises(Refused) as caught:
        style_of("excel", locale)
    [finding] = caught.value.findings
    assert finding.code == Code.UNKNOWN_LOCALE
    assert finding.values["text"] == locale
    assert "hu" in str(finding.values["choices"]).split(", ")


def test_numbers_are_written_out_with_the_digits_they_have() -> None:
    numbers = [Decimal("1E+3"), Decimal("0.1000"), Decimal("-0.000001"), Decimal(10) ** 12]
    text = render(["n"] * 4, [numbers], style_of("exchange")).decode()
    assert text.splitlines()[1] == "1000,0.1000,-0.000001,1000000000000"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+31 20", "'+31 20"),
        ("-5", "'-5"),
        ("@home", "'@home"),
        ("'=1", "''=1"),
        ("'s", "'s"),
        ("a=b", "a=b"),
        ("", ""),
        (" =1", '" =1"'),
        ("\t1", '"\'\t1"'),
        ("\r1", '"\'\r1"'),
        ("\n1", '"\'\n1"'),
        ('say "x"', '"say ""x"""'),
        ("a;b", '"a;b"'),
        ("a\rb", '"a\rb"'),
        ("trailing ", '"trailing "'),
        ("Győr €", "Győr €"),
    ],
)
def test_texts_are_guarded_and_quoted(text: str, cell: str) -> None:
    assert render(["h"], [[text]], style_of("exchange")) == f"h\n{cell}\n".encode()


def test_numbers_and_dates_are_never_guarded() -> None:
    cells: list[Cell] = [-5, Decimal("-5.5"), date(2025, 1, 1)]
    for preset in PRESETS:
        assert b"'" not in render(["a", "b", "c"], [cells], style_of(preset, "nl_NL"))


def test_the_guard_alone() -> None:
    assert guarded("=1") == "'=1"
    assert guarded("x") == "x"


def test_headings_without_rows() -> None:
    assert render(["a", "b"], [], style_of("exchange")) == b"a,b\n"
