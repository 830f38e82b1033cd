"""The single operations: as photoedit's chain, as a call of a peer, and as a formula in float64.

Every filter has one. Where nobody wrote down what its peers would call it, it is measured alone, with values
that show what it does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from contact_sheet import shown

from benchmarking import formulas, recipes, tones
from benchmarking.formulas import Formula
from benchmarking.peers import Matrix
from photoedit.filters import filters
from photoedit.filters.base import Filter
from photoedit.filters.motion_blur import taps
from photoedit.filters.sepia import SEPIA
from photoedit.filters.white_balance import adaptation
from photoedit.params import params_of

LONGEST_NAME = 45

MIXED = [[0.6, 0.6, -0.2], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
"""What the channel mixer is measured with."""

LONG, LONG_MEGAPIXELS = 1.0, 24.0
"""Seconds for so many megapixels on one core from which on an operation is said to be slow."""

REASONS = {
    "radial-blur": "up to 64 samples a pixel, each between four pixels; a detour over polar coordinates is "
    "quicker and blurs across the rays as well",
    "nl-means": "compares each pixel with 120 others by 27 differences",
    "bilateral": "weighs each of 49 neighbours by its colour; its approximations are not exact at edges",
    "lens-blur": "one running sum for each row of the disc",
    "motion-blur": "adds two pixels for each pixel of the line",
    "deconvolution": "two blurs for each of its rounds",
    "dehaze": "five means of wide windows, in sums that are exact",
    "tilt-shift": "up to three blurs in linear light",
    "dither": "each dot waits for the one before it, and blocks begin before their edges",
    "rotate": "the cubic curve takes 16 pixels around each place, in rows that are no longer straight",
    "straighten": "as rotate",
    "perspective": "as rotate, and a division for each pixel",
    "lens-distortion": "as rotate",
    "denoise": "five levels of wavelets of three channels",
    "python-script": "runs the user's Python",
}
"""Why filters are slow."""

Arguments = tuple[Any, ...]


@dataclass(frozen=True)
class Operation:
    """One operation.

    Attributes:
        chain: photoedit's words.
        method: what the peers' `Singles` call it; empty if none of them has it.
        arguments: of that method; plain data.
        formula: from a cut (0..255, H x W x 3) to the middle of its result, float64, 0..255; None where only
            the filter's own test has one.
        area: whether neighbours count: the targets speak of those.
    """

    chain: tuple[str, ...]
    method: str = ""
    arguments: Arguments = ()
    formula: Formula | None = None
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
    known = [*_areas(), *_neighbours(), *_points(), *_geometry(long_side)]
    names = {operation.chain[0] for operation in known}
    return known + [_alone(kind) for name, kind in filters().items() if name not in names]


def _alone(kind: type[Filter]) -> Operation:
    """A filter with values that show what it does, measured for itself."""
    item = shown(kind)
    values = [(param, getattr(item, param.name)) for param in params_of(kind)]
    words = [f"{param.name}={param.format(value)}" for param, value in values if value != param.default]
    return Operation((kind.name, *words))


def _areas() -> list[Operation]:
    made = [
        Operation(
            ("gaussian-blur", f"radius={sigma}"),
            "gaussian",
            (float(sigma),),
            formulas.gaussian(sigma),
            area=True,
        )
        for sigma in (2, 4, 12, 40)
    ]
    unsharp = ("unsharp-mask", "radius=1.5", "amount=0.8")
    made.append(Operation(unsharp, "unsharp", (1.5, 0.8), formulas.unsharp(1.5, 0.8), area=True))
    medians = [
        Operation(("median", f"radius={radius}"), "median", (radius,), formulas.median(radius), area=True)
        for radius in (1, 2)
    ]
    return [*made, *medians]


def _neighbours() -> list[Operation]:
    """Other filters that look around, with values that people use."""
    disc, line = formulas.disc(10), formulas.line(taps(20, 30))
    return [
        Operation(("box-blur", "radius=5"), "box", (5,), formulas.box(5)),
        Operation(
            ("lens-blur", "radius=10", "light=encoded"), "weighted", (disc.tolist(),), formulas.weighted(disc)
        ),
        Operation(
            ("motion-blur", "length=20", "angle=30", "light=encoded"),
            "weighted", (line.tolist(),), formulas.weighted(line),
        ),
        Operation(("bilateral", "radius=2"), "bilateral", (2.0, 0.1), formulas.bilateral(2, 0.1)),
        Operation(
            ("nl-means", "strength=0.05"), "non_local_means", (0.05, 5, 1),
            formulas.non_local_means(0.05, 5, 1),
        ),
        Operation(("high-pass", "radius=5"), "high_pass", (5.0,), formulas.high_pass(5)),
        Operation(("edges", "strength=3"), "sobel", (3.0,), formulas.sobel(3)),
        Operation(("pixelate", "size=16"), "blocks", (16,), formulas.blocks(16)),
        Operation(("flip", "direction=horizontal"), "mirrored", (), formulas.mirrored),
    ]  # fmt: skip


def _points() -> list[Operation]:
    wb = adaptation(recipes.TEMPERATURE, recipes.TINT).tolist()
    saturation = recipes.saturation_matrix(recipes.SATURATION)
    matrix = [list(row) for row in recipes.MATRIX]
    made = [
        _tone(("exposure", f"stops={recipes.STOPS}"), formulas.exposure),
        _tone(("contrast", f"amount={recipes.CONTRAST}"), formulas.contrast),
        _tone(("levels", "black=0.02", "white=0.95", "gamma=1.2"), formulas.levels),
        _matrix(("saturation", f"amount={recipes.SATURATION}"), saturation),
        _matrix(("colour-matrix", f"matrix={recipes.matrix_text()}"), matrix),
        Operation(
            ("white-balance", f"temperature={recipes.TEMPERATURE}", f"tint={recipes.TINT}"),
            "linear_matrix", (wb,), lambda x: 255 * tones.encode(formulas.matrix(wb)(tones.decode(x / 255))),
        ),
    ]  # fmt: skip
    made += [
        _tone(("gamma", "gamma=1.6"), lambda x: formulas.gamma(x, 1 / 1.6)),
        _tone(("invert",), lambda x: 1 - x),
        _tone(("posterize", "levels=16"), lambda x: formulas.posterize(x, 16)),
        _tone(("solarize", "threshold=0.5"), lambda x: formulas.solarize(x, 0.5)),
        _tone(
            ("brightness-contrast", "brightness=0.2", "contrast=0.2"),
            lambda x: formulas.brightness_contrast(x, 0.2, 0.2),
        ),
        _matrix(("sepia",), SEPIA.tolist()),
        _matrix(("channel-mixer", "red_red=0.6", "red_green=0.6", "red_blue=-0.2"), MIXED),
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
        Operation(resize, "resize", (target,), formulas.resize(target / long_side)),
        Operation(rotate, "rotate", (7.0,), formulas.rotate(7.0)),
    ]


def _matrix(chain: tuple[str, ...], matrix: Matrix) -> Operation:
    return Operation(chain, "matrix", (matrix,), formulas.matrix(matrix))


def _tone(chain: tuple[str, ...], curve: Formula) -> Operation:
    """An operation that a table of 256 values does."""
    table = tones.to_bytes(curve(tones.levels())).tolist()
    return Operation(chain, "table", (table,), lambda x: formulas.middle(255 * curve(x / 255)))
