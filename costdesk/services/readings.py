"""What can be read of an open workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from costdesk.storage import capacity, contacts, costs, definitions, history, ledger, reasons
from costdesk.storage.faults import faults_of
from costdesk.storage.quality import StoredQuality, all_quality

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from costdesk.domain.allocation import Pool
    from costdesk.domain.contacts import Cell, Tally
    from costdesk.domain.costs import Category
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.findings import Finding
    from costdesk.domain.periods import Span
    from costdesk.domain.reasons import ReasonTally
    from costdesk.storage.batches import StoredBatch
    from costdesk.storage.capacity import StoredCapacity
    from costdesk.storage.contacts import DayCount, StoredCount
    from costdesk.storage.costs import StoredCost
    from costdesk.storage.database import Connection
    from costdesk.storage.history import Step
    from costdesk.storage.ledger import LedgerRow
    from costdesk.storage.reasons import StoredReason
    from costdesk.storage.scenarios import StoredScenario

P = ParamSpec("P")
T = TypeVar("T")


class Readings:
    """Each question that a file answers. All may raise Refused for what the disk or file does."""

    def __init__(self, connection: Connection, path: Path) -> None:
        """Take an open file."""
        self.path = path
        self._connection = connection
        self._definitions: Definitions | None = None
        self._ledger = ledger.Ledger(connection)

    def read(
        self,
        query: Callable[Concatenate[Connection, P], T],
        *args: P.args,
        **options: P.kwargs,
    ) -> T:
        """What one of the storage's questions comes to: for services, nobody else knows them."""
        with faults_of(self.path):
            return query(self._connection, *args, **options)

    def imports(self) -> list[StoredBatch]:
        """The history of imports, the first one first, with what of each is still there."""
        from costdesk.storage.batches import all_batches  # noqa: PLC0415 - not at start

        return self.read(all_batches)

    def history(self) -> list[Step]:
        """The steps that can be undone or redone, the oldest first."""
        return self.read(history.steps)

    def definitions(self) -> Definitions:
        """What the owner decided."""
        if self._definitions is None:
            self._definitions = self.read(definitions.definitions)
        return self._definitions

    def settings(self) -> list[tuple[str, str]]:
        """Keys and texts of all settings, the usual ones too."""
        from costdesk.services.settings import described  # noqa: PLC0415 - rare

        return described(self.definitions(), self.channels(), self.categories())

    def categories(self) -> list[Category]:
        """All categories: the built-in ones as listed, then the owner's own by name."""
        return self.read(definitions.categories)

    def channels(self) -> list[str]:
        """All channels: the built-in ones as listed, then the owner's own by name."""
        return self.read(definitions.channels)

    def lines(self) -> list[str]:
        """Every line that a cost item or a count names, by name."""
        return self.read(contacts.lines)

    def costs(self) -> list[StoredCost]:
        """The ledger, in the order of entry."""
        return self.read(costs.all_costs)

    def cost(self, number: int) -> StoredCost | None:
        """The cost item of an id."""
        return self.read(costs.cost, number)

    def ledger(self) -> list[LedgerRow]:
        """The ledger as light rows, in the order of entry: for tables of all costs."""
        with faults_of(self.path):
            return self._ledger.rows()

    def read_ahead(self) -> bool:
        """Read a part of the ledger, so that it is there when it is wanted; False once it is."""
        with faults_of(self.path):
            return self._ledger.read_on()

    def cost_shares(self, span: Span) -> dict[int, int]:
        """What each item costs in a span, in minor units; items without a share are left out."""
        return self.read(ledger.item_shares, span)

    def counts(self, span: Span | None = None) -> list[StoredCount]:
        """Contact counts by first day, then in cell order: all, or those with a day in a span."""
        return self.read(contacts.all_counts, span)

    def count(self, number: int) -> StoredCount | None:
        """The contact count of an id."""
        return self.read(contacts.contact_count, number)

    def capacities(self) -> list[StoredCapacity]:
        """All capacity rows by first day."""
        return self.read(capacity.all_capacity)

    def capacity(self, number: int) -> StoredCapacity | None:
        """The capacity row of an id."""
        return self.read(capacity.capacity, number)

    def scenarios(self) -> list[StoredScenario]:
        """All saved scenarios by name."""
        from costdesk.storage.scenarios import all_scenarios  # noqa: PLC0415 - not at start

        return self.read(all_scenarios)

    def qualities(self, span: Span | None = None) -> list[StoredQuality]:
        """Quality figures by first day: all, or those with a day in a span."""
        return self.read(all_quality, span)

    def reasons(self, span: Span | None = None) -> list[StoredReason]:
        """What contacts were about, by first day, then in cell order: all, or in a span."""
        return self.read(reasons.all_reasons, span)

    def has_reasons(self) -> bool:
        """Whether anything is recorded of what contacts were about."""
        return self.read(reasons.has_reasons)

    def reason_tallies(self, spans: Sequence[Span]) -> list[ReasonTally]:
        """The contacts of each cell and reason in each span."""
        return self.read(reasons.reason_tallies, spans)

    def pool_shares(
        self, spans: Sequence[Span], *, without_one_offs: bool = False
    ) -> list[dict[Pool, int]]:
        """The ledger's share of each span by pool, in minor units; pools without one left out."""
        return self.read(costs.pool_shares, spans, without_one_offs=without_one_offs)

    def single_shares(self, spans: Sequence[Span]) -> list[int]:
        """What of it comes once, is neither spread over months nor flagged one-off."""
        return self.read(costs.single_shares, spans)

    def tallies(self, spans: Sequence[Span]) -> list[dict[Cell, Tally]]:
        """The counts of each cell in each span."""
        return self.read(contacts.tallies, spans)

    def totals(self) -> dict[Cell, Tally]:
        """What all counts of each cell add up to, in cell order."""
        return self.read(contacts.totals)

    def straddled_cells(self, spans: Sequence[Span]) -> list[frozenset[Cell]]:
        """For each span the cells with a row that it cuts: their counts in it are estimated."""
        return self.read(contacts.straddled_cells, spans)

    def counted_days(self) -> Span | None:
        """From the first to the last day that any count covers."""
        return self.read(contacts.counted_days)

    def cells(self) -> list[Cell]:
        """Every cell that is counted, in cell order."""
        return self.read(contacts.cells)

    def covered_days_by_cell(self, span: Span | None = None) -> dict[Cell, list[Span]]:
        """The days that each cell's counts cover, as spans with gaps between, in cell order.

        With a span only what is counted in it, and the counts next to it on both sides.
        """
        return self.read(contacts.covered_days_by_cell, span)

    def inbound_by_day(self, span: Span) -> list[DayCount]:
        """Inbound contacts of every row that begins in a span, by day and channel."""
        return self.read(contacts.inbound_by_day, span)

    def last_active_day(self) -> date | None:
        """The last day of the last count that holds anything but zeros."""
        return self.read(contacts.last_active_day)

    def first_cost_day(self) -> date | None:
        """The first day any cost item begins."""
        return self.read(costs.first_cost_day)

    def check(self) -> list[Finding]:
        """What is wrong with the file itself: its structure, derived amounts, counts twice."""
        from costdesk.storage.integrity import check  # noqa: PLC0415 - not at start

        return self.read(check, self.definitions().digits)
