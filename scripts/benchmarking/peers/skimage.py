"""scikit-image, one core."""

from __future__ import annotations

import importlib.metadata

import numpy as np
from skimage import filters, restoration, transform

from benchmarking.peers import Bytes, Missing, Picture


def about() -> str:
    return f"scikit-image {importlib.metadata.version('scikit-image')}"


class Singles:
    """Single operations, on float pictures of 0..1 as most of its functions have them."""

    def __init__(self, workers: int) -> None:
        pass

    def take(self, pixels: Bytes) -> Picture:
        return pixels

    def give(self, picture: Picture) -> Bytes:
        return np.asarray(picture)

    def gaussian(self, rgb: Picture, sigma: float) -> Picture:
        return _rounded(filters.gaussian(_floats(rgb), sigma, mode="mirror", channel_axis=-1))

    def unsharp(self, rgb: Picture, sigma: float, amount: float) -> Picture:
        # Not -1: unsharp_mask of scikit-image 0.26 takes that for the first axis.
        return _rounded(filters.unsharp_mask(_floats(rgb), sigma, amount, channel_axis=2))

    def median(self, rgb: Picture, radius: int) -> Picture:
        raise Missing("its median calls SciPy's")

    def resize(self, rgb: Picture, long_side: int) -> Picture:
        height, width = rgb.shape[:2]
        scale = long_side / max(height, width)
        size = (int(height * scale + 0.5), int(width * scale + 0.5))
        return _rounded(transform.resize(_floats(rgb), size, order=3, anti_aliasing=True))

    def bilateral(self, rgb: Picture, sigma: float, edges: float) -> Picture:
        side = 2 * int(2 * sigma + 0.5) + 1
        return _rounded(restoration.denoise_bilateral(_floats(rgb), side, edges, sigma, channel_axis=-1))

    def non_local_means(self, rgb: Picture, strength: float, search: int, patch: int) -> Picture:
        return _rounded(
            restoration.denoise_nl_means(_floats(rgb), 2 * patch + 1, search, strength, channel_axis=-1)
        )

    def rotate(self, rgb: Picture, angle: float) -> Picture:
        return _rounded(transform.rotate(_floats(rgb), angle, order=3))


def _floats(rgb: Picture) -> Picture:
    return rgb.astype(np.float32) / 255


def _rounded(values: Picture) -> Picture:
    return (np.clip(values, 0, 1) * 255 + 0.5).astype(np.uint8)
