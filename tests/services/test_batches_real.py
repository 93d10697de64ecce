"""Files that owners really have: each comes in once, goes whole, and comes in again."""

from pathlib import Path

import pytest

from costdesk.domain.findings import Refused
from costdesk.services.batches import undo_import
from costdesk.services.foreign import take_in
from costdesk.services.importing import ImportRequest
from costdesk.services.statement_lines import all_lines
from costdesk.services.workspace import Workspace
from tests.builders import workspace

DATA = Path(__file__).parents[3] / "shared" / "data"
SUFFIXES = {".xml", ".sta", ".940", ".ofx", ".qif", ".xaf", ".csv", ".tab", ".txt"}
LARGEST = 3_000_000
FEWEST = 50


def content(work: Workspace) -> tuple[int, int]:
    return len(all_lines(work)), len(work.counts())


def is_once_only(work: Workspace, file: Path) -> bool:
    """Whether it holds anything; that it comes in once however often is made sure of."""
    request = ImportRequest(file, "contacts")
    try:
        take_in(work, request)
    except Refused:
        return False
    before = content(work)
    if before == (0, 0):
        return False
    take_in(work, request._replace(again=True))
    assert content(work) == before, file
    undo_import(work, 1)
    assert content(work) == (0, 0), file
    take_in(work, request)
    assert content(work) == before, file
    return True


@pytest.mark.skipif(not DATA.exists(), reason="the samples are not here")
def test_real_files_come_in_once_and_go_whole(tmp_path: Path) -> None:
    held = 0
    files = (each for each in sorted(DATA.rglob("*")) if each.suffix.lower() in SUFFIXES)
    for number, file in enumerate(files):
        if file.stat().st_size < LARGEST:
            folder = tmp_path / str(number)
            folder.mkdir()
            with workspace(folder) as work:
                held += is_once_only(work, file)
    assert held >= FEWEST
