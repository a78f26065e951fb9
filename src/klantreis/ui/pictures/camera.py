# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The camera: what it sees, and what is taken of it. It looks only while somebody asks it to."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QCameraPermission,
    QCoreApplication,
    QObject,
    QPermission,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from klantreis.domain.problems import KlantreisError, NotThere
from klantreis.ui.pictures.aside import Aside
from klantreis.ui.pictures.shrinking import shrink_image
from klantreis.ui.signals import Tells, tells

Inputs = Callable[[], Sequence[QCameraDevice]]
OpenCamera = Callable[[QCameraDevice], QCamera]

# A letter can be read at this width; more only makes it slow.
WIDEST_PX = 1920
_LEAST_FRAMES = 15.0
# Some cameras take seconds to wake; one that another program holds never does.
PATIENCE_MS = 8000
# To make a picture of a frame and to show it takes some 20 ms: the GUI thread has more to do.
_BETWEEN_FRAMES_MS = 33
_UNDETERMINED = Qt.PermissionStatus.Undetermined


class Eye(QObject):
    """A camera that tells its frames between `start` and `stop`, and nothing else.

    *inputs* tells which cameras there are now.
    """

    sees: Tells[QImage] = tells(QImage)
    # A JPEG, small enough for the journal.
    took: Tells[bytes] = tells(object)
    failed: Tells[KlantreisError] = tells(object)
    # A camera was plugged in or out; it carries whether there is one.
    changed: Tells[bool] = tells(bool)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        inputs: Inputs = QMediaDevices.videoInputs,
        open_camera: OpenCamera = QCamera,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._inputs, self._open_camera = inputs, open_camera
        self._camera: QCamera | None = None
        self._newest, self._waiting = QImage(), QVideoFrame()
        self._is_on = self._is_taking = False
        self._build(patience_ms)

    @property
    def is_on(self) -> bool:
        """Whether it looks; its light may be on."""
        return self._is_on

    def has_camera(self) -> bool:
        """Whether there is a camera now."""
        return bool(self._inputs())

    def start(self) -> None:
        """Look. Where the system asks the person first, it looks after their yes."""
        if self._is_on:
            return
        self._is_on = True
        asked = QCameraPermission()
        application = QCoreApplication.instance()
        if application is not None and application.checkPermission(asked) is _UNDETERMINED:
            application.requestPermission(asked, self, self._hear_permission)
        else:
            self._open()

    def stop(self) -> None:
        """Look no more: the light goes out and the last frame is forgotten."""
        self._is_on = self._is_taking = False
        for timer in (self._patience, self._pace):
            timer.stop()
        self._aside.drop()
        self._newest, self._waiting = QImage(), QVideoFrame()
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.stop()
            # Qt takes none, its stub does not.
            self._session.setCamera(None)  # type: ignore[arg-type]
            camera.deleteLater()

    def take(self) -> None:
        """Take what is seen now; `took` carries it. Before the first frame it waits for that."""
        if not self._is_on:
            return
        if self._newest.isNull():
            self._is_taking = True
        else:
            self._is_taking = False
            self._aside.ask(
                shrink_image, self._newest, then=self.took.emit, otherwise=self.failed.emit
            )

    def _build(self, patience_ms: int) -> None:
        self._aside = Aside(self)
        self._session = QMediaCaptureSession(self)
        self._sink = QVideoSink(self)
        self._session.setVideoSink(self._sink)
        # Queued: some cameras hand their frames over on a thread of their own.
        self._sink.videoFrameChanged.connect(self._see, Qt.ConnectionType.QueuedConnection)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._look_again)
        self._patience = self._timer(patience_ms, self._fail)
        self._pace = self._timer(_BETWEEN_FRAMES_MS, self._look)

    def _timer(self, wait_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait_ms)
        timer.timeout.connect(slot)
        return timer

    def _hear_permission(self, permission: QPermission) -> None:
        if self._is_on and permission.status() is Qt.PermissionStatus.Granted:
            self._open()
        elif self._is_on:
            self._fail()

    def _open(self) -> None:
        found = self._inputs()
        if not found:
            self._fail()
            return
        camera = self._open_camera(found[0])
        camera.setParent(self)
        self._camera = camera
        _choose_format(camera, found[0])
        camera.errorOccurred.connect(self._fail_if_broken)
        self._session.setCamera(camera)
        self._patience.start()
        camera.start()
        self._fail_if_broken()

    @Slot(QVideoFrame)
    def _see(self, frame: QVideoFrame) -> None:
        """Only the newest is looked at: where many come, some are passed over."""
        if self._is_on:
            self._waiting = frame
            if not self._pace.isActive():
                self._pace.start()

    def _look(self) -> None:
        image = self._waiting.toImage()
        self._waiting = QVideoFrame()
        if image.isNull():
            return
        self._patience.stop()
        self._newest = image
        if self._is_taking:
            self.take()
        self.sees.emit(image)

    def _look_again(self) -> None:
        has_camera = self.has_camera()
        if self._is_on and not has_camera:
            self.stop()
        self.changed.emit(has_camera)

    def _fail_if_broken(self) -> None:
        if self._camera is not None and self._camera.error() is not QCamera.Error.NoError:
            self._fail()

    def _fail(self) -> None:
        self.stop()
        self.failed.emit(NotThere(what="camera"))


def best_of(formats: Sequence[tuple[int, int, float]]) -> int | None:
    """Which of *formats* (width, height, most frames a second) serves best; None: any will do."""
    fit = [
        (wide * high, frames, number)
        for number, (wide, high, frames) in enumerate(formats)
        if wide <= WIDEST_PX and frames >= _LEAST_FRAMES
    ]
    return max(fit)[2] if fit else None


def _choose_format(camera: QCamera, device: QCameraDevice) -> None:
    formats = device.videoFormats()
    sizes = [
        (one.resolution().width(), one.resolution().height(), one.maxFrameRate()) for one in formats
    ]
    best = best_of(sizes)
    if best is not None:
        camera.setCameraFormat(formats[best])
