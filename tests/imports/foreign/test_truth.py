"""Real files, where they are at hand: what must come out of them by month."""

from pathlib import Path

import pytest

from costdesk.domain.findings import Code
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.reader import read_foreign
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.records import Terms
from tests.imports.foreign.known import KNOWN

DATA = Path(__file__).parents[4] / "shared" / "data"
BANK = "datasets/jorgesislema__Anonymous_Bank_Call_Center_1999__"
IN, OUT = "inbound/phone", "outbound/phone"
CELL = Answers(cell=IN)
HANDLED = CELL._replace(mapping=(("handled", "count of calls"),))
# File: answers, then by month and cell: offered, handled and seconds (None: not compared).
Truth = dict[str, tuple[int | None, int, int | None]]
FILES: dict[str, tuple[Answers, Truth]] = {
    "phone/KelySaina__cdr__Master.csv": (
        Answers(own=("client1", "client2", "6789", "1234")),
        {},
    ),
    "phone/Kxingyunliushui__freeswitch_tools__Master.csv": (
        Answers(own=("1002", "1004")),
        {f"2020-02 {IN}": (1, 0, 0), f"2020-02 {OUT}": (6, 6, None)},
    ),
    "phone/MDKemper__3CX-Wallboard__call_log_2025-07-02.csv": (
        Answers(),
        {f"2025-07 {IN}": (9, 5, 810), f"2025-07 {OUT}": (2, 2, 360)},
    ),
    "phone/MDKemper__3CX-Wallboard__test_cdr.csv": (
        Answers(),
        {f"2025-07 {IN}": (8, 4, 630), f"2025-07 {OUT}": (2, 2, 360)},
    ),
    "phone/cdr-stats__cdr-stats__CDRImport-2015-10-26.csv": (CELL, {f"2015-10 {IN}": (5, 5, 110)}),
    "phone/cdr-stats__cdr-stats__import_cdr.txt": (Answers(), {f"2012-01 {IN}": (5, 1, 11)}),
    "phone/cdr-stats__cdr-stats__import_cdr_100.txt": (CELL, {f"2012-05 {IN}": (100, 22, None)}),
    "phone/ringcentral__ringcentral-api-docs__call-log-sample.json": (
        Answers(),
        {f"2023-06 {IN}": (1, 1, 55)},
    ),
    "phone/sieteunoseis__cisco-cucm-cdr__cucm_cdr.txt": (CELL, {f"2025-04 {IN}": (1, 1, 11)}),
    "phone/sieteunoseis__cisco-cucm-cdr__sample_cdr.txt": (CELL, {f"2024-03 {IN}": (1, 1, 60)}),
    "phone/yosinurigroup__3CXAnalytics__test-upload.csv": (CELL, {f"2025-01 {IN}": (3, 2, 205)}),
    "helpdesk/fivetran__dbt_hubspot_source__hubspot_engagement_call_data.csv": (
        CELL,
        {f"2014-08 {IN}": (1, 1, None)},
    ),
    "helpdesk/fivetran__dbt_intercom_source__intercom_conversation_history_data.csv": (
        Answers(),
        {"2020-10 inbound/chat": (1, 1, None), "2020-11 inbound/chat": (1, 1, None)},
    ),
    "helpdesk/fivetran__dbt_zendesk_source__zendesk_ticket_data.csv": (
        Answers(),
        {
            "2020-02 inbound/email": (2, 2, None),
            "2020-04 inbound/email": (1, 1, None),
            "2020-05 inbound/email": (2, 2, None),
            "2020-10 inbound/email": (1, 1, None),
            "2020-12 inbound/email": (1, 1, None),
        },
    ),
    "datasets/AmazonConnect-TECCEM-502__AmazonConnectDB__amazonconnect_dummy_calls.csv": (
        CELL,
        {f"2022-05 {IN}": (50, 50, 44404)},
    ),
    "datasets/rahulpanpate__call_center_analysis_SQL__call_center.csv": (
        Answers(),
        {
            f"2021-01 {IN}": (1772, 1455, 329011),
            f"2021-02 {IN}": (1616, 1298, 296250),
            f"2021-03 {IN}": (1612, 1301, 286576),
        },
    ),
}
SUMS: dict[str, tuple[Answers, int, int | None, int | None]] = {
    # Answers, then handled, offered and seconds over all months.
    "datasets/Co7Co7__Call_Center__Call_Center_Data.csv": (CELL, 221234, 248373, 35293001),
    "datasets/WalterFuentes30__SARIMA__Call_Center_Data.csv": (CELL, 221234, 248373, 35293001),
    "datasets/TheCraftySlayer__prophet_forecast__calls.csv": (HANDLED, 96461, None, None),
    "datasets/TheCraftySlayer__prophet_forecast__hourly_call_data.csv": (
        CELL._replace(mapping=(("handled", "call_count"),)),
        98262,
        None,
        None,
    ),
    "datasets/TheCraftySlayer__prophet_forecast__queries.csv": (
        CELL._replace(mapping=(("handled", "query_count"),)),
        23403,
        None,
        None,
    ),
    "datasets/TheCraftySlayer__prophet_forecast__visitors.csv": (
        CELL._replace(mapping=(("handled", "visits"),)),
        28140,
        None,
        None,
    ),
    f"{BANK}anonymous_bank_1999_daily_metrics.csv": (
        CELL._replace(mapping=(("handled", "total_calls"),)),
        444448,
        None,
        None,
    ),
    "helpdesk/fivetran__dbt_hubspot_source__hubspot_ticket_data.csv": (Answers(), 25, None, None),
    "helpdesk/fivetran__dbt_zendesk_source__zendesk_ticket_chat_data.csv": (
        Answers(),
        10,
        None,
        None,
    ),
}
WITHOUT = [
    "phone/fivetran__dbt_twilio_source__twilio_usage_record_data.csv",
    "phone/sieteunoseis__cisco-cucm-cdr__cucm_cmr.txt",
    "helpdesk/fivetran__dbt_hubspot_source__hubspot_ticket_pipeline_stage_data.csv",
    "helpdesk/fivetran__dbt_intercom_source__intercom_admin_data.csv",
    "helpdesk/fivetran__dbt_intercom_source__intercom_conversation_part_history_data.csv",
    "helpdesk/fivetran__dbt_zendesk_source__zendesk_group_data.csv",
    "helpdesk/fivetran__dbt_zendesk_source__zendesk_ticket_chat_event_data.csv",
    "helpdesk/fivetran__dbt_zendesk_source__zendesk_ticket_comment_data.csv",
    "helpdesk/fivetran__dbt_zendesk_source__zendesk_ticket_field_history_data.csv",
    "helpdesk/fivetran__dbt_zendesk_source__zendesk_user_data.csv",
]


def read(name: str, answers: Answers) -> Reading:
    path = DATA / name
    if not path.is_file():
        pytest.skip(f"{name} is not here")
    return read_foreign(path.read_bytes(), answers, Terms("EUR", 2), KNOWN)


@pytest.mark.parametrize("name", FILES)
def test_contacts_by_month(name: str) -> None:
    answers, truth = FILES[name]
    reading = read(name, answers)
    found: dict[str, list[int]] = {}
    for count in reading.counts:
        key = f"{count.span.start:%Y-%m} {count.cell.direction}/{count.cell.channel}"
        row = found.setdefault(key, [0, 0, 0])
        for place, number in enumerate((count.offered, count.handled, count.handle_seconds)):
            row[place] += number or 0
    assert reading.questions == ()
    assert found.keys() == truth.keys()
    for key, numbers in truth.items():
        assert [one for one in numbers if one is not None] == [
            got for got, one in zip(found[key], numbers, strict=True) if one is not None
        ]


@pytest.mark.parametrize("name", SUMS)
def test_contacts_over_all_months(name: str) -> None:
    answers, handled, offered, seconds = SUMS[name]
    reading = read(name, answers)
    assert {question.asks.code for question in reading.questions} <= {Code.DAYS_MISSING}
    assert sum(count.handled for count in reading.counts) == handled
    if offered is not None:
        assert sum(count.offered or 0 for count in reading.counts) == offered
    if seconds is not None:
        assert sum(count.handle_seconds or 0 for count in reading.counts) == seconds


@pytest.mark.parametrize("name", WITHOUT)
def test_files_without_contacts_are_known_as_such(name: str) -> None:
    reading = read(name, Answers())
    assert reading.skipped
    assert reading.counts == ()


def test_a_month_with_a_thirtieth_of_february_is_asked_about() -> None:
    name = "phone/fivetran__dbt_twilio_source__twilio_call_data.csv"
    reading = read(name, Answers())
    assert [question.asks.code for question in reading.questions] == [Code.NOT_A_DATE]
    assert sum(count.handled for count in reading.counts) == 6
