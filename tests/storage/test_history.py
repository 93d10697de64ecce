"""Steps are kept with what they change, and forgotten in time."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.storage import history
from costdesk.storage.costs import insert_costs
from costdesk.storage.database import Connection, transaction
from costdesk.storage.history import Step, StepName, keep_step, start_recording, steps
from tests.builders import NOON, cost


def do(
    connection: Connection,
    sql: str,
    at: datetime = NOON,
    kinds: frozenset[str] = frozenset({"settings"}),
) -> None:
    """Change something as a command does."""
    with transaction(connection):
        session = start_recording(connection)
        connection.execute(sql)
        changeset = session.changeset()
        session.close()
        keep_step(connection, changeset, StepName("do", {"sql": sql}), kinds, at)


def put(key: str, value: str = "x") -> str:
    return f"INSERT INTO setting VALUES ('{key}', '{value}')"


def keys(connection: Connection) -> list[str]:
    found = connection.execute("SELECT key FROM setting WHERE key <> 'currency' ORDER BY key")
    return [str(key) for (key,) in found]


def test_all_tables_with_data_are_recorded(connection: Connection) -> None:
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    assert {str(name) for (name,) in tables} == {*history.DATA_TABLES, "step"}


def test_a_step_has_a_name_a_time_and_kinds(connection: Connection) -> None:
    eastern = timezone(timedelta(hours=2))
    at = datetime(2025, 6, 2, 14, 0, 0, 999, tzinfo=eastern)
    do(connection, put("a"), at, frozenset({"settings", "costs"}))
    [step] = steps(connection)
    name = StepName("do", {"sql": put("a")})
    assert step == Step(1, NOON, name, frozenset({"settings", "costs"}), False, step.size)
    assert step.size > 0
    assert steps(connection)[0].at.tzinfo == UTC


def test_back_and_forth(connection: Connection) -> None:
    for key in "abc":
        do(connection, put(key))
    assert history.undo(connection).name.values == {"sql": put("c")}
    assert history.undo(connection).name.values == {"sql": put("b")}
    assert keys(connection) == ["a"]
    assert [step.undone for step in steps(connection)] == [False, True, True]
    assert history.redo(connection).name.values == {"sql": put("b")}
    assert keys(connection) == ["a", "b"]
    assert [step.undone for step in steps(connection)] == [False, False, True]


def test_a_new_step_takes_the_place_of_those_undone(connection: Connection) -> None:
    for key in "abc":
        do(connection, put(key))
    history.undo(connection)
    history.undo(connection)
    do(connection, put("d"))
    assert [step.name.values["sql"] for step in steps(connection)] == [put("a"), put("d")]
    with pytest.raises(Refused) as refused:
        history.redo(connection)
    assert [finding.code for finding in refused.value.findings] == [Code.NOTHING_TO_REDO]


def test_nothing_to_undo(connection: Connection) -> None:
    with pytest.raises(Refused) as refused:
        history.undo(connection)
    assert [finding.code for finding in refused.value.findings] == [Code.NOTHING_TO_UNDO]


@pytest.mark.parametrize(
    "meddling",
    [
        "UPDATE setting SET value = 'other' WHERE key = 'a'",
        "DELETE FROM setting WHERE key = 'a'",
    ],
)
def test_what_was_changed_from_outside_is_not_undone(connection: Connection, meddling: str) -> None:
    do(connection, put("a"))
    connection.execute(meddling)
    before = connection.execute("SELECT * FROM setting").fetchall()
    with pytest.raises(Refused) as refused, transaction(connection):
        history.undo(connection)
    assert [finding.code for finding in refused.value.findings] == [Code.UNDO_CONFLICT]
    assert connection.execute("SELECT * FROM setting").fetchall() == before
    assert [step.undone for step in steps(connection)] == [False]


def test_undoing_never_leaves_an_item_without_its_category(connection: Connection) -> None:
    do(connection, "INSERT INTO category VALUES ('tea', 0, 0)")
    insert_costs(connection, [cost(category="tea")], 2)
    with pytest.raises(Refused) as refused, transaction(connection):
        history.undo(connection)
    assert [finding.code for finding in refused.value.findings] == [Code.UNDO_CONFLICT]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_too_many_steps(connection: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MOST_STEPS", 3)
    for key in "abcd":
        do(connection, put(key))
    assert [step.name.values["sql"] for step in steps(connection)] == [put(key) for key in "bcd"]


def test_steps_that_take_too_much_room(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "MOST_BYTES", 2500)
    for key in "abc":
        do(connection, put(key, "x" * 1000))
    assert [step.id for step in steps(connection)] == [2, 3]
    do(connection, put("d", "x" * 9000))
    assert [step.id for step in steps(connection)] == [4]


def test_steps_of_long_ago(connection: Connection) -> None:
    do(connection, put("a"), NOON - history.LONGEST_KEPT - timedelta(seconds=1))
    do(connection, put("b"), NOON - history.LONGEST_KEPT)
    assert len(steps(connection)) == 2
    do(connection, put("c"), NOON)
    assert [step.id for step in steps(connection)] == [2, 3]


def test_a_clock_that_was_wrong_leaves_no_gap(connection: Connection) -> None:
    do(connection, put("a"), NOON + timedelta(days=9999))
    do(connection, put("b"), NOON - history.LONGEST_KEPT - timedelta(days=1))
    do(connection, put("c"), NOON)
    assert [step.id for step in steps(connection)] == [3]


def test_what_is_forgotten_is_not_left_in_the_file(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "MOST_STEPS", 1)
    secret = "secretsalary" * 50
    do(connection, put("a", secret))
    do(connection, "DELETE FROM setting WHERE key = 'a'")
    with open(connection.filename, "rb") as file:  # noqa: PTH123 - a name that SQLite gives
        assert b"secretsalary" in file.read()
    do(connection, put("b"))
    with open(connection.filename, "rb") as file:  # noqa: PTH123
        assert b"secretsalary" not in file.read()
