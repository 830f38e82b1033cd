"""3D look-up tables."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from photoedit.filters._cube import load
from photoedit.filters.base import Group, PointFilter
from photoedit.kernels.tools import Tools
from photoedit.params import file, number
from photoedit.photo import Tile

EXAMPLE = Path(__file__).with_name("example.cube")


@dataclass(frozen=True)
class Lut(PointFilter):
    """Gives the photo the look of a 3D look-up table, as films and other programs come with.

    Encoded light, as such tables expect; between their colours with tetrahedral interpolation, which keeps
    greys clean (J. Kasson et al., "Performing color space conversions with three-dimensional linear
    interpolation", J. Electron. Imaging 4, 1995). Values outside of the table are taken as its edge. A photo
    without colour gets the brightness (Rec. 709 luma) of what its greys become. The recipe keeps the path
    and a hash of the file: when that is missing or not the same, nothing is edited.
    """

    called = "LUT"
    group = Group.COLOUR
    file: str = file(help="A .cube file, or a HaldCLUT in a PNG", example=str(EXAMPLE))
    amount: float = number(1.0, 0, 1, neutral=0, help="How much of the look; 0 changes nothing")

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.file:
            load(self.file)

    def is_neutral(self) -> bool:
        return not self.file or self.amount == 0

    def apply(self, tile: Tile, tools: Tools) -> None:
        if self.is_neutral():
            return
        cube = load(self.file)
        low, high = np.array(cube.low), np.array(cube.high)
        scale = (cube.size - 1) / (high - low)
        places = np.concatenate([scale, -low * scale]).astype(np.float32)
        look_up = tools.cube.look_up if tile.shape[2] == 3 else tools.cube.look_up_grey
        look_up(tools.rows(tile), tools.row(cube.colours.ravel()), cube.size, tools.row(places), self.amount)
