"""Affine maps of colour: what many filters are, and what two of them in a row are as well.

A chain of such filters is one pass over the pixels, however long it is.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from photoedit.kernels.tools import Tools
from photoedit.photo import Tile

Channel = tuple[float, float, float, float]
"""What a channel of the result takes of red, green and blue, and what is added."""


@dataclass(frozen=True)
class Affine:
    """A map of colours, and what it does to photos without colour.

    Attributes:
        red, green, blue: how these channels of the result come about.
        grey: gain and offset of a grey value.
    """

    red: Channel
    green: Channel
    blue: Channel
    grey: tuple[float, float]

    @classmethod
    def tone(cls, gain: float, offset: float = 0.0) -> Affine:
        """The same for every channel: value * `gain` + `offset`."""
        return cls._of(np.column_stack([gain * np.eye(3), np.full(3, offset)]), (gain, offset))

    @classmethod
    def colour(cls, matrix: npt.ArrayLike, offset: npt.ArrayLike = (0.0, 0.0, 0.0)) -> Affine:
        """A 3 x 3 `matrix` times the colour, plus `offset`; photos without colour stay as they are."""
        return cls._of(np.column_stack([np.asarray(matrix), np.asarray(offset)]), (1.0, 0.0))

    @classmethod
    def _of(cls, rows: npt.NDArray[np.float64], grey: tuple[float, float]) -> Affine:
        red, green, blue = ((float(a), float(b), float(c), float(d)) for a, b, c, d in rows)
        return cls(red, green, blue, grey)

    @functools.cached_property
    def rows(self) -> npt.NDArray[np.float64]:
        """3 x 4: the matrix and, behind it, the offset."""
        return np.array([self.red, self.green, self.blue])

    def then(self, later: Affine) -> Affine:
        """Both, one after the other."""
        ours, theirs = np.vstack([self.rows, (0, 0, 0, 1)]), later.rows
        gain, offset = later.grey
        return Affine._of(theirs @ ours, (gain * self.grey[0], gain * self.grey[1] + offset))

    @functools.cached_property
    def mixes_channels(self) -> bool:
        """Whether a channel of the result depends on another one."""
        return bool(np.any(self.rows[:, :3][~np.eye(3, dtype=bool)]))

    def apply(self, tile: Tile, tools: Tools) -> None:
        """Map `tile` (H x W x C) in place."""
        rows = self.rows
        if tile.shape[2] == 1:
            tools.point.affine(tools.rows(tile), *self.grey)
        elif self.mixes_channels or np.ptp(rows.diagonal()) or np.ptp(rows[:, 3]):
            tools.point.matrix(tools.rows(tile), tools.row(rows.astype(np.float32).ravel()))
        else:
            tools.point.affine(tools.rows(tile), self.red[0], self.red[3])
