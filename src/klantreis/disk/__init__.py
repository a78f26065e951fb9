# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files and folders on a disk that may be full, closed or pulled out."""
