# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every reader of bytes that come from outside, with something sound for each to begin from."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from klantreis.crypto import codes, header, pilots, profile
from klantreis.crypto.hierarchy import ClientRoot, worker_keys
from klantreis.crypto.pilots import evidence_key
from klantreis.crypto.stretching import FLOOR
from klantreis.domain import canonical
from klantreis.domain.consent import Which
from klantreis.domain.entries import Question
from klantreis.domain.evidence import Evidence, Sentence, Situation, TakenBack
from klantreis.domain.facts import Written, write_payload
from klantreis.domain.plain import from_plain
from klantreis.exchange import evidence
from klantreis.exchange.evidence import Told
from klantreis.exchange.receipts import read_receipt
from klantreis.exchange.records import read_record
from klantreis.exchange.verifying import verify_paper
from klantreis.host.settings import SettingsFile
from klantreis.services import guest_cards, key_files
from klantreis.services.membership import Guest
from klantreis.storage import container
from klantreis.stories.reading import load_story
from tests.crypto.made import WORKER, whole_header
from tests.exchange.papers import LATER, WORDS, papers
from tests.rules.tree import TOP
from tests.storage.places import begin
from tests.stories.telling import SOUND


@dataclass(frozen=True, slots=True)
class Target:
    """One reader: *read* gets the bytes, and a folder of its own to lay them in."""

    read: Callable[[bytes, Path], object]
    seeds: Callable[[], Sequence[bytes]]


def _in_file(
    read: Callable[[Path], object], name: str = "untrusted"
) -> Callable[[bytes, Path], object]:
    def laid(data: bytes, folder: Path) -> object:
        file = folder / name
        file.write_bytes(data)
        return read(file)

    return laid


@cache
def _containers() -> Sequence[bytes]:
    with tempfile.TemporaryDirectory() as name:
        kept = begin(Path(name))
        target = Path(name) / "seed.klantreis"
        container.pack(kept.place, kept.header, kept.key, target)
        return [target.read_bytes()]


@cache
def _guest_cards() -> Sequence[bytes]:
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "seed.kaart"
        guest_cards.put_on_stick(Guest(worker_keys(WORKER).public, "Ad", "WIJ"), file)
        return [file.read_bytes()]


@cache
def _profiles() -> Sequence[bytes]:
    opener = profile.with_five_words("appel fiets kaas molen zolder")
    return [profile.make(WORKER, opener=opener, cost=FLOOR, random=bytes)]


def _stories() -> Sequence[bytes]:
    more = (TOP / "resources" / "stories" / "beelden.toml").read_bytes()
    return [SOUND.encode(), more]


def _payloads() -> Sequence[bytes]:
    return [write_payload(Written(Question(text="Ik wil rust in huis.")))]


def _key_files() -> Sequence[bytes]:
    code = codes.write(codes.new_code(bytes))
    return [f"KLANTREIS-SLEUTEL 1\n{code}\n".encode("ascii")]


def _contribution_of(data: bytes) -> bytes:
    """Under the veil that it wears: what was wounded inside reaches the reader whole outside."""
    start, _, veiled = data.partition(b"\n")
    return start + b"\n" + pilots.veil(veiled, random=bytes)


@cache
def _contributions() -> Sequence[bytes]:
    told = Evidence(
        "0" * 32, "1" * 32, "2026-Q1", "2026-Q4", 1,
        (Situation("2" * 32, sentences=(Sentence(Which.CLIENT, "Ik slaap weer."),)),),
    )  # fmt: skip
    key = evidence_key(ClientRoot(bytes(32)), bytes(16))
    said = (Told(evidence=told), Told(taken_back=TakenBack("0" * 32, "1" * 32)))
    return [evidence.write(one, key, random=bytes) for one in said]


def _bare_contributions() -> Sequence[bytes]:
    files = (data.partition(b"\n") for data in _contributions())
    return [start + b"\n" + pilots.unveil(veiled) for start, _, veiled in files]


TARGETS: Mapping[str, Target] = {
    "container": Target(_in_file(container.examine), _containers),
    "header": Target(
        lambda data, _: header.read(data),
        lambda: [header.write(whole_header(worker_may_read=True))],
    ),
    "profile": Target(lambda data, _: profile.read(data), _profiles),
    "paper": Target(
        lambda data, _: verify_paper(data, receipt=None, wordlist=WORDS, at=LATER),
        lambda: [papers().pdf],
    ),
    "receipt": Target(lambda data, _: read_receipt(data), lambda: [papers().receipt]),
    "record": Target(lambda data, _: read_record(data), lambda: [papers().record.to_bytes()]),
    "contribution": Target(lambda data, _: evidence.read(data), _contributions),
    "contribution inside": Target(
        lambda data, _: evidence.read(_contribution_of(data)).holds(), _bare_contributions
    ),
    "story": Target(_in_file(load_story, "story.toml"), _stories),
    "payload": Target(lambda data, _: from_plain(Written, canonical.decode(data)), _payloads),
    "key file": Target(
        _in_file(lambda file: key_files.take_from_stick(file, pin="2758")), _key_files
    ),
    "worker's card": Target(_in_file(guest_cards.take_from_stick), _guest_cards),
    "settings": Target(
        _in_file(lambda file: SettingsFile(file).read(), "settings.json"),
        lambda: [b'{"language":"nl","theme":"dark","text_size":150}'],
    ),
}
