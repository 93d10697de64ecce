"""Those of the commands that are about what contacts were about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from costdesk.domain.reasons import ReasonCount
    from costdesk.services.imported_files import ImportedFile


@dataclass(frozen=True, slots=True)
class AddReasons:
    """Enter what contacts were about; ``replace`` deletes stored rows of the same that overlap."""

    rows: tuple[ReasonCount, ...]
    replace: bool = False
    source: str = ""
    file: ImportedFile | None = None


@dataclass(frozen=True, slots=True)
class ChangeReasons:
    """Replace stored rows of reasons, each given with its id."""

    changes: tuple[tuple[int, ReasonCount], ...]


@dataclass(frozen=True, slots=True)
class DeleteReasons:
    """Delete rows of reasons by id."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PutReasons:
    """Delete, replace and enter rows of reasons as one step: what a form writes at once."""

    adds: tuple[ReasonCount, ...] = ()
    changes: tuple[tuple[int, ReasonCount], ...] = ()
    deletes: tuple[int, ...] = ()
