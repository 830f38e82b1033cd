"""The four jobs, in the words of photoedit and as numbers for its peers."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

import numpy as np

from photoedit.engine import render
from photoedit.filters import filters
from photoedit.filters.white_balance import adaptation
from photoedit.photo import Photo
from photoedit.recipe import Recipe

STOPS, CONTRAST, SATURATION, TEMPERATURE, TINT = 0.3, 0.15, 1.2, 5600.0, 4.0
CURVE = "0,0 0.25,0.22 0.75,0.79 1,1"
MATRIX = ((1.3, -0.2, -0.1), (-0.15, 1.25, -0.1), (-0.05, -0.25, 1.3))
LONG_SIDE = 2048
QUALITY = 90
"""Of every JPEG that is written; colour is kept at half size both ways (4:2:0)."""


@dataclass(frozen=True)
class Job:
    """One recipe.

    Attributes:
        chain: as photoedit's command line takes it, one word each.
        numbers: the same for its peers; plain data, because it travels as JSON.
    """

    key: str
    title: str
    chain: tuple[str, ...]
    numbers: dict[str, Any]

    @property
    def missing(self) -> list[str]:
        """Filters it needs that this photoedit does not have."""
        return [word for word in self.chain if "=" not in word and word not in filters()]

    def to_json(self) -> dict[str, Any]:
        """What a peer needs to know."""
        return {"key": self.key, "chain": list(self.chain), "quality": QUALITY, **self.numbers}


def jobs() -> dict[str, Job]:
    """The recipes R1 … R4 by their key."""
    made = (_tone(), _detail(), _heavy(), _web())
    return {job.key: job for job in made}


def _tone() -> Job:
    chain = (
        "exposure", f"stops={STOPS}", "contrast", f"amount={CONTRAST}", "saturation", f"amount={SATURATION}",
        "white-balance", f"temperature={TEMPERATURE}", f"tint={TINT}", "curves", f"points={CURVE}",
    )  # fmt: skip
    numbers = {
        "stops": STOPS,
        "contrast": CONTRAST,
        "saturation": saturation_matrix(SATURATION),
        "adaptation": adaptation(TEMPERATURE, TINT).tolist(),
        "curve": sampled_curve() if "curves" in filters() else [],
    }
    return Job("R1", "tone: exposure, contrast, saturation, white balance, curve", chain, numbers)


def _detail() -> Job:
    chain = (
        "gaussian-blur", "radius=2", "unsharp-mask", "radius=1.5", "amount=0.8",
        "colour-matrix", f"matrix={matrix_text()}", "contrast", f"amount={CONTRAST}",
    )  # fmt: skip
    numbers = {"blur": 2.0, "unsharp": [1.5, 0.8], "matrix": [list(row) for row in MATRIX]}
    title = "detail: Gaussian blur 2, unsharp 1.5/0.8, 3x3 colour matrix, contrast"
    return Job("R2", title, chain, numbers | {"contrast": CONTRAST})


def _heavy() -> Job:
    chain = ("gaussian-blur", "radius=12", "median", "radius=2")
    return Job("R3", "heavy: Gaussian blur 12, median 5x5", chain, {"blur": 12.0, "median": 2})


def _web() -> Job:
    chain = ("resize", f"long_side={LONG_SIDE}", "unsharp-mask", "radius=1", "amount=0.5")
    numbers = {"long_side": LONG_SIDE, "unsharp": [1.0, 0.5]}
    return Job("R4", f"web: resize to {LONG_SIDE}, unsharp 1/0.5, sRGB", chain, numbers)


def saturation_matrix(amount: float) -> list[list[float]]:
    """The saturation filter as a matrix: the distance from Rec. 709 luma, times `amount`."""
    grey = np.tile([0.2126, 0.7152, 0.0722], (3, 1))
    rows: list[list[float]] = (amount * np.eye(3) + (1 - amount) * grey).tolist()
    return rows


def matrix_text() -> str:
    """`MATRIX` as the chain writes it."""
    return " ".join(",".join(str(value) for value in row) for row in MATRIX)


@functools.cache
def sampled_curve() -> list[float]:
    """photoedit's own curve at 1025 places from 0 to 1: peers draw theirs through these."""
    ramp = Photo.from_array(np.linspace(0, 1, 1025, dtype=np.float32)[np.newaxis])
    made = render(ramp, Recipe.from_words(["curves", f"points={CURVE}"]), execution="serial")
    samples: list[float] = made.pixels.ravel().astype(float).tolist()
    return samples
