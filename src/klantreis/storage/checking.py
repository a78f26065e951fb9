# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The questions that `inspection.py` asks of the database itself."""

import sqlcipher3

from klantreis.domain.ids import EntryId

_WITHOUT_FACTS = """
select id from entry where not exists (select 1 from fact where fact.entry = entry.id)
union select entry from attached
where not exists (select 1 from fact where fact.entry = attached.entry)
"""
_TALLIED = """
select what, number from tally except
select * from (
    select 'fact', count(*) from fact
    union all select 'attachment', count(*) from attachment
    union all select 'visible', count(*) from entry where state = 'visible'
    union all select 'removed', count(*) from entry where state = 'removed'
    union all select 'proposal', count(*) from entry where state = 'proposal'
)
"""
_INDEXED_UNLISTED = "select 1 from search where rowid not in (select row from entry) limit 1"


def count_of_facts(connection: sqlcipher3.Connection) -> int:
    """How many facts there are, counted now."""
    (count,) = connection.execute("select count(*) from fact").fetchone()
    return int(count)


def damage(connection: sqlcipher3.Connection) -> int:
    """How many pages and tables are not as they were written."""
    pages = connection.execute("pragma cipher_integrity_check").fetchall()
    tables = connection.execute("pragma integrity_check").fetchall()
    return len(pages) + len([one for one in tables if one != ("ok",)])


def entries_without_facts(connection: sqlcipher3.Connection) -> tuple[EntryId, ...]:
    """What is kept ready for entries of which there is not one fact."""
    return tuple(EntryId(one) for (one,) in connection.execute(_WITHOUT_FACTS))


def tallies_are_right(connection: sqlcipher3.Connection) -> bool:
    """Whether the counts that are kept are those one gets by counting."""
    return connection.execute(_TALLIED).fetchone() is None


def index_is_right(connection: sqlcipher3.Connection) -> bool:
    """Whether the index is whole in itself, and holds nothing that is not listed."""
    try:
        connection.execute("insert into search (search, rank) values ('integrity-check', 1)")
    except sqlcipher3.DatabaseError:
        return False
    return connection.execute(_INDEXED_UNLISTED).fetchone() is None
