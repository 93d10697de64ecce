"""Codes of scenarios → English sentences."""

from __future__ import annotations

from costdesk.domain.findings import Code

SCENARIO_SENTENCES: dict[Code, str] = {
    Code.SCENARIO_BROKEN: "this is no TOML ({text}); docs/what-if.md shows how to write it",
    Code.WRONG_KIND: "“{text}” is another kind of value than belongs here; see docs/what-if.md",
    Code.WRONG_COUNT: "{found} numbers, but there are {expected} intervals; write one for each",
    Code.WRONG_DAYS: "{found} numbers for {expected} open days a week; write one for each",
    Code.CHANNEL_TWICE: "“{text}” stands in two teams; its people belong to one",
    Code.NOT_A_CLOCK: "“{text}” is no time of day; write hours and minutes, like 09:00",
    Code.NOT_BETWEEN: (
        "likely ({text}) does not lie between low ({first}) and high ({last}); low is the cautious "
        "case, high the hopeful one"
    ),
    Code.SCENARIO_NAME_TAKEN: "there is already a scenario “{text}”; choose another name",
    Code.NO_AGENT_FREED: (
        "no whole agent is freed, so labour costs the same; at {limit} contacts a month "
        "({percent} % fewer than {count}) one is"
    ),
    Code.COST_STAYS: (
        "this cost cannot end yet, so less of it saves nothing; set can_end once it can"
    ),
    Code.COST_STAYS_UNTIL: (
        "this cost goes on until {end}, so less of it saves nothing yet; from then on {amount} a "
        "month less"
    ),
    Code.WEEK_NOT_COUNTED: (
        "contacts are not counted by day, so every open day is taken to be alike; count by day, or "
        "give week"
    ),
    Code.FCR_UNKNOWN: (
        "first contact resolution is not known, so this lever changes nothing of it; give "
        "fcr_percent, or count what is resolved"
    ),
    Code.LABOUR_STAYS: (
        "without the handle time of every contact nobody can say how many agents are needed, so "
        "what follows whole agents stays as it is"
    ),
    Code.PAID_BELOW_NEED: (
        "{found} agents are paid, but {needed} are needed for the service that is promised; look "
        "at the target, the opening hours and shrinkage. What changes is counted from {needed} on"
    ),
    Code.NO_PATIENCE: "how long callers wait before they hang up is not given",
    Code.QUEUE_GROWS: "there is more work than people, so the queue only grows",
}
