# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paper as the windows know it: looked at, printed, and told that it leaves."""
