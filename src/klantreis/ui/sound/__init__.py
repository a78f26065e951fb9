# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sound: the microphone, playing from memory, and reading aloud; none of it ever on disk."""
