"""What is run before the frozen program."""

import runpy
from pathlib import Path

from bundle.boot import without_ctypes


def test_nothing_is_done_for_ctypes_and_all_else_as_ever(tmp_path: Path) -> None:
    given = [
        ("struct", "struct.pyc", "PYMODULE"),
        ("pyimod03_ctypes", "theirs.pyc", "PYMODULE"),
        ("pyiboot01_bootstrap", "boot.py", "PYSOURCE"),
    ]
    made = without_ctypes(given, tmp_path / "boot")
    assert [made[0], made[2]] == [given[0], given[2]]
    name, compiled, kind = made[1]
    assert (name, kind) == ("pyimod03_ctypes", "PYMODULE")
    runpy.run_path(compiled)["install"]()
    assert without_ctypes(given, tmp_path / "boot") == made
