"""HSL by bands of hue."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any, NamedTuple

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

STEPS = 2048
"""Entries of the tables round the circle."""

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

    OKLab. The bands overlap smoothly: from the middle of one to that of the next, raised cosines that add up
    to 1. Lightness of pale colours changes less, that of greys not at all. Photos without colour stay as they
    are.
    """

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
        tables = tables_of(self)
        tools.oklab.bands(rows, *(tools.row(table) for table in tables), GREY)


class Tables(NamedTuple):
    """What the kernel takes: float32, `STEPS` + 1 entries round the circle."""

    along: npt.NDArray[np.float32]
    across: npt.NDArray[np.float32]
    light: npt.NDArray[np.float32]


@functools.lru_cache(maxsize=16)
def tables_of(item: HslBands) -> Tables:
    """The tables of a filter, in even steps of b / (|a| + |b|) in each quarter of the circle."""
    steps = np.arange(STEPS + 1) * (4 / STEPS)
    a = np.abs(steps - 2) - 1
    b = np.where(steps <= 3, 1 - np.abs(steps - 1), steps - 4)
    shares = weights(np.degrees(np.arctan2(b, a)))
    hue, saturation, lightness = (
        shares @ [getattr(item, f"{band}_{what}") for band in CENTRES]
        for what in ("hue", "saturation", "lightness")
    )
    stretch, turn = 1 + saturation, np.radians(hue)
    tables = stretch * np.cos(turn), stretch * np.sin(turn), LIGHTEST * lightness
    return Tables(*(table.astype(np.float32) for table in tables))


def weights(hues: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """How much of each band is in each hue (degrees): hues x bands, each row adds up to 1."""
    centres = np.array([*CENTRES.values()])
    after = np.roll(centres, -1) + np.where(np.arange(len(centres)) == len(centres) - 1, 360, 0)
    past = (hues[:, np.newaxis] - centres) % 360
    gap = after - centres
    falling = np.where(past < gap, 0.5 + 0.5 * np.cos(np.pi * past / gap), 0.0)
    rising = np.where(past < gap, 1 - falling, 0.0)
    return falling + np.roll(rising, 1, axis=1)
