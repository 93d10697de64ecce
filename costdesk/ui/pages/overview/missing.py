"""What is still missing in the period: a sentence each, and the page where it is mended."""

from __future__ import annotations

from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from costdesk.domain.contacts import parse_cell
from costdesk.domain.figures import by_category
from costdesk.domain.findings import Code
from costdesk.domain.periods import Span
from costdesk.ui.names import category_name, cell_name
from costdesk.ui.pages.overview.look import days_text, name_of
from costdesk.ui.plurals import Plurals
from costdesk.ui.texts import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from costdesk.domain.findings import Finding
    from costdesk.ui.pages.overview.look import Look

MOST = 6
_MOST_NAMES = 4


class Task(NamedTuple):
    """Something to do, and the name of the page to do it on."""

    text: str
    page: str


def tasks(look: Look, findings: Iterable[Finding], waiting: int = 0) -> list[Task]:
    """The most useful first, at most a handful; ``waiting`` bank lines are to be sorted."""
    lines = waiting_tasks(waiting)
    found = (*_basics(look), *lines, *_gone(look), *_oddities(look, findings))
    return list(islice(dict.fromkeys(found), MOST))


def waiting_tasks(waiting: int) -> list[Task]:
    """The bank lines that no rule takes, if any."""
    return [Task(Plurals().lines_waiting(waiting), "lines")] if waiting else []


def watch_tasks(findings: Iterable[Finding]) -> list[Task]:
    """What is worth a look, each with the page where it is looked at.

    What was there in the period before and is not now is named among what is missing.
    """
    return [
        Task(sentence(finding), _LOOKED_AT.get(finding.code, "costs"))
        for finding in findings
        if finding.code not in (Code.COST_MISSING, Code.CELL_STOPPED)
    ][:MOST]


_LOOKED_AT = {
    Code.OCCUPANCY_HIGH: "contacts",
    Code.ABANDON_HIGH: "contacts",
    Code.EASY_CONTACTS_GONE: "charts",
    Code.UNIT_COST_JUMP: "charts",
    Code.ABOVE_LIMIT: "charts",
    Code.BENCHMARK_FAR: "calculator",
}


def _basics(look: Look) -> Iterator[Task]:
    result, period = look.result, name_of(look.result, look.formats)
    if not result.total_cost:
        text = QCoreApplication.translate("Overview", "No costs in {period} yet")
        yield Task(text.format(period=period), "costs")
    if result.covered.extent == "outside" or not result.tallies:
        text = QCoreApplication.translate("Overview", "No contacts counted in {period} yet")
        yield Task(text.format(period=period), "contacts")
    elif result.covered.extent == "to_date":
        text = QCoreApplication.translate(
            "Overview", "Contacts are counted for {days} only; the rest of {period} is open"
        )
        days = days_text(result.covered.span, look.formats)
        yield Task(text.format(days=days, period=period), "contacts")


def _gone(look: Look) -> Iterator[Task]:
    """What the period before had and this one has not."""
    before = look.history[-2]
    result, period = look.result, name_of(look.result, look.formats)
    costs, costs_before = by_category(result.pools), by_category(before.pools)
    gone = [name for name, cost in costs_before.items() if cost and not costs.get(name)]
    if result.total_cost and gone:
        text = QCoreApplication.translate(
            "Overview", "In {period} there is no cost yet for: {categories}"
        )
        yield Task(
            text.format(period=period, categories=_listed(map(category_name, gone))), "costs"
        )
    quiet = [cell for cell in before.tallies if cell not in result.tallies]
    if result.tallies and quiet:
        text = QCoreApplication.translate(
            "Overview", "In {period} nothing is counted for: {channels}"
        )
        yield Task(text.format(period=period, channels=_listed(map(cell_name, quiet))), "contacts")


def _listed(names: Iterable[str]) -> str:
    listed = list(names)
    if len(listed) > _MOST_NAMES:
        listed = [*listed[:_MOST_NAMES], "…"]
    return ", ".join(listed)


def _oddities(look: Look, findings: Iterable[Finding]) -> Iterator[Task]:
    for finding in findings:
        if finding.code in _KINDS and not _is_needless(finding, look):
            source, page = _KINDS[finding.code]
            text = QCoreApplication.translate("Overview", str(source))
            yield Task(text.format_map(_values(finding, look)), page)


def _is_needless(finding: Finding, look: Look) -> bool:
    """With one channel there is nothing to share out, so how long it took decides nothing."""
    return finding.code == Code.HANDLE_TIME_MISSING and len(look.result.tallies) == 1


def _values(finding: Finding, look: Look) -> dict[str, object]:
    values: dict[str, object] = {"name": "", "days": "", "count": finding.values.get("days", "")}
    path = finding.place.cell or str(finding.values.get("subject", ""))
    cell = parse_cell(path)
    values["name"] = cell_name(cell) if cell else category_name(path.partition(" (")[0])
    values["period"] = name_of(look.result, look.formats)
    if "start" in finding.values:
        first, last = (date.fromisoformat(str(finding.values[key])) for key in ("start", "end"))
        values["days"] = days_text(Span.of(first, last), look.formats)
    return values


_KINDS: dict[Code, tuple[object, str]] = {
    Code.COUNTS_MISSING: (
        QT_TRANSLATE_NOOP("Overview", "{name}: no counts for {days}"),
        "contacts",
    ),
    Code.TRAILING_ZEROS: (
        QT_TRANSLATE_NOOP("Overview", "Only zeros are counted for {days}"),
        "contacts",
    ),
    Code.HANDLE_TIME_MISSING: (
        QT_TRANSLATE_NOOP(
            "Overview",
            "{name}: no handle time, so shared costs were split by number of contacts",
        ),
        "contacts",
    ),
    Code.NO_WEIGHT: (
        QT_TRANSLATE_NOOP("Overview", "{name}: no contacts to share this cost out over"),
        "costs",
    ),
    Code.ABOVE_PRACTICAL_TIME: (
        QT_TRANSLATE_NOOP(
            "Overview", "More time was spent on contacts than people were there in {period}"
        ),
        "contacts",
    ),
    Code.CAPACITY_GAP: (
        QT_TRANSLATE_NOOP(
            "Overview", "Paid hours do not cover every day, so idle cost is not known"
        ),
        "contacts",
    ),
}
