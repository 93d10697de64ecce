"""A report as one file of HTML: whole, alone, and never more than text."""

from html.parser import HTMLParser

import pytest

from costdesk.exports.html_reports import html_report
from costdesk.exports.report_blocks import (
    Bullets,
    Card,
    Cards,
    Document,
    Paragraph,
    Picture,
    Row,
    Section,
    Table,
)

EVIL = '<script>alert("x")</script>&\'"</td></html>'
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"/>'


class Reader(HTMLParser):
    """Every tag with its attributes, whether tags close as they opened, and the texts."""

    EMPTY = frozenset({"meta", "img"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append(data.strip())


def document(text: str) -> Document:
    table = Table((text, text), (Row((text, text), "total", frozenset({1})),), notes=(text,))
    blocks = (
        Paragraph(text, "lead"),
        Bullets((text,)),
        Cards((Card(text, text, (text,), (text,)),)),
        table,
        table._replace(headings=()),
        Picture("trend", text, 0.5, SVG),
    )
    sections = (Section("figures", text, blocks),)
    return Document("hu", text, text, (text,), sections, text, "{page}/{pages}")


@pytest.fixture
def page() -> Reader:
    return Reader(html_report(document(EVIL)).decode())


def test_every_tag_is_closed_where_it_was_opened(page: Reader) -> None:
    assert page.open == []
    assert [tag for tag, _ in page.tags].count("table") == 2
    assert [tag for tag, _ in page.tags].count("thead") == 1


def test_whatever_was_typed_is_shown_as_it_is_and_does_nothing(page: Reader) -> None:
    assert "script" not in {tag for tag, _ in page.tags}
    assert page.texts.count(EVIL) == 19
    [picture] = [attributes for tag, attributes in page.tags if tag == "img"]
    assert picture["alt"] == EVIL


def test_nothing_is_fetched_from_anywhere(page: Reader) -> None:
    for tag, attributes in page.tags:
        assert tag not in {"link", "iframe", "object", "base", "form", "a"}
        for name in ("src", "href", "srcset", "action", "background"):
            assert (attributes.get(name) or "data:").startswith("data:")
    style = next(text for text in page.texts if "@page" in text)
    assert "url(" not in style
    assert "@import" not in style


def test_it_says_its_language_and_forbids_scripts(page: Reader) -> None:
    assert ("html", {"lang": "hu"}) in page.tags
    policies = [each.get("content") or "" for tag, each in page.tags if tag == "meta"]
    assert any(policy.startswith("default-src 'none'") for policy in policies)


def test_lines_that_the_owner_parted_stay_parted() -> None:
    page = html_report(document("First line.\nSecond line.")).decode()
    assert "First line.\nSecond line." in page
    assert "white-space: pre-line" in page


def test_it_prints_well(page: Reader) -> None:
    style = next(text for text in page.texts if "@page" in text)
    assert "tr { break-inside: avoid; }" in style
    assert "thead { display: table-header-group; }" in style
