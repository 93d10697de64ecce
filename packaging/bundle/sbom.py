"""The bill of materials in CycloneDX: every part, version and licence, and no host's address."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bundle.release import AUTHORS, NAME, PROGRAM, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bundle.parts import Part

_SPECIFICATION = "1.6"
_SPACE = uuid.UUID("6d4a4b0c-3a53-5c0f-9e0b-6f2f0c1f7d11")
"""Ours alone: a bill's number is made in it from what the bill says."""


def write(parts: Iterable[Part], path: Path, epoch: int) -> None:
    """Write the bill of parts that were put together at ``epoch``, in seconds since 1970."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(bill(parts, epoch), indent=2) + "\n", encoding="utf-8")


def bill(parts: Iterable[Part], epoch: int) -> dict[str, object]:
    """The same parts give the same bill, down to its number."""
    components = [_component(part) for part in parts]
    number = uuid.uuid5(_SPACE, json.dumps([VERSION, epoch, components], sort_keys=True))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": _SPECIFICATION,
        "serialNumber": number.urn,
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": PROGRAM,
                "name": NAME,
                "version": VERSION,
                "authors": [{"name": AUTHORS}],
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": components,
        "dependencies": [
            {"ref": PROGRAM, "dependsOn": [component["bom-ref"] for component in components]}
        ],
    }


def _component(part: Part) -> dict[str, object]:
    component: dict[str, object] = {
        "type": "library",
        "bom-ref": part.address or f"{part.name}@{part.version}",
        "name": part.name,
        "version": part.version,
        "licenses": [{"license": {"name": part.licence}}],
    }
    return component | ({"purl": part.address} if part.address else {})
