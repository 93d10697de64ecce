"""CostDesk: what one call, one contact, one sale costs a small contact centre, and why."""

__version__ = "0.1.0"
RELEASES = "https://costdesk.example/releases"
"""Where newer versions are found, for a browser: the program itself never asks there."""
