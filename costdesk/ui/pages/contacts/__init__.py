"""Contacts: a grid like the owner's sheet, periods down and counts across."""

from costdesk.ui.pages.contacts.page import ContactsPage

__all__ = ["ContactsPage"]
