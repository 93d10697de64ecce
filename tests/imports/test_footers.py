import pytest

from costdesk.domain.findings import Code, Finding
from costdesk.imports.fields import TableKind
from costdesk.imports.footers import Row, without_footers

CONTACTS = {"date": 0, "handled": 1}
COSTS = {"name": 0, "category": 1, "amount": 2, "start": 3, "end": 4}
DAYS = ["2025-01-01,100", "2025-01-02,200", "2025-01-03,50"]
ITEMS = ["Rent,rent,100,2025-01-01", "Phone,telecom,50,2025-01-01"]


def split(lines: list[str], kind: TableKind, places: dict[str, int]) -> tuple[int, list[Finding]]:
    rows = [Row(number, line.split(",")) for number, line in enumerate(lines, start=2)]
    kept, left_out = without_footers(rows, kind, places)
    assert kept == rows[: len(kept)]
    return len(kept), left_out


def reasons(lines: list[str], kind: TableKind, places: dict[str, int]) -> dict[str, int]:
    kept, left_out = split(lines, kind, places)
    assert {finding.code for finding in left_out} <= {Code.ROWS_LEFT_OUT}
    found = {str(f.values["reason"]): int(f.values["rows"]) for f in left_out}
    assert kept + sum(found.values()) == len(lines)
    return found


@pytest.mark.parametrize(
    "first",
    [
        "Total", "TOTAL", "Totals", "total:", "Grand total", "Subtotal", "Totaal", "Eindtotaal",
        "Totaal gesprekken", "Sum", "Összesen", "összesen:", "Mindösszesen", "Gesamt", "Summe",
        "Gesamtsumme", "** Total **", "Total calls",
    ],
)  # fmt: skip
def test_a_total_word_in_front_is_a_total(first: str) -> None:
    assert reasons([*DAYS, f"{first},350"], "contacts", CONTACTS) == {"total": 1}
    # Also where the number is another one: rows may have been filtered
    assert reasons([*DAYS, f"{first},96461"], "contacts", CONTACTS) == {"total": 1}
    assert reasons([*DAYS, f",{first}"], "contacts", CONTACTS) == {"total": 1}


@pytest.mark.parametrize("first", ["Summer", "Totally", "Sumatra", "Som", "n/a", "2025-13-01"])
def test_other_words_are_not(first: str) -> None:
    assert reasons([*DAYS, f"{first},350"], "contacts", CONTACTS) == {}


def test_a_lonely_text_is_a_remark() -> None:
    lines = [*DAYS, "Source: the county's open data, ", ",Printed on 5 May"]
    assert reasons(lines, "contacts", CONTACTS) == {"remark": 2}


@pytest.mark.parametrize("line", ["2025-01-04,", "1/4/2025,", "45660,", ",12", ",", "-,"])
def test_a_lonely_date_or_number_is_a_row_with_something_missing(line: str) -> None:
    lines = [*DAYS, line] if line != "," else DAYS
    assert reasons(lines, "contacts", CONTACTS) == {}


@pytest.mark.parametrize("total", ["350", "350.0", "350,00", " 350 "])
def test_a_number_without_a_date_that_is_the_sum_above_is_a_total(total: str) -> None:
    lines = [*DAYS, f";{total}"]
    rows = [Row(n, line.replace(",", ";", 1).split(";")) for n, line in enumerate(lines, start=2)]
    kept, [finding] = without_footers(rows, "contacts", CONTACTS)
    assert len(kept) == 3
    assert finding.values == {"rows": 1, "reason": "total"}
    assert finding.place.row == 5


def test_sums_are_understood_in_either_number_style() -> None:
    comma = [Row(n, ["2025-01-01", text]) for n, text in enumerate(["1.000,5", "2,25"], start=2)]
    point = [Row(n, ["2025-01-01", text]) for n, text in enumerate(["1,000.5", "2.25"], start=2)]
    for rows, total in ((comma, "1.002,75"), (point, "1,002.75")):
        kept, _ = without_footers([*rows, Row(9, ["", total])], "contacts", CONTACTS)
        assert len(kept) == 2
    kept, _ = without_footers([*comma, Row(9, ["", "1.002,76"])], "contacts", CONTACTS)
    assert len(kept) == 3


def test_a_number_that_equals_the_only_one_above_proves_nothing() -> None:
    assert reasons([DAYS[0], ",100"], "contacts", CONTACTS) == {}
    assert reasons([*DAYS[:2], ",300"], "contacts", CONTACTS) == {"total": 1}


def test_a_sum_with_a_date_is_a_row() -> None:
    assert reasons([*DAYS, "2025-01-04,350"], "contacts", CONTACTS) == {}


def test_a_sum_below_something_unreadable_is_not_believed() -> None:
    assert reasons([DAYS[0], "2025-01-02,many", ",100"], "contacts", CONTACTS) == {}
    assert reasons([*DAYS[:2], "2025-01-03", ",300"], "contacts", CONTACTS) == {}


def test_only_the_end_of_a_file_has_footers() -> None:
    assert reasons([DAYS[0], "Total,100", DAYS[1]], "contacts", CONTACTS) == {}
    lines = [*DAYS, "Total,350", "Source: the county"]
    assert reasons(lines, "contacts", CONTACTS) == {"total": 1, "remark": 1}


def test_several_footers_are_counted_by_reason_with_their_first_row() -> None:
    _, left_out = split([*DAYS, "Total,350", "a", "Grand total,700", "b"], "contacts", CONTACTS)
    found = {(f.values["reason"], f.values["rows"], f.place.row) for f in left_out}
    assert found == {("total", 2, 5), ("remark", 2, 6)}


@pytest.mark.parametrize(
    "line",
    [
        # It has all that a row needs
        "Total Energies,utilities,120,2025-01-01",
        "Total,rent,150,2025-01-01",
        # Something is wrong with it, but a total has no category
        "Total Energies,utilities,much,2025-01-01",
        "Total Energies,utilities,120,",
        "Total Energies,utilities,120,2025-02-30",
        "Wages,salaries,150,",
    ],
)
def test_a_cost_that_is_called_total_is_no_total(line: str) -> None:
    assert reasons([*ITEMS, line], "costs", COSTS) == {}


def test_a_row_of_a_channel_that_is_called_total_is_no_total() -> None:
    places = {"channel": 0, "date": 1, "handled": 2}
    lines = ["phone,2025-01-01,5", "Total,2025-01-01,5"]
    assert reasons(lines, "contacts", places) == {}
    assert reasons([*lines, "Total,,10"], "contacts", places) == {"total": 1}


@pytest.mark.parametrize("line", ["Total,,150,", ",Total,150,", ",,150,", "Totals", ",,,Total"])
def test_a_total_of_costs(line: str) -> None:
    assert reasons([*ITEMS, line], "costs", COSTS) == {"total": 1}


def test_settings_have_no_footers() -> None:
    rows = [Row(2, ["name", ""]), Row(3, ["total", "1"])]
    assert without_footers(rows, "settings", {"key": 0, "value": 1}) == (rows, [])


def test_a_file_of_nothing_but_footers() -> None:
    assert split(["Total,0", "Source"], "contacts", CONTACTS)[0] == 0
    assert split([], "contacts", CONTACTS) == (0, [])
