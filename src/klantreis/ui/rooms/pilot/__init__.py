# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pilot: what a client gives to it, and the desk where contributions are read."""
