"""The Debian package: the folder in ``/usr/lib``, Debian's own libraries where it has them."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import tempfile
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from bundle import debian
from bundle.release import AUTHORS, NAME, PROGRAM, ROOT, SUMMARY, VERSION

from linux import desktop_files
from linux.commands import run
from linux.freeze import elf_files
from linux.places import DEB, DEB_TREE, FROZEN, epoch

_LIBRARIES = Path("/usr/lib/x86_64-linux-gnu")
_CONTROL = """\
Package: {program}
Version: {version}
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-dejavu-core | fonts-noto-core, shared-mime-info, desktop-file-utils
Section: misc
Priority: optional
Description: {summary}
 {name} tells owners of small contact centres what one call, one contact
 and one sale cost, why that changed, and what idle capacity costs. It keeps
 one file on the own computer and needs no account, no server, no network.
"""
_MAINTAINER = f"{AUTHORS} <costdesk@localhost>"
_CHANGELOG = """\
{program} ({version}) stable; urgency=medium

  * {name} {version}: what is new in it is told in NEWS.gz.

 -- {maintainer}  {day}
"""


def build() -> None:
    """Lay the tree anew and pack it; the same bytes each time."""
    shutil.rmtree(DEB_TREE, ignore_errors=True)
    program = DEB_TREE / "usr" / "lib" / PROGRAM
    shutil.copytree(FROZEN, program, symlinks=True)
    _leave_to_debian(program / "_internal")
    _link(DEB_TREE / "usr" / "bin" / PROGRAM)
    desktop_files.install(DEB_TREE / "usr" / "share")
    _document(DEB_TREE / "usr" / "share")
    _describe(program)
    run(
        "dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--threads-max=2", "--build", DEB_TREE, DEB
    )


def _leave_to_debian(libraries: Path) -> None:
    """Take out each library that a package of Debian has: its updates reach the program then."""
    for library in sorted(libraries.glob("lib*.so*")):
        original = (_LIBRARIES / library.name).resolve()
        if library.is_symlink() or library.name.startswith("libpython"):
            continue
        if debian.owners([original]):
            library.unlink()


def _link(command: Path) -> None:
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")


def _document(share: Path) -> None:
    documents = share / "doc" / PROGRAM
    documents.mkdir(parents=True)
    shutil.copyfile(desktop_files.TEMPLATES / "copyright", documents / "copyright")
    news = (ROOT / "CHANGELOG.md").read_bytes()
    day = format_datetime(datetime.fromtimestamp(epoch(), UTC))
    changes = _CHANGELOG.format(
        program=PROGRAM, version=VERSION, name=NAME, maintainer=_MAINTAINER, day=day
    )
    for name, text in (("NEWS.gz", news), ("changelog.gz", changes.encode())):
        (documents / name).write_bytes(gzip.compress(text, mtime=0))
    overrides = share / "lintian" / "overrides" / PROGRAM
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(desktop_files.TEMPLATES / "lintian-overrides", overrides)


def _describe(program: Path) -> None:
    """Write what dpkg reads, with everything at the time of the commit."""
    control = DEB_TREE / "DEBIAN"
    control.mkdir()
    text = _CONTROL.format(
        program=PROGRAM,
        version=VERSION,
        maintainer=_MAINTAINER,
        kilobytes=installed_size(DEB_TREE) // 1024,
        depends=_dependencies(program),
        summary=SUMMARY[0].lower() + SUMMARY[1:],
        name=NAME,
    )
    (control / "control").write_text(text, encoding="utf-8")
    (control / "md5sums").write_text(_sums(), encoding="utf-8")
    for path in [DEB_TREE, *DEB_TREE.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)


def installed_size(folder: Path) -> int:
    """Bytes of all files; links take none."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def _dependencies(program: Path) -> str:
    """The packages of every library that is wanted and not in the tree, as dpkg-shlibdeps says."""
    binaries = list(elf_files(program))
    folders = sorted({f"-l{binary.parent}" for binary in binaries})
    with tempfile.TemporaryDirectory() as work:
        source = Path(work, "debian")
        source.mkdir()
        stanza = f"Source: {PROGRAM}\n\nPackage: {PROGRAM}\nArchitecture: amd64\n"
        (source / "control").write_text(stanza, encoding="utf-8")
        said = run(
            "dpkg-shlibdeps", "--ignore-missing-info", "-O", *folders, *binaries, into=Path(work)
        )
    return said.partition("shlibs:Depends=")[2].strip()


def _sums() -> str:
    files = (
        path for path in (DEB_TREE / "usr").rglob("*") if path.is_file() and not path.is_symlink()
    )
    named = sorted((path.relative_to(DEB_TREE).as_posix(), path) for path in files)
    lines = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {name}\n"
        for name, path in named
    ]
    return "".join(lines)
