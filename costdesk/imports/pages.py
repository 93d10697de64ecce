"""Pages of the web with a table, which banks and others call ``.xls``: Excel opens them."""

from __future__ import annotations

import codecs
import html
import re
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, refuse
from costdesk.imports.reading import MEGABYTE
from costdesk.imports.sheets import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOOKED_AT = 4000
_PAGE = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|table|meta|head)\b", re.IGNORECASE
)
_HTML = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head)\b", re.IGNORECASE)
_TABLE = re.compile(rb"<table\b", re.IGNORECASE)
_CHARSET = re.compile(rb"charset=[\"']?([A-Za-z0-9-]{3,20})", re.IGNORECASE)
# Bounded, and never across another tag: nothing is looked at twice.
_TAG = re.compile(r"<(/?)(tr|td|th|table|br)\b([^<>]{0,2000})>", re.IGNORECASE)
_OTHER_TAGS = re.compile(r"<[^<>]{0,2000}>")
_SPAN = re.compile(r"colspan=[\"']?([0-9]{1,2})\b", re.IGNORECASE)
LARGEST_PAGE = 25  # megabytes


def is_page(data: bytes) -> bool:
    """Whether this is a page of the web with a table in it."""
    return bool(_PAGE.match(data[:_LOOKED_AT])) and bool(
        re.search(rb"<table\b", data, re.IGNORECASE)
    )


def is_bare_page(data: bytes) -> bool:
    """Whether this is a page of the web without one."""
    return bool(_HTML.match(data[:_LOOKED_AT])) and not is_page(data)


def read_page(data: bytes) -> list[Sheet]:
    """The rows of all tables of a page, as one sheet. Raises Refused for a page far too large."""
    if len(data) > LARGEST_PAGE * MEGABYTE:
        raise refuse(Code.FILE_TOO_LARGE, limit=LARGEST_PAGE)
    return [Sheet("HTML", [row for row in _rows(_decoded(data)) if any(row)])]


def _decoded(data: bytes) -> str:
    named = _CHARSET.search(data[:_LOOKED_AT])
    for encoding in (named[1].decode("ascii") if named else "utf-8", "utf-8", "cp1252"):
        try:
            return data.decode(codecs.lookup(encoding).name)
        except (LookupError, UnicodeError):
            continue
    return data.decode("iso8859-1")


def _rows(text: str) -> Iterator[list[str]]:
    row: list[str] = []
    begun, span = -1, 1  # where the text of a cell begins, and over how many columns it goes
    for tag in _TAG.finditer(text):
        name, is_end = tag[2].casefold(), bool(tag[1])
        if name == "br":
            continue
        if begun >= 0:
            row += [_plain(text[begun : tag.start()]), *[""] * (span - 1)]
            begun = -1
        if name in {"tr", "table"}:
            yield row
            row = []
        elif not is_end:
            found = _SPAN.search(tag[3])
            begun, span = tag.end(), max(int(found[1]), 1) if found else 1
    yield row


def _plain(text: str) -> str:
    return " ".join(html.unescape(_OTHER_TAGS.sub(" ", text)).split())
