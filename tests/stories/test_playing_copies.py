# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Copies, locks, secrets and workers, as they go in a story."""

from pathlib import Path

import pytest

from tests.stories.played import act, expect, moment, play, share, visit

SECRETS = (("pictures", "card-pin"), ("pin-device", "passphrase"), ("words", "pictures"))
MERGE_STICK = act("merge", 'from = "stick"')


def revise(of: str, text: str, *keys: str) -> str:
    return act("revise", f'of = "{of}"', f'text = "{text}"', *keys)


def went_well(tmp_path: Path, *visits: str) -> None:
    played = play(tmp_path, *visits)

    assert played.code == 0, played.told


def test_what_was_written_before_a_last_lock_is_in_the_copy(tmp_path: Path) -> None:
    went_well(
        tmp_path,
        visit(2, act("copy", 'name = "stick"'), moment("een", "Koffie."), act("lock")),
        visit(3, act("merge", 'from = "main"'), expect('sees = ["Koffie."]'), copy="stick"),
    )


def test_a_restored_backup_is_what_other_copies_meet(tmp_path: Path) -> None:
    went_well(
        tmp_path,
        visit(
            2,
            act("copy", 'name = "stick"'),
            moment("een", "Koffie."),
            act("backup"),
            moment("twee", "Thee."),
            act("restore_backup"),
        ),
        visit(
            3,
            act("merge", 'from = "main"'),
            expect('sees = ["Koffie."]', 'not = ["Thee."]'),
            copy="stick",
        ),
    )


def test_a_copy_that_is_made_anew_holds_what_is_there_then(tmp_path: Path) -> None:
    renewed = act("copy", 'name = "stick"')

    went_well(
        tmp_path,
        visit(2, renewed, moment("een", "Koffie."), renewed, act("copy", 'name = "usb"')),
        visit(3, expect('sees = ["Koffie."]'), moment("twee", "Thee."), copy="stick"),
        visit(3, expect('sees = ["Koffie."]', 'not = ["Thee."]'), copy="usb"),
        visit(4, MERGE_STICK, expect('sees = ["Thee."]'), renewed),
        visit(5, expect('sees = ["Thee."]'), copy="stick"),
    )


@pytest.mark.parametrize(
    ("keep", "stays", "goes"),
    [("theirs", "Stick.", "Thuis."), ("Samen.", "Samen.", "Thuis.")],
)
def test_two_versions_stand_until_the_client_settles(
    keep: str, stays: str, goes: str, tmp_path: Path
) -> None:
    one = "versions_of = { een = 1, twee = 1 }"
    two = expect('sees = ["Thuis.", "Stick."]', "versions_of = { een = 2, twee = 2 }")
    settled = expect(f'sees = ["{stays}"]', f'not = ["{goes}"]', one)
    private = moment("twee", "Eerst.", "private = true")
    settle = [act("settle", f'of = "{of}"', f'keep = "{keep}"') for of in ("een", "twee")]

    went_well(
        tmp_path,
        visit(2, moment("een", "Eerst."), private, act("copy", 'name = "stick"')),
        visit(3, revise("een", "Stick."), revise("twee", "Stick."), copy="stick"),
        visit(
            4, revise("een", "Thuis."), revise("twee", "Thuis."), MERGE_STICK, two, *settle, settled
        ),
        visit(5, act("merge", 'from = "main"'), settled, copy="stick"),
    )


def test_forgotten_wins_from_private_in_another_copy(tmp_path: Path) -> None:
    gone = expect('not = ["Koffie.", "Thee."]', "versions_of = { een = 0, twee = 0 }")
    first, second = 'of = "een"', 'of = "twee"'

    went_well(
        tmp_path,
        visit(2, moment("een", "Koffie."), moment("twee", "Thee."), act("copy", 'name = "stick"')),
        visit(3, act("forget", first), act("make_private", second), copy="stick"),
        visit(4, act("make_private", first), act("forget", second), MERGE_STICK, gone),
        visit(5, act("merge", 'from = "main"'), gone, copy="stick"),
    )


@pytest.mark.parametrize(("first", "following"), SECRETS)
def test_every_secret_opens_until_it_is_changed_or_lost(
    first: str, following: str, tmp_path: Path
) -> None:
    there = expect('sees = ["Koffie."]')

    went_well(
        tmp_path,
        visit(
            2,
            moment("een", "Koffie."),
            act("change_secret", f'opens_with = "{first}"'),
            act("lock"),
            there,
            act("lose_secret"),
            act("lock"),
            there,
            act("backup"),
            act("change_secret", f'opens_with = "{following}"'),
            act("restore_backup"),
            there,
        ),
    )


def test_a_worker_reaches_just_what_the_client_lets_them(tmp_path: Path) -> None:
    closed, sees = 'fails = "MayNotOpen"', 'sees = ["Koffie."]'
    of, never = 'of = "een"', 'fails = "NotYours"'
    alone = (
        expect(sees, 'not = ["Jas."]', who="bo"),
        act("search", 'for = "jas"', 'not = ["twee"]'),
        revise("een", "Anders.", never),
        act("forget", of, never),
        act("own_view", of, 'text = "x"', never),
        act("print", 'what = "overview"', never),
        act("print", 'what = "blank"'),
        share("a", '["een"]', 'answer = "no"', 'fails = "NoConsent"'),
    )

    went_well(
        tmp_path,
        visit(2, moment("een", "Koffie."), moment("twee", "Jas.", "private = true")),
        visit(3, expect(sees, closed, who="ad"), act("lock", closed), by="ad"),
        visit(4, *alone, by="bo"),
    )


def test_a_worker_who_was_let_go_may_be_invited_again(tmp_path: Path) -> None:
    closed, sees = 'fails = "MayNotOpen"', 'sees = ["Koffie."]'

    went_well(
        tmp_path,
        visit(2, moment("een", "Koffie.")),
        visit(5, act("access", 'worker = "bo"', 'mode = "none"'), expect('not = ["K"]', who="bo")),
        visit(6, expect(closed, who="bo"), by="bo"),
        visit(
            7,
            act("invite", 'worker = { id = "bo", name = "Bo", access = "may-read" }'),
            expect(sees, who="bo"),
        ),
        visit(8, expect(sees, who="bo"), by="bo"),
    )


def test_who_was_let_go_or_invited_in_a_copy_is_so_after_the_merge(tmp_path: Path) -> None:
    went_well(
        tmp_path,
        visit(2, moment("een", "Koffie."), act("copy", 'name = "stick"')),
        visit(
            3,
            act("access", 'worker = "bo"', 'mode = "none"'),
            act("invite", 'worker = { id = "cor", name = "Cor", access = "may-read" }'),
            copy="stick",
        ),
        visit(4, MERGE_STICK),
        visit(5, expect('fails = "MayNotOpen"', who="bo"), by="bo"),
        visit(5, expect('sees = ["Koffie."]', who="cor"), by="cor"),
    )


def test_a_worker_whose_invitation_failed_may_not_open(tmp_path: Path) -> None:
    guest = 'worker = { id = "cor", name = "Cor" }'

    went_well(
        tmp_path,
        visit(2, act("invite", guest, 'fails = "MayNotOpen"'), by="ad"),
        visit(3, expect('fails = "MayNotOpen"', who="cor"), by="cor"),
    )
