"""What is asked about a file whose columns have names of their own."""

from pathlib import Path

from costdesk.services.importing import ImportRequest
from costdesk.services.looking import needed_fields, possible_fields, seen_columns, seen_rows
from tests.builders import workspace


def test_the_columns_of_a_file_are_told(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_bytes("dátum;kezelt\n2025.03.01.;7\n".encode("cp1250"))
    with workspace(tmp_path, language="hu") as work:
        seen = seen_columns(work, ImportRequest(path, "contacts"))
        assert [column.field for column in seen] == ["date", "handled"]
        assert seen_columns(work, ImportRequest(tmp_path / "gone.csv", "contacts")) == ()


def test_the_first_rows_are_told_and_those_that_are_wanted(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    rows = "".join(f"2025-03-01;{row}\n" for row in range(200))
    path.write_text(f"From the exchange\n\ndatum;afgehandeld\n\n{rows}", encoding="utf-8")
    with workspace(tmp_path) as work:
        request = ImportRequest(path, "contacts")
        seen = seen_rows(work, request, {1, 3, 150, 9999})
        assert seen.headings == ("datum", "afgehandeld")
        numbers = [row.number for row in seen.rows]
        assert numbers == [*range(5, 55), 150]
        assert seen.rows[-1].cells == ("2025-03-01", "145")
        assert seen_rows(work, request._replace(path=tmp_path / "gone.csv"), ()).rows == ()


def test_a_single_day_is_asked_for_before_a_span() -> None:
    assert needed_fields("contacts") == ("date", "direction", "channel", "handled")
    assert needed_fields("costs") == ("name", "category", "amount", "start")
    assert possible_fields("capacity") == (
        "date", "paid_hours", "start", "end", "shrinkage_percent",
    )  # fmt: skip
