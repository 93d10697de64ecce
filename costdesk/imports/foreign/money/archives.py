"""ZIP archives of statements: banks deliver CAMT so, a file for each account or day."""

from __future__ import annotations

import zipfile
import zlib
from collections import Counter, defaultdict
from io import BytesIO
from typing import TYPE_CHECKING

from costdesk.domain.duplicates import places_seen
from costdesk.domain.findings import Code, Finding, refuse
from costdesk.domain.same_money import Known, same_money, sign_of
from costdesk.imports.foreign.money.ledgers import first_of_each
from costdesk.imports.foreign.reading import MOST_FATES, Reading, RowFate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from costdesk.domain.statements import StatementLine

_ZIP = b"PK\x03\x04"
_INSIDE_WORKBOOKS = ("[content_types].xml", "mimetype", "xl/", "content.xml")
_MEGABYTE = 1_000_000
LARGEST_UNPACKED = 100  # megabytes
MOST_FILES = 1_000
_MOST_ENTRIES = 50_000  # the list alone takes memory
_MOST_NAMED = 10
_LEFT_ASIDE = ("__macosx/", ".")
_LOCKED = 1


def is_archive(data: bytes) -> bool:
    """Whether this is a ZIP archive and no workbook."""
    if not data.startswith(_ZIP):
        return False
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = [name.casefold() for name in archive.namelist()]
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return False  # a broken workbook as likely as not; that reader says so
    return not any(name.startswith(_INSIDE_WORKBOOKS) for name in names)


def read_archive(data: bytes, read: Callable[[bytes], Reading | None]) -> Reading | None:
    """All statements of an archive as one. Raises Refused for one that unpacks to too much."""
    read_parts = [(name, _read(part, read)) for name, part in _parts(data)]
    readings = _each_once([reading for _, reading in read_parts if reading])
    if not readings:
        return None
    others = [name for name, reading in read_parts if reading is None]
    return _joined(readings, [*_not_read(others)])


def _not_read(names: Sequence[str]) -> Iterator[Finding]:
    """What else is in the archive: it may be money that nobody knows."""
    if names:
        yield Finding(Code.PARTS_NOT_READ, values={"text": ", ".join(names[:_MOST_NAMED])})


def _read(part: bytes, read: Callable[[bytes], Reading | None]) -> Reading | None:
    if part.startswith(_ZIP):
        return None  # an archive in an archive: nobody delivers that
    return read(part)


def _parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        members = [member for member in archive.infolist() if not _is_left_aside(member)]
        size = sum(member.file_size for member in members)
        if size > LARGEST_UNPACKED * _MEGABYTE or len(members) > MOST_FILES:
            raise refuse(Code.WORKBOOK_TOO_LARGE, limit=LARGEST_UNPACKED)
        for member in members:
            yield member.filename, _unpacked(archive, member)


def _is_left_aside(member: zipfile.ZipInfo) -> bool:
    return (
        not member.filename
        or member.is_dir()
        or member.file_size == 0
        or member.filename.casefold().startswith(_LEFT_ASIDE)
    )


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """The bytes of a file; no more of them than the list says, whatever it says."""
    if member.flag_bits & _LOCKED:
        raise refuse(Code.WORKBOOK_LOCKED)
    try:
        with archive.open(member) as file:
            return file.read(member.file_size)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError,
            RuntimeError) as error:  # fmt: skip
        raise refuse(Code.FILE_DAMAGED, text="ZIP") from error


def _each_once(readings: Sequence[Reading]) -> list[Reading]:
    """The readings without lines that one before brought, as if each had come by itself.

    An archive may hold a month beside its days, or a report beside the statement of an account.
    """
    found: list[Reading] = []
    counts: dict[str, Counter[tuple[object, ...]]] = defaultdict(Counter)
    for reading in readings:
        again = frozenset(places_seen(map(_sign, reading.lines), counts[reading.profile]))
        others = [
            Known(sign_of(line), each.profile)
            for each in found
            if each.profile != reading.profile
            for line in each.lines
        ]
        rest = {place: line for place, line in enumerate(reading.lines) if place not in again}
        again |= same_money(rest, others).places if others else frozenset()
        kept = _without(reading, again)
        counts[reading.profile].update(map(_sign, kept.lines))
        found.append(kept)
    return found


def _sign(line: StatementLine) -> tuple[object, ...]:
    said = (line.key,) if line.key else (line.payee, line.text, line.counter)
    return line.account, line.day, line.amount.normalize(), line.currency, line.heading, *said


def _without(reading: Reading, again: frozenset[int]) -> Reading:
    """The reading without the lines at these places."""
    if not again:
        return reading
    kept = [place for place in range(len(reading.lines)) if place not in again]
    moved = {place: at for at, place in enumerate(kept)}
    fates = [
        fate._replace(place=None, reason="duplicate")
        if fate.place in again
        else fate._replace(place=None if fate.place is None else moved[fate.place])
        for fate in reading.fates
    ]
    left_out = {**reading.left_out, "duplicate": len(again)}
    lines = tuple(reading.lines[place] for place in kept)
    return reading._replace(lines=lines, left_out=left_out, fates=tuple(fates))


def _joined(readings: list[Reading], said: Sequence[Finding]) -> Reading:
    profiles = dict.fromkeys(reading.profile for reading in readings)
    left_out: Counter[str] = Counter()
    for reading in readings:
        left_out.update(reading.left_out)
    notes: list[Finding] = [*said, *(note for reading in readings for note in reading.notes)]
    lines = tuple(line for reading in readings for line in reading.lines)
    questions = tuple(question for reading in readings for question in reading.questions)
    return Reading(
        fates=() if questions else tuple(_fates(readings)),
        profile="+".join(profiles),
        rows=sum(reading.rows for reading in readings),
        lines=() if questions else lines,
        left_out=dict(left_out),
        questions=questions[:1],
        notes=tuple(first_of_each(notes)),
        skipped="" if lines or questions else readings[0].skipped,
    )


def _fates(readings: list[Reading]) -> list[RowFate]:
    """What became of the first rows; their lines come after those of the files before."""
    before, fates = 0, list[RowFate]()
    for reading in readings:
        fates += [
            fate if fate.place is None else fate._replace(place=before + fate.place)
            for fate in reading.fates[: MOST_FATES - len(fates)]
        ]
        before += len(reading.lines)
    return fates
