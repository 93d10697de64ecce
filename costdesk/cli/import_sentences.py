"""Sentences on earlier imports and on the lines of banks and ledgers."""

from __future__ import annotations

from costdesk.domain.findings import Code

IMPORT_SENTENCES: dict[Code, str] = {
    Code.TAKEN_IN_BEFORE: (
        "this file was taken in on {span} (still there of it: {rows_of}); take that import "
        "back with `costdesk undo-import FILE {id}`, or use --again for what is missing of it"
    ),
    Code.NO_SUCH_IMPORT: "there is no import {id}; `costdesk imports FILE` lists them",
    Code.IMPORT_UNDONE: "the import of {text} was already taken back, on {span}",
    Code.EDITS_WOULD_GO: (
        "changed by hand since {text} was taken in: {rows_of}; keep that with --edited keep, or "
        "delete it too with --edited delete"
    ),
    Code.EDITS_KEPT: "changed by hand, so kept: {rows_of}",
    Code.EDITS_DELETED: "changed by hand, and deleted too: {rows_of}",
    Code.REPLACED_STAY_GONE: (
        "what this import had replaced does not come back ({rows_of}); take in its file with "
        "--again"
    ),
    Code.DAYS_GIVEN_BACK: (
        "days that other imports have too, and that are counted by those alone now: {rows}"
    ),
    Code.ROWS_STAND_AGAIN: (
        "counts that other imports have of its days, and that stand for them now: {rows}"
    ),
    Code.DAYS_LEFT_CHANGED: (
        "days that other imports have too, which somebody has changed since and which stay as they "
        "are: {rows}"
    ),
    Code.RULE_TAKES_ALL: "a rule needs a condition, or it would take every line; give one",
    Code.LINE_NEEDS_RATE: (
        "this line is in {text}; give the rate, so many {currency} for one {text}"
    ),
    Code.DAYS_SEEN: (
        "{rows} of {total} counts of a day are there already, from an earlier import; they are "
        "left out"
    ),
    Code.LINES_SEEN: (
        "{rows} of {total} lines are there already, from an earlier import; they are left out"
    ),
    Code.WHOLE_DAYS: (
        "on those days one file of this source ends or begins, and the other goes on; with "
        "--whole-days each is counted by the file that has it whole: {rows} by this one, {kept} "
        "by the earlier one"
    ),
    Code.DAY_COMPLETED: (
        "{start} is counted from both files, each contact once: {rows} were there already, of "
        "{count} of these this file tells more, and {kept} are new"
    ),
    Code.DAYS_JOINED: (
        "days on which one file ends or begins: {rows} are counted by this file now, {kept} stay "
        "as the earlier file counted them"
    ),
    Code.SAME_MONEY: (
        "lines that {text} brought in another format (same account, day and amount), which are "
        "left out: {rows}; if they are other payments, take them in with --both"
    ),
    Code.SAME_DAYS: (
        "lines of days of which {text} brought lines of the same account in another format, but "
        "none of that day and amount: {rows}; look whether they are there under another day"
    ),
    Code.LINES_TAKEN: "lines that became costs: {rows}",
    Code.LINES_WAIT: (
        "lines that no rule takes, which wait for you: {rows}; `costdesk rules FILE` tells how "
        "lines are sorted"
    ),
    Code.OCCURRENCES_PAID: (
        "bills that take the place of what was expected of a recurring cost: {rows}"
    ),
    Code.OCCURRENCES_BESIDE: (
        "bills that count beside a recurring cost of the same party and month, for they differ "
        "from it by more than 10 %: {rows} ({text}); change the recurring cost, or delete one of "
        "the two"
    ),
    Code.LINE_IS_SORTED: "this line is sorted already; take that back first",
}
