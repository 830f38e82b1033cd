"""Whether two rivals made the same picture."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from benchmarking.figures import Apart


def difference(one: npt.NDArray[Any], other: npt.NDArray[Any]) -> Apart | None:
    """Mean and largest difference of two 8-bit pictures; None if their sizes differ."""
    if one.shape != other.shape:
        return None
    apart = np.abs(one.astype(np.int16) - other.astype(np.int16))
    return Apart(float(apart.mean()), float(apart.max()))


def of_files(pairs: Iterable[tuple[Path, Path]]) -> Apart | None:
    """The mean of the mean differences and the largest of all, of pairs of files; None if a size differs."""
    found = []
    for one, other in pairs:
        apart = difference(_pixels(one), _pixels(other))
        if apart is None:
            return None
        found.append(apart)
    if not found:
        return None
    return Apart(float(np.mean([apart.mean for apart in found])), max(apart.most for apart in found))


def _pixels(path: Path) -> npt.NDArray[Any]:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))
