"""Folders that somebody else writes into as well."""

from pathlib import Path

import pytest

from costdesk.services import places
from costdesk.services.places import Risk, risk_of


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/figures", "Dropbox"),
        ("Dropbox (Bakery)/figures", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Bakery Kft/2025/q1", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("NextCloud", "Nextcloud"),
    ],
)
def test_a_service_is_known_by_its_folder(tmp_path: Path, folder: str, service: str) -> None:
    assert risk_of(tmp_path / folder / "centre.costdesk") == Risk("synchronised", service)


@pytest.mark.parametrize(
    ("trace", "service"), [(".stfolder", "Syncthing"), (".dropbox.cache", "Dropbox")]
)
def test_a_service_is_known_by_what_it_leaves(tmp_path: Path, trace: str, service: str) -> None:
    (tmp_path / trace).touch()
    assert risk_of(tmp_path / "deep" / "down" / "x.costdesk") == Risk("synchronised", service)


@pytest.mark.parametrize("folder", ["Documents", "Dropboxes", "my dropbox notes", "onedriver"])
def test_other_folders_are_without_risk(tmp_path: Path, folder: str) -> None:
    assert risk_of(tmp_path / folder / "centre.costdesk") is None


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//server/share /mnt/our\\040share cifs rw 0 0
/dev/sdb1 /mnt/our\\040share/disk ext4 rw 0 0
server:/home /home nfs4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "drive"),
    [
        ("/mnt/our share/x.costdesk", "/mnt/our share"),
        ("/home/anna/x.costdesk", "/home"),
        ("/mnt/our share/disk/x.costdesk", None),
        ("/mnt/x.costdesk", None),
        ("/homework/x.costdesk", None),
    ],
)
def test_a_network_drive_is_known_by_what_is_mounted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, drive: str | None
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS)
    monkeypatch.setattr(places, "_MOUNTS", mounts)
    assert risk_of(Path(path)) == (Risk("network", drive) if drive else None)


def test_without_a_list_of_mounts_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "_MOUNTS", tmp_path / "none")
    assert risk_of(tmp_path / "x.costdesk") is None
