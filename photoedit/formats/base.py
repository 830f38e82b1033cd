"""What a file format is to the rest of the program: recognise, look, read, write.

A format is one file in this folder with one public subclass of `Format`; being there is all the
registration it needs. Formats convert at the edge: a `Photo` that comes out is upright, in the pixel
contract of `photoedit.photo`, and carries its profile and metadata as bytes.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, ClassVar

import numpy as np
import numpy.typing as npt

from photoedit.params import Declared
from photoedit.photo import Photo, Pixels, Size

Allocate = Callable[[tuple[int, ...], npt.DTypeLike], Pixels]
"""Gives memory for pixels: called with (shape, dtype), once for the pixels, once for alpha if there is one.
What it returns is C-contiguous and uninitialised; the engine passes one that hands out shared memory."""

HEAD = 64
"""How many bytes of a file `Format.recognises` gets to see."""


@dataclass(frozen=True, slots=True)
class Header:
    """What is known of a photo before its pixels are decoded.

    Attributes:
        size: of the upright photo.
        channels: 1 or 3, as `Photo.pixels` will have.
        dtype: as `Photo.pixels` will have.
        alpha: whether there will be an alpha plane.
        orientation: how the file stores it, EXIF 1..8; reading sets it upright.
    """

    size: Size
    channels: int
    dtype: np.dtype[np.uint8 | np.uint16 | np.float32]
    alpha: bool = False
    orientation: int = 1
    profile: bytes | None = None

    @property
    def bytes_needed(self) -> int:
        """Memory for the decoded pixels and alpha."""
        samples = self.channels + (1 if self.alpha else 0)
        return self.size.width * self.size.height * samples * self.dtype.itemsize


class SaveOptions(Declared):
    """Base of a format's save options: declared params, checked when made."""


class Format(ABC):
    """One file format. Instances hold no state; `formats()` makes one of each.

    Attributes:
        name: as in ``--format NAME``.
        title: for people.
        suffixes: usual endings, the first one is given to new files.
        depths: bits a channel that can be *written*; reading keeps what the file has.
        writes_alpha: whether alpha can be written.
        options: its save options.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    suffixes: ClassVar[tuple[str, ...]]
    depths: ClassVar[tuple[int, ...]]
    writes_alpha: ClassVar[bool]
    options: ClassVar[type[SaveOptions]]

    @abstractmethod
    def recognises(self, head: bytes) -> bool:
        """Whether a file that starts with `head` (its first `HEAD` bytes) is of this format."""

    @abstractmethod
    def header(self, path: Path) -> Header:
        """Look at a file without decoding its pixels; quick, and allocates next to nothing.

        Raises:
            ReadError: with a message that names the photo and the reason.
        """

    @abstractmethod
    def read(self, path: Path, allocate: Allocate = np.empty) -> Photo:
        """Decode a file into memory from `allocate`. Releases the GIL while it decodes.

        Raises:
            ReadError: with a message that names the photo and the reason.
        """

    @abstractmethod
    def thumbnail(self, path: Path, side: int) -> Photo:
        """A small picture of the file, upright, uint8, its long side at least `side` if the photo's is.

        Raises:
            ReadError: as `read`.
        """

    @abstractmethod
    def write(self, photo: Photo, file: BinaryIO, options: SaveOptions) -> tuple[str, ...]:
        """Encode `photo` into an open, empty, real file. Releases the GIL while it encodes.

        The photo's depth is one of `depths`. Returns notes on what the format can't hold: short stable
        words like ``alpha_flattened``, ``iptc_dropped``.

        Raises:
            WriteError: with the reason (the caller adds which file).
            OSError: the file can't take it.
        """
