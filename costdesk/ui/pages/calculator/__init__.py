"""The formulas with the numbers in them."""

from costdesk.ui.pages.calculator.page import CalculatorPage

__all__ = ["CalculatorPage"]
