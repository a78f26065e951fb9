# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lists as long as a life: only what is in view is read, made and painted."""
