# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes of any recording one as klantreis records them: its sound, and nothing else it carried."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer
from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat

from klantreis.host.hush import Hush
from klantreis.ui.signals import Tells, tells
from klantreis.ui.sound.encoding import Encoder
from klantreis.ui.sound.microphone import RATE_HZ

# More is no voice that somebody kept: it is there to fill the memory.
MOST_BYTES = 64 * 2**20
MOST_MS = 60 * 60 * 1000
# What was not unpacked by then never will be.
_PATIENCE_MS = 120_000


class Converter(QObject):
    """One recording at a time, in memory. The same recording gives the same bytes each time."""

    # The whole recording, as an m4a file.
    done: Tells[bytes] = tells(object)
    # Nothing here can unpack it, there is no sound in it, or too much.
    failed: Tells[()] = tells()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._form = QAudioFormat()
        self._form.setSampleRate(RATE_HZ)
        self._form.setChannelCount(1)
        self._form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._decoder: QAudioDecoder | None = None
        self._packed: QBuffer | None = None
        self._encoder: Encoder | None = None
        self._taken = 0
        # What a file says of its maker is written to the terminal by who unpacks it.
        self._hush = Hush()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._fail)

    def convert(self, untrusted: bytes) -> None:
        """`done` or `failed` follows. What was being converted before is dropped."""
        self.drop()
        self._taken = 0
        self._hush.begin()
        self._patience.start(_PATIENCE_MS)
        # Before its buffer, so that it goes before it: a thread of Qt reads there to the end.
        self._decoder = decoder = QAudioDecoder(self)
        self._packed = QBuffer(self)
        self._packed.setData(QByteArray(untrusted))
        self._packed.open(QIODevice.OpenModeFlag.ReadOnly)
        self._encoder = Encoder(self._form)
        self._encoder.done.connect(self._tell)
        self._encoder.failed.connect(self._fail)
        decoder.setAudioFormat(self._form)
        decoder.setSourceDevice(self._packed)
        decoder.bufferReady.connect(self._take)
        decoder.finished.connect(self._end)
        decoder.error.connect(self._fail)
        self._encoder.begin()
        decoder.start()

    def drop(self) -> None:
        """Forget it, at once; nothing of it is told."""
        self._patience.stop()
        self._stop_unpacking()
        encoder, self._encoder = self._encoder, None
        if encoder is not None:
            encoder.drop()
        self._hush.end()

    def _take(self) -> None:
        decoder, encoder = self._decoder, self._encoder
        while decoder is not None and encoder is not None and decoder.bufferAvailable():
            samples = bytes(decoder.read().data())
            self._taken += len(samples)
            encoder.take(samples)
        if self._form.durationForBytes(self._taken) // 1000 > MOST_MS:
            self._fail()

    def _end(self) -> None:
        """The last of it was unpacked; Qt says so twice."""
        self._take()
        if self._decoder is None or self._encoder is None:
            return
        self._stop_unpacking()
        if self._taken == 0:
            self._fail()
        else:
            self._encoder.end()

    def _tell(self, recording: bytes) -> None:
        self._encoder = None
        self.drop()
        self.done.emit(recording)

    def _fail(self, _error: object = None) -> None:
        if self._encoder is not None:
            self.drop()
            self.failed.emit()

    def _stop_unpacking(self) -> None:
        decoder, self._decoder = self._decoder, None
        packed, self._packed = self._packed, None
        if decoder is not None and packed is not None:
            decoder.stop()
            decoder.deleteLater()
            packed.deleteLater()
