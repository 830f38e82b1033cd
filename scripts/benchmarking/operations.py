"""The single operations: as photoedit's chain, as a call of a peer, and as a formula in float64.

The formula is worked out on the middle of a cut of the photo, far enough from its edges that it does not
matter how a library continues a picture there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from benchmarking import recipes, tones
from benchmarking.tones import Floats
from photoedit.filters import filters
from photoedit.filters.white_balance import adaptation

CUT = 1280
"""Side of the cut that errors are measured on."""
MIDDLE = 512
"""Side of the part of its result that is compared."""

LONGEST_NAME = 45

Formula = Callable[[Floats], Floats]
Arguments = tuple[Any, ...]


@dataclass(frozen=True)
class Operation:
    """One operation.

    Attributes:
        chain: photoedit's words.
        method: what the peers' `Singles` call it.
        arguments: of that method; plain data.
        formula: from a cut (0..255, H x W x 3) to the middle of its result, float64, 0..255.
        area: whether neighbours count: the targets speak of those.
    """

    chain: tuple[str, ...]
    method: str
    arguments: Arguments
    formula: Formula
    area: bool = False

    @property
    def name(self) -> str:
        """What the tables call it."""
        words = " ".join(self.chain)
        return words if len(words) < LONGEST_NAME else self.chain[0]

    @property
    def is_there(self) -> bool:
        """Whether this photoedit has the filter."""
        return self.chain[0] in filters()


def operations(long_side: int) -> list[Operation]:
    """All of them, for a photo whose longer side is `long_side`."""
    return [*_areas(), *_points(), *_geometry(long_side)]


def not_covered() -> list[str]:
    """Filters of photoedit that no operation measures."""
    return sorted(set(filters()) - {operation.chain[0] for operation in operations(CUT)})


def _areas() -> list[Operation]:
    made = [
        Operation(
            ("gaussian-blur", f"radius={sigma}"), "gaussian", (float(sigma),), _gaussian(sigma), area=True
        )
        for sigma in (2, 4, 12, 40)
    ]
    unsharp = ("unsharp-mask", "radius=1.5", "amount=0.8")
    made.append(Operation(unsharp, "unsharp", (1.5, 0.8), _unsharp(1.5, 0.8), area=True))
    medians = [
        Operation(("median", f"radius={radius}"), "median", (radius,), _median(radius), area=True)
        for radius in (1, 2)
    ]
    return [*made, *medians]


def _points() -> list[Operation]:
    wb = adaptation(recipes.TEMPERATURE, recipes.TINT).tolist()
    saturation = recipes.saturation_matrix(recipes.SATURATION)
    matrix = [list(row) for row in recipes.MATRIX]
    made = [
        _tone(("exposure", f"stops={recipes.STOPS}"), _exposure),
        _tone(("contrast", f"amount={recipes.CONTRAST}"), _contrast),
        _tone(("levels", "black=0.02", "white=0.95", "gamma=1.2"), _levels),
        Operation(
            ("saturation", f"amount={recipes.SATURATION}"), "matrix", (saturation,), _matrix(saturation)
        ),
        Operation(("colour-matrix", f"matrix={recipes.matrix_text()}"), "matrix", (matrix,), _matrix(matrix)),
        Operation(
            ("white-balance", f"temperature={recipes.TEMPERATURE}", f"tint={recipes.TINT}"),
            "linear_matrix", (wb,), lambda x: 255 * tones.encode(_matrix(wb)(tones.decode(x / 255))),
        ),
    ]  # fmt: skip
    if "curves" in filters():
        samples = recipes.sampled_curve()
        places = tones.levels(len(samples))
        made.append(_tone(("curves", f"points={recipes.CURVE}"), lambda x: np.interp(x, places, samples)))
    return made


def _geometry(long_side: int) -> list[Operation]:
    target = max(64, round(long_side * recipes.LONG_SIDE / 6000))
    resize = ("resize", f"long_side={target}")
    rotate = ("rotate", "angle=7", "expand=no")
    return [
        Operation(resize, "resize", (target,), _resize(target / long_side)),
        Operation(rotate, "rotate", (7.0,), _rotate(7.0)),
    ]


def _tone(chain: tuple[str, ...], curve: Formula) -> Operation:
    """An operation that a table of 256 values does."""
    table = tones.to_bytes(curve(tones.levels())).tolist()
    return Operation(chain, "table", (table,), lambda x: _middle(255 * curve(x / 255)))


def _exposure(x: Floats) -> Floats:
    return tones.encode(tones.decode(x) * 2**recipes.STOPS)


def _contrast(x: Floats) -> Floats:
    return (x - 0.5) * (1 + recipes.CONTRAST) + 0.5


def _levels(x: Floats) -> Floats:
    scaled = (x - 0.02) / 0.93
    return np.copysign(np.abs(scaled) ** (1 / 1.2), scaled)


def _middle(cut: Floats) -> Floats:
    y, x = ((side - MIDDLE) // 2 for side in cut.shape[:2])
    return cut[y : y + MIDDLE, x : x + MIDDLE]


def middle(made: npt.NDArray[Any]) -> Floats:
    """The part of a result that the formulas give; all of it, if it is smaller."""
    side = min(MIDDLE, *made.shape[:2])
    y, x = ((length - side) // 2 for length in made.shape[:2])
    return made[y : y + side, x : x + side].astype(np.float64)


def _along_axes(cut: Floats, down: Floats, across: Floats) -> Floats:
    """Each channel as a matrix between two matrices: any separable filter, without any trick."""
    return np.stack([down @ cut[:, :, channel] @ across.T for channel in range(cut.shape[2])], axis=2)


def _gaussian(sigma: float) -> Formula:
    """A sampled Gaussian, cut at eight standard deviations (6e-15), the picture mirrored at its edges."""

    def formula(cut: Floats) -> Floats:
        weights = _gaussian_rows(cut.shape[0], sigma)
        return _along_axes(cut, weights, weights)

    return formula


def _gaussian_rows(length: int, sigma: float) -> Floats:
    first = (length - MIDDLE) // 2
    rows = np.zeros((MIDDLE, length))
    reach = round(8 * sigma)
    period = 2 * (length - 1)
    for row in range(MIDDLE):
        for offset in range(-reach, reach + 1):
            place = (first + row + offset) % period
            rows[row, min(place, period - place)] += np.exp(-0.5 * (offset / sigma) ** 2)
    return _adding_up_to_one(rows)


def _adding_up_to_one(rows: Floats) -> Floats:
    weights: Floats = rows / rows.sum(axis=1, keepdims=True)
    return weights


def _unsharp(sigma: float, amount: float) -> Formula:
    soft = _gaussian(sigma)
    return lambda cut: (1 + amount) * _middle(cut) - amount * soft(cut)


def _median(radius: int) -> Formula:
    side = 2 * radius + 1
    return lambda cut: _middle(ndimage.median_filter(cut, (side, side, 1), mode="mirror"))


def _matrix(matrix: list[list[float]]) -> Formula:
    return lambda cut: _middle(cut) @ np.array(matrix).T


def _resize(scale: float) -> Formula:
    """Lanczos3 in linear light, widened by the reduction, its weights scaled to add up to 1."""

    def formula(cut: Floats) -> Floats:
        weights = _lanczos_rows(cut.shape[0], scale)
        return 255 * tones.encode(_along_axes(tones.decode(cut / 255), weights, weights))

    return formula


def _lanczos_rows(length: int, scale: float) -> Floats:
    count = int(length * scale + 0.5)
    step = length / count
    side = min(MIDDLE, count)
    centres = (np.arange(side) + (count - side) // 2 + 0.5) * step
    distance = (np.arange(length) + 0.5 - centres[:, np.newaxis]) / step
    rows = np.where(np.abs(distance) < 3, np.sinc(distance) * np.sinc(distance / 3), 0.0)
    return _adding_up_to_one(rows)


def _rotate(angle: float) -> Formula:
    """Cubic convolution (Keys 1981, a = -0.5) in encoded light, counter-clockwise about the centre."""

    def formula(cut: Floats) -> Floats:
        height, width = cut.shape[:2]
        v, u = (np.mgrid[:MIDDLE, :MIDDLE] + 0.5 - MIDDLE / 2).astype(np.float64)
        cosine, sine = np.cos(np.radians(angle)), np.sin(np.radians(angle))
        x = cosine * u - sine * v + (width - 1) / 2
        y = sine * u + cosine * v + (height - 1) / 2
        left, top = np.floor(x).astype(int), np.floor(y).astype(int)
        made = np.zeros((MIDDLE, MIDDLE, cut.shape[2]))
        for down in range(-1, 3):
            for across in range(-1, 3):
                weight = _keys(y - top - down) * _keys(x - left - across)
                made += weight[:, :, np.newaxis] * cut[top + down, left + across]
        return made

    return formula


def _keys(x: Floats) -> Floats:
    x = np.abs(x)
    near = (1.5 * x - 2.5) * x * x + 1
    far = ((-0.5 * x + 2.5) * x - 4) * x + 2
    return np.where(x < 1, near, np.where(x < 2, far, 0.0))
