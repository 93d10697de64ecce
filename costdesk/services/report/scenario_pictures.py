"""The pictures of a scenario's report: what each lever moves, and the agents through a day."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from costdesk.domain.money import rounded
from costdesk.reports.charts.scenario import Interval, LeverBar, day_chart, tornado_chart
from costdesk.services.chart_pictures import figure_picture
from costdesk.services.lever_kinds import lever_texts
from costdesk.services.report.pictures import Drawn, drawn
from costdesk.services.scenario_files import clock

if TYPE_CHECKING:
    from costdesk.services.report.words import Words
    from costdesk.services.scenarios import WhatIf

_FEW = 2
"""From so many levers on a picture says more than the table."""


def scenario_pictures(made: WhatIf, words: Words, place: int = 0) -> dict[str, Drawn]:
    """By the part that each belongs to; ``place`` is the scenario's among those of the report."""
    found = {"levers": _levers(made, words, place), "hours": _hours(made, words, place)}
    return {key: picture for key, picture in found.items() if picture}


def _levers(made: WhatIf, words: Words, place: int) -> Drawn | None:
    swings, texts_of_levers = made.evaluation.tornado, lever_texts(words.language)
    if len([swing for swing in swings if swing.reach]) < _FEW:
        return None
    scale = made.base.months * 10**made.base.digits
    bars = [
        LeverBar(
            texts_of_levers.name_of(swing.lever),
            float(Fraction(swing.low) / scale),
            float(Fraction(swing.likely) / scale),
            float(Fraction(swing.high) / scale),
            words.signed(rounded(Fraction(swing.likely) / made.base.months)),
        )
        for swing in swings
    ]
    amount = words.money(rounded(Fraction(swings[0].likely) / made.base.months), signed=True)
    texts = words.texts["pictures"]
    title = texts["levers_title"].format(lever=bars[0].name, amount=amount)
    subtitle = texts["levers_unit"].format(currency=words.currency)
    said = "; ".join(f"{bar.name}: {bar.text}" for bar in bars)
    chart = figure_picture(
        f"levers-{place}", title, said, lambda: tornado_chart(bars, title, subtitle, words.charts)
    )
    return drawn(chart)


def _hours(made: WhatIf, words: Words, place: int) -> Drawn | None:
    before, after = made.evaluation.base.rota, made.evaluation.likely.rota
    if not before or not after or len(before.slots) < _FEW:
        return None
    slots = [
        Interval(clock(one.start), one.agents, other.agents)
        for one, other in zip(before.slots, after.slots, strict=True)
    ]
    texts = words.texts["pictures"]
    values = {"then": words.count(after.agents), "today": words.count(before.agents)}
    title, subtitle = texts["hours_title"].format(**values), texts["hours_unit"]
    chart = figure_picture(
        f"hours-{place}", title, title, lambda: day_chart(slots, title, subtitle, words.charts)
    )
    return drawn(chart)
