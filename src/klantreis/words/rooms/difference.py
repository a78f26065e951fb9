# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in *wat het scheelt*: its switch, a situation, and its two columns."""

from collections.abc import Mapping

from klantreis.domain.difference import Outcome
from klantreis.words.cues import cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

HEADING = Phrase(nl="Wat het scheelt", en="What difference it makes")

# What it is, before it is on: one idea a line.
EXPLAINED = (
    Phrase(nl="Hier zet je op een rij wat hulp scheelt.", en="Here you list what help changes."),
    Phrase(nl="Welke hulp kwam er, met de werker?", en="Which help came, with the worker?"),
    Phrase(nl="En hoe was het zonder de werker gegaan?", en="And how would it have gone without?"),
    Phrase(nl="Dit hoeft niet. Je reis gaat ook zo door.",
           en="You need not do this. Your journey goes on as it is."),
    Phrase(nl="Alleen wie jij kiest, krijgt dit.", en="Only people you choose get this."),
)  # fmt: skip
WANT_THIS = Phrase(nl="Wil je dit?", en="Do you want this?")
ON = cue("difference.on", Pictogram.YES, "Zet aan", "Switch on",
         long=Phrase(nl="Zet Wat het scheelt aan", en="Switch on What difference it makes"),
         )  # fmt: skip
NOT_NOW = cue("difference.not-now", Pictogram.LATER, "Nu niet", "Not now")
OFF = cue("difference.off", Pictogram.CLOSE, "Zet uit", "Switch off",
          long=Phrase(nl="Zet Wat het scheelt uit", en="Switch off What difference it makes"),
          )  # fmt: skip
IS_ON = Phrase(nl="Het staat nu aan. Je vindt het ook bij Begin.",
               en="It is on now. You also find it at the beginning.")  # fmt: skip
IS_OFF = Phrase(nl="Het staat uit. Er is niets gewist.", en="It is off. Nothing was erased.")
ONLY_CLIENT = Phrase(
    nl="Alleen {name} zet dit aan. Geef eerst de pen terug.",
    en="Only {name} switches this on. First give back the pen.",
)
IN_SETTINGS = Phrase(nl="Wil je zien wat hulp scheelt?", en="Want to see what help changes?")
OPEN = cue("difference.open", Pictogram.DIFFERENCE, "Bekijk het", "Have a look",
           long=Phrase(nl="Bekijk Wat het scheelt", en="Look at What difference it makes"),
           )  # fmt: skip

# The room.
NONE_YET = Phrase(
    nl="Hier komt wat er aan de hand is. Het mag ook leeg blijven.",
    en="What is going on comes here. It can also stay empty.",
)
NEW = cue("difference.new", Pictogram.ADD, "Nieuw verhaal", "New story",
          long=Phrase(nl="Begin met 5 vragen", en="Begin with 5 questions"))  # fmt: skip
GIVE = cue("difference.give", Pictogram.PILOT, "Aan een pilot", "To a pilot",
           long=Phrase(nl="Geef dit aan een pilot", en="Give this to a pilot"))  # fmt: skip
READ = cue("difference.read", Pictogram.OPENED_LETTER, "Lees dit", "Read this")
NOTHING_SAID = Phrase(nl="Nog niets verteld", en="Nothing told yet")

# One situation.
GOING_ON = Phrase(nl="Wat is er aan de hand?", en="What is going on?")
NO_ANSWER = Phrase(nl="Nog leeg", en="Still empty")
WITH = Phrase(nl="Met de werker", en="With the worker")
WITHOUT = Phrase(nl="Zonder de werker", en="Without the worker")
IT_SAVES = Phrase(nl="Dit scheelt het", en="This is the difference")
TOGETHER = Phrase(nl="Samen: {amount}", en="Together: {amount}")
LOOK_AT_SUM = cue("sum.open", Pictogram.LIST, "Zo tellen we", "How we count",
                  long=Phrase(nl="Laat zien hoe we tellen", en="Show how we count"))  # fmt: skip
LOWEST = Phrase(nl="Het laagst: {sum}", en="Lowest: {sum}")
HIGHEST = Phrase(nl="Het hoogst: {sum}", en="Highest: {sum}")
WHAT_COUNTS = Phrase(nl="Welke hulp tellen we mee?", en="Which help do we count?")
ALL_HELP = cue("count.all", Pictogram.GROUP, "Alle hulp", "All help",
               long=Phrase(nl="Tel alle hulp die kwam", en="Count all help that came"))  # fmt: skip
ONLY_WORKER = cue("count.worker", Pictogram.WORKER, "Alleen de werker", "Only the worker",
                  long=Phrase(nl="Tel alleen hulp van de werker",
                              en="Count only the worker's help"))  # fmt: skip
NOT_ALIKE = Phrase(
    nl="Let op: links telt minder hulp dan rechts.",
    en="Note: the left side counts less help than the right.",
)
SOME_HELP = Phrase(nl="Hulp", en="Help")
SOURCE_IS = Phrase(nl="Hoe we dat weten: {source}", en="How we know: {source}")
NO_AMOUNTS = Phrase(nl="Hier staat nog geen hulp.", en="No help is listed here yet.")
VOICES = Phrase(nl="Wat zeggen we ervan?", en="What do we say about it?")
ANSWER = cue("difference.answer", Pictogram.WRITE, "Vertel dit", "Tell this")
ADD_WITH = cue("difference.add-with", Pictogram.THEY_MEAN, "Hulp erbij", "Add help",
               long=Phrase(nl="Hulp erbij die kwam", en="Add help that came"))  # fmt: skip
ADD_WITHOUT = cue("difference.add-without", Pictogram.WITHOUT_ME, "Hulp erbij", "Add help",
                  long=Phrase(nl="Hulp erbij die was gekomen",
                              en="Add help that would have come"))  # fmt: skip
CHANGE_AMOUNT = cue("difference.amount", Pictogram.RECEIPT, "Verander dit", "Change this")

# The worker's hours: kept by the worker, seen by the client.
HOURS = Phrase(nl="Uren van de werker", en="The worker's hours")
HOURS_OF = Phrase(nl="{name}: {time}", en="{name}: {time}")
ADD_HOURS = cue("difference.hours", Pictogram.CALENDAR, "Mijn uren", "My hours",
                long=Phrase(nl="Schrijf je uren op", en="Write down your hours"))  # fmt: skip
HOW_LONG = Phrase(nl="Hoe lang was je bezig?", en="How long did it take you?")
ONLY_WORKER_KEEPS = Phrase(
    nl="De werker schrijft hier uren op. Geef eerst de pen door.",
    en="The worker writes down hours here. First pass the pen.",
)
CLIENT_SEES = Phrase(nl="{name} ziet deze uren ook.", en="{name} sees these hours too.")
ON_DAY = cue("hours.day", Pictogram.CALENDAR, "Welke dag?", "Which day?",
             long=Phrase(nl="Welke dag? Leeg is vandaag.",
                         en="Which day? Empty is today."))  # fmt: skip
EMPTY_IS_TODAY = Phrase(nl="Leeg is vandaag.", en="Empty is today.")
SPENT = cue("hours.spent", Pictogram.LATER, "Zo lang", "This long")
OWN_TIME = cue("hours.own", Pictogram.WRITE, "Of zelf: minuten", "Or yourself: minutes",
               long=Phrase(nl="Hoeveel minuten?", en="How many minutes?"))  # fmt: skip
HOURS_KEPT = Phrase(nl="Je uren zijn bewaard.", en="Your hours are saved.")
NO_TIME = Phrase(
    nl="Kies hoe lang, of schrijf minuten op.", en="Choose how long, or write minutes."
)
NO_SUCH_DAY = Phrase(nl="Ik ken deze dag niet.", en="I do not know this day.")
KEEP_HOURS = cue("hours.keep", Pictogram.DONE, "Bewaar", "Save")

# What became of the tailored care: the word stands on the answer, this below it.
OUTCOME = Phrase(nl="Wat gebeurde er met het maatwerk?", en="What became of the tailored care?")
TAILORED = Phrase(nl="Maatwerk is zorg van de gemeente.", en="Tailored care is care from the town.")
OUTCOME_MEANS: Mapping[Outcome, Phrase] = {
    Outcome.PREVENTED: Phrase(nl="De zorg was niet nodig.", en="The care was not needed."),
    Outcome.REDUCED: Phrase(nl="Er is nu minder zorg.", en="There is less care now."),
    Outcome.ENDED: Phrase(nl="De zorg is gestopt.", en="The care has stopped."),
    Outcome.UNCHANGED: Phrase(nl="De zorg bleef gelijk.", en="The care stayed the same."),
    Outcome.UNKNOWN: Phrase(nl="Dat weten we nog niet.", en="We do not know that yet."),
}
OUTCOME_SIGNS: Mapping[Outcome, Pictogram] = {
    Outcome.PREVENTED: Pictogram.SAFE,
    Outcome.REDUCED: Pictogram.DOWN,
    Outcome.ENDED: Pictogram.STOP,
    Outcome.UNCHANGED: Pictogram.SAFETY_NET,
    Outcome.UNKNOWN: Pictogram.HELP,
}
TAKE_OUTCOME = cue("outcome.take", Pictogram.YES, "Dit was het", "This was it")
