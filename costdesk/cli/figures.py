"""``summary``, ``figures``, ``quality``, ``reasons``, ``card`` and ``explain``: what things cost.

What only one of the formats needs is imported where it is used: a summary starts in no time.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from costdesk.cli.arguments import UsageError
from costdesk.services.results import Choice, chosen_results, period_reports, result_rows
from costdesk.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace

    from costdesk.domain.figures import PeriodResult


def summary(arguments: Namespace) -> int:
    """The summary rows: a table with its definition card, CSV, JSON, or an Excel workbook."""
    make = {
        "csv": _summary_csv,
        "json": _summary_json,
        "table": _summary_page,
        "xlsx": _summary_xlsx,
    }[arguments.format]
    if arguments.format == "xlsx" and not arguments.output and sys.stdout.isatty():
        raise UsageError("a workbook is no text: say with -o which file to write it to")
    with Workspace.open(Path(arguments.file)) as workspace:
        page = make(workspace, arguments)
    _put(arguments, page)
    return 0


def _summary_csv(workspace: Workspace, arguments: Namespace) -> bytes:
    from costdesk.services.summary_files import USUAL_LOCALE, summary_csv

    definitions = workspace.definitions()
    rows = result_rows(_results(workspace, arguments), definitions)
    locale = arguments.locale or USUAL_LOCALE[definitions.language]
    return summary_csv(rows, definitions.digits, arguments.preset, locale)


def _summary_xlsx(workspace: Workspace, arguments: Namespace) -> bytes:
    from costdesk.services.beside import beside
    from costdesk.services.summary_workbooks import beside_tables, summary_table, summary_xlsx

    definitions = workspace.definitions()
    results = _results(workspace, arguments)
    others = beside_tables(beside(workspace, results), definitions)
    return summary_xlsx(summary_table(result_rows(results, definitions), definitions), *others)


def _summary_json(workspace: Workspace, arguments: Namespace) -> bytes:
    from costdesk.services.summaries import summary_record

    definitions = workspace.definitions()
    rows = result_rows(_results(workspace, arguments), definitions)
    return _json([summary_record(row, definitions.digits) for row in rows])


def _summary_page(workspace: Workspace, arguments: Namespace) -> bytes:
    from costdesk.cli.pages import summary_page
    from costdesk.services.reporting import report

    made = report(workspace, choice_of(arguments), civil_today())
    return summary_page(made, workspace.definitions().digits).encode()


def _results(workspace: Workspace, arguments: Namespace) -> list[PeriodResult]:
    return chosen_results(workspace, choice_of(arguments), civil_today())


def figures(arguments: Namespace) -> int:
    """Every figure of each period, or the reason why there is none."""
    from costdesk.cli.pages import figures_page
    from costdesk.services.summaries import figures_record

    with Workspace.open(Path(arguments.file)) as workspace:
        definitions = workspace.definitions()
        results = period_reports(workspace, choice_of(arguments), civil_today())
    records = [figures_record(result, definitions) for result in results]
    page = _json(records) if arguments.format == "json" else figures_page(records).encode()
    _put(arguments, page)
    return 0


def quality(arguments: Namespace) -> int:
    """The quality figures of each period, and whether a guard was passed."""
    from costdesk.cli.quality_page import quality_page
    from costdesk.services.qualities import chosen_qualities, quality_records

    choice = Choice(arguments.grain, arguments.first, arguments.last)
    with Workspace.open(Path(arguments.file)) as workspace:
        guards = workspace.definitions().guards
        found = chosen_qualities(workspace, choice, civil_today())
    records = quality_records(found, guards)
    if arguments.format == "csv":
        from costdesk.services.beside import quality_csv

        _put(arguments, quality_csv(records, "exchange"))
    else:
        page = _json(records) if arguments.format == "json" else quality_page(records).encode()
        _put(arguments, page)
    return 0


def reasons(arguments: Namespace) -> int:
    """What the contacts of each period were about, and what they cost on average."""
    from costdesk.cli.reasons_page import reasons_page
    from costdesk.services.beside import reasons_csv
    from costdesk.services.reasons import chosen_reasons, reason_records

    choice = Choice(arguments.grain, arguments.first, arguments.last)
    with Workspace.open(Path(arguments.file)) as workspace:
        currency, digits = workspace.definitions().currency, workspace.definitions().digits
        records = reason_records(chosen_reasons(workspace, choice, civil_today()), digits)
    make = {
        "csv": lambda: reasons_csv(records, "exchange"),
        "json": lambda: _json(records),
        "table": lambda: reasons_page(records, currency).encode(),
    }
    _put(arguments, make[arguments.format]())
    return 0


def goals(arguments: Namespace) -> int:
    """Targets, limits and budgets of each period, and what it came to."""
    from costdesk.cli.goals_page import goals_page
    from costdesk.services.beside import goal_records, goals_csv

    choice = Choice(arguments.grain, arguments.first, arguments.last)
    with Workspace.open(Path(arguments.file)) as workspace:
        results = chosen_results(workspace, choice, civil_today())
        records = goal_records(results, workspace.definitions())
    make = {
        "csv": lambda: goals_csv(records, "exchange"),
        "json": lambda: _json(records),
        "table": lambda: goals_page(records).encode(),
    }
    _put(arguments, make[arguments.format]())
    return 0


def margin(arguments: Namespace) -> int:
    """What each period brought in, and what is left after its cost."""
    from costdesk.cli.margin_page import margin_page
    from costdesk.services.beside import margin_csv, margin_records

    choice = Choice(arguments.grain, arguments.first, arguments.last)
    with Workspace.open(Path(arguments.file)) as workspace:
        results = chosen_results(workspace, choice, civil_today())
        records = margin_records(results, workspace.definitions())
    make = {
        "csv": lambda: margin_csv(records, "exchange"),
        "json": lambda: _json(records),
        "table": lambda: margin_page(records).encode(),
    }
    _put(arguments, make[arguments.format]())
    return 0


def card(arguments: Namespace) -> int:
    """The definition card of the summary that the same options make."""
    from costdesk.cli.pages import card_page
    from costdesk.services.reporting import report

    with Workspace.open(Path(arguments.file)) as workspace:
        made = report(workspace, choice_of(arguments), civil_today())
    sys.stdout.write(card_page(made.card))
    return 0


def explain(arguments: Namespace) -> int:
    """Why the cost per contact changed from one period to another."""
    from costdesk.cli.explain_page import explain_page
    from costdesk.cli.sentences import sentence
    from costdesk.services.explaining import explain as explain_change
    from costdesk.services.explaining import longer_figures
    from costdesk.services.summaries import bridge_record

    with Workspace.open(Path(arguments.file)) as workspace:
        definitions = workspace.definitions()
        made = explain_change(workspace, arguments.before, arguments.after)
        longer = longer_figures(made, definitions)
    if arguments.format == "json":
        notes = [sentence(note) for note in made.bridge.notes]
        record = bridge_record(made.bridge, definitions.digits, notes, longer)
        sys.stdout.write(_json(record).decode())
    else:
        sys.stdout.write(explain_page(made, definitions))
    return 0


def choice_of(arguments: Namespace) -> Choice:
    """The choice of periods in the arguments."""
    return Choice(
        arguments.grain,
        arguments.first,
        arguments.last,
        arguments.whole,
        arguments.without_one_offs,
    )


def civil_today() -> date:
    """Today, where the owner is."""
    return date.today()  # noqa: DTZ011 - a civil date, where the owner is


def _json(value: object) -> bytes:
    import json

    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _put(arguments: Namespace, content: bytes) -> None:
    """Write to the file that was asked for, else to standard output as it is."""
    if arguments.output:
        from costdesk.services.summary_files import write_file

        write_file(Path(arguments.output), content)
    else:
        sys.stdout.buffer.write(content)
