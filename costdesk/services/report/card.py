"""The definition card of a report: what its figures mean, so that nobody compares two meanings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.exports.report_blocks import Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.services.report.facts import PeriodFacts
    from costdesk.services.report.words import Words


def card_table(facts: PeriodFacts, words: Words) -> Table:
    """The card as a list of facts."""
    texts = words.texts["card"]
    rows = [Row((texts[key], text)) for key, text in _meanings(facts, words) if text]
    return Table((), tuple(rows), left=2)


def _meanings(facts: PeriodFacts, words: Words) -> Iterator[tuple[str, str]]:
    card, texts = facts.card, words.texts["card"]
    yield "currency", card.currency
    if card.counting:
        channels = ", ".join(map(words.channel, card.counting))
        yield "contacts", texts["contacts_are"].format(channels=channels)
    yield "left_out", ", ".join(map(words.channel, card.left_out))
    yield "at_once", _at_once(facts, words)
    yield "drivers", _drivers(facts, words)
    if any(row.direction == "outbound" for row in facts.rows):
        yield "outbound", words.word(f"cost_per_{card.outbound.removesuffix('s')}")
    if facts.result.capacity:
        yield "occupancy", texts["occupancy_is"]
        yield "idle", texts["idle_is"]
        yield "utilisation", texts["utilisation_is"]
    yield "one_offs", texts["excluded" if card.without_one_offs else "included"]
    if card.fiscal_start != 1:
        yield "year", words.months[card.fiscal_start - 1]
    if card.counted:
        yield "counted", texts["counted_are"].format(days=words.days(card.counted))
    yield "marks", " ".join(words.texts["marks"][mark] for mark in card.marks)


def _at_once(facts: PeriodFacts, words: Words) -> str:
    """Only where it is more than one contact."""
    return ", ".join(
        f"{words.channel(name)}: {words.plain(value)}"
        for name, value in facts.card.concurrency.items()
        if value != 1
    )


def _drivers(facts: PeriodFacts, words: Words) -> str:
    """Every way of sharing out with its categories, in the order in which they come."""
    by_driver: dict[str, list[str]] = {}
    for category, drivers in facts.card.drivers.items():
        for driver in dict.fromkeys(map(words.driver, drivers)):
            by_driver.setdefault(driver, []).append(words.category(category))
    return "; ".join(f"{driver}: {', '.join(names)}" for driver, names in by_driver.items())
