"""``report``: the figures of a period as a page to send on."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from costdesk.cli.arguments import UsageError
from costdesk.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace

_NOTHING = "nothing is left in the report; leave out fewer parts of it"


def report(arguments: Namespace) -> int:
    """The report as one HTML file, in any of the languages. A title alone is none."""
    from costdesk.cli.figures import civil_today
    from costdesk.services.report.facts import asked_for
    from costdesk.services.report.period import period_report
    from costdesk.services.report.value import report_html, without

    today = civil_today()
    with Workspace.open(Path(arguments.file)) as workspace:
        asked = asked_for(workspace, today, arguments.period or "", arguments.compare or "")
        made = period_report(workspace, asked, today, arguments.language)
    made = without(made, arguments.leave_out)
    if not made.document.sections:
        raise UsageError(_NOTHING)
    content = report_html(made)
    if arguments.output:
        from costdesk.services.summary_files import write_file

        write_file(Path(arguments.output), content)
    else:
        sys.stdout.buffer.write(content)
    return 0
