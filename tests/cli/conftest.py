"""The command line in this process: words in, status and texts out."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from costdesk.cli import main


class Said(NamedTuple):
    status: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def run_words(words: str, *more: str) -> Said:
        status = main([*words.split(), *more])
        return Said(status, *capsys.readouterr())

    return run_words


@pytest.fixture
def centre(run: Run, tmp_path: Path) -> str:
    """The name of a workspace with two months of phone calls and their cost (WE-02, WE-03)."""
    (tmp_path / "costs.csv").write_text(
        "name,category,amount,start,recurrence\n"
        "Wages,salaries,304000,2025-02-01,once\n"
        "Wages,salaries,320000,2025-03-01,once\n"
    )
    (tmp_path / "contacts.csv").write_text(
        "start,end,direction,channel,handled,handle_seconds\n"
        "2025-02-01,2025-02-28,inbound,phone,95000,28500000\n"
        "2025-03-01,2025-03-31,inbound,phone,114000,34200000\n"
    )
    for words in (
        "new centre.costdesk --currency GBP",
        "import centre.costdesk costs.csv --as costs",
        "import centre.costdesk contacts.csv --as contacts",
    ):
        assert run(words).status == 0
    return "centre.costdesk"
