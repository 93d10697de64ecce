"""The program's picture in the formats of each system, all drawn from one SVG."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bundle.release import PROGRAM, ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

DRAWING = ROOT / "resources" / "icons" / f"{PROGRAM}.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = 16, 24, 32, 48, 64, 128, 256
_ICNS_SIZES = 16, 32, 64, 128, 256, 512, 1024


def draw_png(path: Path, size: int) -> Path:
    """The picture in one size; the same bytes each time."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(path))
    return path


def draw_ico(folder: Path) -> Path:
    """For Windows: all sizes in one file."""
    return _convert(folder / f"{PROGRAM}.ico", _ICO_SIZES)


def draw_icns(folder: Path) -> Path:
    """For macOS: all sizes in one file."""
    return _convert(folder / f"{PROGRAM}.icns", _ICNS_SIZES)


def for_system(folder: Path, system: str = sys.platform) -> str | None:
    """What PyInstaller puts into the program file; on Linux the desktop has pictures of its own."""
    draw = {"win32": draw_ico, "darwin": draw_icns}.get(system)
    return str(draw(folder)) if draw else None


def _convert(path: Path, sizes: Sequence[int]) -> Path:
    from PIL import Image  # noqa: PLC0415 - Linux needs none of these formats

    with Image.open(draw_png(path.with_suffix(".png"), max(sizes))) as image:
        image.save(path, sizes=[(size, size) for size in sizes])
    return path
