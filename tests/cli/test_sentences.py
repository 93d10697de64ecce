from string import Formatter

import pytest

from costdesk.cli.names import figure_name
from costdesk.cli.sentences import (
    MARK_SENTENCES,
    MOST_ALIKE,
    SENTENCES,
    sentence,
    sentences,
    step_name,
)
from costdesk.domain.figures import MARKS, Figures
from costdesk.domain.findings import Code, Finding, Place
from costdesk.services.scenario_notes import NOTES
from costdesk.services.workspace import StepName


@pytest.mark.parametrize("code", sorted(set(Code) - NOTES))
def test_every_code_has_a_sentence(code: Code) -> None:
    text = SENTENCES[code]
    assert text[-1] not in ".!?"
    assert text[0] == text[0].lower()
    # It can be said even where a value is not known
    assert sentence(Finding(code)).endswith(".")


def test_every_mark_has_a_sentence() -> None:
    assert set(MARK_SENTENCES) == set(MARKS)


def test_placeholders_are_plain_names() -> None:
    for text in SENTENCES.values():
        for _, name, spec, _ in Formatter().parse(text):
            assert name is None or name.isidentifier()
            assert not spec


def test_where_comes_first() -> None:
    place = Place(file="costs.csv", row=3, column="amount")
    finding = Finding(Code.NOT_A_NUMBER, place, {"text": "1x"})
    assert sentence(finding) == (
        "costs.csv, row 3, column amount: “1x” is not a number; write digits and one decimal "
        "mark, like 1234.50."
    )
    hole: dict[str, str | int] = {"start": "2025-03-03", "end": "2025-03-05", "days": 3}
    assert sentence(Finding(Code.COUNTS_MISSING, Place(cell="inbound/phone"), hole)) == (
        "inbound/phone: no counts on 3 working days, 2025-03-03 to 2025-03-05."
    )
    assert sentence(Finding(Code.NO_HANDLED)) == "No handled contacts recorded."


def test_steps_have_names() -> None:
    assert step_name(StepName("delete_costs", {"count": 3})) == "delete 3 costs"
    assert step_name(StepName("delete_costs", {"count": 1})) == "delete 1 cost"
    assert step_name(StepName("add_capacity", {"count": 1})) == "add 1 row of capacity"
    assert (
        step_name(StepName("add_counts", {"count": 2, "source": "calls.csv"}))
        == "add 2 counts from calls.csv"
    )
    assert step_name(None) == "nothing"


def test_figures_have_names() -> None:
    for name in Figures._fields:
        assert "_" not in figure_name(name)


def test_days_that_can_be_misread_are_in_words() -> None:
    values = {"text": "3/4/2025", "first": "2025-04-03", "second": "2025-03-04"}
    assert "can be 3 April 2025 or 4 March 2025" in sentence(
        Finding(Code.DATE_ORDER_UNCLEAR, values=values)
    )


def test_one_day_is_said_once_and_one_row_in_the_singular() -> None:
    day = {"start": "2025-03-03", "end": "2025-03-03", "stored": "2025-03-01..2025-03-31"}
    assert sentence(Finding(Code.DOUBLE_COUNT, values=day)).startswith(
        "2025-03-03 is already counted (2025-03-01 to 2025-03-31)"
    )
    left = Finding(Code.ROWS_LEFT_OUT, values={"rows": 1, "reason": "total"})
    assert sentence(left) == "1 row left out: a total, no record."
    once: dict[str, str | int] = {"subject": "rent", "periods": 1, "last": "2025-03"}
    assert sentence(Finding(Code.NO_WEIGHT, values=once)).endswith("stays unallocated.")


def test_of_many_findings_alike_the_first_are_said_and_the_rest_counted() -> None:
    alike = [Finding(Code.NEGATIVE, Place(row=row), {"text": "-1"}) for row in range(2, 14)]
    lines = [*sentences([*alike, Finding(Code.NO_ROWS)])]
    assert len(lines) == MOST_ALIKE + 2
    assert lines[MOST_ALIKE] == "… and 4 more like that.\n"
    capped = [Finding(Code.DOUBLE_COUNT, values={"count": 658})] * 20
    assert [*sentences(capped)][-1] == "… and 650 more like that.\n"
    assert len([*sentences([Finding(Code.CURRENCY_FIXED, values={"count": 30})])]) == 1
