"""Rows of sources that say it otherwise than most: mailboxes, refused calls, invitations."""

from costdesk.imports.answers import Answers
from costdesk.imports.foreign.reader import read_foreign
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.records import Terms
from tests.imports.foreign.known import KNOWN

Sums = list[tuple[str, int | None, int | None, int | None]]


def read(text: str, profile: str = "") -> Reading:
    return read_foreign(text.encode(), Answers(profile=profile), Terms("EUR", 2), KNOWN)


def sums(reading: Reading) -> Sums:
    """Of each day the direction, offered, handled and the seconds; nothing is asked."""
    assert reading.questions == ()
    return [(it.cell.direction, it.offered, it.handled, it.handle_seconds) for it in reading.counts]


def test_a_mailbox_of_avaya_on_either_side_is_no_talk() -> None:
    line = "2025/03/05 09:00:00,00:00:30,20,0612345678,I,201,0201234567,,0,{},0,{},0,0\n"
    parties = "E201,Ana,T9001,Line 1", "V9501,Box,T9001,Line 1", "T9001,Line 1,V9501,Box"
    text = "".join(line.format(number, each) for number, each in enumerate(parties))
    reading = read(text, "avaya-ip-office-smdr")
    assert sums(reading) == [("inbound", 1, 1, 30)]
    assert reading.left_out == {"voicemail": 2}


def test_what_a_fritzbox_refused_is_no_call_out() -> None:
    reading = read(
        "sep=;\nTyp;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\n"
        "3;05.03.25 09:00;;0612345678;;123;0:00\n"
        "3;05.03.25 10:00;;0612345678;Telefon;123;0:00\n"
        "4;25.03.25 10:00;;0612345678;Telefon;123;0:02\n",
        "fritzbox-call-list",
    )
    assert sums(reading) == [("outbound", 1, 0, 0), ("outbound", 1, 1, 120)]
    assert reading.left_out == {"blocked": 1}


def test_a_call_of_3cx_that_nobody_took_has_no_length() -> None:
    at, end = "2025/03/05 09:00:00", "2025/03/05 09:02:00"
    row = "{},1,{},{},{},{},TerminatedBySrc,{},{},1,2,06,,2,2,,,,,Chain;,{},{},{},,,,\n"
    reading = read(
        row.format(1, "00:01:50", at, at, end, "10000", "101", "LineSet", "Extension", "Extension")
        + row.format(2, "", at, "", end, "10000", "800", "LineSet", "Queue", "Queue")
        + row.format(3, "00:01:00", at, at, end, "101", "10000", "Extension", "LineSet", "LineSet"),
        "3cx-cdr",
    )
    assert sums(reading) == [("inbound", 2, 1, 110), ("outbound", 1, 1, 60)]


def test_an_invitation_to_teams_that_failed_was_offered() -> None:
    reading = read(
        "CorrelationId,Invite time,Start time,Duration (seconds),Call Type\n"
        "a,2025-03-05T08:59:50Z,2025-03-05T09:00:00Z,120,ByotIn\n"
        "b,2025-03-05T09:59:50Z,,0,ByotIn\n"
        "c,2025-03-05T10:59:50Z,2025-03-05T11:00:00Z,60,ByotOut\n",
        "teams-pstn",
    )
    assert sums(reading) == [("inbound", 2, 1, 120), ("outbound", 1, 1, 60)]


def test_a_call_between_two_extensions_of_zoom_is_internal() -> None:
    reading = read(
        "Call ID,Direction,From Number,To Number,Date/Time,Duration,Result\n"
        '1,Inbound,+31612345678,101,"Mar 5, 2025 09:00:00 AM",00:02:00,Call connected\n'
        '2,Outbound,101,102,"Mar 5, 2025 11:00:00 PM",00:01:00,Call connected\n',
        "zoom-phone",
    )
    assert sums(reading) == [("inbound", 1, 1, 120)]
    assert reading.left_out == {"internal": 1}


def test_what_a_call_cost_may_stand_beside_it() -> None:
    reading = read(
        "Flow;Start date;Duration;Source;Destination;Disposition;Cost;Currency\n"
        "in;2025-03-05 09:00:00;120;0612345678;001;ANSWERED;0;EUR\n"
        "out;2025-03-05 11:00:00;60;001;0655555555;ANSWERED;0,02;EUR\n"
    )
    assert sums(reading) == [("inbound", 1, 1, 120), ("outbound", 1, 1, 60)]


def test_the_day_of_the_place_goes_before_that_of_greenwich() -> None:
    reading = read(
        "date (TZ offset incl.),datetime (UTC),direction,answered,duration (in call)\n"
        "2025-04-01 00:30:00,2025-03-31T22:30:00Z,inbound,Yes,120\n"
    )
    assert [str(it.span.start) for it in reading.counts] == ["2025-04-01"]


def test_a_column_of_yes_and_no_says_what_was_lost_where_the_result_leaves_it_open() -> None:
    reading = read(
        "Call ID,Date,Call Type,Disposition,Talk time,Abandoned\n"
        "1,2025-03-05,Inbound,Resolved,120,0\n"
        "2,2025-03-05,Inbound,Abandon,0,1\n"
    )
    assert sums(reading) == [("inbound", 2, 1, 120)]
