#!/bin/sh
# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
#
# Builds klantreis for macOS: dist/klantreis.app and dist/klantreis-VERSION.dmg.
# NEVER RUN YET: see packaging/macos/README.md.
# Needs Python 3.11 or newer as python.org gives it, and Apple's command line tools.
#   IDENTITY="Developer ID Application: …" packaging/macos/build.sh    signs; without, the app is signed for this Mac only
set -eu
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' pyproject.toml)
bin=.venv-build/bin

if [ ! -e .venv-build/.ready ]; then
    python3 -m venv .venv-build
    "$bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps \
        --only-binary :all: -r requirements-build.lock
    touch .venv-build/.ready
fi
"$bin/python" packaging/icons.py packaging/macos
"$bin/pyinstaller" --noconfirm --log-level ERROR --distpath dist --workpath build packaging/klantreis.spec
"$bin/python" packaging/licences.py dist/klantreis.app/Contents/Resources/LICENCES
"$bin/python" packaging/bill.py "dist/klantreis-$version.cdx.json"
codesign --force --deep --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "${IDENTITY:--}" dist/klantreis.app
rm -f "dist/klantreis-$version.dmg"
hdiutil create -quiet -volname klantreis -srcfolder dist/klantreis.app "dist/klantreis-$version.dmg"
