#!/usr/bin/env bash
# What `make run` does: opens CostDesk on a sample workspace, or, where no window can be
# opened, does the same job without one. Everything it writes is in build/demo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly costdesk=.venv/bin/costdesk
readonly demo=build/demo
readonly sample=$demo/sample.costdesk

why_no_window() {
    [ -d costdesk/ui ] || echo 'CostDesk has no window yet'
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || echo 'there is no display here'
}

why=$(why_no_window | paste -sd '/' | sed 's|/|, and |')
[ -z "$why" ] || echo "${why^}: doing the job without a window."

rm -rf "$demo"
mkdir -p "$demo"
"$costdesk" new "$sample" --currency EUR --sample
[ -n "$why" ] || exec "$costdesk" "$sample"

"$costdesk" summary "$sample" --by month
"$costdesk" summary "$sample" --by month --format csv -o "$demo/summary.csv"
"$costdesk" charts "$sample" -o "$demo/charts"
echo 'Written:'
find "$demo" -type f | sort
