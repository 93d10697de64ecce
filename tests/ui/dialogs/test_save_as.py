"""No file is replaced that nobody was asked about."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from costdesk.ui.dialogs.save_as import ask_where


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        (["a.pdf"], "a.pdf"),
        (["A.PDF"], "A.PDF"),
        (["a"], "a.pdf"),
        (["a.b"], "a.b.pdf"),
        ([""], None),
        (["old", "old.pdf"], "old.pdf"),
        (["old", ""], None),
        (["old", "new"], "new.pdf"),
    ],
)
def test_a_file_is_replaced_only_under_its_whole_name(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: list[str],
    wanted: str | None,
) -> None:
    (tmp_path / "old.pdf").write_bytes(b"")
    answers = [str(tmp_path / name) if name else "" for name in typed]
    offered: list[str] = []

    def choose(_over: object, _title: str, usual: str, _kinds: str) -> tuple[str, str]:
        offered.append(usual)
        return answers.pop(0), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    over = QWidget()
    qtbot.addWidget(over)
    found = ask_where(over, "Save", "usual.pdf", "PDF (*.pdf)", "pdf")
    assert found == (tmp_path / wanted if wanted else None)
    assert not answers
    assert offered[1:] == [str(tmp_path / "old.pdf")] * (len(typed) - 1)
