#!/bin/sh
# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
#
# Puts in place what is missing, and nothing else: system libraries (Debian, Ubuntu) and .venv.
#   packaging/setup.sh run     what the program needs
#   packaging/setup.sh test    that, and what the tests need
# When all is there it does nothing and says nothing.
set -eu

kind=${1:?run or test}
cd "$(dirname "$0")/.."
top=$(pwd)

# A library or a command, and the package that brings it.
libraries="
libEGL.so.1 libegl1
libGL.so.1 libgl1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libglib-2.0.so.0 libglib2.0-0
libpulse.so.0 libpulse0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
"
commands="
Xvfb xvfb
dbus-daemon dbus-daemon
dbus-run-session dbus-daemon
git git
gnome-keyring-daemon gnome-keyring
pactl pulseaudio-utils
pdffonts poppler-utils
pdfsig poppler-utils
pdftoppm poppler-utils
pdftotext poppler-utils
pulseaudio pulseaudio
qpdf qpdf
strace strace
unshare util-linux
"

say() { echo "set-up: $*" >&2; }

stop() {
    say "$*"
    exit 1
}

missing_packages() {
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
    echo "$libraries" | while read -r library package; do
        [ -n "$library" ] || continue
        case $known in *"$library "*) ;; *) echo "$package" ;; esac
    done
    [ "$kind" = run ] || echo "$commands" | while read -r command package; do
        [ -z "$command" ] || command -v "$command" >/dev/null || echo "$package"
    done
    [ "$kind" = run ] || missing_for_screen_reader
    command -v python3 >/dev/null || echo python3
    [ -x .venv/bin/python ] || python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
}

# A reader of its own looks at the windows over the bus of assistive technology. Its bindings belong
# to the Python of the system.
missing_for_screen_reader() {
    [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || echo at-spi2-core
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
        printf '%s\n' gir1.2-atspi-2.0 python3-gi
}

install_system_packages() {
    packages=$(missing_packages | sort -u | tr '\n' ' ')
    [ -n "$packages" ] || return 0
    as_root=""
    [ "$(id -u)" = 0 ] || as_root=sudo
    if ! command -v apt-get >/dev/null || ! command -v ${as_root:-env} >/dev/null; then
        say "not here, and not ours to install (the names are Debian's): $packages"
        say "going on without; something may not start"
        return 0
    fi
    say "installing $packages"
    log=$(mktemp)
    # 9<&-: a service that a package starts must not hold our lock for ever.
    # shellcheck disable=SC2086  # the words of $packages are meant to fall apart
    if ! { $as_root apt-get -qq -o DPkg::Lock::Timeout=600 update &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
            -o DPkg::Lock::Timeout=600 install $packages; } >"$log" 2>&1 9<&-; then
        cat "$log" >&2
        rm "$log"
        stop "the system packages did not install; the lines above say why"
    fi
    rm "$log"
}

is_new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$python" >/dev/null && is_new_enough "$python"; then
            echo "$python"
            return 0
        fi
    done
    stop "klantreis needs Python 3.11 or newer; here is $(python3 --version 2>&1 || echo none)"
}

write_into_venv() {
    place=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    echo "$top/src" >"$place/klantreis.pth"
    cat >.venv/bin/klantreis <<COMMAND
#!/bin/sh
exec "$top/.venv/bin/python" -P -m klantreis "\$@"
COMMAND
    chmod +x .venv/bin/klantreis
}

install_python_packages() {
    # A set-up that was cut short leaves packages in halves: begin again.
    if [ -e .venv/.half ] || ! is_new_enough .venv/bin/python; then
        rm -rf .venv
    fi
    if [ ! -e .venv ]; then
        python=$(find_python)
        say "making .venv with $($python --version)"
        mkdir .venv
        touch .venv/.half
        "$python" -m venv .venv
    fi
    say "installing the Python packages of $lock"
    touch .venv/.half
    .venv/bin/python -m pip install --quiet --quiet --disable-pip-version-check --no-input \
        --require-hashes --no-deps --only-binary :all: -r "$lock" ||
        stop "the Python packages did not install; the lines above say why"
    write_into_venv
    touch "$stamp"
    rm .venv/.half
}

case $kind in
run) lock=requirements.lock ;;
test) lock=requirements-dev.lock ;;
*) stop "say run or test" ;;
esac
stamp=.venv/.ready-$kind-$({ echo "$top"; cat packaging/setup.sh "$lock"; } | cksum | tr ' ' '-')

# Two shells that start at once wait for each other here; the lock goes when this script ends.
if command -v flock >/dev/null; then
    exec 9<packaging/setup.sh
    flock 9
fi
[ "$(uname)" != Linux ] || install_system_packages
if [ ! -e "$stamp" ] || [ -e .venv/.half ] || ! is_new_enough .venv/bin/python; then
    install_python_packages
fi
