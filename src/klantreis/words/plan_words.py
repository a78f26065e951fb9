# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of the personal plan: what a client may give the municipality (Wmo 2015, 2.3.2)."""

from klantreis.words.phrases import Phrase

TITLE = Phrase(nl="Mijn persoonlijk plan", en="My personal plan")
FILE_TITLE = Phrase(nl="Persoonlijk plan, nummer {number}", en="Personal plan, number {number}")
BELONGS_TO = Phrase(
    nl="Dit hoort bij mijn vraag om hulp aan de gemeente.",
    en="This belongs to my request for help from the municipality.",
)
SEVEN_DAYS = Phrase(
    nl="Ik mag het geven tot 7 dagen na mijn vraag.",
    en="The municipality gives me 7 days for it after my request.",
)
TO_LOOK_AT = Phrase(
    nl="De gemeente leest het voor het onderzoek.",
    en="The municipality reads it for its enquiry.",
)
WHAT_I_WANT = Phrase(nl="Wat ik wil", en="What I want")
MY_SITUATION = Phrase(nl="Hoe het nu met mij is", en="How things are with me now")
MY_PEOPLE = Phrase(nl="Mijn mensen", en="My people")
WHAT_I_DO = Phrase(nl="Wat ik zelf kan doen", en="What I can do myself")
WHAT_I_LEARN = Phrase(nl="Wat ik wil leren", en="What I want to learn")
WHERE_I_SEEK_HELP = Phrase(nl="Waar ik hulp bij zoek", en="What I need help with")
WHO_WORKS_ALONG = Phrase(nl="Wat de werker doet", en="What the worker does")
