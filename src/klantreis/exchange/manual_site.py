# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual for a browser: one file a booklet, without scripts or anything from elsewhere."""

from collections.abc import Collection, Iterator
from html import escape

from klantreis.domain.language import Language
from klantreis.words.manual.pages import Booklet, ManualPage, Mind, Picture, Say, Steps
from klantreis.words.phrases import Phrase

PICTURES = "pictures"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:"
_STYLE = (
    "body{font:1.25em/1.55 'Atkinson Hyperlegible Next',sans-serif;max-width:38em;margin:2em auto;"
    "padding:0 1em;color:#2b2622;background:#fbf6ee}h1,h2{color:#1f6f78;line-height:1.2}"
    "section{background:#fff;border:1px solid #e6dccb;border-radius:1em;padding:.2em 1.4em 1em;"
    "margin:1.6em 0}.mind{border-left:.4em solid #c9694a;background:#fdeee6;padding:.6em 1em;"
    "border-radius:.4em}img{max-width:100%;border:1px solid #e6dccb;border-radius:.6em}"
    "nav ul{columns:2;padding-left:1.2em}a{color:#1f6f78}li{margin:.3em 0}"
)


def page_of(booklet: Booklet, language: Language, *, pictures: Collection[str]) -> str:
    """*booklet* as one page; *pictures* are the names of the screens that lie beside it."""
    title = _said(booklet.title, language)
    links = "\n".join(
        f'<li><a href="#{one.slug}">{_said(one.cue.short, language)}</a></li>'
        for one in booklet.pages
    )
    parts = [
        f'<!doctype html>\n<html lang="{language.value}">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>",
        f"<nav><ul>\n{links}\n</ul></nav>\n<main>",
        *(_section(one, language, pictures) for one in booklet.pages),
        "</main>\n</body>\n</html>\n",
    ]
    return "\n".join(parts)


def _section(page: ManualPage, language: Language, pictures: Collection[str]) -> str:
    inside = "\n".join(line for part in page.parts for line in _lines(part, language, pictures))
    return (
        f'<section id="{page.slug}">\n<h2>{_said(page.cue.short, language)}</h2>\n{inside}\n'
        "</section>"
    )


def _lines(
    part: Say | Steps | Mind | Picture, language: Language, pictures: Collection[str]
) -> Iterator[str]:
    match part:
        case Say(words):
            yield f"<p>{_said(words, language)}</p>"
        case Mind(words):
            yield f'<p class="mind">{_said(words, language)}</p>'
        case Steps(each):
            yield "<ol>"
            yield from (f"<li>{_said(one, language)}</li>" for one in each)
            yield "</ol>"
        case Picture(name, told) if name in pictures:
            yield f'<img src="{PICTURES}/{name}.png" alt="{_said(told, language)}">'


def _said(words: Phrase, language: Language) -> str:
    return escape(words.say(language))
