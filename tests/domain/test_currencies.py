"""Currencies: the digits of their minor units."""

import pytest

from costdesk.domain import currencies
from costdesk.domain.currencies import digits_of, is_currency


@pytest.mark.parametrize(
    ("code", "digits"),
    [("EUR", 2), ("USD", 2), ("GBP", 2), ("RON", 2), ("JPY", 0), ("ISK", 0), ("KWD", 3)],
)
def test_digits_are_those_of_iso_4217(code: str, digits: int) -> None:
    assert digits_of(code) == digits
    assert is_currency(code)


def test_nobody_uses_the_filler() -> None:
    assert digits_of("HUF") == 0


@pytest.mark.parametrize("code", ["", "eur", "EURO", "XXX", "DEM", "€"])
def test_what_is_no_currency_in_use(code: str) -> None:
    assert not is_currency(code)
    with pytest.raises(KeyError):
        digits_of(code)


def test_every_code_is_three_capital_letters_and_listed_once() -> None:
    listed = [
        code
        for codes in (currencies._TWO, currencies._ZERO, currencies._THREE)
        for code in codes.split()
    ]
    assert all(len(code) == 3 and code.isascii() and code.isupper() for code in listed)
    assert len(listed) == len(set(listed))
