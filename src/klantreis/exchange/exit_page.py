# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page that any browser shows: a whole journey to read, without scripts or far-off parts."""

from collections.abc import Iterator
from datetime import UTC
from html import escape

from klantreis.domain.choosing import Overview
from klantreis.domain.consent import Sharing
from klantreis.domain.entries import Attachment, Media
from klantreis.domain.language import Language
from klantreis.domain.showing import Shown, ShownVersion
from klantreis.words import leaving
from klantreis.words.choices import say_choice
from klantreis.words.dates import day_of, until_day
from klantreis.words.telling import Told, heading, tell

# By our own list: a kind that somebody else wrote down must not choose a file's name.
_ENDINGS = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/webp": "webp",
    "audio/wav": "wav",
    "audio/x-wav": "wav",
    "audio/ogg": "ogg",
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
}
_STYLE = (
    "body{font:1.1em/1.5 sans-serif;max-width:40em;margin:2em auto;padding:0 1em;"
    "color:#222;background:#fff}article{border-top:2px solid #1f6f78;margin-top:2em}"
    "p{white-space:pre-wrap}small{color:#555}img{max-width:100%}"
)
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; media-src 'self' file:"
)


def media_name(attachment: Attachment) -> str:
    """Where the bytes of *attachment* lie in the copy."""
    return f"media/{attachment.id}.{_ENDINGS.get(attachment.mime, 'bin')}"


def page(overview: Overview, language: Language) -> str:
    """All of *overview* as one HTML page; every word of a person is escaped."""
    title = _said(leaving.TITLE.say(language, name=overview.client))
    parts = [
        f'<!doctype html>\n<html lang="{language.value}">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>",
        f"<p><strong>{_said(leaving.NO_LOCK.say(language))}</strong></p>",
        f"<p>{_said(say_choice(overview.state, language))}</p>",
    ]
    for shown in overview.entries:
        parts.extend(_entry(shown, language))
    if overview.sharings:
        parts.append(f"<h2>{_said(leaving.SHARED.say(language))}</h2>\n<ul>")
        parts.extend(_sharing(one, language) for one in overview.sharings)
        parts.append("</ul>")
    parts.append("</body>\n</html>\n")
    return "\n".join(parts)


def _entry(shown: Shown, language: Language) -> Iterator[str]:
    yield f"<article>\n<h2>{_said(heading(shown.kind, language))}</h2>"
    if shown.is_private:
        yield f"<p><em>{_said(leaving.PRIVATE.say(language))}</em></p>"
    for version in shown.versions:
        yield from _version(version, language)
    for view in shown.own_views:
        yield f"<h3>{_said(leaving.OWN_VIEW.say(language))}</h3>\n<p>{_said(view)}</p>"
    yield "</article>"


def _version(version: ShownVersion, language: Language) -> Iterator[str]:
    yield f"<p><small>{_said(day_of(version.at, language, tz=UTC))}<br>"
    yield f"{_said(leaving.WRITTEN_BY.say(language, name=version.writer))}<br>"
    if version.words_of and version.words_of != version.writer:
        yield f"{_said(leaving.WORDS_OF.say(language, name=version.words_of))}<br>"
    yield "</small></p>"
    for told in tell(version.body, language, with_masks=True):
        yield from _told(told)
    for attachment in version.attachments:
        yield _attachment(attachment, language)


def _told(told: Told) -> Iterator[str]:
    if told.label:
        yield f"<h3>{_said(told.label)}</h3>"
    for line in told.lines:
        yield f"<p>{_said(line)}</p>"


def _attachment(attachment: Attachment, language: Language) -> str:
    name, kind = media_name(attachment), _said(say_choice(attachment.media, language))
    if attachment.media is Media.VOICE:
        return f'<p>{kind}<br><audio controls src="{_said(name)}"></audio></p>'
    return f'<p><img src="{_said(name)}" alt="{kind}"></p>'


def _sharing(sharing: Sharing, language: Language) -> str:
    given = sharing.grant
    who = leaving.SHARED_WITH.say(language, name=given.recipient.name, number=given.number)
    parts = [who, given.purpose, until_day(given.last_day(), language)]
    if sharing.withdrawn is not None:
        parts.append(leaving.WITHDRAWN.say(language))
    return f"<li>{'<br>'.join(_said(part) for part in parts if part)}</li>"


def _said(text: str) -> str:
    return escape(text, quote=True)
