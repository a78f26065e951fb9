# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The stage on which every test plays: no network, an own home, nothing unseen."""

import os
import socket
from pathlib import Path

import pytest

from klantreis.crypto import codes, stretching, wrapping
from klantreis.crypto.secret import Secret
from tests.rules.tree import TOP

pytest_plugins = ["pytester"]

CONFTEST = TOP / "tests/conftest.py"


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_socket_to_the_network_is_refused(family: socket.AddressFamily) -> None:
    with pytest.raises(BaseException, match="a socket of family"):
        socket.socket(family)


def test_looking_up_a_name_is_refused() -> None:
    with pytest.raises(BaseException, match="getaddrinfo"):
        socket.getaddrinfo("localhost", 80)


def test_a_socket_between_two_processes_here_is_allowed() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.sendall(b"hello")

        assert theirs.recv(5) == b"hello"


def test_home_is_an_empty_folder_of_this_test(home: Path) -> None:
    assert Path.home() == home
    assert [path for path in home.rglob("*") if path.is_file()] == []
    assert os.environ["XDG_DATA_HOME"].startswith(str(home))
    assert "DBUS_SESSION_BUS_ADDRESS" not in os.environ


def test_a_secret_is_stretched_as_it_is_for_people_and_once() -> None:
    told, salt = Secret(b"appel"), bytes(range(16))

    used = vars(wrapping)["stretch"]
    twice = [used(told, salt=salt, cost=stretching.FLOOR) for _ in range(2)]

    assert twice == [stretching.stretch(told, salt=salt, cost=stretching.FLOOR)] * 2


def test_no_two_secrets_of_one_test_file_are_the_same_and_own_chance_stays() -> None:
    ours = [codes.new_code(os.urandom).reveal() for _ in range(100)]

    assert len(set(ours)) == 100
    assert codes.new_code(bytes) == Secret(bytes(16))


def test_a_log_line_that_nobody_expected_fails_its_test(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(TOP), str(TOP / "src"))))
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    pytester.makeini("[pytest]\nmarkers =\n    expects_log: looks at the log itself\n")
    pytester.makepyfile(
        """
        import logging
        import pytest

        def test_unseen():
            logging.getLogger("somebody").warning("look here")

        @pytest.mark.expects_log
        def test_expected():
            logging.getLogger("somebody").warning("look here")

        def test_quiet():
            logging.getLogger("somebody").info("by the way")
        """
    )

    result = pytester.runpytest_subprocess("-p", "no:xdist")

    result.assert_outcomes(passed=3, errors=1)


def test_a_message_of_qt_that_nobody_expected_fails_its_test(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\n")
    pytester.makepyfile(
        """
        from PySide6.QtCore import qWarning

        def test_unseen():
            qWarning("look here")
        """
    )

    result = pytester.runpytest_subprocess("-p", "no:xdist")

    result.assert_outcomes(failed=1)
