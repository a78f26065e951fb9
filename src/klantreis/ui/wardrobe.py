# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The look and the language of now: from the settings of this computer, and kept in them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from klantreis.domain.problems import KlantreisError
from klantreis.host.settings import Settings, SettingsFile
from klantreis.ui.dressing import bigger, other_language, other_theme, tokens_for
from klantreis.ui.keyboard import Key, Slots
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import dress
from klantreis.words.tongue import Tongue


class Wardrobe(QObject):
    """Dresses the application. *disguise* and *from_right* are how tests look."""

    changed: Tells[()] = tells()
    failed: Tells[KlantreisError] = tells(object)

    def __init__(
        self,
        application: QApplication,
        file: SettingsFile,
        *,
        resources: Path,
        disguise: Callable[[str], str],
        from_right: bool,
    ) -> None:
        super().__init__()
        self._application = application
        self._file = file
        self._resources = resources
        self._disguise = disguise
        self._from_right = from_right
        self.settings = file.read().settings
        self.pieces = self._dressed()

    def choose(self, settings: Settings) -> None:
        """Look like this from now on. What cannot be kept still holds until the end."""
        self.settings = settings
        self.pieces = self._dressed()
        self.changed.emit()
        # Told last: in the bar that was there before nobody would see it.
        try:
            self._file.write(settings)
        except KlantreisError as problem:
            self.failed.emit(problem)

    def switch_language(self) -> None:
        """Dutch or English: the one it is not."""
        self.choose(other_language(self.settings))

    def make_bigger(self) -> None:
        """One size bigger."""
        self.choose(bigger(self.settings))

    def switch_theme(self) -> None:
        """The next of the three looks."""
        self.choose(other_theme(self.settings))

    def keys(self) -> Slots:
        """What its keys do."""
        return {
            Key.LANGUAGE: self.switch_language,
            Key.BIGGER: self.make_bigger,
            Key.THEME: self.switch_theme,
        }

    def _dressed(self) -> Pieces:
        look = dress(
            self._application,
            tokens_for(self.settings),
            resources=self._resources,
            from_right=self._from_right,
        )
        return Pieces(look, Tongue(self.settings.language, self._disguise))
