# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What klantreis is about: facts, entries, consent. Standard library only."""
