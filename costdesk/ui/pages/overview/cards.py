"""The three figures as facts for their cards."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from costdesk.domain.bridge import compares_per_day
from costdesk.domain.figures import Figure, third_figure
from costdesk.domain.findings import Code, Finding
from costdesk.domain.money import rounded
from costdesk.domain.targets import target_of
from costdesk.ui.formats import NOTHING
from costdesk.ui.names import figure_name
from costdesk.ui.pages.overview.longer import beside_text
from costdesk.ui.pages.overview.look import days_only, length_of, name_of
from costdesk.ui.texts import sentence
from costdesk.ui.widgets.figure_card import CardFacts
from costdesk.ui.widgets.sparkline import Point

if TYPE_CHECKING:
    from costdesk.domain.figures import PeriodResult
    from costdesk.ui.pages.overview.look import Look
    from costdesk.ui.widgets.figure_card import Tone


def shown_figures(look: Look) -> tuple[str, str, str]:
    """The names of the figures that matter to this centre."""
    return "total_cost", "cost_per_contact", third_figure(look.history, look.definitions)


def card_facts(look: Look, name: str) -> CardFacts:
    """One figure with its change and its history."""
    figure = _figure(look.result, look, name)
    change = _change(look, name)
    return CardFacts(
        name=figure_name(name),
        value="" if figure.value is None else look.formats.short_money(rounded(figure.value)),
        reason=_reason(figure, name, look),
        change=change.text,
        tone=change.tone,
        against=change.against,
        note="" if figure.value is None else days_only(look.result, look.formats),
        target=_target(figure.value, name, look),
        beside=beside_text(look, name),
        points=tuple(_point(result, look, name) for result in look.history),
    )


def _target(value: Fraction | None, name: str, look: Look) -> str:
    """The target and how far the figure is from it, in words: never by colour alone."""
    span = look.result.covered.span
    wished = target_of(name, look.definitions.targets.get(name, ()), span)
    if value is None or wished is None:
        return ""
    by = rounded(value) - rounded(wished)
    if not by:
        text = QCoreApplication.translate("Overview", "Target {target}: exactly met")
    elif by > 0:
        text = QCoreApplication.translate("Overview", "Target {target}: {difference} above")
    else:
        text = QCoreApplication.translate("Overview", "Target {target}: {difference} below")
    money = look.formats.short_money
    return text.format(target=money(rounded(wished)), difference=money(abs(by)))


def _reason(figure: Figure, name: str, look: Look) -> str:
    """Why there is no figure; where only a count is lacking, how to get there."""
    if figure.reason is None:
        return ""
    if figure.reason == Code.NO_COST:
        text = QCoreApplication.translate("Overview", "No costs in {period} yet")
        return text.format(period=name_of(look.result, look.formats))
    if figure.reason == Code.NOT_RECORDED and name in _TO_COUNT:
        return QCoreApplication.translate("Overview", str(_TO_COUNT[name]))
    return sentence(Finding(figure.reason))


_TO_COUNT = {
    "cost_per_resolution": QT_TRANSLATE_NOOP(
        "Overview", "Count how many contacts were resolved, and this shows what one costs."
    ),
    "cost_per_sale": QT_TRANSLATE_NOOP(
        "Overview", "Count sales beside contacts, and this shows what one costs."
    ),
    "cost_per_lead": QT_TRANSLATE_NOOP(
        "Overview", "Count leads beside contacts, and this shows what one costs."
    ),
}


def _figure(result: PeriodResult, look: Look, name: str) -> Figure:
    """As computed; but a contact does not cost nothing because no cost is entered yet."""
    figure: Figure = getattr(look.figures_of(result), name)
    if name != "total_cost" and figure.value is not None and not result.total_cost:
        return Figure(None, Code.NO_COST)
    return figure


def _point(result: PeriodResult, look: Look, name: str) -> Point:
    value = _figure(result, look, name).value
    if result.covered.extent == "outside" and not value:
        value = None  # before there was anything, not a period that cost nothing
    days = days_only(result, look.formats)
    period = name_of(result, look.formats)
    named = f"{period} ({days})" if days else period
    text = f"{named}: {_said(value, look)}"
    return Point(None if value is None else float(value), text, bool(days))


def _said(value: Fraction | None, look: Look) -> str:
    return NOTHING if value is None else look.formats.short_money(rounded(value))


class _Change(NamedTuple):
    text: str = ""
    tone: Tone = "quiet"
    against: str = ""


def _change(look: Look, name: str) -> _Change:
    now = _figure(look.result, look, name).value
    before = _figure(look.compared, look, name).value
    period = name_of(look.compared, look.formats)
    if now is None:
        return _Change()
    if not before:
        nothing = QCoreApplication.translate("Overview", "Nothing to compare with in {period}")
        return _Change(against=nothing.format(period=period))
    per_day = name == "total_cost" and compares_per_day(look.compared, look.result)
    days = length_of(look.compared, look)
    against = f"{period} ({days})" if days else period
    against = f"{against}: {look.formats.short_money(rounded(before))}"
    if per_day:
        now, before = now / look.result.covered.span.days, before / look.compared.covered.span.days
    return _worded(look.formats.change(before, now), before, now, per_day=per_day)._replace(
        against=against
    )


def _worded(change: str, before: Fraction, now: Fraction, *, per_day: bool) -> _Change:
    if rounded(now) == rounded(before):
        return _Change(QCoreApplication.translate("Overview", "as before"))
    change = change.lstrip("+−-")  # the words say the direction
    if now > before:
        text = (
            QCoreApplication.translate("Overview", "▲ {change} higher per day")
            if per_day
            else QCoreApplication.translate("Overview", "▲ {change} higher")
        )
        return _Change(text.format(change=change), "problem")
    text = (
        QCoreApplication.translate("Overview", "▼ {change} lower per day")
        if per_day
        else QCoreApplication.translate("Overview", "▼ {change} lower")
    )
    return _Change(text.format(change=change), "accent")
