"""The ledger's columns: how an entry and the sum of a group are shown and sorted."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from costdesk.domain.costs import RECURRENCES, category_order
from costdesk.ui.formats import NBSP, NOTHING
from costdesk.ui.models.table import Column
from costdesk.ui.names import category_name, recurrence_name
from costdesk.ui.pages.costs.entries import CostLine, occurrence, where_name
from costdesk.ui.plurals import Plurals

if TYPE_CHECKING:
    from collections.abc import Callable

    from costdesk.ui.formats import Formats

NAME, COST, SHARE, CATEGORY, AMOUNT, OFTEN, START, END, WHERE = range(9)
_HOW_OFTEN = {name: place for place, name in enumerate(RECURRENCES)}
_NEVER = "9999"


class GroupLine(NamedTuple):
    """The heading of a group, with its sum in minor units."""

    key: str
    title: str
    size: int
    share: int
    is_open: bool


Line = CostLine | GroupLine


def columns(formats: Formats, period: str, total: int) -> list[Column[Line]]:
    """All columns for a period of that name, in which all costs add up to ``total``."""
    return [
        *_sums(formats, period, total),
        *_terms(formats),
        *_days(formats),
        Column(QCoreApplication.translate("Costs", "For"), _text(_where), _of(_where)),
    ]


def _sums(formats: Formats, period: str, total: int) -> list[Column[Line]]:
    """The columns that groups have too."""
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Costs", "Name"), _name, _of(lambda line: line.row.name.casefold()), tip=_note
        ),
        Column(
            period,
            lambda line: formats.plain_money(line.share) if line.share else NOTHING,
            attrgetter("share"),
            right=True,
        ),
        Column(
            translate("Costs", "Share"),
            lambda line: _percent(line.share, total, formats),
            attrgetter("share"),
            right=True,
        ),
    ]


def _terms(formats: Formats) -> list[Column[Line]]:
    """Category, amount of an occurrence, and how often it is paid."""
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Costs", "Category"),
            _text(lambda line: category_name(line.row.category)),
            _of(lambda line: category_order(line.row.category)),
        ),
        Column(
            translate("Costs", "Amount, {currency}").format(currency=formats.currency),
            _text(lambda line: formats.plain_money(occurrence(line.row, formats.digits))),
            _of(lambda line: line.row.amount),
            right=True,
        ),
        Column(
            translate("Costs", "How often"),
            _text(lambda line: recurrence_name(line.row.recurrence)),
            _of(lambda line: _HOW_OFTEN[line.row.recurrence]),
        ),
    ]


def _days(formats: Formats) -> list[Column[Line]]:
    """The first and the last day."""
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Costs", "From"),
            _text(lambda line: _day(line.row.first_day, formats)),
            _of(lambda line: line.row.first_day),
            right=True,
        ),
        Column(
            translate("Costs", "Until"),
            _text(lambda line: _until(line, formats)),
            _of(lambda line: line.row.last_day or _NEVER),
            right=True,
        ),
    ]


def _of(key: Callable[[CostLine], Any]) -> Callable[[Line], Any]:
    """A sort key; groups are never sorted by it."""
    return lambda line: key(line) if isinstance(line, CostLine) else ""


def _text(text: Callable[[CostLine], str]) -> Callable[[Line], str]:
    """A text that headings of groups do not have."""
    return lambda line: text(line) if isinstance(line, CostLine) else ""


def _percent(share: int, total: int, formats: Formats) -> str:
    return formats.percent(Fraction(share, total)) if share and total else NOTHING


def _name(line: Line) -> str:
    if isinstance(line, CostLine):
        return line.row.name
    sign = "▾" if line.is_open else "▸"
    return f"{sign}{NBSP}{line.title}{NBSP}({line.size})"


def _until(line: CostLine, formats: Formats) -> str:
    row = line.row
    if row.spread_months:
        return Plurals().over_months(row.spread_months)
    return _day(row.last_day, formats) if row.last_day else ""


def _day(text: str, formats: Formats) -> str:
    return formats.short_day(date.fromisoformat(text))


def _where(line: CostLine) -> str:
    return where_name(line.row.line, line.row.direction, line.row.channel)


def _note(line: Line) -> str:
    if not isinstance(line, CostLine):
        return line.title
    row = line.row
    return "\n".join(filter(None, (row.name, row.vendor, row.note)))
