# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds for every test: no network, a home of its own, and no warning that goes unseen."""

import itertools
import logging
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import stretching_once

_CHANCES = stretching_once.install()
_HOMES = itertools.count()
_MEMORY = Path("/dev/shm")
_ROOM_BYTES = 4 * 2**30
_FOLDERS = {
    "HOME": "",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_RUNTIME_DIR": ".run",
    "XDG_STATE_HOME": ".local/state",
}
# Their asserts tell what broke. Here, before any test is read: the campaigns take them in as well.
for _name in ("campaign", "dying", "acts_copies", "acts_keys", "acts_paper", "acts_words"):
    pytest.register_assert_rewrite(f"tests.kills.{_name}")


class NetworkUsed(BaseException):
    """A test asked for the network. No `Exception`, so that no code under test can swallow it."""


def pytest_configure(config: pytest.Config) -> None:
    """Set the stage before any test file is read."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if _has_room_in_memory():
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))
    sys.addaudithook(_refuse_network)
    settings.register_profile(
        "here", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
    )
    settings.register_profile("ci", settings.get_profile("here"), derandomize=True, database=None)
    settings.load_profile("ci" if os.environ.get("CI") else "here")


def _has_room_in_memory() -> bool:
    """Thousands of journeys wait four times as long for a disk as for all the rest.

    What a disk does to them is tried on disks of its own (tests/disk, `./test campaign power`).
    """
    if not os.access(_MEMORY, os.W_OK):
        return False
    left = os.statvfs(_MEMORY)
    is_runnable = not left.f_flag & os.ST_NOEXEC
    return is_runnable and left.f_bavail * left.f_frsize > _ROOM_BYTES


@pytest.fixture(autouse=True, scope="module")
def _same_chances() -> None:
    """Each test file draws the same secrets, so that most were stretched before."""
    _CHANCES.begin()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for each test and no session bus: nothing of the tester's own is met."""
    place = tmp_path_factory.getbasetemp() / f"home-{next(_HOMES)}"
    for name, folder in _FOLDERS.items():
        (place / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
        monkeypatch.setenv(name, str(place / folder))
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return place


@pytest.fixture(autouse=True)
def _no_unseen_log_line(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """A warning in the log fails the test, unless the test says that it expects one."""
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    unseen = [record for record in records if record.levelno >= logging.WARNING]
    assert not unseen, [f"{record.name}: {record.getMessage()}" for record in unseen]


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook: it sees what any module does, also compiled ones that go through `socket`."""
    if event == "socket.__new__" and arguments[1] != getattr(socket, "AF_UNIX", None):
        raise NetworkUsed(f"a socket of family {arguments[1]!r}")
    if event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        raise NetworkUsed(event)
