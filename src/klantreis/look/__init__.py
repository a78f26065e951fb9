# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""How klantreis looks, in windows and on paper: colours by what they are for."""
