# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables, as the first version of the format made them; `migrations.py` brings them up to date.

What a person wrote lies in `fact.payload`, in the search index and in attachments, nowhere else:
the projection holds ids, kinds and times.
"""

FORMAT = 1

_META = """
create table meta (
    one integer primary key check (one = 1),
    format integer not null,
    min_format integer not null,
    journey text not null,
    client text not null,
    replica text not null,
    residue integer not null default 0
) strict
"""

# Facts are never deleted; erasing sets salt and payload to null.
_FACT = """
create table fact (
    hash blob primary key not null,
    rep text not null,
    seq integer not null,
    prev blob not null,
    ms integer not null,
    count integer not null,
    kind text not null,
    entry text,
    after blob not null,
    author text not null,
    commitment blob not null,
    sig blob not null,
    salt blob,
    payload blob
) strict
"""

_FACT_INDEXES = (
    "create index fact_by_entry on fact (entry) where entry is not null",
    "create index fact_of_journey on fact (kind) where entry is null",
    "create index fact_by_chain on fact (rep, seq, hash)",
    "create index fact_by_time on fact (ms, count)",
    "create index fact_by_author on fact (author, entry) where entry is not null",
    "create index fact_erased on fact (hash) where payload is null",
)

_ENTRY = """
create table entry (
    row integer primary key,
    id text not null unique,
    kind text not null,
    owner text not null,
    state text not null check (state in ('visible', 'removed', 'proposal')),
    created_ms integer not null,
    created_count integer not null,
    changed_ms integer not null,
    changed_count integer not null,
    heads integer not null,
    disputed integer not null
) strict
"""

_ENTRY_INDEXES = (
    "create index entry_by_state on entry (state, created_ms, created_count, id)",
    "create index entry_by_kind on entry (state, kind, created_ms, created_count, id)",
    "create index entry_disputed on entry (created_ms, created_count, id) where disputed = 1",
)

# Its words are those of `searching.content`: bare already, so the tokenizer has nothing to decide.
_SEARCH = """
create virtual table search using fts5 (
    words,
    tokenize = "unicode61 remove_diacritics 2 tokenchars '_'",
    prefix = '2 3'
)
"""
_SEARCH_ERASES = "insert into search (search, rank) values ('secure-delete', 1)"

_ATTACHMENT = "create table attachment (id text primary key not null, bytes blob not null) strict"
_ATTACHED = """
create table attached (
    attachment text not null,
    entry text not null,
    primary key (attachment, entry)
) strict, without rowid
"""
_ATTACHED_INDEX = "create index attached_to on attached (entry)"

# One row, always: that it is there tells nothing of whether there is anything in it.
_BOX = "create table box (one integer primary key check (one = 1), bytes blob) strict"
_BOX_ROW = "insert into box (one, bytes) values (1, null)"

FIRST: tuple[str, ...] = (
    _META,
    _FACT,
    *_FACT_INDEXES,
    _ENTRY,
    *_ENTRY_INDEXES,
    _SEARCH,
    _SEARCH_ERASES,
    _ATTACHMENT,
    _ATTACHED,
    _ATTACHED_INDEX,
    _BOX,
    _BOX_ROW,
)
