"""Parts that commands have in common: how days, periods and outputs are typed."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from datetime import date
from typing import Any, NoReturn

from costdesk.domain.periods import GRAINS


class UsageError(Exception):
    """The command was typed wrongly; the message says how it is typed."""


class Parser(ArgumentParser):
    """Argparse, with a pointer to the help and without shortened options."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - whatever argparse takes
        super().__init__(allow_abbrev=False, formatter_class=RawDescriptionHelpFormatter, **options)

    def error(self, message: str) -> NoReturn:
        """Raise UsageError."""
        raise UsageError(f"{self.format_usage()}{message}\nMore: {self.prog} --help")


def command(commands: Any, name: str, does: str, help_: str) -> Parser:  # noqa: ANN401
    """A command; ``does`` names the module and function that does it."""
    parser: Parser = commands.add_parser(name, help=help_, description=help_)
    parser.set_defaults(does=does)
    return parser


def with_file(commands: Any, name: str, does: str, help_: str) -> Parser:  # noqa: ANN401
    """A command on a workspace."""
    parser = command(commands, name, does, help_)
    parser.add_argument("file", metavar="FILE", help="the workspace, a .costdesk file")
    return parser


def a_day(text: str) -> date:
    """A day as it is typed. Raises ArgumentTypeError for what is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"“{text}” is not a date; write year-month-day, such as 2025-03-01"
        raise ArgumentTypeError(message) from None


def a_month(text: str) -> int:
    """The number of a month. Raises ArgumentTypeError for what is none."""
    if text.isdecimal() and 1 <= int(text) <= 12:  # noqa: PLR2004 - months
        return int(text)
    raise ArgumentTypeError(f"“{text}” is not a month; write 1 to 12")


def add_choice(parser: Parser) -> None:
    """Which periods, of which length."""
    parser.add_argument("--by", dest="grain", choices=GRAINS, default="month")
    parser.add_argument(
        "--from", dest="first", type=a_day, metavar="DATE", help="from the period of that day"
    )
    parser.add_argument(
        "--to", dest="last", type=a_day, metavar="DATE", help="to the period of that day"
    )


def add_periods(parser: Parser) -> None:
    """The same of figures, which may be cut to what is counted."""
    add_choice(parser)
    parser.add_argument(
        "--whole", action="store_true", help="do not cut periods to the days that are counted"
    )
    parser.add_argument("--without-one-offs", action="store_true")


def add_output(parser: Parser, formats: tuple[str, ...]) -> None:
    """In which format, and where to; the first is the usual one."""
    parser.add_argument("--format", choices=formats, default=formats[0])
    parser.add_argument("-o", "--output", metavar="OUT", help="write to a file")
