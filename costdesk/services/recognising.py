"""What a file of another program holds, before it is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.findings import Refused
from costdesk.imports.foreign.contacts.generic import COUNTS, LOG
from costdesk.services.foreign import file_of, is_plain_table, own_kind, profiles
from costdesk.services.importing import answers_of

if TYPE_CHECKING:
    from costdesk.services.import_requests import ImportRequest
    from costdesk.services.workspace import Workspace

_OF_CONTACTS = frozenset({"contacts", "nothing"})


def is_of_money(workspace: Workspace, request: ImportRequest) -> bool:
    """Whether it is the statement or the book of a program whose files are known."""
    try:
        if own_kind(request.path):
            return False
        file, answers = file_of(workspace, request), answers_of(request)
        if file.source(answers):
            return False
        reading = file.read(answers)
    except Refused:
        return False
    logs = {each.name for each in profiles() if each.reads in _OF_CONTACTS} | {COUNTS, LOG}
    return reading.profile not in logs and not is_plain_table(reading)
