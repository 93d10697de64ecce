#!/usr/bin/env bash
# What `make package-windows` does: the installer and the portable archive for Windows, built on
# Debian and tried there. What cannot run on this machine is left out with a sentence.
# LAYOUT=embedded takes the layout that is built without Wine; decisions/0011 compares them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=packaging/windows/wine/root.sh
. packaging/windows/wine/root.sh

readonly python=.venv/bin/python
readonly layout=${LAYOUT:-frozen}
readonly build=build/windows
readonly out=build/package/release
readonly installer=$build/installer
readonly most_megabytes=45
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH PYTHONPATH=packaging:. QT_QPA_PLATFORM=offscreen

need_tools() {
    local tool package missing=()
    while read -r tool package; do
        command -v "$tool" >/dev/null || missing+=("$package")
    done <<'TOOLS'
makensis nsis
osslsigncode osslsigncode
debootstrap debootstrap
x86_64-w64-mingw32-gcc gcc-mingw-w64-x86-64-win32
Xvfb xvfb
xdotool xdotool
TOOLS
    [ ${#missing[@]} -eq 0 ] && return
    [ "$(id -u)" -ne 0 ] || apt-get install -q -y --no-install-recommends "${missing[@]}" >/dev/null || true
}

# Downloading and proving takes a minute; it is the same until a pin or the proof changes.
make_python() {
    local stamp
    stamp=$(cat requirements/package.txt \
        packaging/windows/{python.txt,interpreter.py,pins.py,signatures.py} | sha256sum)
    [ "$(cat "$build/python/stamp" 2>/dev/null)" = "$stamp" ] && return
    echo 'Python for Windows and the packages: download and proof'
    "$python" -m windows.interpreter "$build/python"
    echo "$stamp" >"$build/python/stamp"
}

make_folder() {
    case $layout in
    frozen)
        stop_where "$(why_no_wine)" 'No Windows program is built here'
        make_wine_root
        packaging/windows/folder.sh
        ;;
    embedded)
        "$python" -m windows.embedded.folder "$build/python" "$folder" "$build/work-embedded/costdesk"
        ;;
    *) echo "LAYOUT is frozen or embedded, not $layout." >&2 && exit 2 ;;
    esac
}

# stop_where REASONS SENTENCE: no failure, but nothing more to do on this machine.
stop_where() {
    [ -z "$1" ] || { echo "$2: $(paste -sd ';' <<<"$1")." && exit 0; }
}

make_installer() {
    find "$folder" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    rm -rf "$installer"
    "$python" -m windows.installer "$folder" "$installer"
    nsis "$version" "$setup"
    "$python" -m windows.portable "$folder" "$portable"
    cp "$bill" "$out/costdesk-$version-windows${suffix:+-$suffix}.cdx.json"
}

# nsis VERSION OUT OPTION…
nsis() {
    nice makensis -V2 -WX "-DVERSION=$1" "-DNUMBERS=$1.0" "-DOUT=$PWD/$2" "-DBUILD=$PWD/$installer" \
        "${@:3}" packaging/windows/installer/costdesk.nsi
}

# To be upgraded from: the same with another number, and a file that the new one has not.
make_older() {
    local marker=$folder/of-the-older-version.txt
    echo 'gone after an upgrade' >"$marker"
    "$python" -m windows.installer "$folder" "$installer"
    nsis 0.0.1 "$older" -DQUICK
    rm "$marker"
}

measure() {
    local size
    size=$(($(stat -c %s "$setup") / 1000000))
    echo "${setup##*/}: $size MB; installed: $(du -sm "$folder" | cut -f1) MB," \
        "$(find "$folder" -type f | wc -l) files"
    [ "$size" -le "$most_megabytes" ] || { echo "More than $most_megabytes MB." >&2 && exit 1; }
}

# For all files that are there; `make package`, which starts with an empty folder, goes before.
write_sums() {
    (cd "$out" && find . -type f ! -name SHA256SUMS -printf '%P\n' | LC_ALL=C sort |
        xargs -d '\n' sha256sum >SHA256SUMS.new && mv SHA256SUMS.new SHA256SUMS)
}

mkdir -p "$build" "$out"
need_tools
version=$("$python" -c 'import costdesk; print(costdesk.__version__)')
suffix=${layout/frozen/}
readonly folder=$build/${suffix:+embedded/}costdesk
readonly setup=$out/CostDesk-$version-setup${suffix:+-$suffix}.exe
readonly portable=$out/CostDesk-$version-windows${suffix:+-$suffix}.zip
readonly older=$build/older-setup.exe
readonly bill=$build/work${suffix:+-$suffix}/costdesk/sbom.json
stop_where "$(command -v makensis >/dev/null || echo 'NSIS is missing')" 'No installer is built here'
make_python
make_folder
make_installer
make_older
write_sums
measure
stop_where "$(why_no_wine)" 'Not tried here'
make_wine_root
packaging/windows/try.sh "$older" "$setup" "$portable"
