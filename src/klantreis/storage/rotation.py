# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new epoch: the journal goes into a new file under a new key, and the old file goes.

Not `PRAGMA rekey`, which changes the one file there is. Here the old holds until one header,
renamed into place, says that the new does.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import sqlcipher3

from klantreis.crypto.header import Header
from klantreis.crypto.hierarchy import DataKey
from klantreis.disk.whole_files import flush_file, flush_folder, plain_problems
from klantreis.domain.problems import CannotWrite, JournalDamaged, KlantreisError, OutOfSpace
from klantreis.storage import bundle, headers
from klantreis.storage.bundle import Place
from klantreis.storage.connection import named_problems
from klantreis.storage.pages import check_pages
from klantreis.storage.store import Store

_SAID: dict[str, type[KlantreisError]] = {
    "database or disk is full": OutOfSpace,
    "disk I/O error": CannotWrite,
    "attempt to write a readonly database": CannotWrite,
    "unable to open database file": CannotWrite,
}
_TABLES = "select name, type, sql from main.sqlite_schema order by name, type"


def rotate(
    place: Place,
    store: Store,
    *,
    old: Header,
    new_key: DataKey,
    make_header: Callable[[int], Header],
) -> tuple[Store, Header]:
    """Move the journal in *place* to the next epoch; use the answer instead of *store* and *old*.

    *make_header* gets the new epoch and makes its header: signed, with grants of *new_key*. The
    name of the database is filled in here, and the MAC.
    When this raises, nothing changed and *store* is as it was, with one exception: if nobody can
    tell any more which header counts, *store* is closed. What could not be cleared away (the old
    file, on a disk that fails just then) is cleared by `bundle.tidy` at the next opening.
    """
    path = bundle.data_path(place, old.epoch + 1)
    moved = _export(store, path, new_key)
    try:
        header = _switch(place, _following(old, make_header), new_key)
    except BaseException:
        moved.close()
        _give_up(place, store, path)
        raise
    store.close()
    with suppress(OutOfSpace, CannotWrite):
        bundle.tidy(place, header)
    return moved, header


def _following(old: Header, make_header: Callable[[int], Header]) -> Header:
    epoch = old.epoch + 1
    made = make_header(epoch)
    if (made.jid, made.epoch) != (old.jid, epoch):
        raise JournalDamaged(what="header")
    return replace(made, data=bundle.data_name(epoch))


def _export(store: Store, path: Path, new_key: DataKey) -> Store:
    """The same journal in a new file, opened, compared, and on the disk."""
    bundle.remove_database(path)
    try:
        with plain_problems():
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _copy(store.connection, path, new_key)
        with plain_problems():
            flush_file(path)
            flush_folder(path.parent)
        moved = Store.open(path, new_key)
        try:
            _compare(store, moved)
        except BaseException:
            moved.close()
            raise
    except BaseException:
        bundle.remove_database(path)
        raise
    return moved


def _copy(connection: sqlcipher3.Connection, path: Path, new_key: DataKey) -> None:
    where, key = path.absolute().as_uri() + "?mode=rw", f"x'{new_key.database()}'"
    with named_problems():
        (version,) = connection.execute("pragma main.user_version").fetchone()
        connection.execute("attach database ? as moved key ?", (where, key))
        try:
            # The last thing written is what tells that all is there.
            _export_into(connection, "moved")
            connection.execute(f"pragma moved.user_version = {int(version)}")
        finally:
            connection.execute("detach database moved")


def _export_into(connection: sqlcipher3.Connection, name: str) -> None:
    try:
        connection.execute("select sqlcipher_export(?)", (name,)).fetchall()
    except sqlcipher3.Error as problem:
        # The function passes on SQLite's fixed words, and for a code always the same "error".
        kind = _SAID.get(str(problem), JournalDamaged)
        raise kind(what="export") from None


def _compare(store: Store, moved: Store) -> None:
    check_pages(moved.connection)
    if (moved.heads(), moved.counts()) != (store.heads(), store.counts()):
        raise JournalDamaged(what="export")
    if _tables(moved.connection) != _tables(store.connection):
        raise JournalDamaged(what="export")


def _tables(connection: sqlcipher3.Connection) -> list[tuple[str, int]]:
    """Each part of the schema as it is written, and how many rows each table has."""
    with named_problems():
        parts = connection.execute(_TABLES).fetchall()
        return [
            (f"{kind} {name} {sql}", _rows(connection, name, kind)) for name, kind, sql in parts
        ]


def _rows(connection: sqlcipher3.Connection, name: str, kind: str) -> int:
    if kind != "table":
        return 0
    quoted = name.replace('"', '""')
    (number,) = connection.execute(f'select count(*) from main."{quoted}"').fetchone()  # noqa: S608
    return int(number)


def _switch(place: Place, header: Header, new_key: DataKey) -> Header:
    """Make *header* the one that counts; once the first copy is there, a failure is too late."""
    try:
        return headers.replace_all(place, header, new_key)
    except (OutOfSpace, CannotWrite):
        found = headers.read(place)
        if found.epoch != header.epoch:
            raise
        return found


def _give_up(place: Place, store: Store, path: Path) -> None:
    """Remove the new file, if it is sure that the old one still counts; else let nobody write."""
    try:
        is_old = headers.read(place).data != path.name
    except KlantreisError:
        is_old = False
    if is_old:
        with suppress(KlantreisError):
            bundle.remove_database(path)
    else:
        store.close()
