"""Part seven: from a file to pixels in shared memory, and from pixels to a file, format by format.

Everybody reads the same file, which lies in the system's cache, into the same memory, which was there before;
who can't decode into it has to copy. Each library uses as many threads as it does by itself; photoedit has a
lane with one and one with all cores, as its batch has. Written files differ in size, which is told.
"""

from __future__ import annotations

import mmap
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarking.agreement import difference
from benchmarking.codecs import Codec, Pixels, codecs, read_by_pillow, write_by_pillow
from benchmarking.figures import OWN, Apart, Row
from benchmarking.photos import pixels_of, shape_of, tiled
from benchmarking.progress import say
from photoedit.formats import by_name
from photoedit.formats.base import Spread
from photoedit.formats.reading import as_8_bit
from photoedit.photo import Photo
from photoedit.settings import cores

PART = "formats"
ALL_CORES, ONE_THREAD, PILLOW = f"{OWN}, all cores", f"{OWN}, one thread", "Pillow"
MOST = 1.1
"""How much longer than the best of the others photoedit may take."""

SLOW, SLOW_ROUNDS = 1.0, 2
"""Seconds of a rival from which on a case has fewer rounds, and how many."""

Act = Callable[[], object]


def measure(photo: Path, folder: Path, megapixels: float, rounds: int) -> list[Row]:
    """Reading and writing, each format that can be measured here."""
    pixels = tiled(pixels_of(photo), *shape_of(megapixels))
    rows = []
    with ThreadPoolExecutor(cores()) as pool:
        for codec in codecs():
            given = pixels if codec.bits == 8 else pixels.astype(np.uint16) * 257
            rows += _reading(codec, given, _shared_like(given), folder, pool.map, rounds)
            if by_name(codec.format).depths:
                rows += _writing(codec, given, folder, pool.map, rounds)
            say(f"formats: {codec.case}")
    return rows


def _shared_like(pixels: Pixels) -> Pixels:
    """Shared memory that could hold these."""
    memory = mmap.mmap(-1, pixels.nbytes)
    return np.frombuffer(memory, pixels.dtype).reshape(pixels.shape)


def _reading(
    codec: Codec, pixels: Pixels, target: Pixels, folder: Path, spread: Spread, rounds: int
) -> list[Row]:
    path = folder / f"read.{codec.format}"
    codec.write(path, pixels)
    own = by_name(codec.format)

    def put(_shape: tuple[int, ...], _dtype: npt.DTypeLike) -> Pixels:
        return target

    acts: dict[str, Act] = {
        ALL_CORES: partial(own.read, path, put, spread=spread),
        ONE_THREAD: partial(own.read, path, put),
        codec.library: partial(codec.read, path, target),
    }
    if codec.pillow is not None:
        acts[PILLOW] = partial(read_by_pillow, path, target)
    seen: dict[str, Pixels] = {}
    rows = _timed(
        f"{codec.case}, read", acts, rounds, lambda lane: seen.update({lane: target[::7, ::7].copy()})
    )
    for row in rows:
        row.megapixels = pixels.shape[0] * pixels.shape[1] / 1e6
        row.apart = _apart(seen[row.lane], seen[ONE_THREAD])
    return rows


def _writing(codec: Codec, pixels: Pixels, folder: Path, spread: Spread, rounds: int) -> list[Row]:
    own = by_name(codec.format)
    options = own.options.from_text(codec.options)
    path = folder / f"write.{codec.format}"

    def write(spread: Spread) -> None:
        with path.open("wb") as file:
            own.write(Photo(pixels), file, options, spread=spread)

    acts: dict[str, Act] = {
        ALL_CORES: lambda: write(spread),
        ONE_THREAD: lambda: write(map),
        codec.library: partial(codec.write, path, pixels),
    }
    if codec.pillow is not None:
        acts[PILLOW] = partial(write_by_pillow, path, pixels, codec.pillow)
    sizes: dict[str, int] = {}
    rows = _timed(
        f"{codec.case}, written", acts, rounds, lambda lane: sizes.update({lane: path.stat().st_size})
    )
    for row in rows:
        row.megapixels = pixels.shape[0] * pixels.shape[1] / 1e6
        row.note = f"{sizes[row.lane] / 1e6:.1f} MB"
    return rows


def _timed(case: str, acts: Mapping[str, Act], rounds: int, look: Callable[[str], Any]) -> list[Row]:
    """Everybody once to get warm, when `look` sees what came of it; then in turns."""
    rows = {lane: Row(PART, case, lane) for lane in acts}
    slowest = 0.0
    for lane, act in acts.items():
        slowest = max(slowest, _seconds(act))
        look(lane)
    for _ in range(rounds if slowest < SLOW else min(rounds, SLOW_ROUNDS)):
        for lane, act in acts.items():
            rows[lane].seconds.append(_seconds(act))
    return list(rows.values())


def _seconds(act: Act) -> float:
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin


def _apart(one: Pixels, other: Pixels) -> Apart | None:
    return difference(as_8_bit(one), as_8_bit(other))
