import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code
from costdesk.domain.periods import Span
from costdesk.domain.reasons import NONE_KEPT, ReasonCount, tally_reasons
from costdesk.storage.database import Connection
from costdesk.storage.integrity import check
from costdesk.storage.migrate import lay_out, scripts
from costdesk.storage.reasons import (
    StoredReason,
    all_reasons,
    has_reasons,
    insert_reasons,
    reason_days,
    reason_names,
    reason_tallies,
    update_reasons,
)
from tests.builders import reason, span


@pytest.fixture(scope="module")
def records() -> Connection:
    """A file in memory, for the many small sets of the property test."""
    connection = apsw.Connection(":memory:")
    lay_out(connection, scripts())
    connection.execute("INSERT INTO channel VALUES ('phone', 1, '1'), ('chat', 1, '2')")
    return connection


def test_rows_come_back_by_day_and_cell_as_they_were(connection: Connection) -> None:
    chat = reason("lost parcel", 3, path="ACME/inbound/chat", note=" as said ")
    phone = reason("lost parcel", 4)
    late = reason("lost parcel", 5, "2025-02-01", "2025-02-28")
    assert list(insert_reasons(connection, [late, chat, phone])) == [1, 2, 3]
    stored = [StoredReason(3, phone), StoredReason(2, chat), StoredReason(1, late)]
    assert all_reasons(connection) == stored
    assert all_reasons(connection, span("2025-01-31")) == stored[:2]
    assert reason_names(connection) == ["lost parcel"]
    assert reason_days(connection) == span("2025-01-01", "2025-02-28")


def test_changing_replaces_the_row(connection: Connection) -> None:
    insert_reasons(connection, [reason(), reason("refund", 4)])
    other = reason("refund", 5, "2025-01-02", "2025-01-03", "outbound/email")
    update_reasons(connection, [(2, other)])
    assert all_reasons(connection)[1] == StoredReason(2, other)


def test_where_nothing_is_kept_nothing_is_asked(connection: Connection) -> None:
    assert not has_reasons(connection)
    assert reason_days(connection) is None
    assert reason_tallies(connection, [span("2025-01-01")] * 2) == [NONE_KEPT, NONE_KEPT]


DAYS = st.dates(span("2025-01-01").start, span("2025-03-31").last)
SPANS = st.builds(lambda a, b: Span.of(min(a, b), max(a, b)), DAYS, DAYS)
ROWS = st.builds(
    ReasonCount,
    SPANS,
    st.sampled_from([reason().cell, reason(path="ACME/outbound/chat").cell]),
    st.sampled_from(["invoice", "order", "other"]),
    st.integers(0, 1000),
)


@given(rows=st.lists(ROWS, max_size=8), spans=st.lists(SPANS, min_size=1, max_size=4))
def test_sums_of_sql_are_those_of_the_domain(
    records: Connection, rows: list[ReasonCount], spans: list[Span]
) -> None:
    records.execute("DELETE FROM reason")
    insert_reasons(records, rows)
    for tally, days in zip(reason_tallies(records, spans), spans, strict=True):
        wanted = tally_reasons(rows, days)
        assert (dict(tally.contacts), dict(tally.cut)) == (wanted.contacts, wanted.cut)


def test_the_check_of_the_file_finds_what_stands_twice(connection: Connection) -> None:
    other = reason(path="inbound/chat")
    insert_reasons(connection, [reason(), other, reason("refund"), reason(first="2025-01-31")])
    [found] = check(connection, 2)
    assert (found.code, found.place.cell) == (Code.REASON_OVERLAP_STORED, "inbound/phone")
    assert found.values["id"] == 4
