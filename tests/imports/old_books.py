"""Workbooks that no library here writes, as small as they can be: .xls, .xlsb and .ods."""

import struct
import zipfile
from io import BytesIO
from typing import Any

SECTOR = 512
END, FREE, TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def compound(**streams: bytes) -> bytes:
    """An OLE container; every stream is made as long as those that have sectors of their own."""
    contents = [stream.ljust(4096, b"\0") for stream in streams.values()]
    table: list[int] = [TABLE, END]
    body, entries = b"", [_entry("Root Entry", 5, END, 0)]
    for name, content in zip(streams, contents, strict=True):
        sectors = -(-len(content) // SECTOR)
        first = len(table)
        table += [*range(first + 1, first + sectors), END]
        body += content.ljust(sectors * SECTOR, b"\0")
        entries.append(_entry(name, 2, first, len(content)))
    directory = b"".join(entries).ljust(SECTOR, b"\0")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIII", 0, 1, 1, 0, 4096) + struct.pack("<IIII", END, 0, END, 0)
    listed = struct.pack("<109I", 0, *[FREE] * 108)
    return (
        head
        + listed
        + struct.pack("<128I", *table, *[FREE] * (128 - len(table)))
        + directory
        + body
    )


def _entry(name: str, kind: int, start: int, size: int) -> bytes:
    raw = name.encode("utf-16-le")
    child = 1 if kind == 5 else FREE
    entry = raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw) + 2, kind, 1)
    entry += struct.pack("<3I", FREE, FREE, child) + bytes(36)
    return entry + struct.pack("<III", start, size, 0)


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<2H", kind, len(body)) + body


def xls_stream(
    rows: dict[int, list[Any]], *, hidden: tuple[int, ...] = (), password: bool = False
) -> bytes:
    """The stream of a workbook with one sheet; rows count from 0."""
    begin = struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0)
    opening = _record(0x0809, begin) + (_record(0x002F, bytes(6)) if password else b"")
    name = b"Blad"
    size = len(opening) + 4 + 8 + len(name) + 4
    sheet_entry = _record(0x0085, struct.pack("<IBBBB", size, 0, 0, len(name), 0) + name)
    body = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    for row in hidden:
        body += _record(0x0208, struct.pack("<HHHHHHI", row, 0, 4, 255, 0, 0, 0x20))
    for row, cells in rows.items():
        for column, value in enumerate(cells):
            body += _cell(row, column, value)
    return opening + sheet_entry + _record(0x000A, b"") + body + _record(0x000A, b"")


def _cell(row: int, column: int, value: Any) -> bytes:  # noqa: ANN401
    place = struct.pack("<3H", row, column, 0)
    if isinstance(value, str):
        text = value.encode("utf-16-le")
        return _record(0x0204, place + struct.pack("<HB", len(value), 1) + text)
    return _record(0x0203, place + struct.pack("<d", value))


def xls(
    rows: dict[int, list[Any]], *, hidden: tuple[int, ...] = (), password: bool = False
) -> bytes:
    return compound(Workbook=xls_stream(rows, hidden=hidden, password=password))


def _short(kind: int, body: bytes) -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = len(body), b""
    while True:
        length += bytes([size & 0x7F | (0x80 if size > 127 else 0)])
        size >>= 7
        if not size:
            return head + length + body


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def xlsb(rows: dict[int, list[Any]], *, hidden: tuple[int, ...] = ()) -> bytes:
    bundle = struct.pack("<II", 0, 1) + _wide("rId1") + _wide("Blad")
    book = (
        _short(131, b"")
        + _short(143, b"")
        + _short(156, bundle)
        + _short(144, b"")
        + _short(132, b"")
    )
    sheet = _short(129, b"") + _short(148, bytes(16)) + _short(145, b"")
    for row, cells in rows.items():
        flag = 0x10 if row in hidden else 0
        sheet += _short(0, struct.pack("<IIHBB", row, 0, 300, 0, flag) + bytes(5))
        for column, value in enumerate(cells):
            place = struct.pack("<II", column, 0)
            if isinstance(value, str):
                sheet += _short(6, place + _wide(value))
            else:
                sheet += _short(5, place + struct.pack("<d", value))
    sheet += _short(146, b"") + _short(130, b"")
    relation = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/worksheet" Target="worksheets/sheet1.bin"/></Relationships>'
    )
    return archive(
        {
            "[Content_Types].xml": "<Types/>",
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": relation,
            "xl/worksheets/sheet1.bin": sheet,
        }
    )


def ods(tables: str) -> bytes:
    """A document of these elements (``table:table``)."""
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text", "style")
    )
    body = f"<office:spreadsheet>{tables}</office:spreadsheet>"
    content = f"<office:document-content{spaces}>{body}</office:document-content>"
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    return archive({"mimetype": mime, "content.xml": content})


def archive(parts: dict[str, Any]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return file.getvalue()
