# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes a photo with the camera, or shows one that was chosen, and keeps it after a yes."""

from enum import Enum, auto

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from klantreis.domain.problems import KlantreisError
from klantreis.ui.kinds import Kind
from klantreis.ui.pictures.aside import Aside
from klantreis.ui.pictures.camera import Eye
from klantreis.ui.pictures.shrinking import open_picture
from klantreis.ui.pieces.naming import call
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look
from klantreis.words import picture_words as words
from klantreis.words.phrases import Phrase
from klantreis.words.tongue import Tongue


class LiveView(QWidget):
    """What the camera sees now; *is_mirrored* as in a mirror, to hold a card before it."""

    def __init__(self, look: Look, *, is_mirrored: bool = False) -> None:
        super().__init__()
        self._look = look
        self._is_mirrored = is_mirrored
        self._image = QImage()
        self.setMinimumSize(240, 135)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_frame(self, image: QImage) -> None:
        """Show *image* instead of the one before."""
        self._image = image
        self.update()

    def show_nothing(self) -> None:
        """Forget the last frame."""
        self.show_frame(QImage())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.tokens.colours.line))
        if not self._image.isNull():
            ratio = Qt.AspectRatioMode.KeepAspectRatio
            size = self._image.size().scaled(self.size(), ratio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(self.rect().center())
            if self._is_mirrored:
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
        painter.end()


_LIVE_HIGH_PX = 420


class _State(Enum):
    LIVE = auto()
    LOOKING = auto()
    FAILED = auto()
    NO_CAMERA = auto()


class PhotoPanel(QWidget):
    """Looks through *eye* while it is on the screen, and not a moment longer."""

    # A JPEG, small and without what a camera writes into it.
    kept: Tells[bytes] = tells(object)
    # The person would rather choose a photo that there is.
    from_file_asked: Tells[()] = tells()
    # What was taken cannot be shown.
    failed: Tells[KlantreisError] = tells(object)

    def __init__(self, look: Look, tongue: Tongue, eye: Eye) -> None:
        super().__init__()
        self._look, self._tongue, self._eye = look, tongue, eye
        self._taken = b""
        self._state = _State.NO_CAMERA
        self._opening = Aside(self)
        self._build(Pieces(look, tongue))
        self._connect()
        self._begin()

    @property
    def live(self) -> LiveView:
        """Where the picture is."""
        return self._live

    def in_hand(self) -> bytes | None:
        """The photo that was taken and waits for a yes; None while there is none."""
        return self._taken or None

    def take_up(self, jpeg: bytes) -> None:
        """Go on with a photo that another panel had *in hand*."""
        self._look_at(jpeg)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._state is _State.LIVE:
            self._eye.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: the light goes out. Also when the window is made small."""
        super().hideEvent(event)
        self._eye.stop()
        if self._state is _State.LIVE:
            self._live.show_nothing()

    def _build(self, pieces: Pieces) -> None:
        self._live = LiveView(self._look)
        # A letter must be seen to be whole and sharp before it is taken.
        self._live.setMinimumHeight(_LIVE_HIGH_PX)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._take = pieces.button(words.TAKE, self._eye.take, kind=Kind.PRIMARY)
        self._keep = pieces.button(words.KEEP, self._tell, kind=Kind.PRIMARY)
        self._another = pieces.button(words.ANOTHER, self._begin)
        self._on = pieces.button(words.CAMERA_ON, self._begin)
        self._file = pieces.button(words.FROM_FILE, self.from_file_asked.emit)
        buttons = (self._take, self._keep, self._another, self._on, self._file)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.tokens.sizes.gap)
        column.addWidget(self._said)
        column.addWidget(self._live, 1)
        column.addWidget(pieces.row(buttons))
        column.addStretch()

    def _connect(self) -> None:
        self._eye.sees.connect(self._see)
        self._eye.took.connect(self._look_at)
        self._eye.failed.connect(self._fail)
        self._eye.changed.connect(self._come_or_go)
        # A page that is thrown away while it stands there is never hidden.
        self.destroyed.connect(self._eye.stop)

    def _begin(self) -> None:
        """Live when there is a camera; what was taken before is forgotten."""
        self._taken = b""
        self._live.show_nothing()
        self._become(_State.LIVE if self._eye.has_camera() else _State.NO_CAMERA)
        if self._state is _State.LIVE and self.isVisible():
            self._eye.start()

    def _see(self, image: QImage) -> None:
        if self._state is _State.LIVE:
            self._live.show_frame(image)

    def _look_at(self, jpeg: bytes) -> None:
        self._eye.stop()
        self._taken = jpeg
        # What is shown is what will be kept.
        self._opening.ask(
            open_picture, jpeg, then=self._live.show_frame, otherwise=self.failed.emit
        )
        self._become(_State.LOOKING)
        if self.isVisible():
            self._keep.setFocus()

    def _fail(self, _problem: KlantreisError) -> None:
        if self._state is _State.LIVE:
            self._become(_State.FAILED)

    def _come_or_go(self, _has_camera: bool) -> None:  # noqa: FBT001 - Qt tells it so
        # A photo that lies there to be kept stays.
        if self._state is not _State.LOOKING:
            self._begin()

    def _tell(self) -> None:
        self.kept.emit(self._taken)

    def _become(self, state: _State) -> None:
        self._state = state
        said = _SAID[state]
        self._said.setText(self._tongue.say(said))
        call(self._said, self._tongue.aloud(said))
        # Named, and not said twice: the words stand above it.
        self._live.setAccessibleName(self._tongue.aloud(said))
        is_there = state in {_State.LIVE, _State.LOOKING}
        self._live.setVisible(is_there)
        self._take.setVisible(state is _State.LIVE)
        self._keep.setVisible(state is _State.LOOKING)
        self._another.setVisible(state is _State.LOOKING and self._eye.has_camera())
        self._on.setVisible(state is _State.FAILED)


_SAID: dict[_State, Phrase] = {
    _State.LIVE: words.WHAT_THE_CAMERA_SEES,
    _State.LOOKING: words.YOUR_PHOTO,
    _State.FAILED: words.CAMERA_FAILED,
    _State.NO_CAMERA: words.NO_CAMERA,
}
