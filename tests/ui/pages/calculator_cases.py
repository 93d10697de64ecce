"""The calculator, shown and filled in."""

from pytestqt.qtbot import QtBot

from costdesk.domain.calculator import FORMULAS
from costdesk.ui.desk import Desk
from costdesk.ui.pages.calculator import CalculatorPage
from costdesk.ui.pages.calculator.sheet import Sheet

BY_RESULT = {formula.result_name: formula for formula in FORMULAS if formula.name != "erlang-a"}


def shown(qtbot: QtBot, desk: Desk) -> CalculatorPage:
    page = CalculatorPage(desk)
    qtbot.addWidget(page)
    page.show()
    return page


def fill(sheet: Sheet, *texts: str) -> None:
    for field, text in zip(sheet.form.fields.values(), texts, strict=True):
        field.line.setText(text)
