#!/usr/bin/env bash
# The window's translations. `update` takes new and changed texts of costdesk/ui into
# resources/i18n/*.ts; `compile` makes the .qm files that the program loads, where they are older.
# English is there for its plural forms only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly folder=resources/i18n
readonly bin=.venv/bin

update() {
    local -a sources
    mapfile -t sources < <(find costdesk/ui -name '*.py' | sort)
    local -a options=(-no-obsolete -locations none -sort-messages -silent)
    "$bin/pyside6-lupdate" "${sources[@]}" "${options[@]}" \
        -ts "$folder/costdesk_nl.ts" "$folder/costdesk_hu.ts"
    "$bin/pyside6-lupdate" "${sources[@]}" "${options[@]}" -pluralonly -ts "$folder/costdesk_en.ts"
}

compile() {
    local source compiled
    for source in "$folder"/*.ts; do
        compiled=${source%.ts}.qm
        [ "$compiled" -nt "$source" ] && continue
        # Renamed when it is whole: tests may run at the same time.
        "$bin/pyside6-lrelease" -silent "$source" -qm "$compiled.$$"
        mv "$compiled.$$" "$compiled"
    done
}

"$@"
