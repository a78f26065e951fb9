# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One journey for all kills: each of them works in a copy of it."""

from pathlib import Path

import pytest

from klantreis.crypto import wrapping
from klantreis.crypto.secret import Secret
from klantreis.crypto.stretching import Cost, stretch

for _name in ("campaign", "dying", "acts_copies", "acts_keys", "acts_paper", "acts_words"):
    pytest.register_assert_rewrite(f"tests.kills.{_name}")

from tests.kills.world import World, begin  # noqa: E402  (after it is known whose asserts tell)


class Remembered:
    """Argon2id, computed once for what is stretched again and again; it touches no file."""

    def __init__(self) -> None:
        self._known: dict[tuple[bytes, bytes, Cost], Secret] = {}

    def __call__(self, secret: Secret, *, salt: bytes, cost: Cost) -> Secret:
        """As `stretch`."""
        asked = (secret.reveal(), salt, cost)
        if asked not in self._known:
            self._known[asked] = stretch(secret, salt=salt, cost=cost)
        return self._known[asked]


@pytest.fixture(scope="session")
def remembered() -> Remembered:
    """What was stretched before in this process; a forked child knows it too."""
    return Remembered()


@pytest.fixture(autouse=True)
def _stretch_once(remembered: Remembered, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrapping, "stretch", remembered)


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> tuple[World, Path]:
    """A journey with somebody of everything, and the computer that it is on."""
    base = tmp_path_factory.mktemp("kills") / "base"
    return begin(base), base
