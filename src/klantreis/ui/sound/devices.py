# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this computer has for sound, now: what is not there takes its button away."""

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QMediaDevices

from klantreis.ui.signals import Tells, tells


class Devices(QObject):
    """Whether there is a microphone and a speaker, and word of it when that changes."""

    changed: Tells[()] = tells()

    def __init__(
        self, *, microphone: bool = False, speaker: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._has = (microphone, speaker)

    def has_microphone(self) -> bool:
        """Whether somebody can talk to this computer."""
        return self._has[0]

    def has_speaker(self) -> bool:
        """Whether this computer can be heard."""
        return self._has[1]

    def note(self, *, microphone: bool, speaker: bool) -> None:
        """This is what there is now; tells `changed` when it is something else than before."""
        if (microphone, speaker) != self._has:
            self._has = (microphone, speaker)
            self.changed.emit()

    def lose_microphone(self) -> None:
        """It was asked and did not answer: it is gone, until the system says otherwise.

        Qt 6.11 on PulseAudio tells when something is plugged in, but not when the last microphone
        is pulled out. So who hears `Recorder.failed` passes it on to here.
        """
        self.note(microphone=False, speaker=self.has_speaker())


def devices_here(parent: QObject | None = None) -> Devices:
    """The devices of this computer, followed while they come and go."""
    devices = Devices(parent=parent)
    _Watch(devices)
    return devices


class _Watch(QObject):
    """Lives as long as the devices that it keeps up to date."""

    def __init__(self, devices: Devices) -> None:
        super().__init__(devices)
        self._devices = devices
        self._system = QMediaDevices(self)
        self._system.audioInputsChanged.connect(self._look)
        self._system.audioOutputsChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        self._devices.note(
            microphone=bool(QMediaDevices.audioInputs()),
            speaker=bool(QMediaDevices.audioOutputs()),
        )
