"""The bridge in plain text: why the cost per contact changed, in words and in numbers."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from costdesk.cli.pages import card_page
from costdesk.cli.sentences import sentence
from costdesk.cli.tables import Column, grouped, table
from costdesk.domain.bridge import VOLUME
from costdesk.services.explaining import longer_figures
from costdesk.services.summaries import ratio_text, shown_bridge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from costdesk.domain.bridge import Bridge, CalendarLine
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import Figure
    from costdesk.services.explaining import Explanation


def explain_page(made: Explanation, definitions: Definitions) -> str:
    """The bridge in words and numbers."""
    bridge, digits = made.bridge, definitions.digits
    labels = [side.covered.period.label for side in (made.before, made.after)]
    notes = "".join(f"{sentence(note)}\n" for note in bridge.notes)
    heading = f"Cost per contact, {labels[0]} → {labels[1]}, in {definitions.currency}\n"
    longer = _longer_table(longer_figures(made, definitions), labels, digits)
    parts = [heading, notes, _calendar_table(bridge, labels, digits), longer]
    if bridge.before is not None:
        parts[2:2] = [_why(bridge, digits), _steps_table(bridge, labels, digits)]
        parts.append(card_page(made.card))
    return "\n".join(part for part in parts if part)


def _why(bridge: Bridge, digits: int) -> str:
    """The change in one sentence; its two parts are sums of shown steps, so they add up."""
    steps = shown_bridge(bridge, digits, digits).steps
    volume = sum(Decimal(amount) for kind, _, amount in steps if kind == VOLUME)
    cost = sum(Decimal(amount) for kind, _, amount in steps if kind != VOLUME)
    change = volume + cost
    word = "lower" if change < 0 else "higher" if change else "no change"
    per_day = " per day" if bridge.per_day else ""
    return (
        f"{grouped(str(abs(change)))} {word}: {_signed(str(volume))} because "
        f"{_more(*bridge.contacts)} contacts were handled{per_day}, {_signed(str(cost))} because "
        f"total cost{per_day} {_rose(*bridge.costs, digits=digits)}.\n"
    )


def _more(before: Fraction, after: Fraction) -> str:
    percent = ratio_text(abs(after / before - 1) * 100, 0, 1)
    return "as many" if after == before else f"{percent} % {'more' if after > before else 'fewer'}"


def _rose(before: Fraction, after: Fraction, *, digits: int) -> str:
    amount = grouped(ratio_text(abs(after - before), digits, digits) or "")
    if after == before:
        return "stayed the same"
    return f"{'rose' if after > before else 'fell'} by {amount}"


def _steps_table(bridge: Bridge, labels: Sequence[str], digits: int) -> str:
    shown = shown_bridge(bridge, digits, digits)
    assert shown.before is not None  # noqa: S101 - asked before
    assert shown.after is not None  # noqa: S101
    assert shown.change is not None  # noqa: S101
    largest = sorted(shown.steps, key=lambda step: -abs(float(step[2])))
    rows = [
        [labels[0], grouped(shown.before)],
        *([_step_name(kind, name), _signed(amount)] for kind, name, amount in largest),
        [labels[1], grouped(shown.after)],
        [],
        ["change", _signed(shown.change)],
        *(
            [f"  of which {name.replace('_', ' ')}", _signed(amount)]
            for name, amount in shown.rate_mix.items()
        ),
    ]
    return table((Column("cost per contact"), Column("", right=True)), rows)


def _step_name(kind: str, name: str) -> str:
    return "  contacts handled (volume)" if kind == "volume" else f"  {name}"


def _signed(amount: str) -> str:
    text = grouped(amount)
    return text if text.startswith("-") or not float(amount) else f"+{text}"


def _calendar_table(bridge: Bridge, labels: Sequence[str], digits: int) -> str:
    lines = bridge.calendar
    columns = (Column("per working day"), *(Column(label, right=True) for label in labels))
    rows = [
        ["working days", *(str(line.working_days) for line in lines)],
        ["contacts", *(_per_day(line, "contacts_per_day", 0, 1) for line in lines)],
        ["cost", *(_per_day(line, "cost_per_day", digits, digits) for line in lines)],
    ]
    return table(columns, rows)


_LONGER = {"year": "last 12 months", "year_before": "a year before"}


def _longer_table(
    figures: Mapping[str, Sequence[Figure]], labels: Sequence[str], digits: int
) -> str:
    """Cost per contact without the season; empty where nothing is known of a whole year."""
    columns = (Column("cost per contact"), *(Column(label, right=True) for label in labels))
    rows = [
        [_LONGER[name], *(_or_dash(ratio_text(side.value, digits, digits)) for side in sides)]
        for name, sides in figures.items()
        if any(side.value is not None for side in sides)
    ]
    return table(columns, rows) if rows else ""


def _or_dash(text: str | None) -> str:
    return "–" if text is None else grouped(text)


def _per_day(line: CalendarLine, name: str, digits: int, shown: int) -> str:
    return _or_dash(ratio_text(getattr(line, name), digits, shown))
