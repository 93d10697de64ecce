"""Lists of tickets that no profile knows: by their headings, with their channels."""

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.reader import read_foreign
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.records import Terms
from tests.imports.foreign.known import KNOWN


def read(text: str, cell: str = "") -> Reading:
    return read_foreign(text.encode(), Answers(cell=cell), Terms("EUR", 2), KNOWN)


def cells(reading: Reading) -> dict[str, int]:
    """Handled contacts of each month and cell; nothing is asked."""
    assert reading.questions == ()
    found: dict[str, int] = {}
    for count in reading.counts:
        name = f"{count.span.start:%m} {count.cell}"
        found[name] = found.get(name, 0) + (count.handled or 0)
    return found


@pytest.mark.parametrize(
    "heading",
    [
        "Case Number,Case Origin,Status,Date/Time Opened,Date/Time Closed",
        "Ticketnummer,Kanaal,Status,Aangemaakt op,Gesloten op",
        "Jegyszám,Csatorna,Állapot,Létrehozva,Lezárva",
        "Conversation ID,Channel,State,Conversation started at (UTC),Closed",
    ],
)
def test_tickets_count_by_channel_on_the_day_they_came(heading: str) -> None:
    reading = read(
        f"{heading}\n"
        "1,Email,Closed,2025-03-31 09:00,2025-04-02 10:00\n"
        "2,Phone,Open,2025-04-01 09:00,\n"
        "3,Chat,Spam,2025-04-01 09:00,\n"
        "Grand Totals (3 records),,,,\n"
    )
    assert cells(reading) == {"03 inbound/email": 1, "04 inbound/phone": 1}
    assert reading.left_out["deleted"] == 1


def test_messages_of_one_conversation_are_one_contact() -> None:
    reading = read(
        "Conversation ID,Message ID,Direction,Status,Channel type,Message date,Subject\n"
        "c1,m1,Inbound,Archived,email,2025-03-05 09:00:00,Hi\n"
        "c1,m2,Outbound,Archived,email,2025-03-05 10:00:00,Hi\n"
    )
    assert (cells(reading), reading.left_out) == ({"03 inbound/email": 1}, {"leg": 1})


def test_the_channel_of_tickets_is_asked_where_no_column_says_it() -> None:
    text = (
        "chat id,chat start date,chat duration in seconds,missed\n"
        "C1,2025-03-05 09:00:00,600,no\n"
        "C2,2025-03-15 09:00:00,60,yes\n"
    )
    (question,) = read(text).questions
    assert (question.asks.code, question.option) == (Code.CELL_UNCLEAR, "--cell")
    reading = read(text, "inbound/chat")
    assert cells(reading) == {"03 inbound/chat": 1}
    assert [it.handle_seconds for it in reading.counts] == [600, 0]


def test_a_list_of_what_was_written_about_tickets_is_none() -> None:
    with pytest.raises(Refused):
        read("Ticket ID,Date,Rating\n1,2025-03-05,5\n")


def test_chats_without_a_direction_come_in() -> None:
    reading = read("id,channel,started_at,duration,missed\n1,chat,2025-03-05T09:00:00Z,600,false\n")
    assert cells(reading) == {"03 inbound/chat": 1}


def test_a_type_that_names_ways_to_write_is_the_channel() -> None:
    reading = read(
        "Conversation ID,Type,Subject,Status,Created At\n"
        "1,Email,Hello,Closed,2025-03-05 09:00:00\n"
        "2,Chat,Hi,Active,2025-03-06 09:00:00\n"
    )
    assert cells(reading) == {"03 inbound/chat": 1, "03 inbound/email": 1}


def test_a_service_desk_says_in_the_type_of_a_request_how_it_came() -> None:
    reading = read(
        "Summary,Issue Type,Created,Custom field (Request channel type)\n"
        "Printer,Incident,03/Mar/25 9:12 AM,email\nLogin,Incident,14/Mar/25 9:12 AM,portal\n"
    )
    assert cells(reading) == {"03 inbound/email": 2}


def test_what_was_sent_is_no_ticket_because_of_its_type() -> None:
    with pytest.raises(Refused):
        read("Subject,Type,Date\nSale,Email,2025-03-05\nSale,SMS,2025-03-06\n")


@pytest.mark.parametrize(
    "heading",
    [
        "number,short_description,contact_type,opened_at",
        "Meldingnummer,Korte omschrijving,Soort binnenkomst,Aanmelddatum",
    ],
)
def test_reports_to_a_service_desk_are_tickets(heading: str) -> None:
    reading = read(f"{heading}\nM1,Printer,phone,2025-03-05 09:00\nM2,VPN,email,2025-03-15 09:00\n")
    assert cells(reading) == {"03 inbound/email": 1, "03 inbound/phone": 1}


def test_a_chat_whose_status_says_that_it_was_missed_is_not_handled() -> None:
    reading = read(
        "Chat ID,Channel,Started,Status\n1,chat,2025-03-05 09:00,Missed\n"
        "2,chat,2025-03-05 10:00,Answered\n3,chat,2025-03-05 11:00,Closed\n"
    )
    assert cells(reading) == {"03 inbound/chat": 2}
    assert [(it.offered, it.abandoned) for it in reading.counts] == [(3, 1)]
