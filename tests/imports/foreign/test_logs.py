"""Each known source, on a small file written in its format: what its rows come to."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import pytest

from costdesk.domain.findings import Code
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.contacts.numbers import Own
from costdesk.imports.foreign.profiles import Profile, read_profiles
from costdesk.imports.foreign.reader import read_foreign
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.records import Terms
from tests.imports.foreign.known import KNOWN

LOGS = Path(__file__).with_name("logs")
NOTHING_SAID = Answers()
IN, OUT = "inbound/phone", "outbound/phone"


def read(text: str | bytes, answers: Answers = NOTHING_SAID) -> Reading:
    data = text.encode() if isinstance(text, str) else text
    return read_foreign(data, answers, Terms("EUR", 2), KNOWN)


def sums(reading: Reading) -> dict[str, tuple[int | None, ...]]:
    """Offered, handled and abandoned contacts and seconds of each month and cell."""
    found: dict[str, list[int]] = {}
    for count in reading.counts:
        key = f"{count.span.start:%Y-%m} {count.cell.direction}/{count.cell.channel}"
        row = found.setdefault(key, [0, 0, 0, 0])
        numbers = (count.offered, count.handled, count.abandoned, count.handle_seconds)
        for place, number in enumerate(numbers):
            row[place] += number or 0
    return {key: tuple(row) for key, row in found.items()}


class File(NamedTuple):
    """A file, and what must come of it."""

    profile: str
    comes_to: Mapping[str, tuple[int, int, int, int]]
    left_out: Mapping[str, int] = MappingProxyType({})
    answers: Answers = NOTHING_SAID

    def text(self) -> str:
        """What stands in it."""
        [path] = LOGS.glob(f"{self.profile}.*")
        return path.read_bytes().decode()


FILES = [
    File(
        "asterisk-queue-log",
        {"2025-03 inbound/phone": (3, 2, 1, 150)},
        {"event": 7},
        Answers(profile="asterisk-queue-log"),
    ),
    File(
        "asterisk-queue-log-table",
        {"2025-03 inbound/phone": (1, 0, 1, 0)},
        {"event": 1},
        Answers(profile="asterisk-queue-log-table"),
    ),
    File(
        "pbxware-queue-log",
        {"2025-03 inbound/phone": (1, 1, 0, 60), "2025-03 outbound/phone": (1, 1, 0, 0)},
        {"event": 3},
    ),
    File(
        "asterisk-cdr",
        {"2025-03 inbound/phone": (3, 2, 1, 180), "2025-03 outbound/phone": (1, 1, 0, 60)},
        {"voicemail": 1, "leg": 1},
        Answers(profile="asterisk-cdr"),
    ),
    File(
        "asterisk-cdr-custom",
        {"2025-03 inbound/phone": (1, 1, 0, 13), "2025-03 outbound/phone": (1, 0, 0, 0)},
    ),
    File(
        "freepbx-cdr-table",
        {"2025-03 inbound/phone": (1, 1, 0, 40), "2025-03 outbound/phone": (1, 1, 0, 44)},
    ),
    File("freepbx-cdr-report", {"2025-03 inbound/phone": (2, 1, 1, 90)}, {"internal": 1}),
    File(
        "pbxware-cdr",
        {"2025-03 inbound/phone": (1, 1, 0, 55), "2025-03 outbound/phone": (1, 0, 0, 0)},
        {"leg": 1, "conference": 1},
    ),
    File("yeastar-cdr", {"2025-03 inbound/phone": (2, 1, 1, 20)}, {"internal": 1, "voicemail": 1}),
    File(
        "elastix-call-center",
        {"2025-03 inbound/phone": (2, 1, 1, 0)},
        {},
        Answers(cell="inbound/phone"),
    ),
    File("freeswitch-cdr", {"2025-03 inbound/phone": (2, 1, 1, 55)}, {"duplicate": 1}),
    File("cdr-stats", {"2025-03 inbound/phone": (2, 1, 1, 50)}),
    File("cdr-stats-import", {"2025-03 inbound/phone": (2, 1, 1, 11)}),
    File(
        "cdr-stats-import-short",
        {"2025-03 outbound/phone": (2, 1, 0, 78)},
        {},
        Answers(cell="outbound/phone"),
    ),
    File(
        "3cx-call-log",
        {"2025-03 inbound/phone": (2, 1, 1, 200), "2025-03 outbound/phone": (1, 1, 0, 60)},
        {"total": 1, "ivr": 1, "leg": 1},
    ),
    File("3cx-cdr", {"2025-03 inbound/phone": (2, 1, 1, 90)}, {}, Answers(profile="3cx-cdr")),
    File("twilio-calls", {"2025-03 inbound/phone": (2, 1, 1, 60)}, {"leg": 1}),
    File("ringcentral-call-log", {"2025-03 inbound/phone": (2, 1, 1, 55)}, {"voicemail": 1}),
    File(
        "teams-pstn",
        {"2025-03 inbound/phone": (1, 1, 0, 60), "2025-03 outbound/phone": (1, 1, 0, 30)},
        {"conference": 1},
        Answers(profile="teams-pstn"),
    ),
    File(
        "zoom-phone",
        {"2025-03 inbound/phone": (2, 1, 1, 70)},
        {"voicemail": 1},
        Answers(profile="zoom-phone"),
    ),
    File(
        "cisco-cucm-cdr", {"2025-03 inbound/phone": (2, 1, 1, 44)}, {"type_row": 1, "recording": 1}
    ),
    File(
        "avaya-ip-office-smdr",
        {"2025-03 inbound/phone": (2, 1, 1, 70), "2025-03 outbound/phone": (1, 1, 0, 30)},
        {"internal": 1, "voicemail": 1},
        Answers(profile="avaya-ip-office-smdr"),
    ),
    File(
        "fritzbox-call-list",
        {"2025-03 inbound/phone": (2, 1, 1, 300), "2025-03 outbound/phone": (1, 1, 0, 120)},
        {},
        Answers(profile="fritzbox-call-list"),
    ),
    File(
        "zendesk-tickets",
        {
            "2025-03 inbound/chat": (1, 1, 0, 0),
            "2025-03 inbound/email": (1, 1, 0, 0),
            "2025-04 inbound/messaging": (1, 1, 0, 0),
        },
        {"deleted": 1},
    ),
    File(
        "zendesk-chats",
        {"2025-03 inbound/chat": (1, 1, 0, 0), "2025-03 inbound/messaging": (1, 1, 0, 0)},
    ),
    File(
        "zendesk-talk",
        {"2025-03 inbound/phone": (2, 1, 1, 80), "2025-03 outbound/phone": (1, 1, 0, 20)},
        {"ivr": 1},
        Answers(profile="zendesk-talk"),
    ),
    File(
        "freshdesk-tickets",
        {
            "2025-03 inbound/email": (1, 1, 0, 0),
            "2025-03 inbound/phone": (1, 1, 0, 0),
            "2025-03 outbound/email": (1, 1, 0, 0),
        },
        {"deleted": 1},
    ),
    File(
        "intercom-conversations",
        {"2025-03 inbound/chat": (1, 1, 0, 0), "2025-03 inbound/email": (1, 1, 0, 0)},
        {"leg": 1},
    ),
    File("hubspot-tickets", {"2025-03 inbound/email": (1, 1, 0, 0)}, {"deleted": 1}),
    File("hubspot-calls", {"2025-03 inbound/phone": (1, 1, 0, 61)}, {"no_call": 1}),
    File(
        "channel-tickets",
        {
            "2025-03 inbound/email": (1, 1, 0, 0),
            "2025-03 inbound/phone": (1, 1, 0, 0),
            "2025-03 inbound/social": (1, 1, 0, 0),
        },
    ),
    File(
        "call-log",
        {"2025-03 inbound/phone": (2, 1, 1, 180), "2025-03 outbound/phone": (1, 1, 0, 300)},
        {"duplicate": 1},
    ),
]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.profile)
def test_a_file_of_each_source_comes_to_its_contacts(file: File) -> None:
    reading = read(file.text(), file.answers)
    assert reading.profile == file.profile
    assert sums(reading) == file.comes_to
    assert reading.left_out == file.left_out
    assert reading.questions == ()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.profile)
@pytest.mark.parametrize("end", ["\r\n", "\r", "\r\r\n"])
def test_line_ends_make_no_difference(file: File, end: str) -> None:
    text = file.text().replace("\r\n", "\n").replace("\n", end)
    assert sums(read(text, file.answers)) == file.comes_to


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.profile)
@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1250"])
def test_encodings_make_no_difference(file: File, encoding: str) -> None:
    data = file.text().lstrip("\ufeff").encode(encoding)
    assert sums(read(data, file.answers)) == file.comes_to


PROFILES = {profile.name: profile for profile in read_profiles(KNOWN.profiles)}


def test_every_profile_of_contacts_has_a_file_here() -> None:
    proved = {file.profile for file in FILES} | {"cisco-cucm-cdr-plain", "count-table"}
    assert {name for name, each in PROFILES.items() if each.reads == "contacts"} <= proved


def test_a_record_without_heading_is_known_by_its_shape() -> None:
    row = ["0"] * 112
    row[:5] = ["1", "2", "77", "0", "1741900000"]
    row[8], row[30], row[47], row[48], row[55] = (
        "5101",
        "0611112222",
        "1741900010",
        "1741900070",
        "60",
    )
    text = ",".join(["INTEGER"] * 112) + "\n" + ",".join(row) + "\n"
    reading = read(text)
    assert reading.profile == "cisco-cucm-cdr-plain"
    assert sums(reading) == {f"2025-03 {OUT}": (1, 1, 0, 60)}


@pytest.mark.parametrize(
    "name",
    [name for name, each in PROFILES.items() if not each.sample and each.reads == "contacts"],
)
def test_a_source_of_which_nobody_has_seen_a_file_asks(name: str) -> None:
    file = next(file for file in FILES if file.profile == name)
    [question] = read(file.text(), file.answers._replace(profile="")).questions
    assert question.asks.code == Code.SOURCE_UNPROVED
    assert (question.option, question.choices) == ("--profile", (name,))


@pytest.mark.parametrize(
    "profile", [each for each in PROFILES.values() if each.reads == "nothing"], ids=lambda p: p.name
)
def test_files_without_contacts_are_known_as_such(profile: Profile) -> None:
    heading = sorted(profile.headings[0])
    reading = read(",".join(heading) + "\n" + ",".join("x" for _ in heading) + "\n")
    assert (reading.profile, reading.counts) == (profile.name, ())
    assert reading.skipped == profile.title
    assert reading.left_out == {"no_contacts": 1}


# What is asked


def asked(reading: Reading) -> list[tuple[Code, str]]:
    return [(question.asks.code, question.option) for question in reading.questions]


BOTH_OUTSIDE = (
    "callid,caller_id_number,destination_number,starting_date,billsec,hangup_cause_id\n"
    "a,0611112222,0201234567,2025-03-09 08:00:00,50,16\n"
)


def test_whose_numbers_they_are_is_asked_and_the_answer_counts() -> None:
    reading = read(BOTH_OUTSIDE)
    assert asked(reading) == [(Code.DIRECTION_UNCLEAR, "--own")]
    finding = reading.questions[0].asks
    assert (finding.values["caller"], finding.values["called"]) == ("0611112222", "0201234567")
    assert sums(reading) == {"2025-03 /phone": (1, 1, 0, 50)}
    own = read(BOTH_OUTSIDE, Answers(own=("+31 20 123 45 67", "020-1234567")))
    assert (asked(own), sums(own)) == ([], {f"2025-03 {IN}": (1, 1, 0, 50)})
    cell = read(BOTH_OUTSIDE, Answers(cell=OUT))
    assert sums(cell) == {f"2025-03 {OUT}": (1, 1, 0, 50)}


def test_calls_that_seem_all_internal_are_asked_about() -> None:
    [report] = (file for file in FILES if file.profile == "freepbx-cdr-report")
    heading, *_, row = report.text().splitlines(keepends=True)
    assert asked(read(heading + row)) == [(Code.DIRECTION_UNCLEAR, "--own")]
    told = read(heading + row, Answers(own=("101", "102")))
    assert (asked(told), told.left_out) == ([], {"internal": 1})


def test_dates_that_can_be_either_are_asked_about() -> None:
    text = "CallID,Time,Duration,Direction,Status\n1,01/02/2025 09:01,180,Inbound,Completed\n"
    assert asked(read(text)) == [(Code.DATE_ORDER_UNCLEAR, "--dates")]
    assert sums(read(text, Answers(dates="dmy"))) == {f"2025-02 {IN}": (1, 1, 0, 180)}
    assert sums(read(text, Answers(dates="mdy"))) == {f"2025-01 {IN}": (1, 1, 0, 180)}


def test_one_row_decides_the_order_of_dates_for_all() -> None:
    text = (
        "CallID,Time,Duration,Direction,Status\n1,01/02/2025 09:01,180,Inbound,Completed\n"
        "2,13/02/2025 09:01,20,Inbound,Completed\n"
    )
    assert sums(read(text)) == {f"2025-02 {IN}": (2, 2, 0, 200)}


def test_a_day_that_never_was_is_asked_about_and_can_be_left_out() -> None:
    text = (
        "CallID,Time,Duration,Direction,Status\n1,2025-02-30 09:01,180,Inbound,Completed\n"
        "2,2025-02-13 09:01,20,Inbound,Completed\n"
    )
    reading = read(text)
    assert asked(reading) == [(Code.NOT_A_DATE, "--skip-unreadable")]
    assert reading.questions[0].asks.place.row == 2
    skipped = read(text, Answers(skip_unreadable=True))
    assert (asked(skipped), skipped.left_out) == ([], {"unreadable": 1})


def test_a_word_that_can_mean_anything_is_asked_about() -> None:
    text = "CallID,Time,Duration,Direction,Status\n1,2025-02-13 09:01,20,Inbound,Zweeft\n"
    reading = read(text)
    assert asked(reading) == [(Code.WORDS_UNKNOWN, "--word")]
    lost = read(text, Answers(words=(("lost", "Zweeft"),)))
    assert (asked(lost), sums(lost)) == ([], {f"2025-02 {IN}": (1, 0, 1, 0)})


def test_a_log_that_names_no_days_says_so() -> None:
    text = "chat_id,channel,ticket_id,visitor_id\na,chat,1,v\nb,chat,2,v\n"
    reading = read(text)
    assert asked(reading) == [(Code.DAYS_MISSING, "--map date=")]
    assert sums(reading) == {"1900-01 inbound/chat": (2, 2, 0, 0)}


# Whose numbers


@pytest.mark.parametrize("number", ["101", "12345", "*97", "Ann", "client1"])
def test_short_numbers_and_names_are_extensions(number: str) -> None:
    assert Own.of(()).test()(number)


@pytest.mark.parametrize("number", ["", "0611112222", "+31 6 1111 2222", "anonymous", "123456"])
def test_others_are_not(number: str) -> None:
    assert not Own.of(()).test()(number)


def test_named_numbers_are_all_there_are() -> None:
    own = Own.of(["+31 20 123 45 67", "6*", ""]).test()
    assert own("0031201234567")
    assert own("601")
    assert not own("101")
    assert not own("0611112222")
