#!/usr/bin/env bash
# The folder for Windows, build/windows/costdesk: PyInstaller under Wine, by the same specification
# as everywhere. Wants build/windows/python (interpreter.py) and SOURCE_DATE_EPOCH.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=packaging/windows/wine/root.sh
. packaging/windows/wine/root.sh

readonly log=build/windows/pyinstaller.log

make_wine_root
enter_namespace "$@"
fresh_prefix
environment=("SOURCE_DATE_EPOCH=$SOURCE_DATE_EPOCH" PYTHONHASHSEED=1 PYTHONDONTWRITEBYTECODE=1)
windows "Z:$inside/build/windows/python/python.exe" -m PyInstaller --noconfirm --clean \
    --workpath "Z:$inside/build/windows/work" --distpath "Z:$inside/build/windows" \
    "Z:$inside/packaging/costdesk.spec" >"$log" || { tail -n 20 "$log" >&2 && exit 1; }
