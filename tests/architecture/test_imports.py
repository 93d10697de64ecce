"""The direction of imports, and what a start must not wait for."""

import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[2]
LOADED = """
import contextlib, runpy, sys
sys.argv = ["costdesk", "--help"]
with contextlib.suppress(SystemExit):
    {action}
print("loaded:", *sorted({{"PySide6", "matplotlib", "numpy", "pandas"}} & sys.modules.keys()))
"""


def test_every_contract_on_imports_is_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    status = lint_imports(no_cache=True, no_logo=True)
    assert status == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    "action", ["import costdesk.cli", "runpy.run_module('costdesk', run_name='__main__')"]
)
def test_the_command_line_starts_without_heavy_libraries(action: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", LOADED.format(action=action)],
        capture_output=True,
        check=True,
        text=True,
    )
    assert run.stdout.splitlines()[-1] == "loaded:"
