from datetime import date

import pytest

from costdesk.domain.findings import Code, Finding
from costdesk.imports.cells import CELL_READERS, CellValue
from costdesk.imports.fields import FieldKind


def read(kind: FieldKind, text: str) -> CellValue | Finding:
    return CELL_READERS[kind](text)


@pytest.mark.parametrize("word", ["yes", "YES", "true", "1", "ja", "igen", " Yes "])
def test_yes(word: str) -> None:
    assert read("yes_no", word) is True


@pytest.mark.parametrize("word", ["no", "No", "false", "0", "nee", "nem"])
def test_no(word: str) -> None:
    assert read("yes_no", word) is False


@pytest.mark.parametrize("word", ["y", "maybe", "2", "x" * 99])
def test_neither(word: str) -> None:
    finding = read("yes_no", word)
    assert isinstance(finding, Finding)
    assert finding.code == Code.NOT_YES_OR_NO
    assert str(finding.values["text"]).rstrip("…") in word


def test_choices_whatever_their_case_and_spaces() -> None:
    assert read("recurrence", " Half-Yearly ") == "half_yearly"
    assert read("recurrence", "four weekly") == "four_weekly"
    assert read("direction", "INBOUND") == "inbound"


@pytest.mark.parametrize(
    ("kind", "text", "choice"),
    [("recurrence", "daily", "fortnightly"), ("direction", "in", "outbound")],
)
def test_other_choices_are_refused_with_those_there_are(
    kind: FieldKind, text: str, choice: str
) -> None:
    finding = read(kind, text)
    assert isinstance(finding, Finding)
    assert finding.code == Code.NOT_A_CHOICE
    assert finding.values["text"] == text
    assert choice in str(finding.values["choices"]).split(", ")


@pytest.mark.parametrize(
    ("text", "driver"),
    [
        ("Direct", "direct"),
        ("HANDLE_TIME", "handle_time"),
        (
            "Percent: outbound/Phone = 40.0 ; inbound/e-mail=60",
            "percent:inbound/e-mail=60;outbound/phone=40",
        ),
        # Whether these are drivers is for the rules of cost items to say
        ("by magic", "by magic"),
        ("percent:inbound/phone", "percent:inbound/phone"),
        ("Split:inbound/phone=100", "split:inbound/phone=100"),
    ],
)
def test_drivers_have_one_spelling(text: str, driver: str) -> None:
    assert read("driver", text) == driver


def test_names_are_trimmed_and_channels_have_their_known_spelling() -> None:
    assert read("name", " ACME ") == "ACME"
    assert read("category", "'=rent") == "=rent"
    assert read("text", " x ") == "x"
    assert read("channel", "Self service") == "self_service"
    assert read("channel", " Counter ") == "Counter"
    assert read("currency", " eur ") == "EUR"


def test_days_stand_in_one_cell() -> None:
    assert read("days", " 2025-03-01  2025-04-01") == (date(2025, 3, 1), date(2025, 4, 1))
    finding = read("days", "2025-03-01 march")
    assert isinstance(finding, Finding)
    assert finding.code == Code.NOT_A_DATE
