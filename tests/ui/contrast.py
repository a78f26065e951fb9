# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""How well one colour stands out from another, as WCAG 2.2 counts it."""

_DARKEST = 0.05


def contrast(one: str, other: str) -> float:
    """The ratio between two colours such as `#1F6F78`: from 1 (alike) to 21 (black and white).

    WCAG 2.2, "contrast ratio" and "relative luminance".

    >>> round(contrast("#000000", "#FFFFFF"))
    21
    """
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + _DARKEST) / (darker + _DARKEST)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
