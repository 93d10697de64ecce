"""What the first painted window must not wait for, seen in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

_HEAVY = (
    "matplotlib",
    "numpy",
    "pandas",
    "xlsxwriter",
    "costdesk.services.importing",
    "costdesk.services.scenarios",
    "costdesk.ui.pages.whatif",
)
_START = """
import builtins, sys
from costdesk.ui.start import start
code = start(sys.argv[1:])
if builtins.__import__ is not builtins.__orig_import__:
    print("imports go through PySide6")
print(*(name for name in {heavy!r} if name in sys.modules))
sys.exit(code)
"""


def test_the_overview_is_painted_before_anything_heavy_is_loaded(
    sample_path: Path, tmp_path: Path
) -> None:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            _START.format(heavy=_HEAVY),
            str(sample_path),
            "--quit-when-ready",
        ],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
    )
    assert done.stdout.split() == ["painted"]
