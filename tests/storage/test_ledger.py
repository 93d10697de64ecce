"""The light rows of the ledger, and every item's share of a span just as the domain reckons it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from costdesk.domain.costs import schedule_of, share
from costdesk.domain.periods import Span
from costdesk.services.commands import AddCosts
from costdesk.services.workspace import LedgerRow, Workspace
from tests.builders import cost, span, workspace

ITEMS = (
    cost("10", "2025-03-01"),
    cost("20", "2025-02-28"),
    cost("30", "2025-03-31", end="2025-03-31"),
    cost("40", "2025-02-15", end="2025-03-15"),
    cost("50", "2025-03-15", end="2025-04-15"),
    cost("60", "2025-01-01", end="2025-12-31"),
    cost("70", "2025-03-05", end="2025-03-09"),
    cost("80", "2025-01-01", recurrence="monthly"),
    cost("90", "2025-01-01", recurrence="weekly", end="2025-02-28"),
    cost("91", "2025-01-01", recurrence="weekly", end="2025-03-01"),
    cost("92", "2025-04-01", recurrence="yearly"),
    cost("2400", "2025-01-10", spread_months=24, residual="240"),
    cost("2400", "2020-01-10", spread_months=24),
    cost("0", "2025-03-03"),
    cost("-5", "2025-03-31"),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    with workspace(tmp_path) as made:
        made.execute(AddCosts(ITEMS))
        yield made


@pytest.mark.parametrize(
    "days",
    [
        span("2025-03-01", "2025-03-31"),
        span("2025-03-10", "2025-03-20"),
        span("2025-03-31"),
        span("2019-01-01", "2030-12-31"),
        span("2018-01-01"),
    ],
)
def test_shares_are_those_of_the_domain(desk: Workspace, days: Span) -> None:
    expected = {
        number: amount
        for number, item in enumerate(ITEMS, start=1)
        if (amount := share(schedule_of(item, 2), days))
    }
    assert desk.cost_shares(days) == expected


def test_rows_hold_what_a_table_sorts_and_finds_by(desk: Workspace) -> None:
    scope = {"line": "ACME", "direction": "inbound", "channel": "chat"}
    desk.execute(
        AddCosts((cost("12.50", end="2025-01-02", quantity="2", vendor="Shop", note="x", **scope),))
    )
    rows = desk.ledger()
    assert [row.id for row in rows] == list(range(1, len(ITEMS) + 2))
    assert rows[0] == LedgerRow(
        1, "wages", "salaries", 1000, "once", "2025-03-01", None, None, None, "", "", "", "", ""
    )
    assert rows[-1][1:] == (
        *("wages", "salaries", 2500, "once", "2025-01-01", "2025-01-02", None, None),
        *("ACME", "inbound", "chat", "Shop", "x"),
    )
