# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Around an entry: whose words it holds, who wrote it down, what belongs to it."""

from datetime import tzinfo

from klantreis.domain.entries import Media
from klantreis.domain.language import Language
from klantreis.domain.showing import ShownVersion
from klantreis.words.dates import day_of
from klantreis.words.phrases import Phrase
from klantreis.words.telling import Told

WORDS_OF = Phrase(nl="Woorden van", en="Words of")
WRITTEN_BY = Phrase(nl="Opgeschreven door", en="Written down by")
WRITTEN_ON = Phrase(nl="Opgeschreven op", en="Written down on")
TAKEN_IN = Phrase(nl="Ik heb ja gezegd tegen deze tekst.", en="I said yes to this text.")
MORE_VERSIONS = Phrase(nl="Er zijn {count} versies.", en="There are {count} versions.")
VERSION = Phrase(nl="Versie {number}", en="Version {number}")
OWN_VIEW = Phrase(nl="Wat ik ervan vind", en="What I think of it")
ONLY_MINE = Phrase(nl="Dit is alleen van mij.", en="This is mine alone.")
BELONGS = {
    Media.PHOTO: Phrase(nl="Hier hoort een foto bij.", en="There is a photo with this."),
    Media.VOICE: Phrase(
        nl="Hier hoort een opname van een stem bij.", en="There is a voice recording with this."
    ),
    Media.DRAWING: Phrase(nl="Hier hoort een tekening bij.", en="There is a drawing with this."),
}


def told_by(version: ShownVersion, language: Language, *, tz: tzinfo) -> tuple[Told, ...]:
    """Whose words they are, who wrote them down, and on which day."""
    told = []
    if version.words_of and version.words_of != version.writer:
        told.append(Told(WORDS_OF.say(language), (version.words_of,), by_person=True))
    if version.writer:
        told.append(Told(WRITTEN_BY.say(language), (version.writer,), by_person=True))
    day = day_of(version.at, language, tz=tz)
    told.append(Told(WRITTEN_ON.say(language), (day,), by_person=False))
    return tuple(told)


def notes(version: ShownVersion, language: Language) -> tuple[str, ...]:
    """Whole sentences about a version: that the client took it in, and what is attached to it."""
    attached = [BELONGS[one.media].say(language) for one in version.attachments]
    taken_in = [TAKEN_IN.say(language)] if version.taken_in and not version.is_clients else []
    return (*attached, *taken_in)


def how_many_versions(count: int, language: Language) -> str:
    """That an entry has more than one version; empty when it has one."""
    return MORE_VERSIONS.say(language, count=count) if count > 1 else ""
