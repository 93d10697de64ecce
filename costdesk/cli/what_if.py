"""``what-if``: what a scenario's levers would change."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from costdesk.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace


def what_if(arguments: Namespace) -> int:
    """Base and scenario side by side, what matters most, guards, and what is worth knowing."""
    from costdesk.cli.sentences import sentence
    from costdesk.services.scenarios import read_scenario_file
    from costdesk.services.scenarios import what_if as evaluated

    scenario = read_scenario_file(Path(arguments.scenario))
    with Workspace.open(Path(arguments.file)) as workspace:
        made = evaluated(workspace, scenario, arguments.base or "")
        currency = workspace.definitions().currency
    if arguments.format == "json":
        import json

        from costdesk.services.scenario_files import what_if_record

        notes = [sentence(finding) for finding in made.evaluation.findings]
        record = what_if_record(made, notes)
        sys.stdout.write(json.dumps(record, ensure_ascii=False, indent=2) + "\n")
    else:
        from costdesk.cli.what_if_page import what_if_page

        sys.stdout.write(what_if_page(made, currency))
    return 0
