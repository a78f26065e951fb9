# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sounds that tests make themselves, and what is in a sound."""

import io
import math
import time
import wave
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat

_HERTZ = 22_050
_LONG_S = 20.0


@dataclass(frozen=True, slots=True)
class Sound:
    """What came out when a sound was unpacked."""

    samples: Sequence[int]
    hertz: int
    channels: int

    @property
    def length_ms(self) -> int:
        return round(1000 * len(self.samples) / self.hertz / self.channels)

    @property
    def loudness(self) -> int:
        return max((abs(one) for one in self.samples), default=0)

    @property
    def loudness_at_end(self) -> int:
        """That of the last fifth of a second."""
        return max((abs(one) for one in self.samples[-self.hertz // 5 :]), default=0)


def tone(*, seconds: float, hertz: int = 440) -> bytes:
    """A WAV file with a steady tone."""
    count = round(_HERTZ * seconds)
    swing = 2 * math.pi * hertz / _HERTZ
    return wav([round(8000 * math.sin(at * swing)) for at in range(count)])


def wav(samples: Sequence[int]) -> bytes:
    """*samples* as a WAV file."""
    whole = io.BytesIO()
    with wave.open(whole, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_HERTZ)
        file.writeframes(array("h", samples).tobytes())
    return whole.getvalue()


def read_wav(data: bytes) -> Sound:
    """What is in a WAV file of 16 bits."""
    with wave.open(io.BytesIO(data), "rb") as file:
        samples = array("h")
        samples.frombytes(file.readframes(file.getnframes()))
        return Sound(samples, file.getframerate(), file.getnchannels())


def decoded(data: bytes) -> Sound:
    """What is in any sound that Qt knows, with the rate and channels that it has itself."""
    decoder, source = QAudioDecoder(), QBuffer()
    source.setData(data)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    samples, forms = array("h"), [QAudioFormat()]
    over = [False]

    def take() -> None:
        buffer = decoder.read()
        forms.append(buffer.format())
        values = array(_CODES[buffer.format().sampleFormat()])
        values.frombytes(bytes(buffer.constData()))
        is_float = values.typecode == "f"
        samples.extend(round(one * 32_767) if is_float else int(one) for one in values)

    decoder.bufferReady.connect(take)
    decoder.finished.connect(lambda: over.append(True))
    decoder.setSourceDevice(source)
    decoder.start()
    ends = time.monotonic() + _LONG_S
    while not over[-1] and time.monotonic() < ends:
        QCoreApplication.processEvents()
    decoder.stop()
    return Sound(samples, forms[-1].sampleRate() or 1, forms[-1].channelCount() or 1)


_CODES = {QAudioFormat.SampleFormat.Int16: "h", QAudioFormat.SampleFormat.Float: "f"}
