"""Colour balance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from photoedit.filters.base import Group, PointFilter
from photoedit.kernels.tools import Tools
from photoedit.params import flag, number
from photoedit.photo import Tile

RANGES = ("shadows", "midtones", "highlights")
AXES = ("red", "green", "blue")
OPPOSITES = {"red": "cyan", "green": "magenta", "blue": "yellow"}


def _towards(where: str, colour: str) -> Any:
    words = f"Move {where} towards {colour}, below 0 towards {OPPOSITES[colour]}"
    return number(0.0, -1, 1, neutral=0, help=words)


@dataclass(frozen=True)
class ColourBalance(PointFilter):
    """Moves shadows, midtones and highlights towards red or cyan, green or magenta, blue or yellow.

    Encoded light. The three ranges overlap with the weights of GIMP's tool of that name, taken of Rec. 709
    luma. Photos without colour stay as they are.
    """

    group = Group.COLOUR
    example: ClassVar = {"shadows_blue": 0.15, "highlights_red": 0.1, "highlights_blue": -0.15}
    shadows_red: float = _towards("shadows", "red")
    shadows_green: float = _towards("shadows", "green")
    shadows_blue: float = _towards("shadows", "blue")
    midtones_red: float = _towards("midtones", "red")
    midtones_green: float = _towards("midtones", "green")
    midtones_blue: float = _towards("midtones", "blue")
    highlights_red: float = _towards("highlights", "red")
    highlights_green: float = _towards("highlights", "green")
    highlights_blue: float = _towards("highlights", "blue")
    keep_luminance: bool = flag(True, help="Give each pixel its brightness back")

    def apply(self, tile: Tile, tools: Tools) -> None:
        if tile.shape[2] == 3:
            shifts = [getattr(self, f"{where}_{colour}") for where in RANGES for colour in AXES]
            tools.balance.balance(tools.rows(tile), *shifts, self.keep_luminance)
