# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Coming in through the door: cover, who is at the table, the lock, and who sits down."""

from pathlib import Path

from klantreis.domain.language import Language
from klantreis.domain.locking import LockKind
from klantreis.services.keys import Key
from klantreis.services.profiles import ProfileKey
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.playing.stage import NotOffered, Stage
from klantreis.ui.rooms.door.routes import FirstPapers, NewWay
from klantreis.ui.routes import WorkerSits
from klantreis.words.rooms import door, door_open, door_visit, door_worker

_LANGUAGES = {Language.NL: door_visit.DUTCH.key, Language.EN: door_visit.ENGLISH.key}
_OWN_FIELDS = (door_visit.PIN_FIELD.key, door_visit.SENTENCE_FIELD.key)


def first_visit(stage: Stage, *, name: str, language: Language, thought_of: Key) -> tuple[Key, str]:
    """The client begins a journey: the key that was chosen, and the recovery code."""
    hands = stage.hands
    hands.press(door.NEW.key)
    hands.press(_LANGUAGES[language])
    hands.press(door_visit.MINE.key)
    hands.write(door_visit.NAME_FIELD.key, name)
    hands.press(door_visit.ON.key)
    hands.press(f"{door_visit.CHOOSE_COVER.key}:0")
    key = choose_key(stage, thought_of)
    here = stage.table.here
    if not isinstance(here, FirstPapers) or stage.seat is None:
        raise NotOffered()
    hands.press(door_visit.HAVE_RECOVERY.key)
    return key, here.recovery


def take_copy(stage: Stage, file: Path) -> None:
    """Put a journey that travelled as *file* on the shelf."""
    stage.hands.press(door.TAKE.key)
    picker = stage.hands.page.findChild(PlacePicker)
    if picker is None:
        raise NotOffered()
    # Which folders this computer has is no part of a story: the file was found in one of them.
    picker.picked.emit(file)
    stage.hands.rest()
    stage.heed()


def open_as_client(stage: Stage, cover: str, key: Key, *, together: bool) -> None:
    """The client opens; NotOffered when the lock stays shut."""
    stage.hands.press(f"{door.OPEN_COVER.key}:{cover}")
    stage.hands.press(door.TOGETHER.key if together else door.ALONE.key)
    give_key(stage, key)
    stage.hands.press(door_open.OPEN.key)
    if stage.seat is None:
        raise NotOffered()


def give_key(stage: Stage, key: Key) -> None:
    """Fill in *key* where a lock is, in the way that it opens."""
    hands = stage.hands
    if hands.has(door_open.BY[key.kind].key):
        hands.press(door_open.BY[key.kind].key)
    match key.kind:
        case LockKind.WORDS:
            for cue, word in zip(door_open.WORD_FIELDS, key.words.split(), strict=True):
                hands.write(cue.key, word)
        case LockKind.PICTURES:
            for place in key.pictures:
                hands.press(f"{door_open.PICTURE.key}:{place}")
        case LockKind.CARD_PIN:
            hands.write(door_open.CARD.key, key.card)
            hands.write(door_open.PIN.key, key.pin)
        case LockKind.PIN_DEVICE:
            hands.write(door_open.PIN.key, key.pin)
        case LockKind.PASSPHRASE:
            hands.write(door_open.PASSPHRASE.key, key.words)
        case LockKind.RECOVERY:
            hands.write(door_open.RECOVERY.key, key.card)


def open_anew(stage: Stage, cover: str, recovery: str, thought_of: Key) -> Key:
    """The recovery code opens, and a key of the kind of *thought_of* is chosen, which comes back.

    What the client thinks of, a PIN or a sentence, is that of *thought_of*.
    """
    hands = stage.hands
    hands.press(f"{door.OPEN_COVER.key}:{cover}")
    hands.press(door.ALONE.key)
    give_key(stage, Key(LockKind.RECOVERY, card=recovery))
    hands.press(door_open.OPEN.key)
    return choose_key(stage, thought_of)


def choose_key(stage: Stage, thought_of: Key) -> Key:
    """Choose a key of the kind of *thought_of*, wherever one is chosen; the new key comes back."""
    hands = stage.hands
    hands.press(f"{door_visit.WAYS[thought_of.kind].key}:{thought_of.kind.value}")
    own = thought_of.pin or thought_of.words
    # Twice: nobody sees what they type.
    while fields := [one for one in _OWN_FIELDS if hands.has(one)]:
        hands.write(fields[0], own)
        hands.press(door_visit.ON.key)
        stage.heed()
    key, here = thought_of, stage.table.here
    if isinstance(here, NewWay) and here.key is not None:
        key = here.key
        hands.press(door_visit.WRITTEN.key)
    stage.heed()
    if hands.has(door_visit.CARD_DONE.key):
        hands.press(door_visit.CARD_DONE.key)
    return key


def open_as_worker(stage: Stage, cover: str, profile: ProfileKey) -> None:
    """A worker opens alone; NotOffered when that key opens nothing here."""
    stage.hands.press(f"{door.OPEN_COVER.key}:{cover}")
    stage.hands.press(door.WORKER.key)
    _give_passphrase(stage, profile)
    stage.hands.press(door_worker.OPEN.key)
    if stage.seat is None:
        raise NotOffered()


def sit_down(stage: Stage, profile: ProfileKey) -> None:
    """A worker sits down at the open table, where it asks who sits down; else they come to it."""
    if not isinstance(stage.table.here, WorkerSits):
        stage.hands.go(WorkerSits())
    _give_passphrase(stage, profile)
    stage.hands.press(door_worker.SIT.key)
    stage.heed()


def stay_without(stage: Stage) -> None:
    """Nobody sits down after all."""
    if stage.hands.has(door_worker.WITHOUT.key):
        stage.hands.press(door_worker.WITHOUT.key)


def _give_passphrase(stage: Stage, profile: ProfileKey) -> None:
    mine = f"{door_worker.CHOOSE.key}:{profile.profile}"
    if stage.hands.has(mine):
        stage.hands.press(mine)
    less_safe = profile.is_less_safe
    field = door_worker.WORDS_FIELD if less_safe else door_worker.PASSPHRASE_FIELD
    stage.hands.write(field.key, profile.words)
