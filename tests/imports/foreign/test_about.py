"""What contacts were about, where the owner has named the column that says it."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code, Refused
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.long_files import LongFile
from costdesk.imports.foreign.reader import read_foreign, read_long
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.records import Terms
from tests.builders import reason
from tests.imports.foreign.known import KNOWN

TERMS = Terms("EUR", 2)
ABOUT = (("reason", "Topic"),)
LOG = (
    "date,direction,duration,status,key,Topic\n"
    "2025-03-01,inbound,60,answered,a,Invoice\n"
    "2025-03-01,inbound,60,answered,b, invoice \n"
    "2025-03-01,inbound,60,answered,c,\n"
    "2025-03-01,inbound,0,missed,d,Invoice\n"
    "2025-03-01,outbound,60,answered,e,Order\n"
    "2025-03-02,inbound,60,answered,f,Order\n"
)
COUNTS = (
    "day,handled,Topic\n2025-03-01,30,Invoice\n2025-03-01,12,Order\n2025-03-01,3,invoice\n"
    "2025-03-01,5,\n2025-03-02,0,Order\n"
)


def read(text: str, mapping: tuple[tuple[str, str], ...] = ABOUT, cell: str = "") -> Reading:
    answers = Answers(mapping=mapping, cell=cell)
    return read_foreign(text.encode(), answers, TERMS, KNOWN)


def about(reading: Reading) -> list[tuple[str, str, str, int]]:
    return [
        (str(row.span.start), str(row.cell), row.reason, row.contacts) for row in reading.reasons
    ]


def refused(text: str, mapping: tuple[tuple[str, str], ...]) -> tuple[Code, dict[str, object]]:
    with pytest.raises(Refused) as caught:
        read(text, mapping)
    [finding] = caught.value.findings
    return finding.code, dict(finding.values)


def test_single_contacts_say_what_those_who_were_answered_came_for() -> None:
    reading = read(LOG)
    assert about(reading) == [
        ("2025-03-01", "inbound/phone", "Invoice", 2),
        ("2025-03-01", "outbound/phone", "Order", 1),
        ("2025-03-02", "inbound/phone", "Order", 1),
    ]
    assert reading._replace(reasons=()).counts == read(LOG, ()).counts
    assert read(LOG, ()).reasons == ()


def test_a_helpdesk_that_is_known_says_it_where_its_owner_names_the_column() -> None:
    text = (
        "id,created_at,status,via_channel,subject,custom_topic\n"
        "1,2025-03-17 08:00:00,solved,email,x,Invoice\n"
        "2,2025-03-17 08:00:00,solved,chat,y,Order\n"
        "3,2025-03-17 09:00:00,solved,email,z,Invoice\n"
    )
    assert read(text, ()).reasons == ()
    found = read(text, (("reason", "Custom_Topic"),))
    assert found.profile == "zendesk-tickets"
    assert about(found) == [
        ("2025-03-17", "inbound/chat", "Order", 1),
        ("2025-03-17", "inbound/email", "Invoice", 2),
    ]


def test_tables_of_counts_say_it_by_row() -> None:
    reading = read(COUNTS, cell="ACME/inbound/phone")
    day = {"first": "2025-03-01", "last": None, "path": "ACME/inbound/phone"}
    assert reading.reasons == (reason("Invoice", 33, **day), reason("Order", 12, **day))  # type: ignore[arg-type]
    assert [count.handled for count in reading.counts] == [50, 0]
    assert reading.counts == read(COUNTS, (), "ACME/inbound/phone").counts


def test_days_whose_contacts_are_not_all_known_have_no_reasons() -> None:
    text = (
        "day,offered,handled,Topic\n2025-03-01,3,,Order\n2025-03-01,4,2,Order\n2025-03-02,4,2,a\n"
    )
    assert [row.reason for row in read(text, cell="inbound/phone").reasons] == ["a"]


def test_legs_of_one_contact_say_it_once() -> None:
    text = (
        "date,direction,duration,status,key,Topic\n"
        "2025-03-01,inbound,60,answered,a,\n2025-03-01,inbound,20,answered,a,Order\n"
        "2025-03-01,inbound,0,missed,b,Invoice\n2025-03-01,inbound,20,answered,b,Order\n"
    )
    assert about(read(text, (*ABOUT, ("key", "key")))) == [
        ("2025-03-01", "inbound/phone", "Order", 2)
    ]


def test_a_column_that_is_not_there_is_refused_with_those_that_are() -> None:
    code, values = refused(LOG, (("reason", "Onderwerp"),))
    assert (code, values["text"]) == (Code.MAPPED_COLUMN_MISSING, "Onderwerp")
    assert "topic" in str(values["choices"])


@pytest.mark.parametrize("text", [LOG, COUNTS])
def test_what_customers_wrote_is_no_reason(text: str) -> None:
    heading = text.splitlines()[0]
    row = (
        "2025-03-01,inbound,60,answered,k{0},words {0}" if text == LOG else "2025-03-01,1,words {0}"
    )
    rows = "".join(f"{row.format(number)}\n" for number in range(501))
    code, values = refused(f"{heading}\n{rows}", ABOUT)
    assert (code, values) == (
        Code.TOO_MANY_REASONS,
        {"rows": 501, "text": "topic", "limit": 500},
    )


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["2025-03-01", "2025-03-02", "", "Total"]),
        st.sampled_from(["inbound", "outbound"]),
        st.sampled_from(["0", "30", "61"]),
        st.sampled_from(["answered", "missed", "voicemail"]),
        st.sampled_from(["a", "b", "c", "d", ""]),
        st.sampled_from(["", "Invoice", "INVOICE", "Order"]),
    ),
    min_size=1,
    max_size=12,
)


@given(ROWS)
def test_reasons_never_change_the_counts_nor_exceed_them(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]]
) -> None:
    """By each row in memory, and in pieces as a long file is read."""
    heading = "date,direction,duration,status,uniqueid,Topic\n"
    text = heading + "".join(f"{','.join(row)}\n" for row in rows)
    mapping = (*ABOUT, ("key", "uniqueid"))
    plain, found = read(text, mapping[1:]), read(text, mapping)
    assert (found.counts, found.left_out) == (plain.counts, plain.left_out)
    handled = {(count.span, count.cell): count.handled for count in found.counts}
    sums: Counter[object] = Counter()
    for row in found.reasons:
        sums[row.span, row.cell] += row.contacts
    assert all(sums[key] <= handled[key] for key in sums)  # type: ignore[index]
    path: Path = tmp_path_factory.mktemp("long") / "log.csv"
    path.write_text(text)
    answers = Answers(mapping=mapping, profile="")
    file = LongFile(path, 30_000_000)  # long enough to be read as contacts and nothing else
    long = read_long(file, answers, TERMS, KNOWN)
    assert long is not None
    assert (long.counts, long.reasons) == (found.counts, found.reasons)
