"""Curves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from photoedit.filters._curve import curve, is_straight
from photoedit.filters.base import Group, PointFilter
from photoedit.kernels.tools import Tools
from photoedit.params import choice, table
from photoedit.photo import Tile

STRAIGHT = "0,0 1,1"
GENTLE_S = "0,0 0.25,0.2 0.75,0.8 1,1"


def _points(words: str) -> Any:
    return table(STRAIGHT, (2, 32), 2, 0, 1, rising=True, example=GENTLE_S, help=words)


@dataclass(frozen=True)
class Curves(PointFilter):
    """Bends the tones along a smooth curve through points: where a tone is, and where it goes.

    Encoded light; a monotone cubic (PCHIP). `points` comes first, then each channel's own curve. A photo
    without colour takes `points` only. Tones beyond an end at 0 or 1 go straight on, beyond one further in
    they stay level.
    """

    group = Group.TONE
    points: str = _points("The curve: pairs of tone and new tone, from 0 (black) to 1 (white)")
    red: str = _points("A further curve for red alone")
    green: str = _points("A further curve for green alone")
    blue: str = _points("A further curve for blue alone")
    mode: str = choice(
        "rgb",
        {
            "rgb": "Bend red, green and blue alike: colours grow stronger with contrast, as in most programs",
            "luminance": "Bend brightness only: all channels rise or fall by the same amount",
        },
        help="What the points bend",
    )

    def is_neutral(self) -> bool:
        return is_straight((self.points, self.red, self.green, self.blue))

    def mixes_channels(self) -> bool:
        return self.mode == "luminance"

    def apply(self, tile: Tile, tools: Tools) -> None:
        channels = tile.shape[2]
        if self.mode == "luminance" and channels == 3:
            self._bend_luminance(tile, tools)
        else:
            _bend(tile, self.points, 0, 1, tools)
        if channels == 3:
            for place, points in enumerate((self.red, self.green, self.blue)):
                _bend(tile, points, place, 3, tools)

    def _bend_luminance(self, tile: Tile, tools: Tools) -> None:
        with tools.borrowed():
            before = tools.scratch(*tile.shape[:2], 1)
            after = tools.scratch(*tile.shape[:2], 1)
            tools.sharpen.luma(tools.rows(tile), tools.rows(before))
            np.copyto(after, before)
            _bend(after, self.points, 0, 1, tools)
            tools.curve.shift(tools.rows(tile), tools.rows(before), tools.rows(after))


def _bend(tile: Tile, points: str, first: int, step: int, tools: Tools) -> None:
    """Bend every `step`-th sample from sample `first` on."""
    if is_straight((points,)):
        return
    with tools.borrowed():
        ends, segments = curve(points)
        lines = tools.rows(tools.scratch(2, tile.shape[1] * tile.shape[2]))
        tools.curve.bend(tools.rows(tile), tools.row(ends), tools.rows(segments), lines, first, step)
