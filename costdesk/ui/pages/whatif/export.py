"""Scenarios to send on: the report, a workbook, or a CSV file for Excel or other programs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from costdesk.domain.findings import Refused
from costdesk.services.scenario_books import scenario_xlsx
from costdesk.services.scenario_files import comparison_csv
from costdesk.services.summary_files import USUAL_LOCALE, write_file
from costdesk.ui.texts import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    kinds = f"{report};;{excel};;{plain}"
    chosen, kind = QFileDialog.getSaveFileName(over, title, "what-if.xlsx", kinds)
    if not chosen:
        return ""
    path = _path(chosen, ".csv" if kind in (excel, plain) else ".xlsx")
    if path.suffix.lower() == ".csv":
        locale = "" if kind == plain else USUAL_LOCALE[desk.definitions.language]
        problem = write_csv(path, made, locale)
    else:
        problem = write_report(path, made, desk)
    done = QCoreApplication.translate("WhatIf", "Saved as {file}").format(file=path)
    return problem or done


def _path(chosen: str, ending: str) -> Path:
    """The chosen path; what is typed decides, where it is one of the two kinds."""
    path = Path(chosen)
    if path.suffix.lower() == ending:
        return path
    other = {".csv": ".xlsx", ".xlsx": ".csv"}[ending]
    return path.with_suffix(ending) if path.suffix.lower() == other else Path(f"{chosen}{ending}")


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
