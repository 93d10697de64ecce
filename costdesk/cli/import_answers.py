"""Options that answer what a file leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser


def add_answers(parser: ArgumentParser) -> None:
    """For every table, then for files of other programs."""
    _add_for_tables(parser)
    _add_for_others(parser)


def _add_for_tables(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="FIELD=COLUMN",
        help="take a field from the file's column of that heading; can be repeated",
    )
    parser.add_argument(
        "--ignore", action="append", default=[], metavar="COLUMN", help="leave a column out"
    )
    parser.add_argument(
        "--cell", metavar="[LINE/]DIRECTION/CHANNEL", help="the cell of every row in the file"
    )
    parser.add_argument("--dates", choices=("dmy", "mdy", "ymd"), help="the order of dates")
    parser.add_argument("--decimal", choices=("point", "comma"), help="the decimal mark")
    parser.add_argument("--encoding", metavar="NAME", help="such as utf-8, cp1250 or cp1252")
    parser.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook")


def _add_for_others(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--profile", metavar="NAME", help="the source; `costdesk profiles` lists them"
    )
    parser.add_argument(
        "--own",
        default="",
        metavar="NUMBER,…",
        help="your telephone numbers and extensions (6* too)",
    )
    parser.add_argument(
        "--word",
        action="append",
        default=[],
        metavar="MEANING=TEXT",
        help="what a word means: answered, lost, voicemail, inbound, outbound or internal; what "
        "a column of lengths counts: seconds, milliseconds, minutes, hours or days (of Excel), or "
        "each, the seconds of one contact in the mean",
    )
    parser.add_argument(
        "--paid",
        metavar="HOW",
        help="what marks money paid in a statement: positive, negative, a word or a column",
    )
    parser.add_argument(
        "--fees",
        choices=("beside", "within", "apart"),
        help="how fees in a column of their own were paid: on top of the amounts, as a part of "
        "them, or on lines of their own",
    )
    parser.add_argument(
        "--forget",
        action="store_true",
        help="use nothing that is remembered of such files, and remember what is said now instead",
    )
    parser.add_argument(
        "--skip-unreadable", action="store_true", help="leave rows out whose day cannot be read"
    )
