#!/bin/sh
# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
#
# Builds what people install, into dist/. Debian-like systems; Windows and macOS: packaging/windows, packaging/macos.
#   packaging/build.sh folder      dist/klantreis: the program in one folder
#   packaging/build.sh sbom        dist/klantreis-VERSION.cdx.json: all that is in it (CycloneDX)
#   packaging/build.sh deb         dist/klantreis_VERSION_ARCH.deb
#   packaging/build.sh portable    dist/klantreis-VERSION-portable.tar.xz: keeps its settings beside itself
#   packaging/build.sh manual      dist/manual: the manual in Dutch and English, as pages and papers
#   packaging/build.sh all         all of it
set -eu
cd "$(dirname "$0")/.."
top=$(pwd)
# Same input, same bytes: the time in each file is that of the commit.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' pyproject.toml)
built="dist/klantreis"
bin=.venv-build/bin

say() { echo "build: $*" >&2; }

stop() {
    say "$*"
    exit 1
}

# PyInstaller needs a Python whose library is shared: the one of the system is.
find_python() {
    for python in /usr/bin/python3 python3; do
        if "$python" -c 'import sys, sysconfig, ensurepip, venv
sys.exit(sys.version_info < (3, 11) or not sysconfig.get_config_var("Py_ENABLE_SHARED"))' 2>/dev/null; then
            echo "$python"
            return 0
        fi
    done
    stop "building needs Python 3.11 or newer with a shared library; on Debian: apt install python3 python3-venv"
}

prepare() {
    stamp=.venv-build/.ready-$({ echo "$top"; cat requirements-build.lock; } | cksum | tr ' ' '-')
    [ ! -e "$stamp" ] || return 0
    command -v objdump >/dev/null || stop "building needs objdump and strip; on Debian: apt install binutils"
    python=$(find_python)
    say "making .venv-build with $($python --version)"
    rm -rf .venv-build
    "$python" -m venv .venv-build
    "$bin/python" -m pip install --quiet --quiet --disable-pip-version-check --no-input \
        --require-hashes --no-deps --only-binary :all: -r requirements-build.lock
    touch "$stamp"
}

folder() {
    prepare
    say "building $built"
    rm -rf "$built" build
    mkdir -p build
    "$bin/pyinstaller" --noconfirm --log-level ERROR --distpath dist --workpath build packaging/klantreis.spec
    # Two wheels come with what only a debugger reads; those of Qt must stay as they are.
    find "$built/_internal" -name '*.so' -not -path '*/PySide6/*' -not -path '*/shiboken6/*' -not -path '*.libs/*' \
        -exec strip --strip-unneeded {} +
    "$bin/python" packaging/licences.py "$built/LICENCES"
    cp LICENSE CHANGELOG.md "$built/"
    echo "$built: $(du -sm "$built" | cut -f1) MB"
}

sbom() {
    prepare
    bill="dist/klantreis-$version.cdx.json"
    mkdir -p dist
    "$bin/python" packaging/bill.py "$bill"
    echo "$bill"
}

# By the built program where there is one: its pictures are then of what people install.
manual() {
    program="./run"
    [ ! -x "$built/klantreis" ] || program="$built/klantreis"
    rm -rf dist/manual
    mkdir -p dist/manual
    for language in nl en; do
        say "making the manual ($language) with $program"
        QT_QPA_PLATFORM=offscreen "$program" manual --language "$language" --out "dist/manual/$language" >&2
    done
    echo "dist/manual: $(du -sm dist/manual | cut -f1) MB"
}

deb() {
    [ -x "$built/klantreis" ] || folder
    [ -d dist/manual ] || manual
    sbom
    architecture=$(dpkg --print-architecture)
    root="build/deb"
    package="dist/klantreis_${version}_${architecture}.deb"
    say "building $package"
    rm -rf "$root"
    mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/doc/klantreis"
    cp -a "$built" "$root/opt/klantreis"
    ln -s ../../opt/klantreis/klantreis "$root/usr/bin/klantreis"
    cp "dist/klantreis-$version.cdx.json" packaging/LICENCES.md "$root/usr/share/doc/klantreis/"
    # The pages only: the papers hold the same, and weigh as much again.
    for language in nl en; do
        mkdir -p "$root/usr/share/doc/klantreis/manual/$language"
        cp -a "dist/manual/$language"/*.html "dist/manual/$language/pictures" \
            "$root/usr/share/doc/klantreis/manual/$language/"
    done
    cp packaging/linux/copyright "$root/usr/share/doc/klantreis/copyright"
    gzip -9n <CHANGELOG.md >"$root/usr/share/doc/klantreis/changelog.gz"
    for place in applications mime/packages metainfo man/man1 man/nl/man1 icons/hicolor/scalable/apps \
        icons/hicolor/scalable/mimetypes; do
        mkdir -p "$root/usr/share/$place"
    done
    cp packaging/linux/nl.klantreis.klantreis.desktop "$root/usr/share/applications/"
    cp packaging/linux/nl.klantreis.klantreis.xml "$root/usr/share/mime/packages/"
    sed "s/@VERSION@/$version/" packaging/linux/nl.klantreis.klantreis.metainfo.xml \
        >"$root/usr/share/metainfo/nl.klantreis.klantreis.metainfo.xml"
    gzip -9n <packaging/linux/klantreis.1 >"$root/usr/share/man/man1/klantreis.1.gz"
    gzip -9n <packaging/linux/klantreis.nl.1 >"$root/usr/share/man/nl/man1/klantreis.1.gz"
    cp packaging/linux/klantreis.svg "$root/usr/share/icons/hicolor/scalable/apps/klantreis.svg"
    for kind in klantreis bijdrage; do
        cp packaging/linux/klantreis.svg \
            "$root/usr/share/icons/hicolor/scalable/mimetypes/application-x-klantreis-$kind.svg"
    done
    control "$architecture" "$(du -sk "$root/opt" | cut -f1)" >"$root/DEBIAN/control"
    chmod -R u=rwX,go=rX "$root"
    dpkg-deb --root-owner-group -Zxz -z9 -Sextreme --build "$root" "$package" >/dev/null
    echo "$package: $(($(stat -c %s "$package") / 1000000)) MB"
}

control() {
    depends=$(grep -v '^#' packaging/linux/depends.txt | paste -s -d , | sed 's/,/, /g')
    cat <<CONTROL
Package: klantreis
Version: $version
Architecture: $1
Installed-Size: $2
Maintainer: klantreis contributors <klantreis@example.invalid>
Section: misc
Priority: optional
Depends: $depends
Recommends: gnome-keyring | kwalletmanager, speech-dispatcher, xkb-data, cups-client
Description: a journal that a client and a worker keep together, locked and offline
 klantreis is an encrypted journal that a client of social work and their worker
 keep together at the kitchen table. The client owns it. It needs no connection.
 .
 Removing the package leaves all journeys where they are.
CONTROL
}

portable() {
    [ -x "$built/klantreis" ] || folder
    packed="dist/klantreis-$version-portable.tar.xz"
    say "building $packed"
    rm -rf build/portable
    mkdir -p build/portable
    cp -a "$built" build/portable/klantreis
    cp packaging/linux/draagbaar.txt build/portable/klantreis/draagbaar.txt
    tar -C build/portable --owner=0 --group=0 --sort=name --mtime="@$SOURCE_DATE_EPOCH" -cf - klantreis |
        xz -T0 -6 >"$packed"
    echo "$packed: $(($(stat -c %s "$packed") / 1000000)) MB"
}

case ${1:-all} in
folder | sbom | deb | portable | manual) "$1" ;;
all)
    folder
    manual
    deb
    portable
    ;;
*) stop "say folder, sbom, deb, portable, manual or all" ;;
esac
