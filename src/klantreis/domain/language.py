# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The languages of the interface."""

from enum import StrEnum


class Language(StrEnum):
    """Dutch first, English beside it."""

    NL = "nl"
    EN = "en"
