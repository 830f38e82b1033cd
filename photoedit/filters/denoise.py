"""Denoise."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters.base import AreaFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import number
from photoedit.photo import Region, Tile

LEVELS = (0.8907, 0.2007, 0.0856, 0.0413, 0.0205)
"""Standard deviation that white noise of 1 has on each level of the transform (Starck and Murtagh)."""

LIMIT = 3.0
"""Standard deviations up to which a detail passes for noise."""


@dataclass(frozen=True)
class Denoise(AreaFilter):
    """Takes noise away, of brightness and of colour apart.

    Wavelets (the starlet transform with five levels) of luma and colour differences, in encoded light:
    details of less than three standard deviations of the noise go, larger ones stay.
    """

    group = Group.DETAIL
    luminance: float = number(
        0.01, 0, 0.5, neutral=0, slider=(0, 0.06),
        help="Standard deviation of the noise in brightness; 1 is black to white",
    )  # fmt: skip
    colour: float = number(
        0.02, 0, 0.5, neutral=0, slider=(0, 0.1), help="Standard deviation of the noise in colours"
    )

    def scaled(self, factor: float) -> Denoise:
        """Pixels that are averaged have less noise."""
        return self.replace(luminance=self.luminance * factor, colour=self.colour * factor)

    def halo(self) -> int:
        return sum(2 * 2**level for level in range(len(LEVELS)))

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        channels = source.shape[2]
        kernels, out = tools.wavelet, tools.rows(target)
        if channels == 3:
            kernels.opponent(tools.rows(source))
        target.fill(0)
        reach = self.halo()
        with tools.borrowed():
            line = tools.row(tools.scratch(source.shape[1] * channels))
            limits = tools.scratch(where.width, channels)
            current = source
            for level, noise in enumerate(LEVELS):
                step = 2**level
                reach -= 2 * step
                height, width = current.shape[0] - 4 * step, current.shape[1] - 4 * step
                soft = tools.scratch(height, width, channels)
                kernels.smooth(tools.rows(current), tools.rows(soft), line, step, channels)
                limits[...] = (LIMIT * noise * self.luminance) ** 2
                if channels == 3:
                    limits[:, 0::2] = (LIMIT * noise * self.colour) ** 2
                weak = tools.row(limits.ravel())
                kernels.add_detail(tools.rows(current), tools.rows(soft), out, weak, reach, step, channels)
                current = soft
            target += current
        if channels == 3:
            kernels.colours(out)
