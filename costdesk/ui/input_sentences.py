"""Sentences on what was typed, pasted or read from a file; Qt translates them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from costdesk.domain.findings import Code

INPUT_SENTENCES: dict[Code, object] = {
    # A value that was typed, pasted or read
    Code.REQUIRED: QT_TRANSLATE_NOOP("Sentences", "This is needed."),
    Code.NOT_A_NUMBER: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” is not a number. Write digits and one decimal mark, like {number_example}.",
    ),
    Code.NOT_A_DATE: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is not a date. Write one like {day_example}."
    ),
    Code.NOT_A_CHOICE: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is not known here. Choose one of: {choices}."
    ),
    Code.NOT_A_WHOLE_NUMBER: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is not a whole number. Counts have no decimals."
    ),
    Code.NOT_YES_OR_NO: QT_TRANSLATE_NOOP("Sentences", "“{text}” is neither yes nor no."),
    Code.NOT_A_DURATION: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” is not a time. Write minutes and seconds, like 4:35, or whole seconds.",
    ),
    Code.DURATION_UNCLEAR: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” can be minutes or seconds. Write minutes and seconds, like 4:35.",
    ),
    Code.NEGATIVE: QT_TRANSLATE_NOOP("Sentences", "“{text}” is below 0. Write 0 or more."),
    Code.TOO_LARGE: QT_TRANSLATE_NOOP("Sentences", "“{text}” is too large. Write at most {limit}."),
    Code.TOO_SMALL: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is too small. Write more than {limit}."
    ),
    Code.TOO_MANY_DECIMALS: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” has too many decimals. Write at most {limit}."
    ),
    Code.TOO_LONG: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}…” is too long. Write at most {limit} characters."
    ),
    Code.DATE_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Sentences", "{text} is too far away. Write a day from {first} to {last}."
    ),
    Code.BAD_NAME: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” cannot be a name. Leave out {forbidden} and invisible characters."
    ),
    Code.OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” cannot be. Write a number from {first} to {last}."
    ),
    Code.METHOD_NEEDED: QT_TRANSLATE_NOOP(
        "Sentences",
        "This figure says nothing without its method. Write how it was measured, such as “survey” "
        "or “no repeat within 7 days”.",
    ),
    # A cost item that contradicts itself
    Code.END_BEFORE_START: QT_TRANSLATE_NOOP(
        "Sentences", "The end lies before the start. Choose an end on or after the start."
    ),
    Code.UNKNOWN_CURRENCY: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is no currency in use. Write its code, like EUR, HUF or USD."
    ),
    Code.CURRENCY_WITHOUT_RATE: QT_TRANSLATE_NOOP(
        "Sentences", "How many {currency} is one {text}? Write the exchange rate."
    ),
    Code.RATE_WITHOUT_CURRENCY: QT_TRANSLATE_NOOP(
        "Sentences",
        "The amount is in {currency} already, so it needs no exchange rate. Empty the rate "
        "({text}), or choose the foreign currency.",
    ),
    Code.RESIDUAL_WITHOUT_SPREAD: QT_TRANSLATE_NOOP(
        "Sentences",
        "Only what is written off over months can leave a rest. Write over how many months, or "
        "empty the value at the end ({text}).",
    ),
    Code.RESIDUAL_ABOVE_AMOUNT: QT_TRANSLATE_NOOP(
        "Sentences", "The value at the end ({text}) is above the amount. Write at most {amount}."
    ),
    Code.PART_ABOVE_WHOLE: QT_TRANSLATE_NOOP(
        "Sentences", "{text} is not a part of {amount}. Write a number from 0 to that amount."
    ),
    Code.SPREAD_WITH_END: QT_TRANSLATE_NOOP(
        "Sentences", "Give either the months it is spread over, or an end: not both."
    ),
    Code.SPREAD_WITH_RECURRENCE: QT_TRANSLATE_NOOP(
        "Sentences",
        "Only costs that come once can be spread over months; this one comes {recurrence}. Leave "
        "one of the two out.",
    ),
    Code.DIRECT_NEEDS_CELL: QT_TRANSLATE_NOOP(
        "Sentences",
        "A cost that belongs to one channel needs a direction and a channel. Choose them.",
    ),
    Code.BAD_DRIVER: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is no way to share a cost. Choose one of: {choices}."
    ),
    Code.BAD_CELL: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” is not known as a direction and a channel. Write them like inbound/phone.",
    ),
    Code.PERCENT_SUM: QT_TRANSLATE_NOOP(
        "Sentences", "The percentages add up to {sum} %, not to 100 %. Change one of them."
    ),
    Code.PERCENT_OUT_OF_SCOPE: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” lies outside the line, direction or channel that the cost is for. Leave it out,"
        " or empty those.",
    ),
    Code.PERCENT_TWICE: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” stands in the percentages twice. Keep it once."
    ),
    # Counts and capacity that cannot both be true
    Code.DOUBLE_COUNT: QT_TRANSLATE_NOOP(
        "Sentences",
        "{span} is counted already ({stored}), so these contacts would count twice. Leave those "
        "days out, or replace the earlier rows.",
    ),
    Code.DOUBLE_COUNT_IN_FILE: QT_TRANSLATE_NOOP(
        "Sentences",
        "{span} overlaps with {stored}, so the same contacts would count twice. Keep one of the "
        "rows.",
    ),
    Code.CAPACITY_OVERLAP: QT_TRANSLATE_NOOP(
        "Sentences",
        "There are paid hours for {span} already ({stored}). Leave those days out, or replace the"
        " earlier rows.",
    ),
    Code.CAPACITY_OVERLAP_IN_FILE: QT_TRANSLATE_NOOP(
        "Sentences",
        "{span} overlaps with {stored}. Give all teams the same days, or days that do not overlap.",
    ),
    Code.QUALITY_OVERLAP: QT_TRANSLATE_NOOP(
        "Sentences",
        "There is a value of “{measure}” for {span} already ({stored}). Leave those days out, or "
        "replace the earlier rows.",
    ),
    Code.QUALITY_OVERLAP_IN_FILE: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{measure}”: {span} overlaps with {stored}. Keep one of the rows.",
    ),
    # A file that cannot be understood
    Code.FILE_MISSING: QT_TRANSLATE_NOOP(
        "Sentences", "This file is not there. It may have been moved, renamed or deleted."
    ),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Sentences",
        "This file cannot be read. Look whether it is open in another program, and whether you "
        "may read it.",
    ),
    Code.FILE_EMPTY: QT_TRANSLATE_NOOP("Sentences", "This file is empty. Choose another one."),
    Code.NOT_A_FILE: QT_TRANSLATE_NOOP(
        "Sentences", "This is no file that can be read to its end. Choose a file."
    ),
    Code.NO_TABLE_ON_PAGE: QT_TRANSLATE_NOOP(
        "Sentences",
        "This is a page of the web without a table, perhaps the log-in page that came in place of "
        "the export. Download it once more.",
    ),
    Code.FILE_NOT_TEXT: QT_TRANSLATE_NOOP(
        "Sentences",
        "This is neither a CSV file nor an Excel workbook. Save the table as one of these, then "
        "import that.",
    ),
    Code.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Sentences", "This file is larger than {limit} MB. Split it, for instance by year."
    ),
    Code.WORKBOOK_LOCKED: QT_TRANSLATE_NOOP(
        "Sentences", "This workbook needs a password. Save it without one, then import that."
    ),
    Code.WORKBOOK_BROKEN: QT_TRANSLATE_NOOP(
        "Sentences", "This workbook is damaged. Open it in Excel and save it anew."
    ),
    Code.WORKBOOK_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Sentences", "This workbook unpacks to more than {limit} MB. Save the sheet as CSV."
    ),
    Code.SHEET_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Sentences", "The sheet “{text}” has more than {limit} cells. Save it as CSV."
    ),
    Code.TOO_MANY_ROWS: QT_TRANSLATE_NOOP(
        "Sentences", "This file has more than {limit} rows. Split it, for instance by year."
    ),
    Code.SHEET_UNCLEAR: QT_TRANSLATE_NOOP(
        "Sentences", "Several sheets could be meant: {choices}. Say which one is."
    ),
    Code.NO_HEADER: QT_TRANSLATE_NOOP(
        "Sentences",
        "No row has the headings that are needed ({needed}). Rename the headings in the file. The"
        " first row reads: {found}",
    ),
    Code.NO_ROWS: QT_TRANSLATE_NOOP("Sentences", "There are no rows below the headings."),
    Code.UNKNOWN_COLUMN: QT_TRANSLATE_NOOP(
        "Sentences",
        "The column “{text}” is not known. Rename it to one of: {choices}; or leave it out.",
    ),
    Code.UNKNOWN_FIELD: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is not known. These are: {choices}."
    ),
    Code.COLUMN_TWICE: QT_TRANSLATE_NOOP(
        "Sentences", "Two columns are called “{text}”. Rename or delete one of them."
    ),
    Code.FIELD_TWICE: QT_TRANSLATE_NOOP(
        "Sentences", "Two columns are taken for “{text}”. Keep one of them."
    ),
    Code.MAPPED_COLUMN_MISSING: QT_TRANSLATE_NOOP(
        "Sentences", "There is no column “{text}”. The file has: {choices}."
    ),
    Code.MISSING_COLUMN: QT_TRANSLATE_NOOP(
        "Sentences", "The column “{text}” is missing. Add it to the file."
    ),
    Code.CELL_GIVEN_TWICE: QT_TRANSLATE_NOOP(
        "Sentences",
        "The file itself has the column “{text}”, so do not choose a direction and channel for "
        "all rows.",
    ),
    Code.RAGGED_ROW: QT_TRANSLATE_NOOP(
        "Sentences",
        "This row has {found} cells, but there are {expected} headings. Mend the row in the file.",
    ),
    Code.BAD_QUOTES: QT_TRANSLATE_NOOP(
        "Sentences",
        "A quotation mark is not closed. Mend the row in the file; inside a cell, write the mark "
        "twice.",
    ),
    Code.FILE_DAMAGED: QT_TRANSLATE_NOOP(
        "Sentences", "This {text} file is damaged or broken off. Download it once more."
    ),
    Code.FILE_UNSAFE: QT_TRANSLATE_NOOP(
        "Sentences",
        "This file holds what no bank writes, made to exhaust a computer. It was not read.",
    ),
    Code.CURRENCY_CONTRADICTS: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” is not in {currency}. Write the amount in {currency}; a cost in another currency "
        "has fields for that and its rate.",
    ),
    Code.MORE_PROBLEMS: QT_TRANSLATE_NOOP(
        "Sentences", "There are {count} more problems; {total} in all."
    ),
    Code.CANNOT_REPLACE: QT_TRANSLATE_NOOP(
        "Sentences",
        "Earlier rows can be replaced for contacts, reasons, paid hours and quality only, not for "
        "{text}.",
    ),
    Code.DATE_ORDER_UNCLEAR: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” can be {first} or {second}, and no other row decides it. Say which is meant.",
    ),
    Code.NUMBER_STYLE_UNCLEAR: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” can be {first} or {second}, and no other row decides it. Say which is meant.",
    ),
    Code.STYLE_CONTRADICTED: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” does not fit what you chose ({answer}). This column is written with: {fits}.",
    ),
    Code.MIXED_DATE_ORDER: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” (row {row}) and “{other}” (row {other_row}) cannot be dates of the same order. "
        "Write them all alike, best as year-month-day.",
    ),
    Code.MIXED_NUMBER_STYLE: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” (row {row}) and “{other}” (row {other_row}) have different decimal marks. Write"
        " them all alike.",
    ),
}
