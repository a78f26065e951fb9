# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""For everything that can go wrong: what happened, and what you can do. Nobody is blamed."""

from collections.abc import Mapping

from klantreis.domain.language import Language
from klantreis.domain.problems import (
    AlreadyOpen,
    BadFormat,
    CannotWrite,
    ConsentExpired,
    ConsentWithdrawn,
    EmptyEntry,
    JournalDamaged,
    KeyringMissing,
    KlantreisError,
    MayNotOpen,
    NewerFormat,
    NoConsent,
    NotAJourney,
    NotAStory,
    NothingChosen,
    NotMade,
    NotThere,
    NotThisJourney,
    NotUnderstood,
    NotYours,
    OlderCopy,
    OutOfSpace,
    PrivateCannotBeShared,
    Stopped,
    WeakSecret,
    WrongSecret,
)
from klantreis.words.closer_sentences import CLOSER, SEE_HELP, Told
from klantreis.words.phrases import Phrase
from klantreis.words.story_sentences import say_not_a_story


def say_problem(problem: KlantreisError, language: Language) -> tuple[str, str]:
    """What happened and what you can do, for whoever sits at the table."""
    if isinstance(problem, NotAStory):
        return say_not_a_story(problem, language)
    told = _told(problem)
    values = {name: _safe(value) for name, value in problem.values.items()}
    return told.what.say(language, **values), told.next.say(language, **values)


def say_kind(kind: type[KlantreisError], language: Language) -> tuple[str, str]:
    """The same for a problem of which only the kind is known."""
    if kind is NotAStory:
        return say_not_a_story(NotAStory(), language)
    return KINDS[kind].what.say(language), KINDS[kind].next.say(language)


_CONSENT_AGAIN = Phrase(
    nl="De klant kan opnieuw toestemming geven.", en="The client can give consent again."
)

KINDS: Mapping[type[KlantreisError], Told] = {
    KlantreisError: Told(
        Phrase(
            nl="Er ging iets anders dan verwacht.",
            en="Something went differently than expected.",
        ),
        Phrase(nl="Probeer het nog een keer.", en="Please try again."),
    ),
    NotYours: Told(
        Phrase(nl="Hier gaat iemand anders over.", en="Somebody else decides about this."),
        Phrase(
            nl="Vraag het aan die persoon, samen aan tafel.",
            en="Ask that person, together at the table.",
        ),
    ),
    NoConsent: Told(
        Phrase(nl="Hier is geen toestemming voor.", en="There is no consent for this."),
        Phrase(nl="Alleen de klant kan ja zeggen.", en="Only the client can say yes."),
    ),
    ConsentExpired: Told(
        Phrase(
            nl="De datum van de toestemming is voorbij.", en="The date of the consent has passed."
        ),
        _CONSENT_AGAIN,
    ),
    ConsentWithdrawn: Told(
        Phrase(nl="De toestemming is ingetrokken.", en="The consent was withdrawn."),
        _CONSENT_AGAIN,
    ),
    MayNotOpen: Told(
        Phrase(
            nl="Deze sleutel opent de reis niet alleen.",
            en="This key does not open the journey alone.",
        ),
        Phrase(
            nl="Open de reis samen met de klant.", en="Open the journey together with the client."
        ),
    ),
    WrongSecret: Told(
        Phrase(nl="Dit past niet op het slot.", en="This does not fit the lock."),
        Phrase(
            nl="Probeer het rustig nog eens. Of gebruik je herstelcode.",
            en="Take your time and try again. Or use your recovery code.",
        ),
    ),
    WeakSecret: Told(
        Phrase(nl="Dit is makkelijk te raden.", en="This is easy to guess."),
        Phrase(nl="Kies iets langers.", en="Choose something longer."),
    ),
    NothingChosen: Told(
        Phrase(nl="Er is nog niets gekozen.", en="Nothing has been chosen yet."),
        Phrase(nl="Kies eerst wat mee mag.", en="First choose what may go along."),
    ),
    PrivateCannotBeShared: Told(
        Phrase(nl="Iets hiervan is alleen van jou.", en="Some of this is yours alone."),
        Phrase(
            nl="Geef het niet mee. Of kies eerst Samen lezen.",
            en="Leave it out. Or first choose Read together.",
        ),
    ),
    Stopped: Told(
        Phrase(nl="Ik ben gestopt.", en="I have stopped."),
        Phrase(
            nl="Er is niets veranderd. Je kunt opnieuw beginnen.",
            en="Nothing has changed. You can start again.",
        ),
    ),
    JournalDamaged: Told(
        Phrase(
            nl="Iets in deze reis is beschadigd.", en="Something in this journey is damaged."
        ),
        Phrase(
            nl="Gebruik een andere kopie. Of zet een reservekopie terug.",
            en="Use another copy. Or restore a backup.",
        ),
    ),
    OlderCopy: Told(
        Phrase(
            nl="Hier was al een nieuwere kopie.",
            en="There was a newer copy here already.",
        ),
        Phrase(nl="Gebruik de nieuwste kopie.", en="Use the newest copy."),
    ),
    NewerFormat: Told(
        Phrase(
            nl="Dit is gemaakt met een nieuwere klantreis.",
            en="This was made with a newer klantreis.",
        ),
        Phrase(
            nl="Zet eerst de nieuwste klantreis op deze computer.",
            en="Install the newest klantreis on this computer first.",
        ),
    ),
    AlreadyOpen: Told(
        Phrase(nl="Deze reis is al ergens open.", en="This journey is already open somewhere."),
        Phrase(
            nl="Sluit het andere venster. Probeer het dan opnieuw.",
            en="Close the other window. Then try again.",
        ),
    ),
    NotAJourney: Told(
        Phrase(nl="Dit is geen reis van klantreis.", en="This is not a klantreis journey."),
        Phrase(
            nl="Kies een bestand dat eindigt op .klantreis",
            en="Choose a file that ends in .klantreis",
        ),
    ),
    NotThisJourney: Told(
        Phrase(
            nl="Dit is de reis van iemand anders.", en="This is somebody else's journey."
        ),
        Phrase(nl="Kies een kopie van dezelfde reis.", en="Choose a copy of the same journey."),
    ),
    BadFormat: Told(
        Phrase(nl="Dit bestand is anders dan verwacht.", en="This file is not as expected."),
        Phrase(nl="Vraag om een nieuwe kopie.", en="Ask for a new copy."),
    ),
    EmptyEntry: Told(
        Phrase(nl="Hier staat nog niets.", en="There is nothing here yet."),
        Phrase(
            nl="Schrijf, teken of zeg iets. Een foto mag ook.",
            en="Write, draw or say something. A photo is fine too.",
        ),
    ),
    NotThere: Told(
        Phrase(nl="Dit kan ik niet vinden.", en="I cannot find this."),
        Phrase(nl="Kies iets anders.", en="Choose something else."),
    ),
    OutOfSpace: Told(
        Phrase(
            nl="De schijf is vol. Wat bewaard was, is er nog.",
            en="The disk is full. What was saved is still there.",
        ),
        Phrase(
            nl="Maak ruimte vrij. Probeer het dan opnieuw.", en="Make room. Then try again."
        ),
    ),
    CannotWrite: Told(
        Phrase(nl="Ik kan hier niets bewaren.", en="I cannot save anything here."),
        Phrase(
            nl="Kies een andere map of een andere stick.",
            en="Choose another folder or another stick.",
        ),
    ),
    NotMade: Told(
        Phrase(
            nl="Dit is niet gelukt. Er is niets kwijt.",
            en="This did not work. Nothing is lost.",
        ),
        Phrase(
            nl="Sluit andere programma's. Probeer het dan opnieuw.",
            en="Close other programs. Then try again.",
        ),
    ),
    KeyringMissing: Told(
        Phrase(
            nl="Deze computer kan je sleutel niet veilig bewaren.",
            en="This computer cannot keep your key safely.",
        ),
        Phrase(
            nl="Gebruik woorden. Of typ: klantreis doctor",
            en="Use words. Or type: klantreis doctor",
        ),
    ),
    NotUnderstood: Told(
        Phrase(nl="Dit begrijp ik niet.", en="I do not understand this."), SEE_HELP
    ),
}  # fmt: skip


def _told(problem: KlantreisError) -> Told:
    kind = type(problem)
    for name in ("what", "kind", "reason"):
        closer = CLOSER.get((kind, str(problem.values.get(name, ""))))
        if closer is not None:
            return closer
    return KINDS[kind]


def _safe(value: str | int) -> str:
    """Short, and nothing in it that a terminal obeys."""
    return "".join(sign if sign.isprintable() else "?" for sign in str(value)[:80])
