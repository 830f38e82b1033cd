"""libvips through pyvips, in one pipeline from file to file: nothing is held in memory that need not be.

In N processes each runs with one thread of its own; alone, it spreads every photo over all cores.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyvips

from benchmarking import tones
from benchmarking.peers import Bytes, Editor, Job, Matrix, Picture

CONCURRENCY = "VIPS_CONCURRENCY"
"""The environment variable that libvips reads when it starts: how many threads a pipeline has."""


def about() -> str:
    version = ".".join(str(pyvips.version(part)) for part in range(3))
    threads = os.environ.get(CONCURRENCY, "default")
    return f"pyvips {pyvips.__version__}, libvips {version}, concurrency {threads}"


def table_image(table: Sequence[int] | Bytes | tones.Words) -> Picture:
    return pyvips.Image.new_from_array(np.asarray(table)[np.newaxis])


class Steps:
    """The recipes; `job` is prepared once."""

    def __init__(self, job: Job) -> None:
        self.job = job
        if job["key"] == "R1":
            self.first = table_image(tones.to_bytes(tones.first_tones(job)))
            self.linear = table_image(tones.linear_words())
            self.last = table_image(tones.last_tones(job))
        if job["key"] == "R2":
            matrix, offset = tones.with_contrast(job)
            self.matrix = matrix.tolist()
            # Added before the matrix instead of after it, where it costs no pass of its own.
            self.offset = np.linalg.solve(matrix, np.full(3, 255 * offset)).tolist()

    def open(self, source: Path) -> Picture:
        if self.job["key"] == "R4":
            side = self.job["long_side"]
            return pyvips.Image.thumbnail(str(source), side, height=side, size="down")
        return pyvips.Image.new_from_file(str(source), access="sequential", autorotate=True)

    def r1(self, image: Picture) -> Picture:
        strong = image.maplut(self.first).recomb(self.job["saturation"]).cast("uchar")
        wide = strong.maplut(self.linear).recomb(self.job["adaptation"]).cast("ushort")
        return wide.maplut(self.last).copy(interpretation="srgb")

    def r2(self, image: Picture) -> Picture:
        sigma, amount = self.job["unsharp"]
        soft = image.gaussblur(self.job["blur"])
        sharp = soft.linear(1 + amount, self.offset) - soft.gaussblur(sigma).linear(amount, 0)
        return sharp.recomb(self.matrix).cast("uchar").copy(interpretation="srgb")

    def r3(self, image: Picture) -> Picture:
        return image.gaussblur(self.job["blur"]).median(2 * self.job["median"] + 1)

    def r4(self, image: Picture) -> Picture:
        sigma, amount = self.job["unsharp"]
        return unsharp(image, sigma, amount)


def unsharp(image: Picture, sigma: float, amount: float) -> Picture:
    """libvips' own `sharpen` is another filter: it works on lightness and limits what it adds."""
    return (image * (1 + amount) - image.gaussblur(sigma) * amount).cast("uchar")


def editor(job: Job, variant: str) -> Editor:
    # The same files come again in every round: each time, do all of the work.
    pyvips.cache_set_max(0)
    steps = Steps(job)
    do = getattr(steps, job["key"].lower())

    def edit(source: Path, target: Path) -> None:
        do(steps.open(source)).jpegsave(str(target), Q=job["quality"], subsample_mode="on")

    return edit


class Singles:
    """Single operations, with libvips' own threads (`VIPS_CONCURRENCY` was set to `workers`).

    Its Gaussian has masks of small whole numbers unless it is told otherwise: fast, and up to seven levels
    off. Executed as ``precise`` it has float masks that are cut where they are nearly 0.
    """

    execution = ""

    def __init__(self, workers: int) -> None:
        pyvips.cache_set_max(0)
        self._linear = table_image(tones.linear_words())
        self._encoded = table_image(tones.encoded_bytes())

    def take(self, pixels: Bytes) -> Picture:
        return pyvips.Image.new_from_array(pixels)

    def give(self, picture: Picture) -> Bytes:
        return np.asarray(picture.numpy())

    def gaussian(self, image: Picture, sigma: float) -> Picture:
        return self._soft(image, sigma).cast("uchar").copy_memory()

    def unsharp(self, image: Picture, sigma: float, amount: float) -> Picture:
        sharp = image * (1 + amount) - self._soft(image, sigma) * amount
        return (sharp.rint() if self.execution else sharp).cast("uchar").copy_memory()

    def _soft(self, image: Picture, sigma: float) -> Picture:
        if self.execution:
            return image.gaussblur(sigma, min_ampl=0.001, precision="float").rint()
        return image.gaussblur(sigma)

    def median(self, image: Picture, radius: int) -> Picture:
        return image.median(2 * radius + 1).copy_memory()

    def table(self, image: Picture, table: list[int]) -> Picture:
        return image.maplut(table_image(np.array(table, np.uint8))).copy_memory()

    def matrix(self, image: Picture, matrix: Matrix) -> Picture:
        return image.recomb(matrix).cast("uchar").copy_memory()

    def linear_matrix(self, image: Picture, matrix: Matrix) -> Picture:
        wide = image.maplut(self._linear).recomb(matrix).cast("ushort")
        return wide.maplut(self._encoded).copy_memory()

    def resize(self, image: Picture, long_side: int) -> Picture:
        """Lanczos3 in linear light, as photoedit's."""
        small = image.maplut(self._linear).resize(long_side / max(image.width, image.height))
        return small.cast("ushort").maplut(self._encoded).copy_memory()

    def box(self, image: Picture, radius: int) -> Picture:
        side = 2 * radius + 1
        row = pyvips.Image.new_from_array([[1] * side], side)
        return image.convsep(row, precision="float").rint().cast("uchar").copy_memory()

    def weighted(self, image: Picture, shape: Matrix) -> Picture:
        mask = pyvips.Image.new_from_array(shape, float(np.sum(shape)))
        return image.conv(mask, precision="float").rint().cast("uchar").copy_memory()

    def high_pass(self, image: Picture, sigma: float) -> Picture:
        return (image - self._soft(image, sigma) + 127.5).cast("uchar").copy_memory()

    def blocks(self, image: Picture, side: int) -> Picture:
        return image.shrink(side, side).zoom(side, side).copy_memory()

    def mirrored(self, image: Picture) -> Picture:
        return image.fliphor().copy_memory()

    def rotate(self, image: Picture, angle: float) -> Picture:
        cubic = pyvips.Interpolate.new("bicubic")
        cosine, sine = np.cos(np.radians(angle)), np.sin(np.radians(angle))
        x, y = (image.width - 1) / 2, (image.height - 1) / 2
        return image.affine(
            [cosine, sine, -sine, cosine], interpolate=cubic, idx=-x, idy=-y, odx=x, ody=y,
            oarea=[0, 0, image.width, image.height],
        ).copy_memory()  # fmt: skip
