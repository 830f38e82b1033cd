"""Channel mixer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from photoedit.filters._affine import Affine
from photoedit.filters.base import AffineFilter, Group
from photoedit.params import flag, number

CHANNELS = ("red", "green", "blue")


def _part(of: str, into: str) -> Any:
    own = float(of == into)
    return number(own, -10, 10, neutral=own, slider=(-2, 2), help=f"How much {of} the new {into} takes")


@dataclass(frozen=True)
class ChannelMixer(AffineFilter):
    """Mixes new red, green and blue from the photo's own.

    Encoded light, as in most programs. A photo without colour stays as it is.
    """

    group = Group.COLOUR
    example: ClassVar = {"red_red": 0.6, "red_green": 0.6, "red_blue": -0.2, "blue_blue": 0.8}
    red_red: float = _part("red", "red")
    red_green: float = _part("green", "red")
    red_blue: float = _part("blue", "red")
    green_red: float = _part("red", "green")
    green_green: float = _part("green", "green")
    green_blue: float = _part("blue", "green")
    blue_red: float = _part("red", "blue")
    blue_green: float = _part("green", "blue")
    blue_blue: float = _part("blue", "blue")
    keep_greys: bool = flag(
        False, help="Scale each new channel so that its parts add up to 1: greys keep their brightness"
    )

    def affine(self) -> Affine:
        parts = np.array([[getattr(self, f"{into}_{of}") for of in CHANNELS] for into in CHANNELS])
        sums = parts.sum(axis=1, keepdims=True)
        if self.keep_greys:
            parts = parts / np.where(np.abs(sums) > 0.01, sums, 1.0)
        return Affine.colour(parts)
