#!/bin/sh
# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
#
# Tries what people will do, in a bare Debian of its own (a folder; root and debootstrap are needed).
#   packaging/try.sh deb SUITE       installs dist/*.deb, plays a story in the installed windows, opens the window
#                                    on a screen, takes the package away, and looks whether the journeys are there
#   packaging/try.sh portable SUITE  unpacks dist/*-portable.tar.xz and plays a story in its windows; no settings stay on the computer
#   packaging/try.sh run SUITE       the first command of the README, from nothing but git and python3
#   packaging/try.sh source SUITE    both commands of it
# SUITE is bookworm (12) or trixie (13). ROOT=FOLDER takes a bare root that is there already.
set -eu
# In mounts of its own, which are gone with it however it ends: nobody who tidies up afterwards meets
# the devices of the machine in a folder.
if [ -z "${IN_OWN_MOUNTS:-}" ]; then
    export IN_OWN_MOUNTS=1
    exec unshare --mount "$0" "$@"
fi
cd "$(dirname "$0")/.."
top=$(pwd)
what=${1:?deb, portable, run or source}
suite=${2:?bookworm or trixie}
root=${ROOT:-$top/build/root-$suite}
# Where root is at home there.
home=/root

say() { echo "try: $*" >&2; }

# The root itself, not a folder of another one: a program there may have mounts of its own, as anywhere.
inside() {
    unshare --mount sh -c 'cd "$1" && shift && mkdir -p .before && pivot_root . .before &&
        exec /usr/bin/env -C / sh -c "umount -l /.before && exec \"\$@\"" sh "$@"' sh "$root" \
        env HOME="$home" DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

# As this machine does; again after ca-certificates, which writes a list of its own.
trust() {
    mkdir -p "$root/etc/ssl/certs"
    cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
}

enter() {
    command -v debootstrap >/dev/null || { say "needs debootstrap"; exit 1; }
    if [ ! -e "$root/etc/debian_version" ]; then
        say "making a bare $suite"
        debootstrap --variant=minbase "$suite" "$root" >/dev/null
    fi
    # How this machine reaches its registries: not the root's business, but it needs it.
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    trust
    for one in /etc/pip.conf /etc/apt/apt.conf.d/99*; do
        [ ! -e "$one" ] || cp "$one" "$root$one"
    done
    mount --rbind "$root" "$root"
    mount -t proc proc "$root/proc"
    mount --bind /dev "$root/dev"
    mount --bind /dev/pts "$root/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    inside apt-get -qq update
}

# Plays the built-in story with the klantreis at $1, in its own windows.
play() {
    inside sh -c 'cd && rm -rf demo && '"$1"' demo --windows --out demo 2>demo.err && ls demo/pages | wc -l'
    # What plays and takes pictures was left out once: all went as told, and no recording was heard.
    if grep "No QtMultimedia backends" "$root$home/demo.err"; then exit 1; fi
}

# Opens the window of the klantreis at $1 on a screen, and looks whether it is there.
show() {
    inside apt-get -qq -y --no-install-recommends install xvfb xauth x11-utils >/dev/null
    inside sh -c 'cd && xvfb-run -a sh -c "'"$1"' & sleep 25; xwininfo -root -tree | grep -i klantreis; kill \$!"'
}

try_deb() {
    package=$(find dist -name 'klantreis_*.deb' | sort | tail -n 1)
    [ -n "$package" ] || { say "build it first: packaging/build.sh deb"; exit 1; }
    cp "$package" "$root/tmp/klantreis.deb"
    began=$(date +%s)
    inside apt-get -qq -y --no-install-recommends install /tmp/klantreis.deb >/dev/null
    echo "$suite: installed in $(($(date +%s) - began)) s"
    play klantreis
    inside klantreis doctor
    show klantreis
    inside sh -c 'cd && mkdir -p .local/share/klantreis && touch .local/share/klantreis/stays'
    inside apt-get -qq -y purge klantreis >/dev/null
    test -e "$root$home/.local/share/klantreis/stays"
    test -e "$root$home/demo/journey.klantreis"
    test ! -e "$root/opt/klantreis"
    echo "$suite: taken away; the journeys are there"
}

try_portable() {
    packed=$(find dist -name 'klantreis-*-portable.tar.xz' | sort | tail -n 1)
    [ -n "$packed" ] || { say "build it first: packaging/build.sh portable"; exit 1; }
    # What any desktop has, and a bare Debian does not: of names to choose from the oldest, which all know.
    desktop=$(sed '/^#/d; s/ (.*)//; s/.*| //' packaging/linux/depends.txt)
    # shellcheck disable=SC2086 - each is a word of its own
    inside apt-get -qq -y --no-install-recommends install $desktop >/dev/null
    rm -rf "$root$home/stick" "$root$home/.config/klantreis"
    mkdir -p "$root$home/stick"
    tar -xJf "$packed" -C "$root$home/stick"
    play stick/klantreis/klantreis
    show stick/klantreis/klantreis
    test -z "$(find "$root$home/.config/klantreis" -type f)"
    echo "$suite: the portable folder plays, and leaves no settings on the computer"
}

try_run() {
    inside apt-get -qq -y --no-install-recommends install git python3 ca-certificates >/dev/null
    trust
    rm -rf "$root$home/klantreis"
    git clone -q "$top" "$root$home/klantreis"
    began=$(date +%s)
    inside sh -c 'cd ~/klantreis && ./run'
    echo "$suite: ./run took $(($(date +%s) - began)) s"
}

try_source() {
    try_run
    began=$(date +%s)
    inside sh -c 'cd ~/klantreis && CI=true ./test' >"$top/build/try-$suite.txt" 2>&1 ||
        { tail -n 30 "$top/build/try-$suite.txt"; exit 1; }
    tail -n 3 "$top/build/try-$suite.txt"
    echo "$suite: ./test took $(($(date +%s) - began)) s"
}

mkdir -p build
enter
case $what in
deb | portable) "try_$what" ;;
run) try_run ;;
source) try_source ;;
*) say "say deb, portable, run or source"; exit 1 ;;
esac
