"""The page Costs: the ledger, and beside it the form of one cost or of several at once."""

from costdesk.ui.pages.costs.page import CostsPage

__all__ = ["CostsPage"]
