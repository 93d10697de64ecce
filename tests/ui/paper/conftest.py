"""What tests of paper share: reports, and how to read a PDF as text."""

import re
import zlib
from collections.abc import Callable
from datetime import date

import pytest

from costdesk.domain.definitions import Language
from costdesk.services.report.facts import asked_for
from costdesk.services.report.period import period_report
from costdesk.services.report.value import Report
from costdesk.services.workspace import Workspace
from costdesk.ui.desk import Desk

TODAY = date(2026, 1, 15)
Made = Callable[..., Report]


@pytest.fixture
def made(sample_desk: Desk) -> Made:
    def make(language: Language = "en", workspace: Workspace | None = None) -> Report:
        work = workspace or sample_desk.workspace
        return period_report(work, asked_for(work, TODAY), TODAY, language)

    return make


def streams(data: bytes) -> list[bytes]:
    """What the objects of a PDF hold; a later revision takes the place of an earlier one."""
    pattern = rb"(\d+) 0 obj\s*<<[^>]*>>\s*stream\r?\n(.*?)\r?\nendstream"
    found: dict[bytes, bytes] = {}
    for number, raw in re.findall(pattern, data, re.DOTALL):
        try:
            found[number] = zlib.decompress(raw)
        except zlib.error:
            found[number] = raw
    return list(found.values())


def letters_of(data: bytes) -> set[str]:
    """Every letter that can be copied out of a PDF: what its fonts say their glyphs are."""
    maps = [stream.decode("latin-1") for stream in streams(data) if b"begincmap" in stream]
    assert maps, "no glyph of it can be read as a letter"
    found = set()
    for text in maps:
        for codes in re.findall(r"\[([^\]]*)\]", text):
            for code in re.findall(r"<([0-9A-Fa-f]{4,})>", codes):
                found.add(bytes.fromhex(code).decode("utf-16-be"))
    return found


def page_count(data: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", data))
