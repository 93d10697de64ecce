"""Values as people type and paste them."""

from decimal import Decimal

from costdesk.domain.findings import Code, Finding
from costdesk.services.typed_values import counts_typed, currency_named, money_typed


def test_a_column_of_counts_is_read_by_row() -> None:
    assert counts_typed({1: "12", 4: "1.200"}, ".") == {1: 12, 4: 1200}


def test_what_is_wrong_is_named_with_its_row_in_order() -> None:
    found = counts_typed({5: "-1", 2: "x", 3: "7"}, ".")
    assert isinstance(found, list)
    assert [(it.code, it.place.row) for it in found] == [
        (Code.NOT_A_NUMBER, 2),
        (Code.NEGATIVE, 5),
    ]


def test_a_count_with_three_zeros_after_the_decimal_mark_is_asked_about() -> None:
    assert counts_typed({1: "2.000"}, ",") == {1: 2000}
    found = counts_typed({1: "2.000"}, ".")
    assert isinstance(found, list)
    assert [it.code for it in found] == [Code.NUMBER_STYLE_UNCLEAR]


def test_an_amount_may_name_our_currency_and_no_other() -> None:
    assert money_typed("€ 12,50", ".", "EUR") == Decimal("12.5")
    assert money_typed("$ 5", ".", "CAD") == Decimal(5)
    assert money_typed("5", ".", "HUF") == Decimal(5)
    other, none = money_typed("12 Ft", ".", "EUR"), money_typed("$ x", ".", "EUR")
    assert isinstance(other, Finding)
    assert other.code is Code.CURRENCY_CONTRADICTS
    assert other.values == {"text": "12 Ft", "currency": "EUR"}
    assert isinstance(none, Finding)
    assert none.code is Code.NOT_A_NUMBER


def test_a_text_names_the_likeliest_currency_of_its_sign() -> None:
    named = [currency_named(text) for text in ("$5", "5 £", "12 Ft", "CAD 5", "5 kr", "5", "5 XYZ")]
    assert named == ["USD", "GBP", "HUF", "CAD", "SEK", "", ""]
