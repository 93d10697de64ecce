from costdesk.domain.findings import Code
from costdesk.storage.contacts import insert_counts
from costdesk.storage.costs import insert_costs
from costdesk.storage.database import Connection
from costdesk.storage.integrity import check
from tests.builders import cost, count


def test_a_sound_file(connection: Connection) -> None:
    insert_costs(connection, [cost(), cost(spread_months=3)], 2)
    insert_counts(connection, [count(), count("2025-01-02"), count(path="inbound/chat")])
    assert check(connection, 2) == []


def test_an_amount_that_its_fields_do_not_give(connection: Connection) -> None:
    insert_costs(connection, [cost(name="tea"), cost(name="coffee"), cost(name="milk")], 2)
    connection.execute("UPDATE cost SET scheduled = 1 WHERE id = 2")
    connection.execute("UPDATE cost SET effective_driver = 'direct' WHERE id = 3")
    found = check(connection, 2)
    assert [(finding.code, finding.values) for finding in found] == [
        (Code.AMOUNT_STALE, {"text": "coffee", "id": 2}),
        (Code.AMOUNT_STALE, {"text": "milk", "id": 3}),
    ]


def test_days_of_a_cell_that_are_counted_twice(connection: Connection) -> None:
    insert_counts(
        connection,
        [
            count("2025-01-01", "2025-01-31", "ACME/inbound/phone"),
            count("2025-01-05", path="ACME/inbound/phone"),
            count("2025-01-31", "2025-02-01", "ACME/inbound/phone"),
            count("2025-02-02", path="ACME/inbound/phone"),
            count("2025-01-05", path="inbound/phone"),
        ],
    )
    found = check(connection, 2)
    assert {finding.code for finding in found} == {Code.COUNT_OVERLAP_STORED}
    assert [(str(finding.place.cell), finding.values) for finding in found] == [
        ("ACME/inbound/phone", {"start": "2025-01-05", "end": "2025-01-05", "id": 2}),
        ("ACME/inbound/phone", {"start": "2025-01-31", "end": "2025-02-01", "id": 3}),
    ]


def test_a_row_without_what_it_refers_to(connection: Connection) -> None:
    insert_costs(connection, [cost(category="rent")], 2)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("DELETE FROM category WHERE name = 'rent'")
    [finding] = check(connection, 2)
    assert finding.code == Code.DAMAGED_WORKSPACE
    assert finding.values == {"text": "cost 1: category"}


def test_a_row_that_says_what_none_may_say(connection: Connection) -> None:
    insert_counts(connection, [count()])
    insert_costs(connection, [cost()], 2)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("UPDATE contact SET handled = -1")
    connection.execute("UPDATE cost SET scheduled = 1")
    connection.execute("PRAGMA ignore_check_constraints = OFF")
    [finding] = check(connection, 2)
    assert finding.code == Code.DAMAGED_WORKSPACE
    assert finding.values == {"text": "CHECK constraint failed in contact"}
