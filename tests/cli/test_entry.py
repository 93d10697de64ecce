"""Whatever the surroundings are: a sentence and a status, never a traceback."""

import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import apsw
import pytest

from costdesk.cli import main
from costdesk.domain.findings import Code, refuse
from costdesk.services import samples
from tests.cli.conftest import Run

NO_TEXT = b"a\xff".decode(errors="surrogateescape")


class FullDisk(BytesIO):
    """Standard output on a disk without room."""

    def write(self, *_: object) -> int:
        raise OSError(28, "No space left on device")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp850"])
def test_a_pipe_gets_utf_8_whatever_the_system_prefers(
    encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = BytesIO()
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(pipe, encoding=encoding))
    assert main(["calc", "inbound", "cost=-1", "calls=4"]) == 0
    assert "(−1) ÷ 4 = −0.2500" in pipe.getvalue().decode()


def test_an_old_terminal_keeps_its_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = BytesIO()
    terminal = TextIOWrapper(screen, encoding="cp1252")
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdout", terminal)
    assert main(["calc", "inbound", "cost=-1", "calls=4"]) == 0
    assert r"(\u22121) ÷ 4" in screen.getvalue().decode("cp1252")


@pytest.mark.parametrize(
    "words", ["get centre.costdesk name {}", "import centre.costdesk {} --as costs", "summary {}"]
)
def test_an_argument_that_is_no_text_is_refused(run: Run, centre: str, words: str) -> None:
    before = Path(centre).read_bytes()
    said = run("", *(NO_TEXT if word == "{}" else word for word in words.split()))
    assert (said.status, said.out) == (1, "")
    assert "is not readable as text; rename it" in said.err
    assert Path(centre).read_bytes() == before


def test_an_answer_that_finds_no_room_is_a_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    forgotten: list[bool] = []
    monkeypatch.setattr("costdesk.cli.entry._forget_the_rest", lambda: forgotten.append(True))
    with monkeypatch.context() as full:
        full.setattr(sys, "stdout", TextIOWrapper(FullDisk(), write_through=True))
        assert main(["calc", "list"]) == 1
    assert forgotten
    written = capsys.readouterr().err
    assert written == "The answer could not be written out (No space left on device).\n"


@pytest.mark.parametrize("error", [refuse(Code.DISK_FULL), KeyboardInterrupt()])
def test_a_sample_that_fails_leaves_no_file(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def fail(_: object) -> None:
        raise error

    monkeypatch.setattr(samples, "fill_with_sample", fail)
    assert run("new a.costdesk --currency EUR --sample").status
    assert not list(Path().iterdir())


def test_a_workspace_without_its_tables_is_damaged(run: Run, centre: str) -> None:
    connection = apsw.Connection(centre)
    connection.execute("PRAGMA foreign_keys = OFF; DROP TABLE cost").fetchall()
    connection.close()
    said = run("summary", centre)
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith(f"{centre}: the workspace is damaged (no such table: ")
