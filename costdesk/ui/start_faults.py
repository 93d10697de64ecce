"""Why there can be no window, said without Qt: on the terminal, and where the desktop can."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

from costdesk.services.paths import resources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NO_WINDOW = 1
_LANGUAGES = ("nl", "hu")
_MISSING = re.compile(r"(lib[^/:\s]+\.so[.\d]*): cannot open shared object file")
_SHOWN_BY = (
    ("zenity", "--error", "--no-markup", "--title=CostDesk", "--text={text}"),
    ("kdialog", "--title", "CostDesk", "--error", "{text}"),
    ("xmessage", "-center", "-title", "CostDesk", "{text}"),
)
_ERROR_BOX = 0x10


def tell(fault: str, **values: str) -> None:
    """Say a fault, by its name in ``resources/texts/start_*.toml``, in the system's language."""
    if library := values.get("library"):
        values["package"] = debian_package(library)
    text = texts(_language(os.environ))[fault].format_map(values)
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
    _show(text)


def texts(language: str) -> dict[str, str]:
    """The sentences of a language by their names."""
    import tomllib  # noqa: PLC0415 - hopefully never

    path = resources() / "texts" / f"start_{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _language(environment: Mapping[str, str]) -> str:
    said = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return next((code for code in _LANGUAGES if said.startswith(code)), "en")


def named_library(text: str) -> str:
    """The library that the system did not find, by what the loader says; empty for other faults."""
    found = _MISSING.search(text)
    return found[1] if found else ""


def missing_library(module: Path) -> str:
    """The library that a module lacks; empty where it can be loaded."""
    import ctypes  # noqa: PLC0415 - hopefully never

    try:
        ctypes.CDLL(str(module))
    except OSError as error:
        return named_library(str(error))
    return ""


def debian_package(library: str) -> str:
    """The package of Debian and Ubuntu that has a library, by their rule for names."""
    stem, _, version = library.lower().partition(".so.")
    stem = re.sub(r"-(\d+\.\d+)$", r"\1", stem)
    return f"{stem}-{version}" if stem[-1].isdigit() else f"{stem}{version}"


def _show(text: str) -> None:
    """Show it where there is a desktop: somebody who double-clicked sees no terminal."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - nowhere else

        ctypes.windll.user32.MessageBoxW(None, text, "CostDesk", _ERROR_BOX)
    elif os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        _show_by_tool(text)


def _show_by_tool(text: str) -> None:
    import shutil  # noqa: PLC0415 - hopefully never
    import subprocess  # noqa: PLC0415 - hopefully never

    for tool, *words in _SHOWN_BY:
        if path := shutil.which(tool):
            command = [path, *(word.format(text=text) for word in words)]
            subprocess.run(command, check=False, env=_outer(os.environ), capture_output=True)  # noqa: S603 - the desktop's own
            return


def _outer(environment: Mapping[str, str]) -> dict[str, str]:
    """What the frozen program was started with: the desktop's tools have libraries of their own."""
    outer = dict(environment)
    before = outer.pop("LD_LIBRARY_PATH_ORIG", None)
    if getattr(sys, "frozen", False):
        outer.pop("LD_LIBRARY_PATH", None)
    return outer | ({"LD_LIBRARY_PATH": before} if before else {})
