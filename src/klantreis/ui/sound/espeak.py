# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""eSpeak NG, from its library to the bytes of a WAV file; see docs/adr/0001-dependencies.md."""

import ctypes
import io
import os
import re
import sys
import wave
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from textwrap import wrap
from threading import Lock

# Languages tried at the table; each has an own voice in the package.
LANGUAGES = frozenset({"nl", "en", "en-029", "ar", "tr", "pl", "uk"})
# Words a minute. eSpeak's own 175 is too fast for who listens in a second language.
SLOW = 120

_LIBRARIES = {"win32": "espeak-ng.dll", "darwin": "libespeak-ng.dylib"}
_ENDS = re.compile(r"(?<=[.!?…؟])\s+|\n+")
# Who writes without full stops is not kept waiting either.
_LONGEST = 400
_SYNCHRONOUS = 2
# It must not end our process when its data are missing.
_DONT_EXIT = 0x8000
_RATE = 1
_UTF8 = 1
_OK = 0
# The library is one for the process, whatever we make of it.
_ONE_AT_A_TIME = Lock()
_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


def espeak_folder() -> Path | None:
    """Where the library lies; None when the package is not there. Runs nothing of it."""
    found = find_spec("espeakng_loader")
    if found is None or found.origin is None:
        return None
    folder = Path(found.origin).parent
    return folder if _library(folder).is_file() else None


class Espeak:
    """The library. It has one state for the whole process, so that only one may speak at a time."""

    def __init__(self, folder: Path) -> None:
        """Raises OSError when the library or its data cannot be used."""
        with _ONE_AT_A_TIME:
            self._library, self._hertz = _begun(folder)
        self._samples = bytearray()
        # Kept: the library calls it, and Python would throw it away.
        self._callback = _CALLBACK(self._take)

    def say(self, text: str, language: str, *, is_wanted: Callable[[], bool]) -> bytes:
        """*text* as a WAV file; empty when it cannot be said, or is wanted no longer."""
        with _ONE_AT_A_TIME:
            self._samples.clear()
            self._library.espeak_SetSynthCallback(self._callback)
            if self._library.espeak_SetVoiceByName(language.encode("ascii")) != _OK:
                return b""
            # After the voice: each voice comes with a rate of its own.
            self._library.espeak_SetParameter(_RATE, SLOW, 0)
            # Between sentences it is asked whether to go on: they take some milliseconds each.
            for sentence in _sentences(text):
                if not is_wanted():
                    self._samples.clear()
                    return b""
                written = sentence.encode()
                self._library.espeak_Synth(written, len(written) + 1, 0, 0, 0, _UTF8, None, None)
            samples = bytes(self._samples)
            self._samples.clear()
        return self._as_wav(samples) if samples else b""

    def _take(self, samples: int | None, count: int, _events: int | None) -> int:
        if samples and count > 0:
            self._samples += ctypes.string_at(samples, count * 2)
        return 0

    def _as_wav(self, samples: bytes) -> bytes:
        whole = io.BytesIO()
        with wave.open(whole, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(self._hertz)
            file.writeframes(samples)
        return whole.getvalue()


def _library(folder: Path) -> Path:
    return folder / _LIBRARIES.get(sys.platform, "libespeak-ng.so")


@cache
def _begun(folder: Path) -> tuple[ctypes.CDLL, int]:
    """The library and its samples a second. Begun twice in one process, it crashes later on."""
    library = _loaded(_library(folder))
    data = os.fsencode(folder / "espeak-ng-data")
    hertz: int = library.espeak_Initialize(_SYNCHRONOUS, 0, data, _DONT_EXIT)
    if hertz <= 0:
        raise OSError("no data")
    return library, hertz


def _loaded(path: Path) -> ctypes.CDLL:
    """The library, told what its functions take: a size is 64 bits, which C cannot guess."""
    library = ctypes.CDLL(str(path))
    size, number, pointer = ctypes.c_size_t, ctypes.c_int, ctypes.c_void_p
    unsigned = ctypes.c_uint
    library.espeak_Initialize.argtypes = [number, number, ctypes.c_char_p, number]
    library.espeak_SetSynthCallback.argtypes = [_CALLBACK]
    library.espeak_SetSynthCallback.restype = None
    library.espeak_SetParameter.argtypes = [number, number, number]
    library.espeak_SetVoiceByName.argtypes = [ctypes.c_char_p]
    library.espeak_Synth.argtypes = [
        ctypes.c_char_p, size, unsigned, number, unsigned, unsigned, pointer, pointer,
    ]  # fmt: skip
    return library


def _sentences(text: str) -> list[str]:
    # A zero byte would end the text for C.
    found = _ENDS.split(text.replace("\0", " "))
    return [part for one in found for part in wrap(one, _LONGEST)]
