"""What the Overview looks at: the period, the one it is compared with, and those before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from costdesk.domain.figures import figures_of
from costdesk.domain.longer_view import longer_view
from costdesk.services.qualities import period_qualities
from costdesk.ui.period_names import period_name
from costdesk.ui.plurals import Plurals

if TYPE_CHECKING:
    from collections.abc import Mapping

    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import Figures, PeriodResult
    from costdesk.domain.longer_view import LongerView
    from costdesk.domain.periods import Period, Span
    from costdesk.domain.quality import Reading
    from costdesk.domain.reasons import ReasonFigure
    from costdesk.ui.desk import Desk
    from costdesk.ui.formats import Formats

PERIODS = 13
"""A year and the same period of the year before."""


class Look(NamedTuple):
    """Results to show; ``history`` ends with ``result``."""

    result: PeriodResult
    compared: PeriodResult
    history: tuple[PeriodResult, ...]
    definitions: Definitions
    formats: Formats
    figures: Mapping[Period, Figures]
    longer: LongerView
    quality: tuple[Reading, ...] = ()
    reasons: tuple[ReasonFigure, ...] = ()
    reasons_before: tuple[ReasonFigure, ...] = ()

    def figures_of(self, result: PeriodResult) -> Figures:
        """The figures of one of the results, computed once."""
        return self.figures[result.covered.period]


def look_at(desk: Desk) -> Look:
    """What the desk looks at now, computed in one go."""
    periods = desk.periods_up_to(PERIODS)
    compared = desk.compared_period
    wanted = list(dict.fromkeys([compared, *periods]))
    results = dict(zip(wanted, desk.results(wanted), strict=True))
    history = tuple(results[period] for period in periods)
    definitions = desk.definitions
    figures = {period: figures_of(result, definitions) for period, result in results.items()}
    longer = longer_view(history, definitions)
    if longer.year:
        figures[longer.year.covered.period] = figures_of(longer.year, definitions)
    [kept] = period_qualities(desk.workspace, [desk.period])
    reasons, before = _reasons(desk, history[-1], results[compared])
    return Look(
        result=history[-1],
        compared=results[compared],
        history=history,
        definitions=definitions,
        formats=desk.formats,
        figures=figures,
        longer=longer,
        quality=kept.readings,
        reasons=reasons,
        reasons_before=before,
    )


def _reasons(
    desk: Desk, result: PeriodResult, compared: PeriodResult
) -> tuple[tuple[ReasonFigure, ...], tuple[ReasonFigure, ...]]:
    """What contacts were about, now and before; most centres record nothing of it."""
    if not desk.workspace.has_reasons():
        return (), ()
    from costdesk.services.reasons import period_reasons  # noqa: PLC0415 - seldom

    now, before = period_reasons(desk.workspace, [result, compared])
    return now.reasons, before.reasons


def name_of(result: PeriodResult, formats: Formats) -> str:
    """A period in words."""
    return period_name(result.covered.period, formats)


def days_only(result: PeriodResult, formats: Formats) -> str:
    """“1–14 March only” for a period that is counted in part; else empty."""
    if result.covered.extent != "to_date":
        return ""
    return QCoreApplication.translate("Overview", "{days} only").format(
        days=days_text(result.covered.span, formats)
    )


def length_of(result: PeriodResult, look: Look) -> str:
    """“1–14 March only”, or “90 days” beside a period of another kind of length; else empty."""
    unlike = look.result.covered.period.grain != look.compared.covered.period.grain
    length = Plurals().days(result.covered.span.days) if unlike else ""
    return days_only(result, look.formats) or length


def days_text(span: Span, formats: Formats) -> str:
    """Days without their year, which stands beside them: “1–14 March”."""
    first, last = span.start, span.last
    hungarian = formats.language == "hu"
    pattern = "MMMM d." if hungarian else "d MMMM"
    end = formats.dated(last, pattern)
    if first == last:
        return end
    if (first.year, first.month) != (last.year, last.month):
        return f"{formats.dated(first, pattern)} – {end}"
    if hungarian:
        return f"{formats.dated(first, 'MMMM d')}–{last.day}."
    return f"{first.day}–{end}"
