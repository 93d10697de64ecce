"""``imports`` and ``undo-import``: what is printed, and what is refused."""

import json
from pathlib import Path

import pytest

from costdesk.cli.entry import main
from costdesk.services.commands import AlterCosts
from costdesk.services.workspace import Workspace

COSTS = "name,category,amount,start\nCoffee,other,4,2025-01-03\nRent,rent,900,2025-01-01\n"


@pytest.fixture
def file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """A workspace with one import."""
    path = str(tmp_path / "centre.costdesk")
    (tmp_path / "costs.csv").write_text(COSTS)
    assert main(["new", path, "--currency", "EUR"]) == 0
    assert main(["import", path, str(tmp_path / "costs.csv"), "--as", "costs"]) == 0
    capsys.readouterr()
    return path


def test_the_history_as_a_table(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["imports", file]) == 0
    heading, _, row = capsys.readouterr().out.splitlines()[:3]
    assert " ".join(heading.split()) == (
        "import when file kind profile brought seen before still there changed since taken back"
    )
    assert "costs.csv" in row


def test_a_workspace_without_imports(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "empty.costdesk")
    main(["new", path, "--currency", "EUR"])
    capsys.readouterr()
    assert main(["imports", path]) == 0
    assert capsys.readouterr().out == "nothing was imported\n"


def test_the_history_for_programs(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["undo-import", file, "1"])
    capsys.readouterr()
    assert main(["imports", file, "--format", "json"]) == 0
    [record] = json.loads(capsys.readouterr().out)
    assert record["undone"]
    assert len(record["sha256"]) == 64
    assert record["at"]
    counts = ("brought", "seen_before", "replaced", "still_there", "changed_since")
    assert [record[name] for name in counts] == [2, 0, 0, 0, 0]
    assert (record["id"], record["file"], record["kind"]) == (1, "costs.csv", "costs")


def test_the_same_file_again(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    again = ["import", file, str(Path(file).with_name("costs.csv")), "--as", "costs"]
    assert main(again) == 1
    told = capsys.readouterr().err
    assert "this file was taken in on" in told
    assert "to …" not in told
    assert "still there of it: 2 rows" in told
    assert "undo-import FILE 1" in told
    assert main([*again, "--again"]) == 0
    said = capsys.readouterr()
    assert said.err == "2 rows left out: an earlier import brought them.\n"
    assert said.out.startswith("2 rows read, 0 taken in.")


def test_taking_an_import_back_and_in_again(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["undo-import", file, "1"]) == 0
    assert capsys.readouterr().out == "done: take back the import of costs.csv, 2 rows\n"
    assert main(["undo-import", file, "1"]) == 1
    assert "already taken back" in capsys.readouterr().err
    assert main(["import", file, str(Path(file).with_name("costs.csv")), "--as", "costs"]) == 0


def test_rows_changed_by_hand_are_asked_about(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with Workspace.open(Path(file)) as work:
        work.execute(AlterCosts((1,), (("note", "mine"),)))
    assert main(["undo-import", file, "1"]) == 1
    assert "--edited keep" in capsys.readouterr().err
    assert main(["undo-import", file, "1", "--edited", "keep"]) == 0
    told = capsys.readouterr()
    assert told.err == "Changed by hand, so kept: 1 row.\n"
    with Workspace.open(Path(file)) as work:
        assert [row.item.note for row in work.costs()] == ["mine"]
