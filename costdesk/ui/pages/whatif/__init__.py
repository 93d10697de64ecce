"""The what-if page: levers at the left, what they would change at the right."""

from costdesk.ui.pages.whatif.page import WhatIfPage

__all__ = ["WhatIfPage"]
