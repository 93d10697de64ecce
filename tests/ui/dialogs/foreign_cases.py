"""A log that leaves a question open, and how its dialog is answered."""

from collections.abc import Callable
from pathlib import Path

from costdesk.domain.findings import Code, Finding
from costdesk.services.foreign import Question
from costdesk.services.importing import ImportRequest
from costdesk.ui.dialogs.import_foreign import ImportForeign

OUTSIDE = (
    "callid,caller_id_number,destination_number,starting_date,billsec,hangup_cause_id\n"
    "a,0611112222,0201234567,2025-07-03 08:00:00,50,16\n"
)
Open = Callable[[str], ImportForeign]


REQUEST = ImportRequest(Path("x.csv"), "contacts")


def question(code: Code, option: str, *choices: str, **values: str) -> Question:
    return Question(Finding(code, values=values), option, choices)
