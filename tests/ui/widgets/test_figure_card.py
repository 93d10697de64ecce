"""A card says its facts, and lets them be selected when the mouse comes."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from costdesk.ui.widgets.figure_card import CardFacts, FigureCard


def test_what_is_read_can_be_selected_with_the_mouse(qtbot: QtBot) -> None:
    card = FigureCard()
    qtbot.addWidget(card)
    card.show_facts(CardFacts("Cost per call", "€3.10", change="▲ +2% higher", tone="problem"))
    place = QPointF(5, 5)
    QApplication.sendEvent(card, QEnterEvent(place, place, place))
    for label in (card.name, card.value, card.change, card.against):
        assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert card.target.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard


def test_a_card_looks_the_same_with_the_mouse_on_it(qtbot: QtBot) -> None:
    card = FigureCard()
    qtbot.addWidget(card)
    card.show_facts(CardFacts("Cost per call", "€3.10", against="January: €3.00", beside="year"))
    card.resize(300, 240)
    card.show()
    before = card.grab().toImage()
    place = QPointF(5, 5)
    QApplication.sendEvent(card, QEnterEvent(place, place, place))
    assert card.grab().toImage() == before


def test_only_the_last_change_is_said(qtbot: QtBot) -> None:
    card = FigureCard()
    qtbot.addWidget(card)
    card.show_facts(CardFacts("Cost per call", "€3.10", change="▲ higher", tone="problem"))
    risen = card.change
    card.show_facts(CardFacts("Cost per call", "€2.10", change="▼ lower", tone="accent"))
    assert risen.isHidden()
    assert (card.change.text(), card.change.property("role")) == ("▼ lower", "accent")
    card.show_facts(CardFacts("Cost per call", "€2.10"))
    assert card.change.text() == ""
