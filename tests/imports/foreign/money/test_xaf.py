"""XAF: the profit and loss side of a year's bookings, and whether the file is whole."""

from decimal import Decimal

import pytest

from costdesk.domain.findings import Code, Refused
from tests.imports.foreign.money.months import month, months, read

ACCOUNTS = (
    "<ledgerAccount><accID>4000</accID><accDesc>Lonen</accDesc><accTp>P</accTp></ledgerAccount>"
    "<ledgerAccount><accID>1100</accID><accDesc>Bank</accDesc><accTp>B</accTp></ledgerAccount>"
)


def line(account: str, amount: str, side: str, more: str = "") -> str:
    return (
        f"<trLine><nr>1</nr><accID>{account}</accID><amnt>{amount}</amnt><amntTp>{side}</amntTp>"
        f"{more}</trLine>"
    )


def booking(*lines: str, day: str = "2025-03-04") -> str:
    return (
        f"<transaction><nr>1</nr><desc>Wages</desc><trDt>{day}</trDt>{''.join(lines)}</transaction>"
    )


def xaf(*bookings: str, total: str = "100.00", count: int = 2, version: str = "3.2") -> str:
    return (
        f'<?xml version="1.0"?><auditfile xmlns="http://www.auditfiles.nl/XAF/{version}"><header>'
        "<startDate>2025-01-01</startDate><endDate>2025-12-31</endDate><curCode>EUR</curCode></header>"
        "<company><customersSuppliers><customerSupplier><custSupID>7</custSupID><custSupName>Ann"
        f"</custSupName></customerSupplier></customersSuppliers><generalLedger>{ACCOUNTS}"
        f"</generalLedger><transactions><linesCount>{count}</linesCount><totalDebit>{total}"
        f"</totalDebit><totalCredit>{total}</totalCredit><journal><desc>Memo</desc>"
        f"{''.join(bookings)}</journal></transactions></company></auditfile>"
    )


WAGES = booking(
    line("4000", "100.00", "D", "<custSupID>7</custSupID>"), line("1100", "100.00", "C")
)


@pytest.mark.parametrize("version", ["3.1", "3.2"])
def test_only_profit_and_loss_becomes_a_line(version: str) -> None:
    reading = read("\ufeff" + xaf(WAGES, version=version))
    [wages] = reading.lines
    assert (reading.profile, reading.rows) == ("xaf", 2)
    assert reading.left_out == {"balance_sheet": 1}
    assert (wages.amount, wages.heading) == (Decimal("-100.00"), "4000 Lonen")
    assert (wages.payee, wages.text) == ("Ann", "Wages")
    assert reading.notes == ()


def test_revenue_is_positive() -> None:
    sale = booking(line("4000", "100.00", "C"), line("1100", "100.00", "D"))
    assert months(read(xaf(sale))) == month("2025-03 EUR", 1, "0", "100.00")


def test_totals_that_do_not_agree_are_said() -> None:
    codes = [note.values["text"] for note in read(xaf(WAGES, total="90.00", count=3)).notes]
    assert codes == ["totalDebit", "totalCredit", "linesCount"]
    one_sided = booking(line("4000", "100.00", "D"))
    assert "debit = credit" in [note.values["text"] for note in read(xaf(one_sided)).notes]


def test_lines_outside_the_year_are_kept_and_said() -> None:
    early = WAGES.replace("2025-03-04", "2024-11-30")
    reading = read(xaf(WAGES, early, total="200.00", count=4))
    [note] = reading.notes
    assert note.code == Code.OUTSIDE_YEAR
    assert (note.values["count"], note.values["text"]) == (1, "2024-11")
    assert len(reading.lines) == 2


def test_accounts_that_nobody_listed_and_lines_without_a_day_are_left_out() -> None:
    odd = booking(line("9999", "1.00", "D"), line("4000", "x", "D"))
    undated = booking(line("4000", "1.00", "C"), day="soon")
    reading = read(xaf(WAGES, odd, undated))
    assert reading.left_out["unknown_account"] == 1
    assert reading.left_out["unreadable"] == 1
    assert reading.left_out["undated"] == 1


def test_western_letters_without_a_declaration() -> None:
    made = xaf(WAGES).replace("Lonen", "Kosten café").replace('<?xml version="1.0"?>', "")
    assert read(made.encode("latin-1")).lines[0].heading == "4000 Kosten café"


def test_a_file_broken_off_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        read(xaf(WAGES)[:-60])
    assert caught.value.findings[0].code == Code.FILE_DAMAGED
