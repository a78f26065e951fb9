# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The file `*.bijdrage`: what a client gives to a pilot, or takes back. Its bytes: docs/FORMAT.md.

It is signed by a key that this client has for this pilot alone, so that it counts once and only its
giver can take it back. The veil around it is no lock: it lets no two files look alike anywhere.
"""

from dataclasses import dataclass, field

from klantreis.crypto import pilots
from klantreis.crypto.signing import Purpose, SigningKey, verify
from klantreis.domain import canonical
from klantreis.domain.evidence import MOST_SENTENCE, Evidence, Situation, TakenBack
from klantreis.domain.ids import Random
from klantreis.domain.plain import from_plain, to_plain
from klantreis.domain.problems import BadFormat, JournalDamaged, NewerFormat

FORMAT = 1
ENDING = ".bijdrage"
MOST_BYTES = 1024 * 1024 + 128
MOST_SITUATIONS = 64
_TITLE = b"KLANTREIS-BIJDRAGE "
_START = _TITLE + b"%d\n" % FORMAT
_KEY_SIZE, _SIGNATURE_SIZE = 32, 64
_MOST_CENTS = 2**53


@dataclass(frozen=True, slots=True)
class Told:
    """What one file says: exactly one of the two."""

    evidence: Evidence | None = None
    taken_back: TakenBack | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """What a file says, who says so, and the signature that is to be checked."""

    told: Told
    key: bytes
    message: bytes = field(repr=False)
    signature: bytes = field(repr=False)

    def holds(self) -> bool:
        """Whether the owner of the key signed just this."""
        return verify(
            self.key, message=self.message, signature=self.signature, purpose=Purpose.EVIDENCE
        )


def write(told: Told, key: SigningKey, *, random: Random) -> bytes:
    """The file that says *told*. Raises BadFormat for more than a file can hold."""
    message = canonical.encode(to_plain(told))
    signature = key.sign(message, purpose=Purpose.EVIDENCE)
    data = _START + pilots.veil(key.public + signature + message, random=random)
    # Read back at once: a file that could not be read must not be given.
    read(data)
    return data


def read(untrusted: bytes) -> Signed:
    """What `write` wrote, its signature not yet checked. Raises BadFormat or NewerFormat.

    JournalDamaged when it begins as a contribution does, and is not as it was written.
    """
    if len(untrusted) > MOST_BYTES or not untrusted.startswith(_TITLE):
        raise BadFormat(what="evidence")
    version, _, rest = untrusted[len(_TITLE) : len(_TITLE) + 8].partition(b"\n")
    if not version.isdigit() or version.startswith(b"0") or not rest:
        raise JournalDamaged(what="evidence")
    if int(version) > FORMAT:
        raise NewerFormat(found=int(version), known=FORMAT)
    plain = pilots.unveil(untrusted[len(_START) :])
    room = _KEY_SIZE + _SIGNATURE_SIZE
    key, signature, message = plain[:_KEY_SIZE], plain[_KEY_SIZE:room], plain[room:]
    return Signed(_told(message), key, message, signature)


def _told(message: bytes) -> Told:
    told = from_plain(Told, canonical.decode(message, most=MOST_BYTES))
    sound = (told.evidence is None) != (told.taken_back is None)
    if not sound or (told.evidence is not None and not _is_sound(told.evidence)):
        raise BadFormat(what="evidence")
    # One spelling only: what has its default is not written.
    if canonical.encode(to_plain(told)) != message:
        raise BadFormat(what="evidence")
    return told


def _is_sound(evidence: Evidence) -> bool:
    names = [one.id for one in evidence.situations]
    return (
        0 < len(names) <= MOST_SITUATIONS
        and len(set(names)) == len(names)
        and all(map(is_mark, (evidence.pilot, evidence.mark, *names)))
        and 1 <= evidence.edition <= _MOST_CENTS
        and 0 <= evidence.minutes <= _MOST_CENTS
        and all(map(_is_sound_situation, evidence.situations))
    )


def _is_sound_situation(one: Situation) -> bool:
    ranges = [amounts for amounts in (one.support, one.all_help, one.otherwise) if amounts]
    which = [sentence.which for sentence in one.sentences]
    return (
        all(amounts.low >= -_MOST_CENTS and amounts.high <= _MOST_CENTS for amounts in ranges)
        and len(set(which)) == len(which)
        and all(0 < len(sentence.text) <= MOST_SENTENCE for sentence in one.sentences)
    )


def is_mark(text: str) -> bool:
    """Whether *text* is 16 bytes in small hex."""
    return len(text) == 2 * pilots.MARK_SIZE and set(text) <= set("0123456789abcdef")
