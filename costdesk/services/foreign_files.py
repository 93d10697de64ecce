"""A file of another program, which is read again with every answer."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from costdesk.domain.progress import silent
from costdesk.imports.foreign.long_files import LONG, LongFile, top_of
from costdesk.imports.foreign.reader import Known, read_foreign, read_long, source_of
from costdesk.imports.reading import read_bytes, read_top
from costdesk.services.paths import resources

if TYPE_CHECKING:
    from pathlib import Path

    from costdesk.domain.progress import Progress
    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Profile
    from costdesk.imports.foreign.reading import Reading
    from costdesk.imports.records import Terms

_TOP = 200_000  # bytes


def known(own: tuple[Profile, ...] = ()) -> Known:
    """What files are recognised by; ``own`` are the owner's profiles."""
    return Known(resources() / "profiles", resources() / "texts", own)


class ForeignFile:
    """A short one is kept in memory; of a long text never more than a piece is there."""

    def __init__(self, path: Path, terms: Terms, own: tuple[Profile, ...] = ()) -> None:
        """Raises Refused where there is no file, or one far too long."""
        self._path = path
        self._terms = terms
        self._known = known(own)
        self.stamp: tuple[object, ...] = ()
        """Tells whether it is still the file that it was."""
        self._data: bytes | None = None
        self._long: LongFile | None = None
        if len(read_top(path, LONG + 1)) > LONG:
            self._long = LongFile(path, path.stat().st_size)
        else:
            self._data = read_bytes(path)
        found = path.stat()
        self.stamp = str(path), found.st_size, found.st_mtime_ns

    @property
    def is_long(self) -> bool:
        """Whether reading it takes longer than a moment."""
        return self._long is not None

    @property
    def digest(self) -> str:
        """What tells its content from every other."""
        if self._data is not None:
            return sha256(self._data).hexdigest()
        assert self._long  # noqa: S101 - a file is one or the other
        if not self._long.digest:
            for _ in self._long.pieces():
                pass
        return self._long.digest

    def read(self, answers: Answers, progress: Progress = silent) -> Reading:
        """What it comes to with these answers. Raises Refused for what nobody knows."""
        if self._data is None and self._long:
            reading = read_long(self._long, answers, self._terms, self._known, progress)
            if reading:
                return reading
            self._data = read_bytes(self._path)
        assert self._data is not None  # noqa: S101 - a file is one or the other
        return read_foreign(self._data, answers, self._terms, self._known)

    def read_top(self, answers: Answers) -> Reading | None:
        """What the first rows of a long text come to; None for any other file."""
        top = self._top(answers)
        answers = answers._replace(encoding=None) if self._long else answers
        return read_foreign(top, answers, self._terms, self._known) if top else None

    def source(self, answers: Answers) -> str:
        """The profile of contacts that the first rows of a long text show; else empty."""
        top = self._top(answers) if self._long else b""
        return source_of(top, answers._replace(encoding=None), self._terms, self._known)

    def _top(self, answers: Answers) -> bytes:
        if self._long:
            return top_of(self._long, self._terms.language, answers.encoding)
        data = self._data or b""
        return data[: data.rfind(b"\n", 0, _TOP) + 1] if len(data) > _TOP else b""
