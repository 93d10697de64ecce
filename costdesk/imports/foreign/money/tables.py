"""Statements as tables: CSV, text with tabs and workbooks, with headings that can be known.

Nothing is taken for money paid that the file does not show to be: by sign, by column, by a word, or
by the balance. What none of these shows is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.findings import BETWEEN_SHEETS, Code, Finding, Place, refuse
from costdesk.domain.statements import StatementLine
from costdesk.imports.foreign.money.accounts import currency_of
from costdesk.imports.foreign.money.amounts import read_amounts
from costdesk.imports.foreign.money.headless import Headless, find_headless
from costdesk.imports.foreign.money.leaving import Sums, reason_to_leave, unknown_states
from costdesk.imports.foreign.money.ledgers import Ledger
from costdesk.imports.foreign.money.profiles import order_of
from costdesk.imports.foreign.money.roles import roles_of
from costdesk.imports.foreign.money.rows import Row, find_table, form_of, top_rows
from costdesk.imports.foreign.money.styles import asked, decide_days
from costdesk.imports.foreign.reading import MOST_FATES, Question
from costdesk.imports.sources import notes_on, open_sources

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from costdesk.imports.answers import Answers
    from costdesk.imports.detection import Decided
    from costdesk.imports.foreign.money.amounts import Read
    from costdesk.imports.foreign.money.rows import Table
    from costdesk.imports.foreign.profiles import Profile
    from costdesk.imports.foreign.reading import Reading
    from costdesk.imports.records import Terms
    from costdesk.imports.sources import Opened, Source

DAYS = ("booked", "date", "valued")


def read_table(
    data: bytes, answers: Answers, terms: Terms, profiles: Sequence[Profile] = ()
) -> Reading | None:
    """The lines of a statement; None for a table that shows none."""
    opened = open_sources(data, terms.language, answers)
    return read_sources(opened, answers, terms, profiles)


def read_sources(
    opened: Opened,
    answers: Answers,
    terms: Terms,
    profiles: Sequence[Profile] = (),
    name: str = "",
) -> Reading | None:
    """The lines of a statement, in whatever way the file is seen; ``name`` is the format's."""
    found = [each for source in opened.sources if (each := find_table(source, answers, profiles))]
    sheets = [table.source.name for table in found if table.source.sheet]
    if len(sheets) > 1:
        return _which_sheet(found, sheets)
    best = _best(found) or _plainest(opened.sources, answers, profiles)
    if best is None:
        _refuse_undated(opened.sources)
        return None
    table = best.table
    ledger = _read(table, answers, terms, best.question)
    if name:
        ledger.profile, ledger.form = name, {}
    for note in (*opened.notes, *_notes_on(table.source, opened.sources, ledger)):
        ledger.note(note)
    return ledger.reading()


def _refuse_undated(sources: Sequence[Source]) -> None:
    """Lines of a journal whose days stand in another file: taking them in is not possible alone."""
    for source in sources:
        for row in top_rows(source):
            if {"kind", "amount"} <= roles_of(row.cells).places.keys():
                raise refuse(Code.MISSING_COLUMN, text="date")


def _best(tables: Sequence[Table]) -> Headless | None:
    table = max(tables, key=lambda each: len(each.roles.places), default=None)
    return Headless(table) if table else None


def _plainest(
    sources: Sequence[Source], answers: Answers, profiles: Sequence[Profile]
) -> Headless | None:
    """The table without headings, under the delimiter that gives it most columns."""
    plain = [each for source in sources if (each := find_headless(source, answers, profiles))]
    return max(plain, key=lambda each: len(each.table.headings), default=None)


def _which_sheet(tables: Sequence[Table], sheets: list[str]) -> Reading:
    ledger = Ledger(tables[0].profile.name)
    values = {"text": sheets[0], "choices": BETWEEN_SHEETS.join(sheets)}
    finding = Finding(Code.SHEET_UNCLEAR, Place(column="sheet"), values)
    ledger.questions.append(Question(finding, "--sheet", tuple(sheets)))
    return ledger.reading()


def _notes_on(source: Source, sources: Sequence[Source], ledger: Ledger) -> list[Finding]:
    if source.sheet and source.sheet.hidden_rows:
        ledger.left_out["hidden"] += len(source.sheet.hidden_rows)
    return [note for note in notes_on(source, sources) if note.code != Code.ROWS_LEFT_OUT]


def _read(table: Table, answers: Answers, terms: Terms, question: Question | None) -> Ledger:
    ledger, days, problem = Ledger(table.profile.name), *_days(table, answers)
    ledger.headings, ledger.form = table.headings, form_of(table, answers)
    if problem and not answers.dates and (order := order_of(table.profile)):
        days, problem = _days(table, answers._replace(dates=order))
    amounts = read_amounts(table, answers)
    asks = [question] if question else amounts.questions
    ledger.questions += [*([asked(problem)] if problem else []), *asks]
    if ledger.questions:
        ledger.left_out["waiting"] = len(table.rows)
        for row in table.rows[:MOST_FATES]:
            ledger.tell(row.number, row.cells, "waiting")
        return ledger
    for note in (*amounts.notes, unknown_states(table)):
        if note:
            ledger.note(note)
    _take_rows(ledger, table, days, amounts, terms)
    return ledger


def _days(table: Table, answers: Answers) -> tuple[dict[int, date], Decided[date] | None]:
    places = table.roles.places
    columns = {
        role: {row.number: row.at(places[role]) for row in table.rows if row.at(places[role])}
        for role in DAYS
        if role in places
    }
    if not columns:
        raise refuse(Code.MISSING_COLUMN, text="date")  # it was said to be another one
    primary = next(iter(columns))
    days, problem = decide_days(columns, primary, answers)
    return days[primary], problem


def _take_rows(
    ledger: Ledger, table: Table, days: dict[int, date], amounts: Read, terms: Terms
) -> None:
    last, sums = max(days, default=0), Sums(table)
    assumed = ""
    above = at = None  # a row that one without day and amount may go on with, and its line
    for row in table.rows:
        day, amount = days.get(row.number), amounts.values.get(row.number)
        if row.number in amounts.unclear:
            _leave(ledger, row, "total" if sums.is_total(row) else "unreadable")
        elif reason := reason_to_leave(table, row, day, amount, is_last=0 < last < row.number):
            if reason == "remark" and above == row.number - 1 and _go_on(ledger, table, row, at):
                above, reason = row.number, "continued"
            _leave(ledger, row, reason)
        elif sums.is_total(row, amount):
            _leave(ledger, row, "total")
        elif day and amount is not None:
            sums.add(row, amount)
            currency, is_sure = currency_of(table, row, terms)
            assumed = assumed or ("" if is_sure else currency)
            line, at = _line(table, row, day, amount, currency), len(ledger.lines)
            ledger.add(line, row.number, row.cells)
            if fee := amounts.fees.get(row.number):
                ledger.add(_fee(table, row, line, fee), row.number, row.cells)
                ledger.more += 1
            above = row.number
    if assumed:
        ledger.note(Finding(Code.CURRENCY_ASSUMED, values={"currency": assumed}))


def _fee(table: Table, row: Row, line: StatementLine, amount: Decimal) -> StatementLine:
    """The fee beside a line, under its column's heading: one rule takes the fees of a source."""
    places = table.roles.places
    heading, currency = table.headings[places["fee"]], row.at(places.get("currency_of_fee")).upper()
    return line._replace(
        amount=amount,
        currency=currency or line.currency,
        payee="",
        text=f"{heading}: {line.text}",
        counter="",
        heading=heading,
        key=f"{line.key} {heading}" if line.key else "",
    )


def _go_on(ledger: Ledger, table: Table, row: Row, at: int | None) -> bool:
    """Whether a row holds nothing but more of the text above, which it then is added to."""
    place = table.roles.places.get("text", table.roles.places.get("payee"))
    more = " ".join(row.at(place).split())
    if at is None or not more or sum(map(bool, map(str.strip, row.cells))) > 1:
        return False
    line = ledger.lines[at]
    ledger.lines[at] = line._replace(text=f"{line.text} {more}".strip())
    return True


def _leave(ledger: Ledger, row: Row, reason: str) -> None:
    if reason in {"unreadable", "undated"}:
        text = "; ".join(filter(None, row.cells))
        ledger.leave_unreadable(text, row.number, reason, row.cells)
    else:
        ledger.leave(reason, row.number, row.cells)


def _line(table: Table, row: Row, day: date, amount: Decimal, currency: str) -> StatementLine:
    places = table.roles.places

    def text(role: str) -> str:
        found = " ".join(row.at(places.get(role)).strip('"').split())
        return found[1:-1] if found[:1] == found[-1:] == "'" and len(found) > 1 else found

    return StatementLine(
        day,
        amount,
        currency,
        payee=text("payee"),
        text=text("text") or text("payee"),
        account=text("account"),
        counter=text("counter"),
        heading=text("heading"),
        key=text("key"),
    )
