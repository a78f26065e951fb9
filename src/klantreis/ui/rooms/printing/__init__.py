# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paper for the client's own hands: what can be printed, and the page to look, print and save."""
