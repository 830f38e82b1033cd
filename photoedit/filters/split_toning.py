"""Split toning."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from photoedit.filters._oklab import OklabFilter
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number

STRONGEST = 0.12
"""OKLab chroma that a saturation of 1 adds."""

FARTHEST = 0.4
"""How far the balance moves the lightness at which both tints are alike."""


def tint(hue: float, saturation: float) -> tuple[float, float]:
    """a and b of a tint; its hue is an angle in OKLab."""
    chroma, angle = STRONGEST * saturation, math.radians(hue)
    return chroma * math.cos(angle), chroma * math.sin(angle)


@dataclass(frozen=True)
class SplitToning(OklabFilter):
    """Tints the shadows with one colour and the highlights with another.

    OKLab: adds chroma, from one tint to the other along a smooth step over lightness; black, white and the
    lightness of everything stay. Hues are OKLab's angles: 30 red, 70 orange, 110 yellow, 140 green, 195 cyan,
    260 blue, 330 magenta. Photos without colour stay as they are.
    """

    example: ClassVar = {"shadow_saturation": 0.6, "highlight_saturation": 0.6}
    shadow_hue: float = number(240.0, 0, 360, unit=Unit.DEGREES, help="Colour of the shadows")
    shadow_saturation: float = number(0.0, 0, 1, neutral=0, help="How strong it is")
    highlight_hue: float = number(70.0, 0, 360, unit=Unit.DEGREES, help="Colour of the highlights")
    highlight_saturation: float = number(0.0, 0, 1, neutral=0, help="How strong it is")
    balance: float = number(
        0.0,
        -1,
        1,
        help="Above 0 the highlights' colour reaches further down, below 0 the shadows' further up",
    )

    def change(self, rows: Any, tools: Tools) -> None:
        shadows = tint(self.shadow_hue, self.shadow_saturation)
        highlights = tint(self.highlight_hue, self.highlight_saturation)
        tools.oklab.tint(rows, 0.5 - FARTHEST * self.balance, *shadows, *highlights)
