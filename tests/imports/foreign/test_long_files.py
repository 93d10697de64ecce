"""Long texts, read in pieces, come to exactly what they come to as a whole."""

import io
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code, Refused
from costdesk.domain.progress import Cancelled, silent
from costdesk.imports.answers import Answers
from costdesk.imports.foreign import delimited, long_files
from costdesk.imports.foreign.contacts import legs
from costdesk.imports.foreign.contacts.counting import counted, joined
from costdesk.imports.foreign.contacts.legs import read_legs
from costdesk.imports.foreign.long_files import LARGEST_LONG, LongFile, top_of, top_of_long
from costdesk.imports.foreign.profiles import read_profiles, recognise
from costdesk.imports.foreign.reader import read_foreign, read_long, source_of
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.foreign.tables import tables_of
from costdesk.imports.reading import MEGABYTE
from costdesk.imports.records import Terms
from tests.imports.foreign.known import KNOWN

LOGS = Path(__file__).with_name("logs")
DATA = Path(__file__).parents[4] / "shared" / "data"
TERMS = Terms("EUR", 2, "nl")
HEADING = "calldate,clid,src,dst,dcontext,channel,lastapp,billsec,disposition,uniqueid,userfield"
SAID = (
    Answers(),
    Answers(dates="dmy", own=("101", "102")),
    Answers(cell="inbound/phone", decimal="point", skip_unreadable=True),
)

Row = list[str]
_TIMES = st.sampled_from(
    ["08:00:00", "08:01:30", "23:59:50", "8:05", "", "08:00:00.5", "9:05:00 PM", "x"]
)
_DAYS = st.sampled_from(["2025-03-01", "2025-03-02", "2025-04-01", "1-3-2025", "31-02-2025", ""])
_ROWS = st.lists(
    st.tuples(
        st.builds(lambda day, time: f"{day} {time}".strip(), _DAYS, _TIMES),
        st.sampled_from(["0612345678", "101", "", "anonymous", "0031612345678"]),
        st.sampled_from(["600", "102", "0201234567", ""]),
        st.sampled_from(["ext-queues", "from-internal", "x"]),
        st.sampled_from(["Dial", "Queue", "VoiceMail", "Hangup", "ConfBridge"]),
        st.sampled_from(["0", "5", "60", "1:05", "-3", "", "1,5"]),
        st.sampled_from(["ANSWERED", "NO ANSWER", "busy"]),
        st.sampled_from(["a", "b", "c", "d", ""]),
        st.sampled_from(["", "é", '"', "two\nlines", "a,b", " "]),
        st.booleans(),
    ),
    min_size=1,
    max_size=40,
)


def text_of(rows: list[tuple[str, ...]], *, good: bool) -> str:
    """A report of calls; some rows twice, some short."""
    text = io.StringIO()
    text.write(HEADING + "\n")
    for start, caller, called, context, app, seconds, said, key, field, twice in rows:
        day = start if not good or "2025-0" in start else "2025-03-05 10:00:00"
        quoted = field.replace('"', '""')
        cells = [day, '"A ""B"""', caller, called, context, "c", app, seconds, said, key]
        line = ",".join([*cells, f'"{quoted}"'] if field else cells)
        text.write(f"{line}\n" * (1 + bool(twice)))
    return text.getvalue()


def outcome(read: object) -> object:
    """What is the same of both ways to read."""
    try:
        return read()  # type: ignore[operator]
    except Refused as refused:
        return refused.findings


def long_reading(path: Path, data: bytes, answers: Answers) -> Reading | None:
    path.write_bytes(data)
    return read_long(LongFile(path, len(data)), answers, TERMS, KNOWN)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pieces so small that every file has many."""
    monkeypatch.setattr(long_files, "_PIECE", 61)
    monkeypatch.setattr(long_files, "_BLOCK", 150)
    monkeypatch.setattr(delimited, "PIECE", 130)


@given(
    _ROWS,
    st.booleans(),
    st.sampled_from(SAID),
    st.sampled_from(["\n", "\r\n", "\r", "\r\r\n"]),
    st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]),
    st.tuples(st.integers(1, 300), st.integers(1, 300)),
)
def test_pieces_come_to_what_the_whole_comes_to(  # noqa: PLR0917 - every way to write it
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[str, ...]],
    good: bool,
    answers: Answers,
    end: str,
    encoding: str,
    sizes: tuple[int, int],
) -> None:
    data = text_of(rows, good=good).replace("\n", end).encode(encoding)
    path = tmp_path_factory.mktemp("long") / "calls.csv"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(long_files, "_PIECE", sizes[0])
        patch.setattr(long_files, "_BLOCK", 2 * sizes[0] + 1)
        patch.setattr(delimited, "PIECE", sizes[1])
        found = outcome(lambda: long_reading(path, data, answers))
    if found is not None:
        assert found == outcome(lambda: read_foreign(data, answers, TERMS, KNOWN))


@given(_ROWS, st.booleans(), st.sampled_from(SAID))
def test_what_is_alike_is_joined_as_each_by_itself(
    rows: list[tuple[str, ...]], good: bool, answers: Answers
) -> None:
    data = text_of(rows, good=good).encode()
    reading = read_foreign(data, answers, TERMS, KNOWN)
    found = recognise(tables_of(data, "nl", answers).ways, read_profiles(KNOWN.profiles))
    assert found
    each = read_legs(found, answers)
    contacts = joined(each.each())
    assert reading.counts == tuple(counted(contacts.contacts))
    assert reading.left_out == dict(each.left_out + contacts.left_out)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("answers", SAID)
@pytest.mark.parametrize("log", sorted(LOGS.iterdir()), ids=lambda log: log.stem)
def test_every_source_is_read_in_pieces_alike(log: Path, answers: Answers) -> None:
    whole = outcome(lambda: read_foreign(log.read_bytes(), answers, TERMS, KNOWN))
    file = LongFile(log, log.stat().st_size)
    found = outcome(lambda: read_long(file, answers, TERMS, KNOWN))
    if found is not None:
        assert found == whole
        assert not isinstance(found, Reading) or file.digest == sha256(log.read_bytes()).hexdigest()


@pytest.mark.usefixtures("small")
def test_real_files_are_read_in_pieces_alike() -> None:
    paths = [path for path in DATA.rglob("*") if path.is_file() and path.stat().st_size < 200_000]
    if not paths:
        pytest.skip("the real files are not here")
    for path in paths:
        data = path.read_bytes()
        if data:
            file = LongFile(path, len(data))
            found = outcome(lambda file=file: read_long(file, Answers(), TERMS, KNOWN))
            if found is not None:
                assert found == outcome(
                    lambda data=data: read_foreign(data, Answers(), TERMS, KNOWN)
                ), path


def calls(rows: int) -> str:
    """So many calls, one a minute."""
    lines = [
        f"2025-03-{1 + place // 1440:02} {place // 60 % 24:02}:{place % 60:02}:00,A,0612345678,600,"
        f"ext-queues,c,Dial,60,ANSWERED,k{place},"
        for place in range(rows)
    ]
    return "\n".join([HEADING, *lines, ""])


@pytest.mark.usefixtures("small")
def test_an_encoding_that_shows_late_is_assumed_and_told(tmp_path: Path) -> None:
    data = (calls(50) + calls(1).splitlines()[1] + "café\n").encode("cp1252")
    found = long_reading(tmp_path / "log.csv", data, Answers())
    assert found == read_foreign(data, Answers(), TERMS, KNOWN)
    assert found
    assert [note.code for note in found.notes][:1] == [Code.ENCODING_ASSUMED]
    assert found.notes[0].place.row == 52


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(
    ("end", "answers"),
    [
        (b"\x81\n", Answers()),
        (b"caf\xe9\n", Answers(encoding="utf-8")),
        (b"a\0b\n", Answers()),
    ],
)
def test_what_is_no_text_is_refused_alike(tmp_path: Path, end: bytes, answers: Answers) -> None:
    data = calls(20).encode() + end
    found = outcome(lambda: long_reading(tmp_path / "log.csv", data, answers))
    assert found == outcome(lambda: read_foreign(data, answers, TERMS, KNOWN))
    assert isinstance(found, tuple)
    assert [finding.code for finding in found] == [Code.FILE_NOT_TEXT]


@pytest.mark.usefixtures("small")
def test_half_a_letter_of_two_bytes_is_no_text(tmp_path: Path) -> None:
    data = calls(20).encode("utf-16") + b"\0"
    found = outcome(lambda: long_reading(tmp_path / "log.csv", data, Answers()))
    assert found == outcome(lambda: read_foreign(data, Answers(), TERMS, KNOWN))


@pytest.mark.parametrize(
    "lost", ['2025-03-02 10:00:00,"lost', '2025-03-02 10:00:00,lost\nmore,"\n'], ids=["open", "odd"]
)
@pytest.mark.usefixtures("small")
def test_a_lost_quote_is_found_at_the_end(tmp_path: Path, lost: str) -> None:
    first, *rest = calls(60).splitlines()
    data = "\n".join([first, *rest[:5], lost, *rest[5:]]).encode()
    found = long_reading(tmp_path / "log.csv", data, Answers())
    assert found == read_foreign(data, Answers(), TERMS, KNOWN)
    assert found
    assert sum(count.handled for count in found.counts) >= 59


@pytest.mark.usefixtures("small")
def test_what_never_closes_is_split_at_every_delimiter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delimited, "_LONGEST_CELL", 400)
    data = (calls(10) + '2025-03-02 10:00:00,"open\n' + calls(10)).encode()
    found = long_reading(tmp_path / "log.csv", data, Answers())
    assert found == read_foreign(data, Answers(), TERMS, KNOWN)
    assert found
    assert found.rows == 22


@pytest.mark.usefixtures("small")
def test_days_of_another_form_than_the_first_are_read_again(tmp_path: Path) -> None:
    rows = calls(40).splitlines()
    rows[1] = rows[1].replace("2025-03-01 00:00:00", "1741600000")
    found = long_reading(tmp_path / "log.csv", "\n".join(rows).encode(), Answers())
    assert found == read_foreign("\n".join(rows).encode(), Answers(), TERMS, KNOWN)
    assert found
    assert [question.asks.place.row for question in found.questions] == [2]


def test_too_long_a_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        LongFile(tmp_path / "none.csv", LARGEST_LONG * MEGABYTE + 1)
    assert refused.value.findings[0].code == Code.FILE_TOO_LARGE


@pytest.mark.usefixtures("small")
def test_a_line_longer_than_any_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_files, "_LONGEST_LINE", 3000)
    data = (calls(3) + "x" * 5000).encode()
    with pytest.raises(Refused) as refused:
        long_reading(tmp_path / "log.csv", data, Answers())
    assert refused.value.findings[0].code == Code.TOO_LONG


@pytest.mark.parametrize("target", ["costdesk.imports.foreign.coded", "log_columns"])
@pytest.mark.usefixtures("small")
def test_more_rows_than_anybody_has_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    module = target if "." in target else f"costdesk.imports.foreign.contacts.{target}"
    monkeypatch.setattr(f"{module}.MOST", 20)
    rows = [line.replace(",60,", f",{at},") for at, line in enumerate(calls(40).splitlines())]
    with pytest.raises(Refused) as refused:
        long_reading(tmp_path / "log.csv", "\n".join(rows).encode(), Answers())
    assert refused.value.findings[0].code == Code.TOO_MANY_ROWS


@pytest.mark.usefixtures("small")
def test_of_very_many_odd_cells_the_first_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(legs, "MOST_TOLD", 3)
    data = calls(40).replace("2025-03-01 00:", "2025-33-01 00:").encode()
    rows = data + b"\n".join(calls(3).replace("-01 ", "-09 ").encode().splitlines()[1:])
    found = long_reading(tmp_path / "log.csv", rows, Answers())
    assert found
    assert len(found.questions) == 3
    assert found.left_out["unreadable"] == 40


@pytest.mark.usefixtures("small")
def test_contacts_of_very_many_legs_are_joined(tmp_path: Path) -> None:
    rows = [
        line.replace(f"k{at - 1},", f"k{at % 2},")
        for at, line in enumerate(calls(400).splitlines())
    ]
    found = long_reading(tmp_path / "log.csv", "\n".join(rows).encode(), Answers())
    assert found
    assert [count.handled for count in found.counts] == [2]
    assert found.left_out == {"leg": 398}
    assert found.counts[0].handle_seconds == 400 * 60


@pytest.mark.usefixtures("small")
def test_progress_is_told_and_may_end_it_at_any_word(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text(calls(60), encoding="utf-8")
    file = LongFile(path, path.stat().st_size)
    words: list[tuple[int, int]] = []
    read_long(file, Answers(), TERMS, KNOWN, lambda done, total: words.append((done, total)))
    shares = [done / total for done, total in words]
    assert shares[: len(shares) // 2] == sorted(shares[: len(shares) // 2])
    assert 0.9 <= max(shares) <= 1
    for last in range(0, len(words), 7):
        words_left = iter(range(last))

        def stop(done: int, total: int) -> None:
            assert done <= total
            if next(words_left, None) is None:  # noqa: B023 - used within its turn
                raise Cancelled

        with pytest.raises(Cancelled):
            read_long(file, Answers(), TERMS, KNOWN, stop)


def test_a_disk_that_fails_while_it_is_read_ahead_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Failing(io.BytesIO):
        def read(self, count: int | None = -1) -> bytes:
            if self.tell():
                raise OSError(5, "Input/output error")
            return super().read(count)

    path = tmp_path / "log.csv"
    path.touch()
    monkeypatch.setattr(long_files, "_BLOCK", 4)
    monkeypatch.setattr(Path, "open", lambda *_: Failing(b"abcdefgh"))
    pieces = LongFile(path, 8).pieces()
    assert next(pieces) == b"abcd"
    with pytest.raises(Refused) as refused:
        next(pieces)
    [finding] = refused.value.findings
    assert finding.code is Code.FILE_UNREADABLE
    assert "Input/output error" in str(finding.values["text"])


@pytest.mark.parametrize("start", [b"PK\x03\x04", b"<?xml version='1.0'?>", b'[{"a": 1}]'])
def test_other_files_are_read_whole(tmp_path: Path, start: bytes) -> None:
    path = tmp_path / "other"
    path.write_bytes(start + b"\n" * 100)
    assert read_long(LongFile(path, 100), Answers(), TERMS, KNOWN, silent) is None
    assert not source_of(path.read_bytes(), Answers(), TERMS, KNOWN)


def test_a_long_table_that_nobody_knows_is_refused_or_may_hold_money(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    assert read_long(LongFile(path, 8), Answers(), TERMS, KNOWN) is None
    with pytest.raises(Refused) as refused:
        read_long(LongFile(path, 30 * MEGABYTE), Answers(), TERMS, KNOWN)
    assert refused.value.findings[0].code == Code.SOURCE_UNKNOWN


def test_a_long_log_without_a_profile_is_known_by_its_headings(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text(
        "CallID,Time,Duration,Direction,Status\n1,2025-07-02 09:01,180,Inbound,Completed\n",
        encoding="utf-8",
    )
    found = read_long(LongFile(path, 30 * MEGABYTE), Answers(), TERMS, KNOWN)
    assert found
    assert [count.handled for count in found.counts] == [1]


def test_the_top_of_a_long_text_is_whole_lines_in_utf_8(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long_files, "_TOP", 42)
    monkeypatch.setattr(long_files, "LONG", 20)
    path = tmp_path / "log.csv"
    for encoding in ("utf-8", "utf-8-sig", "cp1252", "utf-16"):
        path.write_bytes("é,b\nsecond\nthird line is a long one\n\n\n".encode(encoding))
        top = top_of(LongFile(path, 40), "nl", None).decode()
        assert top.startswith("é,b\nsecond\n")
        assert top_of_long(path, "nl", None).decode() == top
    path.write_bytes(b"\x81\xe9\n" * 20)
    assert top_of_long(path, "nl", None) == b""
    path.write_bytes(b"short\n")
    assert top_of_long(path, "nl", None) == b""
