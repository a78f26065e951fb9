# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where in the program somebody can be. Values only: a page is made from its route, any time."""

from dataclasses import dataclass, field

from klantreis.domain.consent import Recipient
from klantreis.domain.entries import EntryKind, Media
from klantreis.domain.ids import AttachmentId, EntryId, MemberId


@dataclass(frozen=True)
class Route:
    """A place to be, with all that its page needs to be made anew in another language or size.

    Nothing secret is shown of it: the text of a route never holds what it carries.
    """

    def __repr__(self) -> str:
        return type(self).__name__


@dataclass(frozen=True, repr=False)
class LongRoute(Route):
    """A place with a long list; *at* is the row somebody was on, -1 for none."""

    at: int = field(default=-1, kw_only=True)


@dataclass(frozen=True, repr=False)
class SomeRoute(Route):
    """A place with a list of which the newest *most* are in view."""

    most: int = field(default=20, kw_only=True)


@dataclass(frozen=True, repr=False)
class Shelf(Route):
    """The door: covers on a shelf."""


@dataclass(frozen=True, repr=False)
class Home(Route):
    """*Hier waren we.*"""


@dataclass(frozen=True, repr=False)
class SettingsRoom(Route):
    """Language, size, theme, reading aloud, calm."""


@dataclass(frozen=True, repr=False)
class ManualRoom(Route):
    """*Uitleg*: the page called *slug*, or all pages."""

    slug: str = ""


@dataclass(frozen=True, repr=False)
class OwnVoice(Route):
    """*Eigen stem*: which control somebody says themselves, or the one of that *key*."""

    key: str = ""


@dataclass(frozen=True, repr=False)
class WriteText(Route):
    """Writing the text of an entry: a new one of *kind*, or the one that is there.

    *entry* is None until the journal has given it a name. *about* is another entry that a new one
    is linked with, as *linked_by* says: the field that points there. Whose words they are *said_by*
    tells, or *words_of* by name. *asks_first*: what a worker brings is a proposal.
    """

    kind: EntryKind = EntryKind.MOMENT
    entry: EntryId | None = None
    about: EntryId | None = None
    linked_by: str = ""
    is_private: bool = False
    words_of: str = ""
    said_by: MemberId | None = None
    asks_first: bool = False


@dataclass(frozen=True, repr=False)
class EntryRoom(Route):
    """One entry, to look at."""

    entry: EntryId
    has_more: bool = False


@dataclass(frozen=True, repr=False)
class FieldRoom(Route):
    """One question of an entry."""

    entry: EntryId
    kind: EntryKind
    name: str


@dataclass(frozen=True, repr=False)
class KindRoom(Route):
    """*Waar gaat dit over?* An entry becomes a question, a step, or something else."""

    entry: EntryId


@dataclass(frozen=True, repr=False)
class OwnViewRoom(Route):
    """What the client thinks of somebody else's text."""

    entry: EntryId


@dataclass(frozen=True, repr=False)
class WhoseRoom(Route):
    """*Wie zei dit?* Whose words an entry is, said otherwise."""

    entry: EntryId


@dataclass(frozen=True, repr=False)
class VersionsRoom(Route):
    """Earlier versions of an entry, and the eraser."""

    entry: EntryId


@dataclass(frozen=True, repr=False)
class ForgetRoom(Route):
    """*Wil je dit voorgoed wissen?*"""

    entry: EntryId


@dataclass(frozen=True, repr=False)
class SettleRoom(Route):
    """Two versions of one entry: which one stands?"""

    entry: EntryId


@dataclass(frozen=True, repr=False)
class Tell(Route):
    """Another way to tell: *media* is voice, photo or drawing; *entry* is None for a new one.

    *upon*: an earlier drawing that is gone on with; it stays as it was, beside the new one.
    *in_hand* is what was made and not kept yet, while the page is made anew and no longer.
    """

    media: Media
    entry: EntryId | None = None
    kind: EntryKind = EntryKind.MOMENT
    upon: AttachmentId | None = None
    in_hand: object = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, repr=False)
class SharingRoom(Route):
    """*Delen*: give something, and what was given, latest first; *to* tells of one person only.

    *about* tells only of the sharings in which that entry went along. *most* is how many are shown.
    """

    to: Recipient | None = None
    about: EntryId | None = None
    most: int = 20


@dataclass(frozen=True, repr=False)
class PrintRoom(Route):
    """*Afdrukken*: what can be put on paper, each a card. Without a journey: the blank cards."""


@dataclass(frozen=True, repr=False)
class WorkerSits(Route):
    """A worker sits down at the open table; *profile* is who says so."""

    profile: str = ""


@dataclass(frozen=True, repr=False)
class QuestionsRoom(SomeRoute):
    """*Vragen*."""


@dataclass(frozen=True, repr=False)
class TalkCard(Route):
    """A card with questions to talk about; all can be skipped."""

    number: int = 0


@dataclass(frozen=True, repr=False)
class StepsRoom(Route):
    """*Stappen*: the ladder."""


@dataclass(frozen=True, repr=False)
class PeopleRoom(Route):
    """*Mensen*: the circles, or the same as a list; *then* is a day, for then and now."""

    as_list: bool = False
    then: str = ""


@dataclass(frozen=True, repr=False)
class TalentsRoom(SomeRoute):
    """*Waar ik goed in ben*."""


@dataclass(frozen=True, repr=False)
class LookBackRoom(LongRoute):
    """*Terugkijken*: days as a line, or a month as a calendar."""

    as_calendar: bool = False
    # The first of the month that is in view; empty for this one.
    month: str = ""


@dataclass(frozen=True, repr=False)
class DayRoom(LongRoute):
    """One day of the calendar, as ISO 8601."""

    day: str


@dataclass(frozen=True, repr=False)
class OnThisDayRoom(LongRoute):
    """*Op deze dag*: what was on the same day in earlier years."""


@dataclass(frozen=True, repr=False)
class AsideRoom(SomeRoute):
    """*Weggelegd*: what was put aside, and can come back."""


@dataclass(frozen=True, repr=False)
class ProposalsRoom(Route):
    """*Mag dit erin?* One proposal at a time; *is_rewording*: it is said in own words.

    *past* were looked at, and left for later.
    """

    is_rewording: bool = False
    past: int = 0


@dataclass(frozen=True, repr=False)
class TalksRoom(SomeRoute):
    """*Overleg*: who talked about me, and was I there."""

    is_without_me: bool = False


@dataclass(frozen=True, repr=False)
class DreamRoom(SomeRoute):
    """*Mijn droom*."""


@dataclass(frozen=True, repr=False)
class CardsRoom(Route):
    """*Kaarten*."""


@dataclass(frozen=True, repr=False)
class PostRoom(SomeRoute):
    """*Post*: letters on the table, or in the drawer *niet nu*."""

    is_drawer: bool = False


@dataclass(frozen=True, repr=False)
class SearchRoom(LongRoute):
    """*Zoeken*. The words are here while somebody goes on and comes back, and nowhere else."""

    text: str = ""


@dataclass(frozen=True, repr=False)
class KeysRoom(Route):
    """*Mijn sleutels*; *has_more*: what is less asked for."""

    has_more: bool = False


@dataclass(frozen=True, repr=False)
class PhotoFile(Route):
    """A photo that lies on this computer or on a stick."""

    entry: EntryId | None = None
    kind: EntryKind = EntryKind.MOMENT


@dataclass(frozen=True, repr=False)
class PilotDesk(Route):
    """The pilot desk, where no journey is open: read contributions, or calculate."""
