"""What is asked about files of other programs, with the option that answers it."""

from __future__ import annotations

from costdesk.domain.findings import Code

FOREIGN: dict[Code, str] = {
    Code.SOURCE_UNKNOWN: (
        "this is no table whose columns are known; of lines of a bank say which column is which "
        "with --map date=COLUMN --map amount=COLUMN, of other tables what they hold with "
        "--as contacts or --as costs too; or name the source with --profile"
    ),
    Code.SOURCE_UNPROVED: (
        "it looks like {text}, of which no real file has been seen yet; check what would be taken "
        "in with --dry-run, then say --profile {name}"
    ),
    Code.DIRECTION_UNCLEAR: (
        "the file does not say who called whom in {contacts} contacts (here {caller} and "
        "{called}); name your own numbers with --own NUMBER,…, or give all the same cell with "
        "--cell"
    ),
    Code.DIRECTION_MISSING: (
        "the file does not say who called whom in {contacts} contacts; name the column that does "
        "with --map direction=COLUMN, or give all the same cell with --cell"
    ),
    Code.DIRECTION_WORD: (
        "it is not clear who called whom where “{text}” stands; say it with --word inbound={text}, "
        "--word outbound={text} or --word internal={text}, or give all the same cell with --cell"
    ),
    Code.UNIT_UNCLEAR: (
        "if “{text}” counted seconds, the contacts would take {hours} hours each; say what it "
        "counts with --word milliseconds={text}, --word minutes={text} or --word seconds={text}, "
        "or name another column with --map"
    ),
    Code.LENGTHS_SHORT: (
        "by “{text}” the contacts would take {seconds} seconds each; say what it counts with "
        "--word MEANING={text}, which is one of {choices} (each: one contact in the mean; hours: "
        "h:mm too; days: fractions of Excel)"
    ),
    Code.ANSWERS_ASSUMED: (
        "no column says whether somebody answered: {contacts} that took time count as answered, "
        "{rows} that took none do not; if a column says it, name it with --map status=COLUMN"
    ),
    Code.LENGTHS_MISSING: (
        "no column that says how long contacts took is known; if there is one, name it with "
        "--map seconds=COLUMN"
    ),
    Code.CELL_UNCLEAR: (
        "the file does not say what kind of contacts these are; say it with --cell, such as "
        "--cell inbound/phone"
    ),
    Code.TABLE_AGAIN: (
        "another table begins here, with other columns or with the same days again; save each as a "
        "file or a sheet of its own"
    ),
    Code.HANDLED_UNCLEAR: (
        "it is not clear which column counts the contacts that were handled; say it with "
        '--map handled=COLUMN, such as --map "handled={text}"'
    ),
    Code.DAYS_MISSING: (
        "none of the {rows} rows says when it was; name the column of the days with "
        "--map date=COLUMN"
    ),
    Code.WORDS_UNKNOWN: (
        "“{text}” stands in {rows_of}, and whether somebody answered then is not clear; say it "
        "with --word answered={text}, --word lost={text} or --word voicemail={text}"
    ),
    Code.PROFILE_BROKEN: (
        "“{text}” is no TOML, in which profiles are written; write lines such as "
        'title = "Telephones Utrecht", and look at docs/imports.md'
    ),
    Code.PROFILE_NEEDS: "“{text}” is missing; write a line such as {example}",
    Code.PROFILE_WRONG: "what is said of “{text}” means nothing; write it like {example}",
    Code.PROFILE_TAKEN: "“{text}” is a profile that came with the program; choose another name",
    Code.PROFILE_KNOWS_IT: (
        "your profile “{text}” reads files with these headings already; use its name, or delete it "
        "first with `costdesk profiles FILE --delete`"
    ),
    Code.PROFILE_UNKNOWN: (
        "there is no profile “{text}”; `costdesk profiles` lists those that come with the program, "
        "`costdesk profiles FILE` those of your own too"
    ),
    Code.PROFILE_NEARLY: "there is no profile “{text}”; you may mean {choices}",
    Code.PROFILE_STAYS: (
        "“{text}” came with the program and stays; only profiles of your own can be deleted"
    ),
    Code.NOTHING_IN_FILE: "this is {text}: there are no contacts and no costs in it",
}
