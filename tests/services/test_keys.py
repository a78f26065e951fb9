# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The client's secret: every way to open, changing it, and the way back after losing it."""

from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.domain.locking import LockKind
from klantreis.domain.problems import KeyringMissing, WeakSecret, WrongSecret
from klantreis.host.settings import Owner
from klantreis.services import keeping, keys, opening
from klantreis.services.keys import Key
from klantreis.services.parts import vault_of
from tests.services.table import Table, elsewhere, sit

OWN = {
    LockKind.CARD_PIN: "830274",
    LockKind.PIN_DEVICE: "830274",
    LockKind.PASSPHRASE: "de vuurtoren fluit zachtjes op dinsdag",
}
KINDS = [kind for kind in LockKind if kind is not LockKind.RECOVERY]


def changed(table: Table, kind: LockKind) -> Key:
    """A new key of *kind*, put in the place of the old one."""
    key = keys.assign(table.parts, kind, table.journey, own=OWN.get(kind, ""))
    opener = keys.opener_of(table.parts, key, table.journey)
    keys.change_secret(table.session, opener, present=table.sheet())
    return key


@pytest.mark.parametrize("kind", KINDS)
def test_each_way_of_opening_opens_and_the_old_one_does_not(tmp_path: Path, kind: LockKind) -> None:
    table = sit(tmp_path)
    table.write("van mij")
    old = table.opener()

    table.key = changed(table, kind)

    table.reopen()
    assert "van mij" in table.texts()
    table.lock()
    with pytest.raises(WrongSecret):
        opening.open_as_client(table.parts, table.place, old)


@pytest.mark.parametrize("kind", [LockKind.CARD_PIN, LockKind.PIN_DEVICE])
def test_another_pin_opens_nothing(tmp_path: Path, kind: LockKind) -> None:
    table = sit(tmp_path)
    key = changed(table, kind)
    table.lock()
    wrong = keys.opener_of(table.parts, replace(key, pin="830275"), table.journey)

    with pytest.raises(WrongSecret):
        opening.open_as_client(table.parts, table.place, wrong)


@pytest.mark.parametrize(
    ("kind", "own"), [(LockKind.CARD_PIN, "1234"), (LockKind.PASSPHRASE, "welkom welkom")]
)
def test_a_secret_that_is_guessed_at_once_is_refused_and_the_old_one_stays(
    tmp_path: Path, kind: LockKind, own: str
) -> None:
    table = sit(tmp_path)
    key = keys.assign(table.parts, kind, table.journey, own=own)
    opener = keys.opener_of(table.parts, key, table.journey)

    with pytest.raises(WeakSecret):
        keys.change_secret(table.session, opener, present=table.sheet())

    table.reopen()


def test_without_a_keyring_there_is_no_pin_for_this_computer(tmp_path: Path) -> None:
    table = sit(tmp_path)
    parts = replace(table.parts, vault=None)

    with pytest.raises(KeyringMissing):
        keys.assign(parts, LockKind.PIN_DEVICE, table.journey, own="830274")


@pytest.mark.parametrize("owner", [Owner.WORKER, Owner.UNKNOWN])
def test_a_pin_for_a_computer_that_is_not_the_clients_own_is_refused(
    tmp_path: Path, owner: Owner
) -> None:
    table = sit(tmp_path)
    parts = replace(table.parts, owner=owner)

    with pytest.raises(KeyringMissing):
        keys.assign(parts, LockKind.PIN_DEVICE, table.journey, own="830274")

    with pytest.raises(KeyringMissing):
        vault_of(parts).get(keys.device_name(table.journey))


def test_the_recovery_sheet_opens_when_the_secret_is_lost(tmp_path: Path) -> None:
    table = sit(tmp_path)
    table.write("terug te vinden")
    table.lock()
    sheet = Key(LockKind.RECOVERY, card=table.recovery)
    opener = keys.opener_of(table.parts, sheet, table.journey)

    table.session = opening.open_as_client(table.parts, table.place, opener)

    assert "terug te vinden" in table.texts()


def test_a_new_sheet_makes_the_old_one_worthless(tmp_path: Path) -> None:
    table = sit(tmp_path)
    old = keys.opener_of(table.parts, Key(LockKind.RECOVERY, card=table.recovery), table.journey)

    code = keys.assign(table.parts, LockKind.RECOVERY, table.journey).card
    keys.change_recovery(table.session, code, present=table.opener())

    table.lock()
    with pytest.raises(WrongSecret):
        opening.open_as_client(table.parts, table.place, old)
    new = keys.opener_of(table.parts, Key(LockKind.RECOVERY, card=code), table.journey)
    opening.open_as_client(table.parts, table.place, new)


def test_backups_from_before_open_with_the_new_secret_only(tmp_path: Path) -> None:
    table = sit(tmp_path / "home")
    table.write("bewaard")
    made = keeping.backup(table.session)
    old = table.opener()

    table.key = changed(table, LockKind.WORDS)

    restored = elsewhere(table, made, tmp_path / "restored")
    assert "bewaard" in restored.texts()
    restored.lock()
    with pytest.raises(WrongSecret):
        opening.open_as_client(restored.parts, restored.place, old)


def test_wrong_guesses_are_counted_and_the_right_one_still_opens(tmp_path: Path) -> None:
    table = sit(tmp_path)
    table.lock()
    wrong = keys.opener_of(table.parts, Key(LockKind.WORDS, words="een twee drie"), table.journey)
    for _ in range(4):
        with pytest.raises(WrongSecret):
            opening.open_as_client(table.parts, table.place, wrong)
    assert table.parts.pace.wait_s(table.journey) > 0

    opening.open_as_client(table.parts, table.place, table.opener())

    assert table.parts.pace.wait_s(table.journey) == 0
