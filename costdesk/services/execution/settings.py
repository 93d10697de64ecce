"""Setting one or several settings as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from costdesk.domain.findings import Code, Finding, Place, Refused, refuse
from costdesk.services.execution.names import Names
from costdesk.services.execution.outcome import SETTINGS, Outcome, refuse_all
from costdesk.services.owner_settings import BUDGET, OWN_GROUPS, PROFILE, TARGET, budget_parts
from costdesk.services.settings import CHANNEL_GROUPS, CURRENCY, YES, canonical, parted
from costdesk.storage import definitions as stored
from costdesk.storage.costs import count_costs
from costdesk.storage.history import StepName

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from costdesk.domain.definitions import Definitions
    from costdesk.services.commands import SetSetting, SetSettings
    from costdesk.storage.database import Connection


def set_one(connection: Connection, definitions: Definitions, command: SetSetting) -> Outcome:
    """Set one."""
    return _set(connection, definitions, ((command.key, command.value),))


def set_all(connection: Connection, definitions: Definitions, command: SetSettings) -> Outcome:
    """Set several; all of them or none."""
    return _set(connection, definitions, command.pairs)


def _set(
    connection: Connection, definitions: Definitions, pairs: Iterable[tuple[str, str]]
) -> Outcome:
    settled = canonical_pairs(pairs)
    findings = write_settings(connection, definitions, settled)
    return Outcome(_name(settled), frozenset([SETTINGS]), findings=tuple(findings))


def write_settings(
    connection: Connection, definitions: Definitions, pairs: Iterable[tuple[str, str]]
) -> list[Finding]:
    """Write settings as part of a command; raises Refused with all that is wrong with any."""
    findings: list[Finding] = []
    for key, text in canonical_pairs(pairs):
        if key == CURRENCY and text != definitions.currency:
            _refuse_other_currency(connection)
        findings += put(connection, key, text)
    return findings


def canonical_pairs(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pairs in their one spelling; raises Refused with all that is wrong with any."""
    settled: list[tuple[str, str]] = []
    problems: list[Finding] = []
    for key, text in pairs:
        try:
            settled.append(canonical(key, text))
        except Refused as refused:
            problems += refused.findings
    refuse_all(problems)
    return settled


def settings_writer(pairs: Iterable[tuple[str, str]]) -> Callable[[Connection], None]:
    """What writes settings into a new file; raises Refused at once with all that is wrong."""
    settled = canonical_pairs(pairs)

    def write(connection: Connection) -> None:
        for key, text in settled:
            put(connection, key, text)

    return write


def _name(pairs: list[tuple[str, str]]) -> StepName:
    for key, text in pairs:
        group, name = parted(key)
        if group == PROFILE:
            return StepName("save_profile" if text else "drop_profile", {"name": name})
    if len(pairs) == 1:
        [(key, text)] = pairs
        group, name = parted(key)
        if group == TARGET:
            figure = name.partition(".")[0]
            code = "set_target" if text else "drop_target"
            return StepName(code, {"figure": figure, "value": text})
        return StepName("set_setting", {"key": key, "value": text})
    return StepName("set_settings", {"count": len(pairs)})


def _refuse_other_currency(connection: Connection) -> None:
    """Amounts were entered in it: another would silently change what they mean."""
    count = count_costs(connection)
    if count:
        raise refuse(Code.CURRENCY_FIXED, Place(item=CURRENCY), count=count)


def put(connection: Connection, key: str, text: str) -> list[Finding]:
    """Write a setting in its one spelling; tells of a channel or category that it created."""
    group, name = parted(key)
    names = Names(connection)
    if group == BUDGET:
        category, month = budget_parts(name)
        if text:  # a budget that is taken away may be of what is gone
            try:
                category = names.known_category(category)
            except Refused as refused:
                raise Refused(finding.at(item=key) for finding in refused.findings) from refused
        stored.put_setting(connection, f"{BUDGET}.{category}{month}", text)
        return []
    if not group or group in OWN_GROUPS:
        stored.put_setting(connection, key, text)
        return []
    known = names.channel(name) if group in CHANNEL_GROUPS else names.category(name)
    created = names.create()
    if group == "concurrency":
        stored.set_concurrency(connection, known, text)
    elif group == "agent_time":
        stored.set_agent_time(connection, known, agent_time=text == YES)
    else:
        flag: Literal["labour", "capacity"] = "labour" if group == "labour" else "capacity"
        stored.set_flag(connection, known, flag, on=text == YES)
    return created
