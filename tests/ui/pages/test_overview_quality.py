"""The quiet row of quality figures on the Overview."""

from decimal import Decimal

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from costdesk.domain.quality import Quality
from costdesk.services.commands import AddCounts, PutQuality
from costdesk.ui.desk import Desk
from costdesk.ui.dialogs.quality import QualityDialog
from costdesk.ui.pages.overview import OverviewPage
from tests.builders import count, day, span

MARCH = span("2025-03-01", "2025-03-31")


def page_of(qtbot: QtBot, desk: Desk) -> OverviewPage:
    desk.execute(AddCounts((count("2025-03-01", "2025-03-31"),)))
    desk.look_at(day=day("2025-03-10"))
    page = OverviewPage(desk)
    qtbot.addWidget(page)
    page.show()
    return page


def texts(page: OverviewPage) -> list[str]:
    labels = page.quality.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(page.quality)]


def test_nothing_is_shown_where_nothing_is_kept(qtbot: QtBot, desk: Desk) -> None:
    page = page_of(qtbot, desk)
    assert not page.quality.isVisibleTo(page)


def test_values_stand_with_their_guards_in_words(qtbot: QtBot, desk: Desk) -> None:
    page = page_of(qtbot, desk)
    values = (
        Quality(MARCH, "csat", Decimal("85.5")),
        Quality(MARCH, "fcr", Decimal(71), "survey"),
        Quality(MARCH, "answer_time", Decimal(45), channel="phone"),
        Quality(MARCH, "lifetime_value", Decimal("312.5")),
    )
    guards = (("guard.csat", "80"), ("guard.answer_time", "30"))
    desk.execute(PutQuality(values, settings=guards))
    assert page.quality.isVisibleTo(page)
    assert texts(page)[2:] == [
        "Customer satisfaction (CSAT)", "85.5%", "✓ at least 80%",
        "Solved in the first contact (FCR)", "71%", "survey",
        "Time to an answer (Phone)", "45 s", "⚠ should be at most 30 s",
        "Lifetime value of a customer", "€312.50", "",
    ]  # fmt: skip
    desk.look_at(day=day("2025-04-10"))
    assert not page.quality.isVisibleTo(page)


def test_the_way_to_change_them(qtbot: QtBot, desk: Desk) -> None:
    page = page_of(qtbot, desk)
    desk.execute(PutQuality((Quality(MARCH, "csat", Decimal(85)),)))
    page.quality.link.linkActivated.emit("quality")
    dialog = page.findChild(QualityDialog)
    assert dialog
    dialog.reject()
