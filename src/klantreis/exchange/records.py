# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a paper says of itself, for a computer: the file `klantreis.json` that lies in the PDF."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from klantreis.crypto.check_words import CheckWords
from klantreis.crypto.secret import Secret
from klantreis.crypto.signing import SigningKey
from klantreis.domain import canonical
from klantreis.domain.bodies import title_of
from klantreis.domain.choosing import Summary
from klantreis.domain.clock import moment_of
from klantreis.domain.language import Language
from klantreis.domain.members import Representative
from klantreis.domain.plain import from_plain, to_plain
from klantreis.domain.problems import BadFormat, NewerFormat
from klantreis.domain.showing import Shown
from klantreis.exchange.certificates import fingerprint, public_of
from klantreis.exchange.kept import keep
from klantreis.exchange.page_code import PageCode
from klantreis.words.telling import heading
from klantreis.words.verdicts import WITHOUT_WORDS

NAME = "klantreis.json"
FORMAT = 1
KIND = "summary"
_MOST_TITLE = 120
_MOST_BYTES = 1024 * 1024
# What stands in the place of the words while they are drawn from all the rest.
_NO_WORDS: CheckWords = ("", "", "", "")


@dataclass(frozen=True, slots=True)
class Record:
    """Who gave what to whom, what for and until when, and the keys and words to check it by.

    Hashes, fingerprints and keys are hex; `until` is the last day (ISO date, UTC).
    """

    v: int
    kind: str
    number: str
    client: str
    recipient: str
    role: str
    purpose: str
    items: tuple[str, ...]
    given_ms: int
    until: str
    language: Language
    content: str
    text: str
    paper_key: str
    receipt_key: str
    previous: str
    words: CheckWords
    representative: Representative | None = None

    @property
    def count(self) -> int:
        """How many entries went along."""
        return len(self.items)

    def last_day(self) -> date:
        """The last day on which the consent holds, that day included."""
        return date.fromisoformat(self.until)

    def to_bytes(self) -> bytes:
        """The bytes that lie in the PDF: canonical JSON."""
        return canonical.encode(to_plain(self))

    def code(self) -> PageCode:
        """What stands in the printed code: all that the four words come of."""
        bare = replace(self, words=_NO_WORDS).to_bytes()
        rest = hashlib.sha256(bare).hexdigest()
        return PageCode(self.number, self.until, rest, self.text)

    def words_fit(self, wordlist: Sequence[str]) -> bool:
        """Whether the four words are those of everything else in the record."""
        return self.words == self.code().words(wordlist)


def make_record(
    summary: Summary,
    *,
    text: str,
    paper_key: Secret,
    receipt_key: SigningKey,
    wordlist: Sequence[str],
    previous: str = "",
) -> Record:
    """The record of *summary*, on whose pages stands the text with the mark *text*.

    *previous* is the SHA-256 (hex) of this grant's paper before.
    """
    bare = replace(
        _without_keys(summary),
        text=text,
        paper_key=fingerprint(public_of(paper_key)),
        receipt_key=receipt_key.public.hex(),
        previous=previous,
    )
    whole = replace(bare, words=bare.code().words(wordlist))
    # Read back at once: a record that could not be read must not reach paper.
    return read_record(whole.to_bytes())


def read_record(untrusted: bytes) -> Record:
    """Read `Record.to_bytes`; BadFormat for anything else, NewerFormat for a later klantreis."""
    value = canonical.decode(untrusted, most=_MOST_BYTES)
    version = value.get("v") if isinstance(value, dict) else None
    if type(version) is int and version > FORMAT:
        raise NewerFormat(found=version, known=FORMAT)
    record = from_plain(Record, value)
    if not _is_sound(record) or record.to_bytes() != untrusted:
        raise BadFormat(what="record")
    return record


def _without_keys(summary: Summary) -> Record:
    grant = summary.grant
    return Record(
        v=FORMAT,
        kind=KIND,
        number=grant.number,
        client=summary.client,
        recipient=grant.recipient.name,
        role=grant.recipient.role,
        purpose=summary.purpose,
        items=tuple(_title(one, grant.language) for one in summary.entries),
        given_ms=grant.given_ms,
        until=grant.until,
        language=grant.language,
        content=_content(summary),
        text="",
        paper_key="",
        receipt_key="",
        previous="",
        words=_NO_WORDS,
        representative=grant.representative,
    )


def _is_sound(record: Record) -> bool:
    try:
        record.last_day()
        moment_of(record.given_ms)
    except (ValueError, OverflowError):
        return False
    hashes = (record.content, record.text, record.paper_key, record.receipt_key)
    return (
        (record.v, record.kind, len(record.words)) == (FORMAT, KIND, 4)
        and all(map(is_hash, hashes))
        and (record.previous == "" or is_hash(record.previous))
    )


def is_hash(text: str) -> bool:
    """Whether *text* is 32 bytes in small hex."""
    return len(text) == 64 and set(text) <= set("0123456789abcdef")


def _content(summary: Summary) -> str:
    """What ties the words on the paper to the record.

    The number goes in too: else two recipients of the same text would hold the same hash, and a
    hash of short text could be looked up in a table made beforehand.
    """
    said = [summary.grant.number, [to_plain(one) for one in keep(summary.entries)]]
    return hashlib.sha256(canonical.encode(said)).hexdigest()


def _title(shown: Shown, language: Language) -> str:
    title = next((said for one in shown.versions if (said := title_of(one.body))), "")
    if not title:
        return WITHOUT_WORDS.say(language, kind=heading(shown.kind, language))
    return title if len(title) <= _MOST_TITLE else title[: _MOST_TITLE - 1] + "…"
