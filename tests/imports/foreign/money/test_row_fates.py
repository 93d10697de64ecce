"""What becomes of the first lines of a bank's or a ledger's file, whatever its format."""

import json
import zipfile
from collections import Counter
from io import BytesIO

import pytest

from costdesk.imports.foreign.reading import MOST_FATES, Reading
from tests.imports.foreign.money.months import read
from tests.imports.foreign.money.test_camt import PAYMENT, camt, entry, statement
from tests.imports.foreign.money.test_mt940 import mt940
from tests.imports.foreign.money.test_ofx import closed, transaction
from tests.imports.foreign.money.test_qif import qif
from tests.imports.foreign.money.test_xaf import WAGES, xaf

PENDING = entry("3.00", status="<Sts>PDNG</Sts>")
CAMT = camt(statement(entry("12.50", more=PAYMENT), PENDING, entry("no")))
MT940 = mt940(
    ":61:2503040304D10,00NMSCNONREF//B1", ":86:Rent", ":61:2503040304ED5,00NMSC", ":61:nothing"
)
JSON = json.dumps(
    [
        {"date": "2025-03-04", "amount": "-12.50", "iban": "NL02ABNA0123456789", "payee": "A"},
        {"date": "2025-03-05", "amount": "7.25", "iban": "NL02ABNA0123456789", "payee": "B"},
    ]
)
FILES = {
    "camt": CAMT,
    "mt940": MT940,
    "ofx": closed(transaction("-12.50"), transaction("often")),
    "qif": qif("13/03/2025", "14/03/2025"),
    "qif asked": qif("03/04/2025"),
    "xaf": xaf(WAGES),
    "json": JSON,
    "table": "Date;Payee;Amount;Balance\n2025-03-04;A;-3.00;7.00\n2025-03-05;B;1.00;8.00\n",
}


def lines_told(reading: Reading) -> list[str]:
    return [
        f"{reading.lines[fate.place].day} {reading.lines[fate.place].amount}"
        for fate in reading.fates
        if fate.place is not None
    ]


@pytest.mark.parametrize("name", FILES)
def test_every_format_tells_of_each_line(name: str) -> None:
    reading = read(FILES[name])
    assert len(reading.fates) == reading.rows or reading.questions
    reasons = Counter(fate.reason for fate in reading.fates if fate.reason)
    assert reasons == Counter(reading.left_out) or reading.questions
    assert lines_told(reading) == [f"{line.day} {line.amount}" for line in reading.lines]
    assert all(any(fate.texts) for fate in reading.fates if fate.reason)


def test_what_is_none_is_shown_as_it_stands() -> None:
    [_, pending, unreadable] = read(CAMT).fates
    assert (pending.reason, pending.texts) == ("pending", ("2025-03-04 -3.00",))
    assert (unreadable.reason, unreadable.texts) == ("unreadable", ("Ntry no",))
    assert [fate.row for fate in read(MT940).fates] == [5, 7, 8]
    [asked] = read(FILES["qif asked"]).fates
    assert asked.reason == "waiting"
    assert asked.texts[0].startswith("03/04/2025")


def test_of_very_many_the_first_are_told() -> None:
    reading = read(camt(statement(*(entry(f"{place}.00") for place in range(1, 80)))))
    assert len(reading.fates) == MOST_FATES
    assert (len(reading.lines), reading.fates[-1].place) == (79, MOST_FATES - 1)


def test_the_files_of_an_archive_are_told_one_after_the_other() -> None:
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for place in (1, 2):
            archive.writestr(f"{place}.xml", camt(statement(entry(f"{place}.00"), PENDING)))
    reading = read(data.getvalue())
    assert lines_told(reading) == ["2025-03-04 -1.00", "2025-03-04 -2.00"]
    assert [fate.place for fate in reading.fates] == [0, None, 1, None]
