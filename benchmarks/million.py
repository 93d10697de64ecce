"""A log of a million calls: how long it takes, and how much memory, beside what pandas takes.

``python -m benchmarks.million FILE WORKSPACE`` takes the file in and prints the most memory that
this took, in a process in which nothing else is done.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import chain, count, islice, pairwise
from pathlib import Path
from random import Random
from subprocess import run
from time import perf_counter

from benchmarks.measures import Measure, interleaved, timed
from costdesk.domain.progress import Cancelled
from costdesk.services.foreign import first_rows_of, take_in
from costdesk.services.importing import ImportRequest
from costdesk.services.workspace import Workspace

_ROWS, _RUNS = 1_000_000, 3
_BOUND = 2
_SEED = 4
_KILO = 1024
_STAGES = 12
_HEADING = (
    "calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,"
    "disposition,amaflags,accountcode,uniqueid,userfield"
)


def calls_file(path: Path) -> Path:
    """A report of calls as FreePBX writes it, some 240 MB: queues, transfers, voicemail, others."""
    rows = islice(chain.from_iterable(_calls(Random(_SEED))), _ROWS)  # noqa: S311 - no secret
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_HEADING + "\n")
        file.writelines(f"{row}\n" for row in rows)
    return path


def _calls(dice: Random) -> Iterator[list[str]]:
    start = datetime(2025, 1, 1, 8)  # noqa: DTZ001 - the telephone system's own clock
    for number in count(1_735_718_400):
        start += timedelta(seconds=dice.randrange(60))
        outside, inside = f"06{dice.randrange(10**8):08}", f"{dice.randrange(100, 140)}"
        talk = dice.randrange(5, 900) if dice.random() < 0.85 else 0  # noqa: PLR2004 - a share
        kind = dice.random()
        call = _Call(start, f"{number}.{number % 97}", dice.randrange(2, 40))
        if kind < 0.45:  # noqa: PLR2004 - a share
            parties = outside, "600", "ext-queues"
            rung = [call.leg(parties, "Queue", call.rung, answered=True)] if talk else []
            yield [*rung, call.leg(parties, "Dial", talk, answered=talk > 0)]
        elif kind < 0.65:  # noqa: PLR2004 - a share
            yield [call.leg((outside, inside, "from-did-direct"), "Dial", talk, answered=talk > 0)]
        elif kind < 0.7:  # noqa: PLR2004 - a share
            yield [call.leg((outside, inside, "ext-group"), "VoiceMail", 20, answered=True)]
        elif kind < 0.75:  # noqa: PLR2004 - a share
            yield [call.leg((inside, "101", "from-internal"), "Dial", talk, answered=talk > 0)]
        else:
            yield [call.leg((inside, outside, "from-internal"), "Dial", talk, answered=talk > 0)]


class _Call:
    """A call: when it began, its key, and for how many seconds it rang."""

    def __init__(self, start: datetime, key: str, rung: int) -> None:
        self._start = f"{start:%Y-%m-%d %H:%M:%S}"
        self._key = key
        self.rung = rung

    def leg(self, parties: tuple[str, str, str], app: str, seconds: int, *, answered: bool) -> str:
        """One row of it."""
        caller, called, context = parties
        said = "ANSWERED" if answered else "NO ANSWER"
        taken_by = f"Local/{called}@from-queue" if app == "Queue" else f"PJSIP/{called}"
        return (
            f'{self._start},"""Customer {caller[-4:]}"" <{caller}>",{caller},{called},{context},'
            f"PJSIP/{caller}-{self._key[-8:]},{taken_by}-{self._key[-8:]},{app},"
            f'"PJSIP/{called}/sip:{called}@10.0.0.20:5060,25,tTr",{seconds + self.rung},{seconds},'
            f"{said},DOCUMENTATION,,{self._key},q-{called}-{self._key}.wav"
        )


def a_million_calls(folder: Path) -> Iterator[Measure]:
    """Preview and import against pandas; the first preview; a cancel; the memory of a process."""
    path = calls_file(folder / "calls.csv")
    request = ImportRequest(path, "contacts", own=tuple(map(str, range(100, 140))))
    numbers = count()

    def new() -> Workspace:
        return Workspace.create(folder / f"million-{next(numbers)}.costdesk", "EUR")

    made = iter([new() for _ in range(_RUNS + 1)])  # a new workspace is no part of it

    def ours() -> None:
        with next(made) as workspace:
            tried = take_in(workspace, request._replace(dry_run=True))
            take_in(workspace, request, tried=tried.trial)

    seconds, reference = interleaved(ours, lambda: by_pandas(path), _RUNS)
    yield Measure("foreign_calls_million", seconds, reference, _BOUND)
    with new() as workspace:
        yield Measure("foreign_calls_first_rows", timed(lambda: first_rows_of(workspace, request)))
        yield Measure("foreign_calls_cancel", max(_cancels(workspace, request)))
    into = folder / "memory.costdesk"
    command = [sys.executable, "-m", "benchmarks.million", str(path), str(into)]
    start = perf_counter()
    told = run(command, check=True, capture_output=True, text=True).stdout
    taken = perf_counter() - start
    yield Measure("foreign_calls_process", taken, megabytes=float(told))


def by_pandas(path: Path) -> object:
    """Calls and seconds by day, context and outcome: the least that anybody must do."""
    import pandas as pd

    keys = ["calldate", "dcontext", "disposition"]
    parts = []
    for chunk in pd.read_csv(path, chunksize=100_000):
        chunk["calldate"] = chunk["calldate"].str.slice(0, 10)
        parts.append(chunk.groupby(keys)["billsec"].agg(["size", "sum"]))
    return pd.concat(parts).groupby(level=keys).sum()


def _cancels(workspace: Workspace, request: ImportRequest) -> Iterator[float]:
    """The longest silence, in which nobody could cancel, in each of several parts of the work."""
    words: list[float] = []

    def tell(done: int, total: int) -> None:  # noqa: ARG001 - a progress
        words.append(perf_counter())

    take_in(workspace, request._replace(dry_run=True), tell)
    yield max(later - word for word, later in pairwise(words))
    for stage in range(1, _STAGES):
        yield _cancelled_at(len(words) * stage // _STAGES, workspace, request)


def _cancelled_at(word: int, workspace: Workspace, request: ImportRequest) -> float:
    """Seconds from a word that ends the work to its end."""
    words, wished = count(), [0.0]

    def tell(done: int, total: int) -> None:  # noqa: ARG001 - a progress
        if next(words) == word:
            wished[0] = perf_counter()
            raise Cancelled

    try:
        take_in(workspace, request._replace(dry_run=True), tell)
    except Cancelled:
        return perf_counter() - wished[0]
    return 0.0


def _most_memory(take: Callable[[], object]) -> float:
    """Megabytes that this process has had at most; the system tells it in kilobytes."""
    take()
    told = Path("/proc/self/status")
    if told.exists():  # what getrusage tells begins with the memory of the process before
        [line] = [line for line in told.read_text().splitlines() if line.startswith("VmHWM:")]
        return int(line.split()[1]) / _KILO
    import resource  # noqa: PLC0415 - there is none on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KILO


def main(path: str, into: str) -> None:
    """Take the file in, and print the megabytes that it took."""
    own = tuple(map(str, range(100, 140)))
    request = ImportRequest(Path(path), "contacts", own=own)
    with Workspace.create(Path(into), "EUR") as workspace:
        print(_most_memory(lambda: take_in(workspace, request)))


if __name__ == "__main__":
    main(*sys.argv[1:])
