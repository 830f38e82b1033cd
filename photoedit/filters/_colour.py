"""Colour maths that several filters share."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.floating[Any]]

LUMA = np.array([0.2126, 0.7152, 0.0722])
"""Rec. 709 luma (ITU-R BT.709-6, item 3.2)."""


def linear(encoded: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Linear light of encoded values of 0 and more (IEC 61966-2-1)."""
    light: npt.NDArray[np.float64] = np.where(
        encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4
    )
    return light
