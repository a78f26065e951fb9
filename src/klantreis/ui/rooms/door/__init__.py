# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The door: the shelf of covers, who sits at the table, and the locks."""
