"""The information to the owner (``:86:`` of MT940): free text, or fields in three dialects."""

from __future__ import annotations

import re
from typing import NamedTuple

_CODED = re.compile(r"[0-9]{3}(?P<mark>[^0-9A-Za-z\s])[0-9]{2}")
_WORDS = re.compile(
    r"/(TRTP|IBAN|NAME|REMI|EREF|ORDP|BENM|BIC|MARF|CSID|ISDT|PREF|TRCD|CNTP|UDTR)/"
)
_IBAN = re.compile(r"\b[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}\b")
_LONGEST = 390


class Remittance(NamedTuple):
    """Who, which account, and what for."""

    payee: str
    counter: str
    text: str


def remittance(lines: list[str]) -> Remittance:
    """What the lines say, in whatever dialect."""
    joined = "".join(line.rstrip("\r\n") for line in lines).strip()[: 4 * _LONGEST]
    if found := _CODED.match(joined):
        return _coded(joined, found["mark"])
    if joined.startswith("/") and _WORDS.search(joined):
        return _words(joined)
    text = " ".join(" ".join(lines).split())[: 2 * _LONGEST]
    iban = _IBAN.search(text)
    return Remittance("", iban[0] if iban else "", text)


def _coded(text: str, mark: str) -> Remittance:
    """``166?00…?20…?32…``: 20 to 29 and 60 to 63 are the purpose, 32 and 33 the name."""
    parts: dict[int, str] = {}
    for code, value in re.findall(rf"{re.escape(mark)}([0-9]{{2}})([^{re.escape(mark)}]*)", text):
        parts.setdefault(int(code), value)
    purpose = [parts[code] for code in (*range(20, 30), *range(60, 64)) if code in parts]
    name = (parts.get(32, "") + parts.get(33, "")).strip()
    said = " ".join("".join(purpose).split()) or parts.get(0, "").strip()
    return Remittance(name, parts.get(31, "").strip(), said)


def _words(text: str) -> Remittance:
    """``/NAME/…/REMI/…``: what Dutch banks write for SEPA payments."""
    pieces = _WORDS.split(text)
    parts: dict[str, str] = {}
    for word, value in zip(pieces[1::2], pieces[2::2], strict=True):
        parts[word] = parts.get(word) or " ".join(value.strip("/").split())
    counter, _, name = parts.get("CNTP", "").partition("/")
    payee = parts.get("NAME", "") or name.partition("/")[2].partition("/")[0]
    told = parts.get("REMI", "") or parts.get("TRTP", "")
    return Remittance(payee, parts.get("IBAN", "") or counter, told.removeprefix("USTD//"))
