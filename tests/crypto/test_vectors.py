# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What docs/FORMAT.md says is what klantreis writes."""

import hashlib
import hmac

import pytest

from klantreis.crypto import box, check_words, codes, drafts, locks, openers, profile, signing
from klantreis.crypto.hierarchy import (
    ClientRoot,
    DataKey,
    WorkerRoot,
    box_key,
    client_keys,
    paper_key,
    receipt_key,
    worker_keys,
)
from klantreis.crypto.secret import Secret
from klantreis.crypto.signing import Purpose
from klantreis.crypto.stretching import Cost, stretch
from klantreis.domain import canonical
from tests.crypto.made import LIST
from tests.crypto.vectors import Vector, read_all

VECTORS = read_all()


def hkdf(secret: bytes, info: bytes, *, length: int = 32, salt: bytes = bytes(32)) -> bytes:
    """HKDF-SHA256 written out from RFC 5869, so that it is not checked against itself."""
    key, block, made = hmac.digest(salt, secret, "sha256"), b"", b""
    for count in range(1, length // 32 + 2):
        block = hmac.digest(key, block + info + bytes([count]), "sha256")
        made += block
    return made[:length]


class Draws:
    """Random bytes that were drawn before, in order."""

    def __init__(self, *draws: bytes) -> None:
        self._left = list(draws)

    def __call__(self, size: int) -> bytes:
        draw = self._left.pop(0)
        assert len(draw) == size
        return draw


def cost_of(vector: Vector) -> Cost:
    memory, passes, lanes = map(int, vector.text("cost").split())
    return Cost(memory, passes, lanes)


def test_the_client_keys_are_those_in_the_document() -> None:
    vector = VECTORS["client"]
    root, recipient = ClientRoot(vector.data("root")), vector.text("recipient")

    keys = client_keys(root)

    assert keys.public.sign == vector.data("sign-public")
    assert hashlib.sha256(keys.public.seal).digest() == vector.data("seal-public-sha256")
    assert keys.id == vector.text("id")
    assert box_key(root).reveal() == vector.data("box-key")
    assert keys.draft_key().reveal() == vector.data("draft-key")
    assert receipt_key(root, recipient).public == vector.data("receipt-public")
    assert paper_key(root, recipient).reveal() == vector.data("paper-key-pkcs8")


def test_the_worker_keys_are_those_in_the_document() -> None:
    vector = VECTORS["worker"]

    keys = worker_keys(WorkerRoot(vector.data("root")))

    assert keys.public.sign == vector.data("sign-public")
    assert hashlib.sha256(keys.public.seal).digest() == vector.data("seal-public-sha256")
    assert keys.id == vector.text("id")
    assert keys.draft_key().reveal() == vector.data("draft-key")


def test_keys_are_derived_as_the_document_says() -> None:
    client, data = VECTORS["client"], VECTORS["data-key"]
    root, data_key = client.data("root"), data.data("data-key")

    made = hkdf(root, b"klantreis/1/client/box")
    draft = hkdf(root, b"klantreis/1/client/draft")
    seed = hkdf(root, b"klantreis/1/client/id/receipt\x00huisarts")
    scalar = hkdf(root, b"klantreis/1/client/id/pdf\x00\x00huisarts")
    database = hkdf(data_key, b"klantreis/1/data/database", length=48)

    assert made == client.data("box-key")
    assert draft == client.data("draft-key")
    assert signing.SigningKey.from_seed(Secret(seed)).public == client.data("receipt-public")
    assert scalar in client.data("paper-key-pkcs8")
    assert database.hex() == data.text("database")


def test_a_data_key_gives_the_keys_in_the_document() -> None:
    vector = VECTORS["data-key"]
    data_key = DataKey(vector.data("data-key"))

    mac = data_key.container_mac()
    mac.update(vector.text("container-mac-of").encode())

    assert data_key.database() == vector.text("database")
    assert data_key.header_mac(vector.text("header-mac-of").encode()) == vector.data("header-mac")
    assert mac.digest() == vector.data("container-mac")


@pytest.mark.parametrize("purpose", list(Purpose))
def test_signatures_are_those_in_the_document(purpose: Purpose) -> None:
    vector = VECTORS["signature"]
    keys = client_keys(ClientRoot(vector.data("root")))

    signature = keys.sign(vector.text("message").encode(), purpose=purpose)

    assert signature == vector.data(purpose.value)


def test_a_jws_is_the_one_in_the_document() -> None:
    vector = VECTORS["jws"]
    key = receipt_key(ClientRoot(vector.data("root")), vector.text("recipient"))

    made = signing.sign_jws(key, vector.text("payload").encode())

    assert made == vector.text("jws")


@pytest.mark.parametrize("name", ["lock-words", "lock-card-pin"])
def test_a_lock_is_the_one_in_the_document(name: str) -> None:
    vector = VECTORS[name]
    opener = (
        openers.with_words(vector.text("words"))
        if name == "lock-words"
        else openers.with_card(Secret(vector.data("card")), pin=vector.text("pin"))
    )
    random = Draws(bytes.fromhex(vector.text("id")), vector.data("salt"))

    made = locks.lock(
        ClientRoot(vector.data("root")), opener=opener, cost=cost_of(vector), random=random
    )
    stretched = stretch(opener.typed(), salt=vector.data("salt"), cost=cost_of(vector))

    assert opener.typed().reveal() == vector.data("typed")
    assert stretched.reveal() == vector.data("stretched")
    assert made.wrapping.commitment == vector.data("commitment")
    assert made.wrapping.wrapped == vector.data("wrapped")


def test_what_is_typed_becomes_the_bytes_in_the_document() -> None:
    vector = VECTORS["typed"]
    device = Secret(vector.data("device"))

    made = {
        "pictures": openers.with_pictures(tuple(vector.data("pictures"))),
        "recovery": openers.with_recovery(Secret(vector.data("recovery"))),
        "pin-device": openers.with_device(vector.text("pin"), device=device),
        "passphrase": openers.with_passphrase(vector.text("passphrase")),
    }

    for kind, opener in made.items():
        assert opener.typed().reveal() == vector.data(f"typed-{kind}")


def test_codes_are_those_in_the_document() -> None:
    vector = VECTORS["code"]

    assert codes.write(Secret(vector.data("value"))) == vector.text("code")
    assert codes.write(Secret(vector.data("zero"))) == vector.text("zero-code")


def test_a_box_is_the_one_in_the_document() -> None:
    vector = VECTORS["box"]
    context = vector.text("context").encode()
    random = Draws(vector.data("salt"))

    made = box.seal_box(
        Secret(vector.data("box-key")),
        vector.text("text").encode(),
        random=random,
        context=context,
    )

    assert len(made) == vector.number("size")
    assert made[:64] == vector.data("first-64")
    assert hashlib.sha256(made).digest() == vector.data("sha256")


def test_a_draft_is_the_one_in_the_document() -> None:
    vector = VECTORS["draft"]
    keys = client_keys(ClientRoot(vector.data("root")))
    context = canonical.encode([vector.text("journey"), vector.text("row"), keys.id])

    made = drafts.seal_draft(
        keys.draft_key(), vector.data("text"), random=Draws(vector.data("salt")), context=context
    )

    assert len(made) == vector.number("size")
    assert made[:64] == vector.data("first-64")
    assert hashlib.sha256(made).digest() == vector.data("sha256")


def test_a_profile_is_the_one_in_the_document() -> None:
    vector = VECTORS["profile"]
    keyring = Secret(vector.data("keyring"))
    opener = profile.with_keyring(vector.text("passphrase"), keyring=keyring)
    words = profile.with_five_words(vector.text("words"))

    made = profile.make(
        WorkerRoot(vector.data("root")),
        opener=opener,
        cost=cost_of(vector),
        random=Draws(vector.data("salt")),
    )

    assert opener.typed().reveal() == vector.data("typed")
    assert words.typed().reveal() == vector.data("typed-words")
    assert hashlib.sha256(made).digest() == vector.data("file-sha256")


def test_check_words_are_those_in_the_document() -> None:
    vector = VECTORS["check-words"]
    data = vector.text("data").encode()

    def places(of: bytes) -> str:
        return " ".join(str(int(word)) for word in check_words.four_words(of, LIST))

    assert places(data) == vector.text("places")
    assert places(b"") == vector.text("empty-places")
