"""What there is to know about the results of scenarios, as sentences in a language.

The window, the command line and the workbook of the report say the same, from one place:
``whatif_*.toml``.
"""

from __future__ import annotations

import tomllib
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from costdesk.domain.contacts import parse_cell
from costdesk.domain.currencies import digits_of
from costdesk.domain.findings import Code
from costdesk.reports.charts.texts import read_chart_texts
from costdesk.services.filling import filled
from costdesk.services.lever_kinds import lever_texts
from costdesk.services.paths import resources

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from costdesk.domain.definitions import Language
    from costdesk.domain.findings import Finding
    from costdesk.reports.charts.texts import ChartTexts
    from costdesk.services.scenarios import WhatIf

NOTES = frozenset(
    {
        Code.NO_AGENT_FREED,
        Code.COST_STAYS,
        Code.COST_STAYS_UNTIL,
        Code.WEEK_NOT_COUNTED,
        Code.FCR_UNKNOWN,
        Code.LABOUR_STAYS,
        Code.PAID_BELOW_NEED,
        Code.CAUSE_AT_AVERAGE,
        Code.CAUSE_IN_SOME_MONTHS,
    }
)
"""Codes that only results of scenarios have: their sentences stand nowhere else."""


def report_texts(language: Language) -> dict[str, dict[str, str]]:
    """The texts of the report in a language, by table and key."""
    with (resources() / "texts" / f"whatif_{language}.toml").open("rb") as file:
        return tomllib.load(file)


def scenario_notes(
    made: WhatIf, language: Language, currency: str, leave_out: Collection[Code] = ()
) -> list[str]:
    """The findings of a scenario, each once, with the lever, cost or contacts it is about."""
    said = (
        _note(finding, made, language, currency)
        for finding in made.evaluation.findings
        if finding.code not in leave_out
    )
    return list(dict.fromkeys(said))


def _note(finding: Finding, made: WhatIf, language: Language, currency: str) -> str:
    names, texts = _names(language), _texts(language)
    values = {
        name: _shown(name, value, names, texts, currency) for name, value in finding.values.items()
    }
    text = filled(texts[finding.code], values)
    where = ", ".join(_where(finding, made, names, language))
    return f"{names.capital(where)}: {text}" if where else text


@lru_cache(maxsize=4)
def _names(language: Language) -> ChartTexts:
    return read_chart_texts(resources() / "texts", language)


@lru_cache(maxsize=4)
def _texts(language: Language) -> Mapping[str, str]:
    return report_texts(language)["notes"]


def _where(finding: Finding, made: WhatIf, names: ChartTexts, language: Language) -> Iterator[str]:
    kinds = lever_texts(language).names
    called = {it.name or it.kind: it.name or kinds[it.kind] for it in made.scenario.levers}
    if item := finding.place.item:
        yield called.get(item) or names.word(item)
    for word in filter(None, finding.place.cell.split(", ")):
        cell = parse_cell(word)
        yield names.cell(cell) if cell else _texts(language).get(word) or names.word(word)


def _shown(
    name: str, value: str | int, names: ChartTexts, texts: Mapping[str, str], currency: str
) -> str:
    """A value as people of this language write it; agents with a decimal only where needed."""
    if name == "text":
        return str(value)
    if name == "end":
        day = date.fromisoformat(str(value))
        return texts["day"].format(day=day.day, month=names.month(day.month), year=day.year)
    number = Fraction(value)
    if name == "amount":
        return names.money(number * 10 ** digits_of(currency), currency)
    if name == "percent":
        return names.in_percent(number, 1)
    return names.number(number, int(number.denominator != 1))
