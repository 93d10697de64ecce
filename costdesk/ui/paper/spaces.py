"""Spaces of a PDF that are copied as spaces.

Qt names each glyph after the first letter that has it, and the glyph of the space is the tab's too:
what is copied out of its PDFs, and what is searched in them, has tabs between the words.
"""

from __future__ import annotations

import re
import zlib

_TAB, _SPACE = b"<0009>", b"<0020>"
_STREAM = re.compile(rb"(\d+) 0 obj\s*<<[^>]*>>\s*stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_END = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$", re.DOTALL)


def with_spaces(data: bytes) -> bytes:
    """The same PDF with a revision behind it in which tabs are spaces; as it is where none are."""
    end = _END.search(data)
    names = {
        int(found[1]): content.replace(_TAB, _SPACE)
        for found in _STREAM.finditer(data)
        if _TAB in (content := _unpacked(found[2])) and b"begincmap" in content
    }
    if not end or not names:
        return data
    made, table = bytearray(data), bytearray(b"xref\n")
    for number, content in sorted(names.items()):
        table += b"%d 1\n%010d 00000 n \n" % (number, len(made))
        made += b"%d 0 obj\n<< /Length %d >>\nstream\n" % (number, len(content))
        made += content + b"\nendstream\nendobj\n"
    start = len(made)
    made += table
    made += b"trailer\n<<%s /Prev %s >>\nstartxref\n%d\n%%%%EOF\n" % (end[1], end[2], start)
    return bytes(made)


def _unpacked(raw: bytes) -> bytes:
    try:
        return zlib.decompress(raw)
    except zlib.error:
        return raw
