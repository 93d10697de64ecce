"""``what-if``: what the levers of scenarios would change."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from costdesk.cli.arguments import UsageError
from costdesk.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from costdesk.domain.definitions import Definitions, Language
    from costdesk.services.scenarios import WhatIf


def what_if(arguments: Namespace) -> int:
    """Base and scenarios side by side: a page, JSON, CSV, a workbook, or a page to send on."""
    from costdesk.services.scenarios import compare, read_scenario_file

    if arguments.format == "xlsx" and not arguments.output and sys.stdout.isatty():
        raise UsageError("a workbook is no text: say with -o which file to write it to")
    scenarios = [read_scenario_file(Path(path)) for path in arguments.scenario]
    with Workspace.open(Path(arguments.file)) as workspace:
        made = compare(workspace, scenarios, arguments.base or "")
        definitions = workspace.definitions()
        name = definitions.name or workspace.path.stem
    if arguments.format == "html":
        content = _html(made, definitions, name, arguments.language)
    else:
        make = {"text": _text, "json": _json, "csv": _csv, "xlsx": _xlsx}[arguments.format]
        content = make(made, definitions)
    if arguments.output:
        from costdesk.services.summary_files import write_file

        write_file(Path(arguments.output), content)
    else:
        sys.stdout.buffer.write(content)
    return 0


def _text(made: Sequence[WhatIf], definitions: Definitions) -> bytes:
    from costdesk.cli.what_if_page import what_if_page

    return "\n".join(what_if_page(each, definitions.currency) for each in made).encode()


def _json(made: Sequence[WhatIf], definitions: Definitions) -> bytes:
    """An object for one scenario, a list of them for more."""
    import json

    from costdesk.services.scenario_files import what_if_record
    from costdesk.services.scenario_notes import scenario_notes

    # In English, as the command line is; a workbook speaks the workspace's language.
    records = [
        what_if_record(each, scenario_notes(each, "en", definitions.currency)) for each in made
    ]
    shown = records if len(records) > 1 else records[0]
    return (json.dumps(shown, ensure_ascii=False, indent=2) + "\n").encode()


def _csv(made: Sequence[WhatIf], definitions: Definitions) -> bytes:  # noqa: ARG001 - as the others
    from costdesk.services.scenario_files import comparison_csv

    return comparison_csv(made)


def _xlsx(made: Sequence[WhatIf], definitions: Definitions) -> bytes:
    from costdesk.services.scenario_books import scenario_xlsx

    return scenario_xlsx(made, definitions)


def _html(
    made: Sequence[WhatIf], definitions: Definitions, name: str, language: Language | None
) -> bytes:
    """A page to send on, in any of the languages."""
    from costdesk.cli.figures import civil_today
    from costdesk.services.report.scenario import scenario_report
    from costdesk.services.report.value import report_html

    return report_html(scenario_report(made, definitions, name, civil_today(), language))
