"""Why the cost per contact changed: one sentence whose parts add up."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from costdesk.domain.bridge import bridge
from costdesk.domain.findings import Code
from costdesk.domain.money import rounded
from costdesk.services.bridge_reasons import reasons_of
from costdesk.ui.formats import ended_once
from costdesk.ui.names import category_name
from costdesk.ui.pages.overview.look import length_of, name_of
from costdesk.ui.words import cell_path_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.domain.bridge import Bridge
    from costdesk.services.bridge_reasons import Reasons
    from costdesk.ui.pages.overview.look import Look


_WHOLE_PERCENT = Fraction(1, 10)
"""From here on a percentage needs no decimals."""


class Why(NamedTuple):
    """The sentence, before it what is not like with like, after it what a working day was.

    All empty: nothing to say.
    """

    text: str = ""
    notes: tuple[str, ...] = ()
    calendar: str = ""


def why_it_changed(look: Look) -> Why:
    """Between the compared period and the one looked at."""
    built = bridge(look.compared, look.result, look.definitions)
    if built.before is None or built.after is None:
        return Why()
    if not look.compared.total_cost or not look.result.total_cost:
        return Why()  # costs that are not entered yet are no reason
    parts = reasons_of(built, look.definitions.digits)
    clauses = [
        clause for clause in (_volume(parts, built, look), _cost(parts, built, look)) if clause
    ]
    said = _change(parts, look)
    listed = QCoreApplication.translate("Overview", ", ").join(clauses)
    text = ended_once(f"{said}: {listed}." if listed else f"{said}.")
    return Why(text, (*_notes(built), *_extents(built, look)), _calendar(built, look))


def _change(parts: Reasons, look: Look) -> str:
    period = name_of(look.compared, look.formats)
    if not parts.change:
        text = QCoreApplication.translate("Overview", "A contact cost as much as in {period}")
    elif parts.change > 0:
        text = QCoreApplication.translate(
            "Overview", "A contact cost {amount} more than in {period}"
        )
    else:
        text = QCoreApplication.translate(
            "Overview", "A contact cost {amount} less than in {period}"
        )
    return text.format(amount=look.formats.money(abs(parts.change)), period=period)


def _volume(parts: Reasons, built: Bridge, look: Look) -> str:
    before, after = built.contacts
    if not parts.volume:
        return ""
    if after > before:
        text = (
            QCoreApplication.translate(
                "Overview", "{step} because {percent} more contacts a day were handled"
            )
            if built.per_day
            else QCoreApplication.translate(
                "Overview", "{step} because {percent} more contacts were handled"
            )
        )
    else:
        text = (
            QCoreApplication.translate(
                "Overview", "{step} because {percent} fewer contacts a day were handled"
            )
            if built.per_day
            else QCoreApplication.translate(
                "Overview", "{step} because {percent} fewer contacts were handled"
            )
        )
    ratio = abs(after / before - 1)
    percent = look.formats.percent(ratio, 0 if ratio >= _WHOLE_PERCENT else 1)
    return text.format(step=look.formats.money(parts.volume, signed=True), percent=percent)


def _cost(parts: Reasons, built: Bridge, look: Look) -> str:
    change = built.costs[1] - built.costs[0]
    if not parts.cost or not change:
        return ""
    if change > 0:
        text = (
            QCoreApplication.translate("Overview", "{step} because cost rose by {amount} a day")
            if built.per_day
            else QCoreApplication.translate(
                "Overview", "{step} because total cost rose by {amount}"
            )
        )
    else:
        text = (
            QCoreApplication.translate("Overview", "{step} because cost fell by {amount} a day")
            if built.per_day
            else QCoreApplication.translate(
                "Overview", "{step} because total cost fell by {amount}"
            )
        )
    said = text.format(
        step=look.formats.money(parts.cost, signed=True),
        amount=look.formats.short_money(abs(rounded(change))),
    )
    return f"{said} {_largest(parts, look)}".strip()


def _largest(parts: Reasons, look: Look) -> str:
    """The category that weighs most, where it goes the way of the whole."""
    name, amount = parts.largest
    if not name or amount * parts.cost <= 0:
        return ""
    return QCoreApplication.translate("Overview", "(most of all {category}, {step})").format(
        category=category_name(name), step=look.formats.money(amount, signed=True)
    )


def _extents(built: Bridge, look: Look) -> Iterator[str]:
    """How long the two are where that differs, and that they are compared by the day therefore."""
    for result in (look.compared, look.result):
        if days := length_of(result, look):
            yield ended_once(f"{name_of(result, look.formats)}: {days}.")
    if built.per_day:
        yield QCoreApplication.translate("Overview", "So they are compared by the day.")


def _calendar(built: Bridge, look: Look) -> str:
    """What fell on a working day, where one period had more of them than the other."""
    before, after = built.calendar
    if before.working_days == after.working_days:
        return ""
    if before.cost_per_day is None or after.cost_per_day is None:
        return ""
    text = QCoreApplication.translate(
        "Overview",
        "Working days: {days} (before {days_before}). Per working day: {contacts} contacts "
        "(before {contacts_before}), {cost} (before {cost_before}).",
    )
    money, count = look.formats.short_money, look.formats.count
    return text.format(
        days=after.working_days,
        days_before=before.working_days,
        contacts=count(_whole(after.contacts_per_day)),
        contacts_before=count(_whole(before.contacts_per_day)),
        cost=money(rounded(after.cost_per_day)),
        cost_before=money(rounded(before.cost_per_day)),
    )


def _whole(value: Fraction | None) -> int | None:
    return None if value is None else rounded(value)


def _notes(built: Bridge) -> list[str]:
    """What is not like with like, by category."""
    texts = {
        Code.CATEGORY_APPEARED: QCoreApplication.translate(
            "Overview", "New in this period: {categories}."
        ),
        Code.CATEGORY_VANISHED: QCoreApplication.translate(
            "Overview", "No longer in this period: {categories}."
        ),
        Code.DRIVER_CHANGED: QCoreApplication.translate(
            "Overview", "Shared out in another way than before: {categories}."
        ),
        Code.CHANNEL_APPEARED: QCoreApplication.translate(
            "Overview", "Counted in this period only: {categories}."
        ),
        Code.CHANNEL_VANISHED: QCoreApplication.translate(
            "Overview", "No longer counted in this period: {categories}."
        ),
    }
    said = []
    for code, text in texts.items():
        places = [note.place for note in built.notes if note.code == code]
        names = [
            category_name(place.item) if place.item else cell_path_name(place.cell)
            for place in places
        ]
        if names:
            said.append(text.format(categories=", ".join(names)))
    return said
