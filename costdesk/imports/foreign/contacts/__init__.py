"""Rows of telephone systems and helpdesks as contacts: legs are read, joined and counted."""
