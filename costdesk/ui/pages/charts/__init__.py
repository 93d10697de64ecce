"""The page of charts: one at a time, with one menu."""

from costdesk.ui.pages.charts.page import ChartsPage

__all__ = ["ChartsPage"]
