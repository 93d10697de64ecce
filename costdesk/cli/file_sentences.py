"""What is wrong with a file that is to be taken in, and what would be right."""

from __future__ import annotations

from costdesk.domain.findings import Code

FILE_SENTENCES: dict[Code, str] = {
    Code.FILE_MISSING: "there is no such file; look at the path",
    Code.FILE_UNREADABLE: "the file cannot be read ({text}); look at its permissions",
    Code.NOT_A_FILE: "this is no file that can be read to its end; name a file",
    Code.NO_TABLE_ON_PAGE: (
        "this is a page of the web without a table, perhaps the log-in page that came in place of "
        "the export; download it once more"
    ),
    Code.SIDES_UNCLEAR: (
        "every booking stands here with its other side ({text}), and nothing says which accounts "
        "are those of costs; say --paid debit if costs stand under debit, else --paid credit, and "
        "leave the other side out by a rule, or take an audit file (XAF)"
    ),
    Code.PARTS_NOT_READ: (
        "what these files of the archive are is not known, and they were not read: {text}"
    ),
    Code.STATES_UNKNOWN: (
        "{rows} rows say of their state “{text}”, which is not known; they were taken for booked"
    ),
    Code.BALANCE_UNCLEAR: (
        "amounts such as {text} have no sign, and the balance beside them goes both ways by them; "
        "say --paid falling (an account: what was paid makes it less) or --paid rising (what is "
        "owed on a card); the row at the end whose step cannot be seen is left out"
    ),
    Code.FEES_UNCLEAR: (
        "the column “{text}” holds fees of {found} in all, and nothing shows how they were paid; "
        "say --fees beside (on top of the amounts), --fees within (they are part of the amounts) "
        "or --fees apart (they stand on lines of their own, or were not paid)"
    ),
    Code.FILE_EMPTY: "the file is empty",
    Code.FILE_NOT_TEXT: "this is neither a text nor a workbook; save it as CSV and import that",
    Code.FILE_TOO_LARGE: "the file is larger than {limit} MB; split it by year",
    Code.WORKBOOK_LOCKED: "this workbook needs a password; save it without one",
    Code.WORKBOOK_BROKEN: "this workbook is damaged; open it in Excel and save it anew",
    Code.WORKBOOK_TOO_LARGE: "this workbook unpacks to more than {limit} MB; save the sheet as CSV",
    Code.SHEET_TOO_LARGE: "the sheet “{text}” has more than {limit} cells; save it as CSV",
    Code.TOO_MANY_ROWS: "there are more than {limit} rows in the file; split it by year",
    Code.SHEET_UNCLEAR: (
        "several sheets could be meant: {choices}; say which with --sheet, such as --sheet “{text}”"
    ),
    Code.NO_HEADER: (
        "no row has the headings that are needed ({needed}); name the file's own with "
        "--map FIELD=COLUMN. The first row reads: {found}"
    ),
    Code.NO_ROWS: "there are no rows under the headings",
    Code.UNKNOWN_COLUMN: (
        "the column “{text}” is unknown; rename it to one of: {choices}; or use "
        "--map FIELD={text}, or --ignore {text}"
    ),
    Code.UNKNOWN_FIELD: "“{text}” is no field; these can be mapped: {choices}",
    Code.COLUMN_TWICE: "two columns are called “{text}”; rename or delete one",
    Code.FIELD_TWICE: "the field “{text}” comes from two columns; map it once",
    Code.MAPPED_COLUMN_MISSING: "there is no column “{text}”; the file has: {choices}",
    Code.MISSING_COLUMN: "the column “{text}” is missing; add it, or use --map {text}=COLUMN",
    Code.CELL_GIVEN_TWICE: (
        "--cell names the cell of every row, but the file has the column “{text}”; leave one out"
    ),
    Code.RAGGED_ROW: "{found} cells under {expected} headings; mend the row",
    Code.BAD_QUOTES: (
        'a quotation mark is not closed, or text follows it; write it twice ("") inside a cell'
    ),
    Code.FILE_DAMAGED: "this {text} file is damaged or broken off; download it once more",
    Code.FILE_UNSAFE: (
        "this file holds what no bank writes (entities, or elements without end), made to exhaust "
        "a computer; it was not read"
    ),
    Code.CURRENCY_CONTRADICTS: (
        "“{text}” is not in {currency}; give the currency and its rate in columns of their own"
    ),
    Code.MORE_PROBLEMS: "and {count} more problems; {total} in all",
    Code.CANNOT_REPLACE: (
        "--replace is for contacts, reasons, capacity and quality, not for {text}; leave it out"
    ),
    Code.DATE_ORDER_UNCLEAR: (
        "“{text}” can be {first_day} or {second_day}, and no other row decides it; say which order "
        "is meant with --dates dmy, --dates mdy or --dates ymd"
    ),
    Code.NUMBER_STYLE_UNCLEAR: (
        "“{text}” can be {first} or {second}, and no other row decides it; say which is the "
        "decimal mark with --decimal point or --decimal comma"
    ),
    Code.STYLE_CONTRADICTED: (
        "“{text}” does not fit the answer “{answer}”; this column is written as {fits}"
    ),
    Code.MIXED_DATE_ORDER: (
        "“{text}” (row {row}) and “{other}” (row {other_row}) cannot be dates of one order; write "
        "them all alike, best as year-month-day"
    ),
    Code.MIXED_NUMBER_STYLE: (
        "“{text}” (row {row}) and “{other}” (row {other_row}) have different decimal marks; write "
        "them all alike"
    ),
    Code.PAID_UNCLEAR: (
        "nothing shows whether {text} was paid or received; say what marks money paid with "
        "--paid: positive, negative, or the word or column that marks it"
    ),
    Code.COLUMNS_UNCLEAR: (
        "several columns could be the amount ({choices}); say which, such as --map amount=COLUMN"
    ),
}
