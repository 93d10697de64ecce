"""The tables of a scenario's report, as the workbook has them, in words and numbers to read."""

from __future__ import annotations

import tomllib
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from costdesk.domain.scenarios.levers import CASES
from costdesk.domain.scenarios.terms import AT_LEAST, GUARD_KEYS
from costdesk.services.lever_kinds import lever_texts
from costdesk.services.report.value import Paragraph, Row, Table
from costdesk.services.report.words import NOTHING
from costdesk.services.scenario_books import scenario_case_names, scenario_figure_names
from costdesk.services.scenario_files import assumptions, clock, results_by_case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.domain.scenarios.results import GuardState
    from costdesk.exports.xlsx_books import Sheet, Shown
    from costdesk.services.report.value import Block
    from costdesk.services.report.words import Words
    from costdesk.services.scenarios import WhatIf

_PASSED = "✗"
_TENTHS = ("backlog_hours",)


def shown_sheet(
    sheet: Sheet,
    words: Words,
    *,
    signed: bool = False,
    columns: int | None = None,
    only_known: bool = False,
) -> Table:
    """A sheet of the workbook as a table, its first ``columns`` where not all are wanted.

    ``only_known`` leaves out rows without any number but 0: nothing is spent, say.
    """
    rows = [
        _row(row[:columns], words, signed=signed)
        for row in sheet.rows
        if not only_known or any(cell.value and not isinstance(cell.value, str) for cell in row)
    ]
    return Table(sheet.headings[:columns], tuple(rows))


def _row(cells: tuple[Shown, ...], words: Words, *, signed: bool) -> Row:
    marked = frozenset(
        place
        for place, cell in enumerate(cells)
        if cell.is_marked and cell.value is not None and not isinstance(cell.value, str)
    )
    texts = [_text(cell, words, signed=signed) for cell in cells]
    return Row(
        tuple(f"{text} {_PASSED}" if place in marked else text for place, text in enumerate(texts)),
        marked=marked,
    )


def _text(cell: Shown, words: Words, *, signed: bool) -> str:
    if cell.value is None:
        return NOTHING
    if isinstance(cell.value, str):
        return cell.value
    value = Fraction(cell.value)
    if cell.is_share:
        return words.percent(value, cell.digits)
    text = words.number(value, cell.digits)
    return f"+{text}" if signed and value > 0 else text


def hour_table(made: WhatIf, words: Words) -> Table | None:
    """Agents through an average day; intervals that need the same stand together."""
    before, after = made.evaluation.base.rota, made.evaluation.likely.rota
    if not before or not after or not before.slots:
        return None
    rows, texts = [], words.texts["scenario"]
    pairs = zip(before.slots, after.slots, strict=True)
    joined = [(one.start, one.agents, other.agents) for one, other in pairs]
    starts = [
        each for place, each in enumerate(joined) if not place or each[1:] != joined[place - 1][1:]
    ]
    stops = [each[0] for each in starts[1:]] + [made.scenario.terms.opening.closes]
    for (start, now, then), stop in zip(starts, stops, strict=True):
        name = texts["until"].format(start=clock(start), stop=clock(stop))
        rows.append(Row((name, words.count(now), words.count(then))))
    names = ("from", "today", "then")
    return Table(tuple(map(words.heading, names)), tuple(rows))


# Limits


def guard_table(made: WhatIf, words: Words) -> Table | None:
    """Every limit and where each case stands; what is passed says so, and by its colour too."""
    results = results_by_case(made)
    names, rows = scenario_figure_names(words.language), []
    for place, state in enumerate(made.evaluation.base.guards):
        states = [result.guards[place] for result in results.values()]
        if all(each.value.value is None for each in states):
            continue
        cells = [names[state.guard], _limit(state, words)]
        cells += [_standing(each, words) for each in states]
        marked = frozenset(at + 2 for at, each in enumerate(states) if each.passed)
        rows.append(Row(tuple(cells), marked=marked))
    cases = scenario_case_names(words.language)
    headings = (words.heading("figure"), words.heading("limit"), *(cases[it] for it in results))
    return Table(headings, tuple(rows), left=2) if rows else None


def _limit(state: GuardState, words: Words) -> str:
    side = "at_least" if state.guard in AT_LEAST else "at_most"
    return words.texts["words"][side].format(limit=_value(state, state.limit, words))


def _standing(state: GuardState, words: Words) -> str:
    if state.value.value is None:
        return NOTHING
    text = _value(state, state.value.value, words)
    return f"{text} {_PASSED}" if state.passed else f"{text} ✓"


def _value(state: GuardState, value: Fraction, words: Words) -> str:
    return words.number(value, 1) if state.guard in _TENTHS else words.percent(value)


# What is taken for granted


def assumption_tables(made: WhatIf, words: Words) -> Iterator[Block]:
    """The numbers of the levers, then what else is taken other than as usual."""
    cases = scenario_case_names(words.language)
    if rows := tuple(_lever_rows(made, words)):
        yield Table((words.heading("assumption"), *(cases[case] for case in CASES)), rows)
    terms = [_term(path, text, words) for path, text in assumptions(made)]
    if terms:
        yield Table((words.heading("assumption"), words.heading("value")), tuple(terms), left=2)
    else:
        yield Paragraph(words.texts["scenario"]["usual"], "quiet")


def _lever_rows(made: WhatIf, words: Words) -> Iterator[Row]:
    texts, pattern = lever_texts(words.language), words.texts["scenario"]["lever_effect"]
    for lever in made.scenario.levers:
        name = texts.name_of(lever)
        for effect, value in lever.values.items():
            numbers = (words.plain(getattr(value, case)) for case in CASES)
            yield Row((pattern.format(lever=name, effect=texts.effects[effect]), *numbers))


def _term(path: str, text: str, words: Words) -> Row:
    """An assumption as it is written, in words."""
    table, _, key = path.partition(".")
    value = tomllib.loads(f"it = {text}")["it"]
    if table == "costs":
        return Row((words.category(key.strip('"')), _behaviour(value, words)))
    if table == "guards":
        guard = next(name for name, written in GUARD_KEYS.items() if written == key)
        named = scenario_figure_names(words.language)[guard]
        number = Fraction(str(value))
        limit = words.in_percent(number) if key.endswith("_percent") else words.plain(number)
        side = "at_least" if guard in AT_LEAST else "at_most"
        return Row((named, words.texts["words"][side].format(limit=limit)))
    return Row((words.texts["terms"][key], _written(value, words)))


def _written(value: object, words: Words) -> str:
    """A value of a scenario's text: yes or no, a number, a name, or several of them."""
    if isinstance(value, bool):
        return words.texts["scenario"]["yes" if value else "no"]
    if isinstance(value, list):
        return ", ".join(_written(each, words) for each in value)
    if isinstance(value, str):
        return words.texts["terms"].get(value, words.channel(value))
    return words.plain(Fraction(str(value)))


def _behaviour(value: dict[str, object], words: Words) -> str:
    """How a cost follows, what of it can be avoided, and whether it can end."""
    texts = words.texts["scenario"]
    avoidable = words.charts.in_percent(Fraction(str(value["avoidable_percent"])))
    how = words.texts["behaviours"][str(value["follows"])]
    said = how
    if value["follows"] != "fixed":
        said = texts["follows"].format(how=how, avoidable=avoidable)
    if isinstance(ends := value.get("ends"), date):
        return f"{said}; {texts['ends'].format(day=words.day(ends))}"
    return f"{said}; {texts['can_end' if value.get('can_end') else 'cannot_end']}"
