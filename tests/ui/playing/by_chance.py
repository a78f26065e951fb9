# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stories that chance writes: every act, kind and field, said by anybody, in any order.

What comes of an act does not matter here, also not whether it fails: it matters that hands at the
windows and the services leave the same.
"""

import json
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from klantreis.stories.fields import FIELDS, Kind, Shape, Spec
from klantreis.stories.wording import PRINTS

_TEXTS = (
    "Soep, met ballen", "Ik wil rust.", "d’Ancona's \"huis\"", "قهوة", "שלום, אמא", "🙂",
    "Cafe\u0301", "op 't plein", "1e keer; 2e keer", "A\u00a0B", "  ruimte  ", "é, è en ë",
    "<b>niet vet</b>", "C:\\huis",
)  # fmt: skip
_LONG = "Een lange zin, die over meer dan een regel loopt.\n\nMet een witte regel.\nEn nog een."
_DAYS = ("2026-03-02", "2026-05-01T10:00:00+02:00", '"ooit, misschien"', '"2026-01-31"', '""')
_NAMES = ("De buurman, van 4", "Tante An", "أمي")
_LOCKS = ("words", "pictures", "card-pin", "pin-device", "passphrase")
# *Wat het scheelt* has a room of its own.
_KINDS = [kind for kind in Kind if kind is not Kind.DIFFERENCE]


@dataclass(slots=True)
class _Told:
    """What the story has named so far."""

    chance: random.Random
    by: str = "client"
    refs: dict[str, Kind] = field(default_factory=dict)
    proposals: list[str] = field(default_factory=list)
    shares: list[str] = field(default_factory=list)
    copies: list[str] = field(default_factory=list)
    count: int = 0

    def new_ref(self) -> str:
        """A ref that is not there yet."""
        self.count += 1
        return f"r{self.count}"


def story_by_chance(chance: random.Random, *, visits: int = 3, acts: int = 8) -> str:
    """The text of a story, which follows the format."""
    told = _Told(chance)
    language = chance.choice(("nl", "en"))
    lines = [
        f'story = 1\ntitle = {_quoted(chance.choice(_TEXTS))}\nlanguage = "{language}"',
        f'client = {{ name = "Toos", opens_with = "{chance.choice(_LOCKS)}" }}',
        'worker = [{ id = "ad", name = "Ad" }, { id = "bo", name = "Bo", access = "may-read" }]',
    ]
    for number in range(visits):
        told.by = chance.choices(("client", "bo", "ad"), (8, 2, 1))[0] if number else "client"
        there = ", ".join(f'"{one}"' for one in (told.by, "ad") if chance.random() < 0.9)
        copy = chance.choice(told.copies) if told.copies and chance.random() < 0.3 else "main"
        lines.append(f"[[visit]]\nat = 2026-04-{number + 1:02d}T10:00:00+02:00")
        lines.append(f'opened_by = "{told.by}"\npresent = [{there}]\ncopy = "{copy}"')
        for _ in range(acts):
            make = chance.choices([one for one, _ in _ACTS], [weight for _, weight in _ACTS])[0]
            act = make(told)
            if act is not None:
                lines.append(f"[[visit.act]]\n{act}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _write(told: _Told) -> str:
    kind, by = told.chance.choice(_KINDS), told.chance.choices(("client", "ad", "bo"), (8, 2, 2))[0]
    if by != "client" and told.chance.random() < 0.7:
        kind = Kind.CONTRIBUTION
    parts = [f'do = "write"\nby = "{by}"', *_content(told, kind)]
    if told.chance.random() < 0.2:
        parts.append("private = true")
    return _named(told, parts, kind)


def _propose(told: _Told) -> str:
    kind, by = told.chance.choice(_KINDS), told.chance.choice(("ad", "bo"))
    parts = [f'do = "propose"\nby = "{by}"', *_content(told, kind)]
    told.proposals.append(f"r{told.count + 1}")
    return _named(told, parts, kind)


def _named(told: _Told, parts: list[str], kind: Kind) -> str:
    ref = told.new_ref()
    told.refs[ref] = kind
    return "\n".join([*parts, f'kind = "{kind.value}"\nref = "{ref}"'])


def _revise(told: _Told) -> str | None:
    if not told.refs:
        return None
    ref, kind = told.chance.choice(list(told.refs.items()))
    by = "client" if told.chance.random() < 0.8 else told.chance.choice(("ad", "bo"))
    return "\n".join([f'do = "revise"\nof = "{ref}"\nby = "{by}"', *_content(told, kind)])


def _content(told: _Told, kind: Kind) -> list[str]:
    chance = told.chance
    parts = [
        f"{name} = {_value(told, spec)}"
        for name, spec in FIELDS[kind].items()
        if chance.random() < 0.4 and (told.refs or spec.shape is not Shape.ENTRY)
    ]
    if chance.random() < 0.8:
        parts.append(f"text = {_quoted(chance.choice((*_TEXTS, _LONG)))}")
    parts += [f'{one} = "made"' for one in ("photo", "voice", "drawing") if chance.random() < 0.15]
    if chance.random() < 0.3:
        parts.append(f"words_of = {_quoted(chance.choice(('client', 'ad', 'bo', *_NAMES)))}")
    return parts


def _value(told: _Told, spec: Spec) -> str:
    chance = told.chance
    match spec.shape:
        case Shape.WORD:
            return _quoted(chance.choice(spec.words))
        case Shape.DAY:
            return chance.choice(_DAYS)
        case Shape.TEXTS | Shape.ONE_OR_MORE | Shape.JOINED:
            return _list(_quoted(chance.choice(_TEXTS)) for _ in range(chance.randrange(4)))
        case Shape.ENTRY:
            return _quoted(chance.choice(list(told.refs)))
        case Shape.LINK:
            return _link(told)
        case Shape.LINKS:
            return _list(_link(told) for _ in range(chance.randrange(4)))
        case Shape.ROWS:
            return _list(_row(told, spec) for _ in range(chance.randrange(3)))
        case Shape.LINES:
            lines = {chance.choice(_TEXTS): chance.choice(_TEXTS) for _ in range(3)}
            return _table(f"{_quoted(one)} = {_quoted(text)}" for one, text in lines.items())
    return _quoted(chance.choice(_TEXTS))


def _row(told: _Told, spec: Spec) -> str:
    return _table(f"{name} = {_value(told, one)}" for name, one in spec.inner.items())


def _link(told: _Told) -> str:
    if told.refs and told.chance.random() < 0.6:
        return _quoted(told.chance.choice(list(told.refs)))
    return _quoted(told.chance.choice(_NAMES))


def _list(parts: Iterable[str]) -> str:
    return f"[{', '.join(parts)}]"


def _table(parts: Iterable[str]) -> str:
    return f"{{ {', '.join(parts)} }}"


def _answer(told: _Told) -> str | None:
    if not told.proposals:
        return None
    answer = told.chance.choice(("accept", "reword", "refuse"))
    own = f"\ntext = {_quoted(_LONG)}" if answer == "reword" else ""
    return f'do = "answer"\nof = "{told.chance.choice(told.proposals)}"\nanswer = "{answer}"{own}'


def _to_entry(told: _Told) -> str | None:
    if not told.refs:
        return None
    deeds = ("remove", "restore", "forget", "make_private", "make_shared", "make_private")
    by = told.chance.choices(("client", "ad", "bo"), (6, 1, 1))[0]
    ref = told.chance.choice(list(told.refs))
    return f'do = "{told.chance.choice(deeds)}"\nof = "{ref}"\nby = "{by}"'


def _own_view(told: _Told) -> str | None:
    own = [one for one, kind in told.refs.items() if kind is Kind.CONTRIBUTION]
    if not own:
        return None
    return f'do = "own_view"\nof = "{told.chance.choice(own)}"\ntext = {_quoted(_LONG)}'


def _some(told: _Told, kind: Kind | None = None) -> str:
    refs = [one for one, of in told.refs.items() if kind in (None, of)]
    return _list(map(_quoted, told.chance.sample(refs, min(len(refs), 2))))


def _share(told: _Told) -> str:
    ref, chance = told.new_ref(), told.chance
    told.shares.append(ref)
    return "\n".join(
        (
            f'do = "share"\nref = "{ref}"\nto = {{ name = {_quoted(chance.choice(_NAMES))} }}',
            f"purpose = {_quoted(chance.choice(_TEXTS))}\nitems = {_some(told)}",
            f"until = {chance.choice(('2026-04-02', '2027-01-01', '2026-01-01'))}",
            f"show_names = {_some(told, Kind.HELPER)}",
            f'answer = "{chance.choices(("yes", "no", "later"), (6, 1, 1))[0]}"',
            *_on_paper(chance),
        )
    )


def _with_share(told: _Told) -> str | None:
    if not told.shares:
        return None
    deed = told.chance.choice(("export_again", "withdraw"))
    return f'do = "{deed}"\nof = "{told.chance.choice(told.shares)}"'


def _print(told: _Told) -> str:
    what = told.chance.choice(PRINTS).value
    return "\n".join((f'do = "print"\nwhat = "{what}"', *_on_paper(told.chance)))


def _on_paper(chance: random.Random) -> Sequence[str]:
    large = "large_print = true" if chance.random() < 0.2 else ""
    also = f'also_in = "{chance.choice(("nl", "en"))}"' if chance.random() < 0.3 else ""
    return [one for one in (large, also) if one]


def _search(told: _Told) -> str:
    words = told.chance.choice(("soep", "een", "rust", "cafe", "huis", "أمي", "wat niemand zegt"))
    return f'do = "search"\nfor = {_quoted(words)}\nfinds = {_some(told)}\nnot = {_some(told)}'


def _access(told: _Told) -> str:
    mode = told.chance.choices(("together", "may-read", "none"), (3, 3, 1))[0]
    # It may fail, and then the worker is not gone: the story must go on with the name.
    return f'do = "access"\nworker = "{told.chance.choice(("ad", "bo"))}"\nmode = "{mode}"'


def _copy(told: _Told) -> str:
    name = told.chance.choice(("stick", "lap top"))
    told.copies.append(name)
    return f'do = "copy"\nname = "{name}"\nto = "{name}"'


def _merge(told: _Told) -> str:
    return f'do = "merge"\nfrom = "{told.chance.choice(["main", *told.copies])}"'


def _settle(told: _Told) -> str | None:
    if not told.refs:
        return None
    keep = told.chance.choice(("ours", "theirs", *_TEXTS))
    return f'do = "settle"\nof = "{told.chance.choice(list(told.refs))}"\nkeep = {_quoted(keep)}'


def _secret(told: _Told) -> str:
    return f'do = "change_secret"\nopens_with = "{told.chance.choice(_LOCKS)}"'


def _bare(told: _Told) -> str:
    return f'do = "{told.chance.choice(("lock", "lose_secret", "backup", "restore_backup"))}"'


def _journey(told: _Told) -> str:
    return f'do = "journey"\nstate = "{told.chance.choice(("goes-on", "safety-net", "finished"))}"'


def _expect(told: _Told) -> str:
    who, text = told.chance.choice(("client", "ad", "bo")), _quoted(told.chance.choice(_TEXTS))
    return f'do = "expect"\nwho = "{who}"\nsees = [{text}]\nproposals = 1'


# How often each is done, beside the others.
_ACTS: Sequence[tuple[Callable[[_Told], str | None], int]] = (
    (_write, 12), (_propose, 7), (_revise, 8), (_answer, 5), (_to_entry, 6), (_own_view, 1),
    (_share, 2), (_with_share, 2), (_print, 1), (_search, 2), (_access, 1), (_copy, 2), (_merge, 3),
    (_settle, 2), (_secret, 1), (_bare, 2), (_journey, 1), (_expect, 2),
)  # fmt: skip
