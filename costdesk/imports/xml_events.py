"""XML from strangers: read in passing, so that its size in memory stays that of one entry."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from costdesk.domain.findings import Code, Place, refuse

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from xml.etree.ElementTree import Element

DEEPEST = 60
MOST_PARTS = 500_000
"""Of one entry: a batch of a year's wages has some ten thousand."""

_STARTS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_LOOKED_AT = 4000


def is_xml(data: bytes) -> bool:
    """Whether a file begins as XML does; a stray line end before the declaration happens."""
    return _head(data).lstrip().startswith(("<?xml", "<"))


def _head(data: bytes) -> str:
    for mark, encoding in _STARTS:
        if data.startswith(mark):
            return data[:_LOOKED_AT].decode(encoding, errors="replace").lstrip("\ufeff")
    return data[:_LOOKED_AT].decode("latin-1")


def tops(data: bytes) -> tuple[str, str]:
    """The names of the root and of the first element in it; empty where there are none.

    Raises Refused for a file with a document type or entities: no bank writes any.
    """
    names = [""]
    try:
        for event, name, _ in xml_events(data, ()):
            if event == "start":
                names.append(name)
            if len(names) > len(("", "root", "child")):
                break
    except _DamagedError:
        pass
    _, root, first, *_ = (*names, "", "")
    return root, first


class _DamagedError(Exception):
    """Not well formed."""


def entries(data: bytes, whole: Collection[str], kind: str) -> Iterator[tuple[str, str, Element]]:
    """Like ``xml_events``; raises Refused (with ``kind``) where the XML is broken off."""
    try:
        yield from xml_events(data, whole)
    except _DamagedError as error:
        raise refuse(Code.FILE_DAMAGED, Place(row=error.args[0]), text=kind) from error


def xml_events(data: bytes, whole: Collection[str]) -> Iterator[tuple[str, str, Element]]:
    """``start`` and ``end`` of every element with its name, without its namespace.

    The elements in ``whole`` come once, at their end, with everything in them. All others come
    without their children, which are forgotten.
    """
    from defusedxml import DefusedXmlException

    text = data.lstrip()
    declared = b"encoding" in text[:200].partition(b"?>")[0]
    try:
        yield from _events(text, whole, None if declared or _is_utf8(text) else "windows-1252")
    except DefusedXmlException as error:
        raise refuse(Code.FILE_UNSAFE) from error
    except ParseError as error:
        raise _DamagedError(error.position[0]) from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows
        raise _DamagedError(1) from error


def _is_utf8(data: bytes) -> bool:
    if data.startswith(tuple(mark for mark, _ in _STARTS)):
        return True
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _events(
    data: bytes, whole: Collection[str], encoding: str | None
) -> Iterator[tuple[str, str, Element]]:
    from defusedxml.ElementTree import DefusedXMLParser, iterparse

    parser = DefusedXMLParser(encoding=encoding, forbid_dtd=True)
    above: list[Element] = []
    kept = parts = 0
    for event, element in iterparse(BytesIO(data), ("start", "end"), parser):
        name = element.tag.rpartition("}")[2]
        if event == "start":
            above.append(element)
            kept += name in whole
            parts = parts + 1 if kept else 0
            if len(above) > DEEPEST or parts > MOST_PARTS:
                raise refuse(Code.FILE_UNSAFE)
            if not kept:
                yield event, name, element
            continue
        above.pop()
        was_whole = name in whole
        kept -= was_whole
        if kept:
            continue
        yield event, name, element
        if above:
            above[-1].remove(element)


def within(element: Element, *names: str) -> Element | None:
    """The first element down a path of names, whatever their namespaces."""
    found: Element | None = element
    for name in names:
        if found is None:
            return None
        found = next((each for each in found if each.tag.rpartition("}")[2] == name), None)
    return found


def all_within(element: Element, name: str) -> Iterator[Element]:
    """The children of that name."""
    return (each for each in element if each.tag.rpartition("}")[2] == name)


def text_in(element: Element, *names: str) -> str:
    """The text at the end of a path, spaces as one; empty where there is none."""
    found = within(element, *names)
    return "" if found is None else " ".join((found.text or "").split())
