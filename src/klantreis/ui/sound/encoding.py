# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Packs samples into AAC in memory while they come in."""

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QDeadlineTimer,
    QEventLoop,
    QIODevice,
    QObject,
    QTimer,
)
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioBufferInput,
    QAudioFormat,
    QMediaCaptureSession,
    QMediaFormat,
    QMediaRecorder,
)

from klantreis.ui.signals import Tells, tells
from klantreis.ui.sound.microphone import RATE_HZ

_BITS_A_SECOND = 32_000
_FRAMES_AT_ONCE = 1024
_CLOSING_MS = 5_000
# What is dropped is soon over; nobody who goes waits longer for it.
_GOING_MS = 2_000
_STILL = QMediaRecorder.RecorderState.StoppedState


class Encoder(QObject):
    """One recording in the making; a new one is made for the next, and this one ends by itself.

    It belongs to the program, not to a page: a thread of Qt still writes the end of the file after
    `drop`, and a page that took the buffer along when it went took the whole program along.

    It takes samples itself instead of letting Qt join microphone and recorder: that way lost the
    last second and a half on a slow sound card, because it dropped what was still under way.
    """

    # The whole recording, as an m4a file.
    done: Tells[bytes] = tells(object)
    failed: Tells[()] = tells()

    def __init__(self, form: QAudioFormat) -> None:
        program = QCoreApplication.instance()
        super().__init__(program)
        if program is not None:
            program.aboutToQuit.connect(self._see_out)
        self._form = form
        self._waiting = bytearray()
        self._is_ending = False
        self._is_over = False
        self._is_dropped = False
        self._is_gone = False
        self._input = QAudioBufferInput(form, self)
        self._input.readyToSendAudioBuffer.connect(self._feed)
        self._packed = QBuffer(self)
        self._recorder = _recorder(self)
        self._recorder.recorderStateChanged.connect(self._note_state)
        self._recorder.errorOccurred.connect(self._fail)
        self._session = QMediaCaptureSession(self)
        self._session.setAudioBufferInput(self._input)
        self._session.setRecorder(self._recorder)

    def begin(self) -> None:
        """From now on samples are taken, until `end` or `drop`."""
        self._packed.open(QIODevice.OpenModeFlag.ReadWrite)
        self._recorder.setOutputDevice(self._packed)
        self._recorder.record()

    def take(self, samples: bytes) -> None:
        """Add *samples* to the recording."""
        self._waiting += samples
        self._feed()

    def end(self) -> None:
        """No more samples come; `done` follows when the last is packed."""
        self._is_ending = True
        # A recorder that does not end by itself is told to, so that what there is comes out.
        QTimer.singleShot(_CLOSING_MS, self, self._recorder.stop)
        self._feed()

    def drop(self) -> None:
        """Forget the recording, and be gone; nothing is told."""
        self._is_over = self._is_dropped = True
        self._waiting.clear()
        # Qt still writes the end of the file from a thread of its own: not into a closed buffer.
        self._recorder.stop()
        self._go_when_still()

    def holds(self) -> int:
        """How many bytes of the recording it holds now, packed or not."""
        return len(self._waiting) + self._packed.size()

    def _feed(self) -> None:
        step = _FRAMES_AT_ONCE * self._form.bytesPerFrame()
        while len(self._waiting) >= step:
            if not self._send(step):
                return
        rest = len(self._waiting) - len(self._waiting) % self._form.bytesPerFrame()
        if self._is_ending and not self._is_over and (rest == 0 or self._send(rest)):
            # An empty buffer says that this was all: the recorder then ends by itself.
            self._input.sendAudioBuffer(QAudioBuffer())

    def _send(self, count: int) -> bool:
        if not self._input.sendAudioBuffer(QAudioBuffer(bytes(self._waiting[:count]), self._form)):
            return False
        del self._waiting[:count]
        return True

    def _note_state(self, state: QMediaRecorder.RecorderState) -> None:
        if self._is_dropped:
            self._go_when_still()
        if state != _STILL or self._is_over:
            return
        self._is_over = True
        packed = bytes(self._packed.data().data())
        self._clear()
        self.done.emit(packed)

    def _fail(self) -> None:
        if not self._is_over:
            self.drop()
            self.failed.emit()

    def _go_when_still(self) -> None:
        if self._recorder.recorderState() == _STILL:
            self._clear()

    def _see_out(self) -> None:
        """The program ends: not before the threads of Qt are out of here."""
        left = QDeadlineTimer(_GOING_MS)
        if not self._is_gone:
            self.drop()
        while not self._is_gone and not left.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def _clear(self) -> None:
        self._is_gone = True
        self._waiting.clear()
        self._packed.close()
        self._packed.setData(b"")
        self.deleteLater()


def held() -> int:
    """How many bytes of somebody's voice are being packed now, whoever wanted it."""
    program = QCoreApplication.instance()
    ours = program.findChildren(Encoder) if program is not None else ()
    return sum(one.holds() for one in ours)


def _recorder(parent: QObject) -> QMediaRecorder:
    packing = QMediaFormat(QMediaFormat.FileFormat.Mpeg4Audio)
    packing.setAudioCodec(QMediaFormat.AudioCodec.AAC)
    recorder = QMediaRecorder(parent)
    recorder.setMediaFormat(packing)
    recorder.setAudioChannelCount(1)
    recorder.setAudioSampleRate(RATE_HZ)
    recorder.setAudioBitRate(_BITS_A_SECOND)
    recorder.setEncodingMode(QMediaRecorder.EncodingMode.AverageBitRateEncoding)
    recorder.setAutoStop(True)
    return recorder
