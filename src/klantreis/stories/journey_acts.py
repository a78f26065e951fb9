# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Read the acts that concern the whole journey: sharing, access, copies, locks, expectations."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from klantreis.domain.language import Language
from klantreis.domain.settings import JourneyState
from klantreis.stories import format as told
from klantreis.stories.fields import Kind
from klantreis.stories.parsed import Parsed
from klantreis.stories.people import read_worker
from klantreis.stories.setting import Base, Reader, Setting
from klantreis.stories.wording import (
    MAIN_COPY,
    PRINTS,
    AccessMode,
    Do,
    OpensWith,
    Reason,
    ShareAnswer,
)

_FORBIDDEN_IN_NAMES = frozenset('/\\:*?"<>|')


def _share(table: Parsed, base: Base, setting: Setting) -> told.ShareAct:
    to = table.table("to")
    to.only({"name", "role"})
    table.value("items")
    until = table.value("until")
    if not isinstance(until, date):
        raise table.refusal(Reason.WRONG_TYPE, "until")
    return told.ShareAct(
        **base,
        to_name=to.name("name"),
        to_role=to.maybe_text("role") or "",
        purpose=table.name("purpose"),
        items=setting.names.entries(table, "items"),
        until=until.date() if isinstance(until, datetime) else until,
        show_names=setting.names.entries(table, "show_names", Kind.HELPER),
        answer=table.word("answer", ShareAnswer) if "answer" in table else ShareAnswer.YES,
        large_print=table.flag("large_print"),
        also_in=_also_in(table),
    )


def _also_in(table: Parsed) -> Language | None:
    return table.word("also_in", Language) if "also_in" in table else None


def _export_again(table: Parsed, base: Base, setting: Setting) -> told.ExportAgainAct:
    return told.ExportAgainAct(**base, of=setting.names.share(table, "of"))


def _withdraw(table: Parsed, base: Base, setting: Setting) -> told.WithdrawAct:
    return told.WithdrawAct(**base, of=setting.names.share(table, "of"))


def _print(table: Parsed, base: Base, _setting: Setting) -> told.PrintAct:
    return told.PrintAct(
        **base,
        what=table.word("what", PRINTS),
        large_print=table.flag("large_print"),
        also_in=_also_in(table),
    )


def _journey(table: Parsed, base: Base, _setting: Setting) -> told.JourneyAct:
    return told.JourneyAct(**base, state=table.word("state", JourneyState))


def _search(table: Parsed, base: Base, setting: Setting) -> told.SearchAct:
    return told.SearchAct(
        **base,
        words=table.name("for"),
        finds=setting.names.entries(table, "finds"),
        finds_not=setting.names.entries(table, "not"),
    )


def _access(table: Parsed, base: Base, setting: Setting) -> told.AccessAct:
    worker = setting.names.worker(table, "worker")
    mode = table.word("mode", AccessMode)
    if mode is AccessMode.NONE and base["fails"] is None:
        setting.names.let_go(worker)
    return told.AccessAct(**base, worker=worker, mode=mode)


def _invite(table: Parsed, base: Base, setting: Setting) -> told.InviteAct:
    return told.InviteAct(**base, worker=read_worker(table.table("worker"), setting.names))


def _copy(table: Parsed, base: Base, setting: Setting) -> told.CopyAct:
    name = table.name("name")
    unfit = any(sign in _FORBIDDEN_IN_NAMES or not sign.isprintable() for sign in name)
    if unfit or name.startswith(".") or name == MAIN_COPY:
        raise table.refusal(Reason.WRONG_VALUE, "name")
    to = table.name("to") if "to" in table else "stick"
    setting.names.add_copy(name)
    return told.CopyAct(**base, name=name, to=to)


def _merge(table: Parsed, base: Base, setting: Setting) -> told.MergeAct:
    return told.MergeAct(**base, source=setting.names.copy(table, "from"))


def _change_secret(table: Parsed, base: Base, _setting: Setting) -> told.ChangeSecretAct:
    return told.ChangeSecretAct(**base, opens_with=table.word("opens_with", OpensWith))


def _bare(kind_of_act: type[told.Act]) -> Callable[[Parsed, Base, Setting], told.Act]:
    def read(_table: Parsed, base: Base, _setting: Setting) -> told.Act:
        return kind_of_act(**base)

    return read


def _expect(table: Parsed, base: Base, setting: Setting) -> told.ExpectAct:
    versions: dict[str, int] = {}
    if "versions_of" in table:
        counts = table.table("versions_of")
        for ref in counts:
            if not setting.names.referent(ref).is_entry:
                raise counts.refusal(Reason.UNKNOWN_REF, ref)
            versions[ref] = counts.maybe_count(ref) or 0
    who = setting.names.person(table, "who") if "who" in table else setting.opened_by
    return told.ExpectAct(
        **base,
        who=who,
        sees=table.texts("sees"),
        sees_not=table.texts("not"),
        proposals=table.maybe_count("proposals"),
        shared_with=table.maybe_count("shared_with"),
        versions_of=versions,
    )


_SHARE_KEYS = frozenset(
    {"to", "purpose", "items", "until", "show_names", "answer", "large_print", "also_in"}
)
_EXPECT_KEYS = frozenset({"who", "sees", "not", "proposals", "shared_with", "versions_of"})

JOURNEY_ACTS: Mapping[Do, Reader] = {
    Do.SHARE: Reader(_share, _SHARE_KEYS),
    Do.EXPORT_AGAIN: Reader(_export_again, frozenset({"of"})),
    Do.WITHDRAW: Reader(_withdraw, frozenset({"of"})),
    Do.PRINT: Reader(_print, frozenset({"what", "large_print", "also_in"})),
    Do.JOURNEY: Reader(_journey, frozenset({"state"})),
    Do.SEARCH: Reader(_search, frozenset({"for", "finds", "not"})),
    Do.ACCESS: Reader(_access, frozenset({"worker", "mode"})),
    Do.INVITE: Reader(_invite, frozenset({"worker"})),
    Do.COPY: Reader(_copy, frozenset({"name", "to"})),
    Do.MERGE: Reader(_merge, frozenset({"from"})),
    Do.LOCK: Reader(_bare(told.LockAct)),
    Do.CHANGE_SECRET: Reader(_change_secret, frozenset({"opens_with"})),
    Do.LOSE_SECRET: Reader(_bare(told.LoseSecretAct)),
    Do.BACKUP: Reader(_bare(told.BackupAct)),
    Do.RESTORE_BACKUP: Reader(_bare(told.RestoreBackupAct)),
    Do.EXPECT: Reader(_expect, _EXPECT_KEYS),
}
