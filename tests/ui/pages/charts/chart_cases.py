"""The page of charts, shown and drawn."""

from pytestqt.qtbot import QtBot

from costdesk.ui.pages.charts import ChartsPage

DRAWN_WITHIN = 30_000


def drawn(page: ChartsPage, qtbot: QtBot) -> ChartsPage:
    """Wait for the first chart, and for all that is being drawn."""
    qtbot.waitUntil(
        lambda: not page._soon.isActive() and not page.view._settle.isActive() and page.is_drawn,
        timeout=DRAWN_WITHIN,
    )
    return page
