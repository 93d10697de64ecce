"""What the columns of a table can be, as people read it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

FIELD_NAMES: dict[str, object] = {
    # When and where
    "date": QT_TRANSLATE_NOOP("Fields", "Day"),
    "start": QT_TRANSLATE_NOOP("Fields", "First day"),
    "end": QT_TRANSLATE_NOOP("Fields", "Last day"),
    "line": QT_TRANSLATE_NOOP("Fields", "Client, campaign or team"),
    "direction": QT_TRANSLATE_NOOP("Fields", "Inbound or outbound"),
    "channel": QT_TRANSLATE_NOOP("Fields", "Channel"),
    # Counts
    "offered": QT_TRANSLATE_NOOP("Fields", "All that arrived"),
    "handled": QT_TRANSLATE_NOOP("Fields", "Answered or handled"),
    "abandoned": QT_TRANSLATE_NOOP("Fields", "Gave up before an answer"),
    "handle_seconds": QT_TRANSLATE_NOOP("Fields", "Handle time of all, in seconds"),
    "answer_seconds": QT_TRANSLATE_NOOP("Fields", "Waiting time of all, in seconds"),
    "resolved": QT_TRANSLATE_NOOP("Fields", "Solved"),
    "leads": QT_TRANSLATE_NOOP("Fields", "Leads"),
    "sales": QT_TRANSLATE_NOOP("Fields", "Sales"),
    "reason": QT_TRANSLATE_NOOP("Fields", "What it was about"),
    "contacts": QT_TRANSLATE_NOOP("Fields", "Contacts about it"),
    # Costs
    "name": QT_TRANSLATE_NOOP("Fields", "Name of the cost"),
    "category": QT_TRANSLATE_NOOP("Fields", "Category"),
    "amount": QT_TRANSLATE_NOOP("Fields", "Amount"),
    "quantity": QT_TRANSLATE_NOOP("Fields", "How many of it"),
    "currency": QT_TRANSLATE_NOOP("Fields", "Currency"),
    "rate": QT_TRANSLATE_NOOP("Fields", "Exchange rate"),
    "on_cost_percent": QT_TRANSLATE_NOOP("Fields", "Added on top, %"),
    "vat_percent": QT_TRANSLATE_NOOP("Fields", "VAT inside, %"),
    "recurrence": QT_TRANSLATE_NOOP("Fields", "How often"),
    "spread_months": QT_TRANSLATE_NOOP("Fields", "Spread over so many months"),
    "residual": QT_TRANSLATE_NOOP("Fields", "Worth at the end"),
    "driver": QT_TRANSLATE_NOOP("Fields", "How it is shared out"),
    "one_off": QT_TRANSLATE_NOOP("Fields", "Happens only once"),
    "vendor": QT_TRANSLATE_NOOP("Fields", "Supplier"),
    "note": QT_TRANSLATE_NOOP("Fields", "Note"),
    "without": QT_TRANSLATE_NOOP("Fields", "Days that do not fall due"),
    # Lines of a bank
    "debit": QT_TRANSLATE_NOOP("Fields", "Amount paid"),
    "credit": QT_TRANSLATE_NOOP("Fields", "Amount received"),
    "flag": QT_TRANSLATE_NOOP("Fields", "Paid or received, in a word"),
    "payee": QT_TRANSLATE_NOOP("Fields", "Payee"),
    "text": QT_TRANSLATE_NOOP("Fields", "Text"),
    "account": QT_TRANSLATE_NOOP("Fields", "Your account"),
    "counter": QT_TRANSLATE_NOOP("Fields", "Account of the other"),
    "balance": QT_TRANSLATE_NOOP("Fields", "Balance"),
    "fee": QT_TRANSLATE_NOOP("Fields", "Fee beside the amount"),
    "key": QT_TRANSLATE_NOOP("Fields", "Reference"),
    # Calls one by one
    "seconds": QT_TRANSLATE_NOOP("Fields", "How long they talked"),
    "status": QT_TRANSLATE_NOOP("Fields", "How the call ended"),
    "caller": QT_TRANSLATE_NOOP("Fields", "Who called"),
    "called": QT_TRANSLATE_NOOP("Fields", "Who was called"),
    "wait": QT_TRANSLATE_NOOP("Fields", "How long it waited"),
    # Paid hours
    "paid_hours": QT_TRANSLATE_NOOP("Fields", "Paid hours"),
    "shrinkage_percent": QT_TRANSLATE_NOOP("Fields", "Paid time that nobody is available, %"),
    # Quality
    "measure": QT_TRANSLATE_NOOP("Fields", "Quality figure"),
    "value": QT_TRANSLATE_NOOP("Fields", "Value"),
    "method": QT_TRANSLATE_NOOP("Fields", "How it was measured"),
}


def field_name(field: str) -> str:
    """A field: “Answered or handled”."""
    return QCoreApplication.translate("Fields", str(FIELD_NAMES[field]))
