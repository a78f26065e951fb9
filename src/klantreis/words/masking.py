# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the place of a name that the client does not show and has no other word for."""

from klantreis.words.phrases import Phrase

NAME_LEFT_OUT = Phrase(nl="[naam weg]", en="[name left out]")
