# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Read who is in a story: the client and the workers."""

from klantreis.stories.format import ClientSpec, WorkerSpec
from klantreis.stories.names import Names
from klantreis.stories.parsed import Parsed
from klantreis.stories.wording import AccessMode, OpensWith, Reason


def read_client(table: Parsed) -> ClientSpec:
    """The client; opens with words unless the story says otherwise."""
    table.only({"name", "opens_with"})
    given = "opens_with" in table
    return ClientSpec(
        name=table.name("name"),
        opens_with=table.word("opens_with", OpensWith) if given else OpensWith.WORDS,
    )


def read_worker(table: Parsed, names: Names) -> WorkerSpec:
    """A worker, who is known by name from here on."""
    table.only({"id", "name", "organisation", "access"})
    access = AccessMode.TOGETHER
    if "access" in table:
        access = table.word("access", AccessMode)
    if access is AccessMode.NONE:
        raise table.refusal(Reason.WRONG_VALUE, "access")
    worker = WorkerSpec(
        id=table.name("id"),
        name=table.name("name"),
        organisation=table.maybe_text("organisation") or "",
        access=access,
    )
    names.add_worker(worker.id, table)
    return worker
