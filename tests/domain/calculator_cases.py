"""Asking the calculator."""

from __future__ import annotations

from decimal import Decimal

from costdesk.domain.calculator import Calculation, calculate


def ask(name: str, **inputs: str) -> Calculation:
    return calculate(name, {key: Decimal(text) for key, text in inputs.items()})
