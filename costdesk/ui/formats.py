"""Numbers, money and days as the owner's language writes and reads them.

Showing must not wait for what reading needs: the parser is imported where something was typed.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QLocale

from costdesk.domain.currencies import digits_of, is_currency
from costdesk.domain.money import decimal_text, half_up, rounded

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal

    from costdesk.domain.definitions import Language
    from costdesk.domain.findings import Finding

NBSP = "\u00a0"
MINUS = "−"
NOTHING = "–"
_MOST_PLACES = 60
_FEW_PLACES = 6
_THOUSAND = 1000
_MINUTE = 60


class _Habits(NamedTuple):
    """How a language writes numbers and days."""

    locale: QLocale
    decimal: Literal[".", ","]
    group: str
    order: Literal["dmy", "mdy", "ymd"]
    sign_first: bool


_HABITS: dict[Language, _Habits] = {
    "en": _Habits(
        QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
        ".",
        ",",
        "dmy",
        sign_first=True,
    ),
    "nl": _Habits(
        QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands),
        ",",
        ".",
        "dmy",
        sign_first=True,
    ),
    "hu": _Habits(
        QLocale(QLocale.Language.Hungarian, QLocale.Country.Hungary),
        ",",
        NBSP,
        "ymd",
        sign_first=False,
    ),
}
_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$", "HUF": "Ft"}


def _places(exact: Fraction) -> int:
    """The decimals that write a number exactly; a few where none do (a third)."""
    return next((it for it in range(_MOST_PLACES) if 10**it % exact.denominator == 0), _FEW_PLACES)


class Formats:
    """Shows and reads values in one language and currency."""

    def __init__(self, language: Language, currency: str, digits: int) -> None:
        """Take the window's language, and the workspace's currency with its digits."""
        self.language = language
        self.currency = currency
        self.digits = digits
        self._habits = _HABITS[language]

    def in_currency(self, code: str) -> Formats:
        """The same in another currency; in this one where the code is none in use."""
        if code == self.currency or not is_currency(code):
            return self
        return Formats(self.language, code, digits_of(code))

    @property
    def locale(self) -> QLocale:
        """Qt's locale, for names of months and days."""
        return self._habits.locale

    @property
    def decimal_mark(self) -> Literal[".", ","]:
        """The mark before the decimals."""
        return self._habits.decimal

    def number(self, units: int, digits: int = 0, *, grouped: bool = True) -> str:
        """A number of units of ``10 ** -digits``."""
        whole, _, part = decimal_text(abs(units), digits).partition(".")
        if grouped:
            whole = f"{int(whole):,}".replace(",", self._habits.group)
        sign = MINUS if units < 0 else ""
        return f"{sign}{whole}{self._habits.decimal}{part}" if part else f"{sign}{whole}"

    def count(self, number: int | None) -> str:
        """A count; a dash where it is not recorded."""
        return NOTHING if number is None else self.number(number)

    def money(self, minor: int, *, signed: bool = False) -> str:
        """An amount with the currency's sign."""
        return self._with_sign(self._plus(minor, signed) + self.number(minor, self.digits))

    def short_money(self, minor: int) -> str:
        """An amount for sentences and large figures: from a thousand on in whole units."""
        unit = 10**self.digits
        if abs(minor) < _THOUSAND * unit:
            return self.money(minor)
        return self._with_sign(self.number(half_up(minor, unit)))

    def unit_cost(self, value: Fraction | None, *, signed: bool = False) -> str:
        """Exact minor units per contact, call or sale as money; a dash where there is none."""
        return NOTHING if value is None else self.money(rounded(value), signed=signed)

    def plain_money(self, minor: int) -> str:
        """An amount without a sign of the currency: for columns that state it once."""
        return self.number(minor, self.digits)

    def plain_unit_cost(self, value: Fraction | None) -> str:
        """The same for exact minor units per contact, call or sale; a dash where there is none."""
        return NOTHING if value is None else self.plain_money(rounded(value))

    def decimal(
        self, value: Decimal | Fraction, digits: int | None = None, *, grouped: bool = False
    ) -> str:
        """A decimal as it is, or rounded to so many digits; without groups, for fields."""
        exact = Fraction(value)
        places = _places(exact) if digits is None else digits
        return self.number(rounded(exact, places), places, grouped=grouped)

    def amount(self, value: Decimal) -> str:
        """An amount that was typed, as it was understood: not rounded, with groups and sign."""
        places = max(_places(Fraction(value)), self.digits)
        return self._with_sign(self.decimal(value, places, grouped=True))

    def percent(self, ratio: Fraction | None, digits: int = 1) -> str:
        """A ratio as a percentage; a dash where there is none."""
        if ratio is None:
            return NOTHING
        return self._with_percent(self.number(rounded(ratio * 100, digits), digits))

    def percentage(self, value: Decimal) -> str:
        """A percentage that was typed, as it was understood."""
        return self._with_percent(self.decimal(value, grouped=True))

    def _with_percent(self, text: str) -> str:
        return f"{text}{NBSP}%" if self.language == "nl" else f"{text}%"

    def change(self, before: Fraction | None, after: Fraction | None) -> str:
        """A change in percent with its sign; empty where one of the two is missing or 0."""
        if not before or after is None:
            return ""
        ratio = after / before - 1
        return f"{'+' if ratio > 0 else ''}{self.percent(ratio)}"

    @staticmethod
    def clock(seconds: Fraction) -> str:
        """A time as ``4:35``, from an hour on as ``1:04:35``; rounded to the second."""
        minutes, rest = divmod(rounded(seconds), _MINUTE)
        hours, part = divmod(minutes, _MINUTE)
        return f"{hours}:{part:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"

    def day(self, day: date) -> str:
        """A day in words, so that nobody misreads it."""
        pattern = "yyyy. MMMM d." if self.language == "hu" else "d MMMM yyyy"
        return self.dated(day, pattern)

    def short_day(self, day: date) -> str:
        """A day as fields show it."""
        patterns = {"en": "dd/MM/yyyy", "nl": "dd-MM-yyyy", "hu": "yyyy.MM.dd."}
        return self.dated(day, patterns[self.language])

    def moment(self, text: str) -> str:
        """A day and the time of this computer's clock, from ISO; as it is where it is none."""
        from datetime import datetime

        try:
            known = datetime.fromisoformat(text).astimezone()
        except ValueError:
            return text
        return f"{self.day(known.date())} {known:%H:%M}"

    def dated(self, day: date, pattern: str) -> str:
        """A day by one of Qt's patterns, its names in the window's language."""
        return self.locale.toString(QDate(day.year, day.month, day.day), pattern)

    def read_money(self, text: str) -> Decimal | Finding:
        """An amount that was typed or pasted."""
        from costdesk.services.typed_values import money_typed

        return money_typed(text, self._habits.decimal, self.currency)

    @staticmethod
    def currency_named(text: str) -> str:
        """The currency that a text names by its sign or code; else empty."""
        from costdesk.services.typed_values import currency_named

        return currency_named(text)

    def read_percent(self, text: str) -> Decimal | Finding:
        """A percentage that was typed or pasted, with or without its sign."""
        from costdesk.services.typed_values import number_typed

        return number_typed(text, self._habits.decimal, "percent")

    def read_number(self, text: str) -> Decimal | Finding:
        """A plain number that was typed or pasted."""
        from costdesk.services.typed_values import number_typed

        return number_typed(text, self._habits.decimal, "none")

    def read_count(self, text: str) -> int | Finding:
        """A whole number that was typed or pasted."""
        from costdesk.services.typed_values import count_typed

        return count_typed(text, self._habits.decimal)

    def read_time(self, text: str) -> Fraction | Finding:
        """The seconds that a typed or pasted time means."""
        from costdesk.services.typed_values import duration_typed

        return duration_typed(text, self._habits.decimal)

    def read_day(self, text: str) -> date | Finding:
        """A day that was typed or pasted."""
        from costdesk.services.typed_values import day_typed

        return day_typed(text, self._habits.order)

    def _with_sign(self, text: str) -> str:
        sign = _SIGNS.get(self.currency, self.currency)
        if not self._habits.sign_first or sign in ("Ft", self.currency):
            return f"{text}{NBSP}{sign}"
        space = NBSP if self.language == "nl" else ""
        for mark in (MINUS, "+"):
            if text.startswith(mark):
                return f"{mark}{sign}{space}{text[1:]}"
        return f"{sign}{space}{text}"

    @staticmethod
    def _plus(minor: int, signed: bool) -> str:  # noqa: FBT001 - private
        return "+" if signed and minor > 0 else ""


def ended_once(text: str) -> str:
    """A sentence with one full stop at its end: Hungarian days and months bring their own."""
    return text[:-1] if text.endswith("..") else text
