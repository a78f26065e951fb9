# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every page is made of: labels, buttons, cards and fields that are named and speak."""
