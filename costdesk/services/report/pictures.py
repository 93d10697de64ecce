"""The pictures of a report: as SVG for files, as lines for paper, with what they say in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.exports.report_blocks import Picture
from costdesk.reports.charts.data import NothingToCompare
from costdesk.services.chart_pictures import charts_of, drawn_picture, picture_file, sketch_of

if TYPE_CHECKING:
    from costdesk.domain.definitions import Language
    from costdesk.reports.charts.data import ChartData
    from costdesk.reports.charts.recording import Sketch
    from costdesk.services.chart_pictures import Picture as Chart
    from costdesk.services.report.facts import PeriodFacts

_ENOUGH = 2
"""So many periods with anything in them make a trend."""


class Drawn(NamedTuple):
    """A picture of a report, and the same as lines."""

    picture: Picture
    sketch: Sketch


def period_pictures(facts: PeriodFacts, language: Language) -> dict[str, Drawn]:
    """The trend and the bridge, each where there is enough for it."""
    charts = charts_of(facts.history, facts.compared, facts.definitions, as_asked=True)
    wanted = {}
    filled = [each for each in facts.history if each.total_cost and each.tallies]
    if len(filled) >= _ENOUGH:
        wanted["trend"] = charts["trend"]
    if not isinstance(charts["bridge"], NothingToCompare) and facts.compared.total_cost:
        wanted["bridge"] = charts["bridge"]
    found = {name: _drawn(data, language) for name, data in wanted.items()}
    return {name: made for name, made in found.items() if made}


def _drawn(data: ChartData, language: Language) -> Drawn | None:
    made = drawn_picture(data, language, "paper")
    return drawn(made) if made.table else None  # too little to draw: it would only say so


def drawn(made: Chart) -> Drawn:
    """A chart as a report has it."""
    picture = Picture(made.name, made.description, made.shape, picture_file(made, "svg"))
    return Drawn(picture, sketch_of(made))
