# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which klantreis this is; a test holds it against `pyproject.toml`."""

VERSION = "0.1.0"
