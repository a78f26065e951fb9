#!/bin/sh
# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
#
# Starts RedNotebook on a screen of its own and ends when its window is there: until_window.sh FOLDER
# When it does not come within a minute, the exit code says so.
set -u
exec xvfb-run -a sh -c '
    rednotebook "$1" >/dev/null 2>&1 &
    program=$!
    timeout 60 xdotool search --sync --onlyvisible --name RedNotebook >/dev/null 2>&1
    found=$?
    kill "$program"
    wait "$program"
    exit "$found"
' until-window "$1"
