"""Colour maths that several filters share."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from photoedit.kernels.tools import Tools
from photoedit.photo import Tile

Matrix = npt.NDArray[np.floating[Any]]

LUMA = np.array([0.2126, 0.7152, 0.0722])
"""Rec. 709 luma (ITU-R BT.709-6, item 3.2)."""


def apply_matrix(tile: Tile, matrix: Matrix, tools: Tools) -> None:
    """Multiply every RGB pixel of `tile` with a 3 x 3 matrix, in place; a grey tile stays as it is."""
    if tile.shape[2] == 3:
        tools.point.matrix(tools.rows(tile), *(float(value) for value in matrix.flat))
