from fractions import Fraction

import pytest

from costdesk.domain.contacts import CHANNELS
from costdesk.domain.costs import CATEGORIES
from costdesk.domain.findings import Code, Refused
from costdesk.domain.quality import NAMES
from costdesk.domain.targets import ALWAYS, TARGET_FIGURES, Target
from costdesk.domain.thresholds import NAMES as THRESHOLDS
from costdesk.services.settings import KEYS, canonical, described, parted
from tests.builders import day, definitions


@pytest.mark.parametrize(
    ("key", "text", "settled"),
    [
        ("currency", " eur ", "EUR"),
        ("name", "  Desk  ", "Desk"),
        ("name", "", ""),
        ("language", "NL", "nl"),
        ("fiscal_start", "04", "4"),
        ("fiscal_start", "12", "12"),
        ("outbound", "Leads", "leads"),
        ("count_self_service", "YES", "yes"),
        ("count_self_service", "no", "no"),
        (
            "holidays",
            "2025-12-25, 2025-01-01;2025-12-26 2025-01-01",
            "2025-01-01 2025-12-25 2025-12-26",
        ),
        ("holidays", " ", ""),
        ("complete_through", "2025-06-30", "2025-06-30"),
        ("complete_through", "", ""),
        ("concurrency.chat", "2.50", "2.5"),
        ("concurrency.chat", "2,5", "2.5"),
        ("concurrency.chat", "100", "100"),
        ("concurrency.chat", "0.001", "0.001"),
        ("agent_time.other", "No", "no"),
        ("labour.tea.and.coffee", "yes", "yes"),
        ("capacity.tea", "yes", "yes"),
        ("target.cost_per_contact", "4,50", "4.5"),
        ("target.cost_per_contact.2025-07", "€ 4.20", "4.2"),
        ("target.total_cost", "52 000", "52000"),
        ("target.total_cost", "1000000000", "1000000000"),
        ("target.cost_per_sale", "", ""),
        ("limit.cost_per_call", "4,50", "4.5"),
        ("limit.total_cost.2025-07", "", ""),
        ("budget.rent", "2400", "2400"),
        ("budget.tea.and.coffee.2025-07", "1 200", "1200"),
        ("revenue.2025-07", "61 000", "61000"),
        ("revenue.per_sale", "49.90", "49.9"),
        ("revenue.per_sale.2025-07", "55", "55"),
        ("threshold.occupancy", "80 %", "80"),
        ("threshold.occupancy", "OFF", "off"),
        ("threshold.occupancy", "", ""),
        ("guard.csat", " 80,50 ", "80.5"),
        ("guard.csat", ">= 80", "80"),
        ("guard.backlog", "<=40", "40"),
        ("guard.csat", "", ""),
        ("guard.Mood", "3", ">=3"),
        ("guard.Mood", "<= 3", "<=3"),
        ("guard.nps", "-10", "-10"),
    ],
)
def test_a_setting_has_one_spelling(key: str, text: str, settled: str) -> None:
    assert canonical(key, text) == (key, settled)


@pytest.mark.parametrize(
    ("key", "settled"),
    [
        ("agent_time.Self service", "agent_time.self_service"),
        (" agent_time. Fax ", "agent_time.Fax"),
        ("labour. Tea", "labour.Tea"),
    ],
)
def test_a_key_has_one_spelling(key: str, settled: str) -> None:
    assert canonical(key, "yes") == (settled, "yes")


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        ("currency", "EURO", Code.UNKNOWN_CURRENCY),
        ("name", "x" * 201, Code.TOO_LONG),
        ("language", "de", Code.NOT_A_CHOICE),
        ("language", "", Code.NOT_A_CHOICE),
        ("fiscal_start", "0", Code.NOT_A_CHOICE),
        ("fiscal_start", "13", Code.NOT_A_CHOICE),
        ("fiscal_start", "April", Code.NOT_A_CHOICE),
        ("fiscal_start", "٤", Code.NOT_A_CHOICE),
        ("outbound", "calls", Code.NOT_A_CHOICE),
        ("count_self_service", "maybe", Code.NOT_YES_OR_NO),
        ("complete_through", "30-6-2025", Code.NOT_A_DATE),
        ("complete_through", "2025-02-30", Code.NOT_A_DATE),
        ("complete_through", "3025-01-01", Code.DATE_OUT_OF_RANGE),
        ("concurrency.chat", "two", Code.NOT_A_NUMBER),
        ("concurrency.chat", "", Code.NOT_A_NUMBER),
        ("concurrency.chat", "0", Code.TOO_SMALL),
        ("concurrency.chat", "-1", Code.TOO_SMALL),
        ("concurrency.chat", "100.01", Code.TOO_LARGE),
        ("concurrency.chat", "1.0000001", Code.TOO_MANY_DECIMALS),
        ("concurrency.a/b", "2", Code.BAD_NAME),
        ("agent_time.chat", "", Code.NOT_YES_OR_NO),
        ("target.aht_seconds", "300", Code.NOT_A_CHOICE),
        ("target.cost_per_contact.2025-Q1", "4", Code.UNKNOWN_PERIOD),
        ("target.cost_per_contact.2025-13", "4", Code.UNKNOWN_PERIOD),
        ("target.cost_per_contact.July", "4", Code.UNKNOWN_PERIOD),
        ("target.cost_per_contact", "cheap", Code.NOT_A_NUMBER),
        ("target.cost_per_contact", "0", Code.TOO_SMALL),
        ("target.cost_per_contact", "-4", Code.TOO_SMALL),
        ("target.total_cost", "1000000001", Code.TOO_LARGE),
        ("limit.aht_seconds", "3", Code.NOT_A_CHOICE),
        ("limit.cost_per_call.July", "3", Code.UNKNOWN_PERIOD),
        ("budget.rent", "0", Code.TOO_SMALL),
        ("budget.rent", "0.1234567", Code.TOO_MANY_DECIMALS),
        ("revenue.2025", "3", Code.NOT_A_CHOICE),
        ("revenue.per_sale.2025-13", "3", Code.UNKNOWN_PERIOD),
        ("threshold.luck", "3", Code.NOT_A_CHOICE),
        ("threshold.occupancy", "much", Code.NOT_A_NUMBER),
        ("threshold.occupancy", "-1", Code.TOO_SMALL),
        ("threshold.occupancy", "1001", Code.TOO_LARGE),
        ("guard.csat", "101", Code.OUT_OF_RANGE),
        ("guard.csat", "<=80", Code.NOT_A_CHOICE),
        ("guard.csat", "high", Code.NOT_A_NUMBER),
        ("guard.mo;od", "3", Code.BAD_NAME),
        ("target.cost_per_contact", "4.1234567", Code.TOO_MANY_DECIMALS),
        ("target", "4", Code.UNKNOWN_SETTING),
        ("colour", "blue", Code.UNKNOWN_SETTING),
        ("concurrency", "2", Code.UNKNOWN_SETTING),
        ("concurrency.", "2", Code.UNKNOWN_SETTING),
        ("currency.chat", "EUR", Code.UNKNOWN_SETTING),
        ("", "", Code.UNKNOWN_SETTING),
    ],
)
def test_what_a_setting_cannot_be(key: str, text: str, code: Code) -> None:
    with pytest.raises(Refused) as refused:
        canonical(key, text)
    [finding] = refused.value.findings
    assert (finding.code, finding.place.item) == (code, key)
    assert finding.values


def test_every_wrong_holiday_is_told() -> None:
    with pytest.raises(Refused) as refused:
        canonical("holidays", "2025-01-01 tomorrow 2025-13-01")
    assert [finding.values["text"] for finding in refused.value.findings] == [
        "tomorrow",
        "2025-13-01",
    ]


def test_an_unknown_setting_names_those_there_are() -> None:
    with pytest.raises(Refused) as refused:
        canonical("colour", "blue")
    [finding] = refused.value.findings
    assert finding.values == {"text": "colour", "choices": ", ".join(KEYS)}
    assert KEYS == (
        "currency",
        "name",
        "language",
        "fiscal_start",
        "outbound",
        "count_self_service",
        "holidays",
        "complete_through",
        "own_numbers",
        "concurrency.CHANNEL",
        "agent_time.CHANNEL",
        "labour.CATEGORY",
        "capacity.CATEGORY",
        "target.FIGURE",
        "target.FIGURE.MONTH",
        "limit.FIGURE",
        "limit.FIGURE.MONTH",
        "budget.CATEGORY",
        "budget.CATEGORY.MONTH",
        "revenue.MONTH",
        "revenue.per_sale",
        "revenue.per_sale.MONTH",
        "guard.MEASURE",
        "threshold.NAME",
        "source.NAME",
        "profile.NAME",
    )


def test_keys_are_taken_apart() -> None:
    assert parted("concurrency.chat") == ("concurrency", "chat")
    assert parted("labour.a.b") == ("labour", "a.b")
    assert parted(" name ") == ("", "name")
    assert parted("labour") == ("", "labour")
    assert parted("name.first") == ("", "name.first")
    assert parted("target.total_cost.2025-07") == ("target", "total_cost.2025-07")


def test_all_settings_are_described_the_usual_ones_too() -> None:
    usual = described(definitions(), CHANNELS, CATEGORIES)
    assert usual[:9] == [
        ("currency", "EUR"),
        ("name", ""),
        ("language", "en"),
        ("fiscal_start", "1"),
        ("outbound", "sales"),
        ("count_self_service", "no"),
        ("holidays", ""),
        ("complete_through", ""),
        ("own_numbers", ""),
    ]
    known = dict(usual)
    described_of_each = 2 * len(CHANNELS) + 3 * len(CATEGORIES) + 2 * len(TARGET_FIGURES)
    described_of_each += len(NAMES) + len(THRESHOLDS)
    assert len(known) == len(usual) == 9 + described_of_each + len(["revenue.per_sale"])
    assert known["target.cost_per_contact"] == ""
    assert known["concurrency.chat"] == "1"
    assert (known["agent_time.phone"], known["agent_time.self_service"]) == ("yes", "no")
    assert (known["labour.salaries"], known["labour.rent"]) == ("yes", "no")
    assert (known["capacity.salaries"], known["capacity.rent"]) == ("yes", "no")


def test_what_is_described_can_be_set_again() -> None:
    made = definitions(
        "HUF",
        name="Desk",
        language="nl",
        fiscal_start=4,
        outbound="leads",
        concurrency={"chat": Fraction(5, 2)},
        agent_time={"phone": False},
        count_self_service=True,
        holidays=frozenset([day("2025-12-25"), day("2025-01-01")]),
        complete_through=day("2025-06-30"),
        own_numbers=("0201234567", "6*"),
        sources={"cdr-stats": '{"own": true}'},
        targets={
            "cost_per_contact": (
                Target(ALWAYS, Fraction(900)),
                Target(day("2025-07-01"), Fraction(1701, 2)),
            )
        },
    )
    texts = described(made, CHANNELS, CATEGORIES)
    assert [canonical(key, text) for key, text in texts] == texts
    known = dict(texts)
    assert known["concurrency.chat"] == "2.5"
    assert known["holidays"] == "2025-01-01 2025-12-25"
    assert known["agent_time.phone"] == "no"
    targets = [pair for pair in texts if pair[0].startswith("target.cost_per_contact")]
    assert targets == [
        ("target.cost_per_contact", "900"),
        ("target.cost_per_contact.2025-07", "850.5"),
    ]
