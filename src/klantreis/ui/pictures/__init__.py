# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Photos, the camera, QR codes and drawings: all of it in memory, none of it on the disk."""
