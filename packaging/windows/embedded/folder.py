"""The other layout of the Windows folder, which no Wine is needed to build.

    PYTHONPATH=packaging:. python -m windows.embedded.folder PYTHON TARGET WORK

PYTHON is what ``interpreter.py`` made. Its signed files stay as they are, beside a small program of
our own that loads them; the packages are unpacked and lie in ``lib``, compiled.
"""

from __future__ import annotations

import compileall
import os
import py_compile
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bundle import contents, icons, licences, parts, sbom
from bundle.release import NAME, ROOT
from bundle.windows import COMMAND_LINE, MANIFEST, RUNTIME, version_script
from windows.pins import WINDOWS

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
START = "costdesk_start"
"""The module that the launcher starts."""
COMPILER = "x86_64-w64-mingw32-gcc"
RESOURCES = "x86_64-w64-mingw32-windres"
# Besides what PyInstaller would leave out: what only builds, and what it would not have found.
_BUILDING: tuple[str, ...] = (
    "pyinstaller",
    "_pyinstaller",
    "setuptools",
    "_distutils",
    "altgraph",
    "pefile",
)
_BUILDING += ("ordlookup", "peutils", "win32ctypes", "pywin32_ctypes", "bin", "pkg_resources")
_UNREAD = re.compile(
    r"\.(a|c|cmake|cpp|exe|h|json|lib|prl|pth|pxd|pyf|pyi|pyx|rst|typed|ui|xml)$"
    r"|^(share|pandas\.libs|apsw/sqlite_extra_binaries)/|/tests?/|(^|/)__pycache__/"
    r"|^PySide6/(doc|glue|include|lib|metatypes|resources|scripts|support|typesystems)/"
)
_PATHS = "../lib\npython311.zip\n.\n"


def copy_python(python: Path, target: Path) -> None:
    """The interpreter: its library compiled and packed, its own modules beside it."""
    target.mkdir(parents=True)
    for path in [*python.glob("python*.dll"), *(python / "DLLs").iterdir()]:
        if contents.is_used(path.name) and not _is_left_out((path.name.partition(".")[0],)):
            shutil.copyfile(path, target / path.name)
    (target / "python311._pth").write_text(_PATHS, "ascii")
    library = target / "python311"
    shutil.copytree(python / "Lib", library, ignore=_left_out_of_library)
    compile_all(library)
    shutil.make_archive(str(library), "zip", library)
    shutil.rmtree(library)


def _left_out_of_library(folder: str, names: list[str]) -> list[str]:
    if Path(folder).name != "Lib":
        return []
    return [name for name in names if name == "site-packages" or _is_left_out((name,))]


def copy_packages(site: Path, target: Path) -> None:
    """The packages that run, without what no program reads, and the program itself."""
    for path, inside in _package_files(site):
        _copy(path, target / inside)
    for source, folder in contents.own_files():
        _copy(Path(source), target / folder / Path(source).name)
    _copy(HERE / "start.py", target / f"{START}.py")
    for path in (ROOT / "costdesk").rglob("*.py"):
        _copy(path, target / path.relative_to(ROOT))
    compile_all(target)


def _package_files(site: Path) -> Iterator[tuple[Path, Path]]:
    for path in sorted(site.rglob("*")):
        inside = path.relative_to(site)
        name = inside.as_posix()
        if path.is_dir() or _UNREAD.search(name) or not contents.is_used(f"/{name}"):
            continue
        if not _is_left_out(inside.with_suffix("").parts) and _qt_is_used(inside):
            yield path, inside


def _is_left_out(parts: tuple[str, ...]) -> bool:
    """Whether a module of this name, or one that it belongs to, is left out."""
    if parts[0].lower().startswith(_BUILDING) or ".dist-info" in parts[0]:
        return True
    names = {".".join(parts[:count]).partition(".cp311")[0] for count in range(1, len(parts) + 1)}
    return not names.isdisjoint(contents.LEFT_OUT_MODULES)


def _qt_is_used(inside: Path) -> bool:
    """Of Qt's libraries, those that the three modules in use need, and the plugins' own."""
    if inside.parts[0] != "PySide6" or inside.suffix not in {".dll", ".pyd"}:
        return True
    used = ("core", "gui", "widgets", "svg")
    name = inside.stem.partition(".")[0].lower()
    return len(inside.parts) > 2 or name in {  # noqa: PLR2004 - below the package's own folder
        *(f"qt6{each}" for each in used),
        *(f"qt{each}" for each in used),
        *("pyside6", *(Path(each).stem for each in RUNTIME)),
    }


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def compile_all(folder: Path) -> None:
    """Compiled files in the place of the sources, the same on every machine with this Python."""
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    compileall.compile_dir(
        folder, quiet=2, legacy=True, stripdir=str(folder), invalidation_mode=unchecked
    )
    for source in folder.rglob("*.py"):
        if source.with_suffix(".pyc").exists():
            source.unlink()


def make_programs(target: Path, work: Path) -> None:
    """Both launchers, with icon, version and manifest."""
    icons.draw_ico(work)
    (work / "manifest.xml").write_text(MANIFEST, "utf-8")
    (work / "launcher.rc").write_text(version_script(), "utf-8")
    resources = work / "launcher.o"
    subprocess.run([RESOURCES, "-c", "65001", "launcher.rc", resources.name], check=True, cwd=work)
    for name, options in ((NAME, ["-mwindows"]), (COMMAND_LINE, ["-DCONSOLE", "-mconsole"])):
        out = target / f"{name}.exe"
        flags = ["-municode", "-O2", "-s", "-Wl,--no-insert-timestamp", *options]
        source = HERE / "launcher.c"
        subprocess.run([COMPILER, *flags, "-o", out, source, resources], check=True)


def tell_whose(site: Path, target: Path, work: Path) -> None:
    """Everybody's licence beside the program, and the bill of materials into ``work``."""
    sys.path.append(str(site))  # where the packages for Windows say what they are
    found = parts.parts_of(path.resolve() for path, _ in _package_files(site))
    works = [_for_windows(part) for part in found if part.name != "pyinstaller"]
    licences.collect(works, target / licences.FOLDER)
    sbom.write(works, work / "sbom.json", int(os.environ.get("SOURCE_DATE_EPOCH", "0")))


def _for_windows(part: parts.Part) -> parts.Part:
    """What the Python that builds says of itself and its system, said of the other one."""
    version = WINDOWS["python_full_version"]
    told = {
        "CPython": part._replace(version=version, address=f"pkg:generic/python@{version}"),
        "ICU": parts.MICROSOFT_RUNTIME,
    }
    return told.get(part.name, part)


def main(python: Path, target: Path, work: Path) -> None:
    """Make the folder anew."""
    if sys.version_info[:2] != (3, 11):
        raise SystemExit("Compiled files for Python 3.11 are made by Python 3.11.")
    shutil.rmtree(target, ignore_errors=True)
    work.mkdir(parents=True, exist_ok=True)
    site = python / "Lib" / "site-packages"
    copy_python(python, target / "python")
    copy_packages(site, target / "lib")
    for name in RUNTIME:
        shutil.copyfile(python / name, target / name)
    make_programs(target, work)
    tell_whose(site, target, work)


if __name__ == "__main__":
    main(*(Path(word) for word in sys.argv[1:4]))
