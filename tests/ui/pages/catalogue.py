# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every page in every state that it can be in: what the tests walk, and the contact sheet shows.

A page that `every_room` knows and this catalogue does not fails a test: give it a state here.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from klantreis.domain.choosing import Sheet
from klantreis.domain.entries import EntryKind, Media
from klantreis.domain.ids import EntryId
from klantreis.domain.locking import LockKind
from klantreis.services.keys import Key
from klantreis.services.membership import Guest
from klantreis.services.profiles import ProfileKey
from klantreis.services.shelf import CoverArt, CoverColour
from klantreis.ui.entries.fields import fields_of
from klantreis.ui.key_routes import (
    Backups,
    Copies,
    CopyMet,
    GoBack,
    GoBackTo,
    Invite,
    InviteStep,
    JourneyOn,
    KeyPapers,
    LetGo,
    MakeCopy,
    MemberRoom,
    NewKey,
    NewSheet,
    OpeningLog,
    OwnCard,
    TakeBack,
    TwoVersions,
    WhoMayOpen,
)
from klantreis.ui.paper_routes import (
    Asked,
    BlankCards,
    ExitCopy,
    GivenPapers,
    Giving,
    KeyCard,
    OwnSheet,
    PaperRoom,
    RecoverySheet,
    SharedRoom,
    TakenBack,
    WithdrawRoom,
)
from klantreis.ui.rooms.door import routes as door
from klantreis.ui.rooms.door.routes import ProfileStep, VisitStep
from klantreis.ui.rooms.keys.routes import OtherKey
from klantreis.ui.routes import (
    AsideRoom,
    CardsRoom,
    DayRoom,
    DreamRoom,
    EntryRoom,
    FieldRoom,
    ForgetRoom,
    Home,
    KeysRoom,
    KindRoom,
    LookBackRoom,
    ManualRoom,
    OnThisDayRoom,
    OwnViewRoom,
    OwnVoice,
    PeopleRoom,
    PhotoFile,
    PostRoom,
    PrintRoom,
    ProposalsRoom,
    QuestionsRoom,
    Route,
    SearchRoom,
    SettingsRoom,
    SettleRoom,
    SharingRoom,
    Shelf,
    StepsRoom,
    TalentsRoom,
    TalkCard,
    TalksRoom,
    Tell,
    VersionsRoom,
    WhoseRoom,
    WorkerSits,
    WriteText,
)
from klantreis.words.pictograms import Topic
from klantreis.words.rooms import frame
from tests.ui.pages.difference_states import difference_states
from tests.ui.pages.error_states import every_error
from tests.ui.pages.full import DOCTOR, PURPOSE, Full
from tests.ui.pages.moving_states import moving_states
from tests.ui.pages.states import At, State

CODE = "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345"
THEN = datetime(2026, 2, 28, 15, 0, tzinfo=UTC)
WORDS = Key(LockKind.WORDS, words="appel fiets molen zwaan")
PICTURES = Key(LockKind.PICTURES, pictures=(1, 9, 17, 25, 33, 41, 49, 57))


_OTHER_KEYS = (
    (VisitStep.WAY, LockKind.WORDS), (VisitStep.OWN, LockKind.PASSPHRASE),
    (VisitStep.AGAIN, LockKind.PASSPHRASE),
)  # fmt: skip


def every_state() -> tuple[State, ...]:
    """All of them."""
    return (
        *_door(), *_rooms(), *_keys(), *_entries(), *_sharing(), *_papers(),
        *_equipped(), *every_error(), *difference_states(), *moving_states(),
        State("Shelf", At.LOCKED, lambda _: Shelf()),
    )  # fmt: skip


def _same(at: At, *routes: Route) -> Iterator[State]:
    """Routes that are the same in any journey."""
    for route in routes:
        yield State(_name(route), at, lambda _, to=route: to)  # type: ignore[misc]  # bound at once


def _name(route: Route) -> str:
    """The class, and what tells it apart from another of that class."""
    named = ("step", "way", "media", "asked", "kind", "number", "text", "then", "slug")
    told = [getattr(route, key, None) for key in named]
    told.append(getattr(route, "what", None).__class__.__name__ if hasattr(route, "what") else None)
    flags = [key for key in ("as_list", "as_calendar", "is_drawer", "is_without_me", "has_more",
                             "is_rewording") if getattr(route, key, False)]  # fmt: skip
    parts = [str(getattr(one, "name", one)).lower() for one in told if one] + flags
    return "-".join([type(route).__name__, *parts])


def _door() -> Iterator[State]:
    cover = CoverArt(CoverColour.HONEY, Topic.LIVING, "Van Toos")
    visit = door.FirstVisit(name="Toos", is_on_cover=True, art=cover)
    yield from _same(At.DOOR_EMPTY, Shelf(), SettingsRoom(), PrintRoom(), door.TakeCopy())
    yield from _same(At.DOOR_EMPTY, ManualRoom(), ManualRoom("begin"), ManualRoom("lost"))
    own = (VisitStep.OWN, VisitStep.AGAIN)
    steps = [step for step in VisitStep if step not in (*own, VisitStep.SHOWN)]
    yield from _same(At.DOOR_EMPTY, *(replace(visit, step=step) for step in steps))
    for way in (LockKind.CARD_PIN, LockKind.PIN_DEVICE, LockKind.PASSPHRASE):
        yield from _same(At.DOOR_EMPTY, *(replace(visit, step=step, way=way) for step in own))
    for key in (WORDS, PICTURES):
        shown = replace(visit, step=VisitStep.SHOWN, way=key.kind, key=key)
        yield from _same(At.DOOR_EMPTY, shown)
    yield from _same(At.DOOR_EMPTY, door.AfterRecovery())
    made = ProfileKey("profiel", "appel fiets molen zwaan bril", is_less_safe=True)
    for step in ProfileStep:
        yield from _same(At.DOOR_EMPTY, door.NewProfile(Shelf(), step, "Ad", "Wijkteam", key=made))
    yield from _same(At.DOOR_FULL, Shelf())
    at = At.DOOR_FULL
    yield State("WhoSits", at, lambda full: door.WhoSits(full.journey))
    yield State("MendJourney", at, lambda full: door.MendJourney(full.journey))
    yield State("CardFor", at, lambda full: door.CardFor(full.profile))
    yield State("WorkerAlone", at, lambda full: door.WorkerAlone(full.journey))
    yield State("WorkerAlone-key", at, lambda full: door.WorkerAlone(full.journey, full.profile))
    for way in (LockKind.PASSPHRASE, LockKind.RECOVERY):
        yield State(
            f"OpenBy-{way}", at, partial(_open_by, way)
        )  # fmt: skip


def _open_by(way: LockKind, full: Full) -> Route:
    return door.OpenBy(full.journey, way)


def _entry(kind: EntryKind, full: Full) -> Route:
    return EntryRoom(full.of_kind[kind], has_more=True)


def _field(kind: EntryKind, name: str, full: Full) -> Route:
    return FieldRoom(full.of_kind[kind], kind, name)


def _rooms() -> Iterator[State]:
    for at in (At.EMPTY, At.FULL):
        yield from _same(at, Home(), SettingsRoom(), SharingRoom(), PrintRoom(), WorkerSits())
        yield from _same(at, QuestionsRoom(), StepsRoom(), TalentsRoom(), CardsRoom(), KeysRoom())
        yield from _same(at, PeopleRoom(), PeopleRoom(as_list=True), ProposalsRoom(), TalksRoom())
        yield from _same(at, TalksRoom(is_without_me=True), DreamRoom(), PostRoom())
        yield from _same(at, LookBackRoom(), LookBackRoom(as_calendar=True), SearchRoom())
        yield from _same(at, PostRoom(is_drawer=True), DayRoom("2026-02-20"))
        yield from _same(at, WriteText(), WriteText(EntryKind.QUESTION), PhotoFile())
        yield from _same(at, *(Tell(media) for media in Media))
    yield from _same(At.EMPTY, *(TalkCard(number) for number in range(5)))
    yield from _same(At.EMPTY, door.FirstPapers(card=CODE, recovery=CODE))
    yield from _same(At.FULL, SearchRoom("zwaluw"), ProposalsRoom(is_rewording=True))
    yield from _same(At.FULL, PeopleRoom(then="2026-01-30"))


def _keys() -> Iterator[State]:
    full, empty = At.FULL, At.EMPTY
    yield from _same(full, KeysRoom(has_more=True), AsideRoom(), OnThisDayRoom(), NewKey())
    yield from _same(empty, AsideRoom(), OnThisDayRoom(), Backups(), TwoVersions(), GoBack())
    yield from _same(full, WhoMayOpen(), KeyPapers(), NewSheet(), Copies(), TakeBack())
    yield from _same(full, TwoVersions(), OpeningLog(), Backups(), JourneyOn(), CopyMet())
    yield from _same(full, OwnCard())
    yield from _same(full, *(OtherKey(step, way=way, present=WORDS) for step, way in _OTHER_KEYS))
    yield State("OtherKey-present", full, lambda _: OtherKey(by=LockKind.RECOVERY))
    yield State("NewSheet-present", full, lambda _: NewSheet(is_sure=True))
    yield State("GoBackTo", full, lambda _: GoBackTo(Path("toen.klantreis"), THEN))
    yield from _same(full, Invite(), OwnVoice(), MakeCopy())
    for step in InviteStep:
        if step is not InviteStep.WHOM:
            yield State(
                f"Invite-{step}", full, partial(_invite, step=step)
            )  # fmt: skip
    yield State("MemberRoom", full, lambda full: MemberRoom(full.workers[0].id))
    yield State("LetGo", full, lambda full: LetGo(full.workers[0].id))
    yield State(
        "CopyMet-more", full, lambda now: CopyMet((now.disputed, now.with_media), 2, has_new=True)
    )


def _invite(full: Full, step: InviteStep) -> Invite:
    guest = Guest(full.workers[0].public, "Samira el Ouazzani-Kanariewijk", "Wijkteam")
    return Invite(step, full.profile, is_less_safe=True, guest=guest)


def _entries() -> Iterator[State]:
    at = At.FULL
    for kind in EntryKind:
        if kind is EntryKind.DIFFERENCE:
            continue
        yield State(
            f"EntryRoom-{kind}", at, partial(_entry, kind)
        )  # fmt: skip
    for kind, name in _fields():
        yield State(
            f"FieldRoom-{kind}-{name}", at,
            partial(_field, kind, name),
        )  # fmt: skip
    yield State("EntryRoom-media", at, lambda full: EntryRoom(full.with_media))
    yield State("EntryRoom-private", at, lambda full: EntryRoom(full.private))
    yield State("EntryRoom-disputed", at, lambda full: EntryRoom(full.disputed))
    yield State("SettleRoom", at, lambda full: SettleRoom(full.disputed))
    yield State("VersionsRoom", at, lambda full: VersionsRoom(_moment(full)))
    yield State("ForgetRoom", at, lambda full: ForgetRoom(_moment(full)))
    yield State("KindRoom", at, lambda full: KindRoom(_moment(full)))
    yield State("WhoseRoom", at, lambda full: WhoseRoom(_moment(full)))
    yield State("OwnViewRoom", at, lambda full: OwnViewRoom(full.of_kind[EntryKind.CONTRIBUTION]))
    yield State("WriteText-there", at, lambda full: WriteText(entry=_moment(full)))


def _moment(full: Full) -> EntryId:
    return full.of_kind[EntryKind.MOMENT]


def _fields() -> Iterator[tuple[EntryKind, str]]:
    for kind in EntryKind:
        yield from ((kind, one.name) for one in fields_of(kind))


def _sharing() -> Iterator[State]:
    at = At.FULL
    for asked in Asked:
        yield State(
            f"Giving-{asked.name.lower()}", at, partial(_giving, asked=asked)
        )  # fmt: skip
    yield from _same(At.EMPTY, Giving(Asked.WHICH, DOCTOR, PURPOSE))
    yield State("SharingRoom-to", at, lambda _: SharingRoom(to=DOCTOR))
    yield State("SharedRoom", at, lambda full: SharedRoom(full.shared))
    yield State("SharedRoom-withdrawn", at, lambda full: SharedRoom(full.withdrawn))
    yield State("WithdrawRoom", at, lambda full: WithdrawRoom(full.shared))


def _giving(full: Full, asked: Asked) -> Giving:
    items = tuple(full.of_kind[kind] for kind in (EntryKind.QUESTION, EntryKind.STEP))
    until = date(2026, 6, 1) if asked > Asked.UNTIL else None
    return Giving(asked, DOCTOR, PURPOSE, items if asked > Asked.WHICH else (), (), until)


def _papers() -> Iterator[State]:
    yield from _same(At.DOOR_EMPTY, PaperRoom(BlankCards()))
    yield from _same(At.EMPTY, PaperRoom(RecoverySheet(CODE)), PaperRoom(KeyCard(CODE)))
    yield from _same(At.FULL, PaperRoom(OwnSheet(Sheet.OVERVIEW)), PaperRoom(ExitCopy()))
    yield State("PaperRoom-given", At.FULL, lambda full: PaperRoom(GivenPapers(full.shared)))
    yield State("PaperRoom-letter", At.FULL, lambda full: PaperRoom(TakenBack(full.withdrawn)))


def _equipped() -> Iterator[State]:
    """What a voice, a microphone and a camera add."""
    at, moment = At.EQUIPPED, EntryKind.MOMENT
    yield from _same(at, Home(), SettingsRoom(), OwnVoice(), WriteText(), *(Tell(m) for m in Media))
    yield from _same(at, PaperRoom(OwnSheet(Sheet.OVERVIEW)))
    yield State("OwnVoice-say", at, lambda _: OwnVoice(frame.AWAY.key))
    yield State("EntryRoom-media", at, lambda full: EntryRoom(full.with_media))
    yield State("EntryRoom-moment", at, partial(_entry, moment))
