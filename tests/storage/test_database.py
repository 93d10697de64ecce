"""What is opened is a workspace, and opening one does not change it."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.storage import database
from costdesk.storage.database import (
    APPLICATION_ID,
    Connection,
    connect,
    create_file,
    recognise,
    rehearsal,
    transaction,
)
from costdesk.storage.faults import faults_of
from costdesk.storage.files import open_file
from costdesk.storage.migrate import newest_version

NOBODY = 65534


def refusal(path: Path) -> Code:
    """The one code that opening is refused with; it names the file."""
    with pytest.raises(Refused) as refused:
        open_file(path).close()
    [finding] = refused.value.findings
    assert finding.place.file == str(path)
    return finding.code


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """Whoever runs the tests may be root, whom no permission stops."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def own_folder(path: Path, ordinary_user: None) -> Iterator[Path]:  # noqa: ARG001
    """A folder of the ordinary user's, with a workspace in it."""
    with tempfile.TemporaryDirectory() as folder:
        content = _as_root(path)
        (Path(folder) / "centre.costdesk").write_bytes(content)
        yield Path(folder)
        Path(folder).chmod(0o700)


def _as_root(path: Path) -> bytes:
    """The bytes of a file that only who started the tests can read."""
    user = os.geteuid()
    if user == os.getuid():
        return path.read_bytes()
    os.seteuid(os.getuid())
    try:
        return path.read_bytes()
    finally:
        os.seteuid(user)


def test_a_new_file_says_what_it_is(path: Path) -> None:
    header = path.read_bytes()[:100]
    assert header[:15] == b"SQLite format 3"
    assert header[68:72] == b"CDsk"
    assert recognise(path) == newest_version()


def test_the_pragmas_that_keep_what_was_written(connection: Connection) -> None:
    assert connection.pragma("journal_mode") == "delete"
    assert connection.pragma("synchronous") == 2
    assert connection.pragma("foreign_keys") == 1
    assert connection.pragma("secure_delete") == 1
    assert connection.pragma("cache_spill") == 0
    assert connection.pragma("cache_size") == -64000
    assert connection.pragma("busy_timeout") == 2000


def test_every_table_is_strict(connection: Connection) -> None:
    tables = connection.execute(
        "SELECT name, strict FROM pragma_table_list WHERE name NOT LIKE 'sqlite_%'"
    ).fetchall()
    assert {name for name, _ in tables} == {
        "setting",
        "category",
        "channel",
        "cost",
        "contact",
        "capacity",
        "scenario",
        "quality",
        "reason",
        "step",
        "batch",
        "import_day",
        "import_aside",
        "statement_line",
        "cost_rule",
    }
    assert all(strict for _, strict in tables)


def test_no_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.costdesk") == Code.NO_WORKSPACE
    assert names_in(tmp_path) == []


def test_no_folder_is_no_workspace(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nowhere" / "none.costdesk") == Code.NO_WORKSPACE


def test_a_file_where_a_folder_should_be(path: Path) -> None:
    assert refusal(path / "none.costdesk") == Code.FILE_UNREADABLE


def test_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path) == Code.IS_A_FOLDER


@pytest.mark.parametrize(
    "content",
    [b"", b"name,category\n", b"SQLite format 3\0", bytes(200), b"\xff" * 5000],
    ids=["empty", "csv", "a header cut off", "zeros", "noise"],
)
def test_no_workspace_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.costdesk"
    path.write_bytes(content)
    assert refusal(path) == Code.NOT_A_WORKSPACE
    assert path.read_bytes() == content
    assert names_in(tmp_path) == ["other.costdesk"]


def test_somebody_elses_database(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with contextlib.closing(apsw.Connection(str(path))) as other:
        other.execute("CREATE TABLE cost (id INTEGER PRIMARY KEY); PRAGMA user_version = 1")
    before = path.read_bytes()
    assert refusal(path) == Code.NOT_A_WORKSPACE
    assert path.read_bytes() == before


def test_a_newer_file_is_refused_and_left_byte_for_byte(path: Path) -> None:
    known = newest_version()
    with contextlib.closing(apsw.Connection(str(path))) as other:
        other.execute(f"PRAGMA user_version = {known + 1}")
    before, modified = path.read_bytes(), path.stat().st_mtime_ns
    with pytest.raises(Refused) as refused:
        open_file(path)
    [finding] = refused.value.findings
    assert finding.code == Code.NEWER_WORKSPACE
    assert finding.values == {"version": known + 1, "known": known}
    assert path.read_bytes() == before
    assert path.stat().st_mtime_ns == modified
    assert names_in(path.parent) == [path.name]


def test_a_version_that_never_was(path: Path) -> None:
    with contextlib.closing(apsw.Connection(str(path))) as other:
        other.execute("PRAGMA user_version = 0")
    assert refusal(path) == Code.DAMAGED_WORKSPACE


def test_a_file_cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:10_000])
    before = path.read_bytes()
    assert refusal(path) == Code.DAMAGED_WORKSPACE
    assert path.read_bytes() == before


def test_a_file_whose_tables_were_overwritten(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xaa" * 3996
    path.write_bytes(content)
    assert refusal(path) == Code.DAMAGED_WORKSPACE


def test_a_file_that_another_program_holds(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_BUSY_MILLISECONDS", 20)
    with contextlib.closing(apsw.Connection(str(path))) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert refusal(path) == Code.WORKSPACE_BUSY


def test_a_file_that_may_not_be_read(own_folder: Path) -> None:
    path = own_folder / "centre.costdesk"
    path.chmod(0)
    assert refusal(path) == Code.NO_PERMISSION


def test_a_file_in_a_folder_that_may_not_be_entered(own_folder: Path) -> None:
    own_folder.chmod(0)
    assert refusal(own_folder / "centre.costdesk") == Code.NO_PERMISSION


def test_a_file_that_may_only_be_read(own_folder: Path) -> None:
    path = own_folder / "centre.costdesk"
    path.chmod(0o400)
    with contextlib.closing(open_file(path)) as connection:
        assert connection.execute("SELECT count(*) FROM category").get == 11
        with pytest.raises(apsw.ReadOnlyError), transaction(connection):
            connection.execute("DELETE FROM category")


def test_a_folder_that_may_only_be_read(own_folder: Path) -> None:
    """There is no room for the journal, so nothing is changed."""
    path = own_folder / "centre.costdesk"
    own_folder.chmod(0o500)
    with contextlib.closing(open_file(path)) as connection:
        with pytest.raises(Refused) as refused, faults_of(path), transaction(connection):
            connection.execute("DELETE FROM category")
        assert [finding.code for finding in refused.value.findings] == [Code.WORKSPACE_READ_ONLY]
        assert connection.execute("SELECT count(*) FROM category").get == 11


def test_no_new_file_where_nothing_may_be_written(own_folder: Path) -> None:
    own_folder.chmod(0o500)
    with pytest.raises(Refused) as refused:
        create_file(own_folder / "new.costdesk", lambda _: None)
    assert [finding.code for finding in refused.value.findings] == [Code.NO_PERMISSION]


def torn_by(other: Connection, change: str, path: Path) -> tuple[bytes, bytes]:
    """The file and its journal in the middle of a change that is then given up."""
    other.execute(f"BEGIN; {change}").fetchall()
    other.cache_flush()
    torn, left = path.read_bytes(), path.with_name(path.name + "-journal").read_bytes()
    other.execute("ROLLBACK")
    return torn, left


def test_a_crash_while_writing_is_rolled_back_at_the_next_opening(path: Path) -> None:
    """A journal that is left beside the file holds what was there before."""
    with contextlib.closing(apsw.Connection(str(path))) as other:
        before = path.read_bytes()
        torn, left = torn_by(other, "DELETE FROM category", path)
    assert torn != before
    path.write_bytes(torn)
    path.with_name(path.name + "-journal").write_bytes(left)
    with contextlib.closing(open_file(path)) as connection:
        assert connection.execute("SELECT count(*) FROM category").get == 11
    assert names_in(path.parent) == [path.name]


def test_a_crash_that_hides_a_newer_version(path: Path) -> None:
    """Only after the journal is rolled back does the file say what it is."""
    known = newest_version()
    with contextlib.closing(apsw.Connection(str(path))) as other:
        other.execute(f"PRAGMA user_version = {known + 1}")
        before = path.read_bytes()
        hidden = f"PRAGMA user_version = {known}; DELETE FROM category"
        torn, left = torn_by(other, hidden, path)
    # The first page is written last; it got there before the power went.
    path.write_bytes(torn[:60] + known.to_bytes(4, "big") + torn[64:])
    path.with_name(path.name + "-journal").write_bytes(left)
    assert recognise(path) == known
    assert refusal(path) == Code.NEWER_WORKSPACE
    assert path.read_bytes() == before


def test_a_name_that_sqlite_would_take_for_something_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path(":memory:")
    create_file(path, lambda connection: connection.pragma("user_version", 7))
    assert (tmp_path / ":memory:").read_bytes()[63] == 7


def test_creating_never_overwrites(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        create_file(path, lambda _: None)
    assert [finding.code for finding in refused.value.findings] == [Code.WORKSPACE_EXISTS]
    assert path.read_bytes() == before


def test_creating_a_folder(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        create_file(tmp_path, lambda _: None)
    assert [finding.code for finding in refused.value.findings] == [Code.IS_A_FOLDER]


def test_creating_in_no_folder(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        create_file(tmp_path / "nowhere" / "new.costdesk", lambda _: None)
    assert [finding.code for finding in refused.value.findings] == [Code.NO_FOLDER]


def test_a_name_too_long_for_the_disk(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        create_file(tmp_path / ("x" * 300), lambda _: None)
    assert [finding.code for finding in refused.value.findings] == [Code.CANNOT_WRITE]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_creating_leaves_nothing_when_it_fails(tmp_path: Path, error: type[BaseException]) -> None:
    def fill(connection: Connection) -> None:
        connection.execute("CREATE TABLE half (done)")
        raise error

    with pytest.raises(error):
        create_file(tmp_path / "new.costdesk", fill)
    assert names_in(tmp_path) == []


def test_a_transaction_is_all_or_nothing(connection: Connection) -> None:
    def change_and_stop() -> None:
        with transaction(connection):
            connection.execute("DELETE FROM category")
            raise KeyError

    with pytest.raises(KeyError):
        change_and_stop()
    assert not connection.in_transaction
    assert connection.execute("SELECT count(*) FROM category").get == 11


def test_a_rehearsal_keeps_nothing(connection: Connection) -> None:
    with rehearsal(connection):
        connection.execute("DELETE FROM category")
        assert connection.execute("SELECT count(*) FROM category").get == 0
    assert not connection.in_transaction
    assert connection.execute("SELECT count(*) FROM category").get == 11


def test_a_rehearsal_that_fails_keeps_nothing(connection: Connection) -> None:
    def rehearse_and_stop() -> None:
        with rehearsal(connection):
            connection.execute("DELETE FROM category")
            connection.execute("ROLLBACK")  # as SQLite does by itself when the disk is full
            raise KeyError

    with pytest.raises(KeyError):
        rehearse_and_stop()
    assert connection.execute("SELECT count(*) FROM category").get == 11


def test_a_transaction_claims_writing_at_its_start(path: Path, connection: Connection) -> None:
    with contextlib.closing(connect(path)) as other, transaction(connection):
        other.set_busy_timeout(0)
        with pytest.raises(apsw.BusyError):
            other.execute("BEGIN IMMEDIATE")


def test_the_mark_of_our_files_never_changes() -> None:
    assert APPLICATION_ID == 0x4344736B
