"""Which format of money a file is in, by its content, and its reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.imports.foreign.money.archives import is_archive, read_archive
from costdesk.imports.foreign.money.camt import KINDS, read_camt
from costdesk.imports.foreign.money.json_lists import is_json, read_json
from costdesk.imports.foreign.money.mt940 import is_mt940, read_mt940
from costdesk.imports.foreign.money.ofx import is_ofx, ofx_encoding, read_ofx
from costdesk.imports.foreign.money.qif import is_qif, read_qif
from costdesk.imports.foreign.money.tables import read_table
from costdesk.imports.foreign.money.xaf import ROOT, read_xaf
from costdesk.imports.reading import decode
from costdesk.imports.workbooks import is_workbook
from costdesk.imports.xml_events import is_xml, tops

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Profile
    from costdesk.imports.foreign.reading import Reading
    from costdesk.imports.records import Terms

_LOOKED_AT = 20_000


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


def _read_xml(data: bytes, terms: Terms) -> Reading | None:
    root, first = tops(data)
    if first in KINDS:
        return read_camt(data, first)
    return read_xaf(data, terms) if root == ROOT else None


def _read_text(
    data: bytes, answers: Answers, terms: Terms, profiles: Sequence[Profile]
) -> Reading | None:
    named = ofx_encoding(data) if b"<OFX" in data[:_LOOKED_AT].upper() else None
    decoded = decode(data, terms.language, answers.encoding or named)
    text = decoded.text
    if is_ofx(text):
        reading: Reading | None = read_ofx(text, terms)
    elif is_mt940(text):
        reading = read_mt940(text, terms)
    elif is_qif(text):
        reading = read_qif(text, answers, terms)
    elif is_json(text):
        reading = read_json(text, answers, terms, profiles)
    else:
        return read_table(data, answers, terms, profiles)
    return reading and reading._replace(notes=(*decoded.notes, *reading.notes))
