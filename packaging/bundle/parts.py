"""Whose work is in the folder: found out from where its files come from, not from a wish list."""

from __future__ import annotations

import os
import re
import sys
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bundle import debian
from bundle.release import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TEXTS = ROOT / "packaging" / "licences"
"""The texts that a work's own package does not bring."""
_QT_TEXTS = tuple(_TEXTS / f"{name}.txt" for name in ("LGPL-3.0", "GPL-3.0", "qt-third-party"))
_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_LONGEST_NAME = 60  # letters; some packages put the whole text where its name belongs
_PYTHONS_OWN = re.compile(r"(lib)?python3")


class Part(NamedTuple):
    """Somebody's work; its licence is an SPDX expression or a name, its texts go with it."""

    name: str
    version: str
    licence: str
    address: str
    """As a package URL, which names no host; "" where no registry has it."""
    texts: tuple[Path, ...]


MICROSOFT_RUNTIME = Part(
    "Microsoft Visual C++ runtime",
    "as in Qt for Python",
    "see its text",
    "",
    (_TEXTS / "microsoft-runtime.txt",),
)


def parts_of(sources: Iterable[Path]) -> list[Part]:
    """Every part that one of these files belongs to, and the works inside those parts."""
    known = {source.resolve() for source in sources if source.is_absolute()}
    found = [*_distributions(known), *_debian_packages(known), *_inside_others()]
    return sorted(set(found), key=lambda part: (part.name.lower(), part.version))


def _distributions(sources: set[Path]) -> Iterator[Part]:
    yield _python_part(distribution("pyinstaller"))  # the program file starts with its loader
    for each in distributions():
        if not sources.isdisjoint(_files(each)):
            yield _python_part(each)


def _files(package: Distribution) -> list[Path]:
    return [Path(str(file.locate())).resolve() for file in package.files or ()]


def _python_part(package: Distribution) -> Part:
    name, version = package.metadata["Name"], package.version
    texts = tuple(sorted(file for file in _files(package) if _is_licence(file)))
    if name.lower().replace("-", "_") in {"pyside6_essentials", "shiboken6"}:
        texts = _QT_TEXTS
    address = f"pkg:pypi/{re.sub('[-_.]+', '-', name).lower()}@{version}"
    return Part(name, version, _licence_name(package), address, texts)


def _is_licence(file: Path) -> bool:
    return ".dist-info" in str(file) and bool(_TEXT.search(file.as_posix()))


def _licence_name(package: Distribution) -> str:
    metadata = package.metadata
    if "LGPL-3.0-only" in (metadata["License"] or ""):
        return "LGPL-3.0-only"  # of the three that Qt offers, the one that is taken here
    for said in (metadata["License-Expression"], metadata["License"]):
        if said and len(said) <= _LONGEST_NAME:
            return said
    return "see its text"


def _debian_packages(sources: set[Path]) -> Iterator[Part]:
    for package in sorted(set(debian.owners(sources).values())):
        if not _PYTHONS_OWN.match(package):
            version = debian.version_of(package)
            address = f"pkg:deb/debian/{package}@{version}"
            text = Path("/usr/share/doc") / package / "copyright"
            yield Part(package, version, "see its text", address, (text,))


def _inside_others() -> Iterator[Part]:
    """What no package list tells: the works inside Python, PySide6 and the database module."""
    import apsw  # noqa: PLC0415 - asked for its versions, where it is frozen
    import PySide6

    qt = Path(PySide6.__file__).parent
    python = ".".join(str(number) for number in sys.version_info[:3])
    ciphers = str(vars(apsw)["mc_version"]).split()[-1]
    address = f"pkg:generic/python@{python}"
    yield Part("CPython", python, "PSF-2.0", address, tuple(_python_licence()))
    # Qt for Windows uses the ICU of Windows, and brings Microsoft's runtime.
    on_windows = sys.platform == "win32"
    icu = Part("ICU", _icu_version(qt), "Unicode-3.0", "", _QT_TEXTS[-1:])
    yield MICROSOFT_RUNTIME if on_windows else icu
    yield Part("Qt", PySide6.__version__, "LGPL-3.0-only", "", _QT_TEXTS)
    yield Part("SQLite", apsw.sqlite_lib_version(), "blessing", "", (_TEXTS / "sqlite.txt",))
    yield Part("SQLite3 Multiple Ciphers", ciphers, "MIT", "", (_TEXTS / "sqlite.txt",))


def _python_licence() -> Iterator[Path]:
    """Beside Python on Windows, in its library elsewhere; Debian keeps it with its documents."""
    places = (Path(sys.base_prefix), Path(os.__file__).parent, Path("/usr/share/doc/python3"))
    names = ("LICENSE.txt", "LICENSE", "copyright")
    yield from [path for place in places for name in names if (path := place / name).is_file()][:1]


def _icu_version(qt: Path) -> str:
    numbers = [re.search(r"(?:\.so\.|icuuc)(\d+)", path.name) for path in qt.rglob("*icuuc*")]
    return next((number[1] for number in numbers if number), "as in Qt")
