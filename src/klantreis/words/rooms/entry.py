# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands on the pages of one entry, and where one writes."""

from collections.abc import Mapping
from enum import StrEnum

from klantreis.domain import choices, entries
from klantreis.domain.entries import EntryKind
from klantreis.domain.problems import CannotWrite, KlantreisError, OutOfSpace
from klantreis.words.cards import CARDS
from klantreis.words.cues import Cue, cue
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

TEXT = {
    EntryKind.QUESTION: Phrase(nl="Wat is je vraag?", en="What is your question?"),
    EntryKind.STEP: Phrase(nl="Wat wil je doen?", en="What do you want to do?"),
    EntryKind.HELPER: Phrase(nl="Wie of wat helpt jou?", en="Who or what helps you?"),
    EntryKind.TALENT: Phrase(nl="Waar ben je goed in?", en="What are you good at?"),
    EntryKind.MOMENT: Phrase(nl="Wat wil je vertellen?", en="What do you want to tell?"),
    EntryKind.LOOK_BACK: Phrase(nl="Hoe ging het?", en="How did it go?"),
    EntryKind.CONSULTATION: Phrase(nl="Waar ging het over?", en="What was it about?"),
    EntryKind.CONTRIBUTION: Phrase(nl="Wat breng je mee?", en="What do you bring?"),
    EntryKind.CARD: Phrase(nl="Wat wil je op de kaart?", en="What do you want on the card?"),
    EntryKind.LETTER: Phrase(nl="Waar gaat de brief over?", en="What is the letter about?"),
    EntryKind.DREAM: Phrase(nl="Wat is je droom?", en="What is your dream?"),
    EntryKind.DIFFERENCE: Phrase(nl="Wat het scheelt", en="What difference it makes"),
}

KIND_SIGNS: Mapping[EntryKind, Pictogram] = {
    EntryKind.QUESTION: Pictogram.QUESTIONS,
    EntryKind.STEP: Pictogram.STEPS,
    EntryKind.HELPER: Pictogram.PEOPLE,
    EntryKind.TALENT: Pictogram.TALENTS,
    EntryKind.MOMENT: Pictogram.CALENDAR,
    EntryKind.LOOK_BACK: Pictogram.LOOK_BACK,
    EntryKind.CONSULTATION: Pictogram.TALKS,
    EntryKind.CONTRIBUTION: Pictogram.CONTRIBUTION,
    EntryKind.CARD: Pictogram.CARDS,
    EntryKind.LETTER: Pictogram.LETTER,
    EntryKind.DREAM: Pictogram.DREAM,
    EntryKind.DIFFERENCE: Pictogram.DIFFERENCE,
}

FIELD_SIGNS: Mapping[tuple[type, str], Pictogram] = {
    (entries.Question, "at_stake"): Pictogram.AT_STAKE,
    (entries.Question, "views"): Pictogram.VIEWS,
    (entries.Question, "wish"): Pictogram.WISH,
    (entries.Question, "state"): Pictogram.TIMELINE,
    (entries.Step, "rung"): Pictogram.LADDER,
    (entries.Step, "who"): Pictogram.TOGETHER,
    (entries.Step, "helpers"): Pictogram.PEOPLE,
    (entries.Step, "question"): Pictogram.QUESTIONS,
    (entries.Step, "state"): Pictogram.TIMELINE,
    (entries.Step, "when"): Pictogram.CALENDAR,
    (entries.Helper, "name"): Pictogram.CLIENT,
    (entries.Helper, "masked"): Pictogram.PRIVATE,
    (entries.Helper, "what"): Pictogram.PLACE,
    (entries.Helper, "ring"): Pictogram.CIRCLES,
    (entries.Helper, "i_give"): Pictogram.I_MEAN,
    (entries.Helper, "gives"): Pictogram.THEY_MEAN,
    (entries.Helper, "reach"): Pictogram.PHONE,
    (entries.Helper, "since"): Pictogram.CALENDAR,
    (entries.Helper, "until"): Pictogram.THEN_AND_NOW,
    (entries.Talent, "whose"): Pictogram.CLIENT,
    (entries.Talent, "story"): Pictogram.LOOK_BACK,
    (entries.Talent, "noticed_by"): Pictogram.VIEWS,
    (entries.Talent, "used_in"): Pictogram.STEPS,
    (entries.Moment, "on"): Pictogram.CALENDAR,
    (entries.Moment, "feeling"): Pictogram.WISH,
    (entries.LookBack, "about"): Pictogram.QUESTIONS,
    (entries.LookBack, "differently"): Pictogram.WENT_OTHERWISE,
    (entries.LookBack, "take_along"): Pictogram.TALENTS,
    (entries.Consultation, "who"): Pictogram.TOGETHER,
    (entries.Consultation, "on"): Pictogram.CALENDAR,
    (entries.Consultation, "present"): Pictogram.WITH_ME,
    (entries.Consultation, "agreed"): Pictogram.HANDOVER,
    (entries.Consultation, "my_view"): Pictogram.VIEWS,
    (entries.Contribution, "brings"): Pictogram.CONTRIBUTION,
    (entries.Contribution, "how_often"): Pictogram.REHEARSAL,
    (entries.Contribution, "until"): Pictogram.CALENDAR,
    (entries.Contribution, "does_not"): Pictogram.NO,
    (entries.Contribution, "answer"): Pictogram.YES,
    (entries.Card, "card"): Pictogram.CARDS,
    (entries.Card, "lines"): Pictogram.LIST,
    (entries.Letter, "sender"): Pictogram.SEND,
    (entries.Letter, "drawer"): Pictogram.DRAWER,
    (entries.Letter, "step"): Pictogram.SMALL_STEP,
}

# By type first: as text, a question that is "busy" equals a step that is "busy".
CHOICE_SIGNS: Mapping[tuple[type[StrEnum], str], Pictogram] = {
    (choices.QuestionState, "open"): Pictogram.QUESTIONS,
    (choices.QuestionState, "busy"): Pictogram.STEPS,
    (choices.QuestionState, "answered"): Pictogram.YES,
    (choices.QuestionState, "let-go"): Pictogram.LET_GO,
    (choices.QuestionState, "stays"): Pictogram.SAFETY_NET,
    (choices.Rung, "self"): Pictogram.CAN_DO_MYSELF,
    (choices.Rung, "learn"): Pictogram.WANT_TO_LEARN,
    (choices.Rung, "find"): Pictogram.FIND_TOGETHER,
    (choices.StepWho, "me"): Pictogram.CLIENT,
    (choices.StepWho, "together"): Pictogram.TOGETHER,
    (choices.StepWho, "other"): Pictogram.PEOPLE,
    (choices.StepState, "idea"): Pictogram.IDEA,
    (choices.StepState, "busy"): Pictogram.STEPS,
    (choices.StepState, "done"): Pictogram.YES,
    (choices.StepState, "differently"): Pictogram.WENT_OTHERWISE,
    (choices.StepState, "let-go"): Pictogram.LET_GO,
    (choices.HelperIs, "person"): Pictogram.PERSON,
    (choices.HelperIs, "group"): Pictogram.GROUP,
    (choices.HelperIs, "place"): Pictogram.PLACE,
    (choices.HelperIs, "animal"): Pictogram.ANIMAL,
    (choices.HelperIs, "organisation"): Pictogram.ORGANISATION,
    (choices.Ring, "near"): Pictogram.WISH,
    (choices.Ring, "around"): Pictogram.CIRCLES,
    (choices.Ring, "further"): Pictogram.FORWARD,
    (choices.Whose, "me"): Pictogram.CLIENT,
    (choices.Whose, "near"): Pictogram.TOGETHER,
    (choices.WasIThere, "yes"): Pictogram.WITH_ME,
    (choices.WasIThere, "no"): Pictogram.WITHOUT_ME,
    (choices.WasIThere, "later"): Pictogram.LATER,
    (choices.Contributes, "yes"): Pictogram.YES,
    (choices.Contributes, "no"): Pictogram.NO,
    (choices.Contributes, "so-far"): Pictogram.STOP,
    **{(choices.CardKind, kind.value): card.sign for kind, card in CARDS.items()},
    (choices.Drawer, "now"): Pictogram.OPENED_LETTER,
    (choices.Drawer, "not-now"): Pictogram.DRAWER,
}

LINES = Phrase(nl="Wat komt op de kaart?", en="What goes on the card?")
MORE_QUESTIONS = Phrase(nl="Wil je nog iets zeggen?", en="Would you like to say more?")
MAY_SKIP = Phrase(nl="Alles mag leeg blijven.", en="You can leave everything empty.")
# While somebody writes: what stands on the screen is still there, and that is said first.
NOT_KEPT: Mapping[type[KlantreisError], Phrase] = {
    OutOfSpace: Phrase(
        nl="De schijf is vol. Je woorden blijven hier staan. Maak ruimte en druk op Klaar.",
        en="The disk is full. Your words stay here. Make room, then press Done.",
    ),
    CannotWrite: Phrase(
        nl="Ik kan nu niets bewaren. Je woorden blijven hier staan. Druk straks op Klaar.",
        en="I cannot save anything now. Your words stay here. Press Done later.",
    ),
}
BECOMES_PROPOSAL = Phrase(
    nl="Dit wordt een voorstel. {name} beslist.", en="This becomes a proposal. {name} decides."
)
IS_PROPOSAL = Phrase(
    nl="Dit is een voorstel. {name} beslist.", en="This is a proposal. {name} decides."
)
SAVED = Phrase(nl="Bewaard", en="Saved")
REMOVED = Phrase(nl="Het is weggelegd.", en="It is put away.")
FORGOTTEN = Phrase(nl="Het is voorgoed gewist.", en="It is erased for good.")
NOW_PRIVATE = Phrase(nl="Dit is nu alleen van jou.", en="This is now yours alone.")
NOW_SHARED = Phrase(nl="Een werker kan dit nu ook lezen.", en="A worker can read this too now.")
SURE_TO_FORGET = Phrase(nl="Wil je dit voorgoed wissen?", en="Erase this for good?")
FORGET_MEANS = Phrase(
    nl="Het komt niet meer terug. In oude kopieën staat het nog.",
    en="It will not come back. Old copies still hold it.",
)
WHAT_KIND = Phrase(nl="Waar gaat dit over?", en="What is this about?")
MAY_STAY = Phrase(nl="Je mag het ook zo laten.", en="You can also leave it as it is.")
EARLIER = Phrase(nl="Eerdere versies", en="Earlier versions")
NO_EARLIER = Phrase(nl="Er is maar 1 versie.", en="There is only 1 version.")
VERSION_ERASED = Phrase(nl="Die versie is gewist.", en="That version is erased.")
NOTHING_TO_CHOOSE = Phrase(nl="Er is nog niets om te kiezen.", en="There is nothing to choose yet.")

WRITE_TEXT = cue("write.text", Pictogram.WRITE, "Vertel het hier", "Tell it here")
READY = cue("write.ready", Pictogram.DONE, "Klaar", "Done")
PRIVATE = cue("write.private", Pictogram.PRIVATE, "Alleen van mij", "Mine alone")
SOMEONE_ELSE = cue(
    "write.someone-else", Pictogram.VIEWS, "Wie zei dit?", "Who said this?",
    long=Phrase(nl="Iemand anders zei dit", en="Somebody else said this"),
)  # fmt: skip
WHO_SAID = Phrase(nl="Wie zei dit?", en="Who said this?")
SAID_BY = cue("write.said-by", Pictogram.YES, "Die zei dit", "They said this")
WORDS_OF = cue("write.words-of", Pictogram.VIEWS, "Of iemand anders", "Or somebody else")
ASK_FIRST = cue(
    "write.ask-first", Pictogram.MAY_THIS_IN, "Eerst vragen", "Ask first",
    long=Phrase(nl="Vraag eerst of dit erin mag", en="First ask if this may go in"),
)  # fmt: skip

EDIT = cue("entry.edit", Pictogram.WRITE, "Verder schrijven", "Go on writing")
ABOUT = cue("entry.about", Pictogram.QUESTIONS, "Waarover?", "What about?")
OWN_VIEW = cue("entry.own-view", Pictogram.VIEWS, "Wat ik vind", "What I think")
MAKE_PRIVATE = cue("entry.make-private", Pictogram.PRIVATE, "Alleen van mij", "Mine alone")
MAKE_SHARED = cue(
    "entry.make-shared", Pictogram.TOGETHER, "Samen lezen", "Read together",
    long=Phrase(nl="Dit is niet meer alleen van mij", en="This is no longer mine alone"),
)  # fmt: skip
REMOVE = cue("entry.remove", Pictogram.DRAWER, "Wegleggen", "Put away")
FORGET = cue("entry.forget", Pictogram.ERASE, "Voorgoed wissen", "Erase for good")
KEEP = cue("entry.keep", Pictogram.SAVED, "Toch bewaren", "Keep it")
VERSIONS = cue("entry.versions", Pictogram.OPENING_LOG, "Eerdere versies", "Earlier versions")
ERASE_VERSION = cue("entry.erase-version", Pictogram.ERASE, "Versie wissen", "Erase version")
WHOSE = cue("entry.whose", Pictogram.IN_MY_WORDS, "Wie zei dit?", "Who said this?")
TAKE_BACK = cue(
    "entry.take-back", Pictogram.TAKE_BACK, "Intrekken", "Take back",
    long=Phrase(nl="Trek je voorstel in", en="Take your proposal back"),
)  # fmt: skip
TAKEN_BACK = Phrase(nl="Je voorstel is weg.", en="Your proposal is gone.")
LOOK_BACK = cue("entry.look-back", Pictogram.LOOK_BACK, "Terugkijken", "Look back")
MORE = cue("entry.more", Pictogram.MORE, "Meer", "More")
SETTLE = cue("entry.settle", Pictogram.TWO_VERSIONS, "Kies een versie", "Choose a version")
TWO_VERSIONS = Phrase(nl="Er zijn hier 2 versies.", en="There are 2 versions here.")
VIEW_TEXT = cue("own-view.text", Pictogram.VIEWS, "Wat vind jij ervan?", "What do you think of it?")

WHICH_VERSION = Phrase(nl="Welke versie blijft?", en="Which version stays?")
KEEP_OURS = cue("settle.ours", Pictogram.CLIENT, "Van deze computer", "From this computer")
KEEP_THEIRS = cue("settle.theirs", Pictogram.COPIES, "Van de kopie", "From the copy")
OWN_VERSION = cue("settle.own", Pictogram.IN_MY_WORDS, "Nieuwe woorden", "New words")
SETTLED = Phrase(nl="Er is weer 1 versie.", en="There is 1 version again.")

OTHER_WORDS = cue("field.other", Pictogram.WRITE, "Eigen woorden", "Own words")
ANOTHER = cue("field.another", Pictogram.ADD, "Nog een", "One more")
ANOTHER_WHO = cue("field.another-who", Pictogram.ADD, "Nog iemand", "Somebody else too")
PROMPT = cue("record.prompt", Pictogram.LIST, "Wat is de vraag?", "What is the question?")
PROMPT_ANSWER = cue("record.answer", Pictogram.WRITE, "Wat is je antwoord?", "What is your answer?")
FELT_SO = cue("field.felt-so", Pictogram.WISH, "Zo voelde het", "It felt so")
PICK = cue("field.pick", Pictogram.YES, "Kies", "Choose")
MORE_TO_CHOOSE = cue(
    "field.more", Pictogram.MORE, "Meer", "More", long=Phrase(nl="Meer laten zien", en="Show more")
)
OPEN_ENTRY = cue("entry.open", Pictogram.OPENED_LETTER, "Openen", "Open")
EMPTY = Phrase(nl="nog leeg", en="still empty")


def kind_cue(kind: EntryKind, short: Phrase) -> Cue:
    """The control that makes something of *kind*."""
    return Cue(f"about.{kind.value}", short, short, KIND_SIGNS[kind])


def helper_sign(what: choices.HelperIs | None) -> Pictogram:
    """The sign of a helper of that sort."""
    return KIND_SIGNS[EntryKind.HELPER] if what is None else CHOICE_SIGNS[type(what), what.value]
