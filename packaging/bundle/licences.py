"""The folder of licences inside the program: ours, everybody else's, and a page that lists them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from bundle.release import NAME, ROOT, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bundle.parts import Part

FOLDER = "licences"
_COMMON = re.compile(r"/usr/share/common-licenses/([\w.-]*\w)")
"""Debian's texts point to those that many packages share."""
_HEAD = f"""\
{NAME} {VERSION} and the works in it
{"=" * len(f"{NAME} {VERSION} and the works in it")}

{NAME} is free software under the MIT licence: {NAME}.txt. It contains the works below under their
own licences; the texts are in the folders of these names. Qt and PySide6 are used under the GNU
Lesser General Public License, version 3: Qt.txt tells what that gives you, and where sources are.

"""


def collect(parts: Sequence[Part], folder: Path) -> Path:
    """Fill ``folder`` anew with all texts; FileNotFoundError names a part that has none."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", folder / f"{NAME}.txt")
    (folder / "Qt.txt").write_text(_qt_notice(parts), encoding="utf-8")
    for part in parts:
        if not part.texts:
            raise FileNotFoundError(f"no licence text of {part.name} {part.version}")
        for text in part.texts:
            _copy(text, folder / part.name)
    _copy_common(folder)
    (folder / "README.txt").write_text(_HEAD + _table(parts), encoding="utf-8")
    return folder


def _copy(text: Path, folder: Path) -> None:
    """Some packages have texts of one name in several folders: number them."""
    folder.mkdir(exist_ok=True)
    stem = text.stem if text.suffix == ".txt" else text.name
    taken = len(list(folder.glob(f"{stem}*.txt")))
    shutil.copyfile(text, folder / f"{stem}{f' {taken + 1}' if taken else ''}.txt")


def _copy_common(folder: Path) -> None:
    said = (text.read_text("utf-8", "replace") for text in sorted(folder.rglob("*.txt")))
    for name in sorted({name for text in said for name in _COMMON.findall(text)}):
        text = Path("/usr/share/common-licenses") / name
        if text.is_file():
            _copy(text, folder / "common")


def _qt_notice(parts: Iterable[Part]) -> str:
    versions = {part.name: part.version for part in parts}
    text = (ROOT / "packaging" / FOLDER / "qt.txt").read_text(encoding="utf-8")
    return text.format(qt=versions["Qt"], pyside=versions["Qt"])


def _table(parts: Iterable[Part]) -> str:
    rows = [(part.name, part.version, part.licence) for part in parts]
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    lines = [
        f"{name:{widths[0]}}  {version:{widths[1]}}  {licence}" for name, version, licence in rows
    ]
    return "\n".join(lines) + "\n"
