"""What comes with the program to know files by."""

from pathlib import Path

from costdesk.imports.foreign.reader import Known

_RESOURCES = Path(__file__).parents[3] / "resources"
KNOWN = Known(_RESOURCES / "profiles", _RESOURCES / "texts")
