"""An example for the filter python-script: swaps red and blue towards the right side of the photo."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

HALO = 0
"""How many pixels beyond each side of a tile the script looks at."""


def tile(
    pixels: npt.NDArray[np.float32], x: int, y: int, width: int, height: int, params: dict[str, float]
) -> npt.NDArray[np.float32]:
    """Make new pixels (h x w x channels, 0..1) of a tile whose corner lies at x, y of the whole photo."""
    columns = np.arange(x, x + pixels.shape[1], dtype=np.float32)
    share = (columns / np.float32(width))[np.newaxis, :, np.newaxis] * np.float32(params["a"])
    return pixels + share * (pixels[:, :, ::-1] - pixels)
