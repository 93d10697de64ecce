"""The definition card: the choices behind a report."""

from datetime import date
from fractions import Fraction

from costdesk.domain.card import DefinitionCard, definition_card
from costdesk.domain.contacts import ContactCount
from costdesk.domain.costs import CostItem
from costdesk.domain.definitions import Definitions
from costdesk.domain.summary import summary_rows
from tests.domain.worlds import CHAT, MARCH, PHONE, SELF, cell, count, days, item, result_of, world

CENTRE = Definitions(
    "HUF",
    fiscal_start=4,
    outbound="leads",
    concurrency={"chat": Fraction(5, 2), "email": Fraction(3)},
)


def card_of(items: list[CostItem], counts: list[ContactCount], *labels: str) -> DefinitionCard:
    results = [result_of(world(items, counts, (), CENTRE), label) for label in labels]
    rows = [row for result in results for row in summary_rows(result, CENTRE)]
    return definition_card(results, rows, CENTRE, counted=MARCH)


def test_the_card_says_what_the_figures_mean() -> None:
    items = [
        item("10", "2025-03-01", "tea", driver="unallocated"),
        item("10", "2025-03-01", "salaries", driver="contacts"),
        item("10", "2025-04-01", "salaries"),
        item("10", "2025-03-01", "salaries", path="inbound/phone"),
    ]
    counts = [
        count(cell("inbound/video"), MARCH, 1, handle_seconds=5),
        count(SELF, MARCH, 1),
        count(cell("ACME/inbound/chat"), MARCH, 1, handle_seconds=5),
        count(PHONE, days("2025-04-01", "2025-04-11"), 1),
    ]
    assert card_of(items, counts, "2025-03", "2025-04") == DefinitionCard(
        currency="HUF",
        fiscal_start=4,
        counting=("phone", "chat", "video"),
        left_out=("self_service",),
        drivers={
            "salaries": ("contacts", "direct", "handle_time"),
            "tea": ("unallocated",),
        },
        concurrency={
            "phone": Fraction(1),
            "chat": Fraction(5, 2),
            "self_service": Fraction(1),
            "video": Fraction(1),
        },
        outbound="leads",
        counted=MARCH,
        without_one_offs=False,
        marks=("to_date", "fallback"),
    )


def test_drivers_are_in_the_order_of_their_categories() -> None:
    items = [item("1", "2025-03-01", name) for name in ("tea", "rent", "coffee", "salaries")]
    card = card_of(items, [count(CHAT, MARCH, 1)], "2025-03")
    assert list(card.drivers) == ["salaries", "rent", "coffee", "tea"]
    assert list(card.concurrency) == ["chat"]


def test_the_card_of_nothing() -> None:
    card = definition_card([], [], CENTRE, counted=None, without_one_offs=True)
    assert (card.counting, card.left_out, card.drivers, card.concurrency) == ((), (), {}, {})
    assert (card.counted, card.without_one_offs, card.marks) == (None, True, ())


def test_marks_are_each_named_once_in_their_order() -> None:
    counts = [count(PHONE, days("2025-03-10", "2025-04-04"), 52)]
    card = card_of([item("1", "2025-03-11")], counts, "2025-03", "2025-W14", "2025-W11")
    assert card.marks == ("to_date", "own_split", "estimated", "fallback")
    assert date(2025, 3, 8) < MARCH.last
