"""The file itself refuses what no row may say, whoever writes to it."""

import apsw
import pytest

from costdesk.domain.contacts import CHANNELS, DIRECTIONS, MEASURES
from costdesk.domain.costs import CATEGORIES, RECURRENCES
from costdesk.storage.capacity import insert_capacity
from costdesk.storage.contacts import insert_counts
from costdesk.storage.costs import insert_costs
from costdesk.storage.database import Connection
from costdesk.storage.definitions import categories, channels
from costdesk.storage.quality import insert_quality
from costdesk.storage.reasons import insert_reasons
from costdesk.storage.scenarios import put_scenario
from tests.builders import capacity, cost, count, quality, reason


@pytest.fixture
def rows(connection: Connection) -> Connection:
    insert_costs(connection, [cost(end="2025-03-31", recurrence="monthly")], 2)
    insert_counts(connection, [count()])
    insert_capacity(connection, [capacity()])
    put_scenario(connection, "a", "text")
    put_scenario(connection, "b", "text")
    insert_quality(connection, [quality(channel="phone")])
    insert_reasons(connection, [reason()])
    return connection


def test_built_in_names_are_there(connection: Connection) -> None:
    assert categories(connection) == list(CATEGORIES)
    assert channels(connection) == list(CHANNELS)


@pytest.mark.parametrize(
    "change",
    [
        "cost SET name = ''",
        "cost SET category = 'unheard of'",
        "cost SET channel = 'unheard of'",
        "cost SET amount = 'ten'",
        "cost SET amount = ''",
        "cost SET quantity = '1,5'",
        "cost SET rate = '-1'",
        "cost SET on_cost_percent = '-1'",
        "cost SET vat_percent = '-1'",
        "cost SET residual = '1e3'",
        "cost SET currency = 'euro'",
        "cost SET first_day = '2025-02-30'",
        "cost SET first_day = '1-1-2025'",
        "cost SET last_day = '2024-12-31'",
        "cost SET last_day = 'never'",
        "cost SET recurrence = 'daily'",
        "cost SET spread_months = 12",
        "cost SET spread_months = 0, last_day = NULL, recurrence = 'once'",
        "cost SET direction = 'sideways'",
        "cost SET one_off = 2",
        "cost SET scheduled = 'much'",
        "cost SET scheduled = NULL",
        "cost SET effective_driver = ''",
        "contact SET first_day = '2025-01-02'",
        "contact SET last_day = '20250101'",
        "contact SET direction = ''",
        "contact SET channel = 'unheard of'",
        "contact SET handled = NULL",
        *(f"contact SET {measure} = -1" for measure in MEASURES),
        "contact SET offered = 1.5",
        "capacity SET first_day = '2025-01-02'",
        "capacity SET paid_hours = '-1'",
        "capacity SET shrinkage_percent = ''",
        "quality SET last_day = '2024-12-31'",
        "quality SET measure = ''",
        "quality SET value = '1e3'",
        "quality SET channel = 'unheard of'",
        "quality SET note = NULL",
        "reason SET first_day = '2025-02-30'",
        "reason SET last_day = '2024-12-31'",
        "reason SET direction = ''",
        "reason SET channel = 'unheard of'",
        "reason SET reason = ''",
        "reason SET contacts = -1",
        "reason SET contacts = 1.5",
        "reason SET note = NULL",
        "reason SET edited = 2",
        "channel SET agent_time = 2",
        "channel SET concurrency = 'two'",
        "category SET labour = -1",
        "category SET name = ''",
        "setting SET key = ''",
        "scenario SET name = ''",
        "scenario SET name = 'b'",
        "scenario SET body = ''",
    ],
)
def test_what_no_row_may_say(rows: Connection, change: str) -> None:
    rows.execute("INSERT OR IGNORE INTO setting VALUES ('name', 'x')")
    with pytest.raises(apsw.ConstraintError):
        rows.execute(f"UPDATE {change}")


@pytest.mark.parametrize("recurrence", RECURRENCES)
def test_every_recurrence_can_be_stored(rows: Connection, recurrence: str) -> None:
    insert_costs(rows, [cost(recurrence=recurrence)], 2)


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_every_direction_can_be_stored(rows: Connection, direction: str) -> None:
    insert_counts(rows, [count("2025-02-01", path=f"{direction}/phone")])


def test_a_name_in_use_cannot_be_deleted(rows: Connection) -> None:
    for table, name in (("category", "salaries"), ("channel", "phone")):
        with pytest.raises(apsw.ConstraintError):
            rows.execute(f"DELETE FROM {table} WHERE name = ?", (name,))
