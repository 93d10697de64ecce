"""What an import asks, says and brings about: files of other programs, profiles, bank lines."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from costdesk.domain.findings import Code

IMPORT_SENTENCES: dict[Code, object] = {
    # A file of another program that only the owner can explain
    Code.SOURCE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Sentences",
        "This is no table whose columns are known. Say what it holds and which column is which.",
    ),
    Code.SOURCE_UNPROVED: QT_TRANSLATE_NOOP(
        "Sentences",
        "This looks like {text}, of which no real file has been seen yet. Look whether it was read "
        "right.",
    ),
    Code.DIRECTION_UNCLEAR: QT_TRANSLATE_NOOP(
        "Sentences",
        "The file does not say who called whom in {contacts} contacts (here {caller} and "
        "{called}). Name your own numbers.",
    ),
    Code.DIRECTION_WORD: QT_TRANSLATE_NOOP(
        "Sentences", "It is not clear who called whom where “{text}” stands. Say what it means."
    ),
    Code.DIRECTION_MISSING: QT_TRANSLATE_NOOP(
        "Sentences",
        "The file does not say who called whom in {contacts} contacts. Choose a direction and a "
        "channel for all of them, or the column that says it.",
    ),
    Code.UNIT_UNCLEAR: QT_TRANSLATE_NOOP(
        "Sentences",
        "If “{text}” counted seconds, the contacts would take {hours} hours each. Say what it "
        "counts.",
    ),
    Code.LENGTHS_SHORT: QT_TRANSLATE_NOOP(
        "Sentences",
        "By “{text}” the contacts would take {seconds} seconds each. Say what it counts.",
    ),
    Code.ANSWERS_ASSUMED: QT_TRANSLATE_NOOP(
        "Sentences",
        "No column says whether somebody answered. Contacts that took time count as answered "
        "({contacts}), those that took none do not ({rows}).",
    ),
    Code.LENGTHS_MISSING: QT_TRANSLATE_NOOP(
        "Sentences", "No column that says how long contacts took is known."
    ),
    Code.CELL_UNCLEAR: QT_TRANSLATE_NOOP(
        "Sentences",
        "The file does not say what kind of contacts these are. Choose a direction and a channel.",
    ),
    Code.TABLE_AGAIN: QT_TRANSLATE_NOOP(
        "Sentences",
        "Another table begins here, with other columns or with the same days again. Save each as a "
        "file or a sheet of its own.",
    ),
    Code.HANDLED_UNCLEAR: QT_TRANSLATE_NOOP(
        "Sentences",
        "It is not clear which column counts the handled contacts. Is it “{text}”? Choose it.",
    ),
    Code.DAYS_MISSING: QT_TRANSLATE_NOOP(
        "Sentences", "None of the {rows} rows says when it was. Choose the column of the days."
    ),
    Code.WORDS_UNKNOWN: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” stands in rows ({rows}), and whether somebody answered then is not clear. Say "
        "what it means.",
    ),
    Code.NOTHING_IN_FILE: QT_TRANSLATE_NOOP(
        "Sentences", "This is {text}: there are no contacts and no costs in it."
    ),
    Code.PAID_UNCLEAR: QT_TRANSLATE_NOOP(
        "Sentences",
        "Nothing shows whether {text} was paid or received. Say what marks money paid.",
    ),
    Code.SIDES_UNCLEAR: QT_TRANSLATE_NOOP(
        "Sentences",
        "Every booking stands here with its other side ({text}), and nothing says which accounts "
        "are those of costs. Say on which side they stand; the other side is left out by a rule.",
    ),
    Code.BALANCE_UNCLEAR: QT_TRANSLATE_NOOP(
        "Sentences",
        "Amounts such as {text} have no sign, and the balance beside them goes both ways by them. "
        "Say which way it goes where money was paid; the row at the end whose step cannot be seen "
        "is left out.",
    ),
    Code.FEES_UNCLEAR: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” holds fees of {found} in all, and nothing shows how they were paid. Say it.",
    ),
    Code.COLUMNS_UNCLEAR: QT_TRANSLATE_NOOP(
        "Sentences", "Several columns could be the amount: {choices}. Say which one is."
    ),
    # What an import did beside the plain rows
    Code.ROWS_ADDED_UP: QT_TRANSLATE_NOOP(
        "Sentences", "Rows with the same days and channel were added up: {rows} became {results}."
    ),
    Code.ROWS_LEFT_OUT: QT_TRANSLATE_NOOP("Sentences", "Rows left out: {rows} ({reason})."),
    Code.CATEGORY_CREATED: QT_TRANSLATE_NOOP("Sentences", "The category “{text}” is new."),
    Code.CHANNEL_CREATED: QT_TRANSLATE_NOOP("Sentences", "The channel “{text}” is new."),
    Code.MEASURE_CREATED: QT_TRANSLATE_NOOP("Sentences", "“{text}” is a new figure of your own."),
    Code.ROWS_REPLACED: QT_TRANSLATE_NOOP("Sentences", "Earlier rows that are replaced: {rows}."),
    Code.DATE_ORDER_DECIDED: QT_TRANSLATE_NOOP(
        "Sentences", "Dates are read as {text}: “{example}” is {read}."
    ),
    Code.NUMBER_STYLE_DECIDED: QT_TRANSLATE_NOOP(
        "Sentences", "Numbers are read with {text}: “{example}” is {read}."
    ),
    Code.ENCODING_ASSUMED: QT_TRANSLATE_NOOP(
        "Sentences",
        "The text was read as {text}. Look whether letters with accents are right: “{example}”.",
    ),
    Code.SHEETS_TOGETHER: QT_TRANSLATE_NOOP(
        "Sentences", "The sheets {text} are read as one table: no two have a day in common."
    ),
    Code.SHEET_CHOSEN: QT_TRANSLATE_NOOP(
        "Sentences", "The sheet “{text}” is read. These are not: {others}."
    ),
    Code.LINE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Sentences", "This line cannot be read and was left out: “{text}”."
    ),
    Code.BALANCE_MISMATCH: QT_TRANSLATE_NOOP(
        "Sentences",
        "{text}: the lines come to {found} {currency}, but should come to {expected}. Look whether "
        "any are missing.",
    ),
    Code.PARTS_NOT_READ: QT_TRANSLATE_NOOP(
        "Sentences",
        "What these files of the archive are is not known, and they were not read: {text}.",
    ),
    Code.STATES_UNKNOWN: QT_TRANSLATE_NOOP(
        "Sentences",
        "The state “{text}” is not known. Rows that say it were taken for booked: {rows}.",
    ),
    Code.CURRENCY_ASSUMED: QT_TRANSLATE_NOOP(
        "Sentences", "The file names no currency. The amounts are taken for {currency}."
    ),
    Code.OUTSIDE_YEAR: QT_TRANSLATE_NOOP(
        "Sentences",
        "Lines outside the year of the file ({first} – {last}): {count}, in {text}.",
    ),
    Code.LOOKS_ENTERED_TWICE: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” is there {rows} times with the same amount and days. Was it entered twice?",
    ),
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
    Code.PROFILE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Sentences", "There is no profile “{text}”. Choose one of the list."
    ),
    Code.PROFILE_NEARLY: QT_TRANSLATE_NOOP(
        "Sentences", "There is no profile “{text}”. You may mean {choices}."
    ),
    Code.PROFILE_STAYS: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” came with the program and stays. Only profiles of your own can be deleted.",
    ),
    Code.PROFILE_KNOWS_IT: QT_TRANSLATE_NOOP(
        "Sentences",
        "Your profile “{text}” reads files with these columns already. Use its name, or delete "
        "it first.",
    ),
    # Earlier imports
    Code.TAKEN_IN_BEFORE: QT_TRANSLATE_NOOP(
        "Sentences",
        "This file was taken in on {span}; rows of it that are still there: {rows}. Take that "
        "import back first, or take in only what is missing of it.",
    ),
    Code.NO_SUCH_IMPORT: QT_TRANSLATE_NOOP("Sentences", "This import is not in the history."),
    Code.IMPORT_UNDONE: QT_TRANSLATE_NOOP(
        "Sentences", "The import of “{text}” was already taken back on {span}."
    ),
    Code.EDITS_WOULD_GO: QT_TRANSLATE_NOOP(
        "Sentences",
        "Rows of “{text}” that you changed since: {rows}. Say whether they stay or go too.",
    ),
    Code.EDITS_KEPT: QT_TRANSLATE_NOOP("Sentences", "Rows you changed, which stay: {rows}."),
    Code.EDITS_DELETED: QT_TRANSLATE_NOOP("Sentences", "Rows you changed, which went too: {rows}."),
    Code.REPLACED_STAY_GONE: QT_TRANSLATE_NOOP(
        "Sentences",
        "Earlier rows that this import had replaced do not come back: {rows}. Import their file "
        "again.",
    ),
    Code.DAYS_GIVEN_BACK: QT_TRANSLATE_NOOP(
        "Sentences",
        "Days that other imports have too, and that are counted by those alone now: {rows}.",
    ),
    Code.ROWS_STAND_AGAIN: QT_TRANSLATE_NOOP(
        "Sentences",
        "Counts that other imports have of its days, and that stand for them now: {rows}.",
    ),
    Code.DAYS_LEFT_CHANGED: QT_TRANSLATE_NOOP(
        "Sentences",
        "Days that other imports have too, which somebody has changed since and which stay as they "
        "are: {rows}.",
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
    Code.DAY_COMPLETED: QT_TRANSLATE_NOOP(
        "Sentences",
        "{start} is counted from both files, each contact once: {rows} were there already, of "
        "{count} of these this file tells more, and {kept} are new.",
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
    # Rules for lines of banks and ledgers
    Code.RULE_TAKES_ALL: QT_TRANSLATE_NOOP(
        "Sentences", "A rule without any condition would take every line. Give it one."
    ),
    Code.LINE_NEEDS_RATE: QT_TRANSLATE_NOOP(
        "Sentences", "This line is in {text}. Give the rate: so many {currency} for one {text}."
    ),
    Code.LINES_TAKEN: QT_TRANSLATE_NOOP("Sentences", "Lines that become costs: {rows}."),
    Code.LINES_WAIT: QT_TRANSLATE_NOOP(
        "Sentences", "Lines that no rule takes, which wait for you: {rows}."
    ),
    Code.OCCURRENCES_PAID: QT_TRANSLATE_NOOP(
        "Sentences", "Bills that take the place of a recurring cost of their month: {rows}."
    ),
    Code.OCCURRENCES_BESIDE: QT_TRANSLATE_NOOP(
        "Sentences",
        "Bills that count beside a recurring cost of the same party and month, for they differ "
        "from it by more than 10 %: {rows} ({text}). Change the recurring cost, or delete one of "
        "the two.",
    ),
    Code.LINE_IS_SORTED: QT_TRANSLATE_NOOP(
        "Sentences", "This line is sorted already. Take that back first."
    ),
}
