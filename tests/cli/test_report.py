"""``costdesk report``: a page of the web in any language, without a window."""

import subprocess
import sys
from pathlib import Path

import pytest

from costdesk.cli.entry import main
from costdesk.cli.parser import SECTIONS
from costdesk.services.paths import resources
from costdesk.services.report.words import words_of
from costdesk.services.samples import new_sample
from tests.builders import definitions


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = new_sample(tmp_path / "centre.costdesk", "EUR", [("language", "nl")])
    made.close()
    return made.path


def test_it_writes_a_file_in_the_language_of_the_workspace(path: Path) -> None:
    out = path.with_name("report.html")
    assert main(["report", str(path), "-o", str(out)]) == 0
    assert "<h1>December 2025</h1>" in out.read_text("utf-8")


def test_period_language_and_parts_can_be_chosen(path: Path) -> None:
    out = path.with_name("report.html")
    words = ["--period", "2025-Q1", "--compare", "2024-12", "--language", "hu"]
    assert main(["report", str(path), *words, "--leave-out", "card", "-o", str(out)]) == 0
    page = out.read_text("utf-8")
    assert "<h1>2025. 1. negyedév</h1>" in page
    assert "Összevetve ezzel: 2024. december" in page
    assert 'id="card"' not in page


def test_without_a_file_it_goes_to_standard_output(
    path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["report", str(path), "--leave-out", "trend", "--leave-out", "why"]) == 0
    sys.stdout.flush()
    assert capfdbinary.readouterr().out.startswith(b"<!DOCTYPE html>")


def test_a_title_alone_is_no_report(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = [word for section in SECTIONS for word in ("--leave-out", section)]
    out = path.with_name("report.html")
    assert main(["report", str(path), *words, "-o", str(out)]) == 2
    assert "nothing is left in the report" in capsys.readouterr().err
    assert not out.exists()


def test_a_wrong_period_and_a_folder_that_is_not_there_are_refused(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", str(path), "--period", "March"]) == 1
    assert "March" in capsys.readouterr().err
    assert main(["report", str(path), "-o", str(path.parent / "none" / "r.html")]) == 1
    assert "none" in capsys.readouterr().err


def test_every_part_that_can_be_left_out_has_a_name() -> None:
    assert set(SECTIONS) <= set(words_of(definitions()).texts["sections"])


@pytest.mark.parametrize(("language", "word"), [("hu", "Megtakarítás"), ("", "Bespaard")])
def test_scenarios_have_a_page_too(path: Path, language: str, word: str) -> None:
    out = path.with_name("what-if.html")
    scenario = resources() / "samples" / "first_contact_resolution.toml"
    chosen = ["--language", language] if language else []
    words = ["what-if", str(path), str(scenario), "--format", "html", *chosen, "-o", str(out)]
    assert main(words) == 0
    assert word in out.read_text("utf-8")


def test_neither_needs_a_window(path: Path) -> None:
    code = (
        "import sys; from costdesk.cli.entry import main; "
        f"main(['report', {str(path)!r}, '-o', {str(path.with_name('r.html'))!r}]); "
        "print(any(name.startswith('PySide6') for name in sys.modules))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=120
    )
    assert ran.stdout.strip() == "False"
