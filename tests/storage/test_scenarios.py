"""Saved scenarios as rows."""

from costdesk.storage.database import Connection
from costdesk.storage.scenarios import (
    StoredScenario,
    all_scenarios,
    delete_scenario,
    put_scenario,
    rename_scenario,
    scenario,
)


def test_rows_by_name(connection: Connection) -> None:
    put_scenario(connection, "b", "second")
    put_scenario(connection, "Ämter", "first")
    put_scenario(connection, "b", "second again")
    assert all_scenarios(connection) == [
        StoredScenario("b", "second again"),
        StoredScenario("Ämter", "first"),
    ]
    assert scenario(connection, " ÄMTER ") == StoredScenario("Ämter", "first")
    assert scenario(connection, "c") is None
    rename_scenario(connection, "b", "c")
    delete_scenario(connection, "Ämter")
    assert all_scenarios(connection) == [StoredScenario("c", "second again")]
