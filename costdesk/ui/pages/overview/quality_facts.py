"""Quality figures and what guards them, as facts for their card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.domain.quality import is_passed
from costdesk.ui.names import channel_name
from costdesk.ui.pages.overview.facts_card import Fact
from costdesk.ui.quality_names import guard_words, meaning_of, measure_name, measured

if TYPE_CHECKING:
    from costdesk.domain.quality import Guards, Reading
    from costdesk.ui.formats import Formats
    from costdesk.ui.pages.overview.look import Look


def quality_facts(look: Look) -> list[Fact]:
    """What is kept for the period."""
    guards = look.definitions.guards
    return [_fact(reading, guards, look.formats) for reading in look.quality]


def _fact(reading: Reading, guards: Guards, formats: Formats) -> Fact:
    measure = reading.subject.measure
    guard = guards.get(measure)
    passed = guard is not None and is_passed(guard, reading.value)
    return Fact(
        _name(reading),
        measured(measure, reading.value, formats),
        _said(reading, guards, formats),
        alarming=passed,
        tip="\n".join(filter(None, (meaning_of(measure), reading.method))),
    )


def _name(reading: Reading) -> str:
    _, line, channel = reading.subject
    where = ", ".join(filter(None, (line, channel_name(channel) if channel else "")))
    named = measure_name(reading.subject.measure)
    return f"{named} ({where})" if where else named


def _said(reading: Reading, guards: Guards, formats: Formats) -> str:
    """The guard and whether it holds, never by colour alone; else how it was measured."""
    guard = guards.get(reading.subject.measure)
    if guard is None:
        return reading.method
    limit = guard_words(reading, guard, formats)
    if is_passed(guard, reading.value):
        return QCoreApplication.translate("Overview", "⚠ should be {limit}").format(limit=limit)
    return QCoreApplication.translate("Overview", "✓ {limit}").format(limit=limit)
