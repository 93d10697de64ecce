"""Who has a workspace open: another process that lives, one that crashed, another machine."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.storage.claims import MARK, claim

NOW = datetime(2025, 3, 31, 12, tzinfo=UTC)
_HOLD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from costdesk.storage.claims import claim
held = claim(Path(sys.argv[1]), datetime(2025, 3, 30, 9, tzinfo=UTC))
print("held", flush=True)
sys.stdin.readline()
"""


@pytest.fixture(autouse=True)
def _is_anna(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USERNAME", "Anna")
    monkeypatch.setenv("COMPUTERNAME", "DESK-1")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "centre ő.costdesk"


def mark_of(path: Path) -> Path:
    return path.with_name(path.name + MARK)


@contextmanager
def held_elsewhere(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process has it until the end."""
    command = [sys.executable, "-c", _HOLD, str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def refused(path: Path) -> dict[str, str | int]:
    with pytest.raises(Refused) as caught:
        claim(path, NOW)
    [finding] = caught.value.findings
    assert finding.code == Code.WORKSPACE_IN_USE
    assert finding.place.file == str(path)
    return dict(finding.values)


def test_it_is_told_while_it_lasts(path: Path) -> None:
    held = claim(path, NOW)
    assert mark_of(path).read_text("utf-8").splitlines() == [
        "Anna",
        "DESK-1",
        "2025-03-31T12:00+00:00",
    ]
    held.release()
    assert list(path.parent.iterdir()) == []
    held.release()


def test_another_process_has_it(path: Path) -> None:
    with held_elsewhere(path):
        assert refused(path) == {
            "user": "Anna",
            "machine": "DESK-1",
            "since": "2025-03-30T09:00+00:00",
        }
        assert mark_of(path).exists()


def test_after_a_crash_it_is_free(path: Path) -> None:
    with held_elsewhere(path) as process:
        process.kill()
        process.wait()
        assert mark_of(path).exists()
        claim(path, NOW).release()
    assert not mark_of(path).exists()


def test_another_machine_has_it_where_locks_do_not_reach(path: Path) -> None:
    mark_of(path).write_text("Béla\nDESK-2\n2025-03-30T09:00+00:00\n", "utf-8")
    assert refused(path)["machine"] == "DESK-2"
    held = claim(path, NOW, by_force=True)
    assert mark_of(path).read_text("utf-8").startswith("Anna\nDESK-1\n")
    held.release()
    assert not mark_of(path).exists()


def test_by_force_beside_a_process_that_lives_leaves_its_mark(path: Path) -> None:
    with held_elsewhere(path):
        claim(path, NOW, by_force=True).release()
        assert mark_of(path).exists()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"one line\n", b"x\n" * 4000])
def test_an_odd_mark_that_nobody_holds_is_no_obstacle(path: Path, content: bytes) -> None:
    mark_of(path).write_bytes(content)
    claim(path, NOW).release()
    assert not mark_of(path).exists()


def test_a_place_that_takes_no_mark_is_no_obstacle(path: Path) -> None:
    mark_of(path).mkdir()
    claim(path, NOW).release()
    assert mark_of(path).is_dir()
