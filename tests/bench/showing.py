# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures as a table that people read, as values for JSON, and as a picture."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from xml.sax.saxutils import escape

from tests.bench.measuring import Row, Taken

_HEAD = ("what", "entries", "ours", "bare", "×", "goal", "", "held against")
_WIDE, _LINE, _LEFT, _BAR = 980, 26, 470, 380
_MOST_SHOWN = 6.0


def table(rows: Iterable[Row]) -> str:
    """As Markdown: processor time, and the clock's in brackets."""
    lines = [_HEAD, *map(_cells, rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(_HEAD))]
    told = [_told(line, widths) for line in lines]
    rule = "|".join("-" * (width + 2) for width in widths)
    return "\n".join([told[0], f"|{rule}|", *told[1:]])


def plain(rows: Iterable[Row]) -> list[dict[str, object]]:
    """As values for JSON."""
    return [
        {
            "what": row.what,
            "entries": row.entries,
            "unit": row.unit,
            "ours": _both(row.ours),
            "bare": None if row.bare is None else _both(row.bare),
            "bare_is": row.bare_is,
            "ratio_cpu": _round(row.ratio_cpu),
            "ratio_wall": _round(row.ratio_wall),
            "goal_ratio": row.most_ratio,
            "goal": row.most,
            "is_met": row.is_met,
        }
        for row in rows
    ]


def picture(rows: Sequence[Row], machine: Mapping[str, object]) -> str:
    """As SVG: each ratio as a bar, with a mark where its goal is."""
    shown = [row for row in rows if row.most_ratio is not None and row.ratio is not None]
    high = _LINE * (len(shown) + 4)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {high}"'
        ' font-family="sans-serif" font-size="13">',
        f'<rect width="{_WIDE}" height="{high}" fill="#FFFDF8"/>',
        f'<text x="16" y="{_LINE}" font-size="16" font-weight="bold">klantreis against the bare'
        " library: processor time, memory, or (saving) the clock</text>",
        *(one for place, row in enumerate(shown) for one in _bar(row, _LINE * (place + 2))),
        f'<text x="16" y="{high - _LINE}" fill="#5B5148">{escape(_of(machine))}</text>',
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _bar(row: Row, y: int) -> Iterator[str]:
    ratio, goal = row.ratio or 0.0, row.most_ratio or 0.0
    scale = _BAR / _MOST_SHOWN
    colour = "#2E7D6B" if row.is_met else "#B4552D"
    sign = "within" if row.is_met else "above"
    of = f" · {row.entries:,}" if row.entries else ""
    label = escape(f"{row.what}{of}")
    yield f'<text x="16" y="{y + 14}">{label}</text>'
    width = min(ratio, _MOST_SHOWN) * scale
    yield f'<rect x="{_LEFT}" y="{y}" width="{width:.0f}" height="18" rx="4" fill="{colour}"/>'
    mark = _LEFT + goal * scale
    yield f'<rect x="{mark:.0f}" y="{y - 3}" width="2.5" height="24" fill="#2B2420"/>'
    yield f'<text x="{_LEFT + _BAR + 12}" y="{y + 14}">{ratio:.2f} × ({sign})</text>'


def _of(machine: Mapping[str, object]) -> str:
    size = f"{machine['cores']} cores, {machine['memory_gib']} GiB"
    return f"| is the goal. {size}, Python {machine['python']}, load {machine['load']}"


def _cells(row: Row) -> tuple[str, ...]:
    ratio = "" if row.ratio_cpu is None else f"{row.ratio_cpu:.2f}"
    if row.ratio_wall is not None and row.unit == "ms":
        ratio += f" ({row.ratio_wall:.2f})"
    goals = [f"≤ {row.most_ratio:g} ×"] if row.most_ratio else []
    goals += [f"≤ {row.most:g} {row.unit}"] if row.most else []
    met = {None: "", True: "met", False: "NOT MET"}[row.is_met]
    bare = "" if row.bare is None else _figure(row.bare, row.unit)
    entries = "" if row.entries is None else f"{row.entries:,}"
    ours = _figure(row.ours, row.unit)
    return row.what, entries, ours, bare, ratio, " and ".join(goals), met, row.bare_is


def _figure(taken: Taken, unit: str) -> str:
    if unit != "ms":
        return f"{taken.cpu_ms:.1f} {unit}"
    return f"{taken.cpu_ms:.1f} ({taken.wall_ms:.1f}) {unit}"


def _told(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return f"| {' | '.join(padded)} |"


def _both(taken: Taken) -> dict[str, float]:
    return {"cpu": round(taken.cpu_ms, 3), "wall": round(taken.wall_ms, 3)}


def _round(ratio: float | None) -> float | None:
    return None if ratio is None else round(ratio, 3)
