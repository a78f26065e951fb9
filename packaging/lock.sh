#!/bin/sh
# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
#
# Writes the three locks anew: requirements.lock (what the program needs), requirements-dev.lock
# (that, and what the tests need) and requirements-build.lock (what packages are built with: the same
# versions, and a tool or two). Needs `uv` on the PATH; nothing else here does.
# Versions that are in the locks already stay, unless asked: packaging/lock.sh --upgrade
# The locks hold a hash for each file of each pinned version and name no index.
set -eu
cd "$(dirname "$0")/.."

compile() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header --no-annotate "$@" >/dev/null
}

compile pyproject.toml --output-file requirements.lock "$@"
compile pyproject.toml --group dev --output-file requirements-dev.lock "$@"
compile pyproject.toml --group build --constraints requirements.lock --output-file requirements-build.lock "$@"

if grep -n -i -E 'index-url|find-links|://' requirements.lock requirements-dev.lock requirements-build.lock; then
    echo "A lock names a place on the net. Take that out before you commit." >&2
    exit 1
fi
