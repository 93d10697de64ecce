"""Scenarios as a CSV file: for Excel as it is spoken here, or plain for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from costdesk.domain.findings import Refused
from costdesk.services.scenario_files import comparison_csv
from costdesk.services.summary_files import USUAL_LOCALE, write_file
from costdesk.ui.texts import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from costdesk.services.scenarios import WhatIf
    from costdesk.ui.desk import Desk


def export_csv(made: Sequence[WhatIf], desk: Desk, over: QWidget) -> str:
    """Ask where to and for whom, and write; says how it went, or nothing."""
    excel = QCoreApplication.translate("WhatIf", "CSV for Excel (*.csv)")
    plain = QCoreApplication.translate("WhatIf", "Plain CSV for other programs (*.csv)")
    title = QCoreApplication.translate("WhatIf", "Export scenarios")
    chosen, kind = QFileDialog.getSaveFileName(over, title, "what-if.csv", f"{excel};;{plain}")
    if not chosen:
        return ""
    path = Path(chosen)
    path = path if path.suffix.lower() == ".csv" else Path(f"{chosen}.csv")
    locale = "" if kind == plain else USUAL_LOCALE[desk.definitions.language]
    done = QCoreApplication.translate("WhatIf", "Saved as {file}").format(file=path)
    return write_csv(path, made, locale) or done


def write_csv(path: Path, made: Sequence[WhatIf], locale: str) -> str:
    """Write for Excel of a locale, or without one plain; says what went wrong."""
    try:
        write_file(path, comparison_csv(made, "excel" if locale else "exchange", locale))
    except Refused as refused:
        return sentence(refused.findings[0])
    return ""
