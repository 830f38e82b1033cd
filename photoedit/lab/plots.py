"""Plots as SVG text: bars with their spread, and who did what when. No library, nothing to load."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from photoedit.engine.meter import TileRecord

WIDTH = 760
LABEL = 200
ROW = 26

COLOURS = {"serial": "#8a8f98", "threads": "#2b6cb0", "processes": "#2f855a"}
OTHER = "#7a5ab5"
HALO = 'stroke="#fff" stroke-width="4" paint-order="stroke"'
GIL, QUEUED, LINE, DIM = "#c53030", "#c9ccd1", "#d8dbe0", "#5f6670"

PATTERN = (
    '<defs><pattern id="gil" width="6" height="6" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)">'
    f'<rect width="6" height="6" fill="#fbe3e1"/><rect width="3" height="6" fill="{GIL}"/></pattern></defs>'
)


class Bar(NamedTuple):
    """One bar: its length, the span of single rounds, and the words behind it."""

    label: str
    value: float
    low: float
    high: float
    words: str
    colour: str


def colour_of(lane: str) -> str:
    """The colour of a lane, the same in all plots."""
    return next((colour for word, colour in COLOURS.items() if word in lane), OTHER)


def bars(rows: Sequence[Bar], *, most: float = 0.0, limit: float | None = None) -> str:
    """Horizontal bars on one scale from 0, with a line at 1, and a dashed one at `limit`.

    Plots with the same `most`, if no bar is longer, have the same scale.
    """
    most = max([row.high for row in rows] + [1.0, most, limit or 0.0])
    room = WIDTH - LABEL - 150
    height = ROW * len(rows) + 8

    def at(value: float) -> float:
        return LABEL + room * value / most

    def line(value: float, look: str) -> str:
        return f'<line x1="{at(value):.1f}" y1="0" x2="{at(value):.1f}" y2="{height}" {look}/>'

    parts = [line(1.0, f'stroke="{LINE}"')]
    if limit is not None:
        parts.append(line(limit, f'stroke="{DIM}" stroke-dasharray="3 3"'))
    for number, row in enumerate(rows):
        y, middle = ROW * number + 4, ROW * number + 4 + ROW / 2 - 3
        parts += [
            _text(LABEL - 8, middle + 4, row.label, anchor="end"),
            f'<rect x="{LABEL}" y="{y}" width="{max(at(row.value) - LABEL, 1):.1f}" height="{ROW - 6}" '
            f'rx="2" fill="{row.colour}"/>',
            f'<path d="M{at(row.low):.1f} {middle}H{at(row.high):.1f}M{at(row.low):.1f} {middle - 4}v8'
            f'M{at(row.high):.1f} {middle - 4}v8" stroke="#1b1d21" fill="none"/>',
            _text(at(max(row.high, row.value)) + 8, middle + 4, row.words, colour=DIM),
        ]
    return _svg(height, parts)


def timeline(lanes: Sequence[tuple[str, Sequence[TileRecord]]]) -> str:
    """Who worked when: for each lane a line for each worker, all on the same scale of time.

    Within a tile the shares are drawn one after the other: working solid, waiting for the GIL hatched,
    waiting for a core grey; when in the tile that was, nobody knows.
    """
    spans = [max(r.end for r in records) - min(r.start for r in records) for _, records in lanes]
    most = max(spans) or 1.0
    parts, y = [PATTERN], 4.0
    for name, records in lanes:
        origin = min(record.start for record in records)
        workers = sorted({record.worker for record in records})
        parts.append(_text(LABEL - 8, y + 12, name, anchor="end"))
        for worker in workers:
            mine = [record for record in records if record.worker == worker]
            parts.append(
                f'<rect x="{LABEL}" y="{y:.1f}" width="{WIDTH - LABEL - 8}" height="14" fill="#f3f4f6"/>'
            )
            for record in mine:
                parts += _tile(record, origin, most, y, colour_of(name))
            y += 17
        y += 8
    parts.append(_text(LABEL, y + 8, "0", colour=DIM))
    parts.append(_text(WIDTH - 8, y + 8, f"{1e3 * most:.0f} ms", anchor="end", colour=DIM))
    return _svg(y + 14, parts)


def _tile(record: TileRecord, origin: float, most: float, y: float, colour: str) -> list[str]:
    scale = (WIDTH - LABEL - 8) / most
    x = LABEL + (record.start - origin) * scale
    shares = ((record.cpu, colour), (record.gil_wait, "url(#gil)"), (record.queued or 0.0, QUEUED))
    whole = sum(seconds for seconds, _ in shares) or 1.0
    parts = []
    for seconds, fill in shares:
        width = record.wall * scale * seconds / whole
        if width > 0.05:
            parts.append(f'<rect x="{x:.2f}" y="{y:.1f}" width="{width:.2f}" height="14" fill="{fill}"/>')
        x += width
    end = LABEL + (record.end - origin) * scale
    parts.append(f'<path d="M{end:.2f} {y:.1f}v14" stroke="#fff" stroke-width="0.5"/>')
    return parts


def _text(x: float, y: float, words: str, *, anchor: str = "start", colour: str = "#1b1d21") -> str:
    return (  # with a halo, so that words can be read where a line runs through
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}" {HALO}>{escape(words)}</text>'
    )


def _svg(height: float, parts: Sequence[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}" width="{WIDTH}" '
        f'height="{height:.0f}" font-family="system-ui, sans-serif" font-size="13">{"".join(parts)}</svg>'
    )
