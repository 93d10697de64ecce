"""Why rows of a file of another program are no contacts or costs of their own, in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from costdesk.ui.words import word

REASONS: dict[str, object] = {
    "leg": QT_TRANSLATE_NOOP("LeftOut", "part of a contact that another row tells of"),
    "duplicate": QT_TRANSLATE_NOOP("LeftOut", "the very same row again"),
    "voicemail": QT_TRANSLATE_NOOP("LeftOut", "voicemail"),
    "conference": QT_TRANSLATE_NOOP("LeftOut", "conference"),
    "ivr": QT_TRANSLATE_NOOP("LeftOut", "ended in the telephone menu"),
    "recording": QT_TRANSLATE_NOOP("LeftOut", "sent to the recorder"),
    "fax": QT_TRANSLATE_NOOP("LeftOut", "fax"),
    "feature_code": QT_TRANSLATE_NOOP("LeftOut", "a function of the telephone system"),
    "internal": QT_TRANSLATE_NOOP("LeftOut", "between numbers of your own"),
    "deleted": QT_TRANSLATE_NOOP("LeftOut", "deleted, or spam"),
    "blocked": QT_TRANSLATE_NOOP("LeftOut", "blocked"),
    "in_progress": QT_TRANSLATE_NOOP("LeftOut", "not ended yet"),
    "no_call": QT_TRANSLATE_NOOP("LeftOut", "no call"),
    "no_contacts": QT_TRANSLATE_NOOP("LeftOut", "no contacts"),
    "type_row": QT_TRANSLATE_NOOP("LeftOut", "says what kind each column is"),
    "event": QT_TRANSLATE_NOOP("LeftOut", "another event of the same call"),
    "no_date": QT_TRANSLATE_NOOP("LeftOut", "no day"),
    "no_handled": QT_TRANSLATE_NOOP("LeftOut", "not said how many were handled"),
    "unreadable": QT_TRANSLATE_NOOP("LeftOut", "cannot be read"),
    "balance": QT_TRANSLATE_NOOP("LeftOut", "a balance"),
    "heading": QT_TRANSLATE_NOOP("LeftOut", "headings again"),
    "no_amount": QT_TRANSLATE_NOOP("LeftOut", "no amount"),
    "undated": QT_TRANSLATE_NOOP("LeftOut", "no day"),
    "not_booked": QT_TRANSLATE_NOOP("LeftOut", "not booked"),
    "investment": QT_TRANSLATE_NOOP("LeftOut", "trade in securities"),
    "other": QT_TRANSLATE_NOOP("LeftOut", "of another kind"),
    "balance_sheet": QT_TRANSLATE_NOOP("LeftOut", "on the balance sheet"),
    "unknown_account": QT_TRANSLATE_NOOP("LeftOut", "of an account that is not in the file"),
    "continued": QT_TRANSLATE_NOOP("LeftOut", "more text of the line above"),
    "waiting": QT_TRANSLATE_NOOP("LeftOut", "wait for an answer"),
    "hidden": QT_TRANSLATE_NOOP("LeftOut", "hidden in the workbook"),
    "total": QT_TRANSLATE_NOOP("LeftOut", "totals"),
    "remark": QT_TRANSLATE_NOOP("LeftOut", "remarks"),
}


def left_out_reason(name: str) -> str:
    """A reason as it stands in brackets."""
    if name in REASONS:
        return QCoreApplication.translate("LeftOut", str(REASONS[name]))
    return word(name)
