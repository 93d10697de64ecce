"""The report on a period says what the summary and the Overview say, to the cent."""

import re
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from costdesk.domain.bridge import bridge
from costdesk.domain.definitions import LANGUAGES, Language
from costdesk.domain.findings import Code, Refused
from costdesk.exports.report_blocks import Bullets, Cards, Paragraph, Picture
from costdesk.services.commands import AddCosts, AddCounts, AddQuality, SetSettings
from costdesk.services.reason_commands import AddReasons
from costdesk.services.report.facts import asked_for
from costdesk.services.report.value import report_html, without
from costdesk.services.results import Choice, chosen_results, result_rows
from costdesk.services.summaries import shown_bridge, summary_record
from costdesk.services.workspace import Workspace
from tests.builders import cost, count, quality, reason, workspace
from tests.services.report.conftest import TODAY, Make, column, keys, number, section, table

MONTH = Choice(first=date(2025, 12, 1), last=date(2025, 12, 31))


def test_the_last_month_that_is_counted_whole_is_taken_and_compared(sample: Workspace) -> None:
    asked = asked_for(sample, TODAY)
    assert (asked.period.label, asked.compared.label) == ("2025-12", "2025-11")


def test_any_two_periods_can_be_asked_for(sample: Workspace) -> None:
    asked = asked_for(sample, TODAY, "2025-Q4", "2024-Q4")
    assert (asked.period.label, asked.compared.label) == ("2025-Q4", "2024-Q4")
    days = asked_for(sample, TODAY, "2025-03-10..2025-03-19")
    assert days.compared.label == "2025-02-28..2025-03-09"


def test_a_period_that_is_none_is_refused_with_examples(sample: Workspace) -> None:
    with pytest.raises(Refused) as refused:
        asked_for(sample, TODAY, "last month")
    assert refused.value.findings[0].code == Code.UNKNOWN_PERIOD


def test_the_channels_are_the_rows_of_the_summary_to_the_cent(
    sample: Workspace, make: Make
) -> None:
    found = table(make(sample), "channels")
    definitions = sample.definitions()
    rows = result_rows(chosen_results(sample, MONTH, TODAY), definitions)
    records = [summary_record(row, 2) for row in rows]
    assert [number(text) for text in column(found, "Cost")] == [
        Fraction(str(record["cost"])) for record in records
    ]
    assert [number(text) for text in column(found, "of which idle")] == [
        Fraction(str(record["idle_cost"])) for record in records
    ]
    handled = [text.replace(",", "") for text in column(found, "Contacts")]
    assert handled == [
        "–" if record["handled"] is None else str(record["handled"]) for record in records
    ]


def test_the_channels_add_up_with_what_belongs_to_none(sample: Workspace, make: Make) -> None:
    found = table(make(sample), "channels")
    assert found.rows[-1].role == "total"
    for heading in ("Cost", "of which idle"):
        *parts, total = map(number, column(found, heading))
        assert sum(parts) == total
    assert found.rows[-2].cells[0] == "No channel in particular"


def test_a_channel_that_does_not_count_says_so(sample: Workspace, make: Make) -> None:
    found = table(make(sample), "channels")
    [name] = [row.cells[0] for row in found.rows if "self-service" in row.cells[0]]
    assert name.endswith("¹")
    assert found.notes == ("¹ Not counted as contacts, so not in the total of contacts.",)


def test_the_categories_and_their_shares_add_up(sample: Workspace, make: Make) -> None:
    found = table(make(sample), "categories")
    for heading in ("Cost", "Share"):
        *parts, total = map(number, column(found, heading))
        assert sum(parts) == total
    assert column(found, "Share")[-1] == "100.0%"


@pytest.mark.parametrize(("period", "compared"), [("2025-12", "2025-11"), ("2025-Q1", "2024-12")])
def test_the_bridge_adds_up_as_it_is_shown(
    sample: Workspace, make: Make, period: str, compared: str
) -> None:
    found = table(make(sample, period, compared), "why")
    start, *steps, end = (number(row.cells[1]) for row in found.rows)
    assert start + sum(steps) == end
    explained = asked_for(sample, TODAY, period, compared)
    choice = Choice(explained.period.grain, explained.period.span.start, explained.period.span.last)
    [after] = chosen_results(sample, choice, TODAY)
    other = explained.compared
    choice = Choice(other.grain, other.span.start, other.span.last)
    [before] = chosen_results(sample, choice, TODAY)
    built = shown_bridge(bridge(before, after, sample.definitions()), 2, 2)
    assert (start, end) == (Fraction(built.before or 0), Fraction(built.after or 0))


def test_the_sentence_says_what_the_overview_says(sample: Workspace, make: Make) -> None:
    said = [
        block.text for block in section(make(sample), "why").blocks if isinstance(block, Paragraph)
    ]
    assert said[1] == (
        "A contact cost €0.37 less than in November 2025: −€0.49 because 12% more contacts were "
        "handled, +€0.12 because total cost rose by €1,426.44 (most of all wages and salaries, "
        "+€0.17)."
    )


def test_the_cards_have_the_change_and_what_stands_beside(sample: Workspace, make: Make) -> None:
    sample.execute(
        SetSettings((("target.cost_per_contact", "4"), ("limit.cost_per_contact", "4.50")))
    )
    [cards] = section(make(sample), "figures").blocks
    assert isinstance(cards, Cards)
    total, contact, resolution = cards.cards
    assert (total.value, contact.value, resolution.value) == ("€55,472.45", "€4.19", "€5.69")
    assert contact.lines == (
        "▼ 8.2% lower",
        "November 2025: €4.56",
        "Target €4.00: €0.19 above",
        "✓ within the limit of €4.50",
    )
    assert contact.quiet[0] == "Last 12 months: €4.42"
    assert contact.quiet[1] == "December 2024: €4.41 (−5.0%)"
    assert contact.quiet[2].startswith("Others published €3.50 – €9.00")


def test_what_is_kept_has_a_part_of_its_own(sample: Workspace, make: Make) -> None:
    before = keys(make(sample))
    assert "goals" not in before
    assert "margin" not in before
    settings = {
        "target.cost_per_contact": "4",
        "limit.total_cost": "50000",
        "budget.other": "1000",
        "budget.rent": "3000",
        "revenue.2025-12": "60000",
    }
    sample.execute(SetSettings(tuple(settings.items())))
    report = make(sample)
    goals = table(report, "goals")
    assert [row.cells for row in goals.rows] == [
        ("Cost per contact, target", "4.19", "4.00", "+0.19", "⚠ not met"),
        ("Total cost, limit", "55,472.45", "50,000.00", "+5,472.45", "⚠ not met"),
    ]
    money = table(report, "margin")
    assert [row.cells[1] for row in money.rows] == ["60,000.00", "−55,472.45", "4,527.55", "7.5%"]
    left = dict(
        zip(
            column(table(report, "categories"), "Category"),
            column(table(report, "categories"), "Left"),
            strict=True,
        )
    )
    assert left["Rent"] == "528.00"
    assert left["Other costs"] == "⚠ 320.00 over"
    assert left["Wages and salaries"] == ""


def test_a_guard_that_is_passed_is_said_and_not_only_coloured(
    sample: Workspace, make: Make
) -> None:
    sample.execute(SetSettings((("guard.csat", "90"),)))
    found = table(make(sample), "quality")
    csat, level = found.rows
    assert csat.cells[-1] == "⚠ should be at least 90%"
    assert csat.marked == {len(csat.cells) - 1}
    assert level.cells[-1].startswith("✓")
    assert not level.marked


def test_one_cost_and_one_count_give_a_short_page(tmp_path: Path, make: Make) -> None:
    made = workspace(tmp_path)
    made.execute(AddCosts((cost("1000", "2025-03-01", end="2025-03-31"),)))
    made.execute(AddCounts((count("2025-03-01", "2025-03-31", handled=250),)))
    report = make(made)
    assert keys(report) == ["figures", "channels", "categories", "card"]
    [cards] = section(report, "figures").blocks
    assert isinstance(cards, Cards)
    assert [card.value for card in cards.cards] == ["€1,000.00", "€4.00"]
    assert report.sketches == {}


def test_without_counts_there_are_costs_and_no_unit_costs(tmp_path: Path, make: Make) -> None:
    made = workspace(tmp_path)
    made.execute(AddCosts((cost("1000", "2025-01-01", recurrence="monthly"),)))
    report = make(made, "2025-03")
    assert "channels" not in keys(report)
    assert "why" not in keys(report)
    [cards] = section(report, "figures").blocks
    assert isinstance(cards, Cards)
    assert [card.value for card in cards.cards] == ["€1,000.00", "–"]
    assert len(cards.cards[1].lines) == 1
    assert any("No contacts are counted" in line for line in report.document.subtitles)


def test_an_empty_workspace_gives_a_page_that_says_so(tmp_path: Path, make: Make) -> None:
    report = make(workspace(tmp_path))
    assert "figures" in keys(report)
    assert b"<h1>" in report_html(report)


def test_a_month_that_is_counted_in_part_says_which_days(centre: Workspace, make: Make) -> None:
    report = make(centre, "2025-05")
    assert "Only 1–13 May is counted; costs and contacts are of these days." in (
        report.document.subtitles
    )
    assert table(report, "channels").notes == (
        "Only up to the last day that is counted.",
        "¹ Handle time is missing somewhere, so costs were shared by number of contacts.",
    )
    assert table(report, "categories").notes[0].startswith("Changes are by the day")
    card = {row.cells[0]: row.cells[1] for row in table(report, "card").rows}
    assert card["Marks"].startswith("Only up to the last day that is counted.")


def test_dutch_periods_are_small_inside_a_sentence_only(sample: Workspace, make: Make) -> None:
    report = make(sample, "2025-Q2", language="nl")
    assert report.document.title == "Kwartaal 2 van 2025"
    assert report.document.subtitles[0] == "Vergeleken met kwartaal 1 van 2025"
    [cards] = section(report, "figures").blocks
    assert isinstance(cards, Cards)
    assert cards.cards[0].lines[1].startswith("Kwartaal 1 van 2025: ")
    assert make(sample, "2025-05", language="nl").document.title == "Mei 2025"


def test_the_signs_of_notes_are_told_apart(sample: Workspace, make: Make) -> None:
    found = table(make(sample, "2025-03-03..2025-03-20"), "channels")
    assert found.notes[0].startswith("Shared out for this period alone")
    assert [note[:1] for note in found.notes[1:]] == ["¹", "²"]
    names = [row.cells[0] for row in found.rows]
    assert "Inbound phone" in names
    assert "Inbound email¹" in names
    assert "Inbound self-service¹\u202f²" in names


def test_parts_can_be_left_out(sample: Workspace, make: Make) -> None:
    report = make(sample)
    fewer = without(report, {"findings", "trend"})
    assert keys(fewer) == [key for key in keys(report) if key not in {"findings", "trend"}]
    assert b'id="findings"' not in report_html(fewer)


def test_the_pictures_are_drawn_as_lines_and_as_svg(sample: Workspace, make: Make) -> None:
    report = make(sample)
    assert set(report.sketches) == {"trend", "bridge"}
    for key in ("why", "trend"):
        [picture] = [it for it in section(report, key).blocks if isinstance(it, Picture)]
        assert picture.svg.startswith(b"<?xml")
        assert picture.said
        sketch = report.sketches[picture.name]
        assert sketch.height / sketch.width == pytest.approx(picture.shape)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_all_of_it(sample: Workspace, make: Make, language: Language) -> None:
    report = make(sample, language=language)
    page = report_html(report).decode()
    assert f'<html lang="{language}">' in page
    said = re.sub(r'src="[^"]*"|<style>.*?</style>', "", page, flags=re.DOTALL)
    assert "{" not in said
    assert "…" not in said
    assert len(keys(report)) == len(keys(make(sample)))


def test_hungarian_writes_money_and_days_its_own_way(sample: Workspace, make: Make) -> None:
    report = make(sample, language="hu")
    assert report.document.title == "2025. december"
    [cards] = section(report, "figures").blocks
    assert isinstance(cards, Cards)
    assert cards.cards[0].value == "55\u00a0472,45\u00a0€"
    assert report.document.made == "Készült a CostDesk programmal, 2026. január 15."


def test_what_the_owner_typed_stays_text(tmp_path: Path, make: Make) -> None:
    evil = "<b>x</b>"
    made = workspace(tmp_path, name=evil)
    made.execute(AddCosts((cost("10", "2025-01-01", category=evil, recurrence="monthly"),)))
    counts = [count("2025-01-01", "2025-01-31", f"{evil}/inbound/phone", handled=5)]
    made.execute(AddCounts(tuple(counts)))
    made.execute(AddQuality((quality("<b>x", "3", method=evil),)))
    page = report_html(make(made)).decode()
    assert "<b>" not in page
    assert page.count("&lt;b&gt;x&lt;/b&gt;") >= 5


def test_what_is_worth_a_look_is_said_in_sentences(sample: Workspace, make: Make) -> None:
    sample.execute(SetSettings((("limit.cost_per_contact", "4"), ("guard.csat", "95"))))
    [found] = section(make(sample), "findings").blocks
    assert isinstance(found, Bullets)
    assert "Customer satisfaction (CSAT): 84%, below your limit of 95%." in (found.lines)
    assert any("€4.19" in line and "€4.00" in line for line in found.lines)


def test_what_contacts_were_about_stands_with_its_average_cost(tmp_path: Path, make: Make) -> None:
    """300 of 1,000 calls at 5,000 ÷ 1,000; 200 in February, which has 28 days of its own."""
    with workspace(tmp_path) as work:
        work.execute(AddCosts((cost("5000", "2025-01-01", recurrence="monthly"),)))
        counts = (
            count("2025-01-01", "2025-01-31", handled=1000),
            count("2025-02-01", "2025-02-28", handled=1000),
        )
        work.execute(AddCounts(counts))
        assert "reasons" not in keys(make(work, "2025-02"))
        rows = (
            reason("Invoice <b>", 400, "2025-01-01", "2025-01-31"),
            reason("Invoice <b>", 300, "2025-02-01", "2025-02-28"),
            reason("Parcel", 100, "2025-02-01", "2025-02-28"),
        )
        work.execute(AddReasons(rows))
        found = table(make(work, "2025-02"), "reasons")
        assert found.headings == ("About", "Contacts", "Share", "Change", "At average cost")
        assert [row.cells for row in found.rows] == [
            ("Invoice <b>", "300", "30.0%", "−25.0%", "1,500.00"),
            ("Parcel", "100", "10.0%", "–", "500.00"),
            ("No reason recorded", "600", "60.0%", "–", "3,000.00"),
        ]
        assert "less would be saved" in found.notes[0]
        assert b"Invoice &lt;b&gt;" in report_html(make(work, "2025-02"))
