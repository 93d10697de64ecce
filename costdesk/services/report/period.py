"""The report on a period: its facts in words and pictures, as a value to write or to paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.progress import silent
from costdesk.services.report.card import card_table
from costdesk.services.report.categories import category_table
from costdesk.services.report.facts import period_facts
from costdesk.services.report.figures import figure_cards
from costdesk.services.report.pictures import Drawn, period_pictures
from costdesk.services.report.sentences import finding_sentence
from costdesk.services.report.tables import (
    channel_table,
    goal_table,
    margin_table,
    quality_table,
)
from costdesk.services.report.topics import reason_table
from costdesk.services.report.value import Bullets, Document, Report, Section
from costdesk.services.report.why import bridge_table, has_reasons, why_texts
from costdesk.services.report.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from costdesk.domain.definitions import Language
    from costdesk.domain.findings import Finding
    from costdesk.domain.progress import Progress
    from costdesk.services.report.facts import Asked, PeriodFacts
    from costdesk.services.report.value import Block, Table
    from costdesk.services.report.words import Words
    from costdesk.services.workspace import Workspace


def period_report(
    workspace: Workspace,
    asked: Asked,
    today: date,
    language: Language | None = None,
    progress: Progress = silent,
) -> Report:
    """The report in a language, else in the workspace's."""
    facts = period_facts(workspace, asked, progress)
    words = words_of(facts.definitions, language)
    pictures = period_pictures(facts, words.language)
    sections = tuple(
        Section(key, words.texts["sections"][key], tuple(blocks))
        for key, blocks in _sections(facts, words, pictures)
        if blocks
    )
    document = Document(
        language=words.language,
        kind=f"{words.say('report_title')} · {facts.name}",
        title=words.head(words.name_of(facts.result)),
        subtitles=tuple(_subtitles(facts, words)),
        sections=sections,
        made=words.say("made_on", day=words.day(today)),
        page_number=words.texts["sentences"]["page_of"],
    )
    return Report(document, {name: drawn.sketch for name, drawn in pictures.items()})


def _subtitles(facts: PeriodFacts, words: Words) -> Iterator[str]:
    yield words.say("compared_with", period=words.name_of(facts.compared))
    yield words.say("amounts_in", currency=words.currency)
    covered = facts.result.covered
    if covered.extent == "to_date":
        yield words.say("only_counted", days=words.days_of_year(covered.span))
    elif covered.extent == "outside":
        yield words.say("nothing_counted")


def _sections(
    facts: PeriodFacts, words: Words, pictures: Mapping[str, Drawn]
) -> Iterator[tuple[str, list[Block]]]:
    """Every part that there is anything to say in, in the order of a page."""
    yield "figures", [figure_cards(facts, words)]
    if has_reasons(facts):
        shown = [pictures["bridge"].picture] if "bridge" in pictures else []
        yield "why", [*why_texts(facts, words), *shown, bridge_table(facts, words)]
    if "trend" in pictures:
        yield "trend", [pictures["trend"].picture]
    yield "channels", _listed(channel_table(facts, words))
    yield "categories", _listed(category_table(facts, words))
    yield "goals", _listed(goal_table(facts, words))
    yield "margin", _listed(margin_table(facts, words))
    yield "quality", _listed(quality_table(facts, words))
    yield "reasons", _listed(reason_table(facts, words))
    found = tuple(dict.fromkeys(_found(each, facts, words) for each in facts.findings))
    yield "findings", [Bullets(found)] if found else []
    yield "card", [card_table(facts, words)]


def _found(finding: Finding, facts: PeriodFacts, words: Words) -> str:
    """A finding; the period that the whole report is about is not said in each."""
    if finding.place.period == facts.result.covered.period.label:
        finding = finding._replace(place=finding.place._replace(period=""))
    return finding_sentence(finding, words)


def _listed(table: Table | None) -> list[Block]:
    return [table] if table else []
