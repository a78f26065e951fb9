# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words for every kind of entry and every field, in both languages."""

from collections.abc import Mapping

from klantreis.domain.difference import Amount, Consequences, Voices
from klantreis.domain.entries import (
    Card,
    Consultation,
    Contribution,
    Difference,
    EntryKind,
    Helper,
    Letter,
    LookBack,
    Moment,
    Question,
    Stake,
    Step,
    Talent,
    View,
)
from klantreis.words.phrases import Phrase

KINDS: Mapping[EntryKind, Phrase] = {
    EntryKind.QUESTION: Phrase(nl="Vraag", en="Question"),
    EntryKind.STEP: Phrase(nl="Stap", en="Step"),
    EntryKind.HELPER: Phrase(nl="Helper", en="Helper"),
    EntryKind.TALENT: Phrase(nl="Talent", en="Talent"),
    EntryKind.MOMENT: Phrase(nl="Moment", en="Moment"),
    EntryKind.LOOK_BACK: Phrase(nl="Terugkijken", en="Looking back"),
    EntryKind.CONSULTATION: Phrase(nl="Overleg", en="A talk about me"),
    EntryKind.CONTRIBUTION: Phrase(nl="Inbreng van de werker", en="What the worker brings"),
    EntryKind.CARD: Phrase(nl="Kaart", en="Card"),
    EntryKind.LETTER: Phrase(nl="Brief", en="Letter"),
    EntryKind.DREAM: Phrase(nl="Mijn droom", en="My dream"),
    EntryKind.DIFFERENCE: Phrase(nl="Wat het scheelt", en="What difference it makes"),
}

# A body's `text` has no label of its own: it stands right under the name of its kind.
LABELS: Mapping[tuple[type, str], Phrase] = {
    (Question, "wish"): Phrase(nl="Wat wil ik?", en="What do I want?"),
    (Question, "state"): Phrase(nl="Hoe staat het ermee?", en="How is it going?"),
    (Stake, "what"): Phrase(nl="Wat staat er op het spel?", en="What is at stake?"),
    (Stake, "whom"): Phrase(nl="Voor wie?", en="For whom?"),
    (View, "who"): Phrase(nl="Wie vindt hier iets van?", en="Who has a view on this?"),
    (View, "finds"): Phrase(nl="Wat vindt die ervan?", en="What do they think?"),
    (Step, "rung"): Phrase(nl="Kan ik dit zelf?", en="Can I do this myself?"),
    (Step, "who"): Phrase(nl="Wie doet het?", en="Who does it?"),
    (Step, "helpers"): Phrase(nl="Wie helpt mee?", en="Who helps?"),
    (Step, "question"): Phrase(nl="Bij welke vraag?", en="For which question?"),
    (Step, "state"): Phrase(nl="Hoe staat het ermee?", en="How is it going?"),
    (Step, "when"): Phrase(nl="Wanneer?", en="When?"),
    (Helper, "name"): Phrase(nl="Naam", en="Name"),
    (Helper, "masked"): Phrase(nl="Naam op papier voor anderen", en="Name on paper for others"),
    (Helper, "what"): Phrase(nl="Wat is het?", en="What is it?"),
    (Helper, "ring"): Phrase(nl="Hoe dichtbij?", en="How close?"),
    (Helper, "i_give"): Phrase(nl="Wat geef ik?", en="What do I give?"),
    (Helper, "gives"): Phrase(nl="Wat krijg ik?", en="What do I get?"),
    (Helper, "reach"): Phrase(nl="Hoe bereik ik deze helper?", en="How do I reach this helper?"),
    (Helper, "since"): Phrase(nl="Sinds wanneer?", en="Since when?"),
    (Helper, "until"): Phrase(nl="Tot wanneer?", en="Until when?"),
    (Talent, "whose"): Phrase(nl="Van wie is dit talent?", en="Whose talent is this?"),
    (Talent, "story"): Phrase(nl="Wanneer was dat te zien?", en="When did that show?"),
    (Talent, "noticed_by"): Phrase(nl="Wie zag dat?", en="Who noticed it?"),
    (Talent, "used_in"): Phrase(nl="Waar helpt het bij?", en="What does it help with?"),
    (Moment, "on"): Phrase(nl="Wanneer?", en="When?"),
    (Moment, "feeling"): Phrase(nl="Hoe voelde dat?", en="How did that feel?"),
    (LookBack, "about"): Phrase(nl="Waar gaat het over?", en="What is it about?"),
    (LookBack, "differently"): Phrase(nl="Wat ging er anders?", en="What went differently?"),
    (LookBack, "take_along"): Phrase(nl="Wat neem ik mee?", en="What do I take along?"),
    (Consultation, "who"): Phrase(nl="Wie praatten over mij?", en="Who talked about me?"),
    (Consultation, "on"): Phrase(nl="Wanneer?", en="When?"),
    (Consultation, "present"): Phrase(nl="Was ik erbij?", en="Was I there?"),
    (Consultation, "agreed"): Phrase(nl="Wat is afgesproken?", en="What was agreed?"),
    (Consultation, "my_view"): Phrase(nl="Wat vind ik ervan?", en="What do I think of it?"),
    (Contribution, "brings"): Phrase(
        nl="Wat brengt de werker mee?", en="What does the worker bring?"
    ),
    (Contribution, "how_often"): Phrase(nl="Hoe vaak?", en="How often?"),
    (Contribution, "until"): Phrase(nl="Tot wanneer?", en="Until when?"),
    (Contribution, "does_not"): Phrase(
        nl="Wat doet de werker niet?", en="What does the worker not do?"
    ),
    (Contribution, "answer"): Phrase(
        nl="Draagt de werker hieraan bij?", en="Does the worker contribute to this?"
    ),
    (Contribution, "spent"): Phrase(
        nl="Hoeveel tijd kostte het de werker?", en="How much time did it take the worker?"
    ),
    (Card, "card"): Phrase(nl="Welke kaart?", en="Which card?"),
    (Letter, "sender"): Phrase(nl="Van wie komt de brief?", en="Who sent the letter?"),
    (Letter, "drawer"): Phrase(nl="Waar ligt de brief?", en="Where is the letter now?"),
    (Letter, "step"): Phrase(nl="Welke kleine stap?", en="Which small step?"),
    (Difference, "going_on"): Phrase(nl="Wat is er aan de hand?", en="What is going on?"),
    (Difference, "helpers"): Phrase(nl="Wie vraag ik om hulp?", en="Who do I ask for help?"),
    (Difference, "otherwise"): Phrase(
        nl="Welke hulp was er gekomen zonder de werker?",
        en="Which help would have come without the worker?",
    ),
    (Difference, "actual"): Phrase(nl="Welke hulp kwam er echt?", en="Which help really came?"),
    (Difference, "outcome"): Phrase(
        nl="Wat gebeurde er met het maatwerk?", en="What became of the tailored care?"
    ),
    (Amount, "what"): Phrase(nl="Soort hulp", en="Kind of help"),
    (Amount, "low"): Phrase(nl="Wat kost dat?", en="What does that cost?"),
    (Amount, "source"): Phrase(nl="Hoe weten we dat?", en="How do we know?"),
    (Amount, "agogic"): Phrase(nl="Is dit hulp van de werker?", en="Is this the worker's help?"),
    (Consequences, "client"): Phrase(
        nl="Hoe was dat voor mij geweest?", en="What would it have meant for me?"
    ),
    (Consequences, "neighbours"): Phrase(
        nl="Hoe was dat voor de buren geweest?", en="What would it have meant for the neighbours?"
    ),
    (Consequences, "others"): Phrase(
        nl="Hoe was dat voor anderen geweest?", en="What would it have meant for others?"
    ),
    (Voices, "client"): Phrase(nl="Wat zeg ik ervan?", en="What do I say about it?"),
    (Voices, "professional"): Phrase(
        nl="Wat zegt de hulpverlener ervan?", en="What does the professional say about it?"
    ),
    (Voices, "other"): Phrase(nl="Wat zeggen anderen ervan?", en="What do others say about it?"),
}
