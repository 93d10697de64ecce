"""Scenarios to send on: the report, a workbook, or a CSV file for Excel or other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.domain.findings import Refused
from costdesk.services.scenario_books import scenario_xlsx
from costdesk.services.scenario_files import comparison_csv
from costdesk.services.summary_files import USUAL_LOCALE, write_file
from costdesk.ui.dialogs.save_as import ask_where_and_what
from costdesk.ui.texts import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from costdesk.services.scenarios import WhatIf
    from costdesk.ui.desk import Desk
    from costdesk.ui.dialogs.report import ReportDialog


def report_dialog(made: WhatIf, desk: Desk, over: QWidget) -> ReportDialog:
    """The report of a scenario, before it goes on."""
    from costdesk.ui.dialogs.report import ReportDialog  # noqa: PLC0415 - not at start
    from costdesk.ui.dialogs.report_sources import scenario_source  # noqa: PLC0415 - as above

    return ReportDialog(scenario_source(made, desk), desk.workspace.path.parent, over)


def export_scenarios(made: Sequence[WhatIf], desk: Desk, over: QWidget) -> str:
    """Ask where to and as what, and write; says how it went, or nothing."""
    report = QCoreApplication.translate("WhatIf", "Report as an Excel workbook (*.xlsx)")
    excel = QCoreApplication.translate("WhatIf", "CSV for Excel (*.csv)")
    plain = QCoreApplication.translate("WhatIf", "Plain CSV for other programs (*.csv)")
    title = QCoreApplication.translate("WhatIf", "Export scenarios")
    endings = {report: ".xlsx", excel: ".csv", plain: ".csv"}
    usual = desk.workspace.path.parent / "what-if.xlsx"
    chosen = ask_where_and_what(over, title, str(usual), endings)
    if chosen is None:
        return ""
    path, kind = chosen
    if path.suffix.lower() == ".csv":
        locale = "" if kind == plain else USUAL_LOCALE[desk.definitions.language]
        problem = write_csv(path, made, locale)
    else:
        problem = write_report(path, made, desk)
    done = QCoreApplication.translate("WhatIf", "Saved as {file}").format(file=path)
    return problem or done


def write_csv(path: Path, made: Sequence[WhatIf], locale: str) -> str:
    """Write for Excel of a locale, or without one plain; says what went wrong."""
    try:
        write_file(path, comparison_csv(made, "excel" if locale else "exchange", locale))
    except Refused as refused:
        return sentence(refused.findings[0])
    return ""


def write_report(path: Path, made: Sequence[WhatIf], desk: Desk) -> str:
    """Write the workbook; says what went wrong."""
    try:
        write_file(path, scenario_xlsx(made, desk.definitions))
    except Refused as refused:
        return sentence(refused.findings[0])
    return ""
