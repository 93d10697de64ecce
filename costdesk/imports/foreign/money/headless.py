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
from costdesk.imports.foreign.money.roles import Roles, is_about_calls
from costdesk.imports.foreign.money.rows import MOST_COLUMNS, Table, rows_in, top_rows, with_places
from costdesk.imports.foreign.money.signs import proved_sign
from costdesk.imports.foreign.money.styles import decide_amounts
from costdesk.imports.foreign.reading import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from costdesk.imports.foreign.money.beside import Amounts
    from costdesk.imports.foreign.money.rows import Row
    from costdesk.imports.foreign.profiles import Profile
    from costdesk.imports.sources import Source

_CENTS = re.compile(r".*[0-9][.,][0-9]{2}(?:[^0-9]*)")
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
    headings = _headings_above(rows, body[0], columns)
    is_money = any(row.at(place).startswith("-") for row in body for place in columns.amounts)
    if headings and not is_money:
        return None
    return _told_apart(source, rows, body, columns, answers)


def _headings_above(rows: Sequence[Row], first: Row, columns: _Columns) -> bool:
    places = [*columns.days, *columns.amounts]
    above = [row for row in rows if row.number < first.number and len(row.cells) > max(places)]
    return any(all(any(map(str.isalpha, row.at(place))) for place in places) for row in above)


def _has_day(row: Row) -> bool:
    return any(any(day_readings(day_text(cell))) for cell in row.cells if cell.strip())


def _has_money(row: Row) -> bool:
    return any(_is_money(cell.strip()) for cell in row.cells)


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
    return columns


def _share(cells: Sequence[str], fits: Callable[[str], bool]) -> float:
    return sum(map(fits, cells)) / len(cells)


def _is_day(text: str) -> bool:
    return any(day_readings(day_text(text)))


def _is_money(text: str) -> bool:
    return bool(_CENTS.fullmatch(text)) and any(each is not None for each in number_readings(text))


def _told_apart(
    source: Source, rows: list[Row], body: list[Row], columns: _Columns, answers: Answers
) -> Headless:
    places = {"date": columns.days[0]} | _texts(body, columns.others)
    headings = tuple(str(place + 1) for place in range(max(len(row.cells) for row in body)))
    table = Table(source, Roles(places), headings, rows)
    mapped = {field: int(column) - 1 for field, column in answers.mapping if column.isdigit()}
    if mapped.keys() & {"amount", "debit", "credit"}:
        return Headless(with_places(table, mapped))
    is_headed = _headings_above(rows, body[0], columns)
    if len(columns.amounts) == 1 and not is_headed:
        return Headless(with_places(table, {"amount": columns.amounts[0]}))
    if len(columns.amounts) == _PAIR and not is_headed and _take_turns(body, columns.amounts):
        return _turns(table, columns.amounts, body, answers)
    if not is_headed and (pair := _proved(body, columns.amounts)):
        return Headless(with_places(table, {"amount": pair[0], "balance": pair[1]}))
    values = {"choices": ", ".join(str(place + 1) for place in columns.amounts)}
    asks = Finding(Code.COLUMNS_UNCLEAR, Place(row=body[0].number), values)
    choices = tuple(f"amount={place + 1}" for place in columns.amounts)
    return Headless(
        with_places(table, {"amount": columns.amounts[0]}), Question(asks, "--map", choices)
    )


def _texts(rows: Sequence[Row], places: Sequence[int]) -> dict[str, int]:
    """The longest text, the currency, a word of direction, and the account on every line."""
    found: dict[str, int] = {}
    longest = 0
    for place in places:
        cells = [row.at(place) for row in rows if row.at(place)]
        different = {*cells}
        if all(is_currency(cell.upper()) for cell in different):
            found.setdefault("currency", place)
        elif 1 < len(different) <= _MOST_FLAGS and max(map(len, different)) <= _LONGEST_FLAG:
            found.setdefault("flag", place)
        elif len(different) == 1 and _IBAN.fullmatch(cells[0]):
            found.setdefault("account", place)
        elif (length := sum(map(len, cells))) > longest:
            found["text"], longest = place, length
    return found


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
