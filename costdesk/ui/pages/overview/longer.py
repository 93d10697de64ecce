"""What stands quietly beside a figure: the last twelve months, last year, what others published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.domain.money import rounded
from costdesk.ui.pages.overview.look import name_of

if TYPE_CHECKING:
    from fractions import Fraction

    from costdesk.domain.benchmarks import Benchmark
    from costdesk.domain.figures import Figure
    from costdesk.ui.formats import Formats
    from costdesk.ui.pages.overview.look import Look


def beside_text(look: Look, name: str) -> str:
    """The last twelve months and the period a year before, each on a line; empty where unknown."""
    now: Figure = getattr(look.figures_of(look.result), name)
    if now.value is None:
        return ""
    return "\n".join(filter(None, (_year(look, name), _year_before(look, name, now.value))))


def _year(look: Look, name: str) -> str:
    year = look.longer.year
    value = None if year is None else getattr(look.figures_of(year), name).value
    if value is None:
        return ""
    text = QCoreApplication.translate("Overview", "Last 12 months: {amount}")
    return text.format(amount=look.formats.short_money(rounded(value)))


def _year_before(look: Look, name: str, now: Fraction) -> str:
    before = look.longer.year_before
    if before is None or before.covered.period == look.compared.covered.period:
        return ""  # the line above says it already
    if look.result.covered.extent != "whole":
        return ""  # a part of a month is no match for a whole one
    value = getattr(look.figures_of(before), name).value
    if not value:
        return ""
    return QCoreApplication.translate("Overview", "{period}: {amount} ({change})").format(
        period=name_of(before, look.formats),
        amount=look.formats.short_money(rounded(value)),
        change=look.formats.change(value, now),
    )


def published_text(benchmark: Benchmark, formats: Formats) -> str:
    """What others published, by whom and when; the currency is the workspace's own."""
    from costdesk.domain.benchmarks import band  # noqa: PLC0415 - after the first painting

    low, high = (formats.amount(amount) for amount in band(benchmark))
    amount = low if low == high else f"{low} – {high}"
    text = QCoreApplication.translate("Overview", "Others published {amount} ({source}, {year})")
    return text.format(amount=amount, source=benchmark.source, year=benchmark.year)
