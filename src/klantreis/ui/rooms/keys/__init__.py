# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Mijn sleutels*: who can open this, a new key, copies and backups, who looked in it."""
