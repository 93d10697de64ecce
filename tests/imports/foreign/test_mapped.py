"""Columns that the owner names: taken, or refused where there are none such."""

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.reader import read_foreign
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.records import Terms
from tests.imports.foreign.known import KNOWN

LOG = "Start,Direction,Status,Duration,Kind\n2025-03-05 09:00,Inbound,Answered,60,Chat\n"
YEASTAR = (
    "datetime,src,dst,billable,disposition,calltype,rounded\n"
    "2025-03-05 09:00:00,0612345678,101,55,ANSWERED,Inbound,60\n"
)


def read(text: str, **mapping: str) -> Reading:
    answers = Answers(mapping=tuple(mapping.items()))
    return read_foreign(text.encode(), answers, Terms("EUR", 2), KNOWN)


def test_a_known_source_may_count_by_another_column() -> None:
    assert [it.handle_seconds for it in read(YEASTAR).counts] == [55]
    assert [it.handle_seconds for it in read(YEASTAR, seconds="Rounded").counts] == [60]


def test_no_column_is_as_if_nothing_was_said() -> None:
    assert [it.handle_seconds for it in read(YEASTAR, seconds="", reason="").counts] == [55]


def test_the_column_of_channels_can_be_named() -> None:
    assert [it.cell.channel for it in read(LOG).counts] == ["phone"]
    assert [it.cell.channel for it in read(LOG, channel="Kind").counts] == ["chat"]


@pytest.mark.parametrize(
    ("text", "field", "column", "code"),
    [
        (LOG, "seconds", "Length", Code.MAPPED_COLUMN_MISSING),
        (LOG, "colour", "Duration", Code.UNKNOWN_FIELD),
        (YEASTAR, "seconds", "Length", Code.MAPPED_COLUMN_MISSING),
        (YEASTAR, "status", "rounded", Code.UNKNOWN_FIELD),
        ("Date,Answered\n2025-03-05,9\n", "handled", "Taken", Code.MAPPED_COLUMN_MISSING),
    ],
)
def test_what_is_named_and_is_not_there_is_refused(
    text: str, field: str, column: str, code: Code
) -> None:
    with pytest.raises(Refused) as refused:
        read(text, **{field: column})
    (finding,) = refused.value.findings
    assert finding.code == code
    assert finding.values["choices"]
