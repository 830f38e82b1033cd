"""Colour maths that several filters share."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.floating[Any]]

LUMA = np.array([0.2126, 0.7152, 0.0722])
"""Rec. 709 luma (ITU-R BT.709-6, item 3.2)."""
