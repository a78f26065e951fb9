# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Iets meebrengen*: notes, photos and recordings that somebody kept elsewhere."""
