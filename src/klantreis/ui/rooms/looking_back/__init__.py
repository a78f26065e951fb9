# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looking back: the line, the calendar, one day, this day in other years, what was put aside."""
