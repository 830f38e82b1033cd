"""The Gaussian blur as other filters use it: one place for its weights and so for its halo.

A small one is a weighted sum of the pixels around. A large one is made on a smaller copy: the picture is
halved a few times, blurred there, and enlarged again. So a large blur costs hardly more than a small one.
The copy's pixels lie on a grid that begins at the photo's corner, so every tile makes the same ones.
`tests/filters/test_gaussian_blur.py` bounds the error: at most 1/2000 of the range from the true Gaussian.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from photoedit.kernels.tools import Tools
from photoedit.photo import Pixels, Region, Tile

SIDES = (1, 2, 4, 6, 8, 12, 16, 20)
"""How many taps to a side the kernel can have; weights are filled up with zeros to one of these."""

TRUNCATE = 4.0
"""Standard deviations at which the Gaussian is cut, as SciPy does; what lies beyond weighs 6e-5."""

LARGE = 4.0
"""From this standard deviation on, halving costs less than more taps (measured)."""

SHARE = 2.5
"""The copy is as small as keeps the blur more than this many of its pixels: less, and frequencies that
sampling has folded would show."""

STEP = 256
"""Rows of the photo that are halved at a time: a few more than they need of each other."""


def reach(sigma: float) -> int:
    """How many pixels a Gaussian of standard deviation `sigma` looks to each side, as its kernels do."""
    how = method(sigma)
    if not how.halvings:
        return how.taps
    grid = 2**how.halvings
    return max(_margin(Span(phase, phase + grid), how) for phase in range(grid))


def gaussian(source: Tile, target: Tile, sigma: float, where: Region, tools: Tools) -> None:
    """Blur `source` into `target`; `source` is larger by `reach(sigma)` pixels on every side.

    `where` is the region of the frame that `target` is.
    """
    how = method(sigma)
    if how.taps == 0:
        np.copyto(target, source)
    elif how.halvings:
        _by_halving(source, target, how, where.grow(reach(sigma)), where, tools)
    else:
        _directly(source, target, how, tools)


class Method(NamedTuple):
    """How a blur is made.

    Attributes:
        halvings: how often the picture is halved first.
        sigma: of the whole blur, in pixels of the smallest picture.
        taps: how many of its pixels that Gaussian looks to each side.
    """

    halvings: int
    sigma: float
    taps: int


@functools.lru_cache(maxsize=64)
def method(sigma: float) -> Method:
    """How a blur of standard deviation `sigma` is made."""
    halvings = 0 if sigma < LARGE else max(1, math.ceil(math.log2(sigma / SHARE)) - 1)
    grid = 2**halvings
    wanted = int(TRUNCATE * sigma / grid + 0.5)
    return Method(halvings, sigma / grid, next(side for side in SIDES if side >= wanted) if wanted else 0)


@functools.lru_cache(maxsize=64)
def weights(how: Method) -> npt.NDArray[np.float32]:
    """The right half of the blur on the smallest picture, centre first; the whole of it adds up to 1.

    Without halvings the sampled Gaussian, cut at `TRUNCATE`. Else what, together with the B-splines on both
    ways, has the spectrum of the Gaussian: that divided by theirs, cos^4 for each level and way.
    """
    offsets = np.arange(how.taps + 1)
    if how.halvings:
        frequencies = np.linspace(0, np.pi, 257)
        spectrum = np.exp(-0.5 * (how.sigma * frequencies) ** 2)
        for level in range(1, how.halvings + 1):
            spectrum /= np.cos(frequencies / 2 ** (level + 1)) ** 8
        half = np.trapezoid(np.cos(np.outer(offsets, frequencies)) * spectrum, axis=1)
    else:
        half = np.exp(-0.5 * (offsets / how.sigma) ** 2)
        half[int(TRUNCATE * how.sigma + 0.5) + 1 :] = 0
    return np.asarray(half / (2 * half.sum() - half[0]), np.float32)


def _directly(source: Tile, target: Tile, how: Method, tools: Tools) -> None:
    blur = tools.blur
    with tools.borrowed():
        window = tools.scratch((2 * how.taps + blur.BLOCK) * blur.PITCH)
        spare = tools.scratch(blur.PITCH)
        blur.separable(
            tools.rows(source), tools.rows(target), tools.row(weights(how)), tools.row(window),
            tools.row(spare), source.shape[2],
        )  # fmt: skip


class Span(NamedTuple):
    """Pixels of a row or column of one of the pictures, counted from the frame's corner."""

    first: int
    stop: int

    def __len__(self) -> int:
        return self.stop - self.first

    @property
    def under(self) -> Span:
        """What is needed of the picture of half the size to enlarge it to this."""
        return Span(self.first // 2 - 1, (self.stop - 1) // 2 + 2)

    @property
    def over(self) -> Span:
        """What is needed of the picture of twice the size to halve it to this."""
        return Span(2 * self.first - 2, 2 * self.stop + 1)


Spans = tuple[Span, ...]
"""One of each picture, largest first."""


class Ladder(NamedTuple):
    """What is needed along one axis: of each picture on the way down, and on the way up."""

    down: Spans
    up: Spans

    @classmethod
    def to(cls, target: Span, how: Method) -> Ladder:
        """The way to `target` and back."""
        up = [target]
        for _ in range(how.halvings):
            up.append(up[-1].under)
        smallest = Span(up[-1].first - how.taps, up[-1].stop + how.taps)
        return cls(_way_down(smallest, how.halvings), tuple(up))


def _way_down(smallest: Span, halvings: int) -> Spans:
    """What is needed of each picture for that of the smallest one."""
    spans = [smallest]
    for _ in range(halvings):
        spans.append(spans[-1].over)
    return tuple(reversed(spans))


def _margin(target: Span, how: Method) -> int:
    source = Ladder.to(target, how).down[0]
    return max(target.first - source.first, source.stop - target.stop)


def _by_halving(
    source: Tile, target: Tile, how: Method, covered: Region, where: Region, tools: Tools
) -> None:
    across, down = _ladders(where, how)
    with tools.borrowed():
        picture, left, top = source, across.down[0].first - covered.x, down.down[0].first - covered.y
        smallest = tools.scratch(len(down.down[-1]), len(across.down[-1]), source.shape[2])
        _halve(picture, smallest, across.down, down.down, top, left, tools)
        blurred = tools.scratch(len(down.up[-1]), len(across.up[-1]), source.shape[2])
        _directly(smallest, blurred, how, tools)
        _double(blurred, target, across.up, down.up, tools)


class Overview(NamedTuple):
    """The smallest picture, blurred: what all tiles of a region are enlarged from.

    Attributes:
        x, y: where it begins, in its own pixels, counted from the frame's corner.
    """

    picture: Tile
    x: int
    y: int


def overview(
    fetch: Callable[[Region], Pixels], sigma: float, where: Region, channels: int, tools: Tools
) -> Overview:
    """Halve and blur what lies around `where`; `fetch` gets whole numbers.

    Around each tile a large blur looks so far that most of what it halves would be halved for the neighbours
    as well. Here that is done once for all of them, a few rows at a time, so that it stays in cache.
    """
    how = method(sigma)
    across, down = _ladders(where, how)
    blurred = tools.scratch(len(down.up[-1]), len(across.up[-1]), channels)
    with tools.borrowed():
        smallest = tools.scratch(len(down.down[-1]), len(across.down[-1]), channels)
        first, stop = down.down[-1]
        step = max(1, STEP // 2**how.halvings)
        for row in range(first, stop, step):
            rows = _way_down(Span(row, min(row + step, stop)), how.halvings)
            with tools.borrowed():
                needed = Region(across.down[0].first, rows[0].first, len(across.down[0]), len(rows[0]))
                picture = fetch(needed)
                _halve(picture, smallest[row - first : row - first + step], across.down, rows, 0, 0, tools)
        _directly(smallest, blurred, how, tools)
    return Overview(blurred, across.up[-1].first, down.up[-1].first)


def enlarged(overview: Overview, target: Tile, sigma: float, where: Region, tools: Tools) -> None:
    """As `gaussian`, from an overview of a region in which `where` lies."""
    across, down = _ladders(where, method(sigma))
    (left, right), (top, bottom) = across.up[-1], down.up[-1]
    with tools.borrowed():
        part = tools.scratch(bottom - top, right - left, target.shape[2])
        x, y = left - overview.x, top - overview.y
        np.copyto(part, overview.picture[y : y + len(part), x : x + right - left])
        _double(part, target, across.up, down.up, tools)


def _ladders(where: Region, how: Method) -> tuple[Ladder, Ladder]:
    """Along x and along y."""
    return Ladder.to(Span(where.x, where.right), how), Ladder.to(Span(where.y, where.bottom), how)


def _halve(
    picture: Pixels, smallest: Tile, across: Spans, down: Spans, top: int, left: int, tools: Tools
) -> None:
    """Halve from the first spans to the last; the first begin at row `top`, column `left` of `picture`."""
    channels = picture.shape[2]
    with tools.borrowed():
        lines = tools.rows(tools.scratch(2, 2 * picture.shape[1] * channels))
        for level in range(1, len(down)):
            last = level == len(down) - 1
            smaller = smallest if last else tools.scratch(len(down[level]), len(across[level]), channels)
            if picture.dtype == np.float32:
                tools.pyramid.reduce(tools.rows(picture), tools.rows(smaller), lines, channels, top, left)
            else:
                white = np.iinfo(picture.dtype).max
                tools.pyramid.reduce_levels(
                    tools.rows(picture), tools.rows(smaller), lines, channels, top, left, white
                )
            picture, left, top = smaller, 0, 0


def _double(blurred: Tile, target: Tile, across: Spans, down: Spans, tools: Tools) -> None:
    """Enlarge from the last spans to the first."""
    channels = target.shape[2]
    with tools.borrowed():
        lines = tools.rows(tools.scratch(4, 2 * max(map(len, across[1:])) * channels))
        for level in reversed(range(len(across) - 1)):
            rows, columns = down[level], across[level]
            larger = tools.scratch(len(rows), len(columns), channels) if level else target
            tools.pyramid.expand(
                tools.rows(blurred), tools.rows(larger), lines, channels,
                rows.first % 2, columns.first % 2,
            )  # fmt: skip
            blurred = larger
