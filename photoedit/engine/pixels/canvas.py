"""Where a photo's planes lie in the blocks that workers can reach."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from photoedit.engine.pool.task import SharedPlanes
from photoedit.engine.shared import Block, SharedArray
from photoedit.errors import ReadError
from photoedit.formats import recognise
from photoedit.formats.base import Spread
from photoedit.photo import Photo, Pixels, Size


def planes_bytes(shape: Sequence[int], dtype: npt.DTypeLike, *, alpha: bool) -> int:
    """How much memory `lay_out` uses."""
    height, width, channels = shape
    item = np.dtype(dtype).itemsize
    return _aligned(height * width * channels * item) + (_aligned(height * width * item) if alpha else 0)


def lay_out(
    block: Block, offset: int, shape: Sequence[int], dtype: npt.DTypeLike, *, alpha: bool
) -> SharedPlanes:
    """Where pixels of `shape` and perhaps an alpha plane lie in a block, `offset` bytes from its start."""
    height, width, channels = shape
    kind = np.dtype(dtype)
    pixels = SharedArray(block, offset, (height, width, channels), kind.str)
    if not alpha:
        return SharedPlanes(pixels, None)
    behind = offset + _aligned(height * width * channels * kind.itemsize)
    return SharedPlanes(pixels, SharedArray(block, behind, (height, width), kind.str))


def _aligned(size: int) -> int:
    return -(-size // 64) * 64


@contextlib.contextmanager
def borrowed_planes(
    shape: Sequence[int], dtype: npt.DTypeLike, *, alpha: bool, shared: bool
) -> Iterator[SharedPlanes]:
    """Planes in a block of their own, deleted at the end."""
    block = Block.create(planes_bytes(shape, dtype, alpha=alpha), shared=shared)
    try:
        yield lay_out(block, 0, shape, dtype, alpha=alpha)
    finally:
        block.delete()


class Handout:
    """Hands a decoder planes to decode into, in the order it asks: first the pixels, then alpha."""

    def __init__(self, planes: SharedPlanes) -> None:
        self._arrays = iter(array for array in planes if array is not None)

    def allocate(self, shape: tuple[int, ...], dtype: npt.DTypeLike) -> Pixels:
        """See `photoedit.formats.base.Allocate`."""
        shared = next(self._arrays, None)
        array = None if shared is None else shared.array()
        if array is None or array.shape != tuple(shape) or array.dtype != np.dtype(dtype):
            promised = "nothing more" if array is None else f"{array.shape} of {array.dtype}"
            raise ReadError(
                f"the file's header promises {promised}, its data is {tuple(shape)} of {np.dtype(dtype)}",
                code="bad_header",
            )
        return array


class Canvas:
    """One photo in memory that workers can reach."""

    def __init__(self, photo: Photo, source: SharedPlanes) -> None:
        self.photo = photo
        self.source = source

    @classmethod
    def of(cls, photo: Photo, *, shared: bool) -> Canvas:
        """Copy a photo there."""
        alpha = photo.alpha is not None
        block = Block.create(planes_bytes(photo.pixels.shape, photo.pixels.dtype, alpha=alpha), shared=shared)
        source = lay_out(block, 0, photo.pixels.shape, photo.pixels.dtype, alpha=alpha)
        planes = source.planes()
        np.copyto(planes.pixels, photo.pixels)
        if planes.alpha is not None and photo.alpha is not None:
            np.copyto(planes.alpha, photo.alpha)
        return cls(photo, source)

    @classmethod
    def read(cls, path: Path, *, shared: bool, least: Size | None = None, spread: Spread = map) -> Canvas:
        """Decode a file straight there; with `least`, as small as is quick and has that many pixels.

        Raises:
            ReadError: it can't be read.
        """
        reader = recognise(path)
        header = reader.header(path)
        if least is not None:
            header = reader.reduced(header, least)
        shape = (header.size.height, header.size.width, header.channels)
        block = Block.create(planes_bytes(shape, header.dtype, alpha=header.alpha), shared=shared)
        try:
            source = lay_out(block, 0, shape, header.dtype, alpha=header.alpha)
            photo = reader.read(path, Handout(source).allocate, spread=spread, eighths=header.eighths)
            return cls(photo, source)
        except BaseException:
            block.delete()
            raise

    def close(self) -> None:
        """Give the memory back."""
        self.source.pixels.block.delete()

    def __enter__(self) -> Canvas:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
