"""CAMT: what moved on the account, once, with the sign that the bank gives."""

import zipfile
from datetime import date
from decimal import Decimal
from io import BytesIO
from itertools import pairwise

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.money import archives
from costdesk.imports.foreign.money.reader import read_money
from tests.imports.foreign.money.months import EUR, is_none, month, months, read


def entry(amount: str, way: str = "DBIT", **parts: str) -> str:
    given = {"status": "<Sts>BOOK</Sts>", "day": "<Dt>2025-03-04</Dt>", "more": ""} | parts
    return (
        f'<Ntry><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>{way}</CdtDbtInd>{given["status"]}'
        f"<BookgDt>{given['day']}</BookgDt>{given['more']}</Ntry>"
    )


def balance(kind: str, amount: str, way: str = "CRDT") -> str:
    code = f"<Tp><CdOrPrtry><Cd>{kind}</Cd></CdOrPrtry></Tp>"
    return f'<Bal>{code}<Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>{way}</CdtDbtInd></Bal>'


def statement(*inside: str) -> str:
    return f"<Stmt><Acct><Id><IBAN>NL02ABNA0123456789</IBAN></Id></Acct>{''.join(inside)}</Stmt>"


def camt(*inside: str, version: str = "053.001.02", root: str = "BkToCstmrStmt") -> str:
    space = f"urn:iso:std:iso:20022:tech:xsd:camt.{version}"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><Document xmlns="{space}"><{root}>'
        f"<GrpHdr><MsgId>1</MsgId></GrpHdr>{''.join(inside)}</{root}></Document>"
    )


PAYMENT = (
    "<NtryDtls><TxDtls><Refs><AcctSvcrRef>B7F31</AcctSvcrRef></Refs><RltdPties>"
    "<Cdtr><Nm>Telecom  BV</Nm></Cdtr><CdtrAcct><Id><IBAN>NL44RABO0123456789</IBAN></Id></CdtrAcct>"
    "</RltdPties><RmtInf><Ustrd>Invoice 12</Ustrd><Ustrd>March</Ustrd></RmtInf></TxDtls></NtryDtls>"
)


@pytest.mark.parametrize("version", ["02", "03", "04", "06", "08", "10"])
def test_every_version_gives_the_same_line(version: str) -> None:
    reading = read(camt(statement(entry("12.50", more=PAYMENT)), version=f"053.001.{version}"))
    [line] = reading.lines
    assert reading.profile == "camt.053"
    assert line.day == date(2025, 3, 4)
    assert line.amount == Decimal("-12.50")
    assert (line.currency, line.payee, line.text) == ("EUR", "Telecom BV", "Invoice 12 March")
    assert (line.account, line.counter) == ("NL02ABNA0123456789", "NL44RABO0123456789")
    assert line.key == "B7F31"


def test_newer_versions_wrap_the_state_and_the_party() -> None:
    party = PAYMENT.replace("<Cdtr>", "<Cdtr><Pty>").replace("</Cdtr>", "</Pty></Cdtr>")
    booked = entry("12.50", more=party, status="<Sts><Cd>BOOK</Cd></Sts>")
    pending = entry("99.00", status="<Sts><Cd>PDNG</Cd></Sts>")
    reading = read(camt(statement(booked, pending), version="053.001.08"))
    assert [line.payee for line in reading.lines] == ["Telecom BV"]
    assert reading.left_out == {"pending": 1}
    assert reading.rows == 2


def test_reports_and_notifications_have_other_names_for_the_same() -> None:
    for root, name, tag in (
        ("BkToCstmrAcctRpt", "camt.052", "Rpt"),
        ("BkToCstmrDbtCdtNtfctn", "camt.054", "Ntfctn"),
    ):
        made = camt(statement(entry("5.00")), root=root).replace("Stmt>", f"{tag}>")
        reading = read(made)
        assert reading.profile == name
        assert months(reading) == month("2025-03 EUR", 1, "5.00", "0")


def test_a_reversal_is_not_turned_round_once_more() -> None:
    reversed_ = entry("20.00", "CRDT", more="<RvslInd>true</RvslInd>")
    whole = [balance("OPBD", "100.00"), entry("20.00"), reversed_, balance("CLBD", "100.00")]
    reading = read(camt(statement(*whole)))
    assert months(reading) == month("2025-03 EUR", 2, "20.00", "20.00")
    assert reading.notes == ()


def test_a_batch_is_one_line_of_its_own_amount() -> None:
    batch = "<NtryDtls><Btch/><TxDtls/><TxDtls/><TxDtls/></NtryDtls>"
    [line] = read(camt(statement(entry("300.00", more=batch)))).lines
    assert line.amount == -300
    assert line.payee == ""


def test_a_balance_that_does_not_add_up_is_said() -> None:
    account = [balance("OPBD", "10.00", "DBIT"), entry("5.00"), balance("CLBD", "14.00", "DBIT")]
    [note] = read(camt(statement(*account))).notes
    assert note.code == Code.BALANCE_MISMATCH
    assert note.values["expected"] == "-4.00"
    assert note.values["found"] == "-5.00"


def test_several_statements_each_keep_their_account() -> None:
    other = statement(entry("7.00", "CRDT")).replace("NL02ABNA0123456789", "NL99")
    reading = read(camt(statement(entry("5.00")), other))
    assert {line.account: line.amount for line in reading.lines} == {
        "NL02ABNA0123456789": -5,
        "NL99": 7,
    }


def test_what_cannot_be_read_is_left_out_and_named() -> None:
    bad = [entry("1.0.0"), entry("3.00", "WHAT"), entry("4.00", day="<Dt>2025-02-30</Dt>")]
    reading = read(camt(statement(entry("5.00"), *bad)))
    assert reading.left_out == {"undated": 1, "unreadable": 2}
    assert {note.code for note in reading.notes} == {Code.LINE_UNREADABLE}
    with pytest.raises(Refused):
        read(camt(statement(*bad)))


def test_a_day_may_have_a_time_or_be_the_value_date_alone() -> None:
    timed = entry("1.00", day="<DtTm>2025-03-04T10:11:12.000+01:00</DtTm>")
    valued = entry("2.00", day="", more="<ValDt><Dt>2025-04-05</Dt></ValDt>")
    days = [line.day.isoformat() for line in read(camt(statement(timed, valued))).lines]
    assert days == ["2025-03-04", "2025-04-05"]


def test_an_empty_statement_and_other_xml_are_told_apart() -> None:
    assert read(camt(statement())).skipped == "no_lines"
    assert is_none("<?xml version='1.0'?><html><body/></html>")
    assert is_none("<a><b></a>")


def refusal(data: bytes) -> Code:
    with pytest.raises(Refused) as caught:
        read_money(data, Answers(), EUR)
    return caught.value.findings[0].code


def test_a_file_broken_off_is_refused_not_half_read() -> None:
    whole = camt(statement(entry("5.00"), entry("6.00"))).encode()
    assert refusal(whole[:-40]) == Code.FILE_DAMAGED


def test_entities_and_depth_are_refused() -> None:
    bomb = "".join(
        f'<!ENTITY {name} "{f"&{inner};" * 10}">' for inner, name in pairwise("abcdefghi")
    )
    made = camt(statement(entry("5.00", more="<AddtlNtryInf>&i;</AddtlNtryInf>")))
    with_type = made.replace("<Document", f'<!DOCTYPE x [<!ENTITY a "aa">{bomb}]><Document')
    assert refusal(with_type.encode()) == Code.FILE_UNSAFE
    outside = made.replace("<Document", '<!DOCTYPE x SYSTEM "file:///etc/passwd"><Document')
    assert refusal(outside.encode()) == Code.FILE_UNSAFE
    deep = entry("5.00", more="<x>" * 100 + "</x>" * 100)
    assert refusal(camt(statement(deep)).encode()) == Code.FILE_UNSAFE


@pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-1", "windows-1252"])
def test_the_encoding_is_the_one_that_is_declared(encoding: str) -> None:
    made = camt(statement(entry("5.00", more="<AddtlNtryInf>Café</AddtlNtryInf>")))
    declared = made.replace('encoding="UTF-8"', f'encoding="{encoding}"')
    assert read(declared.encode(encoding)).lines[0].text == "Café"


def test_without_a_declaration_it_is_utf_8_or_else_western() -> None:
    made = camt(statement(entry("5.00", more="<AddtlNtryInf>Café</AddtlNtryInf>")))
    bare = made.replace('<?xml version="1.0" encoding="UTF-8"?>', "")
    assert read(bare.encode()).lines[0].text == "Café"
    assert read(bare.encode("cp1252")).lines[0].text == "Café"
    assert is_none(made.replace("UTF-8", "KLINGON"))


def zipped(*contents: bytes | str) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("__MACOSX/x.xml", "junk")
        for number, content in enumerate(contents):
            made.writestr(f"{number}.xml", content)
    return file.getvalue()


def test_an_archive_of_statements_is_read_as_one() -> None:
    parts = [
        camt(statement(entry("5.00"))),
        camt(statement(entry("6.00", status="<Sts>PDNG</Sts>"))),
    ]
    reading = read(zipped(*parts, "nothing of ours,really"))
    assert reading.profile == "camt.053"
    assert months(reading) == month("2025-03 EUR", 1, "5.00", "0")
    assert reading.left_out == {"pending": 1}
    [note] = reading.notes
    assert (note.code, note.values["text"]) == (Code.PARTS_NOT_READ, "2.xml")
    assert is_none(zipped("a,b\n1,2\n"))
    assert is_none(zipped(zipped(*parts)))


def test_what_two_statements_of_an_archive_hold_counts_once() -> None:
    first = camt(statement(entry("5.00"), entry("5.00")))
    month_of_it = camt(statement(entry("5.00"), entry("5.00"), entry("7.00")))
    reading = read(zipped(first, month_of_it))
    assert months(reading) == month("2025-03 EUR", 3, "17.00", "0")
    assert reading.left_out == {"duplicate": 2}
    assert [fate.place for fate in reading.fates] == [0, 1, None, None, 2]
    assert reading.rows == 5


def test_a_report_beside_the_statement_of_an_account_counts_once() -> None:
    report = camt(
        statement(entry("5.00")).replace("Stmt>", "Rpt>"),
        version="052.001.02",
        root="BkToCstmrAcctRpt",
    )
    reading = read(zipped(camt(statement(entry("5.00"), entry("7.00"))), report))
    assert months(reading) == month("2025-03 EUR", 2, "12.00", "0")
    assert reading.left_out == {"duplicate": 1}


def test_an_archive_that_unpacks_to_too_much_is_refused_by_what_it_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(archives, "LARGEST_UNPACKED", 1)
    assert refusal(zipped(b"0" * 1_000_001)) == Code.WORKBOOK_TOO_LARGE
    assert refusal(zipped(*["x"] * (archives.MOST_FILES + 1))) == Code.WORKBOOK_TOO_LARGE


def test_a_damaged_or_locked_archive_is_refused() -> None:
    whole = bytearray(zipped(camt(statement(entry("5.00")))))
    place = whole.index(b"0.xml") + 40
    whole[place : place + 20] = bytes(20)
    assert refusal(bytes(whole)) == Code.FILE_DAMAGED
    locked = bytearray(zipped("x,y"))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = 0
        while (start := locked.find(mark, start)) >= 0:
            locked[start + offset] |= 1
            start += 4
    assert refusal(bytes(locked)) == Code.WORKBOOK_LOCKED
