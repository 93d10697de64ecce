"""``costdesk calc``: one formula with the numbers in it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from costdesk.cli.arguments import UsageError
from costdesk.cli.sentences import sentence
from costdesk.domain.calculator import FORMULAS, WrongUsage, calculate
from costdesk.domain.findings import Finding, Refused
from costdesk.services.summaries import ratio_text
from costdesk.services.typed_values import read_amount

if TYPE_CHECKING:
    from argparse import Namespace
    from decimal import Decimal

    from costdesk.domain.calculator import Calculation
    from costdesk.domain.formulas import Step


def calc(arguments: Namespace) -> int:
    """Answer one formula, or list them all."""
    if arguments.name == "list":
        sys.stdout.write(_all_formulas())
        return 0
    try:
        answer = calculate(arguments.name, _inputs(arguments.values))
    except Refused as refused:
        raise Refused(map(_named, refused.findings)) from refused
    except WrongUsage as wrong:
        lines = [sentence(_named(finding)) for finding in wrong.findings]
        raise UsageError("\n".join([*lines, "All formulas: costdesk calc list"])) from None
    sys.stdout.write(_as_json(answer) if arguments.format == "json" else _as_text(answer))
    return 0


def _named(finding: Finding) -> Finding:
    """The finding with its input called by name: here there are no columns."""
    return finding.at(item=finding.place.column or finding.place.item, column="")


def _inputs(pairs: list[str]) -> dict[str, Decimal]:
    inputs: dict[str, Decimal] = {}
    for pair in pairs:
        key, mark, text = pair.partition("=")
        if not mark or not key:
            raise UsageError(f"“{pair}” is not key=value, such as cost=304000")
        if key in inputs:
            raise UsageError(f"“{key}” is given twice")
        inputs[key] = read_amount(text, key)
    return inputs


def _as_json(answer: Calculation) -> str:
    record: dict[str, str | int | None] = {step.name: _plain(step) for step in answer.steps}
    record["formula"] = answer.formula
    if answer.reason:
        record["reason"] = sentence(Finding(answer.reason))
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def _plain(step: Step) -> str | int | None:
    """People are counted; everything else is a decimal text."""
    return int(step.value) if step.is_whole and step.value is not None else ratio_text(step.value)


def _as_text(answer: Calculation) -> str:
    found = next(step for step in answer.steps if step.name == answer.result_name)
    why = f"none: {sentence(Finding(answer.reason))}" if answer.reason else ""
    result = why or _plain(found)
    return f"{_words(answer.result_name)}: {result}\n{_in_words(answer)}\n"


def _in_words(answer: Calculation) -> str:
    """The formula; several results are told apart by their names."""
    if len(answer.steps) == 1:
        return answer.formula
    return "\n".join(f"{_words(step.name)}: {step.text}" for step in answer.steps)


def _words(name: str) -> str:
    return name.replace("_", " ")


def _all_formulas() -> str:
    lines = []
    for formula in FORMULAS:
        keys = " ".join(
            each.name + "=…" if each.required else f"[{each.name}=…]" for each in formula.parameters
        )
        lines.append(f"costdesk calc {formula.name} {keys}\n    → {formula.result_name}\n")
    return "".join(lines)
