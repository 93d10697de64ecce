"""A file too long to be in memory at once: it is read one piece after another."""

from __future__ import annotations

import codecs
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, Place, Refused, refuse
from costdesk.domain.progress import silent
from costdesk.imports.foreign.coded import ReadAgain
from costdesk.imports.foreign.delimited import cut, with_single_ends
from costdesk.imports.reading import (
    MEGABYTE,
    assumed,
    assumed_encoding,
    first_encoding,
    opened,
    read_top,
)
from costdesk.imports.workbooks import is_workbook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from costdesk.domain.definitions import Language
    from costdesk.domain.findings import Finding
    from costdesk.domain.progress import Progress

LARGEST_LONG = 1000  # megabytes
LONG = 4 * MEGABYTE
"""Bytes from which a text is read in pieces."""
_PIECE = 1 << 17  # bytes; what is made of so many stays near the processor
_BLOCK = 1 << 21  # bytes; a change of threads is waited for, so there are few
_TOP = 400_000  # bytes
_LONGEST_LINE = 1 << 23  # signs
_BESIDE = 20  # signs of an example on either side


class LongFile:
    """A file on disk that is a text, as far as its beginning shows."""

    def __init__(self, path: Path, size: int) -> None:
        """Raises Refused where nobody could have so long a file of calls."""
        if size > LARGEST_LONG * MEGABYTE:
            raise refuse(Code.FILE_TOO_LARGE, Place(file=str(path)), limit=LARGEST_LONG)
        self.path = path
        self.size = size
        self.digest = ""
        """What tells its content from every other, once it was read to its end."""

    def top(self, count: int) -> bytes:
        """Its first bytes."""
        return read_top(self.path, count)

    def pieces(self, progress: Progress = silent) -> Iterator[bytes]:
        """All its bytes."""
        done, digest = 0, sha256()
        for block in self._blocks(digest.update):
            for start in range(0, len(block), _PIECE):
                progress(done, self.size)
                done += len(piece := block[start : start + _PIECE])
                yield piece
        self.digest = digest.hexdigest()

    def _blocks(self, note: Callable[[bytes], object]) -> Iterator[bytes]:
        """The same in longer parts; the next is read and noted while one is worked on."""

        def following() -> bytes:
            note(block := file.read(_BLOCK))
            return block

        with opened(self.path) as file, ThreadPoolExecutor(1) as beside:
            ahead = beside.submit(following)
            while block := ahead.result():
                ahead = beside.submit(following)
                yield block


class LongText:
    """The text of a long file, by the rules by which shorter ones are decoded."""

    def __init__(
        self, file: LongFile, language: Language, answer: str | None, progress: Progress = silent
    ) -> None:
        """``answer`` is the encoding that was named. Raises Refused for what is no text."""
        self._file = file
        self._progress = progress
        self._most = 0
        top = file.top(_TOP)
        self._encoding = first_encoding(top, answer)
        self._otherwise = None if answer else assumed_encoding(top, language)
        self.notes: tuple[Finding, ...] = ()
        """What had to be assumed, once the text was read to its end."""

    def pieces(self) -> Iterator[str]:
        """All of it in pieces that end where a line does; line ends are alike.

        Raises ReadAgain where only now another encoding shows, Refused where it is no text.
        """
        return chain.from_iterable(map(cut, self._lines(self._tell)))

    def _tell(self, done: int, total: int) -> None:
        """How far it was ever read: what is read again is not told again."""
        self._most = max(self._most, done)
        self._progress(self._most, total)

    def top(self, count: int) -> str:
        """Its first signs."""
        text = ""
        for piece in self._lines(silent):
            text += piece
            if len(text) >= count:
                break
        return text[:count]

    def _lines(self, progress: Progress) -> Iterator[str]:
        rest, is_blank = "", True
        for piece in self._decoded(progress):
            if "\0" in piece:
                raise refuse(Code.FILE_NOT_TEXT, text="NUL")
            text = rest + (piece.removeprefix("\ufeff") if is_blank else piece)
            is_blank = is_blank and not text.strip()
            whole = text.rstrip("\r")  # a line end may go on in the next piece
            made = with_single_ends(whole)
            end = made.rfind("\n") + 1
            yield made[:end]
            rest = made[end:] + text[len(whole) :]
            if len(rest) > _LONGEST_LINE:
                raise refuse(Code.TOO_LONG, text=rest[:_BESIDE], limit=_LONGEST_LINE)
        if is_blank:
            raise refuse(Code.FILE_EMPTY)
        yield with_single_ends(rest)

    def _decoded(self, progress: Progress) -> Iterator[str]:
        """All of it in pieces that end anywhere."""
        decoder = codecs.getincrementaldecoder(self._encoding)()
        offset = 0
        for piece in self._file.pieces(progress):
            waiting = len(decoder.getstate()[0])
            try:
                text = decoder.decode(piece, final=offset + len(piece) == self._file.size)
            except UnicodeDecodeError as error:
                raise self._other_encoding(offset - waiting + error.start) from error
            offset += len(piece)
            yield text

    def _other_encoding(self, offset: int) -> Exception:
        """What to do about bytes that are no text: read it otherwise, or refuse it."""
        row = _row_at(self._file, offset)
        if self._otherwise is None:
            is_wide = self._encoding.startswith(("utf-16", "utf-32"))
            place = Place(row=None if is_wide else row)
            return refuse(Code.FILE_NOT_TEXT, place, text=self._encoding)
        start = max(0, offset - _BESIDE)
        with opened(self._file.path) as file:
            file.seek(start)
            beside = file.read(2 * _BESIDE)
        with suppress(Refused):  # it is no text in that encoding either: the next reading says so
            [note] = assumed(beside, offset - start, self._otherwise).notes
            self.notes = (note.at(row=row),)
        self._encoding, self._otherwise = self._otherwise, None
        return ReadAgain()


def _row_at(file: LongFile, offset: int) -> int:
    row, before, done = 1, b"", 0
    for piece in file.pieces():
        part = piece[: offset - done]
        ends = part.count(b"\n") + part.count(b"\r") - part.count(b"\r\n")
        row += ends - (before == b"\r" and part.startswith(b"\n"))
        before, done = part[-1:], done + len(piece)
        if done >= offset:
            break
    return row


def top_of(file: LongFile, language: Language, answer: str | None) -> bytes:
    """The first whole lines of a long text, in UTF-8; empty for a file that is none.

    What stands further below may show that the encoding is another one.
    """
    top = file.top(_TOP)
    for encoding in filter(None, (first_encoding(top, answer), assumed_encoding(top, language))):
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(top)
        except UnicodeDecodeError:
            continue
        return text[: text.rfind("\n") + 1].removeprefix("\ufeff").encode()
    return b""


def top_of_long(path: Path, language: Language, answer: str | None) -> bytes:
    """The same of any file; empty for one that is not long, or no text as far as its top shows."""
    top = read_top(path, LONG + 1)
    if len(top) <= LONG or is_workbook(top[:_PIECE]):
        return b""
    return top_of(LongFile(path, path.stat().st_size), language, answer)
