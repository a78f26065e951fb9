# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds keys or the open journal, marked so that nothing carries it elsewhere."""


class Stays:
    """Stays on the thread that opened it: no job of the windows may give it away."""

    __slots__ = ()
