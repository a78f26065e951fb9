# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""There is no way to paper but through what was chosen: a contract, and attempts at others."""

import ast
import inspect
import pkgutil
import typing
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from importlib import import_module
from types import FunctionType
from typing import cast

import pytest

from klantreis import documents
from klantreis.documents import overview as overview_paper
from klantreis.documents import receipt, summary
from klantreis.documents.kit import Manner
from klantreis.domain.choosing import Overview, Sheet, Summary
from klantreis.domain.entries import Helper, Moment, Question
from klantreis.domain.language import Language
from klantreis.domain.problems import NoConsent
from tests.documents.everything import CHECK_WORDS, KIT, PROOF
from tests.documents.journeys import Journal

# Every public function that makes a file, and what of a journey it takes.
MAKERS = {
    "blank.render": set(),
    "keys.card": {"str"},
    "keys.recovery_sheet": {"str"},
    # The booklet about the program: it holds nothing of a journey.
    "manual.render": {"Booklet", "Mapping"},
    # Sums over what clients gave to a pilot, each by a consent of its own kind: nobody's words.
    "pilot_report.render": {"PilotReport"},
    "overview.render": {"Overview"},
    "receipt.render": {"Summary"},
    "summary.render": {"Summary"},
    "withdrawal.render": {"Sharing", "str", "datetime"},
}
# Steps inside a paper: they get what others set, or bytes that were drawn.
STEPS = {"drawing.draw", "finishing.finish", "locking.lock"}
# What no paper may be made of: the journal itself, in which nobody chose anything.
JOURNAL = ("folding", "journey", "facts")


def test_each_maker_of_a_file_takes_only_what_was_chosen() -> None:
    found = {name: takes for name, takes in makers() if name not in STEPS}

    assert found == MAKERS


def test_documents_know_no_journal() -> None:
    known = [
        f"{name}: {one}"
        for name, tree in sources()
        for one in imports(tree)
        if one.startswith("klantreis.domain.") and one.split(".")[2] in JOURNAL
    ]

    assert known == []


def test_a_letter_that_takes_back_says_nothing_of_what_was_given() -> None:
    tree = dict(sources())["withdrawal"]

    read = {one.attr for one in ast.walk(tree) if isinstance(one, ast.Attribute)}
    assert read.isdisjoint({"items", "purpose", "show_names", "entries", "titles"})


@pytest.fixture
def chosen() -> Summary:
    """What Toos gave."""
    journal = Journal()
    entry = journal.write(Question("Ik wil rust."))
    return journal.summary(journal.grant(entry))


@pytest.fixture
def other() -> Summary:
    """What Toos gave somebody else, and another text."""
    journal = Journal()
    journal.write(Helper(name="Anneke"))
    return journal.summary(journal.grant(journal.write(Moment("Geheim."))))


def test_a_summary_with_another_text_does_not_come_about(chosen: Summary, other: Summary) -> None:
    for change in (
        {"entries": other.entries},
        {"entries": (*chosen.entries, *other.entries)},
        {"client": "Ad"},
        {"purpose": "iets anders"},
        {"grant": other.grant},
        {"proof": other.proof},
        {"proof": None},
    ):
        with pytest.raises(NoConsent):
            replace(chosen, **change)


def test_an_overview_with_another_text_does_not_come_about(other: Summary) -> None:
    own = Journal().overview(Sheet.OVERVIEW)

    with pytest.raises(NoConsent):
        replace(own, entries=other.entries)
    with pytest.raises(NoConsent):
        replace(own, sheet=Sheet.HELPERS)


def test_what_only_looks_like_a_summary_is_not_printed(chosen: Summary, other: Summary) -> None:
    @dataclass
    class Alike:
        grant: object
        client: str
        entries: object
        purpose: str

    alike = Alike(chosen.grant, chosen.client, other.entries, chosen.purpose)
    with pytest.raises(NoConsent):
        summary.render(cast(Summary, alike), words=CHECK_WORDS, proof=PROOF, kit=KIT)
    with pytest.raises(NoConsent):
        receipt.render(cast(Summary, alike), words=CHECK_WORDS, kit=KIT)
    with pytest.raises(NoConsent):
        overview_paper.render(cast(Overview, alike), Manner(Language.NL), kit=KIT)


def test_a_summary_that_was_forced_open_is_not_printed(chosen: Summary, other: Summary) -> None:
    object.__setattr__(chosen, "entries", other.entries)

    with pytest.raises(NoConsent):
        summary.render(chosen, words=CHECK_WORDS, proof=PROOF, kit=KIT)
    with pytest.raises(NoConsent):
        receipt.render(chosen, words=CHECK_WORDS, kit=KIT)


def test_an_overview_that_was_forced_open_is_not_printed(other: Summary) -> None:
    own = Journal().overview(Sheet.OVERVIEW)
    object.__setattr__(own, "entries", other.entries)

    with pytest.raises(NoConsent):
        overview_paper.render(own, Manner(Language.NL), kit=KIT)


def test_all_that_is_shown_is_in_the_proof(chosen: Summary) -> None:
    shown = {field.name for field in fields(Summary)} - {"proof"}

    assert len(chosen.proof.content) == len(shown)


def makers() -> Iterator[tuple[str, set[str]]]:
    """Public functions in documents that give bytes, and the types that they take of a journey."""
    for one in pkgutil.iter_modules(documents.__path__):
        module = import_module(f"klantreis.documents.{one.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ != module.__name__ or name.startswith("_"):
                continue
            hints = typing.get_type_hints(function)
            if hints.get("return") is bytes:
                yield f"{one.name}.{name}", _of_a_journey(function)


def _of_a_journey(function: FunctionType) -> set[str]:
    hints = typing.get_type_hints(function)
    taken = {
        getattr(hint, "__name__", str(hint)) for name, hint in hints.items() if name != "return"
    }
    return taken - {"Manner", "Kit", "PaperProof", "tuple"}


def sources() -> Iterator[tuple[str, ast.Module]]:
    for one in pkgutil.iter_modules(documents.__path__):
        module = import_module(f"klantreis.documents.{one.name}")
        yield one.name, ast.parse(inspect.getsource(module))


def imports(tree: ast.Module) -> Iterator[str]:
    for one in ast.walk(tree):
        if isinstance(one, ast.ImportFrom) and one.module:
            yield one.module
        elif isinstance(one, ast.Import):
            yield from (name.name for name in one.names)
