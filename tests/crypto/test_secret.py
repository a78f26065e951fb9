# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A secret is never seen by accident."""

import copy
import json
import logging
import pickle
import traceback

import pytest

from klantreis.crypto.hierarchy import ClientRoot, client_keys
from klantreis.crypto.openers import with_card, with_passphrase
from klantreis.crypto.secret import Secret
from klantreis.domain.problems import BadFormat

HIDDEN = b"geheim-van-toos-1234567890-abcde"


def shows(text: str) -> bool:
    return "geheim" in text or HIDDEN.hex() in text


@pytest.mark.parametrize(
    "text", [str, repr, lambda secret: f"{secret}", lambda secret: f"{secret!r}"]
)
def test_a_secret_prints_as_secret(text: object) -> None:
    assert callable(text)

    assert text(Secret(HIDDEN)) == "<secret>"
    assert text(ClientRoot(HIDDEN)) == "<secret>"


def test_what_holds_a_secret_does_not_show_it() -> None:
    openers = [with_passphrase(HIDDEN.decode()), with_card(Secret(HIDDEN), pin="4071")]

    assert not any(shows(repr(opener)) for opener in openers)
    assert not shows(repr(client_keys(ClientRoot(HIDDEN))))


def test_a_secret_in_a_log_line_does_not_show(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    logging.getLogger("test").info("opened with %s and %r", Secret(HIDDEN), [Secret(HIDDEN)])

    assert "<secret>" in caplog.text
    assert not shows(caplog.text)


def test_a_secret_of_the_wrong_size_is_not_in_the_problem() -> None:
    with pytest.raises(BadFormat) as raised:
        ClientRoot(HIDDEN[:31])

    assert not shows("".join(traceback.format_exception(raised.value)))
    assert not shows(str(raised.value.values))


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_secret_is_not_pickled(protocol: int) -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Secret(HIDDEN), protocol)


def test_a_secret_is_not_copied_hashed_or_written_as_json() -> None:
    with pytest.raises(TypeError):
        copy.deepcopy(Secret(HIDDEN))
    with pytest.raises(TypeError):
        hash(Secret(HIDDEN))
    with pytest.raises(TypeError):
        json.dumps(Secret(HIDDEN))


def test_keys_are_not_pickled() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(client_keys(ClientRoot(HIDDEN)))


def test_secrets_are_equal_when_their_bytes_are() -> None:
    assert Secret(HIDDEN) == Secret(bytes(HIDDEN))
    assert Secret(HIDDEN) != Secret(HIDDEN[:-1])
    assert Secret(HIDDEN) != HIDDEN
    assert Secret(HIDDEN).reveal() == HIDDEN
