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
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    assert paths.settings_folder() == tmp_path / "XDG_CONFIG_HOME" / "CostDesk"
    assert paths.backups_folder() == tmp_path / "XDG_DATA_HOME" / "CostDesk" / "backups"
    assert paths.logs_folder() == tmp_path / "XDG_STATE_HOME" / "CostDesk" / "log"
    assert paths.fonts_folder() == tmp_path / "XDG_CACHE_HOME" / "CostDesk" / "charts"
    assert list(tmp_path.iterdir()) == []


def test_a_portable_program_keeps_everything_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "stick ő" / "costdesk"
    program.parent.mkdir()
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    installed = paths.settings_folder()
    assert tmp_path not in installed.parents
    (program.parent / paths.PORTABLE).touch()
    data = program.parent / "CostDesk data"
    assert paths.settings_folder() == data
    assert paths.backups_folder() == data / "backups"
    assert paths.logs_folder() == data / "log"
    assert paths.fonts_folder() == data / "fonts"


def test_a_file_beside_the_interpreter_makes_nothing_portable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / paths.PORTABLE).touch()
    assert paths.portable_folder() is None
