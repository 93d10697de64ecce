"""Any statement, written in any format, reads back the same, or is asked about."""

import csv
import io
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from xml.sax.saxutils import escape

from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code
from costdesk.imports.foreign.reading import Reading
from tests.imports.foreign.money.months import read

LETTERS = st.characters(
    codec="cp1252", exclude_categories=("C", "Z"), exclude_characters='"<>^?/:~'
)


class Movement(NamedTuple):
    day: date
    cents: int
    text: str

    @property
    def amount(self) -> Decimal:
        return Decimal(self.cents).scaleb(-2)


MOVEMENTS = st.lists(
    st.builds(
        Movement,
        st.dates(date(1990, 1, 1), date(2060, 12, 31)),
        st.integers(-(10**9), 10**9).filter(bool),
        st.text(LETTERS, min_size=1, max_size=12).filter(lambda text: not text.isnumeric()),
    ),
    min_size=1,
    max_size=8,
)


def agrees(reading: Reading, movements: list[Movement]) -> None:
    assert not reading.questions
    found = [(line.day, line.amount) for line in reading.lines]
    assert found == [(each.day, each.amount) for each in movements]


def decimals(cents: int, mark: str, group: str = "") -> str:
    whole, rest = divmod(abs(cents), 100)
    return f"{whole:,}".replace(",", group) + f"{mark}{rest:02}"


@given(MOVEMENTS, st.sampled_from(["053.001.02", "053.001.08"]))
def test_as_camt(movements: list[Movement], version: str) -> None:
    total = sum(each.cents for each in movements)

    def balance(kind: str, cents: int) -> str:
        way = "CRDT" if cents >= 0 else "DBIT"
        return (
            f"<Bal><Tp><CdOrPrtry><Cd>{kind}</Cd></CdOrPrtry></Tp>"
            f'<Amt Ccy="EUR">{decimals(cents, ".")}</Amt><CdtDbtInd>{way}</CdtDbtInd></Bal>'
        )

    entries = "".join(
        f'<Ntry><Amt Ccy="EUR">{decimals(each.cents, ".")}</Amt>'
        f"<CdtDbtInd>{'CRDT' if each.cents > 0 else 'DBIT'}</CdtDbtInd><Sts>BOOK</Sts>"
        f"<BookgDt><Dt>{each.day}</Dt></BookgDt>"
        f"<AddtlNtryInf>{escape(each.text)}</AddtlNtryInf></Ntry>"
        for each in movements
    )
    reading = read(
        f'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.{version}"><BkToCstmrStmt><Stmt>'
        f"{balance('OPBD', 100)}{entries}{balance('CLBD', 100 + total)}</Stmt></BkToCstmrStmt>"
        "</Document>"
    )
    agrees(reading, movements)
    assert reading.notes == ()
    assert [line.text for line in reading.lines] == [each.text for each in movements]


@given(MOVEMENTS, st.booleans(), st.sampled_from(["\n", "\r\n"]))
def test_as_mt940(movements: list[Movement], reverse: bool, end: str) -> None:
    movements = [each for each in movements if each.day.year >= 1990] or movements
    lines = [":20:S", ":25:NL02", ":60F:C250301EUR1,00"]
    for each in movements:
        mark = {(True, False): "C", (True, True): "RD", (False, False): "D", (False, True): "RC"}
        sign = mark[each.cents > 0, reverse]
        lines += [
            f":61:{each.day:%y%m%d}{each.day:%m%d}{sign}{decimals(each.cents, ',')}NTRFNONREF"
        ]
        lines += [f":86:{each.text}"]
    closing = 100 + sum(each.cents for each in movements)
    lines += [f":62F:{'C' if closing >= 0 else 'D'}250331EUR{decimals(closing, ',')}", "-"]
    reading = read(end.join(lines).encode("cp1252"))
    agrees(reading, movements)
    assert {note.code for note in reading.notes} <= {Code.ENCODING_ASSUMED}


@given(MOVEMENTS, st.booleans(), st.sampled_from(".,"))
def test_as_ofx(movements: list[Movement], closed: bool, mark: str) -> None:
    def tag(name: str, text: str) -> str:
        return f"<{name}>{escape(text)}" + (f"</{name}>" if closed else "\n")

    transactions = "".join(
        "<STMTTRN>"
        + tag("DTPOSTED", f"{each.day:%Y%m%d}120000")
        + tag("TRNAMT", ("-" if each.cents < 0 else "") + decimals(each.cents, mark))
        + tag("NAME", each.text)
        + "</STMTTRN>"
        for each in movements
    )
    whole = f"<OFX><STMTRS>{tag('CURDEF', 'EUR')}{transactions}</STMTRS></OFX>"
    reading = read(f"OFXHEADER:100\nCHARSET:1252\n\n{whole}".encode("cp1252"))
    agrees(reading, movements)
    assert [line.payee for line in reading.lines] == [each.text for each in movements]


@given(MOVEMENTS, st.sampled_from(["%m/%d/%Y", "%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y"]))
def test_as_qif_or_asked_about(movements: list[Movement], order: str) -> None:
    records = "".join(
        f"D{each.day.strftime(order)}\nT{'-' if each.cents < 0 else ''}"
        f"{decimals(each.cents, '.', ',')}\nM{each.text}\n^\n"
        for each in movements
    )
    reading = read(f"!Type:Bank\n{records}".encode("cp1252"))
    if {question.option for question in reading.questions} <= {"--dates"} and reading.questions:
        assert all(each.day.day <= 12 for each in movements)
        return
    agrees(reading, movements)


class Layout(NamedTuple):
    delimiter: str
    mark: str
    day: str
    encoding: str
    shape: str
    preamble: bool
    line_end: str


LAYOUTS = st.builds(
    Layout,
    st.sampled_from(",;\t|"),
    st.sampled_from(".,"),
    st.sampled_from(["%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y", "%m/%d/%Y", "%Y%m%d", "%d %b %Y"]),
    st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]),
    st.sampled_from(["signed", "columns", "flag"]),
    st.booleans(),
    st.sampled_from(["\n", "\r\n", "\r"]),
)


COLUMNS = {
    "signed": ["Amount", "Balance"],
    "columns": ["Debit", "Credit"],
    "flag": ["Amount", "D/C"],
}


def table(movements: list[Movement], layout: Layout) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=layout.delimiter, lineterminator=layout.line_end)
    if layout.preamble:
        writer.writerows([["Statement of", "NL02"], []])
    amounts = {
        "signed": ["Amount", "Balance"],
        "columns": ["Debit", "Credit"],
        "flag": ["Amount", "D/C"],
    }
    writer.writerow(["Date", "Description", *amounts[layout.shape]])
    balance = 0
    for each in movements:
        balance += each.cents
        plain, sign = decimals(each.cents, layout.mark), "-" if each.cents < 0 else ""
        last = ("-" if balance < 0 else "") + decimals(balance, layout.mark)
        cells = {
            "signed": [sign + plain, last],
            "columns": [plain, ""] if sign else ["", plain],
            "flag": [plain, "D" if sign else "C"],
        }
        writer.writerow([each.day.strftime(layout.day), each.text, *cells[layout.shape]])
    return file.getvalue().encode(layout.encoding)


@given(MOVEMENTS, LAYOUTS)
def test_as_a_table_or_asked_about(movements: list[Movement], layout: Layout) -> None:
    reading = read(table(movements, layout))
    if reading.questions:
        options = {question.option for question in reading.questions}
        assert options <= {"--dates", "--paid"}
        if "--dates" in options:
            assert all(each.day.day <= 12 for each in movements)
        if "--paid" in options:
            assert layout.shape == "signed"
            assert 2 * sum(each.cents > 0 for each in movements) >= len(movements)
        return
    agrees(reading, movements)
