"""The same as ``damage``, led by which branches of the readers a change reaches (atheris).

``python -m tests.fuzz.led CORPUS OPTIONS``: an empty CORPUS is filled with the seeds first.
"""

import sys
from pathlib import Path

import atheris

from tests.fuzz.seeds import seeds

with atheris.instrument_imports(include=["costdesk.imports"]):
    from tests.fuzz.target import LONGEST, SLOW, try_one


def main() -> None:
    """Fuzz, as the options of libFuzzer say."""
    corpus = Path(sys.argv[1])
    corpus.mkdir(parents=True, exist_ok=True)
    for name, data in seeds().items():
        (corpus / f"seed-{name}").write_bytes(data)
    limits = [f"-max_len={LONGEST}", f"-timeout={SLOW}", "-rss_limit_mb=1500", "-len_control=10"]
    atheris.Setup([*sys.argv, *limits], try_one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
