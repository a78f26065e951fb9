# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""klantreis: a journal that a client owns and a worker travels along in."""
