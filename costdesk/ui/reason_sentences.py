"""Codes of what contacts were about → sentences."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from costdesk.domain.findings import Code

REASON_SENTENCES: dict[Code, object] = {
    Code.REASON_OVERLAP: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” is recorded for {span} already ({stored}). Take the days out, or replace the "
        "earlier rows.",
    ),
    Code.REASON_OVERLAP_IN_FILE: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” of {span} overlaps with {stored}. Keep one of the rows."
    ),
    Code.REASON_OVERLAP_STORED: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” of {span} overlaps with another row of the same channel and reason, so contacts "
        "stand twice in it.",
    ),
    Code.REASONS_RECORDED: QT_TRANSLATE_NOOP(
        "Sentences",
        "It is also recorded what {contacts} of these contacts were about (different reasons: "
        "{reasons}).",
    ),
    Code.REASONS_LEFT_TO_OTHERS: QT_TRANSLATE_NOOP(
        "Sentences",
        "What {contacts} contacts of this file were about is not taken in: their days are counted "
        "by the earlier file, which has them whole.",
    ),
    Code.REASONS_LEFT_AS_THEY_ARE: QT_TRANSLATE_NOOP(
        "Sentences",
        "What {contacts} contacts of this file were about is not taken in: what is recorded of "
        "that reason on their day was changed by hand or came from elsewhere, and stays.",
    ),
    Code.REASONS_ABOVE_HANDLED: QT_TRANSLATE_NOOP(
        "Sentences",
        "{contacts} contacts have a reason, but only {handled} were handled. Look whether some "
        "reasons or days stand twice, or counts are missing.",
    ),
    Code.TOO_MANY_REASONS: QT_TRANSLATE_NOOP(
        "Sentences",
        "{rows} different texts stand in “{text}”. A reason is one of a short list (at most "
        "{limit}), not what a customer wrote. Choose another column.",
    ),
    Code.CAUSE_NOT_RECORDED: QT_TRANSLATE_NOOP(
        "Sentences",
        "No contacts about “{text}” are recorded where this scenario starts. Recorded are: "
        "{choices}.",
    ),
    Code.NO_CAUSE_RECORDED: QT_TRANSLATE_NOOP(
        "Sentences",
        "Nothing is recorded of what contacts were about where this scenario starts, so “{text}” "
        "has no number. Choose another start, or a number of your own.",
    ),
}
