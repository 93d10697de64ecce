"""Sentences on what contacts were about."""

from __future__ import annotations

from costdesk.domain.findings import Code

REASON_SENTENCES: dict[Code, str] = {
    Code.REASON_OVERLAP: (
        "{span} already has “{text}” ({stored}); take the days out, or replace the earlier rows "
        "with --replace"
    ),
    Code.REASON_OVERLAP_IN_FILE: "“{text}” of {span} overlaps with {stored}; keep one of the rows",
    Code.REASONS_RECORDED: (
        "it is also recorded what {contacts} of these contacts were about (different reasons: "
        "{reasons})"
    ),
    Code.REASONS_LEFT_TO_OTHERS: (
        "what {contacts} contacts of this file were about is not taken in: their days are counted "
        "by the earlier file, which has them whole"
    ),
    Code.REASONS_LEFT_AS_THEY_ARE: (
        "what {contacts} contacts of this file were about is not taken in: what is recorded of "
        "that reason on their day was changed by hand or came from elsewhere, and stays"
    ),
    Code.REASONS_ABOVE_HANDLED: (
        "{contacts} contacts have a reason, but only {handled} were handled: look whether some "
        "reasons or days stand twice, or counts are missing"
    ),
    Code.REASON_OVERLAP_STORED: (
        "{span} of “{text}” (row {id}) overlaps with another row of the same cell and reason, so "
        "contacts stand twice in it"
    ),
    Code.TOO_MANY_REASONS: (
        "{rows} different texts stand in “{text}”: a reason is one of a short list (at most "
        "{limit}), not what a customer wrote; name another column"
    ),
    Code.CAUSE_NOT_RECORDED: (
        "no contacts about “{text}” are recorded in the base; recorded are: {choices}"
    ),
    Code.NO_CAUSE_RECORDED: (
        "nothing is recorded in the base of what contacts were about, so “{text}” has no number; "
        "record reasons, or give cause_contacts"
    ),
}
