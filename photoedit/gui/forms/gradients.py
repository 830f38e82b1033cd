"""What colour-related sliders do, as colours behind their groove, from its low end to its high one."""

from __future__ import annotations

from collections.abc import Sequence

_CIRCLE = ("#b04a44", "#b5702f", "#a89a3a", "#5f9a5f", "#2f8f95", "#5b83c4", "#8268b8", "#a8609a", "#b04a44")
"""Once round the circle, in the steps of `hsl-bands`."""

RING = ("#b76c84", "#bb6e62", "#b27744", "#9e8337", "#7e8f46", "#579766", "#2c9a88",
        "#2196a7", "#478ebc", "#6f83c3", "#8f78ba", "#a86fa3", "#b76c84")  # fmt: skip
"""OKLab's hues from 0 to 360 degrees, in steps of 30; lightness 0.62, chroma 0.1."""

COLOURED: dict[tuple[str, str], Sequence[str]] = {
    ("white-balance", "temperature"): ("#5b83c4", "#8d9db8", "#a8a39a", "#c79a4f"),
    ("white-balance", "tint"): ("#5f9a5f", "#8f9a8f", "#9a8f9a", "#a8609a"),
    ("saturation", "amount"): ("#808080", "#8a7d72", "#a9693b", "#c25a1c"),
    ("exposure", "stops"): ("#141414", "#6a6a6a", "#e8e8e8"),
    ("vibrance", "amount"): ("#808080", "#8a7d72", "#a9693b", "#c25a1c"),
    ("hue-shift", "angle"): (*_CIRCLE[4:8], *_CIRCLE[:5]),
    ("split-toning", "shadow_hue"): RING,
    ("split-toning", "highlight_hue"): RING,
}

_BANDS = ("red", "orange", "yellow", "green", "aqua", "blue", "purple", "magenta")
for _place, _band in enumerate(_BANDS):
    _colour = _CIRCLE[_place]
    COLOURED["hsl-bands", f"{_band}_hue"] = (_CIRCLE[_place - 1], _colour, _CIRCLE[(_place + 1) % 8])
    COLOURED["hsl-bands", f"{_band}_saturation"] = ("#808080", _colour)
    COLOURED["hsl-bands", f"{_band}_lightness"] = ("#141414", _colour, "#e8e8e8")

for _range in ("shadows", "midtones", "highlights"):
    COLOURED["colour-balance", f"{_range}_red"] = ("#2f8f95", "#808080", "#b04a44")
    COLOURED["colour-balance", f"{_range}_green"] = ("#a8609a", "#808080", "#5f9a5f")
    COLOURED["colour-balance", f"{_range}_blue"] = ("#a89a3a", "#808080", "#5b6fc4")


def gradient_of(filter_name: str, param_name: str) -> Sequence[str]:
    """The colours of a slider; empty for those that have nothing to do with colour."""
    return COLOURED.get((filter_name, param_name), ())
