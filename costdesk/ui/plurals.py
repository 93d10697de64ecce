"""Texts with a number in them, for places that are no widgets.

A QObject, because ``lupdate`` finds plural forms with a variable number only in ``self.tr``.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Plurals(QObject):
    """Each method says how many of something."""

    def costs_added(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln costs added", "", n)

    def costs_changed(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln costs changed", "", n)

    def costs_deleted(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln costs deleted", "", n)

    def costs_to_copy(self, n: int) -> str:
        """On a button; the period's name is filled in."""
        return self.tr("Copy %Ln single costs of {period}", "", n)

    def counts_added(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln counts added", "", n)

    def counts_changed(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln counts changed", "", n)

    def counts_deleted(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln counts deleted", "", n)

    def capacity_added(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln rows of paid hours added", "", n)

    def capacity_changed(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln rows of paid hours changed", "", n)

    def capacity_deleted(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln rows of paid hours deleted", "", n)

    def quality_added(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln quality figures added", "", n)

    def quality_changed(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln quality figures changed", "", n)

    def quality_deleted(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln quality figures deleted", "", n)

    def reasons_added(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln rows of reasons added", "", n)

    def reasons_changed(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln rows of reasons changed", "", n)

    def reasons_deleted(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln rows of reasons deleted", "", n)

    def without_reason(self, n: int) -> str:
        """In the dialog of reasons: so many (``{contacts}``) of all (``{handled}``)."""
        return self.tr("No reason recorded: {contacts} of {handled} handled contacts.", "", n)

    def above_handled(self, n: int) -> str:
        """In the dialog of reasons, where too many are typed; ``{handled}`` in words."""
        return self.tr("⚠ These are more than the {handled} contacts that were handled.", "", n)

    def contacts_a_month(self, n: int) -> str:
        """What a cause brings, in the choice of causes; ``{contacts}`` in words."""
        return self.tr("{contacts} contacts a month", "", n)

    def values_of_measure(self, n: int) -> str:
        """In the totals of an import."""
        return self.tr("%Ln values", "", n)

    def settings_changed(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln settings changed", "", n)

    def days(self, n: int) -> str:
        """How long a period is."""
        return self.tr("%n days", "", n)

    def rows_read(self, n: int) -> str:
        """Of a file that was tried."""
        return self.tr("%Ln rows read.", "", n)

    def rows_to_import(self, n: int) -> str:
        """Of a file that was tried."""
        return self.tr("%Ln rows will be imported, in one step that Undo takes back.", "", n)

    def lines_sorted(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln bank lines taken in", "", n)

    def lines_of_rule(self, n: int) -> str:
        """While a rule is made; lines that are sorted already stay so."""
        return self.tr("This rule takes %Ln of the lines that wait.", "", n)

    def costs_to_go(self, n: int) -> str:
        """Before lines wait again."""
        return self.tr("%Ln costs that came of it would be deleted.", "", n)

    def lines_waiting(self, n: int) -> str:
        """Something to do: until they are sorted, they count nowhere."""
        return self.tr("%Ln bank lines wait to be sorted; they are in no figure yet.", "", n)

    def rules_added(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln rules for bank lines added", "", n)

    def lines_skipped(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln bank lines left out", "", n)

    def lines_returned(self, n: int) -> str:
        """A step of the history."""
        return self.tr("%Ln bank lines wait again", "", n)

    def rows_to_go(self, n: int) -> str:
        """Of an import that can be taken back."""
        return self.tr("Taking it back deletes %Ln rows, in one step that Undo brings back.", "", n)

    def more_alike(self, n: int) -> str:
        """After the first few messages of a kind."""
        return self.tr("… and %Ln more like that", "", n)

    def paid_hours(self, n: int) -> str:
        """In the totals of an import."""
        return self.tr("%Ln paid hours", "", n)

    def hours_that_give_way(self, n: int) -> str:
        """In the dialog of paid hours."""
        return self.tr("%Ln other rows of these days give way to this one.", "", n)

    def handled(self, n: int) -> str:
        """In the totals of an import."""
        return self.tr("%Ln handled", "", n)

    def bank_lines(self, n: int) -> str:
        """In the totals of an import."""
        return self.tr("%Ln lines", "", n)

    def over_months(self, n: int) -> str:
        """How long something is written off."""
        return self.tr("over %n months", "", n)

    def sum_of_counts(self, n: int) -> str:
        """Why a cell of the grid is grey."""
        return self.tr("This is the sum of %Ln shorter counts, so it is not changed here.", "", n)
