"""The licences of the program and of what is in it, as far as they came with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.services.paths import resources

if TYPE_CHECKING:
    from pathlib import Path

_FOLDER = "licences"
_OURS = "LICENSE"


def licence_texts() -> dict[str, Path]:
    """The file of each text by a name to show: that of a package and, inside it, of the file."""
    folder = resources() / _FOLDER
    texts = {
        file.relative_to(folder).with_suffix("").as_posix(): file
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
    ours = resources().parent / _OURS
    return {"CostDesk": ours, **texts} if ours.is_file() else texts
