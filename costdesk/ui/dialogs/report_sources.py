"""What reports are made of: the period that is looked at, or a scenario."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.services.report.facts import Asked
from costdesk.services.report.period import period_report
from costdesk.services.report.scenario import scenario_report
from costdesk.ui.dialogs.report import Source
from costdesk.ui.dialogs.save_as import file_name
from costdesk.ui.period_names import period_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from costdesk.domain.definitions import Language
    from costdesk.domain.progress import Progress
    from costdesk.services.report.value import Report
    from costdesk.services.scenarios import WhatIf
    from costdesk.services.workspace import Workspace
    from costdesk.ui.desk import Desk


def period_source(desk: Desk) -> Source:
    """The period that is looked at, with the one that it is compared with."""
    asked = Asked(desk.period, desk.compared_period)
    title = QCoreApplication.translate("ReportDialog", "Report: {period}")
    return Source(
        title=title.format(period=period_name(desk.period, desk.formats)),
        file_name=f"{desk.workspace.path.stem} {desk.period.label}",
        language=desk.language,
        make=partial(_period_work, desk, asked),
    )


def scenario_source(made: WhatIf, desk: Desk) -> Source:
    """A scenario as it stands on the page, saved or not."""
    title = QCoreApplication.translate("ReportDialog", "Report: {name}")
    definitions = desk.definitions
    name = definitions.name or desk.workspace.path.stem

    def work(language: Language) -> Callable[[Progress], Report]:
        today = date.today()  # noqa: DTZ011 - a civil date, where the owner is
        return lambda _progress: scenario_report([made], definitions, name, today, language)

    return Source(
        title=title.format(name=made.scenario.name),
        file_name=file_name(f"{desk.workspace.path.stem} {made.scenario.name}"),
        language=desk.language,
        make=work,
    )


def _period_work(desk: Desk, asked: Asked, language: Language) -> Callable[[Progress], Report]:
    """Raises Refused where the workspace cannot be opened a second time."""
    return partial(_made, desk.workspace.again(), asked, language)


def _made(workspace: Workspace, asked: Asked, language: Language, progress: Progress) -> Report:
    with workspace:
        return period_report(workspace, asked, date.today(), language, progress)  # noqa: DTZ011
