"""The dialog of a file of another program, with a question in it."""

from pathlib import Path

from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.import_foreign import ImportForeign

OUTSIDE_CALLS = (
    "callid,caller_id_number,destination_number,starting_date,billsec,hangup_cause_id\n"
    "a,0611112222,0201234567,2025-07-03 08:00:00,50,16\n"
)


def foreign_dialog(desk: Desk, folder: Path) -> ImportForeign:
    """On a log that does not say who called whom."""
    path = folder / "log of calls.csv"
    path.write_text(OUTSIDE_CALLS, encoding="utf-8")
    return ImportForeign(desk, path)
