"""The blur and contrast that several experiments run, by the engine and by other interpreters alike."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np

from photoedit.filters import _blurring
from photoedit.filters._affine import Affine
from photoedit.filters.contrast import Contrast
from photoedit.filters.gaussian_blur import GaussianBlur
from photoedit.lab.bench import Bench
from photoedit.lab.interpreters import Elsewhere, Interpreter
from photoedit.lab.lanes import EXECUTIONS, Band, engine_lane
from photoedit.lab.race import Call, Runner
from photoedit.photo import Size
from photoedit.recipe import Recipe

BLUR, CONTRAST = GaussianBlur(radius=1), Contrast(amount=0.2)
RECIPE = Recipe.from_text("gaussian-blur radius=1 contrast amount=0.2")

INTERPRETED = 240
"""Side in pixels of what interpreted kernels work on: some tenths of a second; a tile has a sixth of it."""


def interpreted_picture(bench: Bench) -> Band:
    """What interpreted kernels work on."""
    return bench.pixels(INTERPRETED, INTERPRETED)


def interpreted_lanes(bench: Bench) -> list[Runner]:
    """The engine's lanes with interpreted kernels."""
    pixels, side = interpreted_picture(bench), INTERPRETED // 6
    return [
        engine_lane(bench, RECIPE, pixels, execution, "interpreted", Size(side, side))
        for execution in EXECUTIONS
    ]


def elsewhere_lanes(bench: Bench, interpreter: Interpreter) -> list[Runner]:
    """The same work in all lanes that another interpreter has."""
    pixels = interpreted_picture(bench)
    told = job(pixels, INTERPRETED // 6, bench.workers)
    process = bench.stack.enter_context(Elsewhere(interpreter, told, pixels.tobytes()))
    return [
        Call(f"{interpreter.name}, {name}" if interpreter.name else name, partial(process.run, name))
        for name in interpreter.lanes
    ]


def job(pixels: Band, tile: int, workers: int) -> dict[str, Any]:
    """The work as `photoedit.lab.elsewhere.tile_work` takes it."""
    height, width, channels = pixels.shape
    gain, offset = _tone(CONTRAST.affine(), channels)
    weights: list[float] = np.asarray(_blurring.weights(_blurring.method(BLUR.radius))).tolist()
    return {
        "width": width, "height": height, "channels": channels, "tile": tile, "workers": workers,
        "weights": weights, "gain": gain, "offset": offset,
    }  # fmt: skip


def _tone(affine: Affine, channels: int) -> tuple[float, float]:
    return affine.grey if channels == 1 else (affine.red[0], affine.red[3])
