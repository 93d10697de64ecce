import errno
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.exports.files import make_folder, write_atomically

posix = pytest.mark.skipif(sys.platform == "win32", reason="devices and pipes of POSIX")
unprivileged = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)


def refusal(path: Path) -> Code:
    with pytest.raises(Refused) as caught:
        write_atomically(path, b"new")
    [finding] = caught.value.findings
    assert finding.place.file == str(path)
    assert finding.values["text"]
    return finding.code


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.csv", b"\x00new\r\n")
    assert (tmp_path / "a.csv").read_bytes() == b"\x00new\r\n"
    assert names(tmp_path) == ["a.csv"]


@posix
def test_a_new_file_has_the_usual_permissions_and_an_old_one_keeps_its_own(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_atomically(tmp_path / "a.csv", b"new")
    usual = stat.S_IMODE((tmp_path / "usual").stat().st_mode)
    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == usual
    (tmp_path / "a.csv").chmod(0o640)
    write_atomically(tmp_path / "a.csv", b"newer")
    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == 0o640
    assert (tmp_path / "a.csv").read_bytes() == b"newer"


@posix
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to(tmp_path / "a.csv")
    write_atomically(tmp_path / "link.csv", b"new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "a.csv").read_bytes() == b"new"


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    (tmp_path / "a.csv").write_bytes(b"old")

    def full(_file: int) -> None:
        raise OSError(fault, os.strerror(fault))

    monkeypatch.setattr(os, "fsync", full)
    assert refusal(tmp_path / "a.csv") == Code.DISK_FULL
    assert (tmp_path / "a.csv").read_bytes() == b"old"
    assert names(tmp_path) == ["a.csv"]


def test_an_interruption_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.csv").write_bytes(b"old")

    def interrupted(_file: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "a.csv", b"new")
    assert (tmp_path / "a.csv").read_bytes() == b"old"
    assert names(tmp_path) == ["a.csv"]


def test_other_faults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_only(_file: int) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(os, "fsync", read_only)
    assert refusal(tmp_path / "a.csv") == Code.CANNOT_WRITE


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_device_that_is_full() -> None:
    assert refusal(Path("/dev/full")) == Code.DISK_FULL


@posix
def test_a_device_is_written_to(tmp_path: Path) -> None:
    write_atomically(Path(os.devnull), b"new")
    assert Path(os.devnull).is_char_device()
    (tmp_path / "null").symlink_to(os.devnull)
    write_atomically(tmp_path / "null", b"new")
    assert (tmp_path / "null").is_symlink()


@posix
def test_a_pipe_is_written_to_whole(tmp_path: Path) -> None:
    data = b"x" * 1_000_000
    os.mkfifo(tmp_path / "pipe")
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append((tmp_path / "pipe").read_bytes()))
    reader.start()
    write_atomically(tmp_path / "pipe", data)
    reader.join()
    assert read == [data]
    assert names(tmp_path) == ["pipe"]


@posix
@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="needs /dev/fd")
def test_standard_output_may_be_a_file_that_holds_something_already(tmp_path: Path) -> None:
    with (tmp_path / "out.csv").open("ab") as file:
        file.write(b"old,")
        file.flush()
        write_atomically(Path(f"/dev/fd/{file.fileno()}"), b"new")
    assert (tmp_path / "out.csv").read_bytes() == b"old,new"


def test_no_folder_and_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none" / "a.csv") == Code.NO_FOLDER
    assert refusal(tmp_path) == Code.IS_A_FOLDER
    (tmp_path / "file").touch()
    assert refusal(tmp_path / "file" / "a.csv") == Code.NO_FOLDER
    assert refusal(tmp_path / "a\0.csv") == Code.CANNOT_WRITE


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    assert refusal(tmp_path / ("x" * 300)) == Code.CANNOT_WRITE
    assert names(tmp_path) == []


@unprivileged
def test_no_permission(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"old")
    (tmp_path / "a.csv").chmod(0o400)
    assert refusal(tmp_path / "a.csv") == Code.NO_PERMISSION
    assert (tmp_path / "a.csv").read_bytes() == b"old"
    tmp_path.chmod(0o500)
    assert refusal(tmp_path / "b.csv") == Code.NO_PERMISSION
    tmp_path.chmod(0o700)


def test_a_file_that_may_not_be_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.csv").write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    assert refusal(tmp_path / "a.csv") == Code.NO_PERMISSION
    assert (tmp_path / "a.csv").read_bytes() == b"old"


def test_a_folder_is_made_where_there_is_none(tmp_path: Path) -> None:
    make_folder(tmp_path / "out")
    make_folder(tmp_path / "out")
    assert names(tmp_path) == ["out"]
    for path, code in (
        (tmp_path / "none" / "out", Code.NO_FOLDER),
        (tmp_path / "out" / "\0", Code.CANNOT_WRITE),
    ):
        with pytest.raises(Refused) as caught:
            make_folder(path)
        assert [finding.code for finding in caught.value.findings] == [code]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Refused) as caught:
        make_folder(tmp_path / "file")
    assert [finding.code for finding in caught.value.findings] == [Code.CANNOT_WRITE]
