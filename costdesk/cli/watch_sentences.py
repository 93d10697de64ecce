"""English sentences on what is worth a look: what, how much, and what would be usual."""

from __future__ import annotations

from costdesk.domain.findings import Code

WATCH_SENTENCES: dict[Code, str] = {
    Code.ABOVE_LIMIT: "{figure} is {amount}, above your limit of {limit} {currency}",
    Code.OVER_BUDGET: ("{subject}: {amount} spent, {over} above the budget of {budget} {currency}"),
    Code.LABOUR_LOW: (
        "labour is {share} % of the cost, {low_share} to {high_share} % is usual; look "
        "whether all wages and charges are entered"
    ),
    Code.LABOUR_HIGH: (
        "labour is {share} % of the cost, {low_share} to {high_share} % is usual; look "
        "whether rent, software and telephone are entered"
    ),
    Code.CATEGORY_JUMP: (
        "{subject} cost {amount}, {change} % against the mean of the {periods} periods before "
        "({usual} {currency})"
    ),
    Code.UNIT_COST_JUMP: (
        "{figure} is {amount}, {change} % against the mean of the {periods} periods before "
        "({usual} {currency})"
    ),
    Code.OCCUPANCY_HIGH: (
        "people were busy {share} % of the time they were there; above {limit_share} % few keep "
        "it up, and queues grow fast"
    ),
    Code.ABANDON_HIGH: (
        "{share} % gave up before they were answered; up to {limit_share} % is taken as usual"
    ),
    Code.UNALLOCATED_HIGH: (
        "{share} % of the cost belongs to no channel; above {limit_share} % the figures by "
        "channel say little"
    ),
    Code.COST_MISSING: (
        "{subject} cost something in each of the {periods} periods before and nothing in this "
        "one; perhaps it is still to be entered"
    ),
    Code.VENDOR_MISSING: (
        "“{text}” billed in each of the {periods} periods before and not in this one; perhaps the "
        "bill is still to be entered"
    ),
    Code.CELL_STOPPED: (
        "counted in each of the {periods} periods before and not in this one: closed, or "
        "not counted yet"
    ),
    Code.BENCHMARK_FAR: (
        "{figure} is {amount}; published figures run from {low} to {high} {currency}. Look "
        "whether all is entered, and counted the same way"
    ),
    Code.EASY_CONTACTS_GONE: (
        "{figure} rose from {contact_before} to {contact_after} while cost per resolution fell "
        "from {resolution_before} to {resolution_after} {currency}: the easy contacts went away, "
        "and more of what is left is solved"
    ),
}
