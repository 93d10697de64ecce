import csv
import errno
import os
from pathlib import Path

import pytest

from costdesk.domain.definitions import Language
from costdesk.domain.findings import Code, Refused
from costdesk.imports import reading
from costdesk.imports.reading import decode, read_bytes, rows_of


def text_of(data: bytes) -> str:
    decoded = decode(data, "en")
    assert not decoded.notes
    return decoded.text


def refusal(data: bytes, answer: str | None = None) -> tuple[Code, int | None]:
    with pytest.raises(Refused) as caught:
        decode(data, "en", answer)
    [finding] = caught.value.findings
    return finding.code, finding.place.row


def test_utf_8_with_and_without_its_mark() -> None:
    assert text_of("naïve ő €".encode()) == "naïve ő €"
    assert text_of("naïve ő €".encode("utf-8-sig")) == "naïve ő €"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_wide_encodings_by_their_mark(encoding: str) -> None:
    assert text_of("name,ő\n1,2\n".encode(encoding)) == "name,ő\n1,2\n"
    big = "utf-16-be" if encoding == "utf-16" else "utf-32-be"
    assert text_of("\ufeffname,ő\n".encode(big)) == "name,ő\n"


@pytest.mark.parametrize(
    ("language", "encoding", "word"),
    [("hu", "cp1250", "Szőnyegűrhajó"), ("nl", "cp1252", "één"), ("en", "cp1252", "café")],
)
def test_anything_else_is_read_in_the_code_page_of_the_region_and_reported(
    language: Language, encoding: str, word: str
) -> None:
    data = f"name,amount\nrent,5\n{word},6\n".encode(encoding)
    decoded = decode(data, language)
    assert word in decoded.text
    [note] = decoded.notes
    assert note.code == Code.ENCODING_ASSUMED
    assert note.place.row == 3
    assert note.values == {"text": encoding, "example": f"{word},6"}


def test_the_line_of_an_example_is_found_whatever_the_line_ends() -> None:
    for end in ("\n", "\r\n", "\r"):
        [note] = decode(end.join(["name", "rent", "é"]).encode("cp1252"), "en").notes
        assert (note.place.row, note.values["example"]) == (3, "é")


def test_the_owners_answer_settles_the_encoding() -> None:
    data = "ő".encode("cp1250")
    for name in ("cp1250", "windows-1250", "CP1250"):
        decoded = decode(data, "en", name)
        assert (decoded.text, decoded.notes) == ("ő", ())
    assert decode("ő".encode("utf-16-le"), "en", "utf-16-le").text == "ő"
    assert decode("\ufeffő".encode("utf-16-le"), "en", "utf-16-le").text == "ő"
    assert decode("ő".encode("utf-8-sig"), "en", "utf-8").text == "ő"
    assert decode("é".encode("latin-1"), "en", "latin1").text == "é"


@pytest.mark.parametrize("name", ["klingon", "", "hex", "rot13", "utf-7", "idna", "\0", "ő" * 99])
def test_an_encoding_that_is_none_is_refused_with_those_that_are(name: str) -> None:
    with pytest.raises(Refused) as caught:
        decode(b"a", "en", name or "-")
    [finding] = caught.value.findings
    assert finding.code == Code.NOT_A_CHOICE
    assert finding.place.column == "encoding"
    assert "cp1250" in str(finding.values["choices"])


def test_what_does_not_fit_the_named_encoding_is_refused_with_its_row() -> None:
    assert refusal(b"a\nb\n\xff\xff\n", "utf-8") == (Code.FILE_NOT_TEXT, 3)
    assert refusal(b"\xff\xfea\x00b", None) == (Code.FILE_NOT_TEXT, None)
    assert refusal(b"\xef\xbb\xbfa\n\xff", None) == (Code.FILE_NOT_TEXT, 2)
    # Nothing has this sign in the code page of the region
    assert refusal(b"a\n\x81\n", None) == (Code.FILE_NOT_TEXT, 2)


@pytest.mark.parametrize(
    "data",
    [b"PK\x05\x06", b"%PDF-1.7", b"\x1f\x8b\x08"],
)
def test_other_kinds_of_file_are_named(data: bytes) -> None:
    for answer in (None, "cp1252"):
        with pytest.raises(Refused) as caught:
            decode(data, "en", answer)
        [finding] = caught.value.findings
        assert finding.code == Code.FILE_NOT_TEXT
        assert finding.values["text"] in ("workbook", "workbook or archive", "archive", "PDF")


def test_a_nul_is_the_sign_of_a_file_that_is_no_text() -> None:
    assert refusal(b"a,b\n1\x002,3\n")[0] == Code.FILE_NOT_TEXT
    assert refusal("é\0".encode("cp1252"))[0] == Code.FILE_NOT_TEXT
    assert refusal("a\0".encode("utf-16"))[0] == Code.FILE_NOT_TEXT


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_known_without_its_mark(encoding: str) -> None:
    text = "Dátum;Összeg\r\n2025-03-03;ő ű 1,50\r\n"
    assert decode(text.encode(encoding), "en") == (text, ())


def test_what_is_half_noughts_by_chance_is_no_text() -> None:
    assert refusal(b"a\x00b\x00\x00c\x00d")[0] == Code.FILE_NOT_TEXT


@pytest.mark.parametrize(("letter", "encoding"), [("ő", "cp1250"), ("é", "cp1252")])
def test_a_long_o_is_hungarian_wherever_the_workspace_is(letter: str, encoding: str) -> None:
    decoded = decode(f"Id{letter} {letter}".encode(encoding), "en")
    assert decoded.text == f"Id{letter} {letter}"
    assert decoded.notes[0].values["text"] == encoding


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_what_has_no_end_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Refused) as caught:
        read_bytes(tmp_path / "pipe")
    assert caught.value.findings[0].code == Code.NOT_A_FILE


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\n"])
def test_an_empty_file(data: bytes) -> None:
    assert refusal(data)[0] == Code.FILE_EMPTY


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_every_kind_of_line_end(end: str) -> None:
    text = text_of(end.join(["a,b", "1,2", "", '3,"x, ""y"""', ""]).encode())
    assert [*rows_of(text, ",")] == [["a", "b"], ["1", "2"], [], ["3", 'x, "y"']]


def test_line_ends_inside_quotes_stay_as_they_are() -> None:
    for inside in ("\n", "\r\n", "\r", "\r\r\n", "\n\r"):
        text = text_of(f'a,b\n1,"x{inside}y"\n2,z\n'.encode())
        assert [*rows_of(text, ",")] == [["a", "b"], ["1", f"x{inside}y"], ["2", "z"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_delimiter(delimiter: str) -> None:
    assert [*rows_of(f'a{delimiter}"b{delimiter}c"\n', delimiter)] == [["a", f"b{delimiter}c"]]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ('a,b\n1,2\n"3,4\n5,6\n', 3),
        ('a,b\n\n"x" y,2\n', 3),
        ('a,b\n"x\ny",2\n"z""\n', 3),
    ],
)
def test_quotes_that_do_not_close_are_refused_with_their_row(text: str, row: int) -> None:
    with pytest.raises(Refused) as caught:
        list(rows_of(text, ","))
    [finding] = caught.value.findings
    assert (finding.code, finding.place.row) == (Code.BAD_QUOTES, row)


def test_a_cell_longer_than_any_cell_is_refused_with_its_row() -> None:
    with pytest.raises(Refused) as caught:
        list(rows_of("a\n" + "x" * (csv.field_size_limit() + 1), ","))
    [finding] = caught.value.findings
    assert (finding.code, finding.place.row) == (Code.TOO_LONG, 2)


def path_refusal(path: Path) -> Code:
    with pytest.raises(Refused) as caught:
        read_bytes(path)
    [finding] = caught.value.findings
    assert finding.place.file == str(path)
    assert (finding.code == Code.FILE_UNREADABLE) == bool(finding.values.get("text"))
    return finding.code


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a\r\n\0b")
    assert read_bytes(tmp_path / "a.csv") == b"a\r\n\0b"


def test_no_file_no_permission_a_folder(tmp_path: Path) -> None:
    assert path_refusal(tmp_path / "none.csv") == Code.FILE_MISSING
    assert path_refusal(tmp_path) == Code.IS_A_FOLDER
    (tmp_path / "a.csv").write_bytes(b"a")
    assert path_refusal(tmp_path / "a.csv" / "b.csv") == Code.FILE_UNREADABLE
    assert path_refusal(Path("a\0.csv")) == Code.FILE_UNREADABLE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_no_permission(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a")
    (tmp_path / "a.csv").chmod(0)
    assert path_refusal(tmp_path / "a.csv") == Code.NO_PERMISSION


def test_no_permission_for_anybody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.csv").write_bytes(b"a")

    def refuse(self: Path, mode: str) -> None:
        raise PermissionError(errno.EACCES, mode, str(self))

    monkeypatch.setattr(Path, "open", refuse)
    assert path_refusal(tmp_path / "a.csv") == Code.NO_PERMISSION
    # Opening a folder is a matter of permission on some systems
    assert path_refusal(tmp_path) == Code.IS_A_FOLDER


def test_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGEST_FILE", 2_000_000)
    (tmp_path / "a.csv").write_bytes(b"a" * 2_000_000)
    assert len(read_bytes(tmp_path / "a.csv")) == 2_000_000
    (tmp_path / "a.csv").write_bytes(b"a" * 2_000_001)
    with pytest.raises(Refused) as caught:
        read_bytes(tmp_path / "a.csv")
    [finding] = caught.value.findings
    assert (finding.code, finding.values) == (Code.FILE_TOO_LARGE, {"limit": 2})
