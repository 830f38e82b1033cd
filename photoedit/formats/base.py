"""What a file format is to the rest of the program: recognise, look, read, write.

A format is one file in this folder with one public subclass of `Format`; being there is all the
registration it needs. Formats convert at the edge: a `Photo` that comes out is upright, in the pixel
contract of `photoedit.photo`, and carries its profile and metadata as bytes.
"""

from __future__ import annotations

import contextlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, ClassVar, Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from photoedit.errors import ReadError
from photoedit.params import Declared
from photoedit.photo import Photo, Pixels, Size

Allocate = Callable[[tuple[int, ...], npt.DTypeLike], Pixels]
"""Gives memory for pixels: called with (shape, dtype), once for the pixels, once for alpha if there is one.
What it returns is C-contiguous and uninitialised; the engine passes one that hands out shared memory."""

MEMORY_FOR_ROWS = 2**29
"""Bytes that who reads a photo by rows takes at most to keep what it may need again."""

T = TypeVar("T")
R = TypeVar("R")


class Spread(Protocol):
    """Does something to each item, as ``map`` does; the engine passes one that uses several threads.

    What a format writes never depends on it.
    """

    def __call__(self, function: Callable[[T], R], items: Iterable[T], /) -> Iterable[R]: ...


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
        eighths: 8, or less if `Format.reduced` found that it can be decoded that much smaller.
        beside: bytes that decoding takes besides the photo's own, at most: the file, and pictures that only
            the codec sees. Measured, see ``tests/formats/test_memory.py``.
        stored_bits: a channel in the file, if those are fewer than the dtype has, such as 10; else 0.
        profile_later: whether only reading tells the profile, because it is packed with the pixels.
    """

    size: Size
    channels: int
    dtype: np.dtype[np.uint8 | np.uint16 | np.float32]
    alpha: bool = False
    orientation: int = 1
    profile: bytes | None = None
    eighths: int = 8
    beside: int = 0
    stored_bits: int = 0
    profile_later: bool = False

    @property
    def bits(self) -> int:
        """Bits a channel that the photo really has."""
        return self.stored_bits or self.dtype.itemsize * 8

    @property
    def bytes_a_pixel(self) -> int:
        """Of a decoded pixel with its alpha."""
        return (self.channels + (1 if self.alpha else 0)) * self.dtype.itemsize

    @property
    def bytes_needed(self) -> int:
        """Memory for the decoded pixels and alpha."""
        return self.size.width * self.size.height * self.bytes_a_pixel


class SaveOptions(Declared):
    """Base of a format's save options: declared params, checked when made."""


class RowReader(ABC):
    """An open photo that is decoded a few rows at a time, in any order.

    Attributes:
        photo: everything but the pixels, which `Photo.without_pixels` stands in for.
        beside: bytes that it takes for itself, at most.
    """

    photo: Photo
    beside: int

    @abstractmethod
    def read(self, top: int, pixels: Pixels, alpha: Pixels | None) -> None:
        """Decode the rows from `top` on into `pixels` (h x W x C) and `alpha` (h x W).

        Raises:
            ReadError: as `Format.read`.
        """


class RowWriter(ABC):
    """A file that is written a few rows at a time, from the top down.

    Attributes:
        grain: every call of `write` but the last brings a multiple of so many rows.
    """

    grain: int

    @abstractmethod
    def write(self, pixels: Pixels, alpha: Pixels | None) -> None:
        """Encode the next rows, h x W x C and h x W.

        Raises:
            WriteError, OSError: as `Format.write`.
        """

    @abstractmethod
    def finish(self) -> tuple[str, ...]:
        """Complete the file after the last row; returns notes as `Format.write` does."""


class Format(ABC):
    """One file format. Instances hold no state; `formats()` makes one of each.

    Attributes:
        name: as in ``--format NAME``.
        title: for people.
        suffixes: usual endings, the first one is given to new files.
        depths: bits a channel that can be *written* (none if it is only read); reading keeps the file's.
        writes_alpha: whether alpha can be written.
        writes_grey: whether a grey photo stays grey there, else it is written as colour.
        longest_side: pixels a side of what can be written.
        keep_as: the format its photos get where each keeps its own; empty for this one.
        options: its save options.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    suffixes: ClassVar[tuple[str, ...]]
    depths: ClassVar[tuple[int, ...]]
    writes_alpha: ClassVar[bool]
    writes_grey: ClassVar[bool] = True
    longest_side: ClassVar[int] = 2**31 - 1
    keep_as: ClassVar[str] = ""
    options: ClassVar[type[SaveOptions]]

    @property
    def takes(self) -> tuple[int, ...]:
        """Bits a channel of the pixels that can be written: what has 9 to 15 comes in 16."""
        return tuple(sorted({next(bits for bits in (8, 16, 32) if depth <= bits) for depth in self.depths}))

    def kept_bits(self, options: SaveOptions, bits: int) -> int:
        """How many of a photo's `bits` a channel a file has that is written with these options."""
        return min(bits, max(self.takes))

    def missing(self) -> str:
        """The sentence that names what has to be installed to write it; empty if nothing has."""
        return ""

    @abstractmethod
    def recognises(self, head: bytes) -> bool:
        """Whether a file that starts with `head` (its first `HEAD` bytes) is of this format."""

    def confirms(self, file: BinaryIO) -> bool:
        """Whether an open file that `recognises` accepted is of this format after all: a look inside."""
        return True

    @abstractmethod
    def header(self, path: Path) -> Header:
        """Look at a file without decoding its pixels; quick, and allocates next to nothing.

        Raises:
            ReadError: with a message that names the photo and the reason.
        """

    def described(self, path: Path) -> Photo:
        """A photo with its profile, metadata and notes, but not its pixels (see `Photo.without_pixels`).

        Quick, where a format knows how. What is packed with the pixels is left out (`Header.profile_later`).

        Raises:
            ReadError: as `header`.
        """
        return self.read(path).without_pixels()

    def reduced(self, header: Header, least: Size) -> Header:
        """The header of the smallest picture, at least as large as `least`, that can be decoded quickly.

        Its `eighths` say how much smaller that is; without a quick way it is `header` itself.
        """
        return header

    @abstractmethod
    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        """Decode a file into memory from `allocate`. Releases the GIL while it decodes.

        With `eighths` less than 8, as `reduced` gave them, the picture is that much smaller.

        Raises:
            ReadError: with a message that names the photo and the reason.
        """

    def salvage(self, path: Path, allocate: Allocate = np.empty, *, eighths: int = 8) -> Photo:
        """Decode what is left of a file that `read` refuses as cut off or damaged; the rest becomes grey.

        A note tells how much there is.

        Raises:
            ReadError: as `read`, if nothing is left; or if the format does not know how, which it says.
        """
        try:
            return self.read(path, allocate, eighths=eighths)
        except ReadError as problem:
            message = f"{problem.message} What is left of {self.title} files can't be salvaged."
            raise ReadError(message, code=problem.code) from problem

    @contextlib.contextmanager
    def rows(
        self, path: Path, *, spread: Spread = map, memory: int = MEMORY_FOR_ROWS
    ) -> Iterator[RowReader | None]:
        """Open a photo to read a few rows at a time; None where only the whole of it can be decoded.

        With less `memory`, in bytes, it keeps less of what it has decoded, as far as it can do with less.

        Raises:
            ReadError: as `read`.
        """
        yield None

    @abstractmethod
    def thumbnail(self, path: Path, side: int) -> Photo:
        """A small picture of the file, upright, uint8, its long side at least `side` if the photo's is.

        Raises:
            ReadError: as `read`.
        """

    def beside(self, result: Header, options: SaveOptions) -> int:
        """Bytes that encoding takes besides the photo's own, at most: what `Header.beside` is to decoding.

        `result` tells size, channels, depth and alpha of what is written. It is next to nothing for those
        who write rows as they come. Measured, see ``tests/formats/test_memory.py``.
        """
        return 0

    @abstractmethod
    def write(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> tuple[str, ...]:
        """Encode `photo` into an open, empty, real file. Releases the GIL while it encodes.

        The photo's depth is one that it `takes`. Returns notes on what the format can't hold: short stable
        words like ``alpha_flattened``, ``iptc_dropped``.

        Raises:
            WriteError: with the reason (the caller adds which file).
            OSError: the file can't take it.
        """

    def writes_rows(self, options: SaveOptions) -> bool:
        """Whether `row_writer` can be used with these options."""
        return False

    def row_writer(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> RowWriter:
        """Begin to write a photo a few rows at a time, if `writes_rows` says that can be done.

        `photo` tells everything but the pixels. The file ends up byte for byte as `write` makes it.

        Raises:
            WriteError, OSError: as `write`.
        """
        raise NotImplementedError(self.name)


class ReadOnlyFormat(Format):
    """A format that is only read."""

    depths = ()
    writes_alpha = False

    def write(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> tuple[str, ...]:
        """Nobody may ask for it: a format without depths can't be written."""
        raise NotImplementedError(f"{self.title} is not written")


def whole_file(writer: RowWriter, photo: Photo) -> tuple[str, ...]:
    """Write all rows of a photo at once."""
    writer.write(photo.pixels, photo.alpha)
    return writer.finish()
