"""The tables of a report on a period. Each adds up as it is shown."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.contacts import Cell
from costdesk.domain.figures import MARKS
from costdesk.domain.goals import goals_of
from costdesk.domain.money import rounded
from costdesk.domain.quality import is_passed
from costdesk.domain.revenue import earnings_of
from costdesk.domain.summary import TOTAL_ROW, UNALLOCATED_ROW
from costdesk.exports.report_blocks import Row, Table
from costdesk.services.report.sentences import reason_sentence
from costdesk.services.report.words import NOTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from costdesk.domain.quality import Reading
    from costdesk.domain.summary import SummaryRow
    from costdesk.services.report.facts import PeriodFacts
    from costdesk.services.report.words import Words

_SIGNS = "¹²³⁴⁵⁶"
_THIN = "\u202f"
"""Between signs: notes 1 and 2 are not note 12."""
_LEFT_OUT = "left_out"
"""The sign of a channel whose contacts do not count, beside those of the marks."""


class _Column(NamedTuple):
    heading: str
    text: Callable[[SummaryRow], str]


# By channel


def channel_table(facts: PeriodFacts, words: Words) -> Table | None:
    """Cells, what belongs to none, the total: the rows of the summary. None without any cell."""
    rows = [row for row in facts.rows if row.cost or row.channel != UNALLOCATED_ROW]
    if not facts.result.cells:
        return None
    all_signs = [set(_signs(row, facts)) for row in rows]
    everywhere = set.intersection(*all_signs)
    known = set.union(*all_signs)
    plain = [sign for sign in MARKS if sign in everywhere]
    used = [sign for sign in (*MARKS, _LEFT_OUT) if sign in known - everywhere]
    columns = _columns(facts, rows, words)
    made = tuple(
        Row(
            (
                _name(row, words, [used.index(it) for it in _signs(row, facts) if it in used]),
                *(column.text(row) for column in columns),
            ),
            "total" if row.channel == TOTAL_ROW else "plain",
        )
        for row in rows
    )
    notes = (
        *(_explained(sign, words) for sign in plain),  # of every row, so no sign is needed
        *(f"{_SIGNS[place]} {_explained(sign, words)}" for place, sign in enumerate(used)),
    )
    headings = (words.heading("channel"), *(column.heading for column in columns))
    return Table(headings, made, notes=notes)


def _signs(row: SummaryRow, facts: PeriodFacts) -> list[str]:
    """What is to be known of a row: its marks, and that its contacts do not count."""
    own = facts.definitions
    apart = row.handled is not None and not own.counts_as_contact(row.channel)
    return [*row.marks, *([_LEFT_OUT] if apart and row.channel != TOTAL_ROW else [])]


def _explained(sign: str, words: Words) -> str:
    return words.say("not_a_contact") if sign == _LEFT_OUT else words.texts["marks"][sign]


def _name(row: SummaryRow, words: Words, signs: Sequence[int]) -> str:
    if row.channel == TOTAL_ROW:
        named = words.word("total")
    elif row.channel == UNALLOCATED_ROW:
        named = words.word("unallocated")
    else:
        named = words.cell(Cell(row.line, row.direction, row.channel))
    return named + _THIN.join(_SIGNS[sign] for sign in signs)


def _columns(facts: PeriodFacts, rows: list[SummaryRow], words: Words) -> list[_Column]:
    """Cost and contacts always; what nobody records has no column."""
    before = {_key(row): row.cost_per_contact.value for row in facts.rows_before}
    columns = [
        _Column(words.heading("contacts"), lambda row: words.count(row.handled)),
        _Column(words.heading("cost"), lambda row: words.amount(row.cost)),
    ]
    if any(row.idle_cost is not None for row in rows):
        columns.append(_Column(words.heading("idle"), lambda row: words.amount(row.idle_cost)))
    columns += [
        _Column(words.heading("per_contact"), lambda row: words.amount(row.cost_per_contact.value)),
    ]
    if any(before.get(_key(row)) is not None and row.cost_per_contact.value for row in rows):
        columns.append(_Column(words.heading("change"), lambda row: _since(row, before, words)))
    for name in ("resolution", "sale", "lead"):
        if any(_outcome(row, name) is not None for row in rows):
            columns.append(_outcomes(name, words))
    return columns


def _since(
    row: SummaryRow, before: Mapping[tuple[str, str, str], Fraction | None], words: Words
) -> str:
    return changed(before.get(_key(row)), row.cost_per_contact.value, words)


def _outcomes(name: str, words: Words) -> _Column:
    return _Column(words.heading(f"per_{name}"), lambda row: words.amount(_outcome(row, name)))


def _outcome(row: SummaryRow, name: str) -> Fraction | None:
    value: Fraction | None = getattr(row, f"cost_per_{name}").value
    return value


def _key(row: SummaryRow) -> tuple[str, str, str]:
    return row.line, row.direction, row.channel


def changed(before: Fraction | None, now: Fraction | None, words: Words) -> str:
    """In percent; what shows as the same has not changed."""
    if before is None or now is None:
        return NOTHING
    if rounded(before) == rounded(now):
        return words.percent(Fraction(0))
    return words.change(before, now) or NOTHING


# Beside the cost


def goal_table(facts: PeriodFacts, words: Words) -> Table | None:
    """Targets and limits with what was reached; budgets stand beside their categories."""
    goals = [it for it in goals_of(facts.result, facts.definitions) if it.kind != "budget"]
    rows = []
    for goal in goals:
        met = goal.is_met
        state = NOTHING if met is None else words.word("met" if met else "not_met")
        difference = None if goal.value is None else rounded(goal.value) - rounded(goal.wanted)
        shown = NOTHING if difference is None else words.signed(difference)
        name = f"{words.word(goal.name)}, {words.word(goal.kind)}"
        marked = frozenset({4}) if met is False else frozenset()
        cells = (name, words.amount(goal.value), words.amount(goal.wanted), shown, state)
        rows.append(Row(cells, marked=marked))
    names = ("figure", "actual", "wanted", "difference")
    return Table((*map(words.heading, names), ""), tuple(rows)) if rows else None


def quality_table(facts: PeriodFacts, words: Words) -> Table | None:
    """What is kept of quality, with what it should be and how it was measured."""
    if not facts.quality:
        return None
    before = {each.subject: each.value for each in facts.quality_before}
    has_guards = any(each.subject.measure in facts.definitions.guards for each in facts.quality)
    has_methods = any(each.method for each in facts.quality)
    rows = []
    for reading in facts.quality:
        measure, past = reading.subject.measure, before.get(reading.subject)
        cells = [_subject(reading, words)]
        if has_methods:
            cells.append(reading.method)
        cells += [
            words.measured(measure, reading.value),
            NOTHING if past is None else words.measured(measure, past),
        ]
        guarded, passed = _guard(reading, facts, words)
        marked = frozenset({len(cells)}) if passed else frozenset[int]()
        rows.append(Row((*cells, guarded) if has_guards else tuple(cells), marked=marked))
    names = ("figure", *(["method"] if has_methods else []), "value", "before")
    names += ("guard",) if has_guards else ()
    return Table(tuple(map(words.heading, names)), tuple(rows), left=1 + has_methods)


def _subject(reading: Reading, words: Words) -> str:
    measure, line, channel = reading.subject
    named = words.texts["names"].get(measure, measure)
    where = ", ".join(filter(None, (line, words.channel(channel) if channel else "")))
    return f"{named} ({where})" if where else named


def _guard(reading: Reading, facts: PeriodFacts, words: Words) -> tuple[str, bool]:
    """What it should be, and whether it is not."""
    guard = facts.definitions.guards.get(reading.subject.measure)
    if guard is None:
        return "", False
    texts, measure = words.texts["words"], reading.subject.measure
    side = "at_least" if guard.better == "higher" else "at_most"
    limit = texts[side].format(limit=words.measured(measure, guard.limit))
    passed = is_passed(guard, reading.value)
    return texts["guard_passed" if passed else "guard_kept"].format(limit=limit), passed


def margin_table(facts: PeriodFacts, words: Words) -> Table | None:
    """Revenue, cost and what is left, where revenue is kept."""
    own = facts.definitions
    if not (own.revenues or own.sale_revenues):
        return None
    earned = earnings_of(facts.result, own)
    if earned.revenue.value is None or earned.margin.value is None:
        reason = earned.revenue.reason
        note = (reason_sentence(reason, words),) if reason else ()
        return Table((), (Row((words.word("revenue"), NOTHING)),), notes=note)
    revenue, cost = rounded(earned.revenue.value), facts.result.total_cost
    rows = [
        Row((words.word("revenue"), words.amount(revenue))),
        Row((words.word("total_cost"), words.amount(-cost))),
        Row((words.word("margin"), words.amount(revenue - cost)), "total"),
    ]
    if earned.margin_share.value is not None:
        share = words.percent(earned.margin_share.value)
        rows.append(Row((words.word("margin_share"), share), "quiet"))
    return Table(("", words.currency), tuple(rows))
