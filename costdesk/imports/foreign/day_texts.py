"""Days as people write them, with names of months and times beside them, made plain."""

from __future__ import annotations

import re

_MONTHS = (
    "jan januari january januar janvier ene enero gennaio január",
    "feb februari february februar fevrier février febr feb. febrero febbraio február",
    "mar mrt maart march marz märz mär mars marzo márc március marc",
    "apr april avril avr abr abril aprile ápr április",
    "may mei mai mayo maggio máj május maj",
    "jun juni june juin junio giugno jún június",
    "jul juli july juillet juil julio luglio júl július",
    "aug augustus august aout août ago agosto augusztus",
    "sep sept september septembre septiembre settembre szept szeptember",
    "oct okt oktober october octobre octubre ottobre október",
    "nov november novembre noviembre",
    "dec dez december dezember decembre décembre dic diciembre dicembre december",
)
_MONTH_OF = {name: month for month, names in enumerate(_MONTHS, 1) for name in names.split()}
_NAMED = re.compile(
    r"(?:[^\W\d_]{2,10},? +)?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?P<gap>[ ./-])[ ]?"
    r"(?P<month>[^\W\d_]{3,10})\.?[ ./-]+['’]?(?P<year>[0-9]{4}|[0-9]{2})(?P<rest>[ T,].*)?"
)
_MONTH_FIRST = re.compile(
    r"(?:[^\W\d_]{2,12}\.?,? +)?(?P<month>[^\W\d_]{3,10})\.? +(?P<day>[0-9]{1,2})"
    r"(?:st|nd|rd|th)?,?(?: +[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: [A-Z]{1,5})?)?"
    r" +(?P<year>[0-9]{4})(?P<rest>[ T,].*)?"
)
_YEAR_FIRST = re.compile(
    r"(?:[^\W\d_]{2,12}\.?,? +)?(?P<year>[0-9]{4})[. -]+(?P<month>[^\W\d_]{3,10})\.?[ -]+"
    r"(?P<day>[0-9]{1,2})\.?(?P<rest>[ T,].*)?"
)
_WITH_TIME = re.compile(r"((?:19|20)[0-9]{6})[0-9]{4}(?:[0-9]{2})?(?:\.[0-9]+)?")
_ISO_WITH_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.,]+(?: ?[A-Z+-][A-Z0-9:+-]*)?")
_TIME_BEHIND = re.compile(
    r"([0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}\.?),? +[0-9]{1,2}[:.][0-9]{2}.*"
)
_WEEKDAY_BEHIND = re.compile(r"([0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}\.?),? +[^\W\d_]{3,12}\.?")
_WEEKDAY_BEFORE = re.compile(
    r"[^\W\d_]{2,12}\.?,? +([0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}\.?)(?:,? +[0-9]{1,2}[:.].*)?"
)
_TIME_BEFORE = re.compile(
    r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: [A-Za-z]{1,4})? +"
    r"([0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4})"
)
_DOTTED = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})\.?")
_SPACED = re.compile(r"\s*/\s*")
_LONG_YEAR = 4
_MORE_BESIDE = (
    _WITH_TIME,
    _ISO_WITH_TIME,
    _TIME_BEHIND,
    _WEEKDAY_BEHIND,
    _WEEKDAY_BEFORE,
    _TIME_BEFORE,
)


def day_text(text: str) -> str:
    """A date with a month in words, or with more beside it, as one that any reader knows."""
    text = " ".join(text.replace("\u00a0", " ").split())
    for pattern in (_NAMED, _MONTH_FIRST, _YEAR_FIRST):
        found = pattern.fullmatch(text)
        month = _MONTH_OF.get(found["month"].casefold()) if found else None
        if found and month:
            year = found["year"] if len(found["year"]) == _LONG_YEAR else f"20{found['year']}"
            return f"{year}-{month:02}-{int(found['day']):02}"
    for pattern in _MORE_BESIDE:
        if found := pattern.fullmatch(text):
            text = found[1]
            break
    if found := _DOTTED.fullmatch(text):
        # Dots stand behind the day first everywhere; no country writes the month there.
        return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    return _SPACED.sub("/", text)
