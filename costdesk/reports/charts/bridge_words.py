"""What the bridge says beside its steps: what is not like with like, rate and mix, the calendar."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from costdesk.domain.bridge import RateMix
from costdesk.domain.contacts import parse_cell
from costdesk.domain.findings import Code, Place
from costdesk.domain.money import rounded, rounded_to_total
from costdesk.reports.charts.data import BridgeData
from costdesk.reports.charts.texts import ChartTexts

_NOTES = {
    Code.CATEGORY_APPEARED: "bridge_new",
    Code.CATEGORY_VANISHED: "bridge_gone",
    Code.DRIVER_CHANGED: "bridge_shared",
    Code.CHANNEL_APPEARED: "bridge_counted_now",
    Code.CHANNEL_VANISHED: "bridge_counted_then",
}
Parts = tuple[tuple[str, int], ...]


def unlike(data: BridgeData, texts: ChartTexts) -> Iterator[str]:
    """A sentence for each way in which the two periods are not alike; it comes first."""
    ends = {"before": texts.period(data.before), "after": texts.period(data.after)}
    for code, key in _NOTES.items():
        names = [_named(note.place, texts) for note in data.notes if note.code == code]
        if names:
            yield texts.say(key, list=", ".join(names), **ends)
    cut = [texts.period(each) for each in (data.before, data.after) if each.partial]
    if cut:
        yield texts.say("bridge_cut", list=", ".join(cut))
    if data.days:
        days, days_after = map(str, data.days)
        yield texts.say("bridge_per_day", days=days, days_after=days_after, **ends)


def _named(place: Place, texts: ChartTexts) -> str:
    if place.item:
        return texts.word(place.item)
    cell = parse_cell(place.cell)
    return texts.cell(cell) if cell else place.cell


def rate_and_mix(data: BridgeData) -> Parts:
    """The same change over channels, in whole minor units that add up to it.

    Empty where it says nothing: all of it is rate, as with one channel.
    """
    if data.rate_mix is None:
        return ()
    amounts = rounded_to_total(data.rate_mix, rounded(data.end) - rounded(data.start))
    names = (f"part_{name}" for name in RateMix._fields)
    parts = tuple(zip(names, amounts, strict=True))
    return parts if any(amount for _, amount in parts[1:]) else ()


def beside(data: BridgeData, texts: ChartTexts) -> Iterator[str]:
    """What stands beside the steps, in sentences."""
    parts = [
        f"{texts.word(name)} {texts.signed(Fraction(amount), data.currency)}"
        for name, amount in rate_and_mix(data)
        if amount
    ]
    if parts:
        yield texts.say("bridge_parts", list=", ".join(parts))
    if data.calendar:
        yield from _calendar(data, texts)


def _calendar(data: BridgeData, texts: ChartTexts) -> Iterator[str]:
    """Working days, and what fell on each; nothing where a period has none."""
    said: dict[str, str] = {}
    for line, suffix in zip(data.calendar, ("", "_after"), strict=True):
        if line.contacts_per_day is None or line.cost_per_day is None:
            return
        said[f"days{suffix}"] = str(line.working_days)
        said[f"contacts{suffix}"] = texts.number(line.contacts_per_day)
        said[f"cost{suffix}"] = texts.money(line.cost_per_day, data.currency)
    yield texts.say("bridge_calendar", **said)
