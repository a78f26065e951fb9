# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Records what somebody says, in memory only, and never loses the end of it."""

import time
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer

from klantreis.ui.signals import Tells, tells
from klantreis.ui.sound.encoding import Encoder, held
from klantreis.ui.sound.microphone import Microphone

MOST_MS = 10 * 60 * 1000
# A sound card hands over late what it heard: a null sink by 1.5 seconds.
_LATEST_MS = 3_000
# A microphone that says nothing at all, not even silence, is not there.
_NO_SOUND_MS = 5_000


class Recorder(QObject):
    """Listens from `start` to `stop`, and then tells the whole recording once.

    After *most_ms* it stops by itself, and so it does when the microphone is pulled out: what was
    said until then is told all the same.
    """

    heard: Tells[bytes] = tells(object)
    level: Tells[int] = tells(int)
    went_on: Tells[int] = tells(int)
    failed: Tells[()] = tells()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        most_ms: int = MOST_MS,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._most_ms = most_ms
        self._seconds = seconds
        self._state = _State.IDLE
        self._began = 0.0
        self._taken = 0
        self._owed_ms = 0
        self._microphone: Microphone | None = None
        self._encoder: Encoder | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._finish)

    def is_listening(self) -> bool:
        """Whether what is said now is recorded."""
        return self._state is _State.LISTENING

    def holds(self) -> int:
        """How many bytes of somebody's voice are in here now."""
        return held()

    def start(self) -> None:
        """Begin to listen; what was being recorded before is dropped."""
        self.drop()
        # Made only now: a program that is never talked to opens no sound at all.
        microphone = Microphone(self)
        encoder = Encoder(microphone.format)
        self._microphone, self._encoder = microphone, encoder
        microphone.caught.connect(self._take)
        microphone.level.connect(self.level)
        microphone.gone.connect(self._finish)
        encoder.done.connect(self._tell)
        encoder.failed.connect(self._fail)
        self._state, self._taken, self._began = _State.LISTENING, 0, self._seconds()
        encoder.begin()
        if self._state is _State.LISTENING and not microphone.open():
            self._fail()
        if self._state is _State.LISTENING:
            self._patience.start(_NO_SOUND_MS)

    def stop(self) -> None:
        """Record no further; `heard` follows when what was said before this has come in."""
        if self._state is _State.LISTENING:
            self._state = _State.ENDING
            self._owed_ms = min(self._most_ms, round((self._seconds() - self._began) * 1000))
            self._patience.start(_LATEST_MS)
            self._go_on()

    def drop(self) -> None:
        """Forget what was recorded, at once; nothing of it is told."""
        self._state = _State.IDLE
        self._let_go()

    def _take(self, samples: bytes) -> None:
        if self._state is _State.IDLE or self._encoder is None or self._microphone is None:
            return
        room = self._microphone.format.bytesForDuration(self._most_ms * 1000) - self._taken
        self._taken += len(samples[:room])
        self._encoder.take(samples[:room])
        if self._state is _State.LISTENING:
            self._patience.start(_NO_SOUND_MS)
        if self._state is not _State.CLOSED:
            self.went_on.emit(self._taken_ms())
            self._go_on()

    def _go_on(self) -> None:
        enough_ms = self._owed_ms if self._state is _State.ENDING else self._most_ms
        if self._taken_ms() >= enough_ms:
            self._finish()

    def _taken_ms(self) -> int:
        if self._microphone is None:
            return 0
        return self._microphone.format.durationForBytes(self._taken) // 1000

    def _finish(self) -> None:
        if self._state not in (_State.LISTENING, _State.ENDING):
            return
        if self._microphone is None or self._encoder is None:
            return
        self._state = _State.CLOSED
        self._patience.stop()
        self._microphone.close()
        if self._taken == 0:
            self._fail()
        else:
            self._encoder.end()

    def _tell(self, recording: bytes) -> None:
        self._state = _State.IDLE
        self._let_go()
        self.heard.emit(recording)

    def _fail(self) -> None:
        self.drop()
        self.failed.emit()

    def _let_go(self) -> None:
        self._patience.stop()
        microphone, self._microphone = self._microphone, None
        encoder, self._encoder = self._encoder, None
        if microphone is not None:
            microphone.drop()
            microphone.deleteLater()
        if encoder is not None:
            encoder.drop()


class _State(Enum):
    IDLE = auto()
    LISTENING = auto()
    # Somebody pressed stop; what was said before that is still under way.
    ENDING = auto()
    # The microphone is shut, and the last samples are being packed.
    CLOSED = auto()
