"""The counts behind a mark of a chart."""

from pytestqt.qtbot import QtBot

from costdesk.domain.contacts import Cell
from costdesk.services.chart_spots import Rows
from costdesk.ui.desk import Desk
from costdesk.ui.pages.contacts import ContactsPage
from tests.builders import day


def test_the_counts_behind_a_mark_are_selected(qtbot: QtBot, sample_desk: Desk) -> None:
    page = ContactsPage(sample_desk)
    qtbot.addWidget(page)
    page.show()
    sample_desk.look_at(day=day("2025-05-01"), grain="quarter")
    cell = Cell("", "inbound", "email")
    page.show_rows(Rows("contacts", day("2025-04-01"), cell=cell))
    places = page.grid.selected_places()
    sheet = page.model.sheet
    assert [sheet.starts[row] for row, _ in places] == [
        day("2025-04-01"),
        day("2025-05-01"),
        day("2025-06-01"),
    ]
    assert {sheet.columns[column].cell for _, column in places} == {cell}
    assert page.grid.currentIndex().row() == places[0][0]


def test_a_cell_that_is_not_shown_leads_to_the_period_alone(
    qtbot: QtBot, sample_desk: Desk
) -> None:
    page = ContactsPage(sample_desk)
    qtbot.addWidget(page)
    page.show()
    sample_desk.look_at(day=day("2025-05-01"))
    page.show_rows(Rows("contacts", day("2025-05-01"), cell=Cell("ACME", "inbound", "fax")))
    assert page.grid.selected_places() == [(page.grid.currentIndex().row(), 0)]
    sample_desk.look_at(day=day("2035-05-01"))
    page.show_rows(Rows("contacts", day("2035-05-01")))
    assert page.model.sheet.starts[page.grid.currentIndex().row()] == day("2025-05-01")
