"""What tests of reports share: centres, and how to read a report as texts."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from costdesk.domain.definitions import Language
from costdesk.exports.report_blocks import Document, Section, Table
from costdesk.services.report.facts import asked_for
from costdesk.services.report.period import period_report
from costdesk.services.report.value import Report
from costdesk.services.samples import new_sample
from costdesk.services.workspace import Workspace

TODAY = date(2026, 1, 15)
Make = Callable[..., Report]


@pytest.fixture
def sample(tmp_path: Path) -> Workspace:
    return new_sample(tmp_path / "sample.costdesk", "EUR", [("name", "Sample Centre")])


@pytest.fixture
def make() -> Make:
    def made(
        workspace: Workspace, period: str = "", compare: str = "", language: Language = "en"
    ) -> Report:
        asked = asked_for(workspace, TODAY, period, compare)
        return period_report(workspace, asked, TODAY, language)

    return made


def section(report: Report, key: str) -> Section:
    return next(each for each in report.document.sections if each.key == key)


def keys(report: Report) -> list[str]:
    return [each.key for each in report.document.sections]


def table(report: Report, key: str) -> Table:
    [found] = [block for block in section(report, key).blocks if isinstance(block, Table)]
    return found


def column(found: Table, heading: str) -> list[str]:
    place = found.headings.index(heading)
    return [row.cells[place] for row in found.rows]


def number(text: str) -> Fraction:
    """An English number as it is shown."""
    plain = text.replace(",", "").replace("−", "-").replace("€", "").replace("%", "")
    return Fraction(Decimal(plain.replace("+", "")))


def texts(document: Document) -> str:
    return repr(document)
