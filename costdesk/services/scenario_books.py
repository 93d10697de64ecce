"""The report of scenarios: a workbook of all results, in the language of the workspace."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.money import rounded
from costdesk.domain.scenarios.levers import CASES
from costdesk.domain.scenarios.scenario import LAST_TWELVE
from costdesk.exports.xlsx_books import Picture, Sheet, Shown, book
from costdesk.services.lever_kinds import lever_texts
from costdesk.services.scenario_files import (
    WEEKDAYS,
    assumptions,
    causes,
    clock,
    results_by_case,
    start_alike,
)
from costdesk.services.scenario_notes import report_texts, scenario_notes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from costdesk.domain.definitions import Definitions, Language
    from costdesk.domain.scenarios.headroom import Headroom
    from costdesk.domain.scenarios.results import Result
    from costdesk.domain.scenarios.rota import Rota
    from costdesk.services.scenario_files import CauseUse
    from costdesk.services.scenarios import WhatIf

Texts = dict[str, dict[str, str]]
_SUMS = ("total_cost", "saving", "claimed_saving", "fees")
_UNIT_COSTS = ("cost_per_contact", "cost_per_resolution", "cost_per_sale")
_SHARES = ("service_level", "occupancy", "abandon_rate", "fcr", "csat")
_TENTHS = ("people", "people_change", "backlog_hours", "payback_months")
_OF_CASES = ("saving", "claimed_saving", "fees", "one_off", "payback_months", "people_change")
_LONGEST_DECIMALS = 12


class _Column(NamedTuple):
    """A case of a scenario, or the base of some."""

    heading: str
    made: WhatIf
    case: str
    result: Result

    @property
    def is_base(self) -> bool:
        return self.case == "base"


def scenario_xlsx(made: Sequence[WhatIf], definitions: Definitions) -> bytes:
    """The bytes of the workbook."""
    sheets = [*_sheets(made, definitions, report_texts(definitions.language))]
    return book(", ".join(each.scenario.name for each in made), sheets)


class ScenarioTables(NamedTuple):
    """The sheets of one scenario; that of the week where its days differ."""

    comparison: Sheet
    levers: Sheet
    week: Sheet | None


def scenario_tables(made: WhatIf, definitions: Definitions) -> ScenarioTables:
    """The same tables as in the workbook, for other reports, in the language of the definitions."""
    texts, one = report_texts(definitions.language), [made]
    return ScenarioTables(
        _comparison(_columns(one, texts), texts, definitions.currency),
        _levers(one, texts, definitions),
        next(_week(one, texts), None),
    )


def scenario_figure_names(language: Language) -> Mapping[str, str]:
    """What the figures of a scenario are called; money with a place for ``{currency}``."""
    return report_texts(language)["figures"]


def scenario_case_names(language: Language) -> Mapping[str, str]:
    """What today and the cases are called."""
    return report_texts(language)["cases"]


def _sheets(made: Sequence[WhatIf], definitions: Definitions, texts: Texts) -> Iterator[Sheet]:
    currency = definitions.currency
    yield _comparison(_columns(made, texts), texts, currency)
    yield from _hours(made, texts)
    yield from _week(made, texts)
    yield _levers(made, texts, definitions)
    yield _assumptions(made, texts)
    language = definitions.language
    lines = [
        (each.scenario.name, note)
        for each in made
        for note in scenario_notes(each, language, currency)
    ]
    if lines:
        headings = (texts["headings"]["scenario"], texts["headings"]["note"])
        rows = tuple((Shown(name), Shown(note)) for name, note in lines)
        yield _sheet("notes", texts, headings, rows)


def _sheet(
    name: str,
    texts: Texts,
    headings: tuple[str, ...],
    rows: tuple[tuple[Shown, ...], ...],
    currency: str = "",
    picture: Picture | None = None,
) -> Sheet:
    about = texts["abouts"][name].format(currency=currency)
    return Sheet(texts["sheets"][name], about, headings, rows, picture)


def _columns(made: Sequence[WhatIf], texts: Texts) -> list[_Column]:
    """The base once where all start from the same figures, then every case of every scenario."""
    columns: list[_Column] = []
    is_one = start_alike(made)
    for each in made:
        for case, result in results_by_case(each).items():
            heading, named = texts["cases"][case], len(made) > 1
            if case == "base":
                if is_one and columns:
                    continue
                named = named and not is_one
            if named:
                heading = f"{each.scenario.name}: {heading}"
            columns.append(_Column(heading, each, case, result))
    return columns


def _comparison(columns: Sequence[_Column], texts: Texts, currency: str) -> Sheet:
    rows = []
    for name, figure in texts["figures"].items():
        cells = [_figure(name, column) for column in columns]
        if any(cell.value is not None for cell in cells):
            rows.append((Shown(figure.format(currency=currency)), *cells))
    limits = [_limits(column, texts) for column in columns]
    if any(cell.value for cell in limits):
        rows.append((Shown(texts["headings"]["passed"]), *limits))
    headings = (texts["headings"]["figure"], *(column.heading for column in columns))
    return _sheet("comparison", texts, headings, tuple(rows), currency)


def _limits(column: _Column, texts: Texts) -> Shown:
    """The guards that are passed, by their names: never by colour alone."""
    passed = [texts["figures"][it.guard] for it in column.result.guards if it.passed]
    return Shown("; ".join(passed), is_marked=True)


def _figure(name: str, column: _Column) -> Shown:
    result, base = column.result, column.made.base
    if column.is_base and name in _OF_CASES:
        return Shown(None)
    if name in _SUMS:
        return _money(Fraction(getattr(result, name)) / base.months, base.digits)
    if name == "one_off":
        return _money(Fraction(result.one_off), base.digits)
    if name in ("contacts", "most_agents"):
        agents = result.rota.agents if result.rota else None
        contacts = _decimal(result.contacts / base.months)
        return Shown(contacts if name == "contacts" else agents)
    if name in ("fewer_from", "more_from"):
        return _room(name, column)
    return _measure(name, column)


def _measure(name: str, column: _Column) -> Shown:
    result, base = column.result, column.made.base
    value: Fraction | None = getattr(result, name).value
    if value is None or (name == "break_even_contacts" and not value):
        return Shown(None)
    marked = any(state.guard == name and state.passed for state in result.guards)
    if name in _UNIT_COSTS:
        return Shown(_decimal(value / base.unit), max(base.digits, 2) if base.digits else 0)
    digits = 1 if name in _TENTHS or name in _SHARES else 0
    return Shown(_decimal(value), digits, name in _SHARES, marked)


def _room(name: str, column: _Column) -> Shown:
    """From which contacts a month on people change, counted from the likely case."""
    evaluation = column.made.evaluation
    headroom, whole = (evaluation.less, floor) if name == "fewer_from" else (evaluation.more, ceil)
    return Shown(_contacts(headroom, column.made, whole) if column.case == "likely" else None)


def _contacts(
    headroom: Headroom | None, made: WhatIf, whole: Callable[[Fraction], int]
) -> int | None:
    if headroom is None or headroom.volume is None:
        return None
    return whole(made.evaluation.likely.contacts / made.base.months * headroom.volume)


def _money(minor: Fraction, digits: int) -> Shown:
    return Shown(_decimal(minor / 10**digits), digits)


def _decimal(value: Fraction) -> Decimal:
    quotient = Decimal(value.numerator) / Decimal(value.denominator)
    # Decimals beyond what a cell can hold; of so large a number none are left.
    is_large = quotient.adjusted() > _LONGEST_DECIMALS
    return quotient if is_large else round(quotient, _LONGEST_DECIMALS)


def _rotas(each: WhatIf) -> tuple[Rota, Rota] | None:
    before, after = each.evaluation.base.rota, each.evaluation.likely.rota
    return (before, after) if before and after else None


def _hours(made: Sequence[WhatIf], texts: Texts) -> Iterator[Sheet]:
    """Agents of each interval, a sheet for each shape of the day that scenarios have."""
    pairs = [(each, rotas) for each in made if (rotas := _rotas(each))]
    starts = [[slot.start for slot in rotas[0].slots] for _, rotas in pairs]
    same = [pair for pair, each in zip(pairs, starts, strict=True) if each == starts[0]]
    if same:
        names = [clock(start) for start in starts[0]]
        days = [[[slot.agents for slot in rota.slots] for rota in rotas] for _, rotas in same]
        yield _people("hours", "from", names, same, days, texts)


def _week(made: Sequence[WhatIf], texts: Texts) -> Iterator[Sheet]:
    pairs = [(each, rotas) for each in made if (rotas := _rotas(each)) and rotas[0].week]
    places = [[plan.weekday for plan in rotas[0].week] for _, rotas in pairs]
    same = [pair for pair, each in zip(pairs, places, strict=True) if each == places[0]]
    if same:
        names = [texts["weekdays"][WEEKDAYS[place]] for place in places[0]]
        days = [[[plan.agents for plan in rota.week] for rota in rotas] for _, rotas in same]
        yield _people("week", "weekday", names, same, days, texts)


def _people(
    name: str,
    first: str,
    names: Sequence[str],
    pairs: Sequence[tuple[WhatIf, tuple[Rota, Rota]]],
    agents: Sequence[Sequence[Sequence[int]]],
    texts: Texts,
) -> Sheet:
    """Today and then, by name of the row, for each scenario."""
    heads = texts["headings"]
    headings = [heads[first]]
    for each, _ in pairs:
        prefix = f"{each.scenario.name}: " if len(pairs) > 1 else ""
        headings += [f"{prefix}{heads[when]}" for when in ("today", "then")]
    columns = [numbers for each in agents for numbers in each]
    rows = tuple(
        (Shown(text), *(Shown(numbers[place]) for numbers in columns))
        for place, text in enumerate(names)
    )
    values = tuple(range(1, len(columns) + 1))
    picture = Picture("column", texts["sheets"][name], 0, values)
    return _sheet(name, texts, tuple(headings), rows, picture=picture)


def _levers(made: Sequence[WhatIf], texts: Texts, definitions: Definitions) -> Sheet:
    kinds, heads = lever_texts(definitions.language), texts["headings"]
    rows = []
    for each in made:
        for swing in each.evaluation.tornado:
            amounts = (Fraction(getattr(swing, case)) / each.base.months for case in CASES)
            money = (_money(it, each.base.digits) for it in amounts)
            rows.append((Shown(kinds.name_of(swing.lever)), *money, Shown(each.scenario.name)))
    headings = (heads["lever"], *(texts["cases"][case] for case in CASES), heads["scenario"])
    picture = Picture("bar", texts["sheets"]["levers"], 0, (1, 2, 3))
    return _sheet("levers", texts, headings, tuple(rows), definitions.currency, picture)


def _assumptions(made: Sequence[WhatIf], texts: Texts) -> Sheet:
    heads = texts["headings"]
    rows = []
    for each in made:
        name = Shown(each.scenario.name)
        rows.append((name, Shown(heads["base"]), Shown(_base(each, heads))))
        rows += [
            (name, Shown(heads["cause"].format(cause=use.cause.name)), _cause_said(use, heads))
            for use in causes(each)
        ]
        rows += [(name, Shown(key), Shown(value)) for key, value in assumptions(each)]
    headings = (heads["scenario"], heads["key"], heads["value"])
    return _sheet("assumptions", texts, headings, tuple(rows))


def _cause_said(use: CauseUse, heads: Mapping[str, str]) -> Shown:
    """How many contacts a month the base recorded of it."""
    return Shown(heads["cause_contacts"].format(contacts=rounded(use.cause.contacts)))


def _base(each: WhatIf, heads: Mapping[str, str]) -> str:
    base = each.base
    months = heads["months"].format(months=f"{float(base.months):g}")
    if base.start is None:
        return f"{heads['written']}, {months}"
    label = heads["last_twelve"] if base.label == LAST_TWELVE else base.label
    return f"{label} ({base.start} – {base.last}), {months}"
