"""Each package tried as its owner would: in a Debian that has no Python and no desktop."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from linux import archive, desktop_files
from linux.commands import CommandFailedError, is_root, run
from linux.places import APPIMAGE, ARCHIVE, DEB, DEB_TREE, PICTURES
from linux.roots import HOME, NEWER, Environment, Root, end_all, fresh_root
from linux.screen import open_screen, wait_for_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_WORKS = "everything works"
_WORKSPACE = "Költségek ő 2026.costdesk"
_FOLDER = "Saját munka ő"
_SAMPLE = str(HOME / "sample.costdesk")
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
_WINDOW_NEEDS = ("libgl1", "libegl1", "libxcb1", "fonts-dejavu-core")


def trials() -> Iterator[tuple[str, Callable[[], None]]]:
    """Every trial by its name."""
    yield "Debian package: what Debian's own judges say", judge_package
    yield "Debian package: installed, used, opened by double-click, removed", try_package
    yield f"Debian package: installed and used on {NEWER}", try_package_on_newer
    yield "portable archive: from a folder called “Saját munka ő”", try_archive
    yield "AppImage: unpacked once, or not at all, without FUSE", try_appimage


def why_no_root() -> str | None:
    """Why no fresh Debian can be made here."""
    if not is_root():
        return "only root can make a fresh Debian"
    missing = [name for name in ("debootstrap", "unshare", "chroot") if shutil.which(name) is None]
    return f"there is no {' and no '.join(missing)}" if missing else None


def judge_package() -> None:
    """No error of lintian, a valid desktop entry, a valid description."""
    run("lintian", "--fail-on", "error", "--allow-root", DEB)
    run("desktop-file-validate", desktop_files.TEMPLATES / desktop_files.DESKTOP)
    metainfo = DEB_TREE / "usr" / "share" / "metainfo" / desktop_files.METAINFO
    run("appstreamcli", "validate", "--no-net", metainfo)


def try_package() -> None:
    """From apt-get install to apt-get purge."""
    with fresh_root("package") as root, open_screen() as display:
        shutil.copyfile(DEB, root.inside(HOME / DEB.name))
        root.run("apt-get", "install", "-q", "-y", str(HOME / DEB.name))
        _demand(_lacks(root, "python3"), "the package does not bring Python")
        _self_test(root, "costdesk")
        _odd_homes(root, "costdesk")
        _open_by_double_click(root, display)
        root.run("apt-get", "purge", "-q", "-y", "costdesk")
        left = [path for path in ("/usr/lib/costdesk", "/usr/bin/costdesk") if _exists(root, path)]
        _demand(not left, f"purge leaves {left}")
        _demand(_exists(root, f"{HOME}/{_WORKSPACE}"), "purge leaves the workspace alone")


def try_package_on_newer() -> None:
    """The same file on the next Debian: all that it depends on is there, by whatever name."""
    with fresh_root("newer", NEWER) as root, open_screen() as display:
        shutil.copyfile(DEB, root.inside(HOME / DEB.name))
        root.run("apt-get", "install", "-q", "-y", str(HOME / DEB.name))
        _self_test(root, "costdesk")
        root.run("costdesk", "new", _SAMPLE, "--currency", "EUR", "--sample", user=True)
        with _running(root, "costdesk", _SAMPLE, extra={"DISPLAY": display}):
            wait_for_window(display, "sample", PICTURES / "package-on-newer.png")


def _odd_homes(root: Root, program: str) -> None:
    """A home that may be read only, and one with a space and an ő in its name."""
    root.run(program, "new", _SAMPLE, "--currency", "EUR", "--sample", user=True)
    locked, named = HOME.parent / "locked", HOME.parent / _FOLDER
    for folder, mode in ((locked, 0o555), (named, 0o777)):
        root.inside(folder).mkdir()
        root.inside(folder).chmod(mode)
        home = _OFFSCREEN | {"HOME": str(folder)}
        said = root.run(program, "self-test", user=True, network=False, extra=home)
        _demand(_WORKS in said, said)
        root.run(program, _SAMPLE, "--quit-when-ready", user=True, extra=home)
    _demand(not [*root.inside(locked).iterdir()], "nothing can be kept in a locked home")
    settings = root.inside(named) / ".config" / "CostDesk" / "CostDesk.conf"
    _demand(settings.is_file(), "settings are kept where the home has an odd name")


def _open_by_double_click(root: Root, display: str) -> None:
    """What a file manager does: ask what opens files of this type, and hand the file over."""
    root.run("apt-get", "install", "-q", "-y", "--no-install-recommends", "libglib2.0-bin")
    workspace = str(HOME / _WORKSPACE)
    root.run("costdesk", "new", workspace, "--currency", "EUR", "--sample", user=True)
    kind = root.run("gio", "info", "-a", "standard::content-type", workspace, user=True)
    _demand("application/x-costdesk" in kind, "the file type is known")
    default = root.run("gio", "mime", "application/x-costdesk", user=True)
    _demand("costdesk.desktop" in default, "CostDesk opens its files by default")
    opener = 'gio open "$1" && sleep 600'
    with _running(root, "sh", "-c", opener, "sh", workspace, extra={"DISPLAY": display}):
        wait_for_window(display, "Költségek ő 2026", PICTURES / "package.png")


def try_archive() -> None:
    """Without X libraries it says what is missing; with them it runs and keeps all beside it."""
    with fresh_root("archive") as root, open_screen() as display:
        place = HOME / _FOLDER
        root.inside(place).mkdir()
        run("tar", "--extract", "--file", ARCHIVE, "--directory", root.inside(place))
        root.run("chown", "-R", "owner:owner", str(HOME))
        program = str(place / archive.FOLDER / "costdesk")
        said = root.fails(program, extra={"DISPLAY": display})
        _demand("libGL" in said or "libEGL" in said, f"the missing library is named: {said}")
        _demand("Traceback" not in said, f"in a sentence: {said}")
        root.run("apt-get", "install", "-q", "-y", "--no-install-recommends", *_WINDOW_NEEDS)
        _self_test(root, program)
        _bad_homes(root, program)
        workspace = str(place / _WORKSPACE)
        root.run(program, "new", workspace, "--currency", "HUF", "--sample", user=True)
        hungarian = {"DISPLAY": display, "LANG": "hu_HU.UTF-8"}
        with _running(root, program, workspace, extra=hungarian):
            wait_for_window(display, "Költségek ő 2026", PICTURES / "archive.png")
        _demand(_exists(root, f"{Path(program).parent}/CostDesk data"), "settings beside it")
        _demand(not _exists(root, f"{HOME}/.config/CostDesk"), "settings nowhere else")


def try_appimage() -> None:
    """From a cache that is kept, with another version in it, and where there can be none."""
    with fresh_root("appimage") as root, open_screen() as display:
        place = HOME / _FOLDER
        root.inside(place).mkdir()
        shutil.copy(APPIMAGE, root.inside(place))
        cache = HOME / ".cache" / "costdesk-appimage"
        root.inside(cache / "older").mkdir(parents=True)
        root.run("chown", "-R", "owner:owner", str(HOME))
        program = str(place / APPIMAGE.name)
        root.run("apt-get", "install", "-q", "-y", "--no-install-recommends", *_WINDOW_NEEDS)
        once = {"HOME": "/proc/nowhere", **_OFFSCREEN}
        root.run(program, "--appimage-extract-and-run", "self-test", user=True, extra=_OFFSCREEN)
        _demand(_folders(root, cache) == ["older"], "nothing is kept where that is wished")
        root.run(program, "--quit-when-ready", user=True, extra=once)
        _demand(_folders(root, Path("/tmp")) == [], "nothing is left of it")  # noqa: S108 - a root's
        _self_test(root, program)
        [kept] = _folders(root, cache)
        _demand(kept != "older", "another version is taken away")
        workspace = str(place / _WORKSPACE)
        root.run(program, "new", workspace, "--currency", "EUR", "--sample", user=True)
        with _running(root, program, workspace, extra={"DISPLAY": display}):
            wait_for_window(display, "Költségek ő 2026", PICTURES / "appimage.png")
            root.run(program, "--version", user=True)  # beside one that runs
        _demand(_folders(root, cache) == [kept], "one folder for each version")
        _full_disk(root, program)


def _full_disk(root: Root, program: str) -> None:
    """A sentence, and nothing half done."""
    small = 'mount -t tmpfs -o size=20m,mode=1777 none /mnt && export XDG_CACHE_HOME=/mnt; "$1"'
    words = f"{small} --version 2>&1; ls /mnt/costdesk-appimage"
    said = root.run("sh", "-c", words, "sh", program)
    _demand("cannot be unpacked" in said, f"a full disk is said: {said}")
    _demand("No space left on device" in said, f"as what it is: {said}")
    _demand(".part" not in said.splitlines()[-1], "what was unpacked is taken away")


def _folders(root: Root, path: Path) -> list[str]:
    return sorted(each.name for each in root.inside(path).iterdir() if each.is_dir())


def _bad_homes(root: Root, program: str) -> None:
    """No display is a sentence; a home that cannot be written to stops nothing."""
    said = root.fails(program)
    _demand("no display" in said, f"a sentence without a display: {said}")
    homeless = _OFFSCREEN | {"HOME": "/proc/nowhere"}
    root.run(program, "--quit-when-ready", user=True, extra=homeless)


def _self_test(root: Root, program: str) -> None:
    said = root.run(program, "self-test", user=True, network=False, extra=_OFFSCREEN)
    _demand(_WORKS in said, said)


@contextmanager
def _running(root: Root, *words: str, extra: Environment) -> Iterator[None]:
    """A program that is ended, with all that it has started."""
    process = root.start(*words, extra=extra)
    try:
        yield
    finally:
        end_all(process)


def _lacks(root: Root, package: str) -> bool:
    return package not in root.run("dpkg-query", "--show", "--showformat=${Package}\n").split()


def _exists(root: Root, path: str) -> bool:
    return root.inside(Path(path)).exists()


def _demand(holds: bool, what: str) -> None:  # noqa: FBT001 - like assert
    if not holds:
        raise CommandFailedError(what)
