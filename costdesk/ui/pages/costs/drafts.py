"""What was typed of costs and cannot be saved yet: kept until somebody comes back to it.

It is kept beside the window's habits, not in the workspace: a half of a cost is no fact.
"""

from __future__ import annotations

from collections.abc import Mapping

Draft = list[tuple[str, str]]
"""The fields of a form by their column, as texts."""
Drafts = dict[int | None, Draft]
"""By the id of the cost, None for a new one."""
_MOST_FILES = 5


def drafts_text(by_file: Mapping[str, Drafts]) -> str:
    """The drafts of the files used last, as a text."""
    import json  # noqa: PLC0415 - only where there is one

    kept = {file: list(drafts.items()) for file, drafts in by_file.items() if drafts}
    last = dict(list(kept.items())[-_MOST_FILES:])
    return json.dumps(last) if last else ""


def drafts_of(text: str) -> dict[str, Drafts]:
    """The drafts of a text; none where it is not one of ours."""
    if not text:
        return {}
    import json  # noqa: PLC0415 - only where there is one

    try:
        return {
            str(file): {
                None if number is None else int(number): [
                    (str(column), str(typed)) for column, typed in fields
                ]
                for number, fields in drafts
            }
            for file, drafts in json.loads(text).items()
        }
    except (ValueError, TypeError, AttributeError):
        return {}
