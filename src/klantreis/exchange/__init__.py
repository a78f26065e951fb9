# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is handed over or comes back: signed papers, receipts, exit copies."""
