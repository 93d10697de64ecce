"""An older file: a verified copy first, then all scripts it lacks, each whole or not at all."""

import contextlib
import json
import zlib
from datetime import date
from pathlib import Path

import apsw
import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.services.commands import AddCosts
from costdesk.services.workspace import Workspace
from costdesk.storage import migrate
from costdesk.storage.batches import all_batches
from costdesk.storage.costs import all_costs
from costdesk.storage.database import Connection, connect, transaction, version_of
from costdesk.storage.files import open_file
from costdesk.storage.import_days import parts_of_day
from costdesk.storage.migrate import (
    Script,
    lay_out,
    newest_version,
    row_counts,
    scripts,
    verified_copy,
)
from costdesk.storage.migrate import (
    migrate as bring_up,
)
from tests.builders import cost

NOW = newest_version()
SECOND = Script(NOW + 1, "ALTER TABLE cost ADD COLUMN site TEXT NOT NULL DEFAULT ''")
THIRD = Script(NOW + 2, "CREATE TABLE site (name TEXT NOT NULL PRIMARY KEY) STRICT")
LATER = [*scripts(), SECOND, THIRD]


@pytest.fixture
def filled(path: Path) -> Path:
    with Workspace.open(path) as workspace:
        workspace.execute(AddCosts((cost("12.50"), cost("7"))))
    return path


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[Code]:
    return [finding.code for finding in refused.value.findings]


def test_the_scripts_are_numbered_without_a_gap() -> None:
    numbers = [script.version for script in scripts()]
    assert numbers == [*range(1, len(numbers) + 1)]
    assert newest_version() == numbers[-1]


def test_an_older_file_is_brought_up_to_date(filled: Path) -> None:
    with contextlib.closing(open_file(filled, LATER)) as connection:
        assert version_of(connection) == NOW + 2
        assert connection.execute("SELECT amount, site FROM cost ORDER BY id").fetchall() == [
            ("12.5", ""),
            ("7", ""),
        ]
        assert row_counts(connection)["site"] == 0
        assert connection.pragma("foreign_keys") == 1


def test_the_copy_beside_it_is_the_file_as_it_was(filled: Path) -> None:
    open_file(filled, LATER).close()
    assert names_in(filled.parent) == ["centre.costdesk", f"centre.v{NOW}-backup.costdesk"]
    with Workspace.open(filled.with_name(f"centre.v{NOW}-backup.costdesk")) as copy:
        assert [str(stored.item.amount) for stored in copy.costs()] == ["12.5", "7"]
        assert [step.name.code for step in copy.history()] == ["add_costs"]
        assert copy.check() == []


def test_a_copy_never_overwrites_another(filled: Path) -> None:
    first = filled.with_name(f"centre.v{NOW}-backup.costdesk")
    first.write_text("mine")
    second = filled.with_name(f"centre.v{NOW}-backup-2.costdesk")
    second.write_text("mine too")
    open_file(filled, LATER).close()
    assert (first.read_text(), second.read_text()) == ("mine", "mine too")
    with contextlib.closing(connect(filled.with_name(f"centre.v{NOW}-backup-3.costdesk"))) as copy:
        assert version_of(copy) == NOW


def test_undo_steps_are_dropped_for_they_speak_of_the_older_tables(filled: Path) -> None:
    with contextlib.closing(open_file(filled, LATER)) as connection:
        assert row_counts(connection)["step"] == 0


def test_a_current_file_is_not_copied(filled: Path) -> None:
    open_file(filled, scripts()).close()
    with contextlib.closing(connect(filled)) as connection:
        assert migrate.migrate(connection, filled, scripts()) is None
        assert row_counts(connection)["step"] == 1
    assert names_in(filled.parent) == ["centre.costdesk"]


def test_the_copy_is_told(filled: Path) -> None:
    with contextlib.closing(connect(filled)) as connection:
        copy = migrate.migrate(connection, filled, LATER)
    assert copy == filled.with_name(f"centre.v{NOW}-backup.costdesk")


def test_a_script_that_fails_leaves_the_file_at_the_version_before(filled: Path) -> None:
    broken = Script(NOW + 2, "CREATE TABLE half (x INTEGER) STRICT; INSERT INTO half VALUES (1, 2)")
    with pytest.raises(apsw.SQLError):
        open_file(filled, [*scripts(), SECOND, broken])
    with contextlib.closing(connect(filled)) as connection:
        assert version_of(connection) == NOW + 1
        assert "half" not in row_counts(connection)
        assert row_counts(connection)["cost"] == 2


def test_a_script_may_rebuild_a_table_that_others_refer_to(filled: Path) -> None:
    rebuild = Script(
        NOW + 1,
        """
        CREATE TABLE kind (name TEXT NOT NULL PRIMARY KEY, labour INTEGER, capacity INTEGER) STRICT;
        INSERT INTO kind SELECT name, labour, capacity FROM category;
        DROP TABLE category;
        ALTER TABLE kind RENAME TO category;
        """,
    )
    with contextlib.closing(open_file(filled, [*scripts(), rebuild])) as connection:
        assert row_counts(connection)["category"] == 11
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_script_that_leaves_rows_without_what_they_refer_to_is_taken_back(filled: Path) -> None:
    with pytest.raises(Refused) as refused:
        open_file(
            filled, [*scripts(), Script(NOW + 1, "DELETE FROM category WHERE name = 'salaries'")]
        )
    assert codes(refused) == [Code.DAMAGED_WORKSPACE]
    with contextlib.closing(connect(filled)) as connection:
        assert version_of(connection) == NOW
        assert row_counts(connection)["category"] == 11


def test_a_script_that_another_program_has_run_is_not_run_again(filled: Path) -> None:
    """Two programs open an older file: the slower one finds the work done."""
    ran = Script(NOW + 1, f"{SECOND.sql}; SELECT 1")
    with contextlib.closing(connect(filled)) as connection:
        migrate.migrate(connection, filled, [*scripts(), ran])
        migrate._run_once(connection, SECOND, filled)
        assert version_of(connection) == NOW + 1


def test_an_older_file_that_cannot_be_written_is_refused(filled: Path) -> None:
    with (
        contextlib.closing(Connection(str(filled), flags=apsw.SQLITE_OPEN_READONLY)) as connection,
        pytest.raises(Refused) as refused,
    ):
        migrate.migrate(connection, filled, LATER)
    assert codes(refused) == [Code.WORKSPACE_READ_ONLY]
    assert names_in(filled.parent) == ["centre.costdesk"]


def test_a_copy_of_a_damaged_file_is_not_taken_for_one(filled: Path) -> None:
    """The index says one thing and the table another: the copy would be no better."""
    with contextlib.closing(connect(filled)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema "
            "WHERE name = 'contact_day') WHERE name = 'cost_once'"
        )
    with pytest.raises(Refused) as refused:
        open_file(filled, LATER)
    assert codes(refused) == [Code.COPY_NOT_VERIFIED]
    assert names_in(filled.parent) == ["centre.costdesk"]
    with contextlib.closing(connect(filled)) as connection:
        assert version_of(connection) == NOW


def test_a_copy_with_fewer_rows_is_not_taken_for_one(filled: Path, tmp_path: Path) -> None:
    with contextlib.closing(connect(filled)) as connection:
        copy = verified_copy(connection, filled, "copy")
        assert copy == tmp_path / "centre.copy.costdesk"
        with contextlib.closing(connect(copy)) as other:
            other.execute("DELETE FROM cost WHERE id = 1")
        with pytest.raises(Refused) as refused:
            migrate._verify(connection, copy)
    assert codes(refused) == [Code.COPY_NOT_VERIFIED]


def test_the_first_opening_of_an_older_file_may_only_read_afterwards(filled: Path) -> None:
    with contextlib.closing(open_file(filled, LATER, read_only=True)) as connection:
        assert version_of(connection) == NOW + 2
        assert len(all_costs(connection)) == 2
        with pytest.raises(apsw.ReadOnlyError):
            connection.execute("DELETE FROM cost")


def test_tables_with_odd_names_are_counted(connection: Connection) -> None:
    connection.execute('CREATE TABLE "an ""odd"" name" (x INTEGER)')
    assert row_counts(connection)['an "odd" name'] == 0


def test_an_empty_file_is_laid_out_from_the_first_script(tmp_path: Path) -> None:
    path = tmp_path / "bare.costdesk"
    path.touch()
    with contextlib.closing(connect(path)) as connection:
        lay_out(connection, LATER)
        assert version_of(connection) == NOW + 2


def test_imports_and_figures_outlive_the_scripts(tmp_path: Path) -> None:
    """A table that others refer to is made anew on the way; nothing of it may be lost."""
    path = tmp_path / "older.costdesk"
    path.touch()
    known = scripts()
    widening = [script.version for script in known if "batch_wider" in script.sql]
    with contextlib.closing(connect(path)) as connection:
        with transaction(connection):
            lay_out(connection, [script for script in known if script.version < widening[0]])
        connection.execute(
            "INSERT INTO batch VALUES (1, '2025-01-01', 'capacity', 'a', '', 'ab', 1, 0, 0, NULL);"
            "INSERT INTO capacity VALUES (1, '2025-01-01', '2025-01-31', '8', '0', 1, x'00', 0);"
            "INSERT INTO quality VALUES"
            " (1, '2025-01-01', '2025-01-31', 'csat', '85', '', '', NULL, '');"
        )
        bring_up(connection, path, known)
        assert connection.execute("SELECT batch FROM capacity").get == 1
        assert connection.execute("SELECT kind FROM batch").get == "capacity"
        assert connection.execute("SELECT value, batch, edited FROM quality").fetchall() == [
            ("85", None, 0)
        ]


def test_imports_of_quality_outlive_the_script_that_brings_reasons(tmp_path: Path) -> None:
    path = tmp_path / "older.costdesk"
    path.touch()
    known = scripts()
    bringing = next(script.version for script in known if "CREATE TABLE reason" in script.sql)
    with contextlib.closing(connect(path)) as connection:
        with transaction(connection):
            lay_out(connection, [script for script in known if script.version < bringing])
        connection.execute(
            "INSERT INTO batch VALUES (1, '2025-01-01', 'quality', 'a', '', 'ab', 1, 0, 0, NULL);"
            "INSERT INTO quality VALUES"
            " (1, '2025-01-01', '2025-01-31', 'csat', '85', '', '', NULL, '', 1, x'00', 1);"
        )
        bring_up(connection, path, known)
        assert connection.execute("SELECT kind, brought FROM batch").fetchall() == [("quality", 1)]
        assert connection.execute("SELECT batch, edited FROM quality").fetchall() == [(1, 1)]
        assert row_counts(connection)["reason"] == 0
        connection.execute(
            "INSERT INTO batch VALUES (2, '2025-01-02', 'reasons', 'b', '', 'cd', 1, 0, 0, NULL, 0)"
        )


def test_imports_outlive_the_script_that_sets_rows_aside(tmp_path: Path) -> None:
    """An import that had completed a day kept the contacts of both, and nothing it had replaced."""
    path = tmp_path / "older.costdesk"
    path.touch()
    known = scripts()
    bringing = next(script.version for script in known if "import_aside" in script.sql)
    with contextlib.closing(connect(path)) as connection:
        with transaction(connection):
            lay_out(connection, [script for script in known if script.version < bringing])
        connection.execute(
            "INSERT INTO batch VALUES (1, '2025-01-01', 'contacts', 'a', 'p', 'ab', 1, 0, 3, NULL);"
        )
        contacts = zlib.compress(json.dumps([["00ff", "inbound", "phone", 1, "60", None]]).encode())
        day = "INSERT INTO import_day (batch, day, line, contacts) VALUES (1, '2025-01-01', '', ?)"
        connection.execute(day, (contacts,))
        bring_up(connection, path, known)
        [stored] = all_batches(connection)
        assert (stored.batch.replaced, stored.batch.lost) == (3, None)
        [part] = parts_of_day(connection, "p", "", date(2025, 1, 1))
        [contact] = part.known.contacts
        assert (part.anew, contact.key, contact.reason) == (False, b"\x00\xff", None)
        assert row_counts(connection)["import_aside"] == 0
