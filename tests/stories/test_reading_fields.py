# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every field of every kind is accepted where it belongs, and nowhere else."""

from collections.abc import Iterator, Mapping

import pytest

from klantreis.stories import format as told
from klantreis.stories.fields import FIELDS, Kind, Shape, Spec
from tests.stories.telling import SOUND, added, refused

_SAMPLES: Mapping[Shape, tuple[str, ...]] = {
    Shape.TEXT: ('"een woord"', '""', '"""\nveel\nregels"""'),
    Shape.JOINED: ('"een"', '["een", "twee"]'),
    Shape.TEXTS: ("[]", '["ik", "de buren"]'),
    Shape.ONE_OR_MORE: ('"een"', '["een", "twee"]'),
    Shape.FLAG: ("true", "false"),
    Shape.DAY: ("2026-03-02", "2026-03-02T10:00:00+01:00", "2026-03-02T10:00:00", '"ooit"'),
    Shape.AMOUNT: ("0", "1500", "62.5"),
    Shape.ENTRY: ('"rust"',),
    Shape.LINK: ('"rust"', '"de winkel"'),
    Shape.LINKS: ('"rust"', '["rust", "de winkel"]', "[]"),
    Shape.LINES: ('{ "Wat helpt?" = "rust" }', "{}"),
}
_FIELDS = [(kind, key) for kind in Kind for key in FIELDS[kind]]


def _samples(spec: Spec) -> Iterator[str]:
    if spec.shape is Shape.WORD:
        yield from (f'"{word}"' for word in spec.words)
    elif spec.shape in (Shape.ROWS, Shape.TABLE):
        row = ", ".join(f"{key} = {next(_samples(inner))}" for key, inner in spec.inner.items())
        yield f"[{{ {row} }}]" if spec.shape is Shape.ROWS else f"{{ {row} }}"
    else:
        yield from _SAMPLES[spec.shape]


@pytest.mark.parametrize(("kind", "key"), _FIELDS)
def test_a_field_is_accepted_in_a_write_a_propose_and_a_revise(kind: Kind, key: str) -> None:
    for value in _samples(FIELDS[kind][key]):
        entry = f'kind = "{kind}"\n{key} = {value}\n'
        written = added(f'do = "write"\nref = "it"\n{entry}')
        proposed = added(f'do = "propose"\nby = "ad"\n{entry}')
        revised = added(
            f'do = "write"\nref = "it"\n{entry}'
            f'[[visit.act]]\ndo = "revise"\nof = "it"\n{key} = {value}\n'
        )

        assert isinstance(written, told.WriteAct)
        assert isinstance(proposed, told.ProposeAct)
        assert isinstance(revised, told.ReviseAct)
        same = written.content.fields[key]
        assert proposed.content.fields[key] == revised.content.fields[key] == same


@pytest.mark.parametrize("kind", list(Kind))
def test_a_field_of_another_kind_is_refused(kind: Kind) -> None:
    others = {key for fields in FIELDS.values() for key in fields} - set(FIELDS[kind])
    start = f'{SOUND}[[visit.act]]\ndo = "write"\nkind = "{kind}"\n'

    for key in others:
        line = SOUND.count("\n") + 4
        assert refused(f'{start}{key} = "x"\n') == (line, key, "unknown-key")


@pytest.mark.parametrize(("kind", "key"), _FIELDS)
def test_a_number_is_no_field_but_an_amount(kind: Kind, key: str) -> None:
    start = f'{SOUND}[[visit.act]]\ndo = "write"\nkind = "{kind}"\n'

    assert refused(f"{start}{key} = 7\n") == (start.count("\n") + 1, key, "wrong-type")
