"""What an import remembers of its file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """The file that rows come from: they are a batch of the history of imports.

    ``digest`` is its SHA-256. Rows that earlier imports brought are left out; a file that was taken
    in before as it is, is refused unless ``again``. Lines of an account that another format brought
    are left out too, unless ``both``. ``said`` are settings to make with it: what the owner
    answered about the file, to be remembered.
    """

    name: str
    digest: str
    at: datetime
    profile: str = ""
    again: bool = False
    both: bool = False
    said: tuple[tuple[str, str], ...] = ()
