from string import Formatter

import pytest

from costdesk.cli.sentences import (
    MARK_SENTENCES,
    SENTENCES,
    figure_name,
    sentence,
    step_name,
)
from costdesk.domain.figures import MARKS, Figures
from costdesk.domain.findings import Code, Finding, Place
from costdesk.services.workspace import StepName


@pytest.mark.parametrize("code", list(Code))
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
    assert sentence(Finding(Code.COUNTS_MISSING, Place(cell="inbound/phone"))).startswith(
        "inbound/phone: no counts from … to …"
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
