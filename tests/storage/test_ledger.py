"""The light rows of the ledger, and every item's share of a span just as the domain reckons it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from costdesk.domain.costs import schedule_of, share
from costdesk.domain.findings import Refused
from costdesk.domain.periods import Span
from costdesk.services.commands import (
    AddCosts,
    ChangeCosts,
    DeleteCosts,
    ReviseCost,
)
from costdesk.services.workspace import LedgerRow, Workspace
from costdesk.storage import ledger
from tests.builders import cost, day, span, workspace

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
    cost("81", "2025-01-01", recurrence="monthly", without=(day("2025-03-05"),)),
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


def fresh(desk: Workspace) -> list[LedgerRow]:
    """The rows as somebody reads them who has not read them before."""
    with Workspace.open(desk.path) as other:
        return other.ledger()


def test_what_changes_after_the_first_reading_is_read_again(desk: Workspace) -> None:
    def is_up_to_date() -> bool:
        rows = desk.ledger()
        return rows == fresh(desk) and rows == desk.ledger()

    assert is_up_to_date()
    for command in (
        ChangeCosts(((1, cost("11", "2025-03-01")), (7, cost("71", "2025-03-05", name="rent")))),
        AddCosts((cost("1"), cost("2"))),
        DeleteCosts((2, 3, 16)),
        AddCosts((cost("3"),)),
        ReviseCost(8, day("2025-12-31"), cost("81", "2026-01-01", recurrence="monthly")),
    ):
        desk.execute(command)
        assert is_up_to_date()
    for travel in (desk.undo, desk.redo):
        for _ in range(5):
            travel()
            assert is_up_to_date()
            assert [row.id for row in desk.ledger()] == sorted(row.id for row in desk.ledger())


def test_rows_that_stay_are_not_read_again(desk: Workspace) -> None:
    before = desk.ledger()
    desk.execute(ChangeCosts(((5, cost("51", "2025-03-15")),)))
    after = desk.ledger()
    changed = [new.id for old, new in zip(before, after, strict=True) if old is not new]
    assert changed == [5]
    assert after[4].amount == 5100


def test_a_list_of_rows_that_was_handed_out_stays_as_it_is(desk: Workspace) -> None:
    before = desk.ledger()
    desk.execute(DeleteCosts((1,)))
    assert len(desk.ledger()) == len(before) - 1
    assert before[0].id == 1


def test_what_was_refused_or_only_tried_out_is_not_in_the_ledger(desk: Workspace) -> None:
    before = desk.ledger()
    desk.try_out(DeleteCosts((1, 2)))
    assert desk.ledger() == before
    desk.try_out(AddCosts((cost("1"),)))
    with pytest.raises(Refused):
        desk.execute(DeleteCosts((1, 999)))
    assert desk.ledger() == before


def test_what_another_program_writes_into_the_file_is_seen(desk: Workspace) -> None:
    before = desk.ledger()
    with Workspace.open(desk.path) as other:
        other.execute(ChangeCosts(((1, cost("12", "2025-03-01")),)))
    assert desk.ledger()[0].amount == 1200
    assert desk.ledger()[1:] == before[1:]


def test_many_changes_at_once_are_read_too(desk: Workspace) -> None:
    assert len(desk.ledger()) == len(ITEMS)
    desk.execute(AddCosts(tuple(cost(str(number)) for number in range(1200))))
    desk.undo()
    desk.redo()
    assert desk.ledger() == fresh(desk)
    assert len(desk.ledger()) == len(ITEMS) + 1200


def test_an_emptied_ledger_is_empty_and_can_be_filled_again(desk: Workspace) -> None:
    assert len(desk.ledger()) == len(ITEMS)
    desk.execute(DeleteCosts(tuple(range(1, len(ITEMS) + 1))))
    assert desk.ledger() == []
    desk.execute(AddCosts((cost("1"),)))
    assert [row.amount for row in desk.ledger()] == [100]


def test_the_rows_may_be_read_a_part_at_a_time(
    desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "_AT_ONCE", 4)
    parts = 1
    while desk.read_ahead():
        parts += 1
    assert parts == 1 + len(ITEMS) // 4
    assert not desk.read_ahead()
    assert [row.id for row in desk.ledger()] == [stored.id for stored in desk.costs()]


@pytest.mark.parametrize("parts", range(6))
def test_what_changes_while_the_rows_are_read_is_not_missed(
    desk: Workspace, monkeypatch: pytest.MonkeyPatch, parts: int
) -> None:
    monkeypatch.setattr(ledger, "_AT_ONCE", 4)
    for _ in range(parts):
        desk.read_ahead()
    desk.execute(DeleteCosts((2, 5, len(ITEMS))))
    desk.read_ahead()
    desk.execute(AddCosts((cost("1"), cost("2"))))
    desk.undo()
    desk.undo()
    desk.execute(ChangeCosts(((3, cost("33")),)))
    with desk.again() as other:
        expected = other.ledger()
    assert desk.ledger() == expected
    assert len(expected) == len(ITEMS)


def test_what_another_connection_writes_is_read_anew(desk: Workspace) -> None:
    before = desk.ledger()
    with desk.again() as other:
        other.execute(DeleteCosts((1,)))
    assert desk.ledger() == before[1:]
