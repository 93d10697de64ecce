"""What keeps the window from opening is told in a sentence: real processes, real lacks."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from costdesk.ui.start_faults import (
    _language,
    _outer,
    debian_package,
    missing_library,
    named_library,
    texts,
)

ROOT = Path(__file__).parents[2]
LACKS = "libEGL.so.1: cannot open shared object file: No such file or directory"
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs")


def start(home: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start the program as nobody in particular, without a screen."""
    hidden = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LC_MESSAGES", "LANG")
    bare = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "costdesk", *words],
        capture_output=True,
        check=False,
        text=True,
        cwd=home,
        env=bare | {"XDG_CONFIG_HOME": str(home / "config")} | environment,
        timeout=60,
    )


@ON_LINUX
@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("C", "CostDesk found no display"),
        ("nl_BE.UTF-8", "CostDesk vond geen beeldscherm"),
        ("hu_HU.UTF-8", "A CostDesk nem talált képernyőt"),
    ],
)
def test_without_a_display_a_sentence_says_so(tmp_path: Path, locale: str, said: str) -> None:
    run = start(tmp_path, LANG=locale, PYTHONUTF8="1")
    assert run.returncode == 1
    assert run.stderr.startswith(said)


@ON_LINUX
def test_a_display_that_does_not_answer(tmp_path: Path) -> None:
    run = start(tmp_path, DISPLAY=":4711", QT_QPA_PLATFORM="xcb", PATH=str(tmp_path))
    assert run.returncode == 1
    assert "the display “:4711” does not answer" in run.stderr


@ON_LINUX
def test_a_library_that_the_system_lacks_is_named(tmp_path: Path) -> None:
    """A PySide6 before the real one says what that says on a system without the library."""
    package = tmp_path / "PySide6"
    package.mkdir()
    (package / "__init__.py").write_text(f"raise ImportError({LACKS!r})\n")
    run = start(tmp_path, DISPLAY=":4711", PYTHONPATH=str(tmp_path), PATH=str(tmp_path))
    assert run.returncode == 1
    assert "lacks libEGL.so.1" in run.stderr
    assert "the package is called libegl1)" in run.stderr


@ON_LINUX
def test_any_other_fault_of_the_import_is_passed_on(tmp_path: Path) -> None:
    package = tmp_path / "PySide6"
    package.mkdir()
    (package / "__init__.py").write_text("raise ImportError('half of it is missing')\n")
    run = start(tmp_path, DISPLAY=":4711", PYTHONPATH=str(tmp_path), PATH=str(tmp_path))
    assert run.returncode == 1
    assert "cannot open its window: half of it is missing. " in run.stderr


@ON_LINUX
def test_the_desktop_shows_it_where_it_can(tmp_path: Path) -> None:
    """A tool of the desktop that writes down what it is to show."""
    tool = tmp_path / "zenity"
    tool.write_text(f'#!/bin/sh\nfor word; do echo "$word"; done > {tmp_path}/shown\n')
    tool.chmod(0o755)
    run = start(tmp_path, DISPLAY=":4711", QT_QPA_PLATFORM="xcb", PATH=str(tmp_path))
    shown = (tmp_path / "shown").read_text("utf-8")
    assert shown.startswith("--error\n")
    assert "--text=CostDesk cannot open its window: the display “:4711”" in shown
    assert shown.strip().removeprefix("--error\n").splitlines()[-1].split("=")[1] in run.stderr


@ON_LINUX
@pytest.mark.parametrize("count", [0, 1, 2])
def test_workspaces_on_the_command_line_are_for_the_window(tmp_path: Path, count: int) -> None:
    run = start(tmp_path, *(f"{number}.costdesk" for number in range(count)))
    assert "found no display" in run.stderr


@pytest.mark.parametrize("damage", ["missing", "empty", "odd", "newer"])
def test_a_file_that_cannot_be_opened_is_no_obstacle(
    tmp_path: Path, sample_bytes: bytes, damage: str
) -> None:
    path = tmp_path / "centre ő.costdesk"
    newer = sample_bytes[:60] + (9999).to_bytes(4, "big") + sample_bytes[64:]
    content = {"empty": b"", "odd": b"odd" * 99, "newer": newer}.get(damage)
    if content is not None:
        path.write_bytes(content)
    run = start(tmp_path, str(path), "--quit-when-ready", QT_QPA_PLATFORM="offscreen")
    assert run.returncode == 0, run.stderr
    assert (path.read_bytes() if path.exists() else None) == content
    assert {each.name for each in tmp_path.iterdir()} <= {path.name, "config"}


def test_folders_that_cannot_be_written_are_no_obstacle(tmp_path: Path, sample_path: Path) -> None:
    (tmp_path / "file").touch()
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    nowhere = dict.fromkeys(names, str(tmp_path / "file" / "home"))
    words = (str(sample_path), "--quit-when-ready")
    run = start(tmp_path, *words, QT_QPA_PLATFORM="offscreen", **nowhere)
    assert run.returncode == 0
    assert "Traceback" not in run.stderr


# Names


def test_every_library_is_found_in_the_package_that_is_named() -> None:
    listed = (ROOT / "packaging" / "linux" / "qt-libraries.txt").read_text().splitlines()
    pairs = [line.split() for line in listed if line.startswith("lib")]
    assert len(pairs) > 5
    assert [debian_package(library) for library, _ in pairs] == [package for _, package in pairs]


def test_a_library_is_named_only_where_one_is_missing() -> None:
    assert named_library(LACKS) == "libEGL.so.1"
    assert named_library("cannot import name 'x' from 'libexample.py'") == ""


@ON_LINUX
def test_a_module_tells_what_it_lacks(tmp_path: Path) -> None:
    real = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    assert missing_library(real) == ""
    lacking = tmp_path / "libqxcb.so"
    shutil.copy(real, lacking)
    lacking.write_bytes(real.read_bytes().replace(b"libQt6XcbQpa.so.6", b"libNt6XcbQpa.so.6"))
    assert missing_library(lacking) == "libNt6XcbQpa.so.6"


def test_all_languages_say_the_same_things() -> None:
    english = texts("en")
    for language in ("nl", "hu"):
        other = texts(language)
        assert other.keys() == english.keys()
        for key, text in english.items():
            assert _placeholders(other[key]) == _placeholders(text)


def _placeholders(text: str) -> set[str]:
    return {part.partition("}")[0] for part in text.split("{")[1:]}


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "hu_HU"}, "hu"),
        ({"LANG": "nl", "LC_ALL": "", "LC_MESSAGES": "de_DE"}, "en"),
    ],
)
def test_the_language_is_the_systems(environment: dict[str, str], language: str) -> None:
    assert _language(environment) == language


def test_the_desktops_tools_get_the_libraries_that_they_had(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert _outer({"LD_LIBRARY_PATH": "/theirs"}) == {"LD_LIBRARY_PATH": "/theirs"}
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert _outer({"LD_LIBRARY_PATH": "/ours"}) == {}
    inner = {"LD_LIBRARY_PATH": "/ours", "LD_LIBRARY_PATH_ORIG": "/theirs"}
    assert _outer(inner) == {"LD_LIBRARY_PATH": "/theirs"}
