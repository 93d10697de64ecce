"""Real statements and ledgers, month by month; read right, asked about or refused, never wrong."""

import json
import re
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest

from costdesk.domain.findings import Refused
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.money.reader import read_money
from costdesk.imports.foreign.profiles import read_profiles
from costdesk.imports.foreign.reading import Reading
from tests.imports.foreign.money.months import EUR

ROOT = Path(__file__).parents[4]
DATA = ROOT.parent / "shared" / "data"
TRUTH: dict[str, dict[str, str]] = (
    json.loads((DATA / "truth.json").read_text("utf-8")) if (DATA / "truth.json").exists() else {}
)
PROFILES = read_profiles(ROOT / "resources" / "profiles")
NUMBER = r"(-?[0-9]+(?:\.[0-9]+)?)"
MONTH = re.compile(rf"([0-9]{{4}}-[0-9]{{2}}):? ([0-9]+)[,:] {NUMBER}(?:,| /) {NUMBER}")
SUMS = re.compile(rf"debits {NUMBER}[,;] credits {NUMBER}")
NET = re.compile(rf"([0-9]{{4}}-[0-9]{{2}}) {NUMBER}")
NOT_SO = {
    # The one entry is pending: it comes again, booked.
    "camt052.v6.Amt-zero.xml",
    # 31 February: a month by its digits, but no day.
    "fail_nice__date_missing.ofx",
}

Months = dict[str, tuple[int, Decimal, Decimal]]

pytestmark = pytest.mark.skipif(not TRUTH, reason="the samples are not here")


def files(*folders: str) -> list[str]:
    return [name for name in TRUTH if name.startswith(folders) and (DATA / name).exists()]


def reading_of(name: str) -> Reading | str | None:
    """What is made of a file: a reading, None, or ``refused``."""
    try:
        return read_money((DATA / name).read_bytes(), Answers(), EUR, PROFILES)
    except Refused:
        return "refused"


def months_of(reading: Reading) -> Months:
    found: dict[str, list[Decimal]] = defaultdict(lambda: [Decimal()] * 3)
    for line in reading.lines:
        month = found[line.day.isoformat()[:7]]
        month[0] += 1
        month[1 + (line.amount > 0)] += abs(line.amount)
    return {name: (int(n), paid, received) for name, (n, paid, received) in found.items()}


def promised(name: str) -> Months:
    text = TRUTH[name].get("truth", "")
    return {
        month: (int(lines), Decimal(paid), Decimal(received))
        for month, lines, paid, received in MONTH.findall(text.partition("per month")[2] or text)
    }


@pytest.mark.parametrize("name", files("bank/"))
def test_a_real_statement_is_right_or_asked_about(name: str) -> None:
    reading = reading_of(name)
    if not isinstance(reading, Reading) or reading.questions:
        return
    if months := {} if name.endswith(tuple(NOT_SO)) else promised(name):
        assert months_of(reading) == months
    elif sums := SUMS.search(TRUTH[name].get("truth", "")):
        paid = sum((-line.amount for line in reading.lines if line.amount < 0), Decimal())
        received = sum((line.amount for line in reading.lines if line.amount > 0), Decimal())
        assert (paid, received) == (Decimal(sums[1]), Decimal(sums[2]))


@pytest.mark.parametrize("name", [name for name in files("ledger/") if name.endswith(".xaf")])
def test_a_real_audit_file_nets_to_what_it_should(name: str) -> None:
    reading = reading_of(name)
    assert isinstance(reading, Reading)
    net = {month: paid - received for month, (_, paid, received) in months_of(reading).items()}
    text = TRUTH[name]["truth"].partition("profit): ")[2].partition(". Largest")[0]
    assert net == {month: Decimal(amount) for month, amount in NET.findall(text)}
    assert reading.notes == ()


def test_real_bills_are_paid_by_month_and_never_added_over_currencies() -> None:
    [name] = [name for name in files("ledger/") if name.endswith("xero_invoice_data.csv")]
    reading = reading_of(name)
    assert isinstance(reading, Reading)
    assert reading.left_out == {"not_booked": 9}
    assert {line.currency for line in reading.lines} == {"USD", "CAD", "GBP"}
    paid: dict[str, Decimal] = defaultdict(Decimal)
    for line in reading.lines:
        paid[line.day.isoformat()[:7]] -= min(line.amount, Decimal())
    assert paid["2019-12"] == Decimal("10041.93")
    assert paid["2020-03"] == Decimal("4922.85")


@pytest.mark.parametrize("name", files("phone/", "helpdesk/", "datasets/", "csv_torture/"))
def test_what_is_no_statement_is_not_taken_for_one(name: str) -> None:
    assert reading_of(name) in (None, "refused")


def test_the_score_in_the_documentation_is_the_one_that_is_measured() -> None:
    score = {"right": 0, "asked": 0, "refused": 0}
    for name in files("bank/", "ledger/"):
        reading = reading_of(name)
        if reading == "refused":
            score["refused"] += 1
        elif isinstance(reading, Reading) and reading.questions:
            score["asked"] += 1
        else:
            score["right"] += 1
    said = (ROOT / "docs" / "imports.md").read_text("utf-8")
    row = "| {} | {right} | {asked} | {refused} | 0 |".format(sum(score.values()), **score)
    assert row in said
