"""What the calculator takes from a workspace."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from builders import capacity, cell, cost, count, span, workspace  # type: ignore[import-not-found]
