"""Bytes → text → rows of cells. What cannot be read for certain is refused."""

from __future__ import annotations

import codecs
import csv
import io
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from costdesk.domain.findings import Code, Finding, Place, refuse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from costdesk.domain.definitions import Language

MEGABYTE = 1_000_000
LARGEST_FILE = 200 * MEGABYTE

ENCODINGS = (
    "utf-8",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "cp1250",
    "cp1252",
    "iso8859-1",
    "iso8859-2",
    "iso8859-15",
    "iso8859-16",
    "cp437",
    "cp850",
    "cp852",
    "mac-roman",
    "mac-latin2",
)
# Longer marks first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_REGIONAL: dict[Language, str] = {"en": "cp1252", "nl": "cp1252", "hu": "cp1250"}
# A long o of Hungarian; in western code pages an o with a tilde, which is next to one over an a.
_LONG_O, _A_TILDE = (b"\xf5", b"\xd5"), b"\xe3"
_LOOKED_AT = 4000  # bytes
_MOST = 0.8
_OTHER_FILES = {
    b"PK\x05\x06": "archive",
    b"%PDF": "PDF",
    b"\x1f\x8b": "archive",
}


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """A file, open to be read. Raises Refused where there is none to read."""
    place = Place(file=str(path))
    try:
        if stat.S_ISFIFO(mode := path.stat().st_mode) or stat.S_ISCHR(mode) or stat.S_ISSOCK(mode):
            raise refuse(Code.NOT_A_FILE, place)  # what has no end, or waits for somebody
        with path.open("rb") as file:
            yield file
    except FileNotFoundError as error:
        raise refuse(Code.FILE_MISSING, place) from error
    except IsADirectoryError as error:
        raise refuse(Code.IS_A_FOLDER, place) from error
    except PermissionError as error:
        code = Code.IS_A_FOLDER if path.is_dir() else Code.NO_PERMISSION
        raise refuse(code, place) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        text = getattr(error, "strerror", None) or str(error)
        raise refuse(Code.FILE_UNREADABLE, place, text=text) from error


def read_bytes(path: Path) -> bytes:
    """The content of a file. Raises Refused where there is none to read, or too much."""
    with opened(path) as file:
        data = file.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise refuse(Code.FILE_TOO_LARGE, Place(file=str(path)), limit=LARGEST_FILE // MEGABYTE)
    return data


def read_top(path: Path, count: int) -> bytes:
    """The first bytes of a file, however long it is. Raises Refused like ``read_bytes``."""
    with opened(path) as file:
        return file.read(count)


class Decoded(NamedTuple):
    """Text, and what had to be assumed to read it."""

    text: str
    notes: tuple[Finding, ...] = ()


def decode(data: bytes, language: Language, answer: str | None = None) -> Decoded:
    """The text of a file: by its byte order mark, strict UTF-8, else the region's code page.

    ``answer`` is the encoding that the owner named. Raises Refused for what is no text.
    """
    encoding = first_encoding(data, answer)
    decoded = _decode(data, encoding, None if answer else assumed_encoding(data, language))
    text = decoded.text.removeprefix("\ufeff")
    if not text.strip():
        raise refuse(Code.FILE_EMPTY)
    return decoded._replace(text=_single_line_ends(text))


def first_encoding(top: bytes, answer: str | None) -> str:
    """The encoding that was named, or is marked; else UTF-8, as long as nothing speaks against it.

    Raises Refused for what begins as other files do.
    """
    for signature, what in _OTHER_FILES.items():
        if top.startswith(signature):
            raise refuse(Code.FILE_NOT_TEXT, text=what)
    if answer:
        return _encoding_named(answer)
    marked = next((encoding for mark, encoding in _MARKS if top.startswith(mark)), "")
    return marked or _wide_encoding(top) or "utf-8"


def _wide_encoding(top: bytes) -> str:
    """UTF-16 that no mark says: of nearly all letters one half is nought, always the same one."""
    top = top[:_LOOKED_AT]
    pairs = len(top) // 2
    low, high = top[: 2 * pairs : 2].count(0), top[1 : 2 * pairs : 2].count(0)
    for name, empty, filled in (("utf-16-le", high, low), ("utf-16-be", low, high)):
        if filled == 0 and empty >= _MOST * pairs > 1:
            return name
    return ""


def assumed_encoding(top: bytes, language: Language) -> str | None:
    """What a file is taken for that is not UTF-8; None for one that says what it is."""
    if any(top.startswith(mark) for mark, _ in _MARKS):
        return None
    return "cp1250" if _is_hungarian(top) else _REGIONAL[language]


def _is_hungarian(top: bytes) -> bool:
    if _A_TILDE in top or not any(sign in top for sign in _LONG_O):
        return False
    try:
        top.decode("cp1250")
    except UnicodeDecodeError:
        return False
    return True


def _decode(data: bytes, encoding: str, otherwise: str | None) -> Decoded:
    if otherwise:
        try:
            data.decode(encoding)
        except UnicodeDecodeError as error:
            return assumed(data, error.start, otherwise)
    return Decoded(_strictly(data, encoding))


def _encoding_named(answer: str) -> str:
    known = {codecs.lookup(name).name for name in ENCODINGS}
    try:
        name = codecs.lookup(answer).name
    except (LookupError, ValueError):
        name = ""
    if name not in known:
        choices = ", ".join(ENCODINGS)
        raise refuse(Code.NOT_A_CHOICE, Place(column="encoding"), text=answer, choices=choices)
    return name


def _strictly(data: bytes, encoding: str) -> str:
    """The text in one encoding; a NUL is the sign of a file that is no text, or in another one."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        wide = encoding.startswith(("utf-16", "utf-32"))
        place = Place(row=None if wide else _row_at(data, error.start))
        raise refuse(Code.FILE_NOT_TEXT, place, text=encoding) from error
    if "\0" in text:
        raise refuse(Code.FILE_NOT_TEXT, text="NUL")
    return text


def _row_at(data: bytes, offset: int) -> int:
    return len((data[:offset] + b"x").splitlines())


def assumed(data: bytes, start: int, encoding: str) -> Decoded:
    """The text in a code page (one byte a letter), with an example that shows if that is right."""
    text = _strictly(data, encoding)
    line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    example = text[max(line, start - 20) : start + 20].splitlines()[0]
    values = {"text": encoding, "example": example}
    return Decoded(text, (Finding(Code.ENCODING_ASSUMED, Place(row=_row_at(data, start)), values),))


def _single_line_ends(text: str) -> str:
    """CR CR LF, where all line ends are that, as one line end (a known fault of some exports)."""
    if text.count("\r\r\n") == text.count("\n"):
        return text.replace("\r\r\n", "\n")
    return text


def rows_of(text: str, delimiter: str) -> Iterator[list[str]]:
    """Every row of a delimited text, blank ones (empty lists) too.

    Raises Refused at a row whose quotes do not close or whose cell is too long to be one.
    """
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    while True:
        number += 1
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            raise _unreadable(error, number) from error
        yield row


def _unreadable(error: csv.Error, row: int) -> Exception:
    if "field limit" in str(error):
        limit = csv.field_size_limit()
        return refuse(Code.TOO_LONG, Place(row=row), text="", limit=limit)
    return refuse(Code.BAD_QUOTES, Place(row=row))
