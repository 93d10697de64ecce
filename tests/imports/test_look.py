"""A file that is looked at: which row holds the headings, and what they most likely mean."""

from pathlib import Path

import pytest

from costdesk.domain.definitions import Language
from costdesk.domain.findings import Code, Refused
from costdesk.imports.answers import Answers
from costdesk.imports.fields import FIELDS, TableKind, folded, known_names
from costdesk.imports.look import SeenColumn, look_at, read_names

TEXTS = Path(__file__).parents[2] / "resources" / "texts"


def look(
    text: str, kind: TableKind = "contacts", language: Language = "en"
) -> tuple[SeenColumn, ...]:
    return look_at(text.encode(), read_names(TEXTS, kind), Answers(), language)


def test_headings_come_with_examples_and_what_they_most_likely_are() -> None:
    text = "Datum;Gesprekken;Beantwoord;Wachtrij\n1-3-2025;130;120;\n2-3-2025;90;80;Noord\n"
    assert look(text) == (
        SeenColumn("Datum", ("1-3-2025", "2-3-2025"), "date"),
        SeenColumn("Gesprekken", ("130", "90")),
        SeenColumn("Beantwoord", ("120", "80"), "handled"),
        SeenColumn("Wachtrij", ("Noord",)),
    )


def test_what_stands_above_the_headings_is_passed_over() -> None:
    text = "Report of calls\nfrom,1 March 2025\n\nDay,Answered,\n2025-03-01,7,x\n"
    assert [column.field for column in look(text)] == ["date", "handled"]


def test_headings_that_nobody_knows_are_found_by_their_place() -> None:
    text = "Napi jelentés\nMikor;Mennyi\n2025.03.01.;7\n"
    assert look(text) == (
        SeenColumn("Mikor", ("2025.03.01.",)),
        SeenColumn("Mennyi", ("7",)),
    )


def test_two_columns_are_not_suggested_for_one_field() -> None:
    assert [column.field for column in look("day,answered,calls answered\n1,2,3\n")] == [
        "date", "handled", "",
    ]  # fmt: skip


def test_a_file_of_nothing_but_values_has_no_headings() -> None:
    with pytest.raises(Refused) as caught:
        look("2025-03-01,7\n2025-03-02,9\n")
    assert [finding.code for finding in caught.value.findings] == [Code.NO_HEADER]


@pytest.mark.parametrize("kind", FIELDS)
def test_every_name_stands_for_a_field_of_its_table(kind: TableKind) -> None:
    names = read_names(TEXTS, kind)
    assert {*names.values()} <= {*known_names(kind)}
    assert all(name == folded(name) for name in names)
    assert {*known_names(kind)} <= {*names}
