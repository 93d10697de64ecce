"""The sizes of the house: a file is read in one sitting, a function seen at one glance."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILE_LINES = 400
FUNCTION_LINES = 60


def sources() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "costdesk").rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), path.read_text("utf-8")


def functions(source: str) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def test_no_file_is_too_long() -> None:
    lengths = {name: source.count("\n") for name, source in sources()}
    assert lengths
    assert {name: lines for name, lines in lengths.items() if lines > FILE_LINES} == {}


def test_no_function_is_too_long() -> None:
    lengths = {
        f"{name}: {function}": lines
        for name, source in sources()
        for function, lines in functions(source)
    }
    assert {place: lines for place, lines in lengths.items() if lines > FUNCTION_LINES} == {}
