# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings are kept, a broken file is put aside, and nothing unknown is thrown away."""

import json
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain.language import Language
from klantreis.domain.problems import CannotWrite
from klantreis.host.settings import Owner, Settings, SettingsFile, SettingsState, Theme

CHOSEN = Settings(
    language=Language.EN,
    text_percent=150,
    theme=Theme.CONTRAST,
    reads_aloud=True,
    is_calm=True,
    on_this_day=True,
    keyring_allowed=True,
    owner=Owner.WORKER,
    lock_after_s=60,
)


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


def test_a_new_computer_has_the_defaults(file: SettingsFile) -> None:
    reading = file.read()

    assert (reading.settings, reading.state) == (Settings(), SettingsState.NEW)
    assert reading.settings.language is Language.NL
    assert reading.settings.keyring_allowed is False


def test_what_was_set_is_read_again(file: SettingsFile) -> None:
    file.write(CHOSEN)

    assert file.read().settings == CHOSEN
    assert file.read().state is SettingsState.READ


def test_settings_of_a_later_klantreis_are_kept(file: SettingsFile) -> None:
    file.path.write_text('{"theme": "dark", "voice": {"speed": 0.8}}')

    file.write(replace(file.read().settings, is_calm=True))

    kept = json.loads(file.path.read_text())
    assert kept["voice"] == {"speed": 0.8}
    assert (kept["theme"], kept["is_calm"]) == ("dark", True)


def test_what_is_unknown_never_stands_in_for_what_is_known(file: SettingsFile) -> None:
    file.write(replace(CHOSEN, others=MappingProxyType({"language": "xx"})))

    assert file.read().settings.language is Language.EN


@pytest.mark.parametrize(
    "broken",
    [b"", b"{", b"[]", b"\xff\xfe", b'{"theme": "dark"', b"[" * 50_000, b" " * 70_000 + b"{}"],
    ids=["empty", "cut", "a list", "no text", "no end", "too deep", "too long"],
)
def test_a_broken_file_is_put_aside_and_told(file: SettingsFile, broken: bytes) -> None:
    file.path.write_bytes(broken)

    reading = file.read()

    assert (reading.settings, reading.state) == (Settings(), SettingsState.SET_ASIDE)
    assert (file.path.parent / "settings.broken-1.json").read_bytes() == broken
    assert file.read().state is SettingsState.NEW


def test_a_second_broken_file_leaves_the_first_alone(file: SettingsFile) -> None:
    for broken in (b"first", b"second"):
        file.path.write_bytes(broken)
        file.read()

    aside = sorted(one.read_bytes() for one in file.path.parent.glob("*.broken-*"))
    assert aside == [b"first", b"second"]


def test_writing_puts_a_broken_file_aside_too(file: SettingsFile) -> None:
    file.path.write_bytes(b"broken")

    file.write(CHOSEN)

    assert file.read().settings == CHOSEN
    assert (file.path.parent / "settings.broken-1.json").read_bytes() == b"broken"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "fr"),
        ("language", ["nl"]),
        ("text_percent", 5000),
        ("text_percent", True),
        ("text_percent", "100"),
        ("theme", None),
        ("reads_aloud", "yes"),
        ("keyring_allowed", 1),
        ("owner", "somebody"),
        ("lock_after_s", 0),
    ],
)
def test_a_value_that_is_no_good_gives_way_to_its_default(
    file: SettingsFile, name: str, value: object
) -> None:
    file.path.write_text(json.dumps({name: value, "is_calm": True}))

    reading = file.read()

    assert reading.state is SettingsState.PARTLY
    assert reading.settings == Settings(is_calm=True)


def test_a_place_that_cannot_be_read_nor_moved_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    file = SettingsFile(tmp_path / "file" / "settings.json")

    assert file.read().state is SettingsState.UNREADABLE
    with pytest.raises(CannotWrite):
        file.write(CHOSEN)


@given(st.binary(max_size=200) | st.text().map(lambda text: json.dumps({"theme": text}).encode()))
def test_no_file_at_all_makes_a_crash(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    file = SettingsFile(tmp_path_factory.mktemp("any") / "settings.json")
    file.path.write_bytes(data)

    assert file.read().settings.text_percent == 100
