# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A contribution to a pilot, as docs/FORMAT.md tells it, without klantreis."""

import re
from dataclasses import dataclass
from typing import Any

from tests.second_reader.bytes_and_keys import Refused, is_signed, read_canonical, unpad

_START = b"KLANTREIS-BIJDRAGE 1\n"
_VEIL = b"klantreis/1/evidence: no secret."
_MOST_BYTES, _MOST_SITUATIONS, _MOST_SIGNS = 1_048_704, 64, 4_000
_MARK = re.compile(r"[0-9a-f]{32}")
_QUARTER = re.compile(r"[0-9]{4}-Q[1-4]")
_RANGES = ("support", "all_help", "otherwise")
_OUTCOMES = {None, "prevented", "reduced", "ended", "unchanged", "unknown"}
_WHICH = {
    "client", "professional", "other", "going-on", "for-client", "for-neighbours", "for-others",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Contribution:
    """By which key it was signed, and what it says; *gives* or *takes_back* is None."""

    key: bytes
    gives: dict[str, Any] | None
    takes_back: dict[str, Any] | None


def read_contribution(data: bytes) -> Contribution:
    """Read a file; refused when it is in another form, or when its signature does not hold."""
    if len(data) > _MOST_BYTES or not data.startswith(_START):
        raise Refused("start")
    within = unpad(_VEIL, "evidence", b"", data[len(_START) :])
    key, signature, message = within[:32], within[32:96], within[96:]
    if not is_signed(key, "evidence", message, signature):
        raise Refused("signature")
    told = read_canonical(message)
    if set(told) == {"evidence"}:
        return Contribution(key, _gives(told["evidence"]), None)
    if set(told) == {"taken_back"}:
        return Contribution(key, None, _takes_back(told["taken_back"]))
    raise Refused("both or none")


def _gives(told: dict[str, Any]) -> dict[str, Any]:
    _holds(_MARK, told["pilot"], told["mark"])
    _holds(_QUARTER, told["given"], told["until"])
    minutes, edition = told.get("minutes", 0), told["edition"]
    situations = [_situation(one) for one in told["situations"]]
    if minutes < 0 or edition < 1 or not 0 < len(situations) <= _MOST_SITUATIONS:
        raise Refused("numbers")
    return {**told, "minutes": minutes, "situations": situations}


def _situation(told: dict[str, Any]) -> dict[str, Any]:
    _holds(_MARK, told["id"])
    sentences = [(one["which"], one["text"]) for one in told.get("sentences", [])]
    named = [which for which, _ in sentences]
    if set(named) - _WHICH or len(set(named)) < len(named):
        raise Refused("which")
    if told.get("outcome") not in _OUTCOMES:
        raise Refused("outcome")
    if any(not 0 < len(text) <= _MOST_SIGNS for _, text in sentences):
        raise Refused("text")
    ranges = {name: _range(told.get(name)) for name in _RANGES}
    return {"id": told["id"], **ranges, "outcome": told.get("outcome"), "sentences": sentences}


def _range(told: dict[str, int] | None) -> tuple[int, int] | None:
    if told is None:
        return None
    low, high = told["low"], told["high"]
    if low > high:
        raise Refused("range")
    return low, high


def _takes_back(told: dict[str, Any]) -> dict[str, Any]:
    _holds(_MARK, told["pilot"], told["mark"])
    return told


def _holds(shape: re.Pattern[str], *texts: str) -> None:
    if not all(shape.fullmatch(one) for one in texts):
        raise Refused("form")
