"""Lines of banks and ledgers: taken in, sorted by the rules, decided about one by one."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.cost_rules import INCOME, SKIP_REASONS, Terms, is_own, is_taken_back, judge
from costdesk.domain.findings import Code, Finding, Place, refuse
from costdesk.domain.item_rules import item_problems
from costdesk.domain.payments import payment_of, stands_beside
from costdesk.domain.same_money import Known, SameMoney, same_money, sign_of
from costdesk.services.execution.batches import arriving, keep
from costdesk.services.execution.costs import sound
from costdesk.services.execution.names import Names
from costdesk.services.execution.outcome import COSTS, LINES, Outcome, refuse_missing, touched
from costdesk.storage.bills import Bill, costs_of_lines, mark_bills, release, take_place
from costdesk.storage.cost_rules import all_rules
from costdesk.storage.costs import cost_origin, insert_costs, recurring_costs
from costdesk.storage.history import StepName
from costdesk.storage.rows import delete_rows
from costdesk.storage.statement_lines import (
    StoredLine,
    give_reason,
    insert_lines,
    left_out_lines,
    line_origin,
    lines_of_others,
    mark_decided,
    own_accounts,
    statement_line,
    waiting_lines,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from costdesk.domain.costs import CostItem
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.payments import Paid
    from costdesk.domain.statements import StatementLine
    from costdesk.services.commands import AddLines, ReturnLines, SkipLines, TakeLine
    from costdesk.services.imported_files import ImportedFile
    from costdesk.storage.database import Connection


_MOST_NAMED = 5


class _Made(NamedTuple):
    """A line and the cost that it becomes."""

    line: StoredLine
    item: CostItem


def add(connection: Connection, definitions: Definitions, command: AddLines) -> Outcome:
    """Take lines in and sort them. What may still change, and what is no money, is left out."""
    left = {place: _nothing(line) for place, line in enumerate(command.lines) if _nothing(line)}
    places = [place for place in range(len(command.lines)) if place not in left]
    lines = [command.lines[place] for place in places]
    arrived = arriving(connection, "statement_line", command.file, lines, line_origin)
    same = _in_another_format(connection, command.file, lines, arrived.seen)
    arrived = arrived._replace(seen=arrived.seen | same.places, told=arrived.seen)
    new = arrived.new(lines)
    known = frozenset(own_accounts(connection))
    ids = insert_lines(connection, new)
    number = keep(connection, arrived, ids)
    stored = [
        StoredLine(row, line, "", number, None, edited=False)
        for row, line in zip(ids, new, strict=True)
    ]
    findings = [*_left_out(Counter(left.values())), *arrived.findings, *_same(same)]
    if command.reasons is None:
        older = _to_accounts_new(connection, definitions, known)
        findings += sort(connection, definitions, [*older, *stored])
    else:
        reasons = arrived.new([command.reasons[place] for place in places])
        give_reason(connection, zip(ids, reasons, strict=True), by_hand=False)
    name = StepName("add_lines", {"count": len(ids), "source": command.file.name})
    seen = {places[place] for place in arrived.seen}
    return Outcome(name, _kinds(findings), tuple(ids), tuple(findings), frozenset(left) | seen)


def _in_another_format(
    connection: Connection,
    file: ImportedFile,
    lines: Sequence[StatementLine],
    seen: frozenset[int],
) -> SameMoney:
    """Which of the lines an import of the same account in another format has brought."""
    days = [line.day for line in lines]
    if file.both or not days:
        return SameMoney()
    others = lines_of_others(connection, file.profile, min(days), max(days))
    known = [Known(sign_of(each.line), each.file) for each in others]
    new = {place: line for place, line in enumerate(lines) if place not in seen}
    return same_money(new, known)


def _same(same: SameMoney) -> Iterator[Finding]:
    for code, rows, files in (
        (Code.SAME_MONEY, len(same.places), same.files),
        (Code.SAME_DAYS, same.beside, same.covering),
    ):
        if rows:
            yield Finding(code, values={"rows": rows, "text": ", ".join(files)})


def _nothing(line: StatementLine) -> str:
    """Why a line cannot be anything yet."""
    if line.pending:
        return "pending"
    return "" if line.amount else "zero"


def _left_out(reasons: Counter[str]) -> list[Finding]:
    return [
        Finding(Code.ROWS_LEFT_OUT, values={"rows": rows, "reason": reason})
        for reason, rows in sorted(reasons.items())
    ]


def _kinds(findings: Iterable[Finding]) -> frozenset[str]:
    return touched(COSTS, findings) | {LINES}


def terms_of(connection: Connection, definitions: Definitions) -> Terms:
    """What rules need to know of the workspace."""
    accounts = frozenset(own_accounts(connection))
    return Terms(definitions.currency, definitions.digits, accounts)


def sort(
    connection: Connection, definitions: Definitions, lines: Sequence[StoredLine]
) -> list[Finding]:
    """Sort lines that wait by the rules; tells how many became what."""
    rules = [stored.rule for stored in all_rules(connection)]
    terms = terms_of(connection, definitions)
    skipped: list[tuple[int, str]] = []
    made: list[_Made] = []
    for line in lines:
        verdict = judge(line.line, rules, terms)
        if verdict.skip:
            skipped.append((line.id, verdict.skip))
        elif verdict.item and not verdict.waits and _is_sound(verdict.item, definitions):
            made.append(_Made(line, verdict.item))
    give_reason(connection, skipped, by_hand=False)
    findings = _enter(connection, definitions, made)
    waiting = len(lines) - len(skipped) - len(made)
    if waiting:
        findings.append(Finding(Code.LINES_WAIT, values={"rows": waiting}))
    return [*_left_out(Counter(reason for _, reason in skipped)), *findings]


def sort_anew(connection: Connection, definitions: Definitions) -> list[Finding]:
    """Sort what waits, and what was left out as money received though a rule takes it now."""
    rules = [stored.rule for stored in all_rules(connection)]
    terms = terms_of(connection, definitions)
    back = [
        line
        for line in left_out_lines(connection, INCOME.skip)
        if is_taken_back(line.reason, judge(line.line, rules, terms))
    ]
    give_reason(connection, ((line.id, "") for line in back), by_hand=False)
    return sort(connection, definitions, waiting_lines(connection))


def _to_accounts_new(
    connection: Connection, definitions: Definitions, known: frozenset[str]
) -> list[StoredLine]:
    """Lines that waited, and that a rule takes now that the other party is known to be own."""
    new = terms_of(connection, definitions).own_accounts - known
    if not known or not new:
        return []
    rules = [stored.rule for stored in all_rules(connection) if stored.rule.own_account]
    return [line for line in waiting_lines(connection) if rules and is_own(line.line, new)]


def _is_sound(item: CostItem, definitions: Definitions) -> bool:
    return not item_problems(item, definitions.currency, definitions.digits)


def _enter(
    connection: Connection, definitions: Definitions, made: Sequence[_Made]
) -> list[Finding]:
    """Enter the costs that lines became, each in the place of the occurrence that it pays."""
    if not made:
        return []
    digits = definitions.digits
    names = Names(connection)
    items = sound([each.item for each in made], names, definitions)
    findings = names.create()
    placed = _placed(connection, made, items, digits)
    ids = insert_costs(connection, [item for item, _ in placed], digits)
    bills = [
        Bill(number, cost_origin(item, digits), each.line.id, each.line.batch, paid)
        for number, each, (item, paid) in zip(ids, made, placed, strict=True)
    ]
    mark_bills(connection, bills)
    findings.append(Finding(Code.LINES_TAKEN, values={"rows": len(made)}))
    payments = sum(1 for _, paid in placed if paid)
    if payments:
        findings.append(Finding(Code.OCCURRENCES_PAID, values={"rows": payments}))
    return [*findings, *_beside(connection, made, placed, digits)]


def _beside(
    connection: Connection,
    made: Sequence[_Made],
    placed: Sequence[tuple[CostItem, Paid | None]],
    digits: int,
) -> Iterator[Finding]:
    """Say where a bill counts beside the recurring cost of its party: it differs too much."""
    recurring = [(stored.id, stored.item) for stored in recurring_costs(connection)]
    names = [
        item.name
        for each, (item, paid) in zip(made, placed, strict=True)
        if not paid and stands_beside(item, each.line.line.day, recurring, digits)
    ]
    if names:
        text = ", ".join([*dict.fromkeys(names)][:_MOST_NAMED])
        yield Finding(Code.OCCURRENCES_BESIDE, values={"rows": len(names), "text": text})


def _placed(
    connection: Connection, made: Sequence[_Made], items: Sequence[CostItem], digits: int
) -> list[tuple[CostItem, Paid | None]]:
    recurring = {stored.id: stored.item for stored in recurring_costs(connection)}
    placed: list[tuple[CostItem, Paid | None]] = []
    for each, item in zip(made, items, strict=True):
        found = payment_of(item, each.line.line.day, recurring.items(), digits)
        if found is None:
            placed.append((item, None))
            continue
        paid, in_place = found
        before = recurring[paid.number]
        recurring[paid.number] = replace(before, without=(*before.without, paid.day))
        take_place(connection, paid)
        placed.append((in_place, paid))
    return placed


def take(connection: Connection, definitions: Definitions, command: TakeLine) -> Outcome:
    """Make a line the cost that the owner says it is."""
    [line] = _waiting(connection, [command.id])
    findings = _enter(connection, definitions, [_Made(line, command.item)])
    mark_decided(connection, line.id)
    name = StepName("take_line", {"name": command.item.name})
    return Outcome(name, _kinds(findings), (line.id,), tuple(findings))


def skip(connection: Connection, definitions: Definitions, command: SkipLines) -> Outcome:  # noqa: ARG001
    """Leave lines out."""
    if command.reason not in SKIP_REASONS:
        choices = ", ".join(SKIP_REASONS)
        place = Place(column="reason")
        raise refuse(Code.NOT_A_CHOICE, place, text=command.reason, choices=choices)
    lines = _waiting(connection, command.ids)
    give_reason(connection, ((line.id, command.reason) for line in lines), by_hand=True)
    return Outcome(StepName("skip_lines", {"count": len(lines)}), frozenset([LINES]))


def give_back(connection: Connection, definitions: Definitions, command: ReturnLines) -> Outcome:  # noqa: ARG001
    """Let lines wait again."""
    ids = refuse_missing(connection, "statement_line", command.ids)
    costs = costs_of_lines(connection, ids)
    release(connection, costs)
    delete_rows(connection, "cost", costs)
    give_reason(connection, ((number, "") for number in ids), by_hand=False)
    name = StepName("return_lines", {"count": len(ids)})
    return Outcome(name, frozenset([LINES, COSTS] if costs else [LINES]))


def _waiting(connection: Connection, ids: Iterable[int]) -> list[StoredLine]:
    """The lines of these ids; raises Refused where one is gone or sorted already."""
    known = refuse_missing(connection, "statement_line", ids)
    lines = [line for line in (statement_line(connection, each) for each in known) if line]
    sorted_ones = [line for line in lines if line.state != "waiting"]
    if sorted_ones:
        raise refuse(Code.LINE_IS_SORTED, Place(item=sorted_ones[0].line.payee))
    return lines
