"""OpenCV on arrays, with simplejpeg for the files: its codec is faster than `imdecode` and `imencode`.

Two variants: 8-bit pictures between the steps, with 16 bits only where linear light needs them, and
float32 pictures, as photoedit has them.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from benchmarking import tones
from benchmarking.peers import Bytes, Editor, Job, Matrix, Picture, jpeg

_TURNS = {3: cv2.ROTATE_180, 6: cv2.ROTATE_90_CLOCKWISE, 8: cv2.ROTATE_90_COUNTERCLOCKWISE}
"""What makes a photo upright, by its EXIF orientation; cameras write no others."""


def about() -> str:
    return f"OpenCV {cv2.__version__}"


class Eight:
    """The recipes, with 8 bits between the steps."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.memory = jpeg.Memory()
        if job["key"] == "R1":
            self.first = tones.to_bytes(tones.first_tones(job))
            self.linear = tones.linear_words()
            self.last = tones.last_tones(job)
        if job["key"] == "R2":
            matrix, offset = tones.with_contrast(job)
            self.matrix = np.hstack([matrix, np.full((3, 1), 255 * offset)]).astype(np.float32)

    def room(self, name: str, like: Any, dtype: Any = np.uint8) -> Any:
        return self.memory.array(name, like.shape, dtype)

    def r1(self, rgb: Bytes) -> Picture:
        one, two = self.room("one", rgb), self.room("two", rgb)
        wide, wider = self.room("wide", rgb, np.uint16), self.room("wider", rgb, np.uint16)
        cv2.LUT(rgb, self.first, dst=one)
        cv2.transform(one, np.array(self.job["saturation"], np.float32), dst=two)
        cv2.LUT(two, self.linear, dst=wide)
        cv2.transform(wide, np.array(self.job["adaptation"], np.float32), dst=wider)
        return cv2.LUT(wider, self.last, dst=one)

    def r2(self, rgb: Bytes) -> Picture:
        one, two = self.room("one", rgb), self.room("two", rgb)
        cv2.GaussianBlur(rgb, (0, 0), self.job["blur"], dst=one)
        self.sharpen(one, two)
        return cv2.transform(two, self.matrix, dst=one)

    def r3(self, rgb: Bytes) -> Picture:
        one, two = self.room("one", rgb), self.room("two", rgb)
        cv2.GaussianBlur(rgb, (0, 0), self.job["blur"], dst=one)
        return cv2.medianBlur(one, 2 * self.job["median"] + 1, dst=two)

    def r4(self, rgb: Bytes) -> Picture:
        """The photo comes decoded at a half, a quarter … already; this is what is left to do."""
        small = shrunk(rgb, self.job["long_side"])
        return self.sharpen(small, self.room("two", small))

    def sharpen(self, one: Bytes, out: Bytes) -> Picture:
        sigma, amount = self.job["unsharp"]
        soft = cv2.GaussianBlur(one, (0, 0), sigma, dst=self.room("soft", one))
        return cv2.addWeighted(one, 1 + amount, soft, -amount, 0, dst=out)


class Float(Eight):
    """The recipes, with float32 (0..255) between the steps."""

    def __init__(self, job: Job) -> None:
        super().__init__(job)
        if job["key"] != "R1":
            return
        # The sRGB curve without its straight foot: x -> ((x / 255 + 0.055) / 1.055) ^ 2.4.
        self.first_float = (255 * tones.first_tones(job)).astype(np.float32)
        scaled = np.array(job["saturation"]) / 255 / 1.055
        self.matrix = np.hstack([scaled, np.full((3, 1), 0.055 / 1.055)]).astype(np.float32)
        encoded = 1.055 * tones.levels(65536) - 0.055
        self.last = tones.to_bytes(tones.curve(job, encoded))

    def floats(self, rgb: Bytes) -> Any:
        return cv2.multiply(rgb, 1.0, dst=self.room("float", rgb, np.float32), dtype=cv2.CV_32F)

    def bytes(self, values: Any) -> Picture:
        return cv2.add(values, 0.0, dst=self.room("bytes", values), dtype=cv2.CV_8U)

    def r1(self, rgb: Bytes) -> Picture:
        one, two = self.room("one", rgb, np.float32), self.room("two", rgb, np.float32)
        cv2.LUT(rgb, self.first_float, dst=one)
        cv2.transform(one, self.matrix, dst=two)
        cv2.max(two, 0.0, dst=two)
        cv2.pow(two, 2.4, dst=one)
        cv2.transform(one, np.array(self.job["adaptation"], np.float32), dst=two)
        cv2.max(two, 0.0, dst=two)
        cv2.pow(two, 1 / 2.4, dst=one)
        wide = cv2.multiply(one, 65535.0, dst=self.room("wide", rgb, np.uint16), dtype=cv2.CV_16U)
        return cv2.LUT(wide, self.last, dst=self.room("bytes", rgb))

    def r2(self, rgb: Bytes) -> Picture:
        one, two = self.room("one", rgb, np.float32), self.room("two", rgb, np.float32)
        cv2.GaussianBlur(self.floats(rgb), (0, 0), self.job["blur"], dst=one)
        self.sharpen(one, two)
        return self.bytes(cv2.transform(two, self.matrix, dst=one))

    def r3(self, rgb: Bytes) -> Picture:
        one, two = self.room("one", rgb, np.float32), self.room("two", rgb, np.float32)
        cv2.GaussianBlur(self.floats(rgb), (0, 0), self.job["blur"], dst=one)
        return self.bytes(cv2.medianBlur(one, 2 * self.job["median"] + 1, dst=two))

    def r4(self, rgb: Bytes) -> Picture:
        small = shrunk(self.floats(rgb), self.job["long_side"])
        return self.bytes(self.sharpen(small, self.room("two", small, np.float32)))

    def sharpen(self, one: Any, out: Any) -> Any:
        sigma, amount = self.job["unsharp"]
        soft = cv2.GaussianBlur(one, (0, 0), sigma, dst=self.room("soft", one, np.float32))
        return cv2.addWeighted(one, 1 + amount, soft, -amount, 0, dst=out)


def shrunk(picture: Any, long_side: int) -> Any:
    """Made smaller, in encoded light, each pixel the mean of what it covers."""
    height, width = picture.shape[:2]
    scale = long_side / max(height, width)
    size = (math.floor(width * scale + 0.5), math.floor(height * scale + 0.5))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA)


def editor(job: Job, variant: str) -> Editor:
    """`variant` is 8-bit or float32."""
    cv2.setNumThreads(1)
    steps = Float(job) if variant == "float32" else Eight(job)
    do = getattr(steps, job["key"].lower())

    def edit(source: Path, target: Path) -> None:
        rgb = jpeg.decode(source.read_bytes(), steps.memory, job.get("long_side", 0))
        turn = _TURNS.get(jpeg.orientation(source))
        if turn is not None:
            rgb = cv2.rotate(rgb, turn)
        jpeg.encode(do(rgb), job["quality"], target)

    return edit


class Singles:
    """Single operations, with OpenCV's own threads."""

    def __init__(self, workers: int) -> None:
        cv2.setNumThreads(workers)
        self._memory = jpeg.Memory()

    def take(self, pixels: Bytes) -> Picture:
        return pixels

    def give(self, picture: Picture) -> Bytes:
        return np.asarray(picture)

    def gaussian(self, rgb: Bytes, sigma: float) -> Picture:
        return cv2.GaussianBlur(rgb, (0, 0), sigma, dst=self._room(rgb))

    def unsharp(self, rgb: Bytes, sigma: float, amount: float) -> Picture:
        soft = cv2.GaussianBlur(rgb, (0, 0), sigma, dst=self._room(rgb))
        return cv2.addWeighted(rgb, 1 + amount, soft, -amount, 0, dst=soft)

    def median(self, rgb: Bytes, radius: int) -> Picture:
        return cv2.medianBlur(rgb, 2 * radius + 1, dst=self._room(rgb))

    def table(self, rgb: Bytes, table: list[int]) -> Picture:
        return cv2.LUT(rgb, np.array(table, np.uint8), dst=self._room(rgb))

    def matrix(self, rgb: Bytes, matrix: Matrix) -> Picture:
        return cv2.transform(rgb, np.array(matrix, np.float32), dst=self._room(rgb))

    def linear_matrix(self, rgb: Bytes, matrix: Matrix) -> Picture:
        wide = cv2.LUT(rgb, tones.linear_words(), dst=self._room(rgb, "wide", np.uint16))
        wider = cv2.transform(wide, np.array(matrix, np.float32), dst=self._room(rgb, "wider", np.uint16))
        return cv2.LUT(wider, tones.encoded_bytes(), dst=self._room(rgb))

    def resize(self, rgb: Bytes, long_side: int) -> Picture:
        return shrunk(rgb, long_side)

    def rotate(self, rgb: Bytes, angle: float) -> Picture:
        height, width = rgb.shape[:2]
        turn = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), angle, 1.0)
        return cv2.warpAffine(rgb, turn, (width, height), flags=cv2.INTER_CUBIC, dst=self._room(rgb))

    def box(self, rgb: Bytes, radius: int) -> Picture:
        return cv2.blur(rgb, (2 * radius + 1, 2 * radius + 1), dst=self._room(rgb))

    def weighted(self, rgb: Bytes, shape: Matrix) -> Picture:
        weights = np.array(shape, np.float32)[::-1, ::-1]  # it correlates
        return cv2.filter2D(rgb, -1, np.ascontiguousarray(weights / weights.sum()), dst=self._room(rgb))

    def bilateral(self, rgb: Bytes, sigma: float, edges: float) -> Picture:
        return cv2.bilateralFilter(rgb, 2 * int(2 * sigma + 0.5) + 1, 255 * edges, sigma, dst=self._room(rgb))

    def non_local_means(self, rgb: Bytes, strength: float, search: int, patch: int) -> Picture:
        return cv2.fastNlMeansDenoising(rgb, None, 255 * strength, 2 * patch + 1, 2 * search + 1)

    def high_pass(self, rgb: Bytes, sigma: float) -> Picture:
        soft = cv2.GaussianBlur(rgb, (0, 0), sigma, dst=self._room(rgb))
        return cv2.addWeighted(rgb, 1, soft, -1, 127.5, dst=soft)

    def sobel(self, rgb: Bytes, strength: float) -> Picture:
        luma = cv2.transform(rgb, np.array([[0.2126, 0.7152, 0.0722]], np.float32))
        across = cv2.Sobel(luma, cv2.CV_32F, 1, 0, scale=strength / 8)
        down = cv2.Sobel(luma, cv2.CV_32F, 0, 1, scale=strength / 8)
        return cv2.cvtColor(cv2.convertScaleAbs(cv2.magnitude(across, down)), cv2.COLOR_GRAY2RGB)

    def blocks(self, rgb: Bytes, side: int) -> Picture:
        height, width = rgb.shape[:2]
        small = cv2.resize(rgb, (width // side, height // side), interpolation=cv2.INTER_AREA)
        return cv2.resize(small, (width, height), interpolation=cv2.INTER_NEAREST, dst=self._room(rgb))

    def mirrored(self, rgb: Bytes) -> Picture:
        return cv2.flip(rgb, 1, dst=self._room(rgb))

    def _room(self, rgb: Bytes, name: str = "out", dtype: Any = np.uint8) -> Any:
        return self._memory.array(name, rgb.shape, dtype)
