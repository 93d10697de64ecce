"""Files damaged at random are read or refused: nothing else is raised, and nothing hangs.

``python -m tests.fuzz.damage SECONDS`` goes on for so long. See ``make fuzz``.
"""

import random
import sys
import time
from pathlib import Path

from tests.fuzz.seeds import seeds
from tests.fuzz.target import LONGEST, SLOW, try_one

FOUND = Path("build") / "fuzz"
_ODD = (b"\x00", b"\xff", b'"', b"'", b"\r", b"\n", b";", b",", b"<", b">", b"&", b"-", b"9" * 30)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The file with a few bytes changed, taken out, doubled or put elsewhere."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        first = chance.randrange(len(changed) + 1)
        last = min(first + chance.choice((1, 1, 2, 8, 64)), len(changed))
        piece = changed[first:last]
        match chance.randrange(5):
            case 0:
                changed[first:last] = bytes(chance.randrange(256) for _ in piece)
            case 1:
                del changed[first:last]
            case 2:
                changed[first:first] = piece * chance.choice((1, 2, 100))
            case 3:
                changed[first:last] = chance.choice(_ODD)
            case _:
                place = chance.randrange(len(changed) + 1)
                changed[place:place] = piece
        del changed[LONGEST:]
    return bytes(changed)


def look_for(seconds: float, seed: int) -> int:
    """Damage the seeds until the time is over; how many files that were."""
    chance, files = random.Random(seed), [*seeds().values()]  # noqa: S311 - damage, no secrets
    end, count = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        data = damaged(chance.choice(files), chance)
        begun = time.monotonic()
        (FOUND / "last").write_bytes(data)
        try_one(data)
        if time.monotonic() - begun > SLOW:
            raise TimeoutError(str(FOUND / "last"))
        count += 1
    return count


def main() -> None:
    """Look for as many seconds as the argument says; what was found is ``build/fuzz/last``."""
    FOUND.mkdir(parents=True, exist_ok=True)
    count = look_for(float(sys.argv[1]), int(time.time()))
    sys.stdout.write(f"{count} damaged files were read or refused\n")


if __name__ == "__main__":
    main()
