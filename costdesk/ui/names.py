"""Names as people read them: built-in ones translated, the owner’s own as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from costdesk.domain.allocation import PERCENT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from costdesk.domain.contacts import Cell

CATEGORY_NAMES: dict[str, object] = {
    "salaries": QT_TRANSLATE_NOOP("Categories", "Wages and salaries"),
    "benefits": QT_TRANSLATE_NOOP("Categories", "Benefits"),
    "taxes": QT_TRANSLATE_NOOP("Categories", "Employer’s charges and taxes"),
    "training": QT_TRANSLATE_NOOP("Categories", "Training"),
    "licences": QT_TRANSLATE_NOOP("Categories", "Licences"),
    "hardware": QT_TRANSLATE_NOOP("Categories", "Computers and equipment"),
    "software": QT_TRANSLATE_NOOP("Categories", "Software"),
    "telecom": QT_TRANSLATE_NOOP("Categories", "Telephone and internet"),
    "rent": QT_TRANSLATE_NOOP("Categories", "Rent"),
    "utilities": QT_TRANSLATE_NOOP("Categories", "Electricity and heating"),
    "other": QT_TRANSLATE_NOOP("Categories", "Other costs"),
}
CHANNEL_NAMES: dict[str, object] = {
    "phone": QT_TRANSLATE_NOOP("Channels", "Phone"),
    "email": QT_TRANSLATE_NOOP("Channels", "Email"),
    "chat": QT_TRANSLATE_NOOP("Channels", "Chat"),
    "social": QT_TRANSLATE_NOOP("Channels", "Social media"),
    "messaging": QT_TRANSLATE_NOOP("Channels", "Messaging"),
    "self_service": QT_TRANSLATE_NOOP("Channels", "Self-service"),
    "other": QT_TRANSLATE_NOOP("Channels", "Other"),
}
DIRECTION_NAMES: dict[str, object] = {
    "inbound": QT_TRANSLATE_NOOP("Directions", "Inbound"),
    "outbound": QT_TRANSLATE_NOOP("Directions", "Outbound"),
}
FIGURE_NAMES: dict[str, object] = {
    "total_cost": QT_TRANSLATE_NOOP("Figures", "Total cost"),
    "cost_per_contact": QT_TRANSLATE_NOOP("Figures", "Cost per contact"),
    "cost_per_call": QT_TRANSLATE_NOOP("Figures", "Cost per call, inbound"),
    "cost_per_resolution": QT_TRANSLATE_NOOP("Figures", "Cost per resolution"),
    "cost_per_sale": QT_TRANSLATE_NOOP("Figures", "Cost per sale"),
    "cost_per_lead": QT_TRANSLATE_NOOP("Figures", "Cost per lead"),
}
RECURRENCE_NAMES: dict[str, object] = {
    "once": QT_TRANSLATE_NOOP("Recurrences", "Once"),
    "weekly": QT_TRANSLATE_NOOP("Recurrences", "Every week"),
    "fortnightly": QT_TRANSLATE_NOOP("Recurrences", "Every two weeks"),
    "four_weekly": QT_TRANSLATE_NOOP("Recurrences", "Every four weeks"),
    "monthly": QT_TRANSLATE_NOOP("Recurrences", "Every month"),
    "quarterly": QT_TRANSLATE_NOOP("Recurrences", "Every quarter"),
    "half_yearly": QT_TRANSLATE_NOOP("Recurrences", "Every half year"),
    "yearly": QT_TRANSLATE_NOOP("Recurrences", "Every year"),
}
DRIVER_NAMES: dict[str, object] = {
    "": QT_TRANSLATE_NOOP("Drivers", "as usual"),
    "handle_time": QT_TRANSLATE_NOOP("Drivers", "by time spent"),
    "contacts": QT_TRANSLATE_NOOP("Drivers", "by number of contacts"),
    "direct": QT_TRANSLATE_NOOP("Drivers", "only this channel"),
    PERCENT: QT_TRANSLATE_NOOP("Drivers", "by fixed percentages"),
    "unallocated": QT_TRANSLATE_NOOP("Drivers", "not shared out"),
}


def category_name(name: str) -> str:
    """A category: “Wages and salaries”."""
    return _named("Categories", CATEGORY_NAMES, name)


def channel_name(name: str) -> str:
    """A channel: “Social media”."""
    return _named("Channels", CHANNEL_NAMES, name)


def direction_name(name: str) -> str:
    """A direction: “Inbound”."""
    return _named("Directions", DIRECTION_NAMES, name)


def cell_name(cell: Cell) -> str:
    """A cell: “Inbound phone”, or “ACME: inbound phone” for a line."""
    own_channel = cell.channel not in CHANNEL_NAMES
    channel = channel_name(cell.channel)
    named = QCoreApplication.translate("Cells", "{direction} {channel}").format(
        direction=direction_name(cell.direction),
        channel=channel if own_channel else channel.lower(),
    )
    if not cell.line:
        return named
    return QCoreApplication.translate("Cells", "{line}: {cell}").format(
        line=cell.line, cell=named[:1].lower() + named[1:]
    )


def figure_name(name: str) -> str:
    """A figure of those that can have a target: “Cost per contact”."""
    return _named("Figures", FIGURE_NAMES, name)


def recurrence_name(name: str) -> str:
    """How often: “Every month”."""
    return _named("Recurrences", RECURRENCE_NAMES, name)


def driver_name(driver: str) -> str:
    """How a cost is shared out: “by time spent”; all fixed percentages have one name."""
    key = PERCENT if driver.startswith(PERCENT) else driver
    return _named("Drivers", DRIVER_NAMES, key)


def _named(context: str, names: Mapping[str, object], name: str) -> str:
    source = names.get(name)
    return name if source is None else QCoreApplication.translate(context, str(source))
