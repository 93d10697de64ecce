#!/usr/bin/env bash
# Tries the installer and the portable archive in a fresh Windows (Wine 10, no network), from nothing
# to nothing: try.sh OLDER-SETUP SETUP PORTABLE-ZIP. Pictures and figures: build/package/windows.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=packaging/windows/wine/root.sh
. packaging/windows/wine/root.sh

readonly older=$1 setup=$2 portable=$3
readonly out=build/package/windows
readonly home='C:\users\owner'
readonly programs="$home\\AppData\\Local\\Programs\\CostDesk"
readonly workspace="$home\\Documents\\plan ő 1.costdesk"
readonly uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\CostDesk'
readonly classes='Software\Classes'

say() { printf '%4d s  %s\n' "$SECONDS" "$*" | tee -a "$out/figures.txt"; }
fail() {
    say "FAILED: $*"
    picture failure
    exit 1
}
# unix WINDOWS-PATH: where it lies for us.
unix() {
    local path=${1//\\//}
    echo "$wine_root$prefix/drive_c/${path#C:/}"
}
here() { echo "Z:$inside/$1"; }
picture() { .venv/bin/python packaging/windows/wine/picture.py "$out/$1.png"; }
exits_with() {
    local expected=$1 code=0
    shift
    windows "$@" >>"$out/wine.log" || code=$?
    [ "$code" -eq "$expected" ] || fail "$* ended with $code instead of $expected"
}
is_there() { [ -e "$(unix "$1")" ] || fail "$1 is missing"; }
is_gone() { [ ! -e "$(unix "$1")" ] || fail "$1 is still there"; }
value() { windows reg query "$1" /v "$2" | tr -d '\r' | awk -v name="$2" '$1 == name { print $3 }'; }

# wait_for_window TITLE: Wine starts slowly, and nobody tells when it is ready.
wait_for_window() {
    local left
    for left in {120..0}; do
        xdotool search --onlyvisible --name "$1" >/dev/null 2>&1 && break
        [ "$left" -gt 0 ] || fail "no window named $1 in a minute"
        sleep 0.5
    done
    sleep 4 # until the pages of a window are painted
}

start_screen() {
    local number
    exec {number}< <(exec Xvfb -displayfd 1 -screen 0 1280x900x24 -nolisten tcp 2>/dev/null)
    read -r DISPLAY <&"$number"
    export DISPLAY=:$DISPLAY
    mount --bind /tmp/.X11-unix "$wine_root/tmp/.X11-unix"
    openbox 2>/dev/null &
}

install_and_upgrade() {
    exits_with 0 "$(here "$older")" /S
    is_there "$programs\\of-the-older-version.txt"
    [ "$(value "$uninstall_key" DisplayVersion)" = 0.0.1 ] || fail 'the older version is not listed'
    echo 'of the owner' >"$(unix "$programs")/mine.costdesk"
    exits_with 0 "$(here "$setup")" /S
    is_gone "$programs\\of-the-older-version.txt"
    is_there "$programs\\mine.costdesk"
    is_there "$programs\\CostDesk.exe"
    say "installed $(value "$uninstall_key" DisplayVersion) over 0.0.1, silently:" \
        "$(du -sm "$(unix "$programs")" | cut -f1) MB"
}

test_itself() {
    windows "$programs\\costdesk-cli.exe" self-test | tr -d '\r' >"$out/self-test.txt" ||
        fail "self-test: $(grep FAILED "$out/self-test.txt")"
    say "self-test: $(tail -n 1 "$out/self-test.txt"), $(grep -c '^ok' "$out/self-test.txt") checks"
}

# Wine shows the classes of one owner to nobody, so they are copied to where it looks.
open_by_double_click() {
    local class
    exits_with 0 "$programs\\costdesk-cli.exe" new "$workspace" --currency EUR --sample
    for class in .costdesk CostDesk.Workspace; do
        exits_with 0 reg copy "HKCU\\$classes\\$class" "HKLM\\$classes\\$class" /s /f
    done
    windows start "$workspace" >>"$out/wine.log" &
    wait_for_window 'plan ő 1'
    picture opened
    say 'a workspace opened by its association (opened.png)'
}

refuse_while_it_runs() {
    exits_with 2 "$programs\\uninstall.exe" /S "_?=$programs"
    is_there "$programs\\CostDesk.exe"
    exits_with 2 "$(here "$setup")" /S
    is_there "$programs\\costdesk-cli.exe"
    windows "$programs\\uninstall.exe" /LANG=1038 "_?=$programs" >>"$out/wine.log" &
    wait_for_window 'CostDesk'
    xdotool key Return
    sleep 3
    picture uninstall-while-open
    windows taskkill /f /im uninstall.exe >>"$out/wine.log"
    say 'removing and upgrading while the program runs: refused (uninstall-while-open.png)'
}

uninstall() {
    exits_with 0 taskkill /im CostDesk.exe
    sleep 3
    exits_with 0 "$programs\\uninstall.exe" /S "_?=$programs"
    # Where it is waited for, the uninstaller cannot remove itself; nothing else may be left.
    [ "$(ls "$(unix "$programs")")" = $'mine.costdesk\nuninstall.exe' ] || fail 'files are left'
    is_gone "$home\\AppData\\Roaming\\Microsoft\\Windows\\Start Menu\\Programs\\CostDesk.lnk"
    is_there "$workspace"
    windows reg query "$uninstall_key" >/dev/null && fail 'still listed as installed'
    windows reg query "HKCU\\$classes\\.costdesk" >/dev/null && fail 'still associated'
    say "uninstalled; the owner's files stay"
}

# Each page in each language is looked at by people: the pictures are for them.
show_pages() {
    local language
    for language in 1033:en 1043:nl 1038:hu; do
        windows "$(here "$setup")" "/LANG=${language%:*}" >>"$out/wine.log" &
        wait_for_window 'CostDesk'
        picture "setup-${language#*:}"
        windows taskkill /f /im "${setup##*/}" >>"$out/wine.log"
    done
    say 'the first page in three languages (setup-*.png)'
}

refuse_a_full_disk() {
    mkdir -p "$wine_root/mnt/small"
    mount -t tmpfs -o size=40m tmpfs "$wine_root/mnt/small"
    ln -s /mnt/small "$wine_root$prefix/dosdevices/e:"
    exits_with 2 "$(here "$setup")" /S '/D=E:\CostDesk'
    [ -z "$(ls "$wine_root/mnt/small")" ] || fail 'something was written to a disk that is too small'
    say 'a disk that is too small: refused, nothing written'
}

run_portable() {
    local folder
    folder=$(unix 'C:\a portable ő')
    .venv/bin/python -m zipfile -e "$portable" "$folder"
    windows 'C:\a portable ő\CostDesk\costdesk-cli.exe' self-test >"$out/self-test-portable.txt" ||
        fail 'self-test of the portable program'
    [ -d "$folder/CostDesk/CostDesk data" ] || fail 'the portable program keeps nothing beside it'
    say "portable: $(tail -n 1 "$out/self-test-portable.txt" | tr -d '\r')"
}

enter_namespace "$@"
rm -rf "$out"
mkdir -p "$out"
fresh_prefix
start_screen
install_and_upgrade
test_itself
open_by_double_click
refuse_while_it_runs
uninstall
show_pages
refuse_a_full_disk
run_portable
