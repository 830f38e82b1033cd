"""Levels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from photoedit.errors import RecipeError
from photoedit.filters.base import Group, PointFilter
from photoedit.kernels.tools import Tools
from photoedit.params import number
from photoedit.photo import Tile


@dataclass(frozen=True)
class Levels(PointFilter):
    """Sets what becomes black and what becomes white, and bends the tones between.

    Encoded light: ((x - black) / (white - black)) ^ (1 / gamma). Values below black stay below it,
    in proportion.
    """

    group = Group.TONE
    example: ClassVar = {"black": 0.05, "white": 0.9, "gamma": 1.2}
    black: float = number(0.0, -1, 2, neutral=0, slider=(0, 1), help="What becomes black")
    white: float = number(1.0, -1, 2, neutral=1, slider=(0, 1), help="What becomes white")
    gamma: float = number(
        1.0, 0.05, 20, neutral=1, slider=(0.2, 5), help="Above 1 the tones between become brighter"
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.black == self.white:
            raise RecipeError("levels: black and white must differ; move one of them")

    def apply(self, tile: Tile, tools: Tools) -> None:
        gain = 1 / (self.white - self.black)
        rows = tools.rows(tile)
        tools.point.affine(rows, gain, -self.black * gain)
        if self.gamma != 1:
            tools.point.power(rows, 1 / self.gamma)

    def mixes_channels(self) -> bool:
        return False
