# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The questions about a situation in *wat het scheelt*, one a screen."""

from collections.abc import Mapping

from klantreis.domain.difference import Consequences, Period, Unit, Voices
from klantreis.domain.entries import Difference
from klantreis.words.choices import CHOICES
from klantreis.words.cues import Cue, cue
from klantreis.words.labels import LABELS
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram


def _cue(key: str, named: tuple[type, str], sign: Pictogram) -> Cue:
    return Cue(key, LABELS[named], LABELS[named], sign)


STEP_OF = Phrase(nl="Vraag {step} van {steps}", en="Question {step} of {steps}")
GO_ON = cue("situation.on", Pictogram.FORWARD, "Verder", "Go on",
            long=Phrase(nl="Naar de volgende vraag", en="To the next question"))  # fmt: skip
ASK_MORE = cue("situation.more", Pictogram.MORE, "Nog meer", "Say more",
               long=Phrase(nl="Wil je nog iets vertellen?", en="Do you want to tell more?"),
               )  # fmt: skip
READY = cue("situation.ready", Pictogram.DONE, "Klaar", "Done")
PROPOSED = Phrase(
    nl="Dit ligt nu als voorstel bij {name}.", en="This is a proposal for {name} now."
)

# In own words.
ABOUT_GOING_ON = Phrase(nl="Vertel het zoals jij het ziet", en="Tell it as you see it")
GOING_ON = _cue("situation.going-on", (Difference, "going_on"), Pictogram.QUESTIONS)
HOW_WAS_IT = Phrase(
    nl="Hoe was het zonder de werker geweest?", en="How would it have been without the worker?"
)
MEANT_CLIENT = cue("situation.client", Pictogram.CLIENT, "Voor mij", "For me",
                   long=LABELS[Consequences, "client"])  # fmt: skip
MEANT_NEIGHBOURS = cue("situation.neighbours", Pictogram.NEIGHBOURS, "Voor de buren",
                       "For the neighbours", long=LABELS[Consequences, "neighbours"])  # fmt: skip
MEANT_OTHERS = cue("situation.others", Pictogram.GROUP, "Voor anderen", "For others",
                   long=LABELS[Consequences, "others"])  # fmt: skip
IN_OWN_WORDS = Phrase(nl="Zeg het in je eigen woorden", en="Say it in your own words")
OWN_WORDS = cue("situation.own-words", Pictogram.IN_MY_WORDS, "Hoe noem je dit?",
                "What do you call this?")  # fmt: skip
WHAT_OF_IT = Phrase(nl="Wat is er nu anders?", en="What is different now?")
VOICE_CLIENT = _cue("voice.client", (Voices, "client"), Pictogram.CLIENT)
VOICE_WORKER = cue("voice.worker", Pictogram.WORKER, "Wat zegt de hulpverlener?",
                   "What does the professional say?")  # fmt: skip
VOICE_OTHER = _cue("voice.other", (Voices, "other"), Pictogram.GROUP)

# Whom, and which help.
HELPERS = LABELS[Difference, "helpers"]
WHICH_HELP = Phrase(
    nl="Welke hulp was er anders gekomen?", en="Which help would have come instead?"
)
WHICH_CAME = Phrase(nl="Welke hulp kwam er?", en="Which help came?")
FROM_CIRCLE = Phrase(nl="Of kies uit je eigen mensen", en="Or choose from your own people")
ONE_HELP = cue("help.what", Pictogram.FIND_TOGETHER, "Welke hulp?", "Which help?")
PICK_HELP = cue("help.pick", Pictogram.YES, "Kies deze", "Choose this")
IS_WORKERS = cue("help.worker", Pictogram.WORKER, "Van de werker", "The worker's",
                 long=Phrase(nl="Dit is hulp van de werker", en="This is the worker's help"),
                 )  # fmt: skip
TAKE_OUT = cue("help.out", Pictogram.DELETE, "Haal dit weg", "Take this out")
IS_OUT = Phrase(nl="Het is weggehaald.", en="It is taken out.")

# What it cost.
WHAT_DID_IT_COST = Phrase(nl="Wat kostte de hulp die kwam?", en="What did the help that came cost?")
WHAT_WOULD_IT_COST = Phrase(nl="Wat had dat gekost?", en="What would that have cost?")
HOW_MUCH = Phrase(nl="Hoeveel kost dat?", en="How much does that cost?")
MAY_BE_ROUGH = Phrase(nl="Ongeveer is goed.", en="Roughly is fine.")
AT_LEAST = cue("cost.low", Pictogram.DOWN, "Het minst", "The least",
               long=Phrase(nl="Hoeveel euro is het minst?", en="How many euros at least?"),
               )  # fmt: skip
AT_MOST = cue("cost.high", Pictogram.UP, "Het meest", "The most",
              long=Phrase(nl="Hoeveel euro is het meest?", en="How many euros at most?"),
              )  # fmt: skip
SUCH_AS = Phrase(nl="Bijvoorbeeld: 2500 euro", en="For example: 2500 euros")
NO_AMOUNT = Phrase(nl="Dit bedrag ken ik niet. Schrijf alleen cijfers.",
                   en="I do not know this amount. Write figures only.")  # fmt: skip
OF_WHAT = Phrase(nl="Waarvoor is dat bedrag?", en="What is that amount for?")
HOW_OFTEN = Phrase(nl="Hoe vaak was dat?", en="How often was that?")
TIMES = cue("cost.times", Pictogram.REHEARSAL, "Hoeveel keer?", "How many times?")
HOW_DO_WE_KNOW = Phrase(nl="Hoe weten we dat?", en="How do we know?")
SOURCE = cue("cost.source", Pictogram.VIEWS, "Van wie of wat?", "From whom or what?")
SUCH_AS_SOURCE = Phrase(
    nl="Bijvoorbeeld: een brief, of iemand zei het.",
    en="For example: a letter, or somebody said so.",
)
_UNIT_SIGNS: Mapping[Unit, Pictogram] = {
    Unit.HOUR: Pictogram.LATER,
    Unit.VISIT: Pictogram.OPEN_DOOR,
    Unit.DAY: Pictogram.THEME_LIGHT,
    Unit.NIGHT: Pictogram.THEME_DARK,
    Unit.WEEK: Pictogram.LIST,
    Unit.MONTH: Pictogram.CALENDAR,
}
_PERIOD_SIGNS: Mapping[Period, Pictogram] = {
    Period.ONCE: Pictogram.DONE,
    Period.WEEK: Pictogram.LIST,
    Period.MONTH: Pictogram.CALENDAR,
    Period.QUARTER: Pictogram.THEN_AND_NOW,
    Period.YEAR: Pictogram.ON_THIS_DAY,
}
UNITS: Mapping[str, Cue] = {
    one.value: Cue(f"unit.{one.value}", CHOICES[Unit][one.value], CHOICES[Unit][one.value], sign)
    for one, sign in _UNIT_SIGNS.items()
}
PERIODS: Mapping[str, Cue] = {
    one.value: Cue(
        f"period.{one.value}", CHOICES[Period][one.value], CHOICES[Period][one.value], sign
    )
    for one, sign in _PERIOD_SIGNS.items()
}
