"""The four recipes as bars, as an SVG small enough for a README and legible on white and on black.

Written by hand, so that drawing it needs no library. Its colours are of middle lightness, and text changes
with the reader's theme. A bar that would dwarf all others is cut off, and shows that it is.
"""

from __future__ import annotations

from html import escape

from benchmarking.figures import FLOOR, Results, Row, fastest
from benchmarking.targets import PROCESSES

WIDTH, PANEL, BAR, GAP = 760, 380, 14, 6
NAMES = 108
ROOM = PANEL - NAMES - 70
MOST = 4.0
"""How many times as long as the fastest peer's a bar may be."""

STYLE = """
text { font: 12px system-ui, sans-serif; fill: #78808a }
.title { font-weight: 600 }
.floor { fill: #8c959f } .own { fill: #d9730d } .peer { fill: #4a8fd4 }
@media (prefers-color-scheme: light) { text { fill: #57606a } }
@media (prefers-color-scheme: dark) { text { fill: #adb5bd } }
"""


def chart(results: Results) -> str:
    """The picture."""
    cases = results.cases("batch")
    recipes: dict[str, str] = results.settings.get("recipes", {})
    panels, bottom = [], 0
    for number, case in enumerate(cases):
        rows = _chosen(results.of("batch", case, "warm"))
        height = 26 + len(rows) * (BAR + GAP) + 14
        x, y = (number % 2) * PANEL, (number // 2) * height
        panels.append(f'<g transform="translate({x},{y})">{_panel(_title(case, recipes), rows)}</g>')
        bottom = max(bottom, y + height)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{bottom}" '
        f'viewBox="0 0 {WIDTH} {bottom}" role="img" aria-label="Seconds for {len(cases)} recipes">'
        f"<style>{STYLE}</style>{''.join(panels)}</svg>\n"
    )


def _title(case: str, recipes: dict[str, str]) -> str:
    return f"{case} {recipes.get(case, '').partition(':')[0]}, seconds"


def _chosen(rows: list[Row]) -> list[tuple[str, Row]]:
    """Floor, photoedit, and each peer in the best of its ways."""
    wanted = {
        FLOOR: [FLOOR], "photoedit": [PROCESSES], "pyvips": ["pyvips, N processes", "pyvips, default"],
        "OpenCV 8-bit": ["OpenCV, 8-bit"], "OpenCV float32": ["OpenCV, float32"], "Pillow": ["Pillow"],
        "ImageMagick": ["ImageMagick"],
    }  # fmt: skip
    found = ((name, fastest(row for row in rows if row.lane in lanes)) for name, lanes in wanted.items())
    return [(name, row) for name, row in found if row is not None]


def _panel(title: str, rows: list[tuple[str, Row]]) -> str:
    lengths = sorted(row.median or 0.0 for name, row in rows if _kind(name) == "peer")
    most = max((row.median or 0.0 for _, row in rows), default=1.0)
    if lengths:
        most = min(most, MOST * lengths[0])
    parts = [f'<text class="title" x="{NAMES}" y="14">{escape(title)}</text>']
    for number, (name, row) in enumerate(rows):
        parts.append(_bar(name, row.median or 0.0, most, 24 + number * (BAR + GAP)))
    return "".join(parts)


def _bar(name: str, value: float, most: float, y: int) -> str:
    length = ROOM * min(value / most, 1.0)
    end = NAMES + length
    text = f"{value:.1f}{' →' if value > most else ''}"
    return (
        f'<text x="{NAMES - 6}" y="{y + 11}" text-anchor="end">{escape(name)}</text>'
        f'<rect class="{_kind(name)}" x="{NAMES}" y="{y}" width="{length:.1f}" height="{BAR}" rx="2"/>'
        f'<text x="{end + 6:.1f}" y="{y + 11}">{text}</text>'
    )


def _kind(name: str) -> str:
    return {FLOOR: "floor", "photoedit": "own"}.get(name, "peer")
