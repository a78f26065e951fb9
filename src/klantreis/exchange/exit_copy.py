# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The copy with which a client leaves: a ZIP that opens anywhere, and that nothing locks."""

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from klantreis.domain import canonical
from klantreis.domain.choosing import Overview
from klantreis.domain.consent import Sharing
from klantreis.domain.entries import Attachment
from klantreis.domain.ids import AttachmentId, EntryId
from klantreis.domain.language import Language
from klantreis.domain.plain import from_plain, to_plain
from klantreis.domain.problems import BadFormat, NewerFormat, NotThere
from klantreis.domain.settings import JourneyState
from klantreis.domain.showing import Shown
from klantreis.exchange.exit_page import media_name, page
from klantreis.exchange.kept import KeptEntry, keep, show
from klantreis.words.leaving import READ_ME

FORMAT = 1
_NOTE, _DATA, _PAGE = "LEESMIJ.txt", "reis.json", "reis.html"
# What to read first, the journal for programs, and the journal for people.
Texts = tuple[bytes, bytes, bytes]
_MOST_BYTES = 1024 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Title:
    """The short name of an entry."""

    entry: EntryId
    title: str


@dataclass(frozen=True, slots=True)
class Journal:
    """What `reis.json` holds."""

    v: int
    language: Language
    client: str
    state: JourneyState
    at: str
    entries: tuple[KeptEntry, ...]
    titles: tuple[Title, ...]
    sharings: tuple[Sharing, ...]


@dataclass(frozen=True, slots=True)
class ExitCopy:
    """A journey as it left: the same values as the Overview that it was written from."""

    language: Language
    client: str
    state: JourneyState
    at: datetime
    entries: tuple[Shown, ...]
    titles: tuple[tuple[EntryId, str], ...]
    sharings: tuple[Sharing, ...]
    attachments: Mapping[AttachmentId, bytes] = field(repr=False)


def write_texts(overview: Overview, language: Language) -> Texts:
    """The files of an exit copy that are written, all but photos and voices."""
    written = _data(overview, language), page(overview, language).encode("utf-8")
    return _read_me(language), *written


def put_together(
    texts: Texts, overview: Overview, *, attachments: Mapping[AttachmentId, bytes]
) -> bytes:
    """The ZIP of *texts* and what belongs to the entries; the same input gives the same bytes.

    Raises NotThere when an attachment of an entry is not among *attachments*.
    """
    files = dict(zip((_NOTE, _DATA, _PAGE), texts, strict=True))
    for one in _attachments_of(overview.entries):
        if one.id not in attachments:
            raise NotThere(what="attachment")
        files[media_name(one)] = attachments[one.id]
    return _zip(files)


def read_exit_copy(untrusted: bytes) -> ExitCopy:
    """Read what `put_together` wrote; raises BadFormat, or NewerFormat."""
    try:
        with zipfile.ZipFile(io.BytesIO(untrusted)) as archive:
            if sum(one.file_size for one in archive.infolist()) > _MOST_BYTES:
                raise BadFormat(what="exit copy")
            return _read(archive)
    except (BadFormat, NewerFormat):
        raise
    except Exception as problem:
        # A damaged archive fails in as many ways as it has parts.
        raise BadFormat(what="exit copy") from problem


def _read(archive: zipfile.ZipFile) -> ExitCopy:
    value = json.loads(archive.read(_DATA).decode("utf-8"))
    version = value.get("v") if isinstance(value, dict) else None
    if type(version) is int and version > FORMAT:
        raise NewerFormat(found=version, known=FORMAT)
    journal = from_plain(Journal, value)
    entries = show(journal.entries)
    return ExitCopy(
        language=journal.language,
        client=journal.client,
        state=journal.state,
        at=datetime.fromisoformat(journal.at),
        entries=entries,
        titles=tuple((one.entry, one.title) for one in journal.titles),
        sharings=journal.sharings,
        attachments={one.id: archive.read(media_name(one)) for one in _attachments_of(entries)},
    )


def _data(overview: Overview, language: Language) -> bytes:
    journal = Journal(
        v=FORMAT,
        language=language,
        client=overview.client,
        state=overview.state,
        at=overview.at.isoformat(),
        entries=keep(overview.entries),
        titles=tuple(Title(entry, title) for entry, title in overview.titles),
        sharings=overview.sharings,
    )
    # In canonical spelling first, then spread out: people may open this file too.
    value = canonical.decode(canonical.encode(to_plain(journal)))
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8")


def _read_me(language: Language) -> bytes:
    # Lines as Windows ends them, and a mark of UTF-8: any editor shows it right.
    lines = [phrase.say(language) for phrase in READ_ME]
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode("utf-8")


def _attachments_of(entries: tuple[Shown, ...]) -> tuple[Attachment, ...]:
    found = {
        one.id: one
        for shown in entries
        for version in shown.versions
        for one in version.attachments
    }
    return tuple(found[key] for key in sorted(found))


def _zip(files: Mapping[str, bytes]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name, data in files.items():
            # No time, user or system of this computer.
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            entry.external_attr = 0o600 << 16
            kind = zipfile.ZIP_STORED if "/" in name else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data, compress_type=kind)
    return whole.getvalue()
