# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The microphone: what it hears, as samples, the moment they come in."""

from array import array
from math import sqrt

from PySide6.QtCore import QIODevice, QObject
from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices, QtAudio

from klantreis.ui.signals import Tells, tells

# Enough for a voice, and about 256 kB a minute once it is packed.
RATE_HZ = 22_050
FULL = 100
_BETWEEN_LEVELS_US = 100_000
_LOUDEST = {
    QAudioFormat.SampleFormat.Int16: ("h", 32_767.0),
    QAudioFormat.SampleFormat.Float: ("f", 1.0),
}


class Microphone(QObject):
    """The one that the system prefers; it is open from `open` until `close`."""

    caught: Tells[bytes] = tells(object)
    # How loud it is, from 0 to 100, ten times a second.
    level: Tells[int] = tells(int)
    # It was pulled out, or the system took it away.
    gone: Tells[()] = tells()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._device = QMediaDevices.defaultAudioInput()
        self.format = _format_for_voice()
        if not self._device.isFormatSupported(self.format):
            self.format = self._device.preferredFormat()
        self._loudness = _Loudness(self.format)
        self._source = QAudioSource(self._device, self.format, self)
        self._stream: QIODevice | None = None
        self._system = QMediaDevices(self)

    def open(self) -> bool:
        """Begin to listen; False when the microphone cannot be had."""
        if self._device.isNull():
            return False
        stream = self._source.start()
        if self._source.error() != QtAudio.Error.NoError:
            return False
        self._stream = stream
        stream.readyRead.connect(self._catch)
        self._source.stateChanged.connect(self._note_state)
        self._system.audioInputsChanged.connect(self._note_devices)
        return True

    def close(self) -> None:
        """Stop listening; what was still under way is told first."""
        if self._stream is None:
            return
        self._catch()
        self._leave()

    def drop(self) -> None:
        """Stop listening, and tell nothing more."""
        self._leave()

    def _leave(self) -> None:
        if self._stream is not None:
            self._stream = None
            self._source.stop()

    def _catch(self) -> None:
        if self._stream is None:
            return
        samples = bytes(self._stream.readAll().data())
        if not samples:
            return
        level = self._loudness.of(samples)
        self.caught.emit(samples)
        if level is not None:
            self.level.emit(level)

    def _note_state(self) -> None:
        # The state is asked, not taken from the signal: PySide cannot convert it.
        if self._stream is not None and self._source.state() == QtAudio.State.StoppedState:
            self._end()

    def _note_devices(self) -> None:
        known = [device.id() for device in QMediaDevices.audioInputs()]
        if self._stream is not None and self._device.id() not in known:
            self._end()

    def _end(self) -> None:
        self.close()
        self.gone.emit()


class _Loudness:
    """Says about ten times a second how loud it was since the last time."""

    def __init__(self, form: QAudioFormat) -> None:
        self._kind = _LOUDEST.get(form.sampleFormat())
        self._each = form.bytesForDuration(_BETWEEN_LEVELS_US)
        self._seen = 0
        self._peak = 0.0

    def of(self, samples: bytes) -> int | None:
        """How loud, from 0 to 100; None while it is too soon to say."""
        if self._kind is None:
            return None
        code, loudest = self._kind
        values = array(code)
        values.frombytes(samples[: len(samples) // values.itemsize * values.itemsize])
        here = max((abs(value) for value in values), default=0) / loudest
        self._peak = max(self._peak, here)
        self._seen += len(samples)
        if self._seen < self._each:
            return None
        # Ears hear a tenth of the swing as about a third of the loudness.
        level = min(FULL, round(FULL * sqrt(self._peak)))
        self._seen, self._peak = 0, 0.0
        return level


def _format_for_voice() -> QAudioFormat:
    form = QAudioFormat()
    form.setSampleRate(RATE_HZ)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return form
