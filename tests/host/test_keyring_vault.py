# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keyrings that are absent, slow, refusing, forgetting or forged: each ends in a clear word."""

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring.backends import null
from keyring.backends.SecretService import Keyring as SecretService
from keyring.errors import KeyringLocked, PasswordSetError

from klantreis.domain.problems import KeyringMissing
from klantreis.host.keyring_vault import (
    Backend,
    KeyringVault,
    KeyVault,
    MemoryVault,
    find_vault,
    look_for_vault,
)
from klantreis.host.trusted_keyrings import TRUSTED, VaultKind, VaultState, make

SOURCE = Path(__file__).resolve().parents[2] / "src"
SECRET = b"\x00\xffsecret bytes of thirty-two\x00\x01\x02\x03"


class Keeps:
    """A keyring of ours that does what it should, for the others to spoil."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Refuses(Keeps):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError(f"cannot store {password}")


class Locks(Keeps):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("the person pressed cancel")


class Forgets(Keeps):
    def get_password(self, service: str, username: str) -> str | None:
        return None


class Changes(Keeps):
    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password.lower()


class Garbles(Keeps):
    def get_password(self, service: str, username: str) -> str | None:
        return "not ours: é"


class Clings(Keeps):
    def delete_password(self, service: str, username: str) -> None:
        self.kept = dict(self.kept)


class Hangs(Keeps):
    def __init__(self) -> None:
        super().__init__()
        self.answers = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self.answers.wait(30)


def swallows() -> Backend:
    return null.Keyring()  # type: ignore[no-untyped-call]  # the library's


def vault(backend: Backend, *, limit_s: float = 10) -> KeyringVault:
    return KeyringVault(backend, kind=VaultKind.OTHER, limit_s=limit_s)


def reason(question: Callable[[], object]) -> str:
    with pytest.raises(KeyringMissing) as missing:
        question()
    assert missing.value.__cause__ is None
    assert missing.value.__context__ is None
    return str(missing.value.values["reason"])


@pytest.mark.parametrize("kind", [lambda: vault(Keeps()), MemoryVault])
def test_any_bytes_come_back_as_they_were_put(kind: Callable[[], KeyVault]) -> None:
    keeps = kind()

    keeps.put("member.1", SECRET)
    keeps.put("member.2", b"other")

    assert (keeps.get("member.1"), keeps.get("member.2")) == (SECRET, b"other")


@pytest.mark.parametrize("kind", [lambda: vault(Keeps()), MemoryVault])
def test_what_is_forgotten_is_gone_and_may_be_forgotten_again(kind: Callable[[], KeyVault]) -> None:
    keeps = kind()
    keeps.put("member.1", SECRET)

    keeps.forget("member.1")
    keeps.forget("member.1")

    assert reason(lambda: keeps.get("member.1")) == VaultState.NOT_KEPT


@pytest.mark.parametrize(
    ("backend", "why"),
    [
        (Refuses(), VaultState.REFUSED),
        (Locks(), VaultState.LOCKED),
        (Forgets(), VaultState.FORGOT),
        (Changes(), VaultState.CHANGED),
        (Garbles(), VaultState.CHANGED),
        (swallows(), VaultState.FORGOT),
    ],
)
def test_a_keyring_that_does_not_keep_says_why(backend: Backend, why: VaultState) -> None:
    assert reason(lambda: vault(backend).put("member.1", SECRET)) == why


def test_a_text_that_is_not_ours_is_no_secret() -> None:
    assert reason(lambda: vault(Garbles()).get("member.1")) == VaultState.CHANGED


def test_a_keyring_that_only_says_it_forgets_is_found_out() -> None:
    clings = vault(Clings())
    clings.put("member.1", SECRET)

    assert reason(lambda: clings.forget("member.1")) == VaultState.REFUSED


def test_a_keyring_that_hangs_keeps_nobody_waiting() -> None:
    hangs = Hangs()
    began = time.monotonic()

    why = reason(lambda: vault(hangs, limit_s=0.2).put("member.1", SECRET))

    assert why == VaultState.SLOW
    assert time.monotonic() - began < 5
    hangs.answers.set()


def test_no_problem_and_no_print_of_a_vault_shows_a_secret() -> None:
    keeps = vault(Keeps())
    keeps.put("member.1", b"plain")
    with pytest.raises(KeyringMissing) as missing:
        vault(Refuses()).put("member.1", b"plain")

    shown = repr(keeps) + repr(MemoryVault()) + str(missing.value) + repr(missing.value.values)

    assert "plain" not in shown
    assert "cGxhaW4" not in shown


@pytest.mark.parametrize("name", ["", "Member", "a b", "a/b", "x" * 81, "é"])
def test_a_name_that_could_be_a_sentence_is_refused(name: str) -> None:
    for keeps in (vault(Keeps()), MemoryVault()):
        with pytest.raises(ValueError, match="vault name"):
            keeps.put(name, SECRET)


@pytest.mark.parametrize("secret", [b"", b"x" * 513])
def test_a_secret_that_not_every_keyring_can_hold_is_refused(secret: bytes) -> None:
    for keeps in (vault(Keeps()), MemoryVault()):
        with pytest.raises(ValueError, match="512"):
            keeps.put("member.1", secret)


def test_only_a_class_of_the_white_list_counts_as_safe() -> None:
    assert KeyringVault(make(VaultKind.SECRET_SERVICE), kind=VaultKind.OTHER, limit_s=1).is_safe
    assert not vault(swallows()).is_safe
    assert not vault(Keeps()).is_safe


def test_the_white_list_holds_the_known_keyrings_and_nothing_else() -> None:
    there = {f"{one.__module__}.{one.__qualname__}" for one in TRUSTED.values()}

    # The class for macOS is only looked at on macOS.
    assert there - {"keyring.backends.macOS.Keyring"} == {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }


def test_without_a_session_bus_there_is_no_keyring() -> None:
    assert look_for_vault(limit_s=10).state is VaultState.NONE
    assert find_vault(10) is None


def test_a_bus_that_never_answers_is_slow_and_keeps_nobody_waiting(home: Path) -> None:
    code = (
        "from klantreis.host.keyring_vault import look_for_vault\n"
        "found = look_for_vault(limit_s=0.5)\n"
        "print(found.vault, found.state.value)\n"
    )
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(home / "bus"))
        silent.listen()

        told = _run(code, {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home / 'bus'}"})

    assert told == "None slow"


def test_variables_of_the_environment_set_nothing_in_a_keyring(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/elsewhere")
    monkeypatch.setenv("KEYRING_PROPERTY_SCHEME", "KeePassXC")
    asked_as_usual = vars(SecretService())  # type: ignore[no-untyped-call]  # the library's

    ours = vars(make(VaultKind.SECRET_SERVICE))

    assert "preferred_collection" in asked_as_usual
    assert ours.keys() == {"appid", "handle"}


def test_neither_a_file_nor_a_variable_makes_us_load_a_class(home: Path) -> None:
    _set_a_trap(home)
    ours = "from klantreis.host.keyring_vault import look_for_vault; look_for_vault(limit_s=10)"
    usual = "import keyring; keyring.get_keyring()"

    assert _walks_into_the_trap(home, ours, named_by_variable=True) is False
    assert _walks_into_the_trap(home, ours, named_by_variable=False) is False
    assert _walks_into_the_trap(home, usual, named_by_variable=True) is True
    assert _walks_into_the_trap(home, usual, named_by_variable=False) is True


def _set_a_trap(home: Path) -> None:
    """A keyring that stores plain text, as a file of settings would name it."""
    (home / "trap.py").write_text(
        "from pathlib import Path\n"
        "from keyring.backends.null import Keyring\n"
        "Path(__file__).with_name('sprung').touch()\n"
        "class Trap(Keyring):\n"
        "    priority = 99\n"
    )
    folder = home / ".config" / "python_keyring"
    folder.mkdir(parents=True)
    named = f"[backend]\ndefault-keyring=trap.Trap\nkeyring-path={home}\n"
    (folder / "keyringrc.cfg").write_text(named)


def _walks_into_the_trap(home: Path, code: str, *, named_by_variable: bool) -> bool:
    variables = {"PYTHONPATH": f"{SOURCE}{os.pathsep}{home}"}
    if named_by_variable:
        variables |= {"PYTHON_KEYRING_BACKEND": "trap.Trap", "XDG_CONFIG_HOME": str(home / "x")}
    _run(code, variables)
    sprung = home / "sprung"
    was_sprung = sprung.exists()
    sprung.unlink(missing_ok=True)
    return was_sprung


def _run(code: str, variables: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONPATH": str(SOURCE)} | variables,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.strip()
