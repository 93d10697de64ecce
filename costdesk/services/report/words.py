"""The words, numbers, days and names of a report in its language; no window is needed for them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from costdesk.domain.allocation import PERCENT
from costdesk.domain.contacts import DIRECTIONS, parse_cell
from costdesk.domain.costs import is_listed
from costdesk.domain.money import rounded
from costdesk.domain.quality import indicator_of, value_text
from costdesk.domain.scenarios.levers import EVERYTHING
from costdesk.reports.charts.texts import ChartTexts, read_chart_texts
from costdesk.services.filling import filled
from costdesk.services.paths import resources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from costdesk.domain.contacts import Cell
    from costdesk.domain.definitions import Definitions, Language
    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.periods import Period, Span

NOTHING = "–"
_FEW_DIGITS = 6
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Words:
    """What a report says: tables of texts by name and key, and values as the language has them."""

    language: Language
    currency: str
    digits: int
    texts: Mapping[str, Mapping[str, str]]
    charts: ChartTexts
    months: tuple[str, ...]

    def say(self, key: str, **values: str) -> str:
        """A sentence with its values; a month's own full stop ends it only once."""
        return self.fill(self.texts["sentences"][key], **values)

    @staticmethod
    def fill(pattern: str, **values: str) -> str:
        """A pattern with its values."""
        return filled(pattern, values)

    def heading(self, key: str) -> str:
        """The heading of a column."""
        return self.texts["headings"][key]

    def word(self, key: str) -> str:
        """A figure, or another word that the program brings."""
        return self.texts["words"][key]

    def category(self, name: str) -> str:
        """A category by name; one of the owner's own as it is, whatever it is called."""
        if not is_listed(name):
            return name
        return self.word("other_costs" if name == "other" else name)

    def inside(self, category: str) -> str:
        """The same inside a sentence."""
        named = self.category(category)
        return named[:1].lower() + named[1:] if is_listed(category) else named

    def driver(self, driver: str) -> str:
        """How a cost is shared out."""
        key = "percent" if driver.startswith(PERCENT) else driver
        return self.texts["drivers"].get(key, driver)

    # Names

    def channel(self, name: str) -> str:
        """A channel by name."""
        return self.texts["names"].get(name, name)

    def cell(self, cell: Cell) -> str:
        """A cell at the head of a line: “Inbound phone”, “ACME: inbound phone”."""
        place = self.charts.place(cell)
        return f"{cell.line}: {place}" if cell.line else self.charts.capital(place)

    def path(self, path: str) -> str:
        """The cell of a path such as ``inbound/phone``; any other text as it is."""
        cell = parse_cell(path)
        return self.cell(cell) if cell else path

    def scope(self, word: str) -> str:
        """The contacts that a lever works on: all, a direction, or a cell."""
        if word == EVERYTHING:
            return self.texts["scenario"]["all"]
        return self.texts["names"][word] if word in DIRECTIONS else self.path(word)

    # Days

    def day(self, day: date) -> str:
        """A day in words."""
        month = self.months[day.month - 1]
        return self.say("day_text", day=str(day.day), month=month, year=str(day.year))

    def days(self, span: Span) -> str:
        """The first and the last day of a span; one day once."""
        first, last = span.start, span.last
        if first == last:
            return self.day(first)
        return f"{self.day(first)} – {self.day(last)}"

    def days_of_year(self, span: Span) -> str:
        """The same without the year, which stands beside it."""
        first, last = span.start, span.last
        if first != last and (first.year, first.month) == (last.year, last.month):
            month, ends = self.months[first.month - 1], {"first": first.day, "last": last.day}
            return self.say("days_of_month", month=month, **{k: str(v) for k, v in ends.items()})
        ends_said = [
            self.say("day_of_month", day=str(day.day), month=self.months[day.month - 1])
            for day in dict.fromkeys((first, last))
        ]
        return " – ".join(ends_said)

    def period(self, period: Period) -> str:
        """A period in full: March 2025."""
        start = period.span.start
        if period.grain == "month":
            month = self.months[start.month - 1]
            return self.say("month_name", month=month, year=str(start.year))
        if period.grain in ("week", "quarter"):
            year, _, number = period.label.partition("-")
            values = {period.grain: str(int(number[1:])), "year": year}
            return self.say(f"{period.grain}_name", **values)
        return period.label if period.grain == "year" else self.days(period.span)

    def head(self, text: str) -> str:
        """A text as it stands at the head of a line; Dutch months and quarters are small."""
        return self.charts.capital(text)

    def name_of(self, result: PeriodResult) -> str:
        """The period of a result in full."""
        return self.period(result.covered.period)

    def length_of(self, result: PeriodResult) -> str:
        """“1–14 March only” for a period that is counted in part; else empty."""
        if result.covered.extent != "to_date":
            return ""
        return self.say("only_days", days=self.days_of_year(result.covered.span))

    # Numbers

    def number(self, value: Fraction | int, digits: int = 0) -> str:
        """A number with so many decimals."""
        return self.charts.number(Fraction(value), digits)

    def plain(self, value: Fraction) -> str:
        """A number with the decimals that it has, to six."""
        exact = Fraction(rounded(value, _FEW_DIGITS), 10**_FEW_DIGITS)
        digits = next(it for it in range(_FEW_DIGITS + 1) if 10**it % exact.denominator == 0)
        return self.number(exact, digits)

    def count(self, number: int | None) -> str:
        """A count; a dash where it is not recorded."""
        return NOTHING if number is None else self.number(number)

    def money(self, minor: Fraction | int, *, signed: bool = False) -> str:
        """Minor units with the currency's sign and all digits."""
        text = self.charts.money(Fraction(minor), self.currency)
        return f"+{text}" if signed and rounded(Fraction(minor)) > 0 else text

    def amount(self, minor: Fraction | int | None) -> str:
        """The same without the sign of the currency, for columns; a dash for nothing."""
        if minor is None:
            return NOTHING
        return self.number(Fraction(minor) / 10**self.digits, self.digits)

    def signed(self, minor: Fraction | int) -> str:
        """The same with a plus in front of what is above 0."""
        return self.charts.signed(Fraction(minor), self.currency)

    def percent(self, ratio: Fraction | None, digits: int = 1) -> str:
        """A ratio as a percentage; a dash for nothing."""
        return NOTHING if ratio is None else self.charts.in_percent(ratio * 100, digits)

    def in_percent(self, number: Fraction) -> str:
        """Hundredths with their sign and the decimals that they have."""
        return self.charts.in_percent(number, _decimals(number))

    def change(self, before: Fraction | None, after: Fraction | None) -> str:
        """A change in percent with its sign; empty where one of the two is missing or 0."""
        if not before or after is None:
            return ""
        ratio = Fraction(rounded((after / before - 1) * _THOUSAND), _THOUSAND)
        return f"{'+' if ratio > 0 else ''}{self.percent(ratio)}"

    def measured(self, measure: str, value: Fraction) -> str:
        """A quality figure with its unit."""
        unit = indicator_of(measure).unit
        number = Fraction(value_text(value))
        if unit == "money":
            return self.money(number * 10**self.digits)
        if unit == "percent":
            return self.in_percent(number)
        text = self.plain(number)
        pattern = self.texts["words"].get(unit)
        return pattern.format(value=text) if pattern else text


def _decimals(number: Fraction) -> int:
    return next(it for it in range(_FEW_DIGITS + 1) if 10**it % number.denominator == 0)


def words_of(definitions: Definitions, language: Language | None = None) -> Words:
    """The words of a workspace, or of it in another language."""
    spoken = language or definitions.language
    with (resources() / "texts" / f"report_{spoken}.toml").open("rb") as file:
        tables = tomllib.load(file)
    months = tuple(tables.pop("months"))
    charts = read_chart_texts(resources() / "texts", spoken)
    return Words(spoken, definitions.currency, definitions.digits, tables, charts, months)
