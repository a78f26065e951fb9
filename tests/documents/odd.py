# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Three odd stories: many tongues and secrets, a journey without a word, and far too much.

Each word of `SECRETS` is told to the journal and may stand on no paper that goes to others.
"""

LONG = "".join(chr(97 + number % 26) for number in range(5_000))
MANY = 300

HIDDEN_NAME, PRIVATE, REFUSED = "Quibbertje", "xprivatex", "xrefusedx"
FORGOTTEN, PROPOSED, ASIDE = "xforgottenx", "xproposedx", "xasidex"
SECRETS = (HIDDEN_NAME, PRIVATE, REFUSED, FORGOTTEN, PROPOSED, ASIDE)
# What no paper of the client's own may hold either; the name is theirs to see.
GONE = (REFUSED, FORGOTTEN, PROPOSED, ASIDE)

_PRINTS = (
    "overview", "hard-times", "homecoming", "neighbours", "handover", "helpers", "journey",
    "share-log", "talk-with-me", "exit-copy",
)  # fmt: skip


def _head(title: str, language: str, client: str) -> str:
    return f"""story = 1
title = "{title}"
language = "{language}"
[client]
name = "{client}"
opens_with = "words"
[[worker]]
id = "ad"
name = "Ad 'de «lange»' & zn."
access = "together"
"""


def _visit(at: str = "2026-03-02T10:00:00+01:00") -> str:
    return f"""[[visit]]
at = {at}
opened_by = "client"
present = ["client", "ad"]
"""


def _act(**told: object) -> str:
    lines = "".join(f"{key} = {_value(value)}\n" for key, value in told.items())
    return f"[[visit.act]]\n{lines}"


def _value(value: object) -> str:
    if isinstance(value, bool | int):
        return str(value).lower()
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escaped}"' if not value.startswith("day:") else value.removeprefix("day:")
    if isinstance(value, dict):
        inside = ", ".join(f"{key} = {_value(one)}" for key, one in value.items())
        return "{ " + inside + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_value, value)) + "]"
    raise TypeError(type(value))


def _prints(**more: object) -> str:
    return "".join(_act(do="print", what=one, **more) for one in _PRINTS)


def many_tongues() -> str:
    """Every script, a word without end, markup, and something of each that may not be seen."""
    shared = {"do": "share", "to": {"name": "Лікар Ковальчук", "role": "د. طبيب"},
              "purpose": f"weten hoe {HIDDEN_NAME} <i>het</i> doet", "items": ["q", "h", "m", "s"],
              "until": "day:2026-06-01", "show_names": [], "answer": "yes"}  # fmt: skip
    acts = [
        *_told_in_many_tongues(),
        *_told_in_vain(),
        _act(ref="one", **shared),
        _act(ref="two", large_print=True, also_in="en", **shared),
        _act(do="withdraw", of="one"),
        _prints(large_print=True, also_in="en"),
    ]
    return _head("Toren van Babel", "nl", "Оксана \\\\ Żak") + _visit() + "".join(acts)


def _told_in_many_tongues() -> tuple[str, ...]:
    return (
        _act(do="write", kind="helper", ref="h", name=f"{HIDDEN_NAME} Żółć", masked="buur",
             text=f"{HIDDEN_NAME} zegt {{name}} <b>ja</b>", ring="near", i_give=["سلام"],
             gives=["дзвінок 📞"]),
        _act(do="write", kind="question", ref="q", text=f"Чи можу я спати? {HIDDEN_NAME}s deur",
             at_stake=[{"what": "مرحبا بالعالم", "for": ["ja, 'ik'", "%s"]}], wish="zażółć"),
        _act(do="write", kind="moment", ref="m", text=LONG, feeling="😀"),
        _act(do="write", kind="step", ref="s", text="Γειά σου 👩‍👩‍👧 \\n (", helpers=["h"],
             question="q", rung="learn", state="differently"),
        _act(do="write", kind="consultation", text=f"Over {HIDDEN_NAME}", who=HIDDEN_NAME,
             present="no"),
    )  # fmt: skip


def _told_in_vain() -> tuple[str, ...]:
    return (
        _act(do="write", kind="moment", text=PRIVATE, private=True),
        _act(do="write", kind="moment", ref="f", text=FORGOTTEN),
        _act(do="forget", of="f"),
        _act(do="write", kind="moment", ref="a", text=ASIDE),
        _act(do="remove", of="a"),
        _act(do="propose", kind="talent", ref="p", by="ad", text=REFUSED),
        _act(do="answer", of="p", answer="refuse"),
        _act(do="propose", kind="talent", by="ad", text=PROPOSED),
    )


def without_words() -> str:
    """Nothing but a voice and a drawing; all is printed, in English."""
    acts = [
        _prints(),
        _act(do="write", kind="moment", ref="v", voice="made"),
        _act(do="write", kind="dream", ref="d", drawing="made"),
        _act(do="share", ref="one", to={"name": "GP", "role": ""}, purpose="listen",
             items=["v", "d"], until="day:2026-06-01", show_names=[], answer="yes"),
        _act(do="withdraw", of="one"),
        _prints(),
    ]  # fmt: skip
    return _head("Quiet", "en", "Mo") + _visit() + "".join(acts)


def far_too_much() -> str:
    """300 entries, all of them given away at once."""
    refs = [f"n{number}" for number in range(MANY)]
    acts = [
        _act(do="write", kind="step", ref=one, text=f"Dit is stap nummer {number}.")
        for number, one in enumerate(refs)
    ]
    acts += [
        _act(do="share", ref="all", to={"name": "Gemeente", "role": "loket"}, purpose="alles",
             items=refs, until="day:2026-06-01", show_names=[], answer="yes"),
        _act(do="withdraw", of="all"),
        _act(do="print", what="overview"),
        _act(do="print", what="share-log"),
        _act(do="print", what="exit-copy"),
    ]  # fmt: skip
    return _head("Te veel", "nl", "Toos") + _visit() + "".join(acts)
