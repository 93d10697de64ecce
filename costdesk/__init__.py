"""CostDesk: what one call, one contact, one sale costs a small contact centre, and why."""

__version__ = "0.1.0"
RELEASES = ""
"""Where newer versions are found, for a browser: the program itself never asks there.

Whoever publishes the program names the page here; without one, the menu does not offer it.
"""
