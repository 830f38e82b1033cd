"""HSL by bands of hue."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from photoedit.filters._oklab import OklabFilter
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number

CENTRES = {
    "red": 29.0, "orange": 58.0, "yellow": 100.0, "green": 142.0,
    "aqua": 195.0, "blue": 255.0, "purple": 296.0, "magenta": 332.0,
}  # fmt: skip
"""Hue of each band, degrees in OKLab: near those of sRGB's corners, but sky is blue and skin orange."""

LIGHTEST = 0.5
"""What a lightness of 1 adds to that of a strong colour, as a part of it."""

GREY = 0.05
"""Strength of colour (|a| + |b|) at which half of a change of lightness is felt."""


def _hue(name: str) -> Any:
    return number(
        0.0, -180, 180, neutral=0, slider=(-45, 45), unit=Unit.DEGREES,
        help=f"Turn {name} towards the next colour: above 0 from red to yellow, green and blue",
    )  # fmt: skip


def _saturation(name: str) -> Any:
    return number(0.0, -1, 3, neutral=0, slider=(-1, 1), help=f"Make {name} stronger; -1 makes it grey")


def _lightness(name: str) -> Any:
    return number(0.0, -1, 1, neutral=0, help=f"Make {name} lighter, or darker below 0")


@dataclass(frozen=True)
class HslBands(OklabFilter):
    """Changes hue, saturation and lightness of eight bands of colour, from red to magenta, each by itself.

    OKLab. The bands overlap: from the middle of one to that of the next, a smooth step leads from what the
    one does to a colour to what the other does. Lightness of pale colours changes less, that of greys not at
    all. Photos without colour stay as they are.
    """

    called = "HSL bands"
    example: ClassVar = {"orange_saturation": 0.6, "green_lightness": -0.6, "blue_hue": -30}
    red_hue: float = _hue("red")
    red_saturation: float = _saturation("red")
    red_lightness: float = _lightness("red")
    orange_hue: float = _hue("orange")
    orange_saturation: float = _saturation("orange")
    orange_lightness: float = _lightness("orange")
    yellow_hue: float = _hue("yellow")
    yellow_saturation: float = _saturation("yellow")
    yellow_lightness: float = _lightness("yellow")
    green_hue: float = _hue("green")
    green_saturation: float = _saturation("green")
    green_lightness: float = _lightness("green")
    aqua_hue: float = _hue("aqua")
    aqua_saturation: float = _saturation("aqua")
    aqua_lightness: float = _lightness("aqua")
    blue_hue: float = _hue("blue")
    blue_saturation: float = _saturation("blue")
    blue_lightness: float = _lightness("blue")
    purple_hue: float = _hue("purple")
    purple_saturation: float = _saturation("purple")
    purple_lightness: float = _lightness("purple")
    magenta_hue: float = _hue("magenta")
    magenta_saturation: float = _saturation("magenta")
    magenta_lightness: float = _lightness("magenta")

    def change(self, rows: Any, tools: Tools) -> None:
        with tools.borrowed():
            lines = tools.scratch(4, len(rows[0]) // 3)
            tools.oklab.bands(rows, tools.rows(segments_of(self)), tools.rows(lines), GREY)


@functools.lru_cache(maxsize=16)
def segments_of(item: HslBands) -> npt.NDArray[np.float32]:
    """The way round the circle from band to band, as the kernel takes it: 9 x 5."""
    hue, saturation, lightness = (
        np.array([getattr(item, f"{band}_{what}") for band in CENTRES])
        for what in ("hue", "saturation", "lightness")
    )
    change = (1 + saturation) * np.exp(1j * np.radians(hue))
    values = np.column_stack([change.real, change.imag, LIGHTEST * lightness])
    places = place_of(np.array([*CENTRES.values()]))
    lengths = np.diff(places, append=places[0] + 4)
    rises = np.roll(values, -1, axis=0) - values
    segments = np.column_stack([places - places[0], 1 / lengths, rises])
    return np.vstack([segments, [places[0], 0, *values[0]]]).astype(np.float32)


def place_of(degrees: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Where hues lie on a circle that is 4 round: b / (|a| + |b|) in the first quarter, and so on."""
    a, b = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    height = b / (np.abs(a) + np.abs(b))
    places: npt.NDArray[np.float64] = np.where(a >= 0, height, 2 - height) % 4
    return places
