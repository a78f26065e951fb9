# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words in and about drawings on paper."""

from klantreis.words.phrases import Counted, Phrase

PUT_IN_A_DRAWER = Phrase(nl="Leg het thuis in een la.", en="Put it in a drawer at home.")
GIVE_TO_SOMEBODY = Phrase(
    nl="Geef het aan iemand die je vertrouwt.", en="Give it to somebody you trust."
)
PUT_IN_AN_ENVELOPE = Phrase(nl="Doe het in een envelop.", en="Put it in an envelope.")

AROUND_ME = Counted(
    one=Phrase(
        nl="Er staat {count} naam om mij heen. Die staat ook in de lijst.",
        en="There is {count} name around me. It is in the list too.",
    ),
    more=Phrase(
        nl="Er staan {count} namen om mij heen. Die staan ook in de lijst.",
        en="There are {count} names around me. They are in the list too.",
    ),
)
