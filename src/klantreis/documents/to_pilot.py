# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The client's own paper of what a pilot gets: the file goes to the pilot, this paper does not."""

from collections.abc import Iterable

from klantreis.documents.entry import Showing, set_entry
from klantreis.documents.given import yes_of
from klantreis.documents.kit import Kit
from klantreis.documents.setting import Setter
from klantreis.domain.consent import Grant
from klantreis.domain.showing import Shown
from klantreis.words import evidence, papers
from klantreis.words.pictograms import Pictogram
from klantreis.words.time_spent import say_minutes

ABOUT_FILE = (evidence.FOR_ME, evidence.NO_NAMES)
GOOD_TO_KNOW = (
    evidence.COUNTS_ONCE,
    evidence.AFTER_THE_DATE,
    papers.CAN_BE_WITHDRAWN,
    evidence.A_FILE_TAKES_BACK,
)


def set_title(setter: Setter, grant: Grant) -> None:
    """What the paper is, and who says yes."""
    setter.title(evidence.TITLE, sign=Pictogram.SHARE)
    setter.say(yes_of(grant, evidence.I_GIVE_THIS))


def set_file(setter: Setter, entries: Iterable[Shown], grant: Grant, kit: Kit) -> None:
    """All that stands in the file; nobody is named there, and no day."""
    setter.section(evidence.IN_THE_FILE)
    for shown in entries:
        set_entry(setter, shown, Showing(kit.tz, with_writer=False))
    given = grant.for_pilot
    if given is not None and given.minutes:
        time = setter.tongues.each(lambda one: say_minutes(given.minutes, one))
        setter.pair(setter.tongues.both(evidence.TIME), time)
    setter.say(evidence.NOTHING_ELSE)
    setter.gap(0.6)
