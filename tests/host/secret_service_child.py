# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Run on a session bus of its own: meets a real Secret Service, and tells as JSON what happened."""

import base64
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import secretstorage
from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]  # has none

from klantreis.domain.problems import KeyringMissing
from klantreis.host.keyring_vault import Found, KeyVault, look_for_vault

SECRET = bytes(range(200, 232))
NAMES = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
SECRETS = DBusAddress(
    "/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.Secret.Service"
)
SESSION = "/org/freedesktop/secrets/collection/session"


def whole_life() -> dict[str, object]:
    """Put, read back, survive a restart of the daemon, forget."""
    told: dict[str, object] = {}
    with keyring_daemon():
        found = look_for_vault(limit_s=10)
        vault = vault_of(found)
        told["state"], told["kind"] = found.state.value, vault.kind.value
        told["safe"] = vault.is_safe
        vault.put("member.a", SECRET)
        vault.put("member.b", b"another")
        told["same process"] = vault.get("member.a") == SECRET
    with keyring_daemon():
        vault = vault_of(look_for_vault(limit_s=10))
        told["after restart"] = vault.get("member.a") == SECRET
        vault.forget("member.a")
        vault.forget("member.a")
        told["after forgetting"] = reason(vault, "member.a")
        told["the other"] = vault.get("member.b").decode()
    told["files"], told["plain"] = files_with(SECRET)
    return told


def locked() -> dict[str, object]:
    """A keyring that nobody unlocks: found, not safe to count on, and asking it comes to an end."""
    with keyring_daemon():
        vault_of(look_for_vault(limit_s=10)).put("member.a", SECRET)
    with keyring_daemon(unlocked=False):
        found = look_for_vault(limit_s=10, patience_s=1)
        return {"state": found.state.value, "get": reason(vault_of(found), "member.a")}


def memory_only() -> dict[str, object]:
    """A keyring whose default collection lives in memory only."""
    with keyring_daemon(), closing(secretstorage.dbus_init()) as bus:
        call = new_method_call(SECRETS, "SetAlias", "so", ("default", SESSION))
        bus.send_and_get_reply(call)
        found = look_for_vault(limit_s=10)
        return {"state": found.state.value, "vault": found.vault is not None}


@contextmanager
def keyring_daemon(*, unlocked: bool = True) -> Iterator[None]:
    """A gnome-keyring on this bus, gone at the end."""
    command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
    daemon = subprocess.Popen(
        [*command, "--unlock"] if unlocked else command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert daemon.stdin is not None
    with daemon.stdin as typed:
        typed.write(b"the password of the computer")
    wait_for_owner(wanted=True)
    try:
        yield
    finally:
        daemon.terminate()
        daemon.wait(10)
        wait_for_owner(wanted=False)


def wait_for_owner(*, wanted: bool) -> None:
    """Wait until the bus has, or no longer has, somebody who keeps secrets."""
    until = time.monotonic() + 10
    with closing(secretstorage.dbus_init()) as bus:
        while time.monotonic() < until:
            asked = new_method_call(NAMES, "NameHasOwner", "s", ("org.freedesktop.secrets",))
            if bool(bus.send_and_get_reply(asked).body[0]) is wanted:
                return
            time.sleep(0.02)
    raise TimeoutError("the keyring daemon")


def vault_of(found: Found) -> KeyVault:
    """The vault that was found."""
    assert found.vault is not None, found.state
    return found.vault


def reason(vault: KeyVault, name: str) -> str:
    """Why *vault* does not give what is under *name*."""
    try:
        vault.get(name)
    except KeyringMissing as problem:
        return str(problem.values["reason"])
    return "given"


def files_with(secret: bytes) -> tuple[int, int]:
    """How many files the keyring has, and in how many of them the secret can be read."""
    places = Path(os.environ["XDG_DATA_HOME"]).rglob("*")
    files = [one.read_bytes() for one in places if one.is_file()]
    text = base64.b64encode(secret)
    return len(files), sum(secret in one or text in one for one in files)


if __name__ == "__main__":
    scenes = {"whole-life": whole_life, "locked": locked, "memory-only": memory_only}
    print(json.dumps(scenes[sys.argv[1]]()))  # noqa: T201 - it answers by printing
