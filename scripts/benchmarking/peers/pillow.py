"""Pillow, in N processes. It has 8 bits a channel and nothing wider for colour."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PIL
from PIL import Image, ImageFilter, ImageOps

from benchmarking import tones
from benchmarking.peers import Bytes, Editor, Job, Matrix, Picture

GAINS = (
    "white balance as a gain for each channel: Pillow has no colour of 16 bits for a matrix in linear light"
)


def about() -> str:
    return f"Pillow {PIL.__version__}"


def note(job: Job) -> str:
    """What it does in another way."""
    return GAINS if job["key"] == "R1" else ""


class Steps:
    """The recipes."""

    def __init__(self, job: Job) -> None:
        self.job = job
        if job["key"] == "R1":
            self.first = tones.to_bytes(tones.first_tones(job)).tolist() * 3
            linear = np.multiply.outer(tones.gains(job["adaptation"]), tones.decode(tones.levels()))
            self.last = tones.to_bytes(tones.curve(job, tones.encode(linear))).ravel().tolist()
        if job["key"] == "R2":
            matrix, offset = tones.with_contrast(job)
            self.matrix = [value for row in matrix.tolist() for value in (*row, 255 * offset)]

    def r1(self, image: Picture) -> Picture:
        saturation = [value for row in self.job["saturation"] for value in (*row, 0)]
        return image.point(self.first).convert("RGB", saturation).point(self.last)

    def r2(self, image: Picture) -> Picture:
        return self.sharpen(image.filter(ImageFilter.GaussianBlur(self.job["blur"]))).convert(
            "RGB", self.matrix
        )

    def r3(self, image: Picture) -> Picture:
        soft = image.filter(ImageFilter.GaussianBlur(self.job["blur"]))
        return soft.filter(ImageFilter.MedianFilter(2 * self.job["median"] + 1))

    def r4(self, image: Picture) -> Picture:
        return self.sharpen(shrunk(image, self.job["long_side"]))

    def sharpen(self, image: Picture) -> Picture:
        sigma, amount = self.job["unsharp"]
        return image.filter(ImageFilter.UnsharpMask(sigma, round(100 * amount), 0))


def shrunk(image: Picture, long_side: int) -> Picture:
    scale = long_side / max(image.size)
    size = (int(image.width * scale + 0.5), int(image.height * scale + 0.5))
    return image.resize(size, Image.Resampling.LANCZOS)


def editor(job: Job, variant: str) -> Editor:
    steps = Steps(job)
    do = getattr(steps, job["key"].lower())

    def edit(source: Path, target: Path) -> None:
        with Image.open(source) as file:
            profile = file.info.get("icc_profile")
            if "long_side" in job:
                file.draft("RGB", (job["long_side"], job["long_side"]))
            image = ImageOps.exif_transpose(file)
        exif = image.getexif().tobytes()
        made = do(image.convert("RGB"))
        made.save(target, quality=job["quality"], subsampling="4:2:0", exif=exif, icc_profile=profile)

    return edit


class Singles:
    """Single operations; Pillow uses one core."""

    def __init__(self, workers: int) -> None:
        pass

    def take(self, pixels: Bytes) -> Picture:
        return Image.fromarray(pixels)

    def give(self, picture: Picture) -> Bytes:
        return np.asarray(picture)

    def gaussian(self, image: Picture, sigma: float) -> Picture:
        return image.filter(ImageFilter.GaussianBlur(sigma))

    def unsharp(self, image: Picture, sigma: float, amount: float) -> Picture:
        return image.filter(ImageFilter.UnsharpMask(sigma, round(100 * amount), 0))

    def median(self, image: Picture, radius: int) -> Picture:
        return image.filter(ImageFilter.MedianFilter(2 * radius + 1))

    def table(self, image: Picture, table: list[int]) -> Picture:
        return image.point(table * 3)

    def matrix(self, image: Picture, matrix: Matrix) -> Picture:
        return image.convert("RGB", [value for row in matrix for value in (*row, 0)])

    def resize(self, image: Picture, long_side: int) -> Picture:
        return shrunk(image, long_side)

    def box(self, image: Picture, radius: int) -> Picture:
        return image.filter(ImageFilter.BoxBlur(radius))

    def blocks(self, image: Picture, side: int) -> Picture:
        return image.reduce(side).resize(image.size, Image.Resampling.NEAREST)

    def mirrored(self, image: Picture) -> Picture:
        return image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)

    def rotate(self, image: Picture, angle: float) -> Picture:
        return image.rotate(angle, Image.Resampling.BICUBIC)
