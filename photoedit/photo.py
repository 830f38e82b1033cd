"""Photo: the pixels as they were decoded, and what belongs to them.

The pixel contract of the whole program:

- `pixels` is C-contiguous, H x W x C with C = 1 (grey) or 3 (RGB), of dtype uint8, uint16 or float32.
  Integers cover their full range, float32 is 0..1 nominal and may exceed it.
- `alpha` travels apart: H x W of the same dtype, or None. It is straight (not premultiplied).
- The pixels are upright: who reads a file has applied its orientation.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from photoedit.errors import UsageError

Pixels = npt.NDArray[Any]
"""Pixels of a photo: uint8, uint16 or float32."""

Tile = npt.NDArray[np.float32]
"""Pixels at work: float32, H x W x C, 0..1 nominal, unclamped."""

DEPTHS = (np.dtype(np.uint8), np.dtype(np.uint16), np.dtype(np.float32))


class Size(NamedTuple):
    """Width and height in pixels."""

    width: int
    height: int

    @property
    def megapixels(self) -> float:
        return self.width * self.height / 1e6

    def whole(self) -> Region:
        """The region that covers all of it."""
        return Region(0, 0, self.width, self.height)

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


class Region(NamedTuple):
    """A rectangle of pixels: left, top, width, height."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height

    def grow(self, by: int) -> Region:
        """The region with a margin of `by` pixels on every side."""
        return Region(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def clip(self, size: Size) -> Region:
        """The part inside a frame of `size`; what lies wholly outside becomes empty."""
        x, y = min(max(self.x, 0), size.width), min(max(self.y, 0), size.height)
        right, bottom = min(max(self.right, x), size.width), min(max(self.bottom, y), size.height)
        return Region(x, y, right - x, bottom - y)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says about its photo, as the bytes that stand in the file.

    Attributes:
        exif: a TIFF structure, without any ``Exif`` prefix.
        xmp: an XMP packet.
        iptc: IPTC records, without Photoshop's wrapping.
        texts: keywords and texts that stand beside all that, such as ``Comment``.
        density: pixels an inch, across and down, if that stands beside all that.
        photoshop: Photoshop's image resources that stand for none of these.
    """

    exif: bytes = b""
    xmp: bytes = b""
    iptc: bytes = b""
    texts: tuple[tuple[str, str], ...] = ()
    density: tuple[float, float] | None = None
    photoshop: bytes = b""


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A decoded photo; see the module for the contract its pixels keep.

    Attributes:
        profile: the embedded ICC profile; None means sRGB by convention.
        notes: short stable words on what reading had to change, for example ``frames_dropped``.
    """

    pixels: Pixels
    alpha: Pixels | None = None
    profile: bytes | None = None
    metadata: Metadata = field(default_factory=Metadata)
    notes: tuple[str, ...] = ()

    @classmethod
    def from_array(cls, array: npt.ArrayLike) -> Photo:
        """A photo from H x W or H x W x 1|3|4 of uint8, uint16 or float32; the fourth channel is alpha.

        Raises:
            UsageError: another shape or dtype.
        """
        pixels = np.asarray(array)
        pixels = pixels.astype(pixels.dtype.newbyteorder("="), copy=False)
        if pixels.ndim == 2:
            pixels = pixels[:, :, np.newaxis]
        if pixels.ndim != 3 or pixels.shape[2] not in (1, 3, 4) or 0 in pixels.shape:
            raise UsageError(
                f"A photo is H x W or H x W x 1, 3 or 4 with at least one pixel, not {pixels.shape}"
            )
        if pixels.dtype not in DEPTHS:
            raise UsageError(f"A photo is uint8, uint16 or float32, not {pixels.dtype}")
        alpha = np.ascontiguousarray(pixels[:, :, 3]) if pixels.shape[2] == 4 else None
        return cls(np.ascontiguousarray(pixels[:, :, :3]), alpha)

    def without_pixels(self, size: Size | None = None, dtype: npt.DTypeLike | None = None) -> Photo:
        """The same photo with pixels that take no memory, all 0, to pass on size, depth and metadata.

        `size` and `dtype` are those of this photo if they are not given.
        """
        width, height = size or self.size
        zero = np.zeros((), dtype or self.pixels.dtype)
        pixels = np.broadcast_to(zero, (height, width, self.channels))
        alpha = None if self.alpha is None else np.broadcast_to(zero, (height, width))
        return replace(self, pixels=pixels, alpha=alpha)

    def to_array(self) -> Pixels:
        """The pixels as one array: H x W for grey, H x W x 3, or H x W x 4 with alpha."""
        if self.alpha is None:
            return self.pixels[:, :, 0] if self.channels == 1 else self.pixels
        colour = np.broadcast_to(self.pixels, (*self.pixels.shape[:2], 3))
        return np.concatenate([colour, self.alpha[:, :, np.newaxis]], axis=2)

    @property
    def size(self) -> Size:
        return Size(self.pixels.shape[1], self.pixels.shape[0])

    @property
    def channels(self) -> int:
        return int(self.pixels.shape[2])

    @property
    def bits(self) -> int:
        """Bits a channel: 8, 16 or 32."""
        return int(self.pixels.dtype.itemsize * 8)
