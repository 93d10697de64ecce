"""Long files of other programs: shown at once, read once, known again, taken in like others."""

from pathlib import Path

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.imports.foreign import long_files
from costdesk.imports.foreign.reader import read_long
from costdesk.services import foreign_files
from costdesk.services.foreign import (
    first_rows_of,
    headings_of,
    is_of_another_program,
    own_kind,
    take_in,
)
from costdesk.services.importing import ImportRequest
from costdesk.services.workspace import Workspace

HEADING = "calldate,clid,src,dst,dcontext,lastapp,billsec,disposition,uniqueid\n"


def calls(rows: int, month: str = "03", context: str = "ext-queues") -> str:
    return HEADING + "".join(
        f"2025-{month}-{1 + place % 28:02} 10:00:00,A,0612345678,0201234567,{context},"
        f"Dial,60,ANSWERED,k{place}\n"
        for place in range(rows)
    )


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """A workspace where a file of two hundred bytes is long, and its top has some rows."""
    monkeypatch.setattr(foreign_files, "LONG", 200)
    monkeypatch.setattr(long_files, "LONG", 200)
    monkeypatch.setattr(long_files, "_TOP", 1500)
    return Workspace.create(tmp_path / "desk.costdesk", "EUR")


def request(desk: Workspace, text: str | bytes, *, dry_run: bool = True) -> ImportRequest:
    path = desk.path.with_name("calls.csv")
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return ImportRequest(path, "contacts", dry_run=dry_run)


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What long files were read for."""
    seen: list[object] = []

    def read(*words: object) -> object:
        seen.append(words)
        return read_long(*words)  # type: ignore[arg-type]

    monkeypatch.setattr(foreign_files, "read_long", read)
    return seen


def test_the_first_rows_are_shown_before_all_are_read(
    desk: Workspace, readings: list[object]
) -> None:
    asked = request(desk, calls(100))
    first = first_rows_of(desk, asked)
    assert first
    assert first.dry_run
    assert readings == []
    assert 5 < first.reading.rows < 50
    assert len(first.reading.fates) == first.reading.rows
    assert take_in(desk, asked).reading.rows == 100


def test_a_short_file_is_not_shown_twice(desk: Workspace) -> None:
    assert first_rows_of(desk, request(desk, HEADING)) is None


def test_what_was_tried_is_taken_in_without_reading_it_again(
    desk: Workspace, readings: list[object]
) -> None:
    asked = request(desk, calls(100))
    tried = take_in(desk, asked)
    made = take_in(desk, asked._replace(dry_run=False), tried=tried.trial)
    assert len(readings) == 1
    assert made.totals == tried.totals
    assert [count.handled for count in made.reading.counts][:2] == [4, 4]
    with pytest.raises(Refused) as refused:
        take_in(desk, asked._replace(dry_run=False), tried=tried.trial)
    assert refused.value.findings[0].code == Code.TAKEN_IN_BEFORE


def test_another_answer_or_another_content_is_read_anew(
    desk: Workspace, readings: list[object]
) -> None:
    asked = request(desk, calls(100))
    tried = take_in(desk, asked)
    cell = asked._replace(cell="outbound/phone")
    other = take_in(desk, cell, tried=tried.trial)
    assert [str(total.cell) for total in other.totals] == ["outbound/phone"]
    request(desk, calls(101))
    assert take_in(desk, cell, tried=other.trial).reading.rows == 101
    assert len(readings) == 3


def test_own_numbers_of_last_time_are_known_by_the_first_rows(
    desk: Workspace, readings: list[object]
) -> None:
    asked = request(desk, calls(100, context="x"), dry_run=False)
    take_in(desk, asked._replace(own=("0201234567",)))
    again = take_in(desk, request(desk, calls(100, "04", "x"), dry_run=False))
    assert [answer.option for answer in again.remembered] == ["--own"]
    assert len(readings) == 2


def test_what_is_asked_only_by_all_rows_is_answered_as_last_time(desk: Workspace) -> None:
    text = calls(100).replace("2025-03-", "03/")
    take_in(
        desk, request(desk, text.replace(" 10:", "/2025 10:"), dry_run=False)._replace(dates="mdy")
    )
    late = calls(12, "04").replace("2025-04-", "04/").replace(" 10:", "/2025 10:")
    made = take_in(desk, request(desk, late, dry_run=False))
    assert [answer.option for answer in made.remembered] == ["--dates"]


def test_a_long_file_is_known_by_its_first_rows(desk: Workspace, readings: list[object]) -> None:
    asked = request(desk, calls(100).replace("A,", "é,").encode("cp1252"))
    assert is_of_another_program(desk, asked)
    assert own_kind(asked.path) is None
    assert headings_of(desk, asked)[:2] == ("calldate", "clid")
    assert readings == []
    table = request(desk, "date,calls\n" + "2025-03-01,5\n" * 50)
    assert not is_of_another_program(desk, table)


def test_other_long_files_are_read_whole(desk: Workspace) -> None:
    lines = "".join(f'{{"uniqueid": {place}}},' for place in range(60))
    assert not headings_of(desk, request(desk, b"PK\x03\x04" + b"x" * 300))
    with pytest.raises(Refused):
        take_in(desk, request(desk, f"[{lines}"))
    with pytest.raises(Refused):
        take_in(desk, request(desk, b"\x81" * 300))
