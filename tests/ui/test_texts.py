"""Every code has a sentence that says what to do in the window."""

import string
from collections.abc import Callable

import pytest

from costdesk.domain.definitions import Language
from costdesk.domain.figures import MARKS
from costdesk.domain.findings import Code, Finding, Place
from costdesk.services.scenario_notes import NOTES
from costdesk.services.workspace import StepName
from costdesk.ui.plurals import Plurals
from costdesk.ui.sentences import SENTENCES
from costdesk.ui.texts import (
    mark_sentence,
    placed_sentence,
    sentence,
    spoken_language,
    step_sentence,
)

STEPS = (
    "add_costs", "change_costs", "delete_costs", "revise_cost", "add_counts", "change_counts",
    "delete_counts", "add_capacity", "change_capacity", "delete_capacity", "set_setting",
    "add_quality", "change_quality", "delete_quality",
    "add_reasons", "change_reasons", "delete_reasons",
    "set_settings", "set_target", "drop_target", "add_category", "change_category",
    "delete_category", "undo_import", "add_lines", "take_line", "skip_lines", "return_lines",
    "add_rule", "add_rules", "change_rule", "delete_rule", "move_rule",
    "save_profile", "drop_profile",
    "save_scenario", "save_scenarios", "rename_scenario", "delete_scenario",
)  # fmt: skip
KNOWN = {
    "text", "choices", "limit", "first", "second", "last", "forbidden", "currency", "amount",
    "recurrence", "sum", "span", "stored", "needed", "found", "expected", "count", "total",
    "answer", "fits", "row", "other", "other_row", "rows", "results", "reason", "example", "read",
    "start", "end", "handled", "offered", "days", "subject", "before", "after", "number_example",
    "day_example", "user", "machine", "since", "others", "contacts", "caller", "called",
    "percent", "kept", "reasons", "hours", "seconds",
    "measure", "value", "figure", "share", "low_share", "high_share", "limit_share", "change",
    "usual", "periods", "budget", "over", "low", "high", "contact_before", "contact_after",
    "resolution_before", "resolution_after", "days_before", "days_after",
}  # fmt: skip


@pytest.mark.parametrize("code", sorted(set(Code) - NOTES))
def test_every_code_has_a_whole_sentence(code: Code) -> None:
    said = sentence(Finding(code))
    assert said[0].isupper() or not said[0].isalpha()
    assert said[-1] in ".?:}…" or "reads:" in said
    assert "--" not in said
    assert "`" not in said


@pytest.mark.parametrize("code", sorted(set(Code) - NOTES))
def test_sentences_name_only_values_that_codes_carry(code: Code) -> None:
    names = {name for _, name, _, _ in string.Formatter().parse(str(SENTENCES[code])) if name}
    assert names <= KNOWN


def test_a_place_stands_in_front() -> None:
    place = Place(row=3, column="handled", cell="inbound/phone", period="2025-03")
    finding = Finding(Code.NOT_A_WHOLE_NUMBER, place, {"text": "2.5"})
    assert placed_sentence(finding) == (
        "Row 3, column “handled”, Inbound phone, March 2025: "
        "“2.5” is not a whole number. Counts have no decimals."
    )
    assert placed_sentence(Finding(Code.REQUIRED)) == "This is needed."


def test_days_are_said_in_words_and_a_single_one_once() -> None:
    values = {"start": "2025-01-01", "end": "2025-01-31", "stored": "2025-01-15..2025-01-15"}
    said = sentence(Finding(Code.DOUBLE_COUNT, values=values))
    assert said.startswith("1 January 2025 – 31 January 2025 is counted already (15 January 2025)")


def test_what_was_typed_is_shown_as_it_was_typed() -> None:
    said = sentence(Finding(Code.TOO_LARGE, values={"text": "2025-01-01", "limit": 1000000}))
    assert said == "“2025-01-01” is too large. Write at most 1,000,000."


def test_built_in_names_become_words() -> None:
    values = {"before": "handle_time, percent:inbound/phone=40;inbound/email=60", "after": "direct"}
    said = sentence(Finding(Code.DRIVER_CHANGED, values=values))
    assert "handle_time" not in said
    assert "percent:" not in said
    values = {"text": "x", "choices": "inbound, outbound"}
    assert "inbound, outbound" in sentence(Finding(Code.NOT_A_CHOICE, values=values))
    said = sentence(Finding(Code.NO_WEIGHT, values={"subject": "rent (inbound/chat)"}))
    assert said.startswith("rent (inbound, chat):")
    said = sentence(Finding(Code.HANDLE_TIME_MISSING, values={"subject": "inbound/chat"}))
    assert said.startswith("Inbound chat:")


@pytest.mark.parametrize("mark", MARKS)
def test_every_mark_has_a_sentence(mark: str) -> None:
    assert mark_sentence(mark).endswith(".")  # type: ignore[arg-type]


@pytest.mark.parametrize("code", STEPS)
@pytest.mark.parametrize("language", ["en", "nl", "hu"])
def test_every_step_has_a_name(
    code: str, language: Language, speak: Callable[[Language], None]
) -> None:
    speak(language)
    said = step_sentence(StepName(code, {"count": 3, "name": "Rent", "key": "name", "value": "x"}))
    assert "{" not in said
    assert "%" not in said


def test_one_is_not_many() -> None:
    assert step_sentence(StepName("add_costs", {"count": 1})) == "1 cost added"
    assert step_sentence(StepName("add_costs", {"count": 2})) == "2 costs added"
    values: dict[str, str | int] = {"count": 2, "source": "march.csv"}
    assert step_sentence(StepName("add_costs", values)) == "2 costs added from march.csv"


@pytest.mark.parametrize(
    ("language", "number", "day"),
    [
        ("en", "1234.5", "31/03/2025"),
        ("nl", "1234,5", "31-03-2025"),
        ("hu", "1234,5", "2025.03.31."),
    ],
)
def test_examples_are_written_as_the_language_writes_them(
    language: Language, number: str, day: str, speak: Callable[[Language], None]
) -> None:
    speak(language)
    assert spoken_language() == language
    assert number in sentence(Finding(Code.NOT_A_NUMBER, values={"text": "x"}))
    assert day in sentence(Finding(Code.NOT_A_DATE, values={"text": "x"}))


@pytest.mark.parametrize(
    ("language", "income", "booked"),
    [
        ("en", "Rows left out: 8 (money that came in).", "Rows left out: 8 (they are totals)."),
        ("nl", "Weggelaten rijen: 8 (ontvangen geld).", "Weggelaten rijen: 8 (het zijn totalen)."),
        ("hu", "Kihagyott sorok: 8 (beérkezett pénz).", "Kihagyott sorok: 8 (összesítések)."),
    ],
)
def test_why_rows_are_left_out_reads_well_whatever_the_reason(
    speak: Callable[[Language], None], language: Language, income: str, booked: str
) -> None:
    speak(language)
    said = [
        sentence(Finding(Code.ROWS_LEFT_OUT, values={"rows": 8, "reason": reason}))
        for reason in ("income", "total")
    ]
    assert said == [income, booked]


@pytest.mark.parametrize(
    ("language", "said"), [("en", "44,006 handled"), ("nl", "44.006 afgehandeld")]
)
def test_large_numbers_are_grouped(
    speak: Callable[[Language], None], language: Language, said: str
) -> None:
    speak(language)
    assert Plurals().handled(44006) == said
