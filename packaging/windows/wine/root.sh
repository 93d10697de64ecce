# Sourced by scripts that need Windows: Wine 10 in a Debian 13 of its own, with nothing outside.
#
# Wine 8 of Debian 12 lacks classes of Windows 10 that Qt asks for, hence another Debian. Mounts,
# processes and the missing network belong to namespaces that end with the script, however it ends.
# shellcheck shell=bash

readonly wine_root=build/wine/root
readonly inside=/srv/costdesk
readonly prefix=/srv/prefix
readonly clean_prefix=/srv/prefix.clean
# No crash dialogs that wait for a click, no .NET, no browser; ucrtbase and icuuc are the shims.
readonly wine_overrides='winedbg.exe=d;mscoree=d;mshtml=d;ucrtbase=n,b;ucrtwine=n;icuuc=n'

why_no_wine() {
    [ "$(id -u)" -eq 0 ] || echo 'only root can make the Debian that Wine 10 lives in'
    command -v debootstrap >/dev/null || echo 'debootstrap is missing'
    command -v x86_64-w64-mingw32-gcc >/dev/null || echo 'the MinGW compiler is missing'
    unshare --mount --pid --net true 2>/dev/null || echo 'namespaces cannot be made here'
}

# Once a machine: a minute and a half, 1.4 GB.
make_wine_root() {
    [ -e "$wine_root/complete" ] && return
    echo 'Making a Debian 13 with Wine 10 in build/wine: a minute or two, once'
    rm -rf "$wine_root"
    mkdir -p "$wine_root"
    nice debootstrap --variant=minbase --include=wine,wine64,fonts-dejavu-core \
        trixie "$wine_root" >build/wine/debootstrap.log 2>&1 ||
        { tail -n 3 build/wine/debootstrap.log >&2 && return 1; }
    mkdir -p "$wine_root$inside" "$wine_root/tmp/.X11-unix"
    sed -i 's/^root:/owner:/' "$wine_root/etc/passwd" # what Windows will call its user
    touch "$wine_root/complete"
}

# Starts the script again, with the same arguments, where its mounts and processes are its own.
enter_namespace() {
    if [ -z "${COSTDESK_NAMESPACE:-}" ]; then
        COSTDESK_NAMESPACE=1 exec nice unshare --mount --pid --net --fork --kill-child "$0" "$@"
    fi
    mount -t proc proc "$wine_root/proc"
    mount --bind . "$wine_root$inside"
}

# in_debian COMMAND…: with a plain environment. LC_ALL decides how Wine reads names of files.
in_debian() {
    nice chroot "$wine_root" env -i PATH=/usr/bin:/bin HOME=/srv LC_ALL=C.UTF-8 \
        DISPLAY="${DISPLAY:-}" XDG_RUNTIME_DIR=/tmp WINEDEBUG=-all WINEPREFIX="$prefix" \
        WINEDLLOVERRIDES="${wine_overrides}" "${environment[@]}" "$@" </dev/null
}

# windows PROGRAM ARGUMENT…: Python wants a stream to write to, so everything goes through a pipe.
declare -a environment=()
windows() { in_debian wine "$@" 2>&1 | cat; }

# A fresh Windows, each time: copied from one that was made once.
fresh_prefix() {
    if [ ! -d "$wine_root$clean_prefix" ]; then
        rm -rf "${wine_root:?}$prefix"
        wine_overrides_first='winedbg.exe=d;mscoree=d;mshtml=d'
        environment=(WINEDLLOVERRIDES="$wine_overrides_first")
        in_debian sh -c 'wineboot -i >/dev/null 2>&1; wineserver -w'
        environment=()
        .venv/bin/python packaging/windows/wine/shims.py "$wine_root$prefix/drive_c/windows/system32"
        mv "$wine_root$prefix" "$wine_root$clean_prefix"
    fi
    rm -rf "${wine_root:?}$prefix"
    cp -a "$wine_root$clean_prefix" "$wine_root$prefix"
}
