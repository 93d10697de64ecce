"""Draws every page and dialog from the sample centre: three languages, light and dark.

``python packaging/screenshots.py FOLDER`` draws at 100 % and, in a second process, at 200 %.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPalette
    from PySide6.QtWidgets import QApplication, QWidget

    from costdesk.domain.definitions import Language
    from costdesk.ui.app import Program
    from costdesk.ui.pages.whatif import WhatIfPage

SCALES = (1, 2)
DAY = date(2025, 9, 15)
SIZE = 1280, 800
PAGES = ("overview", "contacts", "costs", "calculator", "charts", "whatif")
HOLDER = {"user": "Anna", "machine": "OFFICE-2", "since": "2025-09-15T09:30+00:00"}
LONGEST_DRAWING = 20  # seconds
LOGGED = (
    "callid,caller_id_number,destination_number,starting_date,billsec,hangup_cause_id\n"
    "a,0611112222,0201234567,2031-07-03 08:00:00,50,16\n"
    "b,0611113333,0201234567,2031-07-03 08:10:00,0,17\n"
)
UNKNOWN_BANK = "Kdy;Kolik;Komu\n13/02/2025;-12,50;KPN\n14/02/2025;100,00;Klient\n"
IMPORTED = (
    "date;direction;channel;handled\n03/04/2026;inbound;phone;120\n04/04/2026;inbound;phone;98\n"
)


def main() -> int:
    """Draw all scales, each in a process of its own: Qt takes the scale at its start."""
    folder = Path(sys.argv[1])
    if len(sys.argv) > len(("program", "folder")):
        draw_all(folder, int(sys.argv[2]))
        return 0
    for scale in SCALES:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
        # On a screen that is large enough for the window.
        subprocess.run(
            [sys.executable, __file__, str(folder), str(scale)], check=True, env=environment
        )
    print(f"{sum(1 for _ in folder.rglob('*.png'))} pictures in {folder}")
    return 0


def draw_all(folder: Path, scale: int) -> None:
    """Every page and dialog in three languages, light and dark."""
    from PySide6.QtGui import QPalette

    from costdesk.domain.definitions import LANGUAGES
    from costdesk.ui.app import Application
    from costdesk.ui.theme import apply_theme

    application = Application(["costdesk"])
    for scheme, palette in (("light", QPalette()), ("dark", dark_palette())):
        # Without a desktop nobody asks for dark, so the palette does.
        application.setPalette(palette)
        apply_theme(application)
        for language in LANGUAGES:
            place = folder / f"{language}-{scheme}-{scale}00"
            place.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory() as rough:
                draw(application, language, Path(rough), place)


def dark_palette() -> QPalette:
    """As Fusion has it on a dark desktop."""
    from PySide6.QtGui import QColor, QPalette

    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in (
        (roles.Window, "#323232"),
        (roles.WindowText, "#ffffff"),
        (roles.Base, "#2d2d2d"),
        (roles.AlternateBase, "#383838"),
        (roles.Text, "#ffffff"),
        (roles.Button, "#3c3c3c"),
        (roles.ButtonText, "#ffffff"),
        (roles.ToolTipBase, "#3c3c3c"),
        (roles.ToolTipText, "#ffffff"),
        (roles.PlaceholderText, "#a0a0a0"),
        (roles.Mid, "#555555"),
        (roles.Midlight, "#4a4a4a"),
        (roles.Light, "#5a5a5a"),
        (roles.Dark, "#222222"),
        (roles.Shadow, "#141414"),
        (roles.Highlight, "#308cc6"),
        (roles.HighlightedText, "#ffffff"),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#8c8c8c"))
    return palette


def draw(application: QApplication, language: Language, rough: Path, place: Path) -> None:
    """One language."""
    from PySide6.QtCore import QSettings

    from costdesk.ui.app import Program
    from costdesk.ui.preferences import Preferences

    preferences = Preferences(QSettings(str(rough / "settings.ini"), QSettings.Format.IniFormat))
    preferences.language = language
    program = Program(preferences)
    window = program.window
    window.resize(*SIZE)
    window.show()
    save(application, window, place / "welcome.png")
    currency = "HUF" if language == "hu" else "EUR"
    path = rough / "centre.costdesk"
    program.desk.create(path, currency, [("language", language)], sample=True)
    program.desk.look_at(day=DAY)
    set_target(program, "850" if currency == "HUF" else "4.25")
    for name in PAGES:
        window.show_page(name)
        prepare(program, name)
        save(application, window, place / f"{name}.png")
    ask_for_people(program)
    save(application, window, place / "calculator-people.png")
    draw_charts(application, program, place)
    for name, make in dialogs(program, rough):
        dialog = make()
        dialog.show()
        save(application, dialog, place / f"{name}.png")
        dialog.close()
    window.close()


def set_target(program: Program, amount: str) -> None:
    """Wish for something, without the message that it was done."""
    from costdesk.services.commands import SetSetting

    program.desk.execute(SetSetting("target.cost_per_contact.2025-01", amount))
    program.window.toast.hide()


def draw_charts(application: QApplication, program: Program, place: Path) -> None:
    """Every chart but the first, which the page has shown already."""
    from costdesk.services.chart_pictures import CHARTS
    from costdesk.ui.pages.charts import ChartsPage

    program.window.show_page("charts")
    page = program.window.page("charts")
    assert isinstance(page, ChartsPage)  # noqa: S101 - the registry says so
    for number, name in enumerate(CHARTS[1:], start=1):
        page.chooser.setCurrentIndex(number)
        wait_for(lambda: page.is_drawn)
        save(application, program.window, place / f"charts-{name}.png")


def prepare(program: Program, name: str) -> None:
    """Fill what is empty at first; wait for what is drawn beside the window."""
    from costdesk.ui.pages.calculator import CalculatorPage
    from costdesk.ui.pages.charts import ChartsPage
    from costdesk.ui.pages.overview import OverviewPage
    from costdesk.ui.pages.whatif import WhatIfPage

    page = program.window.page(name)
    if isinstance(page, OverviewPage):
        wait_for(lambda: page.is_complete)
    if isinstance(page, CalculatorPage):
        page.sheet.take.click()
    if isinstance(page, ChartsPage):
        wait_for(lambda: page.is_drawn)
    if isinstance(page, WhatIfPage):
        pull_levers(page)


def pull_levers(page: WhatIfPage) -> None:
    """Some levers of a scenario."""
    for kind, effect, number in (("chatbot", "contained_percent", 15), ("ivr", "menu_minutes", 1)):
        page.levers.add(kind)
        page.levers.cards[-1].rows[effect].fields["likely"].set_value(Decimal(number))
    page.compute()


def ask_for_people(program: Program) -> None:
    """The staffing sheet of the calculator, filled in."""
    from costdesk.ui.pages.calculator import CalculatorPage

    program.window.show_page("calculator")
    page = program.window.shown_page
    assert isinstance(page, CalculatorPage)  # noqa: S101 - what was just shown
    page.choose("agents")
    page.sheet.take.click()
    page.sheet.form.fields["calls"].line.setText("40")


def wait_for(is_done: Callable[[], bool]) -> None:
    """Let the window work until something is done."""
    from PySide6.QtCore import QCoreApplication

    until = time.monotonic() + LONGEST_DRAWING
    while time.monotonic() < until and not is_done():
        QCoreApplication.processEvents()
        time.sleep(0.02)


def dialogs(program: Program, rough: Path) -> Iterator[tuple[str, Callable[[], QWidget]]]:  # noqa: PLR0915 - a line for each
    """Every dialog by its name."""
    from costdesk.domain.findings import Code, Finding
    from costdesk.services.licences import licence_texts
    from costdesk.ui.dialogs.about import About
    from costdesk.ui.dialogs.bug_report import BugReport
    from costdesk.ui.dialogs.compared_days import ComparedDaysDialog
    from costdesk.ui.dialogs.export_summary import ExportSummary
    from costdesk.ui.dialogs.import_file import ImportFile
    from costdesk.ui.dialogs.import_foreign import ImportForeign
    from costdesk.ui.dialogs.imports import Imports
    from costdesk.ui.dialogs.licences import Licences
    from costdesk.ui.dialogs.lines_to_sort import LinesToSort
    from costdesk.ui.dialogs.name_columns import NameColumns
    from costdesk.ui.dialogs.new_workspace import NewWorkspace
    from costdesk.ui.dialogs.occupied import Occupied
    from costdesk.ui.dialogs.preferences import PreferencesDialog
    from costdesk.ui.dialogs.profiles import Profiles
    from costdesk.ui.dialogs.quality import QualityDialog
    from costdesk.ui.dialogs.reasons import ReasonsDialog
    from costdesk.ui.dialogs.report import ReportDialog
    from costdesk.ui.dialogs.report_sources import period_source
    from costdesk.ui.dialogs.shortcuts import Shortcuts
    from costdesk.ui.dialogs.sorted_lines import SortedLines
    from costdesk.ui.dialogs.target import TargetDialog
    from costdesk.ui.dialogs.thresholds import ThresholdsDialog
    from costdesk.ui.pages.contacts.paid_hours import PaidHours
    from costdesk.ui.pages.whatif import WhatIfPage
    from costdesk.ui.pages.whatif.comparison import Comparison

    desk, window = program.desk, program.window
    in_use = Finding(Code.WORKSPACE_IN_USE, values=HOLDER)

    def importing() -> ImportFile:
        path = rough / "contacts.csv"
        path.write_text(IMPORTED, encoding="utf-8")
        dialog = ImportFile(desk, rough, window)
        dialog.take(path)
        return dialog

    def foreign() -> ImportForeign:
        path = rough / "calls.csv"
        path.write_text(LOGGED, encoding="utf-8")
        dialog = ImportForeign(desk, path, window)
        wait_for(lambda: dialog.is_idle)
        return dialog

    def comparing() -> Comparison:
        page = window.page("whatif")
        assert isinstance(page, WhatIfPage)  # noqa: S101 - the registry says so
        page.save()
        page.duplicate()
        return Comparison(desk, parent=window)

    def assuming() -> QWidget:
        page = window.page("whatif")
        assert isinstance(page, WhatIfPage)  # noqa: S101 - the registry says so
        return page.terms_dialog()

    def assuming_all() -> QWidget:
        page = window.page("whatif")
        assert isinstance(page, WhatIfPage)  # noqa: S101 - the registry says so
        dialog = page.terms_dialog()
        dialog.opener.setChecked(True)
        return dialog

    def own_figures() -> QWidget:
        page = window.page("whatif")
        assert isinstance(page, WhatIfPage)  # noqa: S101 - the registry says so
        return page.figures_dialog()

    yield "own-figures", own_figures
    yield "assumptions", assuming
    yield "assumptions-all", assuming_all
    yield "comparison", comparing
    yield "new-workspace", lambda: NewWorkspace(desk, rough, window)
    yield "import", importing
    yield "import-foreign", foreign
    yield "imports", lambda: Imports(desk, window)

    def naming() -> NameColumns:
        path = rough / "bank.csv"
        path.write_text(UNKNOWN_BANK, encoding="utf-8")
        return NameColumns(desk, path, "bank", window)

    yield "name-columns", naming
    yield "profiles", lambda: Profiles(desk, rough, window)
    yield "lines-to-sort", lambda: LinesToSort(desk, window)
    yield "sorted-lines", lambda: SortedLines(desk, window)

    def reporting() -> ReportDialog:
        dialog = ReportDialog(period_source(desk), rough, window)
        wait_for(lambda: dialog.is_idle)
        return dialog

    yield "report", reporting
    yield "export", lambda: ExportSummary(desk, rough, window)
    yield "target", lambda: TargetDialog(desk, parent=window)
    yield "compared-days", lambda: ComparedDaysDialog(desk, window)
    yield "quality", lambda: QualityDialog(desk, window)
    yield "reasons", lambda: ReasonsDialog(desk, window)
    yield "thresholds", lambda: ThresholdsDialog(desk, window)
    yield "preferences", lambda: PreferencesDialog(desk.language, window)
    yield "about", lambda: About(window)
    yield "licences", lambda: Licences(licence_texts(), window)
    yield "shortcuts", lambda: Shortcuts(window.shown_page, window)
    yield "occupied", lambda: Occupied(in_use, desk.workspace.path, window)
    yield "paid-hours", lambda: PaidHours(desk, window)
    yield "bug-report", lambda: BugReport("Traceback …\nValueError: an example", None, window)


def save(application: QApplication, widget: QWidget, path: Path) -> None:
    """Save what a widget shows once it has settled."""
    for _ in range(10):
        application.processEvents()
    widget.grab().save(str(path))


if __name__ == "__main__":
    sys.exit(main())
