"""A workspace that somebody works in for long, and what others may do meanwhile."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.services.commands import AddCosts, SetSetting
from costdesk.services.workspace import Workspace
from tests.builders import cost, workspace

_LOOK = """
import sys
from pathlib import Path
from costdesk.services.workspace import Workspace
from costdesk.domain.findings import Refused
try:
    Workspace.open_alone(Path(sys.argv[1])).close()
except Refused as refused:
    print(refused)
"""

_AS_NOBODY = """
import os, sys
from pathlib import Path
from costdesk.services.workspace import Workspace
if os.geteuid() == 0:
    os.setuid(65534)
with Workspace.open_alone(Path(sys.argv[1])) as opened:
    print(opened.is_read_only)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with workspace(tmp_path) as made:
        return made.path


def seen_by_another(path: Path) -> str:
    command = [sys.executable, "-c", _LOOK, str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def test_another_program_is_refused_until_it_is_closed(path: Path) -> None:
    with Workspace.open_alone(path):
        assert seen_by_another(path) == "workspace_in_use"
    assert seen_by_another(path) == ""
    assert list(path.parent.iterdir()) == [path]


def test_what_is_no_workspace_gets_no_mark(tmp_path: Path) -> None:
    (tmp_path / "odd.costdesk").write_text("odd")
    for name in ("odd.costdesk", "none.costdesk"):
        with pytest.raises(Refused):
            Workspace.open_alone(tmp_path / name)
    assert [each.name for each in tmp_path.iterdir()] == ["odd.costdesk"]


def test_a_damaged_one_is_let_go_again(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"\xff" * (len(content) - 100))
    with pytest.raises(Refused):
        Workspace.open_alone(path)
    assert list(path.parent.iterdir()) == [path]


def test_reading_only_beside_it_sees_what_is_changed(path: Path) -> None:
    with Workspace.open_alone(path) as first, Workspace.open(path, read_only=True) as second:
        assert (first.is_read_only, second.is_read_only) == (False, True)
        assert not second.has_changed_elsewhere()
        assert second.definitions().name == ""
        first.execute(SetSetting("name", "Bakery"))
        assert second.has_changed_elsewhere()
        assert not second.has_changed_elsewhere()
        assert not first.has_changed_elsewhere()
        assert second.definitions().name == "Bakery"
        with pytest.raises(Refused) as refused:
            second.execute(AddCosts((cost(),)))
        assert refused.value.findings[0].code == Code.WORKSPACE_READ_ONLY


def test_a_folder_that_takes_no_journal_is_for_reading(path: Path) -> None:
    # Not below the test's own folder: who is not root may not look into that.
    with TemporaryDirectory() as name:
        folder = Path(name)
        copy = folder / path.name
        copy.write_bytes(path.read_bytes())
        copy.chmod(0o666)
        folder.chmod(0o555)
        command = [sys.executable, "-c", _AS_NOBODY, str(copy)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        folder.chmod(0o700)
    assert done.stdout.strip() == "True"
