# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The painted pictures: people in circles, the journey, the ladder and the days."""
