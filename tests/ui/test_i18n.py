"""Nothing in the window is left in English, and longer languages fit."""

import ast
import re
import shutil
import string
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from costdesk.domain.definitions import Language
from costdesk.domain.scenarios.scenario import Scenario, Start
from costdesk.services.import_requests import ImportRequest
from costdesk.services.scenarios import base_of, sample_scenario, saving
from costdesk.ui.actions import ACTIONS, MENUS
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.about import About
from costdesk.ui.dialogs.bug_report import BugReport
from costdesk.ui.dialogs.compared_days import ComparedDaysDialog
from costdesk.ui.dialogs.export_summary import ExportSummary
from costdesk.ui.dialogs.import_file import ImportFile
from costdesk.ui.dialogs.imports import Imports
from costdesk.ui.dialogs.lines_to_sort import LinesToSort
from costdesk.ui.dialogs.name_columns import NameColumns
from costdesk.ui.dialogs.new_workspace import NewWorkspace
from costdesk.ui.dialogs.preferences import PreferencesDialog
from costdesk.ui.dialogs.profiles import Profiles
from costdesk.ui.dialogs.quality import QualityDialog
from costdesk.ui.dialogs.rule_list import RuleList
from costdesk.ui.dialogs.save_profile import SaveProfile
from costdesk.ui.dialogs.sorted_lines import SortedLines
from costdesk.ui.dialogs.target import TargetDialog
from costdesk.ui.dialogs.thresholds import ThresholdsDialog
from costdesk.ui.main_window import MainWindow
from costdesk.ui.pages.calculator import CalculatorPage
from costdesk.ui.pages.contacts.paid_hours import PaidHours
from costdesk.ui.pages.whatif import WhatIfPage
from costdesk.ui.pages.whatif.assumptions import Assumptions
from costdesk.ui.pages.whatif.comparison import Comparison
from costdesk.ui.pages.whatif.name_dialog import NameDialog
from costdesk.ui.pages.whatif.own_figures import OwnFigures
from costdesk.ui.preferences import Preferences
from tests.ui.foreign_dialogs import foreign_dialog

ROOT = Path(__file__).parents[2]
UI = ROOT / "costdesk" / "ui"
TS = ROOT / "resources" / "i18n"
PAGES = ("overview", "contacts", "costs", "calculator", "charts", "whatif")


def compared(desk: Desk) -> Comparison:
    desk.execute(saving(sample_scenario()))
    return Comparison(desk)


def open_levers(page: QWidget) -> None:
    """Everything that the what-if page can show."""
    if isinstance(page, WhatIfPage):
        for kind in ("new_channel", "price_change", "ivr"):
            page.levers.add(kind)
        for card in page.levers.cards:
            card.open()
        page.levers.cards[-1].details.setChecked(True)
        page.compute()


DIALOGS: dict[str, Callable[[Desk, Path], QWidget]] = {
    "new": NewWorkspace,
    "import": ImportFile,
    "export": ExportSummary,
    "foreign": foreign_dialog,
    "imports": lambda desk, _folder: Imports(desk),
    "lines": lambda desk, _folder: LinesToSort(desk),
    "rules": lambda desk, _folder: RuleList(desk),
    "profiles": Profiles,
    "columns": lambda desk, folder: NameColumns(desk, folder / "none.csv", "bank"),
    "sorted lines": lambda desk, _folder: SortedLines(desk),
    "save profile": lambda desk, folder: SaveProfile(desk, {}, ImportRequest(folder, "costs")),
    "target": lambda desk, _folder: TargetDialog(desk),
    "preferences": lambda _desk, _folder: PreferencesDialog("en"),
    "about": lambda _desk, _folder: About(),
    "hours": lambda desk, _folder: PaidHours(desk),
    "compared": lambda desk, _folder: ComparedDaysDialog(desk),
    "quality": lambda desk, _folder: QualityDialog(desk),
    "thresholds": lambda desk, _folder: ThresholdsDialog(desk),
    "assumptions": lambda desk, _folder: Assumptions(
        Scenario("S"), ("salaries", "rent"), desk.formats
    ),
    "own figures": lambda desk, _folder: OwnFigures(
        Scenario("S"), None, desk.formats, base=base_of(desk.workspace, Start())
    ),
    "comparison": lambda desk, _folder: compared(desk),
    "rename": lambda _desk, _folder: NameDialog("One", ["One", "Two"]),
    "bug": lambda _desk, folder: BugReport("trace", folder),
}

Message = tuple[str, str, bool]


def messages(path: Path) -> dict[Message, ET.Element]:
    """Every message of a file by context, source and whether it has plural forms."""
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.get("numerus") == "yes",
        ): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


# The files


def test_the_files_hold_exactly_the_texts_of_the_sources(tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    lupdate = shutil.which(tool) or shutil.which("pyside6-lupdate")
    if lupdate is None:
        pytest.skip("needs pyside6-lupdate")
    fresh = tmp_path / "costdesk_nl.ts"
    sources = [str(path) for path in sorted(UI.rglob("*.py"))]
    subprocess.run([lupdate, *sources, "-silent", "-ts", fresh], check=True, capture_output=True)
    expected = set(messages(fresh))
    for language in ("nl", "hu"):
        kept = set(messages(TS / f"costdesk_{language}.ts"))
        assert expected - kept == set(), "run: make translations"
        assert kept - expected == set(), "run: make translations"
    plurals = {message for message in expected if message[2]}
    assert set(messages(TS / "costdesk_en.ts")) == plurals


@pytest.mark.parametrize("language", ["en", "nl", "hu"])
def test_nothing_is_unfinished(language: str) -> None:
    for name, message in messages(TS / f"costdesk_{language}.ts").items():
        translation = message.find("translation")
        assert translation is not None, name
        assert translation.get("type") is None, name
        assert all(form.strip() for form in forms(message)), name


@pytest.mark.parametrize("language", ["en", "nl", "hu"])
def test_placeholders_and_mnemonics_are_kept(language: str) -> None:
    for (context, source, _), message in messages(TS / f"costdesk_{language}.ts").items():
        for form in forms(message):
            assert marks_of(form) == marks_of(source), (context, source, form)


def marks_of(text: str) -> tuple[set[str], int, int]:
    named = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return named, text.count("%n"), len(re.findall(r"&(?=\w)", text))


# What is in the code


SHOWING = {
    "setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setTitle", "setStatusTip", "addAction", "addMenu", "addTab",
    "addItem", "addRow", "setLabelText", "setInformativeText", "say", "QLabel", "QPushButton",
    "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QListWidgetItem",
    "complain", "setHeaderLabels", "showMessage",
}  # fmt: skip
ALLOWED = re.compile(r"\W*(CostDesk)?\W*")


def untranslated() -> Iterator[str]:
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and name_of(node.func) in SHOWING:
                for argument in node.args[:1]:
                    if text := shown_text(argument):
                        yield f"{path.relative_to(UI)}:{node.lineno}: {text}"


def name_of(function: ast.expr) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


def shown_text(argument: ast.expr) -> str:
    """Letters that would be shown as they stand here; f-strings may hold signs only."""
    if isinstance(argument, ast.IfExp):
        return shown_text(argument.body) or shown_text(argument.orelse)
    parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
    for part in parts:
        text = part.value if isinstance(part, ast.Constant) else ""
        if isinstance(text, str) and re.search(r"[^\W\d_]", text) and not ALLOWED.fullmatch(text):
            return text
    return ""


def test_no_text_is_shown_without_translation() -> None:
    assert list(untranslated()) == []


def test_no_text_is_translated_inside_another() -> None:
    """Who collects the texts does not look into f-strings, so such a one stays English."""
    inside = [
        f"{path.name}:{call.lineno}"
        for path in UI.rglob("*.py")
        for text in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and name_of(call.func) in {"tr", "translate"}
    ]
    assert inside == []


def test_only_literal_texts_are_translated() -> None:
    """``lupdate`` cannot see a text in a variable, unless a table of NOOPs holds it."""
    odd = []
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            if name_of(node.func) == "translate" and len([*node.args, *node.keywords]) > MOST:
                odd.append(f"{path.relative_to(UI)}:{node.lineno}: plurals belong into Plurals")
            if name_of(node.func) != "tr":
                continue
            of_self = isinstance(node.func, ast.Attribute) and name_of(node.func.value) == "self"
            if not of_self or not isinstance(node.args[0], ast.Constant):
                odd.append(f"{path.relative_to(UI)}:{node.lineno}")
    assert odd == []


MOST = len(("context", "text", "note"))


# Mnemonics


def mnemonic(text: str) -> str:
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].lower() if found else ""


def repeated(texts: Iterator[str] | list[str]) -> list[str]:
    kept = [text for text in texts if mnemonic(text)]
    counted = Counter(mnemonic(text) for text in kept)
    return sorted(text for text in kept if counted[mnemonic(text)] > 1)


@pytest.mark.parametrize("language", ["en", "nl", "hu"])
def test_mnemonics_are_unique_in_each_menu(
    language: Language, speak: Callable[[Language], None]
) -> None:
    speak(language)
    titles = [QCoreApplication.translate("Menus", str(title)) for title in MENUS.values()]
    assert all(mnemonic(title) for title in titles)
    assert repeated(titles) == []
    for menu in MENUS:
        texts = [
            QCoreApplication.translate("Actions", str(spec.text))
            for spec in ACTIONS
            if spec.menu == menu
        ]
        assert all(mnemonic(text) for text in texts)
        assert repeated(texts) == []


def shown_mnemonics(part: QWidget) -> list[str]:
    labels = [each for each in part.findChildren(QLabel) if each.buddy() is not None]
    texts = [each.text() for each in labels if each.isVisibleTo(part)]
    buttons = part.findChildren(QAbstractButton)
    return texts + [each.text() for each in buttons if each.isVisibleTo(part)]


@pytest.mark.parametrize("language", ["en", "nl", "hu"])
@pytest.mark.parametrize("name", DIALOGS)
def test_mnemonics_are_unique_in_each_dialog(
    qtbot: QtBot,
    sample_desk: Desk,
    tmp_path: Path,
    speak: Callable[[Language], None],
    language: Language,
    name: str,
) -> None:
    speak(language)
    dialog = DIALOGS[name](sample_desk, tmp_path)
    qtbot.addWidget(dialog)
    labels = [each.text() for each in dialog.findChildren(QLabel)]
    buttons = [each.text() for each in dialog.findChildren(QAbstractButton)]
    assert repeated(labels + buttons) == []


@pytest.mark.parametrize("language", ["en", "nl", "hu"])
def test_mnemonics_are_unique_on_each_page(
    qtbot: QtBot,
    sample_desk: Desk,
    preferences: Preferences,
    speak: Callable[[Language], None],
    language: Language,
) -> None:
    speak(language)
    sample_desk.language = language
    window = MainWindow(sample_desk, preferences)
    qtbot.addWidget(window)
    window.show()
    menus = [action.text() for action in window.menuBar().actions()]
    for name in PAGES:
        window.show_page(name)
        open_levers(window.shown_page)
        assert repeated([*menus, *shown_mnemonics(window.shown_page)]) == [], name
    calculator = window.page("calculator")
    assert isinstance(calculator, CalculatorPage)
    for row in range(calculator.formulas.count()):
        calculator.formulas.setCurrentRow(row)
        assert repeated([*menus, *shown_mnemonics(calculator.sheet)]) == [], row
    window.retire()


# Longer languages


class Longer(QTranslator):
    """Every text 40 % longer."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's
        return False

    def translate(self, _context: str, source: str, _note: str | None = None, _n: int = -1) -> str:
        extra = max(2, len(source) * 2 // 5)
        return f"{source} {('lengthen ' * extra)[: extra - 1]}".rstrip()


@pytest.fixture
def longer() -> Iterator[None]:
    translator = Longer()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def clipped(part: QWidget) -> list[str]:
    labels = [each for each in part.findChildren(QLabel) if each.isVisible() and each.text()]
    buttons = [each for each in part.findChildren(QPushButton) if each.isVisible()]
    narrow = [each.text() for each in labels if not fits(each)]
    return narrow + [each.text() for each in buttons if not fits(each)]


def fits(widget: QLabel | QPushButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) <= widget.height() + 1
    return widget.sizeHint().width() <= widget.width() + 1


@pytest.mark.usefixtures("longer")
def test_longer_texts_are_not_clipped_on_any_page(
    qtbot: QtBot, sample_desk: Desk, preferences: Preferences
) -> None:
    window = MainWindow(sample_desk, preferences)
    qtbot.addWidget(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    window.resize(1280, 900)
    assert window.sidebar.item(0).text() == "Overview le"
    for name in PAGES:
        window.show_page(name)
        open_levers(window.shown_page)
        qtbot.wait(1)
        assert clipped(window) == [], name
    window.retire()


@pytest.mark.usefixtures("longer")
@pytest.mark.parametrize("name", DIALOGS)
def test_longer_texts_are_not_clipped_in_any_dialog(
    qtbot: QtBot, sample_desk: Desk, tmp_path: Path, name: str
) -> None:
    dialog = DIALOGS[name](sample_desk, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert clipped(dialog) == []
