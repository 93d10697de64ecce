"""From arguments to an exit status: 0 done, 1 the input was refused, 2 wrong usage."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from costdesk.cli.parser import UsageError, parse
from costdesk.domain.findings import Refused

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    try:
        arguments = parse(sys.argv[1:] if argv is None else list(argv))
    except UsageError as error:
        sys.stderr.write(f"{error}\n")
        return WRONG_USAGE
    except SystemExit as stop:  # argparse: after --help, or wrong usage it has explained
        return stop.code if isinstance(stop.code, int) else WRONG_USAGE
    return _run(arguments)


def _run(arguments: Namespace) -> int:
    try:
        status = _command(arguments)(arguments)
        sys.stdout.flush()
    except UsageError as error:
        sys.stderr.write(f"{error}\n")
        return WRONG_USAGE
    except Refused as refused:
        return _explain(refused)
    except BrokenPipeError:
        # The reader (head, less) has seen enough; Python would complain once more while closing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        sys.stderr.write("Stopped; nothing was changed.\n")
        return _INTERRUPTED
    return status


def _command(arguments: Namespace) -> Callable[[Namespace], int]:
    """The function that does the command; only its own module is imported."""
    module, function = arguments.does.split(":")
    command: Callable[[Namespace], int] = getattr(import_module(f"costdesk.cli.{module}"), function)
    return command


def _explain(refused: Refused) -> int:
    from costdesk.cli.sentences import sentences

    sys.stderr.writelines(sentences(refused.findings))
    return REFUSED
