# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands on the screens, room by room: cues for controls, phrases for the rest."""
