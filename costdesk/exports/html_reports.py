"""A report as one HTML file that needs nothing else: no other file, no network, no script."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from typing import TYPE_CHECKING

from costdesk.exports.report_blocks import Bullets, Cards, Paragraph, Picture, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.exports.report_blocks import Block, Card, Document, Row, Section

_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem; background: #fff; color: #1c2530;
  font: 15px/1.5 "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", sans-serif; }
header { border-bottom: 2px solid #1c2530; margin-bottom: 1.5rem; padding-bottom: .75rem; }
header p { margin: 0; color: #5b6673; }
h1 { margin: .1rem 0 .2rem; font-size: 1.75rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 .6rem; font-size: 1.15rem; break-after: avoid; }
p { margin: .4rem 0; overflow-wrap: anywhere; white-space: pre-line; }
.lead { font-size: 1.08rem; }
.quiet { color: #5b6673; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .75rem; }
.card { border: 1px solid #d5dae0; border-radius: 6px; padding: .75rem .9rem; break-inside: avoid; }
.card p { margin: .15rem 0; }
.card .value { font-size: 1.55rem; font-weight: 600; line-height: 1.25; }
.card .quiet { font-size: .85rem; }
table { width: 100%; border-collapse: collapse; margin: .5rem 0; font-size: .92rem;
  font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .5rem; text-align: right; vertical-align: top; }
th { border-bottom: 1px solid #8a95a1; font-weight: 600; vertical-align: bottom; }
td { border-bottom: 1px solid #e6e9ed; }
th.text, td.text { text-align: left; overflow-wrap: anywhere; }
td.number { white-space: nowrap; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tr.total td { font-weight: 600; border-top: 1px solid #8a95a1; }
tr.quiet td { color: #5b6673; }
td.marked { font-weight: 600; color: #a84a00; }
figure { margin: .75rem 0; break-inside: avoid; }
figure img { display: block; width: 100%; height: auto; }
footer { margin-top: 2.5rem; color: #5b6673; font-size: .85rem; }
@page { margin: 16mm 15mm 18mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .cards { grid-template-columns: repeat(3, 1fr); }
}
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def html_report(document: Document) -> bytes:
    """The bytes of the file. Whatever a text holds, it is shown as it is."""
    title = _said(f"{document.title} – {document.kind}")
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{_said(document.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_said(_POLICY)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="generator" content="CostDesk">',
        f"<title>{title}</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
        *_head(document),
        "<main>",
        *(line for section in document.sections for line in _section(section)),
        "</main>",
        f"<footer>{_said(document.made)}</footer>",
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(parts).encode()


def _said(text: str) -> str:
    return escape(text, quote=True)


def _head(document: Document) -> Iterator[str]:
    yield "<header>"
    yield f"<p>{_said(document.kind)}</p>"
    yield f"<h1>{_said(document.title)}</h1>"
    yield from (f"<p>{_said(line)}</p>" for line in document.subtitles)
    yield "</header>"


def _section(section: Section) -> Iterator[str]:
    yield f'<section id="{_said(section.key)}">'
    yield f"<h2>{_said(section.title)}</h2>"
    for block in section.blocks:
        yield from _block(block)
    yield "</section>"


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield f'<p class="{block.role}">{_said(block.text)}</p>'
    elif isinstance(block, Bullets):
        yield "<ul>"
        yield from (f"<li>{_said(line)}</li>" for line in block.lines)
        yield "</ul>"
    elif isinstance(block, Cards):
        yield '<div class="cards">'
        for card in block.cards:
            yield from _card(card)
        yield "</div>"
    elif isinstance(block, Picture):
        data = b64encode(block.svg).decode()
        yield f'<figure><img alt="{_said(block.said)}" src="data:image/svg+xml;base64,{data}">'
        yield "</figure>"
    else:
        yield from _table(block)


def _card(card: Card) -> Iterator[str]:
    yield '<div class="card">'
    yield f"<p>{_said(card.name)}</p>"
    yield f'<p class="value">{_said(card.value)}</p>'
    yield from (f"<p>{_said(line)}</p>" for line in card.lines)
    yield from (f'<p class="quiet">{_said(line)}</p>' for line in card.quiet)
    yield "</div>"


def _table(table: Table) -> Iterator[str]:
    yield "<table>"
    if table.headings:
        heads = (
            f'<th scope="col" class="{_column(place, table)}">{_said(text)}</th>'
            for place, text in enumerate(table.headings)
        )
        yield f"<thead><tr>{''.join(heads)}</tr></thead>"
    yield "<tbody>"
    yield from (_row(row, table) for row in table.rows)
    yield "</tbody></table>"
    yield from (f'<p class="quiet">{_said(note)}</p>' for note in table.notes)


def _column(place: int, table: Table) -> str:
    return "text" if place < table.left else "number"


def _row(row: Row, table: Table) -> str:
    cells = "".join(
        f'<td class="{_column(place, table)}{" marked" if place in row.marked else ""}">'
        f"{_said(text)}</td>"
        for place, text in enumerate(row.cells)
    )
    return f'<tr class="{row.role}">{cells}</tr>'
