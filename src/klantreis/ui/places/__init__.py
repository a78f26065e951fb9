# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Places on this computer as somebody picks them: by a card, never in a tree."""
