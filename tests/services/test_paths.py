import sys
from pathlib import Path

import pytest

from costdesk.services import paths


def test_resources_of_a_checkout_lie_beside_the_package() -> None:
    assert paths.resources() == Path(__file__).parents[2] / "resources"


def test_resources_of_an_installed_program_lie_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "costdesk"
    (package / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert paths.resources() == package / "resources"


@pytest.mark.skipif(sys.platform != "linux", reason="each system has folders of its own")
def test_folders_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    assert paths.settings_folder() == tmp_path / "XDG_CONFIG_HOME" / "CostDesk"
    assert paths.backups_folder() == tmp_path / "XDG_DATA_HOME" / "CostDesk" / "backups"
    assert paths.logs_folder() == tmp_path / "XDG_STATE_HOME" / "CostDesk" / "log"
    assert list(tmp_path.iterdir()) == []
