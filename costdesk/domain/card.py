"""The definition card: what the figures of a report mean, so that nobody compares two meanings."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from costdesk.domain.contacts import channel_order
from costdesk.domain.costs import category_order
from costdesk.domain.figures import MARKS, Mark, PeriodResult

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from fractions import Fraction

    from costdesk.domain.definitions import Definitions, Headline
    from costdesk.domain.periods import Span
    from costdesk.domain.summary import SummaryRow


@dataclass(frozen=True, slots=True)
class DefinitionCard:
    """The choices behind a report's figures.

    Channels are those with counts in the report, as listed: ``counting`` stand in the denominator
    of cost per contact, ``left_out`` do not. ``drivers`` holds those in use, by category in its
    order. ``counted`` is the counted range; None without counts or where periods were not cut.
    """

    currency: str
    fiscal_start: int
    counting: tuple[str, ...]
    left_out: tuple[str, ...]
    drivers: Mapping[str, tuple[str, ...]]
    concurrency: Mapping[str, Fraction]
    outbound: Headline
    counted: Span | None
    without_one_offs: bool
    marks: tuple[Mark, ...]


def definition_card(
    results: Sequence[PeriodResult],
    rows: Iterable[SummaryRow],
    definitions: Definitions,
    *,
    counted: Span | None,
    without_one_offs: bool = False,
) -> DefinitionCard:
    """The card of a report made of these results and rows."""
    counted_in = {cell.channel for result in results for cell in result.tallies}
    channels = sorted(counted_in, key=channel_order)
    marks = {mark for row in rows for mark in row.marks}
    return DefinitionCard(
        currency=definitions.currency,
        fiscal_start=definitions.fiscal_start,
        counting=tuple(name for name in channels if definitions.counts_as_contact(name)),
        left_out=tuple(name for name in channels if not definitions.counts_as_contact(name)),
        drivers=_drivers(results),
        concurrency={name: definitions.concurrency_of(name) for name in channels},
        outbound=definitions.outbound,
        counted=counted,
        without_one_offs=without_one_offs,
        marks=tuple(mark for mark in MARKS if mark in marks),
    )


def _drivers(results: Iterable[PeriodResult]) -> dict[str, tuple[str, ...]]:
    drivers: defaultdict[str, set[str]] = defaultdict(set)
    for result in results:
        for pool in result.pools:
            drivers[pool.category].add(pool.driver)
    return {name: tuple(sorted(drivers[name])) for name in sorted(drivers, key=category_order)}
