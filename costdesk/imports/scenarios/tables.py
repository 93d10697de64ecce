"""A TOML table read key by key: what is wrong is noted at its place, unknown keys are refused."""

from __future__ import annotations

import re
import tomllib
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from costdesk.domain.findings import Code, Finding, Place, Refused, refuse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_AT = re.compile(r"\(at line (\d+), column (\d+)\)")
_MOST_DIGITS = 40
_SHOWN = 60


def parsed(text: str) -> dict[str, Any]:
    """The tables of a text, numbers exact. Raises Refused with the row where it is no TOML."""
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        found = _AT.search(str(error))
        row = int(found[1]) if found else None
        said = _AT.sub("", str(error)).strip()
        raise refuse(Code.SCENARIO_BROKEN, Place(row=row), text=said[:_SHOWN]) from error


class Reader:
    """One table and what was found wrong in it; ``path`` says where it stands."""

    def __init__(self, table: Mapping[str, Any], path: str, problems: list[Finding]) -> None:
        """Read ``table``, noting what is wrong in ``problems``."""
        self._table = table
        self._path = path
        self._problems = problems
        self._asked: dict[str, None] = {}

    def note(self, code: Code, key: str, **values: str | int) -> None:
        """Something is wrong with the value of a key."""
        place = Place(item=self._path, column=key)
        self._problems.append(Finding(code, place, values))

    def has(self, key: str) -> bool:
        """Whether the key is there; it is known from now on."""
        self._asked[key] = None
        return key in self._table

    def keys(self) -> list[str]:
        """All keys in their order."""
        return list(self._table)

    def finish(self, *also: str) -> None:
        """Note every key that nobody asked for."""
        known = list(dict.fromkeys((*self._asked, *also)))
        for key in self._table:
            if key not in known:
                self.note(Code.NOT_A_CHOICE, key, text=key, choices=", ".join(known))

    def text(self, key: str, usual: str = "") -> str:
        """A text."""
        value = self._value(key, usual)
        return value if isinstance(value, str) else self._wrong(key, value, usual)

    def choice(self, key: str, choices: Sequence[str], usual: str) -> str:
        """One of some words."""
        text = self.text(key, usual)
        if text not in choices:
            self.note(Code.NOT_A_CHOICE, key, text=text[:_SHOWN], choices=", ".join(choices))
            return usual
        return text

    def flag(self, key: str, *, usual: bool) -> bool:
        """True or false."""
        value = self._value(key, usual)
        return value if isinstance(value, bool) else self._wrong(key, value, usual)

    def texts(self, key: str, usual: Sequence[str] = ()) -> tuple[str, ...]:
        """A list of texts."""
        value = self._value(key, list(usual))
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            value = self._wrong(key, value, usual)
        return tuple(value)

    def number(
        self,
        key: str,
        usual: Fraction | None = None,
        *,
        above: int | None = None,
        least: int | None = 0,
        most: int = 10**12,
    ) -> Fraction | None:
        """A number within bounds, exact."""
        if not self.has(key):
            return usual
        found = exact(self._table[key])
        if found is None:
            self.note(Code.NOT_A_NUMBER, key, text=str(self._table[key])[:_SHOWN])
            return usual
        text = str(self._table[key])
        if least is not None and found < least:
            code = Code.TOO_SMALL if least else Code.NEGATIVE
            self.note(code, key, text=text, limit=least - 1)
        elif above is not None and found <= above:
            self.note(Code.TOO_SMALL, key, text=text, limit=above)
        elif found > most:
            self.note(Code.TOO_LARGE, key, text=text, limit=most)
        else:
            return found
        return usual

    def numbers(self, key: str) -> tuple[Fraction, ...]:
        """A list of numbers, none below 0 and not all 0."""
        value = self._value(key, [])
        found = [exact(each) for each in value] if isinstance(value, list) else [None]
        known = tuple(each for each in found if each is not None)
        if len(known) < len(found):
            self._wrong(key, value, ())
        elif any(each < 0 for each in known):
            self.note(Code.NEGATIVE, key, text=str(min(known)))
        elif known and not any(known):
            self.note(Code.TOO_SMALL, key, text="0", limit=0)
        return known

    def day(self, key: str) -> date | None:
        """A day, written as TOML writes it."""
        value = self._value(key, None)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        self.note(Code.NOT_A_DATE, key, text=str(value)[:_SHOWN])
        return None

    def lists(self, key: str) -> tuple[tuple[str, ...], ...]:
        """A list of lists of texts, none of them empty."""
        value = self._value(key, [])
        lists = value if isinstance(value, list) else [None]
        found = [each for each in lists if isinstance(each, list) and each]
        texts = all(isinstance(text, str) for each in found for text in each)
        if len(found) < len(lists) or not texts:
            self._wrong(key, value, [])
            return ()
        return tuple(map(tuple, found))

    def table(self, key: str) -> Reader:
        """A table in this one, empty where it is missing."""
        value = self._value(key, {})
        inner = value if isinstance(value, dict) else self._wrong(key, value, {})
        return Reader(inner, self._inner(key), self._problems)

    def tables(self, key: str) -> Iterator[Reader]:
        """Each table of a list, counted from 1."""
        value = self._value(key, [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            value = self._wrong(key, value, [])
        for place, each in enumerate(value, start=1):
            yield Reader(each, f"{self._inner(key)}[{place}]", self._problems)

    def raw(self, key: str) -> object:
        """Whatever stands there."""
        return self._table[key]

    def _inner(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key

    def _value(self, key: str, usual: object) -> object:
        return self._table[key] if self.has(key) else usual

    def _wrong(self, key: str, value: object, usual: Any) -> Any:  # noqa: ANN401 - as it came
        self.note(Code.WRONG_KIND, key, text=str(value)[:_SHOWN])
        return usual


def exact(value: object) -> Fraction | None:
    """A number of TOML as it is written; None for anything else, and for what is no number."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    number = Decimal(value)
    if not number.is_finite() or abs(number.adjusted()) > _MOST_DIGITS:
        return None
    return Fraction(number)


def refuse_all(problems: Sequence[Finding]) -> None:
    """Raise Refused if there is anything to refuse for."""
    if problems:
        raise Refused(problems)
