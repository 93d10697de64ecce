"""What the installer is made of beside the folder: pictures in our look, and the list of files.

    PYTHONPATH=packaging:. python -m windows.installer FOLDER TARGET

``installer/costdesk.nsi`` finds it all in TARGET.
"""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from bundle import icons

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

WIZARD = 164, 314
HEADER = 150, 57
"""Sizes that NSIS's pages have, in pixels."""
_TOP, _BOTTOM = "#1a8fd1", "#00507f"
_BARS = (0.255, 0.62), (0.435, 0.42), (0.615, 0.26)
"""Left edge as a part of the width, height as a part of the lower half: the bars of the icon."""


def draw_wizard(path: Path) -> None:
    """The tall picture beside the first and the last page."""
    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtGui import QColor, QLinearGradient, QPainter

    width, height = WIZARD
    image = _white(*WIZARD)
    painter = QPainter(image)
    ground = QLinearGradient(QPointF(0, 0), QPointF(0, height))
    ground.setColorAt(0, QColor(_TOP))
    ground.setColorAt(1, QColor(_BOTTOM))
    painter.fillRect(image.rect(), ground)
    for left, part in _BARS:
        bar = QRectF(width * left, height * (1 - part / 2), width * 0.13, height)
        painter.fillRect(bar, QColor(255, 255, 255, 38))
    _draw_icon(painter, QRectF((width - 104) / 2, 44, 104, 104))
    painter.end()
    image.save(str(path))


def draw_header(path: Path) -> None:
    """The small picture at the right of the other pages."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    width, height = HEADER
    image = _white(*HEADER)
    painter = QPainter(image)
    _draw_icon(painter, QRectF(width - height + 2, 4, height - 8, height - 8))
    painter.end()
    image.save(str(path))


def _white(width: int, height: int) -> QImage:
    from PySide6.QtGui import QImage

    image = QImage(width, height, QImage.Format.Format_RGB888)  # NSIS reads no transparency
    image.fill("white")
    return image


def _draw_icon(painter: QPainter, place: QRectF) -> None:
    from PySide6.QtSvg import QSvgRenderer

    painter.setRenderHint(painter.RenderHint.Antialiasing)
    QSvgRenderer(str(icons.DRAWING)).render(painter, place)


def list_of_files(folder: Path) -> str:
    """Macros for NSIS, in an order that does not depend on the disk: put in, and take out.

    The two programs, nearly the same, are neighbours: the packer writes the second in a few bytes.
    """
    files = [
        PurePosixPath(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()
    ]
    files.sort(key=lambda file: str(file).lower())
    folders = sorted({parent for file in files for parent in file.parents} - {PurePosixPath()})
    return "\n".join(
        [
            *_macro("InstallFiles", _installed(folder, files)),
            *_macro("RemoveFiles", [f'Delete "{_in_windows(file)}"' for file in files]),
            *_macro("RemoveFolders", [f'RMDir "{_in_windows(each)}"' for each in folders[::-1]]),
            "",
        ]
    )


def _installed(folder: Path, files: Iterable[PurePosixPath]) -> Iterable[str]:
    place = None
    for file in files:
        if file.parent != place:
            place = file.parent
            yield f'SetOutPath "{_in_windows(place)}"'
        yield f'File "{_escaped((folder.resolve() / file).as_posix())}"'


def _macro(name: str, lines: Iterable[str]) -> list[str]:
    return [f"!macro {name}", *(f"  {line}" for line in lines), "!macroend"]


def _in_windows(path: PurePosixPath) -> str:
    return "\\".join(["$INSTDIR", *(_escaped(part) for part in path.parts)])


def _escaped(text: str) -> str:
    return text.replace("$", "$$")


def main(folder: Path, target: Path) -> None:
    """Write everything that the script includes."""
    target.mkdir(parents=True, exist_ok=True)
    icons.draw_ico(target)
    draw_wizard(target / "wizard.bmp")
    draw_header(target / "header.bmp")
    (target / "files.nsh").write_text(list_of_files(folder), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
