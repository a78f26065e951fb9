# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the settings of this computer to a look, and the settings one step on."""

from dataclasses import replace

from klantreis.domain.language import Language
from klantreis.host.settings import Settings, Theme
from klantreis.look.colours import ThemeName
from klantreis.ui.palettes import tokens_of
from klantreis.ui.tokens import TEXT_STEPS, Tokens


def tokens_for(settings: Settings) -> Tokens:
    """What the windows are made of under *settings*."""
    theme = ThemeName(settings.theme.value)
    return tokens_of(theme, percent=settings.text_percent, is_calm=settings.is_calm)


def bigger(settings: Settings) -> Settings:
    """Text one size bigger; after the biggest comes the plain size again."""
    larger = [step for step in TEXT_STEPS if step > settings.text_percent]
    return replace(settings, text_percent=larger[0] if larger else TEXT_STEPS[0])


def other_theme(settings: Settings) -> Settings:
    """Light, dark, high contrast, and light again."""
    themes = list(Theme)
    after = (themes.index(settings.theme) + 1) % len(themes)
    return replace(settings, theme=themes[after])


def other_language(settings: Settings) -> Settings:
    """Dutch or English: the one it is not."""
    language = Language.EN if settings.language is Language.NL else Language.NL
    return replace(settings, language=language)
