# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
#
# Builds klantreis for Windows: dist\klantreis and dist\klantreis-VERSION-setup.exe.
# NEVER RUN YET: see packaging\windows\README.md.
# Needs Python 3.11 to 3.13 (64 bit) and NSIS 3 (makensis) on the PATH.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$version = (Select-String -Path pyproject.toml -Pattern '^version = "(.+)"$').Matches[0].Groups[1].Value

if (-not (Test-Path .venv-build\.ready)) {
    py -3 -m venv .venv-build
    .venv-build\Scripts\python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps `
        --only-binary :all: -r requirements-build.lock
    New-Item .venv-build\.ready | Out-Null
}
$python = ".venv-build\Scripts\python"
& $python packaging\icons.py packaging\windows
& .venv-build\Scripts\pyinstaller --noconfirm --log-level ERROR --distpath dist --workpath build packaging\klantreis.spec
& $python packaging\licences.py dist\klantreis\LICENCES
& $python packaging\bill.py "dist\klantreis-$version.cdx.json"
Copy-Item LICENSE, CHANGELOG.md dist\klantreis
makensis /V2 "/DVERSION=$version" packaging\windows\klantreis.nsi
