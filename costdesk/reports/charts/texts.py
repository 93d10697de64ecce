"""The words of charts in the owner's language: sentences, names, periods, numbers, money."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

from costdesk.domain.contacts import Cell
from costdesk.domain.currencies import digits_of
from costdesk.domain.money import decimal_text, rounded
from costdesk.reports.charts.data import ChartPeriod

_NBSP = "\u00a0"
_MINUS = "−"
_PERCENT = 100


class Style(NamedTuple):
    """How a language writes numbers and money."""

    thousands: str
    decimal: str
    percent: str
    with_sign: str
    with_code: str
    signs: Mapping[str, str]


_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}
_STYLES = {
    "en": Style(",", ".", "%", "{sign}{number}", f"{{sign}}{_NBSP}{{number}}", _SIGNS),
    "nl": Style(
        ".", ",", f"{_NBSP}%", f"{{sign}}{_NBSP}{{number}}", f"{{sign}}{_NBSP}{{number}}", _SIGNS
    ),
    "hu": Style(
        _NBSP,
        ",",
        "%",
        f"{{number}}{_NBSP}{{sign}}",
        f"{{number}}{_NBSP}{{sign}}",
        _SIGNS | {"HUF": "Ft"},
    ),
}


class ChartTexts(NamedTuple):
    """All that charts say in one language. Sentences have ``{placeholders}``."""

    language: str
    sentences: Mapping[str, str]
    words: Mapping[str, str]
    months: tuple[str, ...]

    def say(self, key: str, **values: str) -> str:
        """A sentence with its values. Raises KeyError for a key the language lacks.

        Where a month that brings its own full stop ends it, it has one only.
        """
        text = self.sentences[key].format(**values).replace(".. ", ". ")
        return text[:-1] if text.endswith("..") else text

    def word(self, name: str) -> str:
        """The name of a category, channel, direction or figure; the owner's own as they are."""
        return self.words.get(name, name)

    def label(self, name: str) -> str:
        """The same at the head of a line."""
        return self.capital(self.word(name)) if name in self.words else name

    def capital(self, text: str) -> str:
        """A text as it stands at the head of a line."""
        return text[:1].upper() + text[1:]

    def cell(self, cell: Cell) -> str:
        """A cell by name: ``inbound phone``, with the line before it where there is one."""
        name = self.place(cell)
        return f"{cell.line}: {name}" if cell.line else name

    def place(self, cell: Cell) -> str:
        """A cell by name without its line."""
        direction, channel = self.word(cell.direction), self.word(cell.channel)
        return self.say("cell", direction=direction, channel=channel)

    def month(self, number: int) -> str:
        """A short month name, January is 1."""
        return self.months[number - 1]

    def period(self, period: ChartPeriod) -> str:
        """A period in running text: months by name, other periods by their labels."""
        if period.grain == "custom":
            return period.label.replace("..", " – ")
        if period.grain != "month":
            return period.label
        month = self.month(period.start.month)
        return self.say("month_of_year", month=month, year=str(period.start.year))

    def number(self, value: Fraction, digits: int = 0) -> str:
        """A number with so many decimals, half up."""
        style = _STYLES[self.language]
        text = decimal_text(rounded(value, digits), digits)
        whole, _, part = text.lstrip("-").partition(".")
        grouped = f"{int(whole):,}".replace(",", style.thousands)
        shown = f"{grouped}{style.decimal}{part}" if part else grouped
        return f"{_MINUS}{shown}" if text.startswith("-") and any(map(int, whole + part)) else shown

    def money(self, minor: Fraction, currency: str) -> str:
        """An amount of minor units with the currency's sign or code and all its digits."""
        digits = digits_of(currency)
        style = _STYLES[self.language]
        number = self.number(minor / 10**digits, digits)
        sign = style.signs.get(currency)
        pattern = style.with_sign if sign else style.with_code
        text = pattern.format(sign=sign or currency, number=number.removeprefix(_MINUS))
        return f"{_MINUS}{text}" if number.startswith(_MINUS) else text

    def signed(self, minor: Fraction, currency: str) -> str:
        """An amount with its sign in front and no currency: ``+0.21``, ``−0.35``, ``0.00``."""
        digits = digits_of(currency)
        number = self.number(minor / 10**digits, digits)
        return f"+{number}" if rounded(minor) > 0 else number

    def percent(self, ratio: Fraction) -> str:
        """A ratio as a whole percentage."""
        return self.in_percent(ratio * _PERCENT)

    def in_percent(self, value: Fraction, digits: int = 0) -> str:
        """Hundredths with their sign, as the language writes it: ``25%``, ``25 %``."""
        return f"{self.number(value, digits)}{_STYLES[self.language].percent}"


def read_chart_texts(folder: Path, language: str) -> ChartTexts:
    """The texts of a language from the folder of texts. Raises OSError where it is not there."""
    with (folder / f"charts_{language}.toml").open("rb") as file:
        tables = tomllib.load(file)
    return ChartTexts(language, tables["sentences"], tables["words"], tuple(tables["months"]))
