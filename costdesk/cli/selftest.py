"""``costdesk self-test``: the whole program once, on real files in a temporary folder."""

from __future__ import annotations

import csv
import sys
import tempfile
import time
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from costdesk.cli.figures import civil_today
from costdesk.cli.selftest_outside import paint_window, without_network
from costdesk.domain.definitions import LANGUAGES
from costdesk.domain.figures import MONEY_FIGURES, figures_of
from costdesk.domain.scenarios.scenario import Scenario
from costdesk.services.chart_pictures import charts_of, drawn_picture, write_picture
from costdesk.services.charting import write_charts
from costdesk.services.commands import DeleteCosts
from costdesk.services.explaining import explain
from costdesk.services.exporting import export_workspace
from costdesk.services.foreign import take_in
from costdesk.services.importing import ImportRequest, import_file
from costdesk.services.lever_kinds import lever_kinds
from costdesk.services.report.facts import asked_for
from costdesk.services.report.period import period_report
from costdesk.services.report.value import report_html
from costdesk.services.results import Choice, chosen_results, result_rows
from costdesk.services.samples import fill_with_sample
from costdesk.services.scenarios import new_lever, sample_scenario, what_if
from costdesk.services.summary_files import summary_csv, write_file
from costdesk.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator

    from costdesk.domain.definitions import Language


_CAMT = (
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Ntry>'
    '<Amt Ccy="EUR">12.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt>'
    "<Dt>2025-03-04</Dt></BookgDt></Ntry></Stmt></BkToCstmrStmt></Document>"
)
_BUNQ = (
    '"Datum","Bedrag","Rekening","Tegenrekening","Naam","Omschrijving"\n'
    '"2025-03-04","-12,50","NL02","NL44","KPN","maart"\n'
)


class Failed(Exception):  # noqa: N818 - the self-test failed, which is its result
    """A check that did not hold."""


def self_test(arguments: Namespace) -> int:  # noqa: ARG001 - it takes none
    """Make, fill, compute, draw, export, read back, undo; say what worked and how long it took."""
    failures = 0
    with tempfile.TemporaryDirectory(prefix="costdesk-é-") as folder, without_network():
        for name, check in _checks(Path(folder)):
            failures += not _passes(name, check)
    sys.stdout.write(f"{failures} failed\n" if failures else "everything works\n")
    return 1 if failures else 0


def _passes(name: str, check: Callable[[], None]) -> bool:
    start = time.perf_counter()
    try:
        check()
    except Exception as error:  # noqa: BLE001 - whatever is broken here is the answer
        sys.stdout.write(f"FAILED  {name}: {type(error).__name__}: {error}\n")
        return False
    sys.stdout.write(f"ok      {name} ({time.perf_counter() - start:.2f} s)\n")
    return True


def _checks(folder: Path) -> Iterator[tuple[str, Callable[[], None]]]:
    paths = {language: folder / f"{language} ő.costdesk" for language in LANGUAGES}
    path = paths["en"]
    for language in LANGUAGES:
        yield f"make a sample workspace ({language})", partial(_make, paths[language], language)
    yield "figures that add up to the cent", partial(_adds_up, path)
    yield "why it changed", partial(_explains, path)
    yield "what if more questions were solved at once", partial(_asks_what_if, path)
    yield "undo and redo after opening again", partial(_undoes, path)
    yield "CSV for programs and for Excel", partial(_writes_csv, path)
    yield "export and import give the same workspace", partial(_reads_back, path, folder)
    yield "an Excel workbook", partial(_reads_workbook, folder)
    yield "a bank statement", partial(_reads_statement, folder)
    for language in LANGUAGES:
        yield f"charts ({language})", partial(_draws, paths[language], folder / language)
    yield "a chart as SVG and PDF", partial(_draws_lines, path, folder)
    for language in LANGUAGES:
        yield f"a report to send on ({language})", partial(_reports, paths[language], folder)
    for language in LANGUAGES:
        yield f"the window ({language})", partial(paint_window, paths[language], language)


def _demand(holds: bool, what: str) -> None:  # noqa: FBT001 - like assert, also when optimised
    if not holds:
        raise Failed(what)


def _make(path: Path, language: Language) -> None:
    currency = "HUF" if language == "hu" else "EUR"
    with Workspace.create(path, currency, [("language", language)]) as workspace:
        fill_with_sample(workspace)
        _demand(not workspace.check(), "the file is sound")


def _adds_up(path: Path) -> None:
    with Workspace.open(path) as workspace:
        definitions = workspace.definitions()
        months = chosen_results(workspace, Choice("month"), civil_today())
        years = chosen_results(workspace, Choice("year"), civil_today())
    for result in months:
        parts = sum(result.split.costs.values()) + result.split.unallocated
        _demand(parts == result.total_cost, result.covered.period.label)
    totals = [sum(result.total_cost for result in results) for results in (months, years)]
    _demand(totals[0] == totals[1], "months add up to years")
    figures = figures_of(years[-1], definitions)._asdict()
    missing = [name for name in MONEY_FIGURES if figures[name].value is None]
    _demand(not missing, f"the sample has every figure, not {missing}")


def _explains(path: Path) -> None:
    with Workspace.open(path) as workspace:
        bridge = explain(workspace, "2025-03", "2025-04").bridge
    _demand(bridge.before is not None and bridge.after is not None, "both months have contacts")
    steps = sum(step.amount for step in bridge.steps)
    _demand((bridge.before or 0) + steps == bridge.after, "steps add up")


def _asks_what_if(path: Path) -> None:
    with Workspace.open(path) as workspace:
        sample = what_if(workspace, sample_scenario()).evaluation
        levers = tuple(new_lever(kind) for kind in lever_kinds().values() if kind.usual)
        own = what_if(workspace, Scenario("self-test", levers=levers), "2025-03").evaluation
    _demand(sample.likely.saving == _SAVED, "the total falls")
    before, after = (sample.base.cost_per_contact.value, sample.likely.cost_per_contact.value)
    _demand(bool(before and after and after > before), "the cost of a call rises")
    _demand(own.base.saving == 0, "the base is the period, to the cent")


_SAVED = 205_882
"""Minor units: 50 000.00 less 47 941.18."""


def _undoes(path: Path) -> None:
    with Workspace.open(path) as workspace:
        before = workspace.costs()
        workspace.execute(DeleteCosts(tuple(stored.id for stored in before)))
    with Workspace.open(path) as workspace:
        _demand(not workspace.costs(), "deleted")
        workspace.undo()
        _demand(workspace.costs() == before, "undone")
        workspace.redo()
        workspace.undo()
        _demand(workspace.costs() == before, "undone again")


def _writes_csv(path: Path) -> None:
    with Workspace.open(path) as workspace:
        rows = result_rows(
            chosen_results(workspace, Choice("quarter"), civil_today()), workspace.definitions()
        )
    plain, excel = summary_csv(rows, 2), summary_csv(rows, 2, "excel", "hu_HU")
    _demand(plain.startswith(b"period,start"), "headings")
    _demand(excel.startswith(b"\xef\xbb\xbfperiod;start"), "byte order mark and semicolons")
    _demand(len(plain.splitlines()) == len(excel.splitlines()) == len(rows) + 1, "a line a row")


def _reads_back(path: Path, folder: Path) -> None:
    first, second = folder / "first", folder / "second"
    with Workspace.open(path) as workspace:
        export_workspace(workspace, first)
    with Workspace.create(folder / "copy.costdesk", "EUR") as copy:
        for kind in (
            "settings",
            "costs",
            "contacts",
            "capacity",
            "scenarios",
            "quality",
            "reasons",
        ):
            import_file(copy, ImportRequest(first / f"{kind}.csv", kind))
        for written in export_workspace(copy, second):
            same = written.read_bytes() == (first / written.name).read_bytes()
            _demand(same, written.name)


def _draws(path: Path, folder: Path) -> None:
    with Workspace.open(path) as workspace:
        paths = write_charts(workspace, folder, Choice(), civil_today())
    pictures = [path for path in paths if path.suffix == ".png"]
    _demand(len(pictures) > 0, "there are charts")
    for picture in pictures:
        _demand(picture.read_bytes().startswith(b"\x89PNG"), picture.name)


def _reads_workbook(folder: Path) -> None:
    """What was exported a moment ago, typed into a workbook, is the same counts."""
    from openpyxl import Workbook as Book

    book, exported = Book(), folder / "first" / "contacts.csv"
    for row in csv.reader(exported.read_text("utf-8").splitlines()):
        book.worksheets[0].append(row)
    book.save(folder / "contacts.xlsx")
    with Workspace.create(folder / "workbook.costdesk", "EUR") as workspace:
        import_file(workspace, ImportRequest(folder / "first" / "settings.csv", "settings"))
        import_file(workspace, ImportRequest(folder / "contacts.xlsx", "contacts"))
        export_workspace(workspace, folder / "third")
    same = (folder / "third" / "contacts.csv").read_bytes() == exported.read_bytes()
    _demand(same, "the same counts")


def _reads_statement(folder: Path) -> None:
    """XML and a profile for a table; and the library for old workbooks is there."""
    from python_calamine import CalamineWorkbook

    _demand(bool(CalamineWorkbook.from_path(folder / "contacts.xlsx").sheet_names), "sheets")
    (folder / "camt.xml").write_text(_CAMT, encoding="utf-8")
    (folder / "bunq.csv").write_text(_BUNQ, encoding="utf-8")
    with Workspace.open(folder / "workbook.costdesk") as workspace:
        for name in ("camt.xml", "bunq.csv"):
            request = ImportRequest(folder / name, "costs", dry_run=True)
            lines = take_in(workspace, request).reading.lines
            _demand([line.amount for line in lines] == [Decimal("-12.50")], name)


def _reports(path: Path, folder: Path) -> None:
    with Workspace.open(path) as workspace:
        today = civil_today()
        made = period_report(workspace, asked_for(workspace, today), today)
    write_file(folder / "report.html", report_html(made))
    page = (folder / "report.html").read_text("utf-8")
    keys = {section.key for section in made.document.sections}
    _demand({"figures", "why", "trend", "channels", "categories", "card"} <= keys, "all parts")
    _demand(f'<html lang="{made.document.language}">' in page, "the language is its own")
    _demand(len(made.sketches) == page.count("<img "), "every picture")


def _draws_lines(path: Path, folder: Path) -> None:
    with Workspace.open(path) as workspace:
        results = chosen_results(workspace, Choice(), civil_today())
        charts = charts_of(results, results[-2], workspace.definitions())
    picture = drawn_picture(charts["trend"], "en", "light")
    for suffix, start in ((".svg", b"<?xml"), (".pdf", b"%PDF")):
        file = folder / f"trend{suffix}"
        write_picture(picture, file)
        _demand(file.read_bytes().startswith(start), file.name)
