from costdesk.domain.quality import Subject
from costdesk.storage.database import Connection
from costdesk.storage.quality import (
    StoredQuality,
    all_quality,
    insert_quality,
    measures,
    subject_days,
    update_quality,
)
from tests.builders import quality, span


def test_rows_come_back_by_day_as_they_were(connection: Connection) -> None:
    late = quality("fcr", "71.25", "2025-02-01", "2025-02-28", method="survey", note=" as said ")
    early = quality("nps", "-4", line="ACME", channel="chat")
    assert list(insert_quality(connection, [late, early])) == [1, 2]
    assert all_quality(connection) == [StoredQuality(2, early), StoredQuality(1, late)]
    assert measures(connection) == ["fcr", "nps"]


def test_those_with_a_day_in_a_span(connection: Connection) -> None:
    insert_quality(connection, [quality(), quality("nps", "4", "2025-02-01", "2025-02-28")])
    found = all_quality(connection, span("2025-01-31", "2025-02-01"))
    assert [stored.id for stored in found] == [1, 2]
    assert [stored.id for stored in all_quality(connection, span("2025-02-28"))] == [2]
    assert all_quality(connection, span("2025-03-01")) == []


def test_changing_replaces_the_row(connection: Connection) -> None:
    insert_quality(connection, [quality(), quality("nps", "4", channel="email")])
    other = quality("nps", "5.5", "2025-01-02", "2025-01-03", line="ACME")
    update_quality(connection, [(2, other)])
    assert all_quality(connection)[1] == StoredQuality(2, other)
    assert subject_days(connection) == [
        (Subject("csat", "", ""), "2025-01-01", "2025-01-31", 1),
        (Subject("nps", "ACME", ""), "2025-01-02", "2025-01-03", 2),
    ]
