"""The portable archive: the folder, and the file that makes it keep its settings to itself.

    PYTHONPATH=packaging:. SOURCE_DATE_EPOCH=… python -m windows.portable FOLDER OUT.zip

The same folder gives the same bytes.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bundle.release import NAME

from costdesk.services.paths import PORTABLE

README = Path(__file__).with_suffix(".txt")


def pack(folder: Path, archive: Path, seconds: int) -> None:
    """All files in order, with one date (seconds since 1970) and no rights of ours."""
    moment = datetime.fromtimestamp(seconds, UTC)
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    with ZipFile(archive, "w", ZIP_DEFLATED, compresslevel=9) as packed:
        for name in sorted(name for name, path in files.items() if path.is_file()):
            _add(packed, name, files[name].read_bytes(), moment)
        _add(packed, PORTABLE, b"", moment)
        _add(packed, "README.txt", README.read_bytes().replace(b"\n", b"\r\n"), moment)


def _add(packed: ZipFile, name: str, content: bytes, moment: datetime) -> None:
    entry = ZipInfo(f"{NAME}/{name}", moment.timetuple()[:6])
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0  # as if packed on Windows: the same wherever it is packed
    packed.writestr(entry, content)


if __name__ == "__main__":
    pack(Path(sys.argv[1]), Path(sys.argv[2]), int(os.environ["SOURCE_DATE_EPOCH"]))
