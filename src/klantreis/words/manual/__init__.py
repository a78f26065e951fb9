# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual: short pages for the client, the worker, the recipient and who decides on it."""
