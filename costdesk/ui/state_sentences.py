"""Sentences on the workspace and its figures; Qt translates them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from costdesk.domain.findings import Code

STATE_SENTENCES: dict[Code, object] = {
    # The workspace file
    Code.NO_WORKSPACE: QT_TRANSLATE_NOOP(
        "Sentences", "This workspace is not there. It may have been moved, renamed or deleted."
    ),
    Code.NOT_A_WORKSPACE: QT_TRANSLATE_NOOP(
        "Sentences", "This file is not a CostDesk workspace. It was left as it is."
    ),
    Code.NEWER_WORKSPACE: QT_TRANSLATE_NOOP(
        "Sentences",
        "A newer CostDesk made this workspace, so it was left as it is. Install the newer "
        "CostDesk to open it.",
    ),
    Code.DAMAGED_WORKSPACE: QT_TRANSLATE_NOOP(
        "Sentences", "This workspace is damaged ({text}). Take your last backup."
    ),
    Code.WORKSPACE_EXISTS: QT_TRANSLATE_NOOP(
        "Sentences", "There is a file of that name already. Choose another name."
    ),
    Code.WORKSPACE_BUSY: QT_TRANSLATE_NOOP(
        "Sentences", "Another program is using this workspace. Try again in a moment."
    ),
    Code.STILL_WORKING: QT_TRANSLATE_NOOP(
        "Sentences", "Something else is still being done. Wait for it, or cancel it."
    ),
    Code.WORKSPACE_READ_ONLY: QT_TRANSLATE_NOOP(
        "Sentences", "This workspace can only be read here, so nothing was changed."
    ),
    Code.WORKSPACE_IN_USE: QT_TRANSLATE_NOOP(
        "Sentences", "{user} has this workspace open on {machine} since {since}."
    ),
    Code.NO_PERMISSION: QT_TRANSLATE_NOOP(
        "Sentences", "You are not allowed to use this file or folder. Choose another place."
    ),
    Code.NO_FOLDER: QT_TRANSLATE_NOOP("Sentences", "This folder is not there. Choose another one."),
    Code.IS_A_FOLDER: QT_TRANSLATE_NOOP("Sentences", "This is a folder. Choose a file."),
    Code.DISK_FULL: QT_TRANSLATE_NOOP(
        "Sentences", "The disk is full, so nothing was changed. Make some room and try again."
    ),
    Code.CANNOT_WRITE: QT_TRANSLATE_NOOP(
        "Sentences", "This cannot be written ({text}), so nothing was changed."
    ),
    Code.COPY_NOT_VERIFIED: QT_TRANSLATE_NOOP(
        "Sentences", "The safety copy could not be verified, so nothing was changed."
    ),
    Code.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("Sentences", "There is nothing to take back."),
    Code.NOTHING_TO_REDO: QT_TRANSLATE_NOOP("Sentences", "There is nothing to do again."),
    Code.UNDO_CONFLICT: QT_TRANSLATE_NOOP(
        "Sentences", "This step no longer fits what is in the workspace, so nothing was changed."
    ),
    Code.GONE: QT_TRANSLATE_NOOP(
        "Sentences", "This is no longer there: it was deleted in the meantime."
    ),
    Code.IN_USE: QT_TRANSLATE_NOOP("Sentences", "“{text}” is in use, so it stays."),
    Code.NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Sentences", "There is a category “{text}” already. Choose another name."
    ),
    Code.CURRENCY_FIXED: QT_TRANSLATE_NOOP(
        "Sentences",
        "The currency stays, because costs are entered in it ({count}). Make a new workspace for "
        "another currency.",
    ),
    # Settings and requests
    Code.UNKNOWN_SETTING: QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a setting."),
    Code.UNKNOWN_CATEGORY: QT_TRANSLATE_NOOP(
        "Sentences", "There is no category “{text}”. Did you mean one of: {choices}?"
    ),
    Code.UNKNOWN_PERIOD: QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a period."),
    Code.UNKNOWN_LOCALE: QT_TRANSLATE_NOOP(
        "Sentences",
        "CostDesk does not know how spreadsheets are written in “{text}”. Choose one of: "
        "{choices}.",
    ),
    Code.FROM_AFTER_TO: QT_TRANSLATE_NOOP(
        "Sentences", "The first day ({start}) lies after the last day ({end}). Exchange them."
    ),
    Code.TOO_MANY_PERIODS: QT_TRANSLATE_NOOP(
        "Sentences", "{span} is too long to show at once. Choose fewer days."
    ),
    Code.NOTHING_TO_SHOW: QT_TRANSLATE_NOOP(
        "Sentences", "There is nothing to show yet. Enter costs and contacts first."
    ),
    Code.UNKNOWN_FORMULA: QT_TRANSLATE_NOOP("Sentences", "This calculation is not known."),
    Code.UNKNOWN_INPUT: QT_TRANSLATE_NOOP("Sentences", "This calculation has no such number."),
    Code.INPUT_MISSING: QT_TRANSLATE_NOOP("Sentences", "This number is missing."),
    Code.INPUTS_EXCLUDE_EACH_OTHER: QT_TRANSLATE_NOOP(
        "Sentences", "Give one of these numbers only."
    ),
    Code.TOO_FEW_AGENTS: QT_TRANSLATE_NOOP(
        "Sentences",
        "{text} would be busy without a pause, and callers would wait longer and longer. Write at "
        "least {limit}.",
    ),
    # Odd, but not wrong
    Code.HANDLED_ABOVE_OFFERED: QT_TRANSLATE_NOOP(
        "Sentences",
        "More contacts handled than offered: {handled} of {offered}, {span}. A backlog does this;"
        " so does a wrong column.",
    ),
    Code.COUNTS_MISSING: QT_TRANSLATE_NOOP(
        "Sentences", "No counts for {span} (working days: {days})."
    ),
    Code.TRAILING_ZEROS: QT_TRANSLATE_NOOP(
        "Sentences", "Only zeros for {span} (working days: {days}). Not counted yet?"
    ),
    Code.HANDLE_TIME_MISSING: QT_TRANSLATE_NOOP(
        "Sentences",
        "{subject}: some contacts have no handle time, so costs were shared by number of contacts"
        " instead.",
    ),
    Code.NO_WEIGHT: QT_TRANSLATE_NOOP(
        "Sentences", "{subject}: there is nothing to share this cost by, so it is not shared out."
    ),
    Code.ABOVE_PRACTICAL_TIME: QT_TRANSLATE_NOOP(
        "Sentences", "More time was handled than people were there for. Look at the paid hours."
    ),
    Code.CAPACITY_GAP: QT_TRANSLATE_NOOP(
        "Sentences",
        "Paid hours are not known for every day, so the cost of idle time is unknown.",
    ),
    Code.BELOW_GUARD: QT_TRANSLATE_NOOP(
        "Sentences", "{measure}: {value}, below your limit of {limit}."
    ),
    Code.ABOVE_GUARD: QT_TRANSLATE_NOOP(
        "Sentences", "{measure}: {value}, above your limit of {limit}."
    ),
    Code.ABOVE_LIMIT: QT_TRANSLATE_NOOP(
        "Sentences", "{figure}: {amount}, above your limit of {limit}."
    ),
    Code.OVER_BUDGET: QT_TRANSLATE_NOOP(
        "Sentences", "{subject}: {amount} spent, {over} above the budget of {budget}."
    ),
    # Worth a look, against thresholds that the owner can set
    Code.LABOUR_LOW: QT_TRANSLATE_NOOP(
        "Sentences",
        "Labour is {share} of the cost; {low_share} to {high_share} is usual. Are all wages and "
        "charges entered?",
    ),
    Code.LABOUR_HIGH: QT_TRANSLATE_NOOP(
        "Sentences",
        "Labour is {share} of the cost; {low_share} to {high_share} is usual. Are rent, software "
        "and telephone entered?",
    ),
    Code.CATEGORY_JUMP: QT_TRANSLATE_NOOP(
        "Sentences",
        "{subject}: {amount}, {change} against the mean of the periods before ({usual}).",
    ),
    Code.UNIT_COST_JUMP: QT_TRANSLATE_NOOP(
        "Sentences",
        "{figure}: {amount}, {change} against the mean of the periods before ({usual}).",
    ),
    Code.OCCUPANCY_HIGH: QT_TRANSLATE_NOOP(
        "Sentences",
        "People were busy {share} of the time they were there. Above {limit_share} few keep it "
        "up, and queues grow fast.",
    ),
    Code.ABANDON_HIGH: QT_TRANSLATE_NOOP(
        "Sentences",
        "{share} gave up before they were answered; up to {limit_share} is taken as usual.",
    ),
    Code.UNALLOCATED_HIGH: QT_TRANSLATE_NOOP(
        "Sentences",
        "{share} of the cost belongs to no channel. Above {limit_share} the figures by channel "
        "say little.",
    ),
    Code.COST_MISSING: QT_TRANSLATE_NOOP(
        "Sentences",
        "{subject}: a cost in each of the {periods} periods before, none in this one. Is it still "
        "to be entered?",
    ),
    Code.VENDOR_MISSING: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” billed in each of the {periods} periods before, and not in this one. Is the bill "
        "still to be entered?",
    ),
    Code.CELL_STOPPED: QT_TRANSLATE_NOOP(
        "Sentences",
        "Counted in each of the {periods} periods before, and not in this one. Was it closed, or "
        "is it not counted yet?",
    ),
    Code.BENCHMARK_FAR: QT_TRANSLATE_NOOP(
        "Sentences",
        "{figure}: {amount}. Published figures run from {low} to {high}. Look whether all is "
        "entered, and counted the same way.",
    ),
    Code.EASY_CONTACTS_GONE: QT_TRANSLATE_NOOP(
        "Sentences",
        "{figure} rose from {contact_before} to {contact_after}, while cost per resolution fell "
        "from {resolution_before} to {resolution_after}: the easy contacts went away, and more of "
        "what is left is solved.",
    ),
    Code.CATEGORY_APPEARED: QT_TRANSLATE_NOOP(
        "Sentences", "This category is new in the later period."
    ),
    Code.CATEGORY_VANISHED: QT_TRANSLATE_NOOP(
        "Sentences", "This category is no longer there in the later period."
    ),
    Code.DRIVER_CHANGED: QT_TRANSLATE_NOOP(
        "Sentences", "Shared in another way: {before} before, {after} after."
    ),
    Code.CHANNEL_APPEARED: QT_TRANSLATE_NOOP(
        "Sentences", "Contacts of this channel are counted in the later period only."
    ),
    Code.CHANNEL_VANISHED: QT_TRANSLATE_NOOP(
        "Sentences", "Contacts of this channel are counted in the earlier period only."
    ),
    Code.COMPARED_PER_DAY: QT_TRANSLATE_NOOP(
        "Sentences",
        "Counted days: {days_before} before, {days_after} after. So they are compared per day.",
    ),
    Code.PERIOD_CUT: QT_TRANSLATE_NOOP("Sentences", "Only part of this period is counted: {span}."),
    Code.FORECAST_TOO_SHORT: QT_TRANSLATE_NOOP(
        "Sentences",
        "A look ahead needs {needed} whole months of counts side by side. Counted so far: {count}.",
    ),
    Code.FORECAST_TOO_VARIED: QT_TRANSLATE_NOOP(
        "Sentences", "The counts differ too much from month to month to look ahead."
    ),
    Code.FORECAST_LESS_SURE: QT_TRANSLATE_NOOP(
        "Sentences",
        "Less sure: from {count} months of counts, season and chance cannot be told apart. "
        "{needed} would do.",
    ),
    Code.AMOUNT_STALE: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is stored with another amount than its fields give."
    ),
    Code.COUNT_OVERLAP_STORED: QT_TRANSLATE_NOOP("Sentences", "{span} is counted twice."),
    # A scenario
    Code.SCENARIO_BROKEN: QT_TRANSLATE_NOOP(
        "Sentences", "The text of the scenario cannot be read ({text})."
    ),
    Code.WRONG_KIND: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is another kind of value than belongs here."
    ),
    Code.WRONG_COUNT: QT_TRANSLATE_NOOP(
        "Sentences",
        "There are {found} numbers for {expected} intervals. Write one for each.",
    ),
    Code.WRONG_DAYS: QT_TRANSLATE_NOOP(
        "Sentences",
        "There are {found} numbers for {expected} open days a week. Write one for each.",
    ),
    Code.CHANNEL_TWICE: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” stands in two teams. Its people belong to one."
    ),
    Code.NOT_A_CLOCK: QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is not a time of day. Write hours and minutes, like 09:00."
    ),
    Code.NOT_BETWEEN: QT_TRANSLATE_NOOP(
        "Sentences",
        "The likely value ({text}) does not lie between the cautious one ({first}) and the "
        "hopeful one ({last}).",
    ),
    Code.SCENARIO_NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Sentences", "There is a scenario “{text}” already. Choose another name."
    ),
    # Why there is no figure
    Code.NO_HANDLED: QT_TRANSLATE_NOOP("Sentences", "No handled contacts entered."),
    Code.NO_SALES: QT_TRANSLATE_NOOP("Sentences", "No sales entered."),
    Code.NO_LEADS: QT_TRANSLATE_NOOP("Sentences", "No leads entered."),
    Code.NO_RESOLVED: QT_TRANSLATE_NOOP("Sentences", "No resolved contacts entered."),
    Code.NO_OFFERED: QT_TRANSLATE_NOOP("Sentences", "No offered contacts entered."),
    Code.NO_HANDLE_TIME: QT_TRANSLATE_NOOP(
        "Sentences", "Handle time is not entered for every contact."
    ),
    Code.NO_COST: QT_TRANSLATE_NOOP("Sentences", "No costs entered."),
    Code.NOT_RECORDED: QT_TRANSLATE_NOOP("Sentences", "Not entered."),
    Code.NOT_COMPLETE: QT_TRANSLATE_NOOP("Sentences", "Entered for some of the contacts only."),
    Code.OUTSIDE_COUNTED_RANGE: QT_TRANSLATE_NOOP(
        "Sentences", "No contacts are counted in this period."
    ),
    Code.NOTHING_ALLOCATED: QT_TRANSLATE_NOOP(
        "Sentences", "No cost could be shared out over the channels."
    ),
    Code.NO_CAPACITY: QT_TRANSLATE_NOOP("Sentences", "Paid hours are not entered for every day."),
    Code.NOT_OUTBOUND: QT_TRANSLATE_NOOP("Sentences", "No outbound contacts entered."),
    Code.ZERO_DENOMINATOR: QT_TRANSLATE_NOOP("Sentences", "The number to divide by is 0."),
    Code.NO_PATIENCE: QT_TRANSLATE_NOOP(
        "Sentences", "How long callers wait before they hang up is not given."
    ),
    Code.NOBODY_WAITS: QT_TRANSLATE_NOOP("Sentences", "None of the contacts waits in a queue."),
    Code.QUEUE_GROWS: QT_TRANSLATE_NOOP(
        "Sentences", "There is more work than people, so the queue only grows."
    ),
    Code.NO_REVENUE: QT_TRANSLATE_NOOP("Sentences", "No revenue entered for every month of it."),
    Code.REVENUE_CHANGES: QT_TRANSLATE_NOOP(
        "Sentences", "The revenue per sale changes within it. Look at its months."
    ),
    Code.NO_SAVING: QT_TRANSLATE_NOOP(
        "Sentences", "Nothing is saved, so it never pays for itself."
    ),
}
