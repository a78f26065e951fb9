# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A container and a recovery code in, a journey out: by docs/FORMAT.md alone."""

import hashlib
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from tests.second_reader.bytes_and_keys import (
    Refused,
    canonical,
    code_on_paper,
    derive,
    is_signed,
    label,
    mac,
    member_id,
    open_grant,
    read_canonical,
    sign_public,
    unbase64url,
    unlock,
    unpad,
)
from tests.second_reader.facts import Fact, Member, Stands, added_up, fact_of, members_of, signed
from tests.second_reader.pages import opened

_MAGIC = b"KLANTREIS1\n"
_COLUMNS = "rep, seq, prev, ms, count, kind, entry, after, author, commitment, hash, sig"


@dataclass(frozen=True)
class Read:
    """A journey as the second reader finds it."""

    journey: str
    members: Mapping[str, Member]
    facts: tuple[Fact, ...]
    entries: Mapping[str, Stands]
    private: Mapping[str, Stands]
    attachments: Mapping[str, bytes]


def read(container: bytes, recovery: str) -> Read:
    """Open with the code of the recovery sheet; Refused when anything is not as it should be."""
    head, database = _parts(container)
    header = _header(head)
    (lock,) = (one for one in header["locks"] if one["kind"] == "recovery")
    root = unlock(lock, [code_on_paper(recovery)])
    (client,) = (one for one in header["members"] if one["role"] == "client")
    if unbase64url(client["sign"]) != sign_public(root, "client"):
        raise Refused("another client")
    about = [header["jid"], header["epoch"], client["id"]]
    sealed = unbase64url(header["grants"][client["id"]])
    data_key = open_grant(root, "client", sealed, about)
    _check_macs(container, header, data_key, client)
    with closing(opened(database, data_key)) as connection:
        return _journey(connection, header, root)


def _parts(container: bytes) -> tuple[bytes, bytes]:
    if not container.startswith(_MAGIC):
        raise Refused("magic")
    sizes = [int.from_bytes(container[at : at + 8], "big") for at in (11, 19)]
    if len(container) != 27 + sum(sizes) + 64:
        raise Refused("length")
    if hashlib.sha256(container[:-32]).digest() != container[-32:]:
        raise Refused("sha256")
    start = 27 + sizes[0]
    return container[27:start], container[start : start + sizes[1]]


def _header(data: bytes) -> Any:
    title, value, told, nothing = data.split(b"\n")
    if title != b"KLANTREIS-KOP 1" or nothing:
        raise Refused("title")
    if hashlib.sha256(title + b"\n" + value + b"\n").hexdigest().encode() != told:
        raise Refused("frame")
    header = read_canonical(value)
    for one in header["members"]:
        if member_id(unbase64url(one["sign"]), unbase64url(one["seal"])) != one["id"]:
            raise Refused("member")
    return header


def _check_macs(container: bytes, header: Any, data_key: bytes, client: Any) -> None:
    whole = mac(derive(data_key, "data/container"), container[:-64])
    rest = canonical({name: value for name, value in header.items() if name != "mac"})
    head = mac(derive(data_key, "data/header"), label("header", rest))
    if whole != container[-64:-32] or head != unbase64url(header["mac"]):
        raise Refused("mac")
    said = canonical({name: header[name] for name in ("epoch", "jid", "members")})
    if not is_signed(unbase64url(client["sign"]), "members", said, unbase64url(header["sig"])):
        raise Refused("members")


def _journey(database: Any, header: Any, root: bytes) -> Read:
    journey, owner = database.execute("select journey, client from meta").fetchone()
    if journey != header["jid"]:
        raise Refused("another journey")
    rows = database.execute(f"select {_COLUMNS}, salt, payload from fact").fetchall()  # noqa: S608
    told = [_fact(row) for row in rows]
    members = members_of(told, owner)
    attachments = dict(database.execute("select id, bytes from attachment").fetchall())
    (sealed,) = database.execute("select * from box").fetchone()[-1:]
    box = unpad(derive(root, "client/box"), "box", journey.encode(), sealed)
    boxed, more = _box(box)
    for name, data in {**attachments, **more}.items():
        if hashlib.sha256(data).hexdigest() != name:
            raise Refused("attachment")
    by_right = signed(told, members)
    return Read(
        journey, members, tuple(by_right), _by_entry(by_right, members),
        _by_entry(signed(boxed, members), members), {**attachments, **more},
    )  # fmt: skip


def _fact(row: tuple[Any, ...]) -> Fact:
    names = _COLUMNS.split(", ")
    told = dict(zip(names, row[:-2], strict=True))
    after = told["after"]
    told["after"] = tuple(after[at : at + 32] for at in range(0, len(after), 32))
    return fact_of(told, row[-2], row[-1])


def _box(plain: bytes) -> tuple[list[Fact], dict[str, bytes]]:
    """*What lies in the box*."""
    size = int.from_bytes(plain[:8], "big")
    index, at = read_canonical(plain[8 : 8 + size]), 8 + size
    attachments = {}
    for name, length in index["attachments"]:
        attachments[name] = plain[at : at + length]
        at += length
    return [_boxed(one) for one in index["facts"]], attachments


def _boxed(told: Mapping[str, Any]) -> Fact:
    raw = {name: bytes.fromhex(told[name]) for name in ("prev", "commitment", "hash", "sig")}
    plain = {name: told[name] for name in ("rep", "seq", "kind", "author")}
    after = tuple(bytes.fromhex(one) for one in told["after"])
    salt, payload = (told.get(name) for name in ("salt", "payload"))
    stamp = told["stamp"]
    return fact_of(
        {**raw, **plain, "after": after, "entry": told["entry"], **stamp},
        None if salt is None else bytes.fromhex(salt),
        None if payload is None else bytes.fromhex(payload),
    )


def _by_entry(facts: Iterable[Fact], members: Mapping[str, Member]) -> dict[str, Stands]:
    grouped: dict[str, list[Fact]] = {}
    for fact in facts:
        if fact.entry is not None:
            grouped.setdefault(fact.entry, []).append(fact)
    return {entry: added_up(about, members) for entry, about in grouped.items()}
