"""The fastest JPEG codec there is a wheel of, for the floor and for libraries that work on arrays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import simplejpeg

from benchmarking.peers import Bytes


class Memory:
    """Arrays by name that are used again for the next photo: the first touch of memory is dear."""

    def __init__(self) -> None:
        self._blocks: dict[str, Any] = {}

    def array(self, name: str, shape: tuple[int, ...], dtype: Any = np.uint8) -> Any:
        """An array of `shape`, holding anything."""
        count = int(np.prod(shape)) * np.dtype(dtype).itemsize
        block = self._blocks.get(name)
        if block is None or block.size < count:
            block = self._blocks[name] = np.empty(count, np.uint8)
        return block[:count].view(dtype).reshape(shape)


def decode(data: bytes, memory: Memory, long_side: int = 0) -> Bytes:
    """The pixels as they lie in the file, as RGB.

    With `long_side` they come at the smallest eighth of their size that is still as long, but not between
    the half and the whole, where libjpeg takes longer than for all of it.
    """
    try:
        height, width, _, _ = simplejpeg.decode_jpeg_header(data)
        least = {"min_width" if width >= height else "min_height": long_side, "min_factor": 2}
        options = least if long_side else {}
        height, width, _, _ = simplejpeg.decode_jpeg_header(data, **options)
        buffer = memory.array("decoded", (height, width, 3))
        decoded: Bytes = simplejpeg.decode_jpeg(data, "RGB", buffer=buffer, **options)
        return decoded
    except ValueError:  # a rare kind of subsampling
        import imagecodecs

        pixels: Bytes = imagecodecs.jpeg8_decode(data)
        return pixels


def encode(pixels: Bytes, quality: int, target: Path) -> None:
    """Write a JPEG, 4:2:0."""
    target.write_bytes(simplejpeg.encode_jpeg(pixels, quality, "RGB", "420"))


def orientation(path: Path) -> int:
    """The EXIF orientation, 1 if there is none."""
    from PIL import Image

    with Image.open(path) as image:
        return int(image.getexif().get(274, 1))
