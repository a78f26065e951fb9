# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pages stand under each other, none over another, and the one that is read is known."""

from PySide6.QtCore import QRect, QSize, QSizeF

from klantreis.ui.paper.strip import Strip, strip_of

VIEW = QSize(600, 400)
PAGES = [QSizeF(595, 842), QSizeF(842, 595), QSizeF(243, 153)]


def strip(*, zoom: int = 100, nearest: float = 10) -> Strip:
    return strip_of(PAGES, VIEW, gap=16, nearest=nearest, zoom=zoom)


def test_the_widest_page_fills_the_view_and_all_keep_one_scale() -> None:
    laid = strip()

    assert max(place.width() for place in laid.places) == 600 - 32
    scales = [place.width() / page.width() for place, page in zip(laid.places, PAGES, strict=True)]
    assert max(scales) - min(scales) < 0.01


def test_no_page_lies_over_another_or_beyond_the_strip() -> None:
    for zoom in (50, 100, 300):
        laid = strip(zoom=zoom)
        whole = QRect(0, 0, laid.size.width(), laid.size.height())
        tops = [place.top() for place in laid.places]

        assert tops == sorted(tops)
        assert not any(a.intersects(b) for a, b in zip(laid.places, laid.places[1:], strict=False))
        assert all(whole.contains(place) for place in laid.places)


def test_a_small_paper_is_not_blown_up() -> None:
    assert strip(nearest=0.5).places[0].width() == 298


def test_the_page_in_the_middle_is_read_and_at_the_ends_the_first_and_the_last() -> None:
    laid = strip()
    end = laid.size.height() - VIEW.height()

    pages = [laid.read_in(QRect(0, top, 600, 400)) for top in (0, 450, end)]

    assert pages == [1, 2, 3]
    assert Strip().read_in(QRect(0, 0, 600, 400)) == 0
    assert Strip().read_in(QRect(0, 50, 600, 400)) == 0


def test_what_shows_of_a_very_long_paper_is_found_without_looking_at_every_page() -> None:
    whole = strip_of(PAGES * 700, VIEW, gap=16, nearest=10, zoom=100)
    view = QRect(0, whole.places[1000].bottom() - 30, 600, 400)
    looked_at: list[int] = []

    class Watched(tuple[QRect, ...]):
        def __getitem__(self, number: int) -> QRect:  # type: ignore[override]
            looked_at.append(number)
            return tuple.__getitem__(self, number)

    watched = Strip(Watched(whole.places), whole.size)

    seen = [n for n, place in enumerate(whole.places, start=1) if place.intersects(view)]
    assert watched.seen_in(view) == seen
    assert watched.read_in(view) in seen
    assert 0 < len(looked_at) < 100
