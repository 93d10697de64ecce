"""An answer as a sentence that an owner understands."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from costdesk.ui.pages.calculator.results import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from decimal import Decimal

    from costdesk.domain.calculator import Calculation
    from costdesk.ui.formats import Formats

_TIRING = Fraction(85, 100)
"""Above this occupancy people wear out, says the field."""


class AnswerSentences(QObject):
    """Sentences on one answer; a QObject for the plural forms."""

    def __init__(self, answer: Calculation, given: Mapping[str, Decimal], formats: Formats) -> None:
        """Take an answer that has a value, and the inputs it is for."""
        super().__init__()
        self._answer = answer
        self._given = given
        self._formats = formats
        self._found = {name: shown(name, value, formats) for name, value in answer.values.items()}

    def result(self) -> str:
        """The answer, large."""
        if self._answer.result_name == "agents":
            return self.tr("%n people", "", self._people)
        return self._found[self._answer.result_name]

    def sentence(self) -> str:
        """What the result means; empty where it is enough to say what it is per."""
        make = _SENTENCES.get(self._answer.result_name)
        return make(self) if make else ""

    def caution(self) -> str:
        """What else an owner should know of it; mostly nothing."""
        busy = self._answer.values.get("occupancy")
        if not self.is_of_people or busy is None or busy <= _TIRING:
            return ""
        text = self.tr("Above {percent} there is hardly a pause between calls: people wear out.")
        return text.format(percent=self._formats.percent(_TIRING, 0))

    @property
    def is_of_people(self) -> bool:
        """Whether it says how many are at the phones."""
        return "agents" in self._answer.values

    @property
    def _people(self) -> int:
        return int(self._answer.values["agents"] or 0)

    def staffing(self) -> str:
        """How many, how many are scheduled, and what callers notice."""
        return "; ".join(self._parts()) + "."

    def _parts(self) -> Iterator[str]:
        yield self.tr("%n people at the phones", "", self._people)
        if lost := self._given.get("shrinkage_percent"):
            text = self.tr("scheduled {people} with {percent} shrinkage")
            percent = self._formats.percentage(lost)
            yield text.format(people=self._found["scheduled"], percent=percent)
        seconds = self._formats.decimal(self._given["target_seconds"], grouped=True)
        text = self.tr("{percent} answered within {seconds} s")
        yield text.format(percent=self._found["service_level"], seconds=seconds)
        yield self.tr("average wait {time}").format(time=self._found["asa_seconds"])
        if "abandon_rate" in self._found:
            yield self.tr("{percent} hang up").format(percent=self._found["abandon_rate"])
        yield self.tr("busy {percent} of the time").format(percent=self._found["occupancy"])

    def chats(self) -> str:
        """Of chats side by side."""
        text = self.tr("of someone’s time for one chat; {chats_per_hour} chats an hour.")
        return text.format_map(self._found)

    def resolution(self) -> str:
        """Of more questions solved at once."""
        return self.tr(
            "is the saving, because the fixed part stays; at the average cost it would look like "
            "{average_saving}. A contact then costs {cost_per_contact_after} instead of "
            "{cost_per_contact}, a resolution {cost_per_resolution_after} instead of "
            "{cost_per_resolution}."
        ).format_map(self._found)

    def repeats(self) -> str:
        """Of what comes again."""
        text = self.tr("for {repeat_contacts} contacts that come again.")
        return text.format_map(self._found)

    def menu(self) -> str:
        """Of a telephone menu."""
        return self.tr(
            "is the saving a month, with the menu paid for every call. If only the calls that it "
            "settles are counted, it looks like {claimed_saving}."
        ).format_map(self._found)


_SENTENCES: dict[str, Callable[[AnswerSentences], str]] = {
    "agents": AnswerSentences.staffing,
    "service_level": AnswerSentences.staffing,
    "effective_seconds": AnswerSentences.chats,
    "avoidable_saving": AnswerSentences.resolution,
    "repeat_cost": AnswerSentences.repeats,
    "saving": AnswerSentences.menu,
}
