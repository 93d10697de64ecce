"""The AppImage: one file that runs from any folder, as ``appimage.c`` at its head unpacks it.

Nobody offers the usual head in a package registry, so there is one of our own. It is made of
Debian's squashfuse and zstd, whose licences go into the file, as does glibc's.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from bundle.release import PROGRAM

from linux import desktop_files
from linux.commands import run
from linux.places import APPIMAGE, BUILD, FROZEN

_SOURCE = Path(__file__).with_name("appimage.c")
_LIBRARIES = ("libsquashfuse0", "libzstd1", "libc6")
_KIND_AT, _KIND = 8, b"AI\x02"
"""What tells a system that a program is an AppImage, and where: Linux reads nothing there."""


def build() -> None:
    """Make the head, lay the folder, pack it; the same bytes each time."""
    place = BUILD / "appimage"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    head = make_head(place / "head")
    image = place / "image"
    run("mksquashfs", _lay(place / "AppDir"), image, *_packing())
    APPIMAGE.write_bytes(head.read_bytes())
    with APPIMAGE.open("ab") as whole, image.open("rb") as packed:
        shutil.copyfileobj(packed, whole)
    APPIMAGE.chmod(0o755)
    shutil.rmtree(place)


def make_head(head: Path) -> Path:
    """Compile it, needing nothing of the system that it runs on."""
    options = ("-O2", "-Wall", "-Wextra", "-Werror", "-static", "-Wl,--build-id=none")
    run("gcc", *options, "-o", head, _SOURCE, "-lsquashfuse", "-lzstd")
    run("strip", head)
    with head.open("r+b") as program:
        program.seek(_KIND_AT)
        program.write(_KIND)
    return head


def _lay(folder: Path) -> Path:
    """What is in it: the program as in the Debian package, with all libraries, and its pictures."""
    program = folder / "usr" / "lib" / PROGRAM
    shutil.copytree(FROZEN, program, symlinks=True)
    desktop_files.install(folder / "usr" / "share")
    (folder / "AppRun").symlink_to(f"usr/lib/{PROGRAM}/{PROGRAM}")
    (folder / desktop_files.DESKTOP).symlink_to(f"usr/share/applications/{desktop_files.DESKTOP}")
    picture = f"{PROGRAM}.png"
    shutil.copyfile(folder / f"usr/share/icons/hicolor/256x256/apps/{picture}", folder / picture)
    (folder / ".DirIcon").symlink_to(picture)
    licences = folder / "usr" / "share" / "doc" / PROGRAM / "head"
    licences.mkdir(parents=True)
    for library in _LIBRARIES:
        shutil.copyfile(f"/usr/share/doc/{library}/copyright", licences / f"{library}.txt")
    return folder


def _packing() -> list[str]:
    """Zstandard is unpacked in a second, once; the times are those of SOURCE_DATE_EPOCH."""
    packing = ["-comp", "zstd", "-Xcompression-level", "15", "-b", "1M", "-processors", "2"]
    return ["-root-owned", "-noappend", "-no-xattrs", "-quiet", "-no-progress", *packing]
