"""The amounts of a table with their signs, negative where money was paid; or what to ask."""

from __future__ import annotations

import re
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding, Place
from costdesk.imports.foreign.money.accounts import is_account_number
from costdesk.imports.foreign.money.beside import Amounts, with_fees, with_vat
from costdesk.imports.foreign.money.books import is_book
from costdesk.imports.foreign.money.profiles import GENERIC, sign_of
from costdesk.imports.foreign.money.roles import MORE_FEES, heading_of
from costdesk.imports.foreign.money.signs import (
    meanings_of,
    proved_sign,
    running,
    seems_signed,
    signed_alike,
    ways_of,
    word_of,
)
from costdesk.imports.foreign.money.styles import asked, decide_amounts
from costdesk.imports.foreign.reading import Question

if TYPE_CHECKING:
    from collections.abc import Mapping

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.money.rows import Table

_COLUMNS = ("amount", "debit", "credit", "balance", "fee", "vat", "gross")
_SUFFIX = re.compile(r"(.*[0-9)])\s*(CR|DR|Cr|Dr)\.?")
_MOST_CHOICES = 6
_FEW = 20  # rows
_BLANK = {"-", "--", "–", "n/a", "null", "none"}
_ANY = GENERIC.name
_MINUS = {"-", "−", "–"}
_SIDES = ("debit", "credit")
_ANSWERS = {"positive": -1, "negative": 1}
"""What a positive amount is: paid, or received."""
_WAYS = {"falling": 1, "rising": -1}
"""How the balance goes where money was paid, and what a step of it upwards is then."""


class Read(NamedTuple):
    """Amounts by row, rows whose direction is unclear, what to ask and what to say.

    ``fees`` are those that stand beside amounts and are no part of them, signed like these.
    """

    values: Amounts
    unclear: frozenset[int] = frozenset()
    questions: tuple[Question, ...] = ()
    notes: tuple[Finding, ...] = ()
    fees: Mapping[int, Decimal] = MappingProxyType({})


def read_amounts(table: Table, answers: Answers) -> Read:
    """The signed amounts of a table."""
    cells, suffixes = _cells(table)
    decided, values = decide_amounts(cells, answers)
    if decided.values is None:
        return Read({}, questions=(asked(decided),))
    if choices := _two_amounts(table, values, answers):
        finding = Finding(
            Code.COLUMNS_UNCLEAR,
            Place(row=table.rows[0].number),
            {"choices": ", ".join(choices)},
        )
        return Read({}, questions=(Question(finding, "--map amount=", choices),))
    words = _words(table) or suffixes
    values = with_vat(values, table)
    read = _signed(table, answers, values, words)
    if read.questions:
        return read._replace(notes=tuple(decided.notes))
    balances = values.get("balance", {})
    how = answers.fees or str(table.profile.rules.get("fees", ""))
    split = with_fees(read.values, values, table, how, lambda amounts: running(amounts, balances))
    if split.question:
        return read._replace(questions=(split.question,), notes=tuple(decided.notes))
    moved = {row: amount + split.fees.get(row, 0) for row, amount in split.amounts.items()}
    notes = (*decided.notes, *_against_balances(moved, balances, table))
    return read._replace(values=split.amounts, fees=split.fees, notes=notes)


def _cells(table: Table) -> tuple[dict[str, dict[int, str]], dict[int, str]]:
    cells: dict[str, dict[int, str]] = {}
    suffixes: dict[int, str] = {}
    for role in (*_COLUMNS, *MORE_FEES):
        if role not in table.roles.places:
            continue
        cells[role] = {}
        for row in table.rows:
            text = row.at(table.roles.places[role])
            if found := _SUFFIX.fullmatch(text):
                text = found[1]
                if role == "amount":
                    suffixes[row.number] = found[2].casefold()
            if text[:-1] and text[-1] == "+":
                text = text[:-1]  # where what was paid has its sign behind the number too
            if text and text.casefold() not in _BLANK:
                cells[role][row.number] = text
    return cells, suffixes


def _words(table: Table) -> dict[int, str]:
    place = table.roles.places.get("flag")
    texts = {row.number: row.at(place) for row in table.rows}
    return {number: word_of(text) for number, text in texts.items() if text}


def _signed(
    table: Table,
    answers: Answers,
    values: Mapping[str, Amounts],
    words: dict[int, str],
) -> Read:
    amounts = dict(values.get("amount", {}))
    answer = answers.paid.strip().casefold()
    balances = {} if _is_before(table) else values.get("balance", {})
    if not words and (ways := ways_of(amounts, balances)):
        return _by_balance(amounts, ways, answer)
    if amounts and answer:
        return _answered(amounts, words, answer)
    meant = meanings_of(word for row, word in words.items() if row in amounts)
    if amounts and meant:
        return _by_words(amounts, words, meant)
    if ("debit" in values or "credit" in values) and (columns := _by_columns(values, answer)):
        asks = _asks_side(columns, values, table)
        return _by_side(columns, values, answer, asks) if asks else columns
    sign = _sign(table, amounts, values.get("balance", {}))
    if sign or not amounts:
        return Read({row: number * sign for row, number in amounts.items()})
    return Read({}, questions=(_ask(table, amounts, words),))


def _is_before(table: Table) -> bool:
    """Whether the balance says that it is the one before each line."""
    place = table.roles.places.get("balance")
    name = "" if place is None else heading_of(table.headings[place]).name
    return bool({"voor", "before", "vor", "avant"} & {*name.split()})


def _by_balance(amounts: Amounts, ways: Mapping[int, Decimal], answer: str) -> Read:
    """Amounts without a sign beside a balance that goes both ways by them, as it was said.

    The balance of an account falls by what was paid, what is owed on a card rises.
    """
    if answer not in _WAYS:
        row = next(iter(ways))
        finding = Finding(Code.BALANCE_UNCLEAR, Place(row=row), {"text": f"{amounts[row]:f}"})
        return Read({}, questions=(Question(finding, "--paid", tuple(_WAYS)),))
    values = {row: step * _WAYS[answer] for row, step in ways.items()}
    return Read(values, frozenset(amounts.keys() - ways.keys()))


def _sign(table: Table, amounts: Amounts, balances: Amounts) -> int:
    """1 where positive is received, -1 where it is paid, 0 where nobody can tell."""
    if is_book(table):
        return -1  # what is positive on an account of costs was spent
    if sign := sign_of(table.profile):
        return sign
    if proved_sign(amounts, balances) < 0:
        return -1
    if _has_both_signs(table):
        return 1
    # A balance that rises with the amounts is that of an account, or what is owed on a card.
    if "heading" in table.roles.places:
        return 0  # a journal, whose accounts say more than its signs
    numbers, has_balance = amounts.values(), "balance" in table.roles.places
    return int(seems_signed(numbers, is_account=_is_account(table), has_balance=has_balance))


def _has_both_signs(table: Table) -> bool:
    """Whether a plus is written as well as a minus: an account went up and down by that."""
    texts = [row.at(table.roles.places.get("amount")).replace(" ", "") for row in table.rows]
    signs = {end for text in texts if text for end in (text[0], text[-1])}
    return "+" in signs and bool(_MINUS & signs)


def _is_account(table: Table) -> bool:
    """Whether other columns show that these are movements of a bank account, not of a card."""
    places = table.roles.places
    return "counter" in places or any(
        is_account_number(row.at(places.get("account"))) for row in table.rows[:_FEW]
    )


def _answered(amounts: Amounts, words: dict[int, str], answer: str) -> Read:
    if sign := _ANSWERS.get(answer):
        return Read({row: number * sign for row, number in amounts.items()})
    paid = word_of(answer)
    known = {row for row in amounts if words.get(row)}
    values = {row: abs(amounts[row]) * (-1 if words[row] == paid else 1) for row in known}
    return Read(values, frozenset(amounts.keys() - known))


def _by_words(amounts: Amounts, words: dict[int, str], meant: dict[str, int]) -> Read:
    """A word beside each amount; an amount with a sign of its own must not contradict it."""
    known = {row: meant[words[row]] for row in amounts if row in words}
    unclear = frozenset(amounts.keys() - known.keys())
    if all(amounts[row] >= 0 for row in known) or all(amounts[row] <= 0 for row in known):
        return Read({row: abs(amounts[row]) * sign for row, sign in known.items()}, unclear)
    wrong = {row for row, sign in known.items() if amounts[row] * sign < 0}
    values = {row: amounts[row] for row in known if row not in wrong}
    return Read(values, unclear | wrong)


def _two_amounts(table: Table, values: Mapping[str, Amounts], answers: Answers) -> tuple[str, ...]:
    """Net and gross amounts with nothing beside them that says why they differ; else nothing."""
    places = table.roles.places
    is_said = any(field == "amount" for field, _ in answers.mapping) or table.profile.name != _ANY
    if is_said or is_book(table) or places.keys() & {"fee", "vat"} or not values.get("gross"):
        return ()
    if values["gross"] == values.get("amount"):
        return ()
    return tuple(table.headings[places[role]] for role in ("amount", "gross"))


def _by_columns(values: Mapping[str, Amounts], answer: str) -> Read | None:
    """A column for each way. None where an amount beside them shows that they are no such columns.

    A column of debits with both signs is asked about: either may be what was paid.
    """
    debit, credit, amounts = (values.get(role, {}) for role in (*_SIDES, "amount"))
    if not debit and not amounts:
        return Read(credit)  # a lone column of money coming in: what is negative there went out
    if amounts and not (signed_alike([*debit.values()]) and signed_alike([*credit.values()])):
        return None
    if not signed_alike([*debit.values()]) and answer not in _ANSWERS:
        row = next(row for row, number in debit.items() if number < 0)
        return Read({}, questions=(_which_sign(row, debit[row]),))
    found, unclear = _sides(debit, credit, _ANSWERS.get(answer, 0))
    # Where VAT stands beside, the amount may be with it, and the columns without.
    if "vat" not in values and any(
        abs(amounts.get(row, number)) != abs(number) for row, number in found.items()
    ):
        return None
    return Read(found, frozenset(unclear))


def _sides(debit: Amounts, credit: Amounts, sign: int) -> tuple[Amounts, set[int]]:
    """Amounts of two columns, with ``sign`` for debits of either sign; rows that have both."""
    paid, received = _one_way(debit, -1, sign), _one_way(credit, 1, 1)
    both = {row for row in paid.keys() & received.keys() if paid[row] and received[row]}
    rows = [row for row in paid.keys() | received.keys() if row not in both]
    return {row: paid.get(row, Decimal()) + received.get(row, Decimal()) for row in rows}, both


def _one_way(amounts: Amounts, way: int, otherwise: int) -> Amounts:
    """A column of one sign goes its way, whatever the sign; another one as its signs say."""
    if signed_alike([*amounts.values()]):
        return {row: abs(number) * way for row, number in amounts.items()}
    return {row: number * otherwise for row, number in amounts.items()}


def _which_sign(row: int, number: Decimal) -> Question:
    finding = Finding(Code.PAID_UNCLEAR, Place(row=row), {"text": f"{number:f}"})
    return Question(finding, "--paid", tuple(_ANSWERS))


def _is_journal(table: Table, values: Mapping[str, Amounts]) -> bool:
    """Whether each booking stands there with its other side, and no account type with either."""
    places = table.roles.places
    sides = [sum(map(abs, values.get(side, {}).values())) for side in _SIDES]
    return "heading" in places and "kind" not in places and bool(sides[0]) and sides[0] == sides[1]


def _asks_side(columns: Read, values: Mapping[str, Amounts], table: Table) -> Code | None:
    """Why it has to be asked under which heading costs stand; None where that is plain.

    In the book of an account debits come in; in that of a cost, and of a bank, they are paid. Where
    the balance rises by debits it is one of the books.
    """
    if columns.values and _is_journal(table, values):
        return Code.SIDES_UNCLEAR
    is_book = proved_sign(columns.values, values.get("balance", {})) < 0
    return Code.PAID_UNCLEAR if is_book and values.get("debit") else None


def _by_side(columns: Read, values: Mapping[str, Amounts], answer: str, asks: Code) -> Read:
    """The bookings of a book, once somebody has said under which heading costs stand."""
    if answer not in _SIDES:
        return Read({}, questions=(_which_side(values, asks),))
    sign = 1 if answer == "debit" else -1
    return columns._replace(values={row: sign * sum_ for row, sum_ in columns.values.items()})


def _which_side(values: Mapping[str, Amounts], asks: Code) -> Question:
    row = min(values["debit"])
    finding = Finding(asks, Place(row=row), {"text": f"{values['debit'][row]:f}"})
    return Question(finding, "--paid", _SIDES)


def _ask(table: Table, amounts: Amounts, words: dict[int, str]) -> Question:
    row = next(iter(amounts), table.rows[0].number if table.rows else None)
    text = f"{amounts[row]:f}" if row in amounts else ""
    choices = (
        tuple(dict.fromkeys(words.values())) if 1 < len({*words.values()}) <= _MOST_CHOICES else ()
    )
    finding = Finding(Code.PAID_UNCLEAR, Place(row=row), {"text": text})
    return Question(finding, "--paid", (*_ANSWERS, *choices))


def _against_balances(amounts: Amounts, balances: Amounts, table: Table) -> list[Finding]:
    found = running(amounts, balances)
    if not found.is_proof or not found.misfits:
        return []
    row, expected, actual = found.misfits[0]
    values = {"text": table.headings[table.roles.places["balance"]], "currency": ""}
    values |= {"expected": f"{expected:f}", "found": f"{actual:f}"}
    return [Finding(Code.BALANCE_MISMATCH, Place(row=row), values)]
