"""Quality figures as people read them: their names, units and guards."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from costdesk.domain.quality import indicator_of, value_text

if TYPE_CHECKING:
    from costdesk.domain.quality import Guard, Reading
    from costdesk.ui.formats import Formats

MEASURE_NAMES: dict[str, object] = {
    "csat": QT_TRANSLATE_NOOP("Quality", "Customer satisfaction (CSAT)"),
    "nps": QT_TRANSLATE_NOOP("Quality", "Net promoter score (NPS)"),
    "ces": QT_TRANSLATE_NOOP("Quality", "Ease for the customer (CES)"),
    "iqs": QT_TRANSLATE_NOOP("Quality", "Internal quality score (IQS)"),
    "fcr": QT_TRANSLATE_NOOP("Quality", "Solved in the first contact (FCR)"),
    "service_level": QT_TRANSLATE_NOOP("Quality", "Service level"),
    "answer_time": QT_TRANSLATE_NOOP("Quality", "Time to an answer"),
    "first_reply_time": QT_TRANSLATE_NOOP("Quality", "Time to the first reply"),
    "backlog": QT_TRANSLATE_NOOP("Quality", "Messages waiting"),
    "backlog_age": QT_TRANSLATE_NOOP("Quality", "Age of the oldest message"),
    "churn": QT_TRANSLATE_NOOP("Quality", "Customers lost (churn)"),
    "retention": QT_TRANSLATE_NOOP("Quality", "Customers kept (retention)"),
    "referral": QT_TRANSLATE_NOOP("Quality", "Customers by recommendation"),
    "lifetime_value": QT_TRANSLATE_NOOP("Quality", "Lifetime value of a customer"),
}
MEANINGS: dict[str, object] = {
    "csat": QT_TRANSLATE_NOOP(
        "Quality", "How many of those who answered the survey were satisfied."
    ),
    "nps": QT_TRANSLATE_NOOP(
        "Quality", "Promoters (9 or 10) less detractors (0 to 6), from −100 to 100."
    ),
    "ces": QT_TRANSLATE_NOOP(
        "Quality", "How easy it was, on the scale of your survey: 1 to 5, 1 to 7 or 0 to 10."
    ),
    "iqs": QT_TRANSLATE_NOOP("Quality", "The score of the conversations that you reviewed."),
    "fcr": QT_TRANSLATE_NOOP(
        "Quality",
        "Solved without the customer coming back. It depends on how it is measured: say so.",
    ),
    "service_level": QT_TRANSLATE_NOOP(
        "Quality", "How many were answered in time; say in how many seconds."
    ),
    "answer_time": QT_TRANSLATE_NOOP("Quality", "How long customers waited, on average."),
    "first_reply_time": QT_TRANSLATE_NOOP(
        "Quality", "How long an email or message waited for its first reply, on average."
    ),
    "backlog": QT_TRANSLATE_NOOP("Quality", "Unanswered at the end of the period."),
    "backlog_age": QT_TRANSLATE_NOOP(
        "Quality", "How long the oldest one was waiting at the end of the period."
    ),
    "churn": QT_TRANSLATE_NOOP("Quality", "How many customers left in the period."),
    "retention": QT_TRANSLATE_NOOP("Quality", "How many customers stayed in the period."),
    "referral": QT_TRANSLATE_NOOP("Quality", "How many customers somebody had sent."),
    "lifetime_value": QT_TRANSLATE_NOOP("Quality", "What a customer brings in over the years."),
}
_IN_UNITS: dict[str, object] = {
    "points": QT_TRANSLATE_NOOP("Quality", "{value} points"),
    "seconds": QT_TRANSLATE_NOOP("Quality", "{value} s"),
    "minutes": QT_TRANSLATE_NOOP("Quality", "{value} min"),
    "hours": QT_TRANSLATE_NOOP("Quality", "{value} h"),
}
_UNITS: dict[str, object] = {
    "percent": QT_TRANSLATE_NOOP("Quality", "{measure}, %"),
    "points": QT_TRANSLATE_NOOP("Quality", "{measure}, points"),
    "seconds": QT_TRANSLATE_NOOP("Quality", "{measure}, seconds"),
    "minutes": QT_TRANSLATE_NOOP("Quality", "{measure}, minutes"),
    "hours": QT_TRANSLATE_NOOP("Quality", "{measure}, hours"),
}


def measure_name(name: str) -> str:
    """A measure: “Service level”; one of the owner's own as it is."""
    source = MEASURE_NAMES.get(name)
    return name if source is None else QCoreApplication.translate("Quality", str(source))


def measure_with_unit(name: str) -> str:
    """A measure with the unit its numbers are in: “Service level, %”."""
    source = _UNITS.get(indicator_of(name).unit)
    named = measure_name(name)
    if source is None:
        return named
    return QCoreApplication.translate("Quality", str(source)).format(measure=named)


def meaning_of(name: str) -> str:
    """What a built-in measure means; empty for one of the owner's own."""
    source = MEANINGS.get(name)
    return "" if source is None else QCoreApplication.translate("Quality", str(source))


def measured(name: str, value: Fraction, formats: Formats) -> str:
    """A value with its unit: “82.5%”, “35 s”."""
    number = Decimal(value_text(value))
    unit = indicator_of(name).unit
    if unit == "percent":
        return formats.percentage(number)
    if unit == "money":
        return formats.short_money(round(value * 10**formats.digits))
    text = formats.decimal(number, grouped=True)
    source = _IN_UNITS.get(unit)
    if source is None:
        return text
    return QCoreApplication.translate("Quality", str(source)).format(value=text)


def guard_words(reading: Reading, guard: Guard, formats: Formats) -> str:
    """What a measure has to be: “at least 80%”."""
    limit = measured(reading.subject.measure, guard.limit, formats)
    if guard.better == "higher":
        return QCoreApplication.translate("Quality", "at least {limit}").format(limit=limit)
    return QCoreApplication.translate("Quality", "at most {limit}").format(limit=limit)
