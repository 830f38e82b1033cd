"""Vibrance."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from photoedit.filters._oklab import OklabFilter
from photoedit.kernels.tools import Tools
from photoedit.params import number

PALE = 0.1
"""OKLab chroma at which half of the amount is left; sRGB goes up to 0.32."""

SKIN_HUE, SPARED = 52.0, 0.6
"""The hue of skin, degrees, and how much of the change it does not get."""


@dataclass(frozen=True)
class Vibrance(OklabFilter):
    """Makes pale colours stronger, and strong ones hardly: skin stays natural, nothing becomes garish.

    OKLab: chroma C times 1 + amount / (1 + (C / 0.1)^2), and less than half of that for the hue of skin;
    lightness and hue stay. Photos without colour stay as they are.
    """

    example: ClassVar = {"amount": 0.8}
    amount: float = number(0.0, -1, 3, neutral=0, slider=(-1, 1), help="Below 0 pale colours become grey")

    def change(self, rows: Any, tools: Tools) -> None:
        hue = math.radians(SKIN_HUE)
        tools.oklab.enliven(rows, self.amount, PALE, math.cos(hue), math.sin(hue), SPARED)
