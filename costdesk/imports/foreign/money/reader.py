"""Which format of money a file is in, by its content, and its reading."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, Refused, refuse
from costdesk.imports.foreign.money.archives import is_archive, read_archive
from costdesk.imports.foreign.money.camt import KINDS, read_camt
from costdesk.imports.foreign.money.json_lists import is_json, read_json
from costdesk.imports.foreign.money.mt940 import is_mt940, read_mt940
from costdesk.imports.foreign.money.ofx import is_ofx, ofx_encoding, read_ofx
from costdesk.imports.foreign.money.qif import is_qif, read_qif
from costdesk.imports.foreign.money.rows import LARGEST_STATEMENT
from costdesk.imports.foreign.money.tables import read_table
from costdesk.imports.foreign.money.xaf import ROOT, read_xaf
from costdesk.imports.reading import MEGABYTE, decode
from costdesk.imports.workbooks import is_workbook
from costdesk.imports.xml_events import is_xml, tops

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Profile
    from costdesk.imports.foreign.reading import Reading
    from costdesk.imports.records import Terms

_LOOKED_AT = 20_000
_ANY = "iso8859-1"

Read = Callable[[], "Reading | None"]


def read_money(
    data: bytes, answers: Answers, terms: Terms, profiles: Sequence[Profile] = ()
) -> Reading | None:
    """The lines of a statement or a ledger; None for a file that is neither.

    ``profiles`` are those of tables; the other formats say themselves what they are.
    Raises Refused for a file that is empty, broken off, locked or made to do harm.
    """
    if is_archive(data):
        return read_archive(data, lambda part: read_money(part, answers, terms, profiles))
    if is_workbook(data):
        return read_table(data, answers, terms, profiles)
    if is_xml(data) and b"<OFX" not in data[:_LOOKED_AT].upper():
        return _read_xml(data, terms)
    return _read_text(data, answers, terms, profiles)


def is_known_text(data: bytes) -> bool:
    """Whether this is a text in a format for machines, whatever its code page."""
    text = data[:_LOOKED_AT].decode(_ANY).removeprefix("\xef\xbb\xbf")
    return is_ofx(text) or is_mt940(text) or is_qif(text)


def _read_xml(data: bytes, terms: Terms) -> Reading | None:
    root, first = tops(data)
    if first in KINDS:
        return read_camt(data, first)
    return read_xaf(data, terms) if root == ROOT else None


def _read_text(
    data: bytes, answers: Answers, terms: Terms, profiles: Sequence[Profile]
) -> Reading | None:
    named = ofx_encoding(data) if b"<OFX" in data[:_LOOKED_AT].upper() else None
    try:
        decoded = decode(data, terms.language, answers.encoding or named)
    except Refused:
        # Formats for machines are known and add up in any code page; letters are all that is lost.
        if answers.encoding or not is_known_text(data):
            raise
        decoded = decode(data, terms.language, _ANY)
    text = decoded.text
    read = _reader_of(text, answers, terms, profiles)
    if read is None:
        return read_table(data, answers, terms, profiles)
    if len(data) > LARGEST_STATEMENT * MEGABYTE:
        raise refuse(Code.FILE_TOO_LARGE, limit=LARGEST_STATEMENT)
    reading = read()
    return reading and reading._replace(notes=(*decoded.notes, *reading.notes))


def _reader_of(
    text: str, answers: Answers, terms: Terms, profiles: Sequence[Profile]
) -> Read | None:
    """The reader of the format that a text is in, ready to read it; None for a table."""
    if is_ofx(text):
        return partial(read_ofx, text, answers, terms)
    if is_mt940(text):
        return partial(read_mt940, text, terms)
    if is_qif(text):
        return partial(read_qif, text, answers, terms)
    if is_json(text):
        return partial(read_json, text, answers, terms, profiles)
    return None
