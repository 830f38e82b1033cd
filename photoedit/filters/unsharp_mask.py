"""Unsharp mask."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters._blurring import gaussian, reach
from photoedit.filters.base import AreaFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, choice, number
from photoedit.photo import Region, Tile


@dataclass(frozen=True)
class UnsharpMask(AreaFilter):
    """Sharpens by adding back what a blur takes away.

    x + amount * (x - blur(x)) where the difference exceeds the threshold, in encoded light.
    """

    group = Group.DETAIL
    radius: float = number(
        1.5, 0, 250, slider=(0, 10), unit=Unit.PIXELS,
        help="Size of the details to sharpen: the standard deviation (sigma) of the blur",
    )  # fmt: skip
    amount: float = number(0.5, 0, 10, neutral=0, slider=(0, 3), help="Strength; 0 changes nothing")
    threshold: float = number(
        0.0,
        0,
        1,
        slider=(0, 0.1),
        help="Leave differences up to this, where 1 is black to white, alone",
    )
    channels: str = choice(
        "rgb",
        {
            "rgb": "Sharpen red, green and blue each for itself",
            "luminance": "Sharpen brightness only: faster, and no coloured fringes",
        },
        help="What is sharpened",
    )

    def halo(self) -> int:
        return reach(self.radius)

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        if self.channels == "luminance" and source.shape[2] == 3:
            self._apply_to_luminance(source, target, where, tools)
            return
        gaussian(source, target, self.radius, where, tools)
        tools.sharpen.unsharp(
            tools.rows(source),
            tools.rows(target),
            self.halo(),
            source.shape[2],
            self.amount,
            self.threshold,
        )

    def _apply_to_luminance(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        with tools.borrowed():
            luma = tools.scratch(*source.shape[:2], 1)
            soft = tools.scratch(*target.shape[:2], 1)
            tools.sharpen.luma(tools.rows(source), tools.rows(luma))
            gaussian(luma, soft, self.radius, where, tools)
            tools.sharpen.unsharp_luma(
                tools.rows(source), tools.rows(luma), tools.rows(soft), tools.rows(target),
                self.halo(), self.amount, self.threshold,
            )  # fmt: skip
