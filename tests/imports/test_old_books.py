"""Workbooks of old Excel and of LibreOffice: read, or refused before they take the memory."""

import random
from typing import Any

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.imports.binary_records import xlsb_extent
from costdesk.imports.compound import Compound, CompoundError
from costdesk.imports.workbooks import read_sheets
from tests.imports.old_books import archive, compound, ods, xls, xls_stream, xlsb

ROWS: dict[int, list[Any]] = {0: ["datum", "bedrag"], 2: ["2025-03-04", 12.5], 3: ["later", 1.234]}


def refusal(data: bytes) -> Code:
    with pytest.raises(Refused) as caught:
        read_sheets(data)
    return caught.value.findings[0].code


@pytest.mark.parametrize("write", [xls, xlsb])
def test_rows_stay_where_they_are_and_hidden_ones_are_blank(write: Any) -> None:  # noqa: ANN401
    [sheet] = read_sheets(write(ROWS, hidden=(3,)))
    assert sheet.name == "Blad"
    assert sheet.rows[0] == ["datum", "bedrag"]
    assert sheet.rows[2] == ["2025-03-04", "12.5"]
    assert sheet.rows[3] == []
    assert sheet.hidden_rows == (4,)
    assert read_sheets(write(ROWS))[0].rows[3] == ["later", "1.2340"]


def test_a_workbook_with_a_password_says_so() -> None:
    assert refusal(xls(ROWS, password=True)) == Code.WORKBOOK_LOCKED
    manifest = "<manifest><manifest:encryption-data/></manifest>"
    locked = archive({"content.xml": b"\x00", "META-INF/manifest.xml": manifest})
    assert refusal(locked) == Code.WORKBOOK_LOCKED


@pytest.mark.parametrize("write", [xls, xlsb])
def test_two_cells_far_apart_are_refused_not_filled(write: Any) -> None:  # noqa: ANN401
    assert refusal(write({0: ["a"], 65_535: [""] * 255 + ["b"]})) == Code.SHEET_TOO_LARGE


def test_a_container_cut_short_is_broken_wherever_it_is_cut() -> None:
    whole = xls(ROWS)
    for length in range(8, len(whole) - 512, 97):
        assert refusal(whole[:length]) in {Code.WORKBOOK_BROKEN, Code.FILE_NOT_TEXT}


def test_a_chain_that_comes_back_to_itself_is_broken() -> None:
    whole = bytearray(xls(ROWS))
    place = whole.index(b"\x03\x00\x00\x00\x04\x00\x00\x00", 512)
    whole[place : place + 4] = b"\x02\x00\x00\x00"
    assert refusal(bytes(whole)) == Code.WORKBOOK_BROKEN


def test_random_damage_is_refused_or_read() -> None:
    chance = random.Random(4)  # noqa: S311 - damage, not secrets
    for write in (xls, xlsb):
        whole = write(ROWS)
        for _ in range(150):
            damaged = bytearray(whole)
            for _ in range(chance.randint(1, 6)):
                damaged[chance.randrange(4, len(damaged))] = chance.randrange(256)
            try:
                read_sheets(bytes(damaged))
            except Refused:
                continue


def test_small_streams_are_found_in_their_own_container() -> None:
    with pytest.raises(CompoundError):
        Compound(b"\xd0\xcf\x11\xe0")
    container = Compound(compound(One=b"1", Two=b"2"))
    assert container.names() == ["One", "Two"]
    found = container.stream("nothing", "two")
    assert found is not None
    assert found.startswith(b"2\0")
    assert container.stream("nothing") is None


def test_records_of_no_known_kind_are_passed_over() -> None:
    assert xlsb_extent(b"\xff\xff\xff\xff\xff").cells == 0
    assert xls_stream({})[:2] == b"\x09\x08"


def cell(text: str = "", **attributes: str) -> str:
    given = "".join(
        f' {name.replace("__", ":").replace("_", "-")}="{value}"'
        for name, value in attributes.items()
    )
    return (
        f"<table:table-cell{given}>{f'<text:p>{text}</text:p>' if text else ''}</table:table-cell>"
    )


def row(*cells: str, attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def table(*rows: str, attributes: str = "") -> str:
    return f'<table:table table:name="Blad" {attributes}>{"".join(rows)}</table:table>'


def test_an_open_document_is_read_with_what_its_cells_are() -> None:
    made = table(
        row(
            cell("datum", office__value_type="string"), cell("bedrag", office__value_type="string")
        ),
        row(cell(), attributes='table:number-rows-repeated="2"'),
        row(
            cell("4-3-25", office__value_type="date", office__date_value="2025-03-04"),
            cell("€ 1,23", office__value_type="currency", office__value="1.234"),
            cell("21%", office__value_type="percentage", office__value="0.21"),
            cell("uur", office__value_type="time", office__time_value="PT75H05M09S"),
            cell("WAAR", office__value_type="boolean", office__boolean_value="true"),
            cell("x", office__value_type="float", office__value="?"),
        ),
        row(cell("weg"), attributes='table:visibility="filter"'),
        row(
            cell("a", table__number_columns_repeated="3"),
            attributes='table:number-rows-repeated="2"',
        ),
        row(
            cell(table__number_columns_repeated="1000"),
            attributes='table:number-rows-repeated="1048000"',
        ),
    )
    [sheet] = read_sheets(ods(made))
    assert sheet.rows == [
        ["datum", "bedrag"],
        [],
        [],
        ["2025-03-04", "1.2340", "21%", "75:05:09", "true", "x"],
        [],
        ["a", "a", "a"],
        ["a", "a", "a"],
    ]
    assert sheet.hidden_rows == (5,)


def test_a_hidden_sheet_of_an_open_document_is_told() -> None:
    properties = '<style:table-properties table:display="false"/>'
    style = f'<style:style style:name="ta2">{properties}</style:style>'
    hidden = table(row(cell("x")), attributes='table:style-name="ta2"')
    assert [
        sheet.is_hidden for sheet in read_sheets(ods(style + hidden + table(row(cell("y")))))
    ] == [
        True,
        False,
    ]


@pytest.mark.parametrize(
    "made",
    [
        row(*[cell("x")] * 3, attributes='table:number-rows-repeated="9000000"'),
        row(*[cell("x", table__number_columns_repeated="16000")] * 2),
        row(
            cell("x", table__number_columns_repeated="16000"),
            attributes='table:number-rows-repeated="1000"',
        ),
        row(attributes='table:number-rows-repeated="1048576"') * 4 + row(cell("x")),
    ],
)
def test_repeated_cells_are_refused_not_filled(made: str) -> None:
    assert refusal(ods(table(made))) == Code.SHEET_TOO_LARGE


def test_an_open_document_that_is_broken_off_or_unsafe_is_refused() -> None:
    assert refusal(archive({"content.xml": "<a><b>"})) == Code.FILE_DAMAGED
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'
    assert refusal(archive({"content.xml": bomb})) == Code.FILE_UNSAFE
