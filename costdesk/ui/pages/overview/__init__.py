"""The first page: what it costs, why that changed, and what is still missing."""

from costdesk.ui.pages.overview.page import OverviewPage

__all__ = ["OverviewPage"]
