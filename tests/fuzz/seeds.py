"""Small files of every format that is read: what a fuzzer begins with."""

from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from tests.imports.old_books import archive, ods, xls, xlsb

FOREIGN = Path(__file__).parents[1] / "imports" / "foreign"
SAMPLES = [*(FOREIGN / "money" / "samples").iterdir(), *(FOREIGN / "logs").iterdir()]

CAMT = (
    '<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053'
    '.001.02"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>NL02</IBAN></Id></Acct><Bal><Tp><CdOrPrtry><Cd>'
    'OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal><Ntry>'
    '<Amt Ccy="EUR">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt>'
    "<Dt>2025-03-04</Dt></BookgDt><NtryDtls><TxDtls><RmtInf><Ustrd>x</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry></Stmt>"
    "</BkToCstmrStmt></Document>"
)
MT940 = (
    ":20:S\n:25:NL02\n:28C:1\n:60F:C250301EUR10,00\n:61:2503040304RCR5,00NTRFNONREF//B4E07\n"
    ":86:166?00X?20Rent?32Land?33lord\n:61:250305D1,\n:86:/TRTP/X/NAME/Y/REMI/Z\n:62F:C250331EUR4,00\n-\n"
)
OFX = (
    "OFXHEADER:100\nCHARSET:1252\n\n<OFX><STMTRS><CURDEF>EUR<BANKTRANLIST><STMTTRN><DTPOSTED>20250304"
    "<TRNAMT>-5,00<FITID>1<NAME>A &amp; B</STMTTRN></BANKTRANLIST></STMTRS></OFX>"
)
QIF = "!Account\nNA\n^\n!Type:Bank\nD3/25'25\nT-1,234.50\nPX\n^\nD3/ 5/25\nT5\n^\n"
XAF = (
    '<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><header><startDate>2025-01-01</startDate>'
    "<endDate>2025-12-31</endDate></header><company><generalLedger><ledgerAccount><accID>4</accID>"
    "<accTp>P</accTp></ledgerAccount></generalLedger><transactions><linesCount>1</linesCount>"
    "<totalDebit>1.00</totalDebit><journal><transaction><trDt>2025-03-04</trDt><trLine><accID>4</accID>"
    "<amnt>1.00</amnt><amntTp>D</amntTp></trLine></transaction></journal></transactions></company>"
    "</auditfile>"
)
JSON = '{"data": [{"date": "2025-03-04", "amount": {"value": -5.00}, "balance": 1e3, "name": "x"}]}'
ROWS: dict[int, list[Any]] = {
    0: ["Datum", "Bedrag", "Saldo"],
    1: ["2025-03-04", -5.5, 1],
    2: ["2025-03-05", 7, 8],
}
_CELL = '<table:table-cell office:value-type="float" office:value="5"/>'
ODS = f'<table:table table:name="a"><table:table-row>{_CELL * 2}</table:table-row></table:table>'

HTML = "<table><tr><th>Datum<th>Bedrag<th>Saldo</tr><tr><td>2025-03-04<td>-5,00<td>1,00</table>"
XML = (
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:s="urn:schemas-microsoft-'
    'com:office:spreadsheet"><Worksheet s:Name="a"><Table><Row s:Index="2"><Cell s:Index="2"><Data '
    's:Type="Number">5</Data></Cell></Row></Table></Worksheet></Workbook>'
)


def seeds() -> dict[str, bytes]:
    """Each format's smallest file, by name."""
    texts = {"camt": CAMT, "mt940": MT940, "ofx": OFX, "qif": QIF, "xaf": XAF, "json": JSON}
    found = {name: text.encode() for name, text in texts.items()}
    found |= {path.stem: path.read_bytes() for path in sorted(SAMPLES)}
    found |= {"xls": xls(ROWS, hidden=(2,)), "xlsb": xlsb(ROWS), "ods": ods(ODS), "xlsx": _xlsx()}
    found |= {"html": HTML.encode(), "xml": XML.encode()}
    return found | {"zip": archive({"1.xml": CAMT, "2.txt": MT940})}


def _xlsx() -> bytes:
    book, file = Workbook(), BytesIO()
    assert book.active is not None
    for row in ROWS.values():
        book.active.append(row)
    book.save(file)
    return file.getvalue()
