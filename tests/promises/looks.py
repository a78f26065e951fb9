# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that somebody who reads along can count or weigh, but for the moments themselves."""

from collections.abc import Mapping

from klantreis.services import keeping
from klantreis.services.session import Session
from tests.promises.tables import Kept


def looks(kept: Kept) -> Mapping[str, object]:
    """Everything that a reader can count or measure, but for the moments themselves."""
    session = kept.as_worker("ad")
    try:
        return {
            "tables": _tables(session),
            "kinds": sorted((fact.kind, fact.entry is None) for fact in session.store.every_fact()),
            "files": sorted(
                (path.suffix, path.stat().st_size if path.suffix == ".db" else 0)
                for path in (kept.base / "data").rglob("*")
                if path.is_file()
            ),
            "lock count": len(session.header.locks),
            "log": [seq for seq, _ in session.header.log.values()],
        }
    finally:
        keeping.close(session)


def _tables(session: Session) -> Mapping[str, object]:
    """Rows and bytes of each table, and the pages that the database takes."""
    connection = session.store.connection
    found: dict[str, object] = {}
    names = connection.execute("select name from sqlite_schema where type = 'table'").fetchall()
    for (name,) in names:
        columns = [row[1] for row in connection.execute(f"pragma table_info({name})")]
        sizes = " + ".join(f"coalesce(sum(length({one})), 0)" for one in columns)
        query = f"select count(*), {sizes} from {name}"  # noqa: S608  (names of the schema)
        found[name] = connection.execute(query).fetchone()
    for pragma in ("page_count", "freelist_count", "user_version"):
        found[pragma] = connection.execute(f"pragma {pragma}").fetchone()
    return found
