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
    Code.NO_PATIENCE: "how long callers wait before they hang up is not given",
    Code.NOBODY_WAITS: "none of the contacts waits in a queue",
    Code.QUEUE_GROWS: "there is more work than people, so the queue only grows",
}
