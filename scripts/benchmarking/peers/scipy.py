"""SciPy's `ndimage`, one core, in float32: on 8-bit pictures it would cut fractions off after each axis."""

from __future__ import annotations

import numpy as np
import scipy
from scipy import ndimage

from benchmarking.peers import Bytes, Matrix, Picture


def about() -> str:
    return f"SciPy {scipy.__version__}"


class Singles:
    """Single operations. It has no resize that filters first, and no tables of tone."""

    def __init__(self, workers: int) -> None:
        pass

    def take(self, pixels: Bytes) -> Picture:
        return pixels

    def give(self, picture: Picture) -> Bytes:
        return np.asarray(picture)

    def gaussian(self, rgb: Picture, sigma: float) -> Picture:
        return _rounded(self._soft(rgb, sigma))

    def unsharp(self, rgb: Picture, sigma: float, amount: float) -> Picture:
        sharp = self._soft(rgb, sigma)
        sharp *= -amount
        sharp += (1 + amount) * rgb.astype(np.float32)
        return _rounded(sharp)

    def median(self, rgb: Picture, radius: int) -> Picture:
        side = 2 * radius + 1
        return ndimage.median_filter(rgb, (side, side, 1), mode="mirror")

    def matrix(self, rgb: Picture, matrix: Matrix) -> Picture:
        """NumPy's, that is."""
        return _rounded(rgb.astype(np.float32) @ np.array(matrix, np.float32).T)

    def table(self, rgb: Picture, table: list[int]) -> Picture:
        """NumPy's, that is."""
        return np.take(np.array(table, np.uint8), rgb)

    def rotate(self, rgb: Picture, angle: float) -> Picture:
        turned = ndimage.rotate(rgb.astype(np.float32), angle, reshape=False, order=3, mode="constant")
        return _rounded(turned)

    def box(self, rgb: Picture, radius: int) -> Picture:
        return _rounded(ndimage.uniform_filter(rgb, 2 * radius + 1, np.float32, "mirror", axes=(0, 1)))

    def weighted(self, rgb: Picture, shape: Matrix) -> Picture:
        weights = np.array(shape)[:, :, np.newaxis]
        return _rounded(ndimage.convolve(rgb, weights / weights.sum(), np.float32, "mirror"))

    def high_pass(self, rgb: Picture, sigma: float) -> Picture:
        return _rounded(rgb - self._soft(rgb, sigma) + np.float32(127.5))

    def sobel(self, rgb: Picture, strength: float) -> Picture:
        luma = rgb @ np.array([0.2126, 0.7152, 0.0722], np.float32)
        length = np.hypot(ndimage.sobel(luma, 0, mode="mirror"), ndimage.sobel(luma, 1, mode="mirror"))
        return np.repeat(_rounded(length * np.float32(strength / 8))[:, :, np.newaxis], 3, axis=2)

    def mirrored(self, rgb: Picture) -> Picture:
        """NumPy's, that is."""
        return np.ascontiguousarray(rgb[:, ::-1])

    def _soft(self, rgb: Picture, sigma: float) -> Picture:
        return ndimage.gaussian_filter(rgb, sigma, output=np.float32, mode="mirror", axes=(0, 1))


def _rounded(values: Picture) -> Picture:
    values += 0.5
    np.clip(values, 0, 255, out=values)
    return values.astype(np.uint8)
