# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Read the acts that make or change one entry."""

from collections.abc import Callable, Mapping

from klantreis.stories import format as told
from klantreis.stories.fields import Kind
from klantreis.stories.filling import CONTENT_KEYS, read_content
from klantreis.stories.names import Names
from klantreis.stories.parsed import Parsed
from klantreis.stories.setting import Base, Reader, Setting, written_by
from klantreis.stories.wording import CLIENT, Do, ProposalAnswer, Reason


def _write(table: Parsed, base: Base, setting: Setting) -> told.WriteAct:
    kind = table.word("kind", Kind)
    by = written_by(table, setting)
    return told.WriteAct(
        **base,
        kind=kind,
        by=by,
        words_of=table.name("words_of") if "words_of" in table else by,
        private=table.flag("private"),
        content=read_content(table, kind, names=setting.names, beside=setting.beside),
    )


def _propose(table: Parsed, base: Base, setting: Setting) -> told.ProposeAct:
    written = _write(table, base, setting)
    if written.by == CLIENT:
        given = "by" in table
        raise table.refusal(Reason.UNKNOWN_PERSON if given else Reason.MISSING_KEY, "by")
    return told.ProposeAct(
        **base,
        kind=written.kind,
        by=written.by,
        words_of=written.words_of,
        private=written.private,
        content=written.content,
    )


def _revise(table: Parsed, base: Base, setting: Setting) -> told.ReviseAct:
    kind = kind_of(table, setting.names)
    return told.ReviseAct(
        **base,
        of=table.text("of"),
        kind=kind,
        by=written_by(table, setting),
        words_of=table.name("words_of") if "words_of" in table else None,
        content=read_content(table, kind, names=setting.names, beside=setting.beside),
    )


def kind_of(table: Parsed, names: Names) -> Kind:
    """The kind of the entry that the act's `of` leads to."""
    kind = names.referent(names.entry(table, "of")).kind
    if kind is None:
        raise table.refusal(Reason.UNKNOWN_REF, "of")
    return kind


def _answer(table: Parsed, base: Base, setting: Setting) -> told.AnswerAct:
    of = setting.names.proposal(table, "of")
    answer = table.word("answer", ProposalAnswer)
    if answer is ProposalAnswer.REWORD:
        return told.AnswerAct(**base, of=of, answer=answer, text=table.name("text"))
    if "text" in table:
        raise table.refusal(Reason.UNKNOWN_KEY, "text")
    return told.AnswerAct(**base, of=of, answer=answer, text=None)


def _to_entry(
    kind_of_act: type[told.EntryAct],
) -> Callable[[Parsed, Base, Setting], told.EntryAct]:
    def read(table: Parsed, base: Base, setting: Setting) -> told.EntryAct:
        of = setting.names.entry(table, "of")
        return kind_of_act(**base, of=of, by=written_by(table, setting))

    return read


def _own_view(table: Parsed, base: Base, setting: Setting) -> told.OwnViewAct:
    of = setting.names.entry(table, "of")
    return told.OwnViewAct(**base, of=of, text=table.name("text"))


def _settle(table: Parsed, base: Base, setting: Setting) -> told.SettleAct:
    of = setting.names.entry(table, "of")
    return told.SettleAct(**base, of=of, keep=table.name("keep"))


_OF_AND_BY = frozenset({"of", "by"})
_WRITE_KEYS = frozenset({"kind", "by", "words_of", "private", *CONTENT_KEYS})

ENTRY_ACTS: Mapping[Do, Reader] = {
    Do.WRITE: Reader(_write, _WRITE_KEYS),
    Do.PROPOSE: Reader(_propose, _WRITE_KEYS),
    Do.REVISE: Reader(_revise, frozenset({"of", "by", "words_of", *CONTENT_KEYS})),
    Do.ANSWER: Reader(_answer, frozenset({"of", "answer", "text"})),
    Do.REMOVE: Reader(_to_entry(told.RemoveAct), _OF_AND_BY),
    Do.RESTORE: Reader(_to_entry(told.RestoreAct), _OF_AND_BY),
    Do.FORGET: Reader(_to_entry(told.ForgetAct), _OF_AND_BY),
    Do.MAKE_PRIVATE: Reader(_to_entry(told.MakePrivateAct), _OF_AND_BY),
    Do.MAKE_SHARED: Reader(_to_entry(told.MakeSharedAct), _OF_AND_BY),
    Do.OWN_VIEW: Reader(_own_view, frozenset({"of", "text"})),
    Do.SETTLE: Reader(_settle, frozenset({"of", "keep"})),
}
