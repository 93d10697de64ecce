#!/usr/bin/env bash
# What `make mutate` does: mutmut changes the domain in small ways, one at a time, in a copy,
# and runs the tests that reach the change. Usage: tests/mutate.sh [MODULE] [MINUTES]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly module=${1:-} minutes=${2:-20}
readonly copy=build/mutate
readonly bin=$PWD/.venv/bin

if [ ! -e "costdesk/domain/${module:-__init__}.py" ]; then
    echo "There is no costdesk/domain/$module.py" >&2
    exit 1
fi

rm -rf "$copy"
mkdir -p "$copy"
cp -r costdesk tests pyproject.toml "$copy"
cd "$copy"

status=0
timeout "${minutes}m" "$bin/mutmut" run ${module:+"costdesk.domain.$module.*"} >mutmut.log 2>&1 || status=$?
if [ "$status" -eq 124 ]; then
    echo "Stopped after $minutes minutes: what was not reached is not counted."
elif [ "$status" -ne 0 ]; then
    tail -n 40 mutmut.log
    exit "$status"
fi

# In one process: starting mutmut for each change takes longer than looking at it.
show='
import sys
from mutmut.__main__ import cli
for mutant in sys.stdin.read().split():
    cli(["show", mutant], standalone_mode=False)
'
results() { "$bin/mutmut" results | sed -nE "s/^ *([^ ]+): $1\$/\1/p"; }

results survived >survivors
"$bin/python" -c "$show" <survivors
echo "$(wc -l <survivors) changes survived (above), $(results 'no tests' | wc -l) have no test," \
    "$("$bin/mutmut" results --all true | grep -c ': killed$' || true) were noticed."
