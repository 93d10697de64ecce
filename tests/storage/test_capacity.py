from costdesk.storage.capacity import (
    StoredCapacity,
    all_capacity,
    capacity_days,
    insert_capacity,
    update_capacity,
)
from costdesk.storage.capacity import capacity as stored_capacity
from costdesk.storage.database import Connection
from tests.builders import capacity


def test_rows_come_back_by_day(connection: Connection) -> None:
    late, early = capacity("2025-02-01", "2025-02-28", "1600.5", "33.25"), capacity()
    assert list(insert_capacity(connection, [late, early])) == [1, 2]
    assert all_capacity(connection) == [StoredCapacity(2, early), StoredCapacity(1, late)]
    assert stored_capacity(connection, 1) == StoredCapacity(1, late)
    assert stored_capacity(connection, 3) is None


def test_changing_replaces_the_row(connection: Connection) -> None:
    insert_capacity(connection, [capacity(), capacity("2025-01-02")])
    update_capacity(connection, [(2, capacity("2025-01-05", hours="7"))])
    assert capacity_days(connection) == [
        ("2025-01-01", "2025-01-01", 1),
        ("2025-01-05", "2025-01-05", 2),
    ]
    assert stored_capacity(connection, 2) == StoredCapacity(2, capacity("2025-01-05", hours="7"))


def test_two_teams_with_the_same_days_stay_two_rows(connection: Connection) -> None:
    insert_capacity(connection, [capacity(), capacity()])
    assert len(all_capacity(connection)) == 2
