"""The report on scenarios: the answer first, then the cases side by side, and what they rest on."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code
from costdesk.domain.money import rounded
from costdesk.domain.periods import Span, parse_period
from costdesk.domain.scenarios.scenario import LAST_TWELVE
from costdesk.services.lever_kinds import lever_kinds, lever_texts
from costdesk.services.report.scenario_pictures import scenario_pictures
from costdesk.services.report.scenario_tables import (
    assumption_tables,
    guard_table,
    hour_table,
    shown_sheet,
)
from costdesk.services.report.value import Bullets, Document, Paragraph, Report, Section
from costdesk.services.report.words import words_of
from costdesk.services.scenario_books import scenario_tables
from costdesk.services.scenario_notes import scenario_notes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from costdesk.domain.definitions import Definitions, Language
    from costdesk.services.report.pictures import Drawn
    from costdesk.services.report.value import Block
    from costdesk.services.report.words import Words
    from costdesk.services.scenarios import WhatIf


def scenario_report(
    made: Sequence[WhatIf],
    definitions: Definitions,
    name: str,
    today: date,
    language: Language | None = None,
) -> Report:
    """One document of all scenarios; ``name`` is that of the centre."""
    words = words_of(definitions, language)
    own = definitions._replace(language=words.language)
    pictures = [scenario_pictures(each, words, place) for place, each in enumerate(made)]
    document = Document(
        language=words.language,
        kind=f"{words.say('scenario_title')} · {name}",
        title=", ".join(each.scenario.name for each in made),
        subtitles=(
            words.say("amounts_in", currency=words.currency),
            words.texts["scenario"]["not_figures"],
        ),
        sections=tuple(
            section
            for place, each in enumerate(made)
            for section in _sections(
                each, own, words, pictures[place], place if len(made) > 1 else None
            )
        ),
        made=words.say("made_on", day=words.day(today)),
        page_number=words.texts["sentences"]["page_of"],
    )
    drawn = [picture for each in pictures for picture in each.values()]
    return Report(document, {each.picture.name: each.sketch for each in drawn})


def _sections(
    made: WhatIf,
    definitions: Definitions,
    words: Words,
    pictures: Mapping[str, Drawn],
    place: int | None,
) -> Iterator[Section]:
    """The parts of one scenario; of several each is called by its name."""
    for key, blocks in _parts(made, definitions, words):
        if blocks:
            if key in pictures:  # which says itself what it is of
                blocks[:1] = [pictures[key].picture]
            title = words.texts["sections"][key]
            if place is None:
                yield Section(key, title, tuple(blocks))
            else:
                pattern = words.texts["scenario"]["of_scenario"]
                named = pattern.format(name=made.scenario.name, section=title)
                yield Section(f"{key}-{place + 1}", named, tuple(blocks))


def _parts(
    made: WhatIf, definitions: Definitions, words: Words
) -> Iterator[tuple[str, list[Block]]]:
    sheets, texts = scenario_tables(made, definitions), words.texts["scenario"]
    yield "answer", [*_answer(made, definitions, words)]
    yield "results", [shown_sheet(sheets.comparison, words, only_known=True)]
    guards = guard_table(made, words)
    yield "guards", [guards] if guards else []
    week = shown_sheet(sheets.week, words) if sheets.week else None
    for key, table in (("hours", hour_table(made, words)), ("week", week)):
        if table:
            yield key, [Paragraph(texts[f"{key}_about"], "quiet"), table]
    if made.scenario.levers:
        about = Paragraph(texts["levers_about"].format(currency=words.currency), "quiet")
        yield "levers", [about, shown_sheet(sheets.levers, words, signed=True, columns=4)]
    yield "assumptions", [*assumption_tables(made, words)]
    told = {Code.NO_AGENT_FREED}  # the answer has it
    notes = scenario_notes(made, words.language, words.currency, told)
    yield "notes", [Bullets(tuple(notes))] if notes else []
    claims = tuple(_claims(made, words))
    yield "sources", [Bullets(claims)] if claims else []


# The answer


def _answer(made: WhatIf, definitions: Definitions, words: Words) -> Iterator[Block]:
    texts = words.texts["scenario"]
    if made.scenario.note:
        yield Paragraph(made.scenario.note)
    if made.scenario.levers:
        said = " ".join(part for part in (_money(made, words), _people(made, words)) if part)
        yield Paragraph(said, "lead")
        more = (_range(made, words), _payback(made, words), _growth(made, words))
        yield Paragraph(" ".join(part for part in more if part))
    yield Paragraph(texts["based_on"].format(period=_base(made, definitions, words)), "quiet")


def _base(made: WhatIf, definitions: Definitions, words: Words) -> str:
    """Where it starts: a period with its days, or figures that are written in it."""
    base, texts = made.base, words.texts["scenario"]
    if base.start is None or base.last is None:
        return texts["written"]
    days = words.days(Span.of(base.start, base.last))
    if base.label == LAST_TWELVE:
        return texts["base_of"].format(name=texts["last_twelve"], days=days)
    period = parse_period(base.label, definitions.fiscal_start)
    name = words.period(period) if period else base.label
    return days if name == days else texts["base_of"].format(name=name, days=days)


def _month(minor: int, made: WhatIf) -> int:
    return rounded(Fraction(minor) / made.base.months)


def _money(made: WhatIf, words: Words) -> str:
    texts, saving = words.texts["scenario"], _month(made.evaluation.likely.saving, made)
    if not saving:
        return texts["nothing_changes"]
    return texts["less" if saving > 0 else "more"].format(amount=words.money(abs(saving)))


def _people(made: WhatIf, words: Words) -> str:
    texts, likely = words.texts["scenario"], made.evaluation.likely
    people, change, fewer = likely.people.value, likely.people_change.value, made.evaluation.less
    if people is None or change is None:
        return ""
    if change:
        before = words.plain(people - change)
        return texts["agents"].format(people=words.plain(people), before=before)
    if fewer is None or fewer.volume is None:
        return texts["nobody"]
    contacts = floor(likely.contacts / made.base.months * fewer.volume)
    return texts["nobody_yet"].format(contacts=words.count(contacts))


def _range(made: WhatIf, words: Words) -> str:
    """From the cautious to the hopeful case, and what vendors would say."""
    cases = made.evaluation.cases
    low, high = (words.money(_month(cases[case].saving, made)) for case in ("low", "high"))
    claimed = words.money(_month(cases["likely"].claimed_saving, made))
    return words.texts["scenario"]["range"].format(low=low, high=high, claimed=claimed)


def _payback(made: WhatIf, words: Words) -> str:
    likely, texts = made.evaluation.likely, words.texts["scenario"]
    if not likely.one_off:
        return ""
    amount, months = words.money(likely.one_off), likely.payback_months.value
    if months is None:
        return texts["never_pays"].format(amount=amount)
    return texts["pays"].format(amount=amount, months=words.number(months, 1))


def _growth(made: WhatIf, words: Words) -> str:
    more = made.evaluation.more
    if more is None or more.volume is None:
        return ""
    contacts = ceil(made.evaluation.likely.contacts / made.base.months * more.volume)
    return words.texts["scenario"]["one_more"].format(contacts=words.count(contacts))


# What is published


def _claims(made: WhatIf, words: Words) -> Iterator[str]:
    """What is published of the kinds of levers that are pulled, each with source and grade."""
    texts, pattern = lever_texts(words.language), words.texts["scenario"]["claim"]
    for kind in dict.fromkeys(lever.kind for lever in made.scenario.levers):
        for claim in lever_kinds()[kind].claims:
            yield pattern.format(
                lever=texts.names[kind],
                claim=texts.claims[claim.id].removesuffix("."),
                source=claim.source,
                grade=claim.grade,
            )
