# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Wat het scheelt*: what help came, what would have come without, and what that means."""
