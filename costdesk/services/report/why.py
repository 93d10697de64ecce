"""Why the cost per contact changed: a sentence, and a table whose steps add up."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from costdesk.domain.bridge import VOLUME
from costdesk.domain.findings import Code
from costdesk.domain.money import rounded
from costdesk.exports.report_blocks import Paragraph, Row, Table
from costdesk.services.bridge_reasons import reasons_of
from costdesk.services.summaries import shown_bridge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.exports.report_blocks import Block
    from costdesk.services.bridge_reasons import Reasons
    from costdesk.services.report.facts import PeriodFacts
    from costdesk.services.report.words import Words

_WHOLE_PERCENT = Fraction(1, 10)
"""From here on a percentage needs no decimals."""
_NOTED = (
    Code.CATEGORY_APPEARED,
    Code.CATEGORY_VANISHED,
    Code.DRIVER_CHANGED,
    Code.CHANNEL_APPEARED,
    Code.CHANNEL_VANISHED,
)


def has_reasons(facts: PeriodFacts) -> bool:
    """Whether there is anything to say: contacts and costs on both sides."""
    both = facts.compared.total_cost and facts.result.total_cost
    return bool(both) and facts.bridge.before is not None


def why_texts(facts: PeriodFacts, words: Words) -> list[Block]:
    """What is not like with like, the sentence, and what fell on a working day."""
    parts = reasons_of(facts.bridge, words.digits)
    clauses = [it for it in (_volume(parts, facts, words), _cost(parts, facts, words)) if it]
    said = _change(parts, facts, words)
    text = words.fill("{said}.", said=f"{said}: {', '.join(clauses)}" if clauses else said)
    notes = [*_notes(facts, words), *_extents(facts, words)]
    blocks: list[Block] = [Paragraph(text, "lead")]
    if notes:
        blocks.insert(0, Paragraph(" ".join(notes), "quiet"))
    if calendar := _calendar(facts, words):
        blocks.append(Paragraph(calendar, "quiet"))
    return blocks


def bridge_table(facts: PeriodFacts, words: Words) -> Table:
    """From the one figure to the other, the largest step first; start + steps = end, as shown."""
    shown = shown_bridge(facts.bridge, words.digits, words.digits)
    unit = 10**words.digits
    steps = sorted(
        ((kind, name, Fraction(amount) * unit) for kind, name, amount in shown.steps),
        key=lambda step: -abs(step[2]),
    )
    ends = [Fraction(text or 0) * unit for text in (shown.before, shown.after)]
    names = [words.head(words.name_of(result)) for result in (facts.compared, facts.result)]
    rows = [
        Row((names[0], words.amount(ends[0])), "total"),
        *(
            Row((_step_name(kind, name, words), words.signed(amount)))
            for kind, name, amount in steps
            if amount
        ),
        Row((names[1], words.amount(ends[1])), "total"),
    ]
    return Table((words.heading("step"), words.currency), tuple(rows))


def _step_name(kind: str, name: str, words: Words) -> str:
    return words.word(VOLUME) if kind == VOLUME else words.category(name)


def _change(parts: Reasons, facts: PeriodFacts, words: Words) -> str:
    key = "cost_same" if not parts.change else "cost_more" if parts.change > 0 else "cost_less"
    amount = words.money(abs(parts.change))
    return words.say(key, amount=amount, period=words.name_of(facts.compared))


def _volume(parts: Reasons, facts: PeriodFacts, words: Words) -> str:
    before, after = facts.bridge.contacts
    if not parts.volume:
        return ""
    ratio = abs(after / before - 1)
    percent = words.percent(ratio, 0 if ratio >= _WHOLE_PERCENT else 1)
    many = "more" if after > before else "fewer"
    key = f"{many}_contacts_day" if facts.bridge.per_day else f"{many}_contacts_in_all"
    return words.say(key, step=words.money(parts.volume, signed=True), percent=percent)


def _cost(parts: Reasons, facts: PeriodFacts, words: Words) -> str:
    before, after = facts.bridge.costs
    if not parts.cost or before == after:
        return ""
    key = "cost_rose" if after > before else "cost_fell"
    said = words.say(
        f"{key}_day" if facts.bridge.per_day else key,
        step=words.money(parts.cost, signed=True),
        amount=words.money(abs(rounded(after - before))),
    )
    name, amount = parts.largest
    if not name or amount * parts.cost <= 0:
        return said
    step = words.money(amount, signed=True)
    most = words.say("most_of_all", category=words.inside(name), step=step)
    return f"{said} {most}"


def _notes(facts: PeriodFacts, words: Words) -> Iterator[str]:
    """What is not like with like, by category and by channel."""
    for code in _NOTED:
        places = [note.place for note in facts.bridge.notes if note.code == code]
        if places:
            names = [words.category(it.item) if it.item else words.path(it.cell) for it in places]
            yield words.say(code, categories=", ".join(names))


def _extents(facts: PeriodFacts, words: Words) -> Iterator[str]:
    for result in (facts.compared, facts.result):
        if days := words.length_of(result):
            yield words.fill("{name}: {days}.", name=words.head(words.name_of(result)), days=days)
    if facts.bridge.per_day:
        yield words.say("compared_by_day")


def _calendar(facts: PeriodFacts, words: Words) -> str:
    """What fell on a working day, where one period had more of them than the other."""
    before, after = facts.bridge.calendar
    if before.working_days == after.working_days:
        return ""
    if before.cost_per_day is None or after.cost_per_day is None:
        return ""
    contacts = [
        None if line.contacts_per_day is None else rounded(line.contacts_per_day)
        for line in (before, after)
    ]
    return words.say(
        "calendar",
        days=words.count(after.working_days),
        days_before=words.count(before.working_days),
        contacts=words.count(contacts[1]),
        contacts_before=words.count(contacts[0]),
        cost=words.money(rounded(after.cost_per_day)),
        cost_before=words.money(rounded(before.cost_per_day)),
    )
