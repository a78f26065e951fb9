# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Read the acts of a visit, one after the other."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Literal

from klantreis.stories import format as told
from klantreis.stories.entry_acts import ENTRY_ACTS, kind_of
from klantreis.stories.fields import FIELDS, Kind
from klantreis.stories.journey_acts import JOURNEY_ACTS
from klantreis.stories.names import OTHER, Named, Names, Referent
from klantreis.stories.parsed import Parsed
from klantreis.stories.setting import Base, Reader, Setting
from klantreis.stories.wording import Do, ErrorName

_EVERY_ACT = frozenset({"do", "ref", "at", "fails"})
_ACTS: Mapping[Do, Reader] = {**ENTRY_ACTS, **JOURNEY_ACTS}
_MINUTE = timedelta(minutes=1)


def read_acts(visit: Parsed, setting: Setting) -> tuple[told.Act, ...]:
    """The acts of *visit*, a minute apart; *setting* is that of the first one."""
    acts: list[told.Act] = []
    for table in visit.tables("act"):
        acts.append(_read_act(table, setting))
        setting = replace(setting, n=setting.n + 1, at=acts[-1].at + _MINUTE)
    return tuple(acts)


def _read_act(table: Parsed, setting: Setting) -> told.Act:
    do = table.word("do", Do)
    reader = _ACTS[do]
    table.only(_EVERY_ACT | reader.keys | _kind_keys(table, do, names=setting.names))
    base = Base(
        n=setting.n,
        line=table.line,
        do=do,
        ref=table.name("ref") if "ref" in table else None,
        at=table.moment("at") if "at" in table else setting.at,
        fails=_fails(table),
    )
    act = reader.read(table, base, setting)
    if act.ref is not None:
        setting.names.add_ref(act.ref, _leads_to(act, setting.names), table)
    return act


def _kind_keys(table: Parsed, do: Do, *, names: Names) -> frozenset[str]:
    if do in (Do.WRITE, Do.PROPOSE):
        return frozenset(FIELDS[table.word("kind", Kind)])
    if do is Do.REVISE:
        return frozenset(FIELDS[kind_of(table, names)])
    return frozenset()


def _fails(table: Parsed) -> ErrorName | Literal[True] | None:
    if "fails" not in table:
        return None
    if table.value("fails") is True:
        return True
    return table.word("fails", ErrorName)


def _leads_to(act: told.Act, names: Names) -> Referent:
    match act:
        case told.ProposeAct(kind=kind):
            return Referent(named=Named.PROPOSAL, kind=kind)
        case told.WriteAct(kind=kind):
            return Referent(named=Named.ENTRY, kind=kind)
        case told.ShareAct():
            return Referent(named=Named.SHARE)
        case (
            told.ReviseAct(of=of)
            | told.AnswerAct(of=of)
            | told.EntryAct(of=of)
            | told.OwnViewAct(of=of)
            | told.SettleAct(of=of)
            | told.ExportAgainAct(of=of)
            | told.WithdrawAct(of=of)
        ):
            # A second name for the same thing.
            return names.referent(of)
        case _:
            return OTHER
