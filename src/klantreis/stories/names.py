# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who and what a story has named so far, so that every name in it leads somewhere."""

from dataclasses import dataclass
from enum import Enum, auto

from klantreis.stories.fields import Kind
from klantreis.stories.parsed import Parsed
from klantreis.stories.wording import CLIENT, MAIN_COPY, Reason


class Named(Enum):
    """What a ref stands for."""

    ENTRY = auto()
    PROPOSAL = auto()
    SHARE = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Referent:
    """What a ref leads to; *kind* is there for an entry or a proposal."""

    named: Named
    kind: Kind | None = None

    @property
    def is_entry(self) -> bool:
        """A proposal becomes an entry by the client's yes, so it may be pointed at as one."""
        return self.kind is not None


OTHER = Referent(named=Named.OTHER)


class Names:
    """Grows while a story is read from top to bottom."""

    def __init__(self) -> None:
        self._refs: dict[str, Referent] = {}
        self._workers: set[str] = set()
        self._let_go: set[str] = set()
        self._copies = {MAIN_COPY}

    def add_worker(self, worker_id: str, where: Parsed) -> None:
        """Somebody who was let go may be invited again under the same id."""
        taken = worker_id in self._workers and worker_id not in self._let_go
        if taken or worker_id == CLIENT:
            raise where.refusal(Reason.USED_TWICE, "id")
        self._workers.add(worker_id)
        self._let_go.discard(worker_id)

    def let_go(self, worker_id: str) -> None:
        """A worker without access keeps the name in the story."""
        self._let_go.add(worker_id)

    def add_copy(self, name: str) -> None:
        """The same name may be made again: the stick is renewed."""
        self._copies.add(name)

    def add_ref(self, ref: str, referent: Referent, where: Parsed) -> None:
        """A ref stands for one thing in the whole story."""
        if ref in self._refs:
            raise where.refusal(Reason.USED_TWICE, "ref")
        self._refs[ref] = referent

    def worker(self, table: Parsed, key: str) -> str:
        """A worker who is known by now."""
        worker_id = table.text(key)
        if worker_id not in self._workers:
            raise table.refusal(Reason.UNKNOWN_PERSON, key)
        return worker_id

    def person(self, table: Parsed, key: str) -> str:
        """The client, or a worker who is known by now."""
        return CLIENT if table.text(key) == CLIENT else self.worker(table, key)

    def people(self, table: Parsed, key: str) -> tuple[str, ...]:
        """Several of them."""
        people = table.texts(key)
        for index, person in enumerate(people):
            if person != CLIENT and person not in self._workers:
                raise table.refusal(Reason.UNKNOWN_PERSON, key, index)
        return people

    def copy(self, table: Parsed, key: str) -> str:
        """The main copy, or one that is made by now."""
        name = table.text(key)
        if name not in self._copies:
            raise table.refusal(Reason.UNKNOWN_COPY, key)
        return name

    def referent(self, ref: str) -> Referent:
        """What *ref* leads to; OTHER when it leads nowhere."""
        return self._refs.get(ref, OTHER)

    def entry(self, table: Parsed, key: str) -> str:
        """The ref of an entry that is made by now."""
        return self._ref(table, key, is_right=self.referent(table.text(key)).is_entry)

    def proposal(self, table: Parsed, key: str) -> str:
        """The ref of a proposal."""
        named = self.referent(table.text(key)).named
        return self._ref(table, key, is_right=named is Named.PROPOSAL)

    def share(self, table: Parsed, key: str) -> str:
        """The ref of a sharing."""
        named = self.referent(table.text(key)).named
        return self._ref(table, key, is_right=named is Named.SHARE)

    def entries(self, table: Parsed, key: str, kind: Kind | None = None) -> tuple[str, ...]:
        """Several entries, all of the same *kind* where one is asked for."""
        refs = table.texts(key)
        for index, ref in enumerate(refs):
            referent = self.referent(ref)
            if not referent.is_entry or kind not in (None, referent.kind):
                raise table.refusal(Reason.UNKNOWN_REF, key, index)
        return refs

    @staticmethod
    def _ref(table: Parsed, key: str, *, is_right: bool) -> str:
        if not is_right:
            raise table.refusal(Reason.UNKNOWN_REF, key)
        return table.text(key)
