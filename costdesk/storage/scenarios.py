"""Saved scenarios as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from costdesk.storage.database import Connection


class StoredScenario(NamedTuple):
    """A saved scenario by its name; ``body`` is the TOML text its owner wrote."""

    name: str
    body: str


def all_scenarios(connection: Connection) -> list[StoredScenario]:
    """All scenarios by name."""
    rows = connection.execute("SELECT name, body FROM scenario ORDER BY name, id")
    return [StoredScenario(name, body) for name, body in rows]


def scenario(connection: Connection, name: str) -> StoredScenario | None:
    """The scenario of a name."""
    folded = name.strip().casefold()
    return next(
        (each for each in all_scenarios(connection) if each.name.casefold() == folded), None
    )


def put_scenario(connection: Connection, name: str, body: str) -> None:
    """Save a scenario, in the place of one with exactly this name."""
    connection.execute(
        "INSERT INTO scenario (name, body) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET body = excluded.body",
        (name, body),
    )


def rename_scenario(connection: Connection, name: str, new_name: str) -> None:
    """Give a scenario another name."""
    connection.execute("UPDATE scenario SET name = ? WHERE name = ?", (new_name, name))


def delete_scenario(connection: Connection, name: str) -> None:
    """Delete a scenario."""
    connection.execute("DELETE FROM scenario WHERE name = ?", (name,))
