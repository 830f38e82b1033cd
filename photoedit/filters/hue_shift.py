"""Hue shift."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from photoedit.filters._oklab import OklabFilter
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number


@dataclass(frozen=True)
class HueShift(OklabFilter):
    """Turns all colours round the colour circle; each stays as light and as strong as it was.

    OKLab: a turn of a and b. What sRGB cannot show is clipped. Photos without colour stay as they are.
    """

    example: ClassVar = {"angle": 60}
    angle: float = number(
        0.0, -180, 180, neutral=0, unit=Unit.DEGREES,
        help="Above 0 from red to yellow, green and blue; below 0 the other way",
    )  # fmt: skip

    def change(self, rows: Any, tools: Tools) -> None:
        angle = math.radians(self.angle)
        tools.oklab.turn(rows, math.cos(angle), math.sin(angle))
