"""What tells a Linux desktop of the program: menu entry, file type, description, pictures, page."""

from __future__ import annotations

import gzip
import shutil
from datetime import UTC, datetime
from pathlib import Path

from bundle import icons
from bundle.release import IDENTIFIER, PROGRAM, VERSION

from linux.places import epoch

TEMPLATES = Path(__file__).parent / "desktop"
METAINFO = f"{IDENTIFIER}.metainfo.xml"
DESKTOP = f"{PROGRAM}.desktop"


def install(share: Path) -> None:
    """Lay all of it into a tree such as ``/usr/share``."""
    _lay(share / "applications" / DESKTOP, filled(DESKTOP))
    _lay(share / "mime" / "packages" / f"{PROGRAM}.xml", filled(f"{PROGRAM}.xml"))
    _lay(share / "metainfo" / METAINFO, filled(METAINFO))
    _lay_compressed(share / "man" / "man1" / f"{PROGRAM}.1.gz", filled(f"{PROGRAM}.1"))
    pictures = share / "icons" / "hicolor"
    for size in icons.SIZES:
        icons.draw_png(pictures / f"{size}x{size}" / "apps" / f"{PROGRAM}.png", size)
    drawing = pictures / "scalable" / "apps" / icons.DRAWING.name
    drawing.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(icons.DRAWING, drawing)


def filled(name: str) -> str:
    """A template with the version and the day of what is packaged."""
    day = datetime.fromtimestamp(epoch(), UTC).date().isoformat()
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    return text.replace("@VERSION@", VERSION).replace("@DATE@", day)


def _lay(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _lay_compressed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))
