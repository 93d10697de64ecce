"""Statements whose columns no heading names: each column is what all of its cells are.

Several columns of amounts are told apart by arithmetic (a balance moves by the amount). What that
does not tell, the owner has to.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import permutations
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.currencies import is_currency
from costdesk.domain.findings import Code, Finding, Place
from costdesk.imports.amounts import number_readings
from costdesk.imports.answers import Answers
from costdesk.imports.days import day_readings
from costdesk.imports.foreign.day_texts import day_text
from costdesk.imports.foreign.money.profiles import places_in, shaped_like
from costdesk.imports.foreign.money.roles import Roles, heading_of, is_about_calls, roles_of
from costdesk.imports.foreign.money.rows import MOST_COLUMNS, Table, rows_in, top_rows, with_places
from costdesk.imports.foreign.money.signs import meanings_of, proved_sign, word_of
from costdesk.imports.foreign.money.styles import decide_amounts
from costdesk.imports.foreign.reading import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from costdesk.imports.foreign.money.beside import Amounts
    from costdesk.imports.foreign.money.rows import Row
    from costdesk.imports.foreign.profiles import Profile
    from costdesk.imports.sources import Source

_CENTS = re.compile(r".*[0-9][.,][0-9]{2}(?:[^0-9]*)")
_AMOUNTS = frozenset({"amount", "debit", "credit"})
_WHOLE = re.compile(r"[+-]?(?:0|[1-9][0-9]{0,8})")
_CLOSED = re.compile(r"'.*'\s*", re.DOTALL)
_MOST = 0.9  # of the cells of a column
_FEWEST_COLUMNS = 3
_LOOKED_AT = 500  # rows
_LONGEST_FLAG = 10
_MOST_FLAGS = 6
_PAIR = 2
_FEWEST_RIGHT = 2  # rows; one may add up by chance
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2} ?[A-Z0-9 ]{8,30}")


class Headless(NamedTuple):
    """The table as far as its columns are told apart, and what to ask of the others."""

    table: Table
    question: Question | None = None


class _Columns(NamedTuple):
    days: list[int]
    amounts: list[int]
    others: list[int]


def find_headless(
    source: Source, answers: Answers, profiles: Sequence[Profile] = ()
) -> Headless | None:
    """The table of a source without headings; None where no column is of days or of amounts."""
    if not source.text or not any(_has_day(row) and _has_money(row) for row in top_rows(source)):
        return None
    rows = [_rejoined(row, source.name) for row in rows_in(source)]
    width = Counter(len(row.cells) for row in rows).most_common(1)[0][0] if rows else 0
    if not _FEWEST_COLUMNS <= width <= MOST_COLUMNS or is_about_calls(rows[0].cells):
        return None
    body = [row for row in rows if len(row.cells) >= width and _has_day(row)]
    if not body:
        return None
    profile = shaped_like([row.cells for row in body[:_LOOKED_AT]], profiles)
    if profile is None:
        return _plain(source, rows, body, answers)
    headings = tuple(str(place + 1) for place in range(width))
    roles = Roles(places_in(profile, headings))
    return Headless(Table(source, roles, headings, rows, profile))


def _rejoined(row: Row, delimiter: str) -> Row:
    """A row of which a text in single quotes was parted."""
    cells: list[str] = []
    for cell in row.cells:
        opened = cells and cells[-1].startswith("'") and not _CLOSED.fullmatch(cells[-1])
        if opened and "'" in cell:
            cells[-1] += delimiter + cell
        else:
            cells.append(cell)
    return row._replace(cells=cells)


def _plain(source: Source, rows: list[Row], body: list[Row], answers: Answers) -> Headless | None:
    """The table as the cells show it; under headings that nobody knows, only as a question.

    Lists of balances, of rates and of calls have headings, days and amounts too.
    """
    columns = _columns(body[:_LOOKED_AT], len(body[0].cells))
    if not columns.days or not columns.amounts or not columns.others:
        return None
    heading = _headings_above(rows, body[0], columns)
    is_money = any(row.at(place).startswith("-") for row in body for place in columns.amounts)
    if heading and not is_money:
        return None
    if heading:
        below = [row for row in rows if row.number > heading.number]
        return _headed(source, heading, below, columns, answers)
    return _told_apart(source, rows, body, columns, answers)


def _headed(
    source: Source, heading: Row, rows: list[Row], columns: _Columns, answers: Answers
) -> Headless:
    """The table under headings of which some are known; which is the amount has to be said."""
    roles = roles_of(heading.cells)
    places = {"date": columns.days[0]} | dict(roles.places)
    headings = tuple(cell.strip() for cell in heading.cells)
    table = Table(source, Roles(places, roles.currency), headings, rows)
    mapped = {
        field: place
        for field, column in answers.mapping
        if (place := _place_of(column, headings)) is not None
    }
    if mapped.keys() & _AMOUNTS:
        return Headless(with_places(table, mapped))
    return _which_amount(table, columns, tuple(headings[place] for place in columns.amounts))


def _place_of(column: str, headings: Sequence[str]) -> int | None:
    names = [heading_of(heading).name for heading in headings]
    name = heading_of(column).name
    if name in names:
        return names.index(name)
    return int(column) - 1 if column.isdigit() and 0 < int(column) <= len(names) else None


def _which_amount(table: Table, columns: _Columns, choices: tuple[str, ...]) -> Headless:
    finding = Finding(
        Code.COLUMNS_UNCLEAR, Place(row=table.rows[0].number), {"choices": ", ".join(choices)}
    )
    unclear = with_places(table, {"amount": columns.amounts[0]})
    return Headless(unclear, Question(finding, "--map amount=", choices))


def _headings_above(rows: Sequence[Row], first: Row, columns: _Columns) -> Row | None:
    places = [*columns.days, *columns.amounts]
    above = [row for row in rows if row.number < first.number and len(row.cells) > max(places)]
    headings = (row for row in above if all(any(map(str.isalpha, row.at(at))) for at in places))
    return next(headings, None)


def _has_day(row: Row) -> bool:
    return any(any(day_readings(day_text(cell))) for cell in row.cells if cell.strip())


def _has_money(row: Row) -> bool:
    cells = [cell.strip() for cell in row.cells]
    return any(map(_is_money, cells)) or (
        any(map(is_currency, cells)) and any(map(_is_whole, cells))
    )


def _columns(rows: Sequence[Row], width: int) -> _Columns:
    columns = _Columns([], [], [])
    for place in range(width):
        cells = [row.at(place) for row in rows if row.at(place)]
        if not cells:
            continue
        if _share(cells, _is_day) >= _MOST and len(cells) >= _MOST * len(rows):
            columns.days.append(place)
        elif _share(cells, _is_money) >= _MOST:
            columns.amounts.append(place)
        else:
            columns.others.append(place)
    return columns if columns.amounts else _in_whole(rows, columns)


def _in_whole(rows: Sequence[Row], columns: _Columns) -> _Columns:
    """The columns of amounts without decimals, in a table that names a currency without any."""
    filled = {place: [row.at(place) for row in rows if row.at(place)] for place in columns.others}
    if not any(all(map(is_currency, cells)) for cells in filled.values()):
        return columns
    whole = [place for place, cells in filled.items() if _share(cells, _is_whole) >= _MOST]
    others = [place for place in columns.others if place not in whole]
    return columns._replace(amounts=whole, others=others)


def _share(cells: Sequence[str], fits: Callable[[str], bool]) -> float:
    return sum(map(fits, cells)) / len(cells)


def _is_day(text: str) -> bool:
    return any(day_readings(day_text(text)))


def _is_money(text: str) -> bool:
    return bool(_CENTS.fullmatch(text)) and any(each is not None for each in number_readings(text))


def _is_whole(text: str) -> bool:
    return bool(_WHOLE.fullmatch(text)) and not _is_day(text)


def _told_apart(
    source: Source, rows: list[Row], body: list[Row], columns: _Columns, answers: Answers
) -> Headless:
    places = {"date": columns.days[0]} | _texts(body, columns.others)
    headings = tuple(str(place + 1) for place in range(max(len(row.cells) for row in body)))
    table = Table(source, Roles(places), headings, rows)
    mapped = {field: int(column) - 1 for field, column in answers.mapping if column.isdigit()}
    if mapped.keys() & _AMOUNTS:
        return Headless(with_places(table, mapped))
    if len(columns.amounts) == 1:
        return Headless(with_places(table, {"amount": columns.amounts[0]}))
    if len(columns.amounts) == _PAIR and _take_turns(body, columns.amounts):
        return _turns(table, columns.amounts, body, answers)
    if pair := _proved(body, columns.amounts):
        return Headless(with_places(table, {"amount": pair[0], "balance": pair[1]}))
    return _which_amount(table, columns, tuple(str(place + 1) for place in columns.amounts))


def _texts(rows: Sequence[Row], places: Sequence[int]) -> dict[str, int]:
    """The longest text, the currency, a word of direction, and the account on every line."""
    found: dict[str, int] = {}
    longest = 0
    for place in places:
        cells = [row.at(place) for row in rows if row.at(place)]
        different = {*cells}
        if all(is_currency(cell.upper()) for cell in different):
            found.setdefault("currency", place)
        elif _are_flags(cells):
            found.setdefault("flag", place)
        elif len(different) == 1 and _IBAN.fullmatch(cells[0]):
            found.setdefault("account", place)
        elif (length := sum(map(len, cells))) > longest:
            found["text"], longest = place, length
    return found


def _are_flags(cells: Sequence[str]) -> bool:
    """Whether these may be words of direction: few and short, and known or said again and again."""
    different = {*cells}
    if not 1 < len(different) <= _MOST_FLAGS or max(map(len, different)) > _LONGEST_FLAG:
        return False
    return bool(meanings_of(map(word_of, different))) or len(different) * 2 <= len(cells)


def _take_turns(rows: Sequence[Row], places: Sequence[int]) -> bool:
    filled = [[place for place in places if row.at(place)] for row in rows]
    return all(len(each) <= 1 for each in filled) and {*map(tuple, filled)} >= {
        (place,) for place in places
    }


def _turns(table: Table, places: Sequence[int], rows: Sequence[Row], answers: Answers) -> Headless:
    """Two columns, one for each way; which is which no cell says."""
    names = tuple(str(place + 1) for place in places)
    paid = answers.paid.strip()
    if paid in names:
        debit = places[names.index(paid)]
        credit = next(each for each in places if each != debit)
        return Headless(with_places(table, {"debit": debit, "credit": credit}))
    row = next(row for row in rows if row.at(places[0]))
    asks = Finding(Code.PAID_UNCLEAR, Place(row=row.number), {"text": row.at(places[0])})
    unclear = with_places(table, {"debit": places[0], "credit": places[1]})
    return Headless(unclear, Question(asks, "--paid", names))


def _proved(rows: Sequence[Row], places: Sequence[int]) -> tuple[int, int] | None:
    """The columns of amount and balance, where the one moves the other."""
    cells = {
        str(place): {row.number: row.at(place) for row in rows if row.at(place)} for place in places
    }
    _, values = decide_amounts(cells, Answers())
    for amount, balance in permutations(places, 2):
        if proved_sign(values[str(amount)], values[str(balance)]) == 1:
            return amount, balance
    for before, amount, after in permutations(places, 3):
        if _adds_up(values[str(before)], values[str(amount)], values[str(after)]):
            return amount, after
    return None


def _adds_up(before: Amounts, amount: Amounts, after: Amounts) -> bool:
    rows = before.keys() & amount.keys() & after.keys()
    right = sum(before[row] + amount[row] == after[row] for row in rows)
    return right >= _FEWEST_RIGHT and right >= _MOST * len(rows)
