# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The plain words in which klantreis says whether a paper is what it says it is."""

from klantreis.words.phrases import Phrase

# Stands in the signature itself, where a reader program shows it.
SIGNED_BECAUSE = Phrase(nl="klantreis: ik geef dit zelf", en="klantreis: I give this myself")

# In the receipt.
HOW_GIVEN = Phrase(
    nl="Ik zei zelf ja, met mijn eigen geheim, aan tafel.",
    en="I said yes myself, with my own secret, at the table.",
)
RECIPIENTS_OWN_BASIS = Phrase(
    nl="De lezer heeft ook een eigen reden uit de wet nodig.",
    en="The reader also needs a legal basis of their own.",
)
