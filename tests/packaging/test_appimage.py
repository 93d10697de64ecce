"""The head of the AppImage, in front of a small image."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from linux import appimage

fcntl = pytest.importorskip("fcntl")

pytestmark = pytest.mark.skipif(
    not (shutil.which("gcc") and shutil.which("mksquashfs"))
    or not Path("/usr/lib/x86_64-linux-gnu/libsquashfuse.a").exists()
    or not Path("/usr/lib/x86_64-linux-gnu/libzstd.a").exists(),
    reason="what makes AppImages is not here",
)
RUN = '#!/bin/sh\necho "$APPDIR" "$ARGV0" "$@"\nexit 7\n'
WORDS = ("a b", "--appimage-offset")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("appimage")
    folder = place / "AppDir"
    (folder / "usr" / "ő").mkdir(parents=True)
    (folder / "usr" / "ő" / "run").write_text(RUN)
    (folder / "usr" / "ő" / "run").chmod(0o755)
    (folder / "usr" / "large").write_bytes(os.urandom(3_000_000))
    (folder / "AppRun").symlink_to("usr/ő/run")
    packing = [
        "mksquashfs",
        str(folder),
        str(place / "image"),
        "-comp",
        "zstd",
        "-quiet",
        "-no-progress",
    ]
    subprocess.run(packing, check=True, stdout=subprocess.DEVNULL)
    program = appimage.make_head(place / "head")
    with program.open("ab") as file:
        file.write((place / "image").read_bytes())
    return program


def run(
    program: Path, *words: str, into: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [program, *words],
        cwd=into,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_it_is_unpacked_once_and_given_all_words(whole: Path, tmp_path: Path) -> None:
    first, second = (run(whole, *WORDS, HOME=str(tmp_path)) for _ in range(2))
    [folder] = (path for path in (tmp_path / ".cache/costdesk-appimage").iterdir() if path.is_dir())
    assert (first.returncode, first.stdout) == (7, f"{folder} {whole} a b --appimage-offset\n")
    assert second.stdout == first.stdout
    assert (folder / "usr" / "large").stat().st_size == 3_000_000
    assert (folder / "AppRun").is_symlink()


def test_another_version_goes_unless_it_runs(whole: Path, tmp_path: Path) -> None:
    cache = tmp_path / "costdesk-appimage"
    for name in ("idle", "busy"):
        (cache / name).mkdir(parents=True)
    with (cache / "busy.lock").open("w+") as lock:
        fcntl.flock(lock, fcntl.LOCK_SH)
        assert run(whole, XDG_CACHE_HOME=str(tmp_path)).returncode == 7
    kept = {path.name for path in cache.iterdir() if path.is_dir()}
    assert "busy" in kept
    assert "idle" not in kept
    assert len(kept) == 2


@pytest.mark.parametrize("words", [("--appimage-extract-and-run", "a"), ("a",)])
def test_where_nothing_can_be_kept_nothing_is_left(
    whole: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    done = run(whole, *words, HOME="/proc/nowhere", TMPDIR=str(tmp_path))
    assert done.returncode == 7, done.stderr
    assert done.stdout.split()[1:] == [str(whole), "a"]
    assert list(tmp_path.iterdir()) == []


def test_it_is_unpacked_by_wish(whole: Path, tmp_path: Path) -> None:
    assert run(whole, "--appimage-extract", into=tmp_path).returncode == 0
    assert (tmp_path / "squashfs-root" / "usr" / "ő" / "run").read_text() == RUN
    offset = int(run(whole, "--appimage-offset").stdout)
    assert whole.read_bytes()[offset : offset + 4] == b"hsqs"
    assert whole.read_bytes()[8:11] == b"AI\x02"


def test_a_damaged_file_is_said_and_nothing_half_done_stays(whole: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged"
    damaged.write_bytes(whole.read_bytes()[:-2_000_000])
    damaged.chmod(0o755)
    done = run(damaged, HOME=str(tmp_path))
    assert done.returncode == 127
    assert "CostDesk cannot be unpacked: " in done.stderr
    kept = tmp_path / ".cache" / "costdesk-appimage"
    assert not [path for path in kept.glob("*") if path.is_dir()]
