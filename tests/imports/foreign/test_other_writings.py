"""Files of known kinds as programs also write them: read as what they say, or asked about."""

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.imports.answers import Answers
from tests.imports.foreign.test_logs import read, sums

IN, OUT = "2025-03 inbound/phone", "2025-03 outbound/phone"
CELL = Answers(cell="inbound/phone")


def asked(text: str | bytes, answers: Answers = CELL) -> list[tuple[Code, str]]:
    return [(each.asks.code, each.option) for each in read(text, answers).questions]


def notes(text: str, answers: Answers = CELL) -> list[Code]:
    return [each.code for each in read(text, answers).notes]


def log(*rows: str, heading: str = "Start Time,Direction,Status,Talk Time") -> str:
    return "\n".join((heading, *rows, ""))


@pytest.mark.parametrize(
    "when",
    [
        "09:00:00 UTC 2025-03-14",
        "Fri 03/14/2025 9:00 AM",
        "Fri 03/14/2025",
        "Mar 14, 2025 09:00:00 AM",
        "March 14 2025",
        "14 mrt 2025 09:00",
        "2025. március 14.",
        "2025-03-14T09:00:00.0000000+00:00",
    ],
)
def test_days_with_names_and_times_beside_them(when: str) -> None:
    assert sums(read(log(f'"{when}",Inbound,Answered,60')))[IN] == (1, 1, 0, 60)


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Talk Time (min)", "2.5"),
        ("Talk Time (ms)", "150000"),
        ("Talk Time [sec]", "150"),
        ("talk_time_in_minutes", "2.5"),
        ("Duration (hours)", "0:02:30"),
        ("Talk Time", "150s (2m 30s)"),
        ("Talk Time", "2m 30s"),
    ],
)
def test_a_heading_may_name_the_unit(heading: str, text: str) -> None:
    found = read(
        log(f"2025-03-14,Inbound,Answered,{text}", heading=f"Date,Direction,Status,{heading}")
    )
    assert sums(found) == {IN: (1, 1, 0, 150)}


def test_numbers_that_would_be_many_hours_are_asked_about() -> None:
    text = log("2025-03-14,Inbound,Answered,90000", "2025-03-14,Inbound,Missed,0")
    assert asked(text, Answers()) == [(Code.UNIT_UNCLEAR, "--word")]
    for meaning, seconds in (("milliseconds", 90), ("seconds", 90_000), ("minutes", 5_400_000)):
        found = read(text, Answers(words=((meaning, "Talk Time"),)))
        assert not found.questions
        assert sums(found) == {IN: (2, 1, 1, seconds)}


def test_clock_times_of_many_hours_are_what_they_say() -> None:
    assert sums(read(log("2025-03-14,Inbound,Answered,26:00:00"))) == {IN: (1, 1, 0, 93_600)}


def test_counts_of_many_hours_are_asked_about_too() -> None:
    text = "Date,Offered,Handled,AHT\n2025-03-14,10,8,90000\n"
    assert asked(text) == [(Code.UNIT_UNCLEAR, "--word")]
    found = read(text, CELL._replace(words=(("milliseconds", "AHT"),)))
    assert sums(found) == {IN: (10, 8, 0, 720)}


def test_a_column_of_states_is_known_by_its_words() -> None:
    text = log(
        "2025-03-14,Incoming,Phone Call,Accepted,0:02:00",
        "2025-03-14,Incoming,Phone Call,Missed,0:00:15",
        "2025-03-14,Incoming,Phone Call,Voicemail,0:00:25",
        heading="Date,Direction,Action,What came of it,Duration",
    )
    assert sums(read(text)) == {IN: (2, 1, 1, 120)}


def test_what_was_lost_may_have_a_column_of_its_own() -> None:
    text = log(
        "2025-03-14,Inbound,NO,120",
        "2025-03-14,Inbound,YES,30",
        "2025-03-14,Inbound,,60",
        heading="Date,Direction,Abandoned,Talk Time",
    )
    assert sums(read(text)) == {IN: (3, 2, 1, 180)}
    odd = text.replace("YES", "perhaps")
    assert asked(odd) == [(Code.WORDS_UNKNOWN, "--word")]
    for meaning, comes_to in (("lost", (3, 2, 1, 180)), ("answered", (3, 3, 0, 210))):
        assert sums(read(odd, CELL._replace(words=((meaning, "perhaps"),)))) == {IN: comes_to}


def test_what_no_column_says_is_said() -> None:
    text = log("2025-03-14,Inbound,120", "2025-03-14,Inbound,0", heading="Date,Direction,Talk Time")
    assert sums(read(text)) == {IN: (2, 1, 1, 120)}
    assert notes(text) == [Code.ANSWERS_ASSUMED]
    text = log("2025-03-14,Inbound,Answered", heading="Date,Direction,Status")
    assert notes(text) == [Code.LENGTHS_MISSING]


def test_without_any_numbers_of_parties_the_cell_is_asked_for() -> None:
    text = log("2025-03-14,a,Answered,60", heading="Date,Call ID,Status,Talk Time")
    assert asked(text, Answers()) == [(Code.DIRECTION_MISSING, "--cell")]


@pytest.mark.parametrize(
    ("heading", "first", "second"),
    [
        ("Month", "January 2025", "February 2025"),
        ("Maand", "jan-25", "feb-25"),
        ("Hónap", "2025. január", "2025. február"),
        ("Month", "01/2025", "02/2025"),
    ],
)
def test_months_by_name(heading: str, first: str, second: str) -> None:
    found = read(f"{heading};Offered;Handled\n{first};100;90\n{second};110;100\n", CELL)
    assert [(each.span.start.month, each.span.days) for each in found.counts] == [(1, 31), (2, 28)]


@pytest.mark.parametrize("week", ["2025-W10", "2025/10", "W10 2025", "10-2025"])
def test_weeks_by_number(week: str) -> None:
    [count] = read(f"Week,Offered,Handled\n{week},100,90\n", CELL).counts
    assert (str(count.span.start), count.span.days) == ("2025-03-03", 7)


@pytest.mark.parametrize("week", ["2025-W60", "soon", "0001-W01"])
def test_what_is_no_week_is_asked_about(week: str) -> None:
    assert (Code.DAYS_MISSING, "--map date=") in asked(f"Week,Offered,Handled\n{week},100,90\n")


def test_a_day_beside_an_interval_is_the_day() -> None:
    text = (
        "Datum;Interval;Aangeboden;Beantwoord;Verloren;Gem. gesprekstijd\n"
        "03-03-2025;08:00 - 08:30;10;8;2;00:03:00\n14-03-2025;08:30 - 09:00;5;4;1;00:02:00\n"
    )
    assert sums(read(text, CELL)) == {IN: (15, 12, 3, 1920)}


def test_shares_are_no_counts() -> None:
    text = "Date,Offered,Answered,Abandoned\n2025-03-03,100,90,10%\n"
    assert asked(text) == []
    assert read(text, CELL).counts[0].abandoned is None


def test_a_heading_of_two_rows() -> None:
    text = "Date,Inbound,,\n,Offered,Answered,Abandoned\n2025-03-03,100,90,10\n"
    assert sums(read(text, CELL)) == {IN: (100, 90, 10, 0)}


def test_english_call_lists_of_the_fritz_box() -> None:
    text = (
        "sep=;\nType;Date;Name;Telephone number;Extension;Outgoing Caller ID;Duration\n"
        "1;03.03.25 09:00;A;0612345678;Office;0301234;0:02\n"
        "2;13.03.25 09:10;;0612345679;;0301234;0:00\n"
        "4;04.03.25 10:00;;0301112223;Office;0301234;1:01\n"
        "1;04.03.25 11:00;;0612345670;Answering machine;0301234;0:01\n"
    )
    found = read(text, Answers(profile="fritzbox-call-list"))
    assert sums(found) == {IN: (2, 1, 1, 120), OUT: (1, 1, 0, 3660)}


def test_calls_of_teams_as_its_admin_center_writes_them() -> None:
    heading = "Call ID,Caller ID,Call Type,Destination Number,Start Time,End Time,Duration Seconds"
    text = log(
        "c1,+31612345678,user_in,+31201234567,2025-03-03T09:00:00.0000000+00:00,,120",
        "c2,+31201234567,user_out,+31612345678,2025-03-03T10:00:00.0000000+00:00,,61",
        "c3,+31201234567,conf_in,+31612345678,2025-03-03T10:00:00.0000000+00:00,,61",
        heading=heading,
    )
    found = read(text, Answers(profile="teams-pstn"))
    assert sums(found) == {IN: (1, 1, 0, 120), OUT: (1, 1, 0, 61)}


def test_channels_of_tickets_under_other_headings() -> None:
    text = (
        '"Id","Created at","Status","Via"\n"101","2025-03-03 09:00","Solved","Mail"\n'
        '"102","2025-03-04 09:00","Open","Phone call (inbound)"\n'
        '"103","2025-03-04 09:00","Open","Phone call (outbound)"\n'
    )
    assert {key: each[0] for key, each in sums(read(text)).items()} == {
        "2025-03 inbound/email": 1,
        IN: 1,
        OUT: 1,
    }
    text = '{"tickets":[{"id":1,"created_at":"2025-03-03T09:00:00Z","status":"closed",'
    text += '"via":{"channel":"voice"}}]}'
    assert sums(read(text))[IN][0] == 1
    text = (
        "Ticket ID,Pipeline,Create date,Source\n1,Support,2025-03-03,Chat\n2,Support,2025-03-03,\n"
    )
    assert [*sums(read(text))] == ["2025-03 inbound/chat", "2025-03 inbound/email"]


def test_a_page_that_came_in_place_of_an_export() -> None:
    with pytest.raises(Refused) as refused:
        read("<!DOCTYPE html><html><body><h1>Log in</h1></body></html>")
    assert [each.code for each in refused.value.findings] == [Code.NO_TABLE_ON_PAGE]


def test_calls_on_a_page_and_in_a_sheet_of_xml() -> None:
    cells = [["Date", "Direction", "Status", "Talk Time"]]
    cells += [["2025-03-03", "Inbound", "Answered", "120"]]
    rows = ("".join(f"<td>{cell}</td>" for cell in row) for row in cells)
    page = "<html><table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table></html>"
    assert sums(read(page)) == {IN: (1, 1, 0, 120)}
    rows = (
        "".join(f'<Cell><Data ss:Type="String">{cell}</Data></Cell>' for cell in row)
        for row in cells
    )
    name = "urn:schemas-microsoft-com:office:spreadsheet"
    sheet = (
        f'<?xml version="1.0"?><Workbook xmlns="{name}" xmlns:ss="{name}"><Worksheet ss:Name="A">'
        f"<Table>{''.join(f'<Row>{row}</Row>' for row in rows)}</Table></Worksheet></Workbook>"
    )
    assert sums(read(sheet)) == {IN: (1, 1, 0, 120)}


@pytest.mark.parametrize("zone", ["UTC", "Europe/Amsterdam", "local"])
def test_a_heading_of_days_may_name_the_zone(zone: str) -> None:
    text = log(
        "2025-03-14 09:00,Inbound,Answered,60",
        heading=f"Start Time ({zone}),Direction,Status,Talk Time",
    )
    assert sums(read(text)) == {IN: (1, 1, 0, 60)}


def test_columns_that_are_named_for_calls_make_it_a_log() -> None:
    text = log(
        "2025-03-03 10:00:00,inbound,Yes,120",
        "2025-03-14 10:00:00,inbound,No,0",
        heading="date (with offset),direction,answered,in call",
    )
    named = (("start", "date (with offset)"), ("seconds", "in call"), ("status", "answered"))
    assert sums(read(text, Answers(mapping=named))) == {IN: (2, 1, 1, 120)}


QUEUE = (
    "1740992400|1.1|sales|NONE|DID|0201234567\n1740992401|1.1|sales|NONE|ENTERQUEUE||0612|1\n"
    "1740992411|1.1|sales|SIP/201|CONNECT|10|1.2|6\n"
    "1740992471|1.1|sales|SIP/201|BLINDTRANSFER|205|internal|10|60|1\n"
    "1741165201|2.1|sales|NONE|ENTERQUEUE||0613|1\n1741165231|2.1|sales|NONE|ABANDON|1|1|30\n"
)


def test_the_queue_log_with_numbers_dialled_into() -> None:
    found = read(QUEUE, Answers(profile="asterisk-queue-log"))
    assert sums(found) == {IN: (2, 1, 1, 60)}
    assert found.left_out == {"event": 4}
    assert [[each.answered for each in day.contacts] for day in found.edges] == [[True], [False]]


def test_the_order_of_days_in_a_queue_log_is_asked_for() -> None:
    heading = "time,callid,queuename,agent,event,data1,data2,data3,data4,data5"
    rows = "03/04/2025 09:00:00,1.1,sales,NONE,ENTERQUEUE,,0612,1,,\n"
    answers = Answers(profile="asterisk-queue-log-table")
    assert asked(f"{heading}\n{rows}", answers) == [(Code.DATE_ORDER_UNCLEAR, "--dates")]
    found = read(f"{heading}\n{rows}", answers._replace(dates="mdy"))
    assert [*sums(found)] == [IN]


def test_a_mean_that_is_called_a_sum_is_asked_about() -> None:
    text = "Date,Offered,Handled,Talk time\n2025-03-14,100,90,0:03:00\n"
    assert asked(text) == [(Code.LENGTHS_SHORT, "--word")]
    found = read(text, CELL._replace(words=(("each", "Talk time"),)))
    assert sums(found) == {IN: (100, 90, 0, 16_200)}
    assert not found.questions
    assert sums(read(text, CELL._replace(words=(("seconds", "Talk time"),)))) == {
        IN: (100, 90, 0, 180)
    }


def test_fractions_of_a_day_are_asked_about() -> None:
    text = "Date,Offered,Handled,Talk time\n2025-03-14,100,90,0.1875\n"
    assert asked(text) == [(Code.LENGTHS_SHORT, "--word")]
    found = read(text, CELL._replace(words=(("days", "Talk time"),)))
    assert (sums(found), found.questions) == ({IN: (100, 90, 0, 16_200)}, ())


def test_hours_and_minutes_are_taken_for_it_where_the_owner_says_so() -> None:
    text = "Date,Offered,Handled,Talk time\n2025-03-14,100,90,4:30\n"
    assert asked(text) == [(Code.LENGTHS_SHORT, "--word")]
    found = read(text, CELL._replace(words=(("hours", "Talk time"),)))
    assert sums(found) == {IN: (100, 90, 0, 16_200)}


def test_minutes_with_decimals_are_no_seconds() -> None:
    text = log("2025-03-14,Inbound,Answered,2.5", "2025-03-14,Inbound,Answered,1.0")
    assert asked(text, Answers()) == [(Code.LENGTHS_SHORT, "--word")]
    found = read(text, Answers(words=(("minutes", "Talk Time"),)))
    assert (sums(found), found.questions) == ({IN: (2, 2, 0, 210)}, ())


def test_short_calls_are_what_they_are() -> None:
    assert sums(read(log("2025-03-14,Inbound,Answered,3"))) == {IN: (1, 1, 0, 3)}


@pytest.mark.parametrize("mark", ["~", "^", "¦", "\x01"])
def test_columns_may_be_set_apart_by_odd_signs(mark: str) -> None:
    text = log("2025-03-14,Inbound,Answered,60").replace(",", mark)
    assert sums(read(text)) == {IN: (1, 1, 0, 60)}


def test_lines_may_be_in_quotes_as_a_whole() -> None:
    text = log("2025-03-14,Inbound,Answered,60", '2025-03-14,Inbound,"Missed",0')
    lines = (line.replace('"', '""') for line in text.strip().split("\n"))
    wrapped = "\n".join(f'"{line}"' for line in lines)
    assert sums(read(wrapped)) == {IN: (2, 1, 1, 60)}


@pytest.mark.parametrize(
    "text",
    ['"Date,Amount\r,x"\n"2025-03-05,1\r0,2"\n', '"\nFax,1,2025-03-05\nVoice,2,2025-03-06\n'],
)
def test_a_quote_around_lines_is_no_crash(text: str) -> None:
    with pytest.raises(Refused) as refused:
        read(text)
    assert refused.value.findings[0].code == Code.SOURCE_UNKNOWN
