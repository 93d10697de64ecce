"""CostDesk: what one call, one contact, one sale costs a small contact centre, and why."""

__version__ = "0.1.0"
