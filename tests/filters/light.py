"""The sRGB curve in double precision, IEC 61966-2-1:1999, continued oddly below 0."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


def linear(values: npt.NDArray[Any]) -> Floats:
    size = np.abs(values.astype(np.float64))
    return np.asarray(
        np.sign(values) * np.where(size <= 0.04045, size / 12.92, ((size + 0.055) / 1.055) ** 2.4)
    )


def encoded(values: npt.NDArray[Any]) -> Floats:
    size = np.abs(values.astype(np.float64))
    above = 1.055 * size ** (1 / 2.4) - 0.055
    return np.asarray(np.sign(values) * np.where(size <= 0.0031308, size * 12.92, above))
