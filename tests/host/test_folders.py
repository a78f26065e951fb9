# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The places of klantreis: private, apart from each other, and with the resources that belong."""

import stat
from pathlib import Path

import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix

from klantreis.domain.problems import BadFormat, CannotWrite, NotThere
from klantreis.host.folders import (
    PORTABLE,
    WORDS,
    Folders,
    portable_home,
    resources_of,
    word_list,
)

FOUR = ("data", "state", "config", "log")


def test_the_real_folders_are_those_of_the_system_and_private(home: Path) -> None:
    folders = Folders.real()

    assert folders.data == home / ".local/share/klantreis"
    assert folders.config == home / ".config/klantreis"
    assert folders.state == home / ".local/state/klantreis"
    assert folders.state in folders.log.parents
    assert _modes(folders) == {0o700}


def test_a_home_that_cannot_be_written_is_named_and_not_taken_for_another_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.write_text("a file", encoding="utf-8")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name))

    with pytest.raises(CannotWrite) as caught:
        Folders.real()

    assert caught.value.values["what"] == "home"


@pytest.mark.parametrize("system", [Unix, MacOS])
def test_no_two_folders_are_one_on_any_system(system: type[Unix] | type[MacOS]) -> None:
    folders = Folders.of(system("klantreis", appauthor=False, roaming=False))

    assert len({folders.data, folders.state, folders.config, folders.log}) == 4


def test_a_demo_stays_below_its_own_folder(tmp_path: Path) -> None:
    folders = Folders.under(tmp_path / "demo")

    assert {getattr(folders, one).parent for one in FOUR} == {tmp_path / "demo"}
    assert _modes(folders) == {0o700}


def test_in_a_checkout_the_resources_lie_beside_the_source(tmp_path: Path) -> None:
    folders = Folders.under(tmp_path)

    assert (folders.resources / "fonts").is_dir()


def test_when_built_the_resources_lie_inside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "src" / "klantreis"
    (tmp_path / "resources").mkdir()

    in_a_checkout = resources_of(package)
    (package / "resources").mkdir(parents=True)
    when_built = resources_of(package)

    assert in_a_checkout == tmp_path / "resources"
    assert when_built == package / "resources"


def test_missing_resources_are_told(tmp_path: Path) -> None:
    with pytest.raises(NotThere) as missing:
        resources_of(tmp_path / "src" / "klantreis")

    assert missing.value.values == {"what": "resources"}


def test_the_words_come_in_their_order_without_remarks(tmp_path: Path) -> None:
    _write(tmp_path, ["# where they come from", "", *_words()])

    assert word_list(tmp_path) == tuple(_words())


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["een", "twee"], id="too few"),
        pytest.param(["a" * 9] * WORDS, id="one word only"),
    ],
)
def test_a_list_that_would_weaken_secrets_is_refused(tmp_path: Path, words: list[str]) -> None:
    _write(tmp_path, words)

    with pytest.raises(BadFormat):
        word_list(tmp_path)


@pytest.mark.parametrize("last", ["Hoofd", "twee woorden", "streep-je", "getal1"])
def test_a_word_that_is_hard_to_type_is_refused(tmp_path: Path, last: str) -> None:
    _write(tmp_path, [*_words()[:-1], last])

    with pytest.raises(BadFormat):
        word_list(tmp_path)


def test_a_list_that_is_not_there_or_no_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotThere):
        word_list(tmp_path)
    _write(tmp_path, [])
    (tmp_path / "words" / "nl.txt").write_bytes(b"\xff\xfe")

    with pytest.raises(BadFormat):
        word_list(tmp_path)


def _modes(folders: Folders) -> set[int]:
    return {stat.S_IMODE(getattr(folders, one).stat().st_mode) for one in FOUR}


def _words() -> list[str]:
    letters = "abcdefghijklmnopqrst"
    return [
        letters[number // 8000 % 20]
        + letters[number // 400 % 20]
        + letters[number // 20 % 20]
        + letters[number % 20]
        for number in range(WORDS)
    ]


def _write(resources: Path, words: list[str]) -> None:
    (resources / "words").mkdir()
    (resources / "words" / "nl.txt").write_text("\n".join(words) + "\n", encoding="utf-8")


def test_a_program_that_is_carried_along_keeps_its_settings_beside_itself(tmp_path: Path) -> None:
    own = tmp_path / "stick" / "klantreis"
    own.mkdir(parents=True)
    (own / PORTABLE).touch()

    beside = portable_home(frozen=True, program=own / "klantreis")
    assert beside is not None
    folders = Folders.under(tmp_path / "computer").with_settings_in(beside)

    assert folders.config == own / "instellingen"
    assert folders.config.is_dir()
    assert folders.data.is_relative_to(tmp_path / "computer")


def test_an_installed_program_and_a_checkout_keep_settings_on_the_computer(tmp_path: Path) -> None:
    (tmp_path / PORTABLE).touch()

    assert portable_home(frozen=False, program=tmp_path / "python") is None
    assert portable_home(frozen=True, program=tmp_path / "elsewhere" / "klantreis") is None


def test_a_place_for_settings_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "instellingen").write_text("a file of somebody", encoding="utf-8")

    with pytest.raises(CannotWrite):
        Folders.under(tmp_path / "computer").with_settings_in(tmp_path)
