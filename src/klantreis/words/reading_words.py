# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a voice says of what is on a page, beside the words that stand there."""

from klantreis.words.phrases import Phrase

# After the name of something that can be chosen, and was.
IS_CHOSEN = Phrase(nl="Dit is gekozen.", en="This is chosen.")
# After the question of a field: what somebody wrote there.
HERE_STANDS = Phrase(nl="Hier staat: {text}", en="Here it says: {text}")
