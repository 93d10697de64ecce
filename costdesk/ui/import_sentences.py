"""Sentences on profiles and on files that share something with earlier ones; Qt translates."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from costdesk.domain.findings import Code

IMPORT_SENTENCES: dict[Code, object] = {
    # A profile that its owner made
    Code.PROFILE_BROKEN: QT_TRANSLATE_NOOP(
        "Sentences",
        '“{text}” is no line of a profile. Write lines such as: title = "Telephones Utrecht".',
    ),
    Code.PROFILE_NEEDS: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is missing. Write a line such as: {example}."
    ),
    Code.PROFILE_WRONG: QT_TRANSLATE_NOOP(
        "Sentences", "What is said of “{text}” means nothing. Write it like: {example}."
    ),
    Code.PROFILE_TAKEN: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” came with the program. Choose another name."
    ),
    Code.PROFILE_KNOWS_IT: QT_TRANSLATE_NOOP(
        "Sentences",
        "Your profile “{text}” reads files with these columns already. Use its name, or delete "
        "it first.",
    ),
    # Two files of one source that share days
    Code.DAYS_SEEN: QT_TRANSLATE_NOOP(
        "Sentences",
        "{rows} of {total} counts of a day are there already, from an earlier import. They are "
        "left out.",
    ),
    Code.LINES_SEEN: QT_TRANSLATE_NOOP(
        "Sentences",
        "{rows} of {total} lines are there already, from an earlier import. They are left out.",
    ),
    Code.WHOLE_DAYS: QT_TRANSLATE_NOOP(
        "Sentences",
        "On those days one file of this source ends or begins, and the other goes on. Each can be "
        "counted by the file that has it whole: {rows} by this one, {kept} by the earlier one.",
    ),
    Code.DAYS_JOINED: QT_TRANSLATE_NOOP(
        "Sentences",
        "Days on which one file ends or begins: {rows} are counted by this file now, {kept} stay "
        "as the earlier file counted them.",
    ),
    # Two formats of one account
    Code.SAME_MONEY: QT_TRANSLATE_NOOP(
        "Sentences",
        "Lines that came from {text} already, in another format: {rows}. They have the same "
        "account, day and amount, and are left out.",
    ),
    Code.SAME_DAYS: QT_TRANSLATE_NOOP(
        "Sentences",
        "Lines on days that {text} covers in another format, where none has that day and amount: "
        "{rows}. They are taken in; look whether they are there under another day.",
    ),
}
