# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the format does not name is refused with its line and key, and nothing is played."""

import pytest

from tests.stories.telling import HEAD, SOUND, refused

# Each: what is added to the sound story, the key that is refused, the reason.
# `<` marks the line; without it, the line is the first of what is added.
ACTS = [
    ('do = "dance" # <', "do", "wrong-value"),
    ('ref = "x"', "do", "missing-key"),
    ("do = 1 # <", "do", "wrong-type"),
    ('do = "lock"\ncolour = "red" # <', "colour", "unknown-key"),
    ('do = "lock"\nof = "rust" # <', "of", "unknown-key"),
    ('do = "lock"\nfails = "Nonsense" # <', "fails", "wrong-value"),
    ('do = "lock"\nfails = "EmptyEntry" # <', "fails", "wrong-value"),
    ('do = "lock"\nfails = false # <', "fails", "wrong-type"),
    ('do = "lock"\nat = 2026-03-02T10:00:00 # <', "at", "no-offset"),
    ('do = "lock"\nat = 2026-03-02 # <', "at", "wrong-type"),
    ('do = "lock"\nat = 0001-01-01T00:00:00+14:00 # <', "at", "wrong-value"),
    ('do = "lock"\nref = "rust" # <', "ref", "used-twice"),
    ('do = "lock"\nref = " " # <', "ref", "wrong-value"),
    ('do = "write"\ntext = "x"', "kind", "missing-key"),
    ('do = "write"\nkind = "diagnosis" # <', "kind", "wrong-value"),
    ('do = "write"\nkind = "dream"\nrung = "self" # <', "rung", "unknown-key"),
    ('do = "write"\nkind = "step"\nrung = "high" # <', "rung", "wrong-value"),
    ('do = "write"\nkind = "step"\nquestion = "nowhere" # <', "question", "unknown-ref"),
    ('do = "write"\nkind = "step"\nhelpers = [\n"ineke",\n2] # <', "helpers", "wrong-type"),
    ('do = "write"\nkind = "moment"\ntext = 5 # <', "text", "wrong-type"),
    ('do = "write"\nkind = "moment"\nprivate = "yes" # <', "private", "wrong-type"),
    ('do = "write"\nkind = "moment"\non = 10:00:00 # <', "on", "wrong-type"),
    ('do = "write"\nkind = "moment"\nby = "bea" # <', "by", "unknown-person"),
    ('do = "write"\nkind = "moment"\nphoto = "../a.jpg" # <', "photo", "wrong-value"),
    ('do = "write"\nkind = "card"\ncard = "x" # <', "card", "wrong-value"),
    ('do = "write"\nkind = "card"\ncard = "handover"\nlines.a = 1 # <', "a", "wrong-type"),
    ('do = "write"\nkind = "question"\nat_stake = { what = "x" } # <', "at_stake", "wrong-type"),
    ('do = "write"\nkind = "question"\nat_stake = ["rust"] # <', "at_stake", "wrong-type"),
    (
        'do = "write"\nkind = "question"\nat_stake = [\n{ what = "x", for = "ik" }] # <',
        "for",
        "wrong-type",
    ),
    ('do = "write"\nkind = "question"\n[[visit.act.views]]\nmood = 1 # <', "mood", "unknown-key"),
    ('do = "write"\nkind = "contribution"\nanswer = "later" # <', "answer", "wrong-value"),
    (
        'do = "write"\nkind = "difference"\nactual = [{ what = "x", low = true }] # <',
        "low",
        "wrong-type",
    ),
    (
        'do = "write"\nkind = "difference"\nactual = [{ what = "x", low = 1.005 }] # <',
        "low",
        "wrong-value",
    ),
    (
        'do = "write"\nkind = "difference"\nactual = [{ what = "x", low = 2, high = 1 }] # <',
        "high",
        "wrong-value",
    ),
    (
        'do = "write"\nkind = "difference"\notherwise = [{ what = "x", agogic = true }] # <',
        "agogic",
        "unknown-key",
    ),
    ('do = "write"\nkind = "difference"\nvoices.boss = "x" # <', "boss", "unknown-key"),
    ('do = "revise"\ntext = "x"', "of", "missing-key"),
    ('do = "revise"\nof = "later" # <', "of", "unknown-ref"),
    ('do = "revise"\nof = "rust"\nrung = "self" # <', "rung", "unknown-key"),
    ('do = "revise"\nof = "rust"\nprivate = true # <', "private", "unknown-key"),
    ('do = "propose"\nkind = "step"\ntext = "x"', "by", "missing-key"),
    ('do = "propose"\nkind = "step"\nby = "client" # <', "by", "unknown-person"),
    ('do = "answer"\nof = "rust" # <\nanswer = "accept"', "of", "unknown-ref"),
    ('do = "answer"\nof = "bellen"\nanswer = "maybe" # <', "answer", "wrong-value"),
    ('do = "answer"\nof = "bellen"\nanswer = "reword"', "text", "missing-key"),
    ('do = "answer"\nof = "bellen"\nanswer = "accept"\ntext = "x" # <', "text", "unknown-key"),
    ('do = "forget"\nof = "gegeven" # <', "of", "unknown-ref"),
    ('do = "withdraw"\nof = "rust" # <', "of", "unknown-ref"),
    ('do = "export_again"\nof = "nowhere" # <', "of", "unknown-ref"),
    ('do = "own_view"\nof = "rust"', "text", "missing-key"),
    ('do = "print"\nwhat = "everything" # <', "what", "wrong-value"),
    ('do = "print"\nwhat = "blank"\nalso_in = "fr" # <', "also_in", "wrong-value"),
    ('do = "journey"\nstate = "closed" # <', "state", "wrong-value"),
    ('do = "search"\nfor = "rust"\nfinds = [\n"rust",\n"nowhere"] # <', "finds", "unknown-ref"),
    ('do = "search"\nfor = "rust"\nfinds = "rust" # <', "finds", "wrong-type"),
    ('do = "access"\nworker = "client" # <\nmode = "none"', "worker", "unknown-person"),
    ('do = "access"\nworker = "ad"\nmode = "all" # <', "mode", "wrong-value"),
    ('do = "invite"\nworker = "bea" # <', "worker", "wrong-type"),
    ('do = "invite"\nworker = { id = "ad", name = "Ad" } # <', "id", "used-twice"),
    ('do = "copy"\nname = "main" # <', "name", "wrong-value"),
    ('do = "copy"\nname = "../up" # <', "name", "wrong-value"),
    ('do = "merge"\nfrom = "laptop" # <', "from", "unknown-copy"),
    ('do = "settle"\nof = "rust"', "keep", "missing-key"),
    ('do = "change_secret"\nopens_with = "face" # <', "opens_with", "wrong-value"),
    ('do = "expect"\nwho = "bea" # <', "who", "unknown-person"),
    ('do = "expect"\nsees = "rust" # <', "sees", "wrong-type"),
    ('do = "expect"\nproposals = -1 # <', "proposals", "wrong-value"),
    ('do = "expect"\nshared_with = 1.0 # <', "shared_with", "wrong-type"),
    ('do = "expect"\nversions_of = { nowhere = 1 } # <', "nowhere", "unknown-ref"),
]

_SHARE = 'do = "share"\nto = { name = "A", role = "b" }\npurpose = "x"\n'
SHARES = [
    (_SHARE + 'items = ["rust"]', "until", "missing-key"),
    (_SHARE + "until = 2026-12-31", "items", "missing-key"),
    (_SHARE + 'items = ["gegeven"] # <\nuntil = 2026-12-31', "items", "unknown-ref"),
    (_SHARE + 'items = ["rust"]\nuntil = "for ever" # <', "until", "wrong-type"),
    (
        _SHARE + 'items = []\nuntil = 2026-12-31\nshow_names = ["rust"] # <',
        "show_names",
        "unknown-ref",
    ),
    (_SHARE + 'items = []\nuntil = 2026-12-31\nanswer = "no way" # <', "answer", "wrong-value"),
    ('do = "share"\nto = { name = "A", phone = "1" } # <', "phone", "unknown-key"),
]

# Each: a line of the sound story, what stands there instead, the key, the reason.
HEADERS = [
    ("story = 1", "story = 2", "story", "wrong-value"),
    ("story = 1", "story = true", "story", "wrong-type"),
    ("story = 1", "", "story", "missing-key"),
    ("story = 1", "story = 1\nauthor = 1", "author", "unknown-key"),
    ('language = "nl"', 'language = "fr"', "language", "wrong-value"),
    ('language = "nl"', 'language = "nl', "language", "not-toml"),
    ('opens_with = "words"', 'opens_with = "face"', "opens_with", "wrong-value"),
    ('name = "Riet"', 'surname = "Riet"', "surname", "unknown-key"),
    ('id = "ad"', 'id = "client"', "id", "used-twice"),
    ('access = "together"', 'access = "none"', "access", "wrong-value"),
    ('opened_by = "client"', 'opened_by = "bea"', "opened_by", "unknown-person"),
    ('present = ["client", "ad"]', 'present = ["client", "bea"]', "present", "unknown-person"),
    ('present = ["client", "ad"]', 'copy = "stick"', "copy", "unknown-copy"),
    ('present = ["client", "ad"]', 'weather = "rain"', "weather", "unknown-key"),
    ("at = 2026-03-02T10:00:00+01:00", "at = 2026-03-02T10:00:00", "at", "no-offset"),
    ('title = "Een klein begin"', 'title = "a"\ntitle = "b"', "title", "not-toml"),
    ('title = "Een klein begin"', 'title = "Een \\u0000 begin"', "title", "wrong-value"),
    ('title = "Een klein begin"', 'title = "Een \\u001b begin"', "title", "wrong-value"),
]


@pytest.mark.parametrize(("snippet", "key", "reason"), ACTS + SHARES)
def test_an_act_that_the_format_does_not_name_is_refused(
    snippet: str, key: str, reason: str
) -> None:
    first = SOUND.count("\n") + 1
    before, mark, _ = f"[[visit.act]]\n{snippet}".partition("# <")
    line = first + before.count("\n") if mark else first

    assert refused(f"{SOUND}[[visit.act]]\n{snippet}\n") == (line, key, reason)


@pytest.mark.parametrize(("line", "instead", "key", "reason"), HEADERS)
def test_a_header_that_the_format_does_not_name_is_refused(
    line: str, instead: str, key: str, reason: str
) -> None:
    at = HEAD.split("\n").index(line) + 1 + instead.count("\n")

    assert refused(SOUND.replace(line, instead)) == (at, key, reason)


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ('story = 1\ntitle = "x"', 1, "language"),
        ('story = 1\ntitle = "x"\nlanguage = "nl"\n', 1, "client"),
        ('story = 1\ntitle = "x"\nlanguage = "nl"\n\n[client]\n', 5, "name"),
        (HEAD + "[[visit]]\n", 16, "at"),
        (HEAD + "[[visit]]\nat = 2026-03-02T10:00:00Z", 16, "opened_by"),
    ],
)
def test_what_must_be_there_is_missed_at_the_table_that_lacks_it(
    text: str, line: int, key: str
) -> None:
    assert refused(text) == (line, key, "missing-key")
