"""The file that the usual public build machines read: whole, and true to what is here."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
FILE = ROOT / ".github" / "workflows" / "build.yml"
yaml = pytest.importorskip("yaml", reason="comes with a tool that some systems do not have")


def workflow() -> dict[Any, Any]:
    read: dict[Any, Any] = yaml.safe_load(FILE.read_text("utf-8"))
    return read


def steps() -> Iterator[dict[str, Any]]:
    for job in workflow()["jobs"].values():
        yield from job["steps"]


def test_each_system_builds_and_the_release_waits_for_all() -> None:
    jobs = workflow()["jobs"]
    assert set(jobs["release"]["needs"]) == jobs.keys() - {"release"}


def test_every_action_is_pinned_by_its_major_version() -> None:
    used = [step["uses"] for step in steps() if "uses" in step]
    assert used
    assert [name for name in used if not re.fullmatch(r"actions/[\w-]+@v\d+", name)] == []


def test_what_is_called_is_there() -> None:
    called = "\n".join(step.get("run", "") for step in steps())
    scripts = set(re.findall(r"packaging/[\w/.-]+", called))
    assert scripts
    for name in scripts:
        assert (ROOT / name).is_file(), name
        assert name.endswith(".ps1") or os.access(ROOT / name, os.X_OK), name
    targets = set(re.findall(r"^make (\w+)$", called, re.MULTILINE))
    made = (ROOT / "Makefile").read_text("utf-8")
    assert [name for name in targets if not re.search(rf"^{name}:", made, re.MULTILINE)] == []


def test_no_step_fails_for_want_of_a_secret() -> None:
    conditions = [str(step.get("if", "")) for step in steps()]
    assert not any("secrets." in condition for condition in conditions)  # not known there
    signing = [step for step in steps() if "secrets." in str(step.get("env", ""))]
    assert [step for step in signing if "!= ''" not in str(step.get("if", ""))] == []
