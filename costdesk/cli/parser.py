"""What can be typed after ``costdesk``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from costdesk import __version__
from costdesk.cli.arguments import (
    Parser,
    a_month,
    add_choice,
    add_output,
    add_periods,
    command,
    with_file,
)
from costdesk.cli.import_answers import add_answers
from costdesk.domain.definitions import HEADLINES, LANGUAGES

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

_DESCRIPTION = """\
CostDesk tells what one call, one contact, one sale costs a small contact centre, and why.

  costdesk new centre.costdesk --currency EUR --sample
  costdesk summary centre.costdesk --by quarter
  costdesk explain centre.costdesk 2025-02 2025-03
  costdesk calc inbound cost=304000 calls=95000
"""

KINDS = (
    "costs",
    "contacts",
    "capacity",
    "quality",
    "reasons",
    "settings",
    "rules",
    "lines",
    "scenarios",
)

SECTIONS = (
    "figures",
    "why",
    "trend",
    "channels",
    "categories",
    "goals",
    "margin",
    "quality",
    "reasons",
    "findings",
    "card",
)


def parse(argv: list[str]) -> Namespace:
    """The arguments of one command; ``does`` names the function that does it."""
    parser = Parser(prog="costdesk", description=_DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"CostDesk {__version__}")
    # With ``prog``, argparse need not format (and import what it formats with) before the help.
    commands = parser.add_subparsers(
        metavar="COMMAND", required=True, parser_class=Parser, prog="costdesk"
    )
    # Making them all takes longer than many a command; without a known one, help needs them.
    asked = _COMMANDS.get(argv[0]) if argv else None
    for add in [asked] if asked else _COMMANDS.values():
        add(commands)
    return parser.parse_args(argv)


def _new(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(commands, "new", "workspaces:new", "make a workspace")
    parser.add_argument("--currency", required=True, metavar="CODE", help="such as EUR or HUF")
    parser.add_argument("--name", default="", metavar="TEXT", help="the centre's name")
    parser.add_argument("--language", default="en", choices=LANGUAGES)
    parser.add_argument(
        "--fiscal-start", type=a_month, default=1, metavar="MONTH", help="first month of the year"
    )
    parser.add_argument(
        "--outbound", default="sales", choices=HEADLINES, help="the outbound headline figure"
    )
    parser.add_argument("--sample", action="store_true", help="fill it with a sample centre")


def _set(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(commands, "set", "workspaces:set_", "change a setting")
    parser.add_argument("key", metavar="KEY", help="`costdesk get FILE` lists them")
    parser.add_argument("value", metavar="VALUE")


def _get(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(commands, "get", "workspaces:get", "show one setting, or all")
    parser.add_argument("key", metavar="KEY", nargs="?")


def _import(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(
        commands, "import", "exchange:import_", "take in a CSV or Excel file, whole or not"
    )
    parser.add_argument("path", metavar="PATH", help="the CSV or Excel file")
    parser.add_argument(
        "--as",
        dest="kind",
        default="auto",
        choices=("auto", "calls", *KINDS),
        help="what the file holds; auto and calls look into files of other programs",
    )
    add_answers(parser)
    parser.add_argument(
        "--replace", action="store_true", help="replace earlier rows that overlap, whole"
    )
    parser.add_argument(
        "--again", action="store_true", help="take in what is missing of a file taken in before"
    )
    parser.add_argument(
        "--whole-days",
        action="store_true",
        help="count a day on which a file ends or begins by the one that has it whole",
    )
    parser.add_argument(
        "--both", action="store_true", help="take in lines that another format brought, too"
    )
    parser.add_argument("--dry-run", action="store_true", help="check and show, but keep nothing")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _profiles(commands: Any) -> None:  # noqa: ANN401
    parser = command(
        commands, "profiles", "foreign:profiles_", "the programs whose files are known"
    )
    parser.add_argument(
        "file", metavar="FILE", nargs="?", help="a workspace: its own profiles are listed too"
    )
    does = parser.add_mutually_exclusive_group()
    does.add_argument(
        "--export", nargs=2, metavar=("NAME", "PATH"), help="write a profile as a TOML file"
    )
    does.add_argument(
        "--import", dest="take", metavar="PATH", help="take a profile into the workspace"
    )
    does.add_argument("--delete", metavar="NAME", help="delete one of the workspace's own")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _imports(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(
        commands, "imports", "batches:imports", "what was imported, and what of it is still there"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _rules(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(
        commands, "rules", "rules:rules_", "the rules that sort bank lines, and what waits"
    )
    parser.add_argument(
        "--income-is-no-cost",
        action="store_true",
        help="make a rule: money received that no other rule takes is no cost",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _undo_import(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(
        commands, "undo-import", "batches:undo_import", "take back an import, also a month later"
    )
    parser.add_argument(
        "batch", metavar="BATCH", type=int, help="`costdesk imports FILE` lists them"
    )
    parser.add_argument(
        "--edited",
        choices=("ask", "keep", "delete"),
        default="ask",
        help="what becomes of its rows that were changed by hand since",
    )


def _summary(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(commands, "summary", "figures:summary", "costs, counts and unit costs")
    add_periods(parser)
    add_output(parser, ("table", "csv", "json", "xlsx"))
    parser.add_argument(
        "--preset",
        choices=("exchange", "excel"),
        default="exchange",
        help="CSV for programs, or for the Excel of a locale",
    )
    parser.add_argument("--locale", metavar="NAME", help="such as nl_NL, for --preset excel")


def _figures(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(commands, "figures", "figures:figures", "every figure, or why there is none")
    add_periods(parser)
    add_output(parser, ("table", "json"))


def _quality(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(
        commands, "quality", "figures:quality", "quality figures and what guards them"
    )
    add_choice(parser)
    add_output(parser, ("table", "csv", "json"))


def _reasons(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(
        commands, "reasons", "figures:reasons", "what contacts were about, and what that costs"
    )
    add_choice(parser)
    add_output(parser, ("table", "csv", "json"))


def _goals(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(
        commands, "goals", "figures:goals", "targets, limits and budgets, and what was reached"
    )
    add_choice(parser)
    add_output(parser, ("table", "csv", "json"))


def _margin(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(commands, "margin", "figures:margin", "revenue, and what is left of it")
    add_choice(parser)
    add_output(parser, ("table", "csv", "json"))


def _card(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(commands, "card", "figures:card", "the definition card: what figures mean")
    add_periods(parser)


def _explain(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(commands, "explain", "figures:explain", "why the cost per contact changed")
    parser.add_argument("before", metavar="PERIOD", help="such as 2025-02, 2025-Q1, 2025-W09, 2025")
    parser.add_argument("after", metavar="PERIOD")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _forecast(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(
        commands, "forecast", "forecast_page:forecast", "the next twelve months, with their range"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _report(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(
        commands, "report", "report:report", "a report to send on, as a page of the web"
    )
    parser.add_argument(
        "--period", metavar="PERIOD", help="such as 2025-03, 2025-Q1; else the last whole month"
    )
    parser.add_argument("--compare", metavar="PERIOD", help="else the period before")
    parser.add_argument("--language", choices=LANGUAGES, help="else that of the workspace")
    parser.add_argument(
        "--leave-out",
        metavar="SECTION",
        action="append",
        default=[],
        choices=SECTIONS,
        help=f"once for each of: {', '.join(SECTIONS)}",
    )
    add_output(parser, ("html",))


def _calc(commands: Any) -> None:  # noqa: ANN401
    parser = command(commands, "calc", "formulas:calc", "one formula, with your numbers in it")
    parser.add_argument("name", metavar="NAME", help="such as inbound; `calc list` shows all")
    parser.add_argument("values", metavar="key=value", nargs="*")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _what_if(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(commands, "what-if", "what_if:what_if", "what levers would change")
    scenarios = "a TOML file, up to four; see docs/what-if.md"
    parser.add_argument("scenario", metavar="SCENARIO", nargs="+", help=scenarios)
    parser.add_argument("--base", metavar="PERIOD", help="such as 2025-03, 2025-Q1, last-twelve")
    add_output(parser, ("text", "json", "csv", "xlsx", "html"))
    parser.add_argument("--language", choices=LANGUAGES, help="of the report in HTML")


def _charts(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(commands, "charts", "exchange:charts", "draw the charts as PNG")
    parser.add_argument("-o", "--output", required=True, metavar="FOLDER")
    add_periods(parser)


def _export(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(commands, "export", "exchange:export", "write everything as CSV files")
    parser.add_argument("-o", "--output", required=True, metavar="FOLDER")


def _check(commands: Any) -> None:  # noqa: ANN401
    parser = with_file(commands, "check", "workspaces:check", "what is wrong or odd in it")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _undo(commands: Any) -> None:  # noqa: ANN401
    with_file(commands, "undo", "workspaces:undo", "take back the last change")


def _redo(commands: Any) -> None:  # noqa: ANN401
    with_file(commands, "redo", "workspaces:redo", "make a change again that was taken back")


def _history(commands: Any) -> None:  # noqa: ANN401
    with_file(commands, "history", "workspaces:history", "the changes that can be undone or redone")


def _self_test(commands: Any) -> None:  # noqa: ANN401
    command(commands, "self-test", "selftest:self_test", "try this installation from end to end")


_COMMANDS: dict[str, Callable[[Any], None]] = {
    "new": _new,
    "set": _set,
    "get": _get,
    "import": _import,
    "profiles": _profiles,
    "imports": _imports,
    "undo-import": _undo_import,
    "rules": _rules,
    "summary": _summary,
    "figures": _figures,
    "quality": _quality,
    "reasons": _reasons,
    "goals": _goals,
    "margin": _margin,
    "card": _card,
    "explain": _explain,
    "forecast": _forecast,
    "report": _report,
    "calc": _calc,
    "what-if": _what_if,
    "charts": _charts,
    "export": _export,
    "check": _check,
    "undo": _undo,
    "redo": _redo,
    "history": _history,
    "self-test": _self_test,
}
