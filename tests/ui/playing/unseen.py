# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Small stories that nobody made the windows for: one of a quiet kitchen, one of two computers."""

_HEAD = """story = 1
title = "{title}"
language = "{language}"
[client]
name = "{name}"
opens_with = "{opens_with}"
"""
_WORKERS = """[[worker]]
id = "ad"
name = "Ad"
organisation = "WIJ"
access = "together"
[[worker]]
id = "bo"
name = "Bo"
access = "may-read"
"""


def _visit(at: str, *, by: str = "client", present: str = "", copy: str = "main") -> str:
    there = ", ".join(f'"{one}"' for one in (by, *present.split()))
    return f'[[visit]]\nat = {at}\nopened_by = "{by}"\npresent = [{there}]\ncopy = "{copy}"\n'


def _act(do: str, *keys: str) -> str:
    return "\n".join(("[[visit.act]]", f'do = "{do}"', *keys, ""))


def _write(kind: str, *keys: str) -> str:
    return _act("write", f'kind = "{kind}"', *keys)


def _share(items: str, *keys: str) -> str:
    to = 'to = { name = "Dokter Bos", role = "huisarts" }'
    return _act("share", to, 'purpose = "weten hoe het gaat"', f"items = {items}", *keys)


UNTIL = "until = 2026-12-31"
KITCHEN = "".join(
    (
        _HEAD.format(title="De keuken", language="nl", name="Toos", opens_with="card-pin"),
        _WORKERS,
        _visit("2026-03-02T10:00:00+01:00", present="ad bo"),
        _write("moment", 'ref = "eerst"', 'text = "Soep op zondag.\\n\\nMet ballen."'),
        _write("helper", 'ref = "an"', 'text = "Tante An"', 'name = "An"', "gives = []"),
        _write("step", 'ref = "stap"', 'text = "Bellen"', 'helpers = ["an", "Piet, van 4"]'),
        _write("step", 'ref = "stil"', 'rung = "find"', 'when = "ooit"'),
        _write("moment", 'by = "bo"', 'text = "Zij kookt."', 'fails = "NotYours"'),
        _write("contribution", 'ref = "bo-brengt"', 'by = "bo"', 'text = "Ik kook mee."'),
        _act("propose", 'ref = "p1"', 'kind = "moment"', 'by = "ad"', 'text = "Rommel."'),
        _act(
            "propose", 'ref = "p2"', 'kind = "talent"', 'by = "ad"', 'text = "Koken."',
            'words_of = "de buur"',
        ),
        _act("propose", 'ref = "p3"', 'kind = "step"', 'by = "bo"', 'text = "Samen koken."'),
        _act("answer", 'of = "p3"', 'answer = "accept"'),
        _act("answer", 'of = "p1"', 'answer = "refuse"'),
        _act("answer", 'of = "p2"', 'answer = "reword"', 'text = "Ik kook graag."'),
        _act("own_view", 'of = "bo-brengt"', 'text = "Dat is fijn."'),
        _act("own_view", 'of = "eerst"', 'text = "Over mezelf."'),
        _act("revise", 'of = "eerst"', 'text = "Soep met\u00a0ballen."', 'words_of = "An"'),
        _act("revise", 'of = "stap"', 'state = "done"', 'helpers = ["an"]'),
        _act("revise", 'of = "stap"', 'by = "ad"', 'state = "idea"', 'fails = "NotYours"'),
        _write("card", 'ref = "k1"', 'card = "handover"', 'text = "Zo"', 'lines = { a = "b" }'),
        _write("card", 'ref = "k2"', 'card = "handover"', 'text = "En zo"', 'lines = { c = "d" }'),
        _write("dream", 'ref = "d"', "private = true", 'text = "Een boot."', 'photo = "made"'),
        _act("remove", 'of = "d"'),
        _act("restore", 'of = "d"'),
        _act("make_shared", 'of = "d"'),
        _act("make_private", 'of = "k2"'),
        _act("forget", 'of = "stil"'),
        _act("forget", 'of = "stil"', "fails = true"),
        _act("search", 'for = "boot"', 'finds = ["d"]', 'not = ["stap"]'),
        _act("search", 'for = "soep"', 'finds = ["d"]', "fails = true"),
        _act(
            "expect", 'sees = ["Een boot.", "Ik kook graag."]', 'not = ["Rommel"]', "proposals = 0"
        ),
        _share('["eerst", "k2"]', UNTIL, 'fails = "PrivateCannotBeShared"'),
        _share("[]", UNTIL, 'fails = "NothingChosen"'),
        _share('["eerst"]', UNTIL, 'answer = "no"'),
        _share('["stap", "bo-brengt"]', UNTIL, 'ref = "s"', 'show_names = ["an"]'),
        _share('["d"]', "until = 2026-03-10", 'ref = "kort"', "large_print = true"),
        _visit("2026-03-20T10:00:00+01:00", present="ad"),
        _act("export_again", 'of = "s"'),
        _act("export_again", 'of = "kort"', 'fails = "ConsentExpired"'),
        _act("withdraw", 'of = "s"'),
        _act("export_again", 'of = "s"', 'fails = "ConsentWithdrawn"'),
        _act("print", 'what = "recovery"', "large_print = true"),
        _act("print", 'what = "overview"', 'also_in = "nl"'),
        _act("print", 'what = "helpers"', 'also_in = "en"'),
        _act("journey", 'state = "finished"'),
        _act("backup"),
        _act("lose_secret"),
        _write("moment", 'by = "ad"', 'text = "Kijk eens."', 'fails = "NotYours"'),
        _act("expect", 'sees = ["Een boot."]', "shared_with = 0"),
        _write("moment", 'by = "ad"', 'photo = "made"', 'fails = "NotYours"'),
        _write("moment", "private = true", 'drawing = "made"'),
        _act("expect", "proposals = 0"),
        _visit("2026-03-21T10:00:00+01:00", by="bo"),
        _act("print", 'what = "overview"', "fails = true"),
        _act("print", 'what = "blank"'),
        _act("access", 'worker = "bo"', 'mode = "none"', 'fails = "NotYours"'),
        _act("withdraw", 'of = "kort"', "fails = true"),
    )
)  # fmt: skip
COMPUTERS = "".join(
    (
        _HEAD.format(title="Two tables", language="en", name="Ann", opens_with="pictures"),
        _WORKERS,
        _visit("2026-05-02T10:00:00+02:00", present="ad"),
        _write("question", 'ref = "q"', 'text = "Where do I live?"', 'state = "open"'),
        _write("question", 'ref = "r"', 'text = "Who calls?"'),
        _write("letter", 'ref = "l"', 'photo = "made"', 'drawer = "not-now"'),
        _act("change_secret", 'opens_with = "passphrase"'),
        _act("lock"),
        _act("copy", 'name = "my stick"', 'to = "stick"'),
        _act("copy", 'name = "laptop"', 'to = "laptop"'),
        _visit("2026-05-03T10:00:00+02:00", copy="laptop", present="ad"),
        _act("revise", 'of = "q"', 'text = "Where shall I live?"'),
        _act("revise", 'of = "r"', 'wish = "Peace."'),
        _write("contribution", 'by = "ad"', 'ref = "c"', 'text = "I drive."', 'answer = "yes"'),
        _act("change_secret", 'opens_with = "card-pin"'),
        _act("merge", 'from = "laptop"'),
        _visit("2026-05-03T16:00:00+02:00", by="bo", copy="laptop"),
        _act("expect", 'who = "bo"', 'sees = ["shall I live"]'),
        _visit("2026-05-04T10:00:00+02:00", present="ad cy"),
        _act("invite", 'worker = { id = "cy", name = "Cy", access = "together" }'),
        _write("contribution", 'by = "cy"', 'text = "I bring tea."'),
        _act("revise", 'of = "q"', 'text = "Where can I live?"'),
        _act("revise", 'of = "r"', 'text = "Who calls me?"'),
        _act("merge", 'from = "laptop"'),
        _act("expect", "versions_of = { q = 2, r = 2, c = 1 }"),
        _act("settle", 'of = "q"', 'keep = "theirs"'),
        _act("settle", 'of = "r"', 'keep = "ours"'),
        _act("settle", 'of = "r"', 'keep = "ours"', "fails = true"),
        _act("access", 'worker = "ad"', 'mode = "may-read"'),
        _act("access", 'worker = "bo"', 'mode = "none"'),
        _act("change_secret", 'opens_with = "pin-device"'),
        _act("backup"),
        _act("restore_backup"),
        _act("expect", 'sees = ["Where shall I live?", "Who calls me?"]', "versions_of.q = 1"),
        _act("lose_secret"),
        _visit("2026-05-05T10:00:00+02:00", by="bo"),
        _act("search", 'for = "live"', 'fails = "MayNotOpen"'),
        _visit("2026-05-06T10:00:00+02:00", by="ad"),
        _act("propose", 'kind = "step"', 'ref = "p"', 'text = "See the flat."'),
        _act("answer", 'of = "p"', 'answer = "accept"', 'fails = "NotYours"'),
        _act("expect", 'who = "ad"', "proposals = 1"),
    )
)  # fmt: skip
