"""From arguments to an exit status: 0 done, 1 the input was refused, 2 wrong usage."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import TYPE_CHECKING

from costdesk.cli.arguments import UsageError
from costdesk.cli.parser import parse
from costdesk.domain.findings import Refused

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    _prepare_streams()
    words = sys.argv[1:] if argv is None else list(argv)
    if unreadable := next((word for word in words if not _is_text(word)), None):
        sys.stderr.write(f"“{unreadable}” is not readable as text; rename it and try again.\n")
        return REFUSED
    try:
        arguments = parse(words)
    except UsageError as error:
        sys.stderr.write(f"{error}\n")
        return WRONG_USAGE
    except SystemExit as stop:  # argparse: after --help, or wrong usage it has explained
        return stop.code if isinstance(stop.code, int) else WRONG_USAGE
    return _run(arguments)


def _prepare_streams() -> None:
    """Whatever encoding a pipe or an old terminal has, every sentence can be written to it.

    Files and pipes get UTF-8, as all files do; a terminal keeps its own encoding.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _is_text(word: str) -> bool:
    """Whether an argument is text, not bytes that stand for no letters."""
    return not any("\ud800" <= letter <= "\udfff" for letter in word)


def _run(arguments: Namespace) -> int:
    try:
        status = _command(arguments)(arguments)
        sys.stdout.flush()
    except UsageError as error:
        sys.stderr.write(f"{error}\n")
        return WRONG_USAGE
    except Refused as refused:
        return _explain(refused)
    except BrokenPipeError:  # the reader (head, less) has seen enough
        _forget_the_rest()
        return DONE
    except OSError as error:
        _forget_the_rest()
        sys.stderr.write(f"The answer could not be written out ({error.strerror or error}).\n")
        return REFUSED
    except KeyboardInterrupt:
        sys.stderr.write("Stopped; nothing was changed.\n")
        return _INTERRUPTED
    return status


def _forget_the_rest() -> None:
    """Let what is still to be written go nowhere: Python would complain while closing."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _command(arguments: Namespace) -> Callable[[Namespace], int]:
    """The function that does the command; only its own module is imported."""
    module, function = arguments.does.split(":")
    command: Callable[[Namespace], int] = getattr(import_module(f"costdesk.cli.{module}"), function)
    return command


def _explain(refused: Refused) -> int:
    from costdesk.cli.sentences import sentences

    sys.stderr.writelines(sentences(refused.findings))
    return REFUSED
