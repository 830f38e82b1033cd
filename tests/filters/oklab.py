"""OKLab in float64, written slowly: the oracle of the filters that work in it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from tests.kernels.test_light import encoded, linear

Floats = npt.NDArray[np.float64]

TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
"""B. Ottosson, "A perceptual color space for image processing", 2020: linear sRGB to cones …"""

TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
"""… and the cube roots of those to L, a, b."""


def lab_of_light(light: npt.ArrayLike) -> Floats:
    """L, a, b of linear sRGB, ... x 3."""
    lab: Floats = np.cbrt(np.asarray(light, np.float64) @ TO_CONES.T) @ TO_LAB.T
    return lab


def light_of_lab(lab: Floats) -> Floats:
    """Linear sRGB of L, a, b."""
    light: Floats = (lab @ np.linalg.inv(TO_LAB).T) ** 3 @ np.linalg.inv(TO_CONES).T
    return light


def lab_of(pixels: npt.ArrayLike) -> Floats:
    """L, a, b of encoded pixels."""
    return lab_of_light(linear(np.asarray(pixels, np.float64)))


def pixels_of(lab: Floats) -> Floats:
    """Encoded pixels of L, a, b."""
    return encoded(light_of_lab(lab))
