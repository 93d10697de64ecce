"""Disks that fill up, files that are held, cut off or taken away: a refusal, and nothing lost."""

import contextlib
import resource
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import apsw
import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.services.commands import AddCosts, AddCounts, DeleteCosts
from costdesk.services.workspace import Workspace
from costdesk.storage import database
from tests.builders import NOON, cost, count, workspace

MANY = AddCosts(tuple(cost(name=f"item {number}", note="x" * 200) for number in range(400)))


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    with workspace(tmp_path) as made:
        made.execute(AddCosts((cost("1"), cost("2"))))
        return made.path


def at_noon(path: Path) -> Workspace:
    """Opened with the clock that the fixture had: steps are forgotten in time."""
    return Workspace.open(path, now=lambda: NOON)


def code_of(action: Callable[[], object]) -> Code:
    with pytest.raises(Refused) as refused:
        action()
    [finding] = refused.value.findings
    assert finding.place.file.endswith(".costdesk")
    return finding.code


def assert_unharmed(path: Path) -> None:
    """All is there as the fixture left it, in one file, and can be changed again."""
    with at_noon(path) as opened:
        assert [str(stored.item.amount) for stored in opened.costs()] == ["1", "2"]
        assert [step.name.code for step in opened.history()] == ["add_costs"]
        assert opened.check() == []
        assert opened.execute(DeleteCosts((1,))).step is not None
    assert sorted(each.name for each in path.parent.iterdir()) == [path.name]


def test_a_full_disk_while_changing(filled: Path) -> None:
    with at_noon(filled) as opened:
        pages = opened._connection.pragma("page_count")
        opened._connection.pragma("max_page_count", pages + 3)
        assert code_of(lambda: opened.execute(MANY)) == Code.DISK_FULL
        assert len(opened.costs()) == 2
        assert opened.execute(DeleteCosts((1,))).step is not None
        opened.undo()
        assert len(opened.costs()) == 2
        assert opened.check() == []


def test_a_full_disk_while_undoing(filled: Path) -> None:
    with at_noon(filled) as opened:
        opened.execute(MANY)
        opened.execute(DeleteCosts(tuple(range(3, 403))))
        opened._connection.execute("VACUUM")
        pages = opened._connection.pragma("page_count")
        opened._connection.pragma("max_page_count", pages)
        assert code_of(opened.undo) == Code.DISK_FULL
        assert len(opened.costs()) == 2
        assert [step.undone for step in opened.history()] == [False] * 3
        opened._connection.pragma("max_page_count", 10_000)
        opened.undo()
        assert len(opened.costs()) == 402


LIMITED = """
    import resource, sys
    from pathlib import Path
    from costdesk.domain.findings import Refused
    from costdesk.services.commands import AddCosts
    from costdesk.services.workspace import Workspace
    from costdesk.storage import migrate
    from costdesk.storage.files import open_file
    from tests.builders import cost

    path = Path(sys.argv[1])
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
    try:
        {action}
    except Refused as refused:
        print(*(finding.code for finding in refused.findings))
"""


def limited(action: str, path: Path, limit: int) -> str:
    """What an action is refused with where no file may grow beyond so many bytes."""
    code = textwrap.dedent(LIMITED).format(action=action)
    run = subprocess.run(
        [sys.executable, "-c", code, str(path), str(limit)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    return run.stdout.strip()


def test_a_file_that_cannot_grow(filled: Path) -> None:
    many = "Workspace.open(path).execute(AddCosts((cost(note='x' * 1900),) * 500))"
    assert limited(many, filled, filled.stat().st_size + 100_000) == Code.CANNOT_WRITE
    assert_unharmed(filled)


def test_a_new_file_that_cannot_be_written(tmp_path: Path) -> None:
    path = tmp_path / "new.costdesk"
    for limit in (0, 5_000, 40_000):
        assert limited("Workspace.create(path, 'EUR')", path, limit) == Code.CANNOT_WRITE
        assert list(tmp_path.iterdir()) == []


def test_a_copy_that_cannot_be_written(filled: Path) -> None:
    next_one = "migrate.Script(migrate.newest_version() + 1, 'SELECT 1')"
    older = f"open_file(path, [*migrate.scripts(), {next_one}])"
    before = filled.read_bytes()
    assert limited(older, filled, 10_000) == Code.CANNOT_WRITE
    assert filled.read_bytes() == before
    assert_unharmed(filled)


def test_the_limit_is_what_was_refused(filled: Path) -> None:
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY
    assert limited("print(len(Workspace.open(path).costs()))", filled, 10**9) == "2"


def test_another_program_writes(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_BUSY_MILLISECONDS", 20)
    with at_noon(filled) as opened, contextlib.closing(apsw.Connection(str(filled))) as other:
        other.execute("BEGIN IMMEDIATE")
        assert code_of(lambda: opened.execute(DeleteCosts((1,)))) == Code.WORKSPACE_BUSY
        assert len(opened.costs()) == 2
        other.execute("ROLLBACK; BEGIN EXCLUSIVE")
        assert code_of(opened.costs) == Code.WORKSPACE_BUSY
    assert_unharmed(filled)


def test_another_program_reads_to_the_end(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The change is complete but cannot be committed: it is taken back, and works later."""
    monkeypatch.setattr(database, "_BUSY_MILLISECONDS", 20)
    with at_noon(filled) as opened, contextlib.closing(apsw.Connection(str(filled))) as other:
        other.execute("BEGIN; SELECT * FROM cost").fetchall()
        assert code_of(lambda: opened.execute(DeleteCosts((1,)))) == Code.WORKSPACE_BUSY
        other.execute("ROLLBACK")
    assert_unharmed(filled)


def test_the_file_is_taken_away(filled: Path) -> None:
    with at_noon(filled) as opened:
        assert len(opened.costs()) == 2
        filled.rename(filled.with_name("moved.costdesk"))
        assert code_of(lambda: opened.execute(DeleteCosts((1,)))) == Code.NO_WORKSPACE
    assert_unharmed(filled.with_name("moved.costdesk"))


def test_a_file_cut_off_while_it_is_open(filled: Path) -> None:
    with at_noon(filled) as opened:
        opened.execute(MANY)
    content = filled.read_bytes()
    with at_noon(filled) as opened:
        filled.write_bytes(content[: len(content) // 2])
        assert code_of(opened.costs) == Code.DAMAGED_WORKSPACE


def test_damage_that_only_a_check_finds(filled: Path) -> None:
    with at_noon(filled) as opened:
        root = opened._connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'contact_cell'"
        ).get
        opened.execute(AddCounts((count("2025-01-01"), count("2025-01-02"))))
    content = bytearray(filled.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = content[(root - 2) * 4096 : (root - 1) * 4096]
    filled.write_bytes(content)
    with at_noon(filled) as opened:
        assert {finding.code for finding in opened.check()} == {Code.DAMAGED_WORKSPACE}


def test_an_error_of_ours_takes_the_change_back(filled: Path) -> None:
    def stop() -> NoReturn:
        raise KeyboardInterrupt

    with Workspace.open(filled, now=stop) as opened:
        with pytest.raises(KeyboardInterrupt):
            opened.execute(DeleteCosts((1,)))
        assert len(opened.costs()) == 2
    assert_unharmed(filled)
