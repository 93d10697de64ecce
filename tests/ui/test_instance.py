"""One window for each person: real processes, a lock that one of them holds, and a folder."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from costdesk.ui.instance import Instance, Wish

_FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from costdesk.ui.instance import Instance
application = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
if "deaf" not in sys.argv:
    instance.listen()
instance.asked.connect(lambda wish: print(wish.token, *map(str, wish.files), flush=True))
print("ready", instance.hand_over([]), flush=True)
application.exec()
"""


@contextmanager
def first_start(folder: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """Another process that was there before."""
    command = [sys.executable, "-c", _FIRST, str(folder), *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready False\n"
        yield process
        process.kill()


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().rstrip("\n")


@pytest.mark.usefixtures("qapp")
def test_a_second_start_hands_over_its_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "leave")
    with first_start(tmp_path / "settings") as first:
        second = Instance(tmp_path / "settings")
        assert second.hand_over([Path("bakery ő.costdesk"), tmp_path / "b.costdesk"])
        assert line(first) == f"leave {tmp_path}/bakery ő.costdesk {tmp_path}/b.costdesk"
        monkeypatch.delenv("XDG_ACTIVATION_TOKEN")
        assert second.hand_over([])
        assert line(first) == ""


@pytest.mark.usefixtures("qapp")
def test_another_person_or_a_portable_copy_stays_apart(tmp_path: Path) -> None:
    with first_start(tmp_path / "anna"):
        other = Instance(tmp_path / "béla")
        assert not other.hand_over([])


@pytest.mark.usefixtures("qapp")
def test_another_screen_stays_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with first_start(tmp_path):
        monkeypatch.setenv("DISPLAY", ":77.0")
        assert not Instance(tmp_path).hand_over([])


@pytest.mark.usefixtures("qapp")
def test_after_a_crash_the_next_start_is_the_first(tmp_path: Path) -> None:
    with first_start(tmp_path) as first:
        first.kill()
        first.wait()
        assert list(tmp_path.glob("*.lock"))
        after = Instance(tmp_path)
        assert not after.hand_over([])
        assert not Instance(tmp_path).hand_over([], patience=0)  # this one is deaf
        after.end()
    assert not list(tmp_path.glob("*.lock"))


@pytest.mark.usefixtures("qapp")
def test_one_that_does_not_answer_is_not_waited_for_for_ever(tmp_path: Path) -> None:
    with first_start(tmp_path, "deaf"):
        second = Instance(tmp_path)
        assert not second.hand_over([tmp_path / "x.costdesk"], patience=0.1)
    assert not list(tmp_path.glob("*/*"))


def test_what_was_asked_before_it_listens_is_not_lost(qtbot: QtBot, tmp_path: Path) -> None:
    instance = Instance(tmp_path)
    instance._inbox.mkdir()
    (instance._inbox / "1-1.open").write_bytes(b"\0" + os.fsencode(tmp_path / "a.costdesk"))
    with qtbot.waitSignal(instance.asked) as asked:
        instance.listen()
    assert asked.args == [Wish((tmp_path / "a.costdesk",), "")]
    instance.end()


@pytest.mark.usefixtures("qapp")
def test_what_was_asked_of_a_window_that_crashed_is_forgotten(tmp_path: Path) -> None:
    instance = Instance(tmp_path)
    told: list[object] = []
    instance.asked.connect(told.append)
    instance._inbox.mkdir()
    old = instance._inbox / "1-1.open"
    old.write_bytes(b"\0/x.costdesk")
    os.utime(old, (0, 0))
    instance.listen()
    assert told == []
    assert not old.exists()
    instance.end()


@pytest.mark.usefixtures("qapp")
def test_where_no_settings_can_be_kept_every_start_is_a_first_one(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for _ in range(2):
        instance = Instance(tmp_path / "file" / "CostDesk")
        assert not instance.hand_over([])
        instance.listen()
        instance.end()


@pytest.mark.usefixtures("qapp")
def test_a_lock_of_another_computer_is_left_alone(tmp_path: Path) -> None:
    first = Instance(tmp_path)
    name = next(tmp_path.glob("*.lock")).name
    first.end()
    (tmp_path / name).write_text("1\ncostdesk\nanother-computer\n\n\n")
    instance = Instance(tmp_path)
    assert not instance.hand_over([])
    assert (tmp_path / name).exists()
