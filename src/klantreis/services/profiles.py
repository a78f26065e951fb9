# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker's own locked profile: a passphrase and the keyring, or five words without."""

from dataclasses import dataclass, field
from pathlib import Path

from klantreis.crypto import profile as locked
from klantreis.crypto.hierarchy import MemberKeys, new_worker_root, worker_keys
from klantreis.crypto.locks import assign_words
from klantreis.crypto.profile import ProfileOpener
from klantreis.crypto.secret import Secret
from klantreis.disk.whole_files import write_whole
from klantreis.domain.ids import new_id
from klantreis.domain.problems import BadFormat, NotThere
from klantreis.services.parts import Parts, vault_of


@dataclass(frozen=True, slots=True)
class ProfileKey:
    """What a worker keeps to open the profile; `is_less_safe` when no keyring helps to lock it."""

    profile: str
    words: str = field(repr=False)
    is_less_safe: bool = False


def begin_profile(parts: Parts, passphrase: str) -> ProfileKey:
    """Make a profile behind *passphrase* and the keyring. Raises WeakSecret or KeyringMissing."""
    name = new_id(parts.clock, parts.random)
    half = parts.random(locked.KEYRING_SECRET_SIZE)
    vault_of(parts).put(in_vault(name), half)
    _write(parts, name, locked.with_keyring(passphrase, keyring=Secret(half)))
    return ProfileKey(name, passphrase)


def begin_less_safe_profile(parts: Parts) -> ProfileKey:
    """Make a profile behind five assigned words, where there is no keyring to trust."""
    name = new_id(parts.clock, parts.random)
    words = " ".join(assign_words(parts.random, parts.words, count=locked.WORDS_ASSIGNED))
    _write(parts, name, locked.with_five_words(words))
    return ProfileKey(name, words, is_less_safe=True)


def open_profile(parts: Parts, key: ProfileKey) -> MemberKeys:
    """The worker's keys. Raises NotThere, BadFormat, WrongSecret or KeyringMissing."""
    try:
        data = _path(parts, key.profile).read_bytes()
    except FileNotFoundError as problem:
        raise NotThere(what="profile") from problem
    except OSError as problem:
        # A disk that fails: the file may be whole.
        raise BadFormat(what="profile", errno=problem.errno or 0) from None
    found = locked.read(data)
    opener = _opener(parts, key, less_safe=found.is_less_safe)
    return worker_keys(parts.pace.guess(key.profile, lambda: locked.unlock(found, opener)))


def in_vault(profile: str) -> str:
    """Under which name the keyring keeps its half of a worker's passphrase."""
    return f"worker-{profile}"


def _opener(parts: Parts, key: ProfileKey, *, less_safe: bool) -> ProfileOpener:
    if less_safe:
        return locked.with_five_words(key.words)
    half = Secret(vault_of(parts).get(in_vault(key.profile)))
    return locked.with_keyring(key.words, keyring=half)


def _write(parts: Parts, name: str, opener: ProfileOpener) -> None:
    data = locked.make(
        new_worker_root(parts.random),
        opener=opener,
        cost=parts.cost,
        random=parts.random,
        known_words=parts.words,
    )
    write_whole(_path(parts, name), data)


def _path(parts: Parts, name: str) -> Path:
    return parts.folders.config / f"{name}.profiel"
