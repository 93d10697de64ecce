"""What the frozen program puts off at its start, and that nothing of it is lost."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6
from bundle import shiboken
from bundle.release import ROOT

EARLY = ROOT / "packaging" / "bundle" / "early.py"
PUT_OFF = """
import runpy, sys
later = runpy.run_path(sys.argv[1])["LATER"]
import inspect, tempfile, zipfile
print(*(name for name in later if "__getattr__" not in vars(sys.modules[name])))
"""
USED = """
import dataclasses
from textwrap import dedent
print(inspect.signature(runpy.run_path), zipfile.is_zipfile(sys.argv[1]), dedent("  a"))
print(*(name for name in later if "__getattr__" not in vars(sys.modules[name])))
try:
    inspect.nothing
except AttributeError as error:
    print(error)
"""
THREADS = """
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(8) as pool:
    print(set(pool.map(lambda _: zipfile.ZIP_DEFLATED, range(64))))
"""
WRONG_CALL = """
import sys
from PySide6.QtWidgets import QLabel
generator = sys.modules["shibokensupport.signature.lib.pyi_generator"]
print(hasattr(generator, "__all__"), len(vars(generator)) < 20, file=sys.stderr)
try:
    QLabel("a").grab("left")
except TypeError as error:
    print(error)
print(QLabel.grab.__doc__, QLabel(text="a", parent=None).text())
"""


def run(code: str, *words: str, path: str = "") -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path}
    application = "from PySide6.QtWidgets import QApplication\nkept = QApplication([])\n"
    code = application + code if "QLabel" in code else code
    return subprocess.run(
        [sys.executable, "-I" if not path else "-s", "-c", code, *words],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
    )


def test_modules_are_loaded_when_something_of_them_is_wanted() -> None:
    before, used, after, refused = run(PUT_OFF + USED, str(EARLY)).stdout.splitlines()
    assert before == ""
    assert used == "(path_name, init_globals=None, run_name=None) False a"
    assert set(after.split()) == {"inspect", "textwrap", "zipfile"}
    assert refused == "module 'inspect' has no attribute 'nothing'"


def test_threads_wait_for_the_whole_module() -> None:
    assert run(PUT_OFF + THREADS, str(EARLY)).stdout.splitlines()[1:] == ["{8}"]


@pytest.mark.skipif(sys.platform != "linux", reason="there the folder is copied differently")
def test_pyside_explains_a_wrong_call_as_ever(tmp_path: Path) -> None:
    usual = Path(shiboken6.__file__).parent
    shutil.copytree(usual, tmp_path / usual.name)
    (tmp_path / "PySide6").symlink_to(usual.parent / "PySide6")
    shiboken.compile_support(tmp_path / shiboken.FOLDER)
    ours, theirs = run(WRONG_CALL, path=str(tmp_path)), run(WRONG_CALL)
    assert "Supported signatures" in theirs.stdout
    assert ours.stdout == theirs.stdout
    assert (ours.stderr, theirs.stderr) == ("False True\n", "False False\n")
