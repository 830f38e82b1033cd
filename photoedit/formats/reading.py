"""What every reader needs: opening safely, errors in plain words, memory, and pixels set upright."""

from __future__ import annotations

import contextlib
import logging
import os
import stat
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from photoedit.errors import ReadError
from photoedit.formats.base import Allocate
from photoedit.photo import Photo, Pixels

for _library in ("imagecodecs", "tifffile"):  # what they log is of no use to a user
    logging.getLogger(_library).addHandler(logging.NullHandler())
    logging.getLogger(_library).propagate = False

_CODEC_ERRORS = (ValueError, SyntaxError, NotImplementedError, OverflowError, RuntimeError, struct.error)
"""What codecs are known to raise on files that are wrong."""

_ROWS = 256
"""How many rows are converted at a time, so that what lies between needs little memory."""


def shown(path: Path) -> str:
    """A path for a message: on one line, whatever characters are in it."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in str(path))


def cant_read(path: Path, reason: str, code: str = "unreadable") -> ReadError:
    """The error that says why a photo can't be read."""
    return ReadError(f"{shown(path)} can't be read: {reason}.", code=code)


def cut_off(path: Path) -> ReadError:
    """The error for a file that ends before its picture does."""
    reason = "the file ends too early (it is cut off); try to copy it again"
    return cant_read(path, reason, "truncated")


def interlaced(path: Path) -> ReadError:
    """The error for a cut off or damaged file whose rows stand in it several times, each time finer."""
    reason = (
        "it is cut off or damaged, and as it is interlaced no row of it is complete; try to copy it again"
    )
    return cant_read(path, reason, "truncated")


def not_supported(path: Path, reason: str) -> ReadError:
    """The error for a sound file of a kind that is not read."""
    return cant_read(path, reason, "not_supported")


def damaged(path: Path, reason: object) -> ReadError:
    """The error for a file whose content is wrong."""
    words = " ".join(str(reason).split())[:200] or type(reason).__name__
    return cant_read(path, f"it is damaged ({words.rstrip('.')})", "damaged")


def open_photo(path: Path) -> BinaryIO:
    """Open a regular file that is not empty.

    Raises:
        ReadError: it is no such file, or it can't be opened.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise cant_read(path, "it is a folder", "is_folder")
        if not stat.S_ISREG(found.st_mode):  # opening a pipe or a device could wait for ever
            raise cant_read(path, "it is no ordinary file", "not_a_file")
        if found.st_size == 0:
            raise cant_read(path, "the file is empty; try to copy it again", "empty")
        return path.open("rb")
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a NUL in the name
        raise cant_read(path, "there is no such file", "missing") from None
    except PermissionError:
        reason = "you have no permission to read it"
        raise cant_read(path, reason, "no_permission") from None
    except OSError as problem:
        raise cant_read(path, f"the system says: {problem.strerror}") from problem


def length(file: BinaryIO) -> int:
    """Bytes in an open file."""
    return os.fstat(file.fileno()).st_size


class NothingLeftError(EOFError):
    """A file that is cut off holds no whole row that its codec could decode."""


@contextlib.contextmanager
def decoding(path: Path, *more: type[Exception]) -> Iterator[None]:
    """Turn whatever a codec raises inside into a `ReadError` for `path`.

    `EOFError` is what our own parsers raise where a file ends too early; `more` is what this codec
    raises beyond the usual.
    """
    wrong: tuple[type[Exception], ...] = (*_CODEC_ERRORS, *more)
    try:
        yield
    except NothingLeftError:
        reason = (
            "it is cut off, and what is left holds no whole row that can be decoded; try to copy it again"
        )
        raise cant_read(path, reason, "truncated") from None
    except EOFError:
        raise cut_off(path) from None
    except MemoryError:
        raise cant_read(path, "there is not enough memory for it", "too_large") from None
    except OSError as problem:
        if problem.errno is None:  # a codec's, not the system's
            raise damaged(path, problem) from problem
        raise cant_read(path, f"the system says: {problem.strerror}") from problem
    except wrong as problem:
        raise damaged(path, problem) from problem


def room(path: Path, allocate: Allocate, shape: tuple[int, ...], dtype: npt.DTypeLike) -> Pixels:
    """Memory for pixels from `allocate`."""
    try:
        return allocate(shape, dtype)
    except MemoryError:
        raise cant_read(path, "there is not enough memory for it", "too_large") from None


def no_pixels(shape: tuple[int, ...], dtype: npt.DTypeLike) -> Pixels:
    """Pixels that take no memory, all 0, for a photo of which only the rest is asked for."""
    return np.broadcast_to(np.zeros((), dtype), shape)


def set_upright(source: Pixels, target: Pixels, orientation: int) -> None:
    """Write `source`, lying as EXIF `orientation` says, upright into `target`."""
    from photoedit.kernels.tools import Tools  # with it comes Numba, and most photos need none

    tools = Tools()
    channels = source.shape[2] if source.ndim == 3 else 1
    tools.turn.upright(tools.rows(source), tools.rows(target), orientation, channels)


def set_apart(samples: Pixels, pixels: Pixels, alpha: Pixels | None, orientation: int = 1) -> None:
    """Write `samples` (h x w x n), lying as EXIF `orientation` says, upright into `pixels` and `alpha`.

    The alpha, if it is wanted, stands behind the colours.
    """
    channels = pixels.shape[2]
    parts = ((pixels, samples[:, :, :channels]), (alpha, samples[:, :, channels : channels + 1]))
    for target, source in parts:
        if target is not None and orientation == 1:
            np.copyto(target.reshape(source.shape), source)
        elif target is not None:
            set_upright(np.ascontiguousarray(source), target, orientation)


def straight(colours: Pixels, alpha: Pixels) -> Pixels:
    """Colours that had been multiplied by their alpha, divided by it again; black where it is zero."""
    divisor = alpha[:, :, np.newaxis]
    if colours.dtype == np.float32:
        divided = np.zeros(colours.shape, np.float32)
        with np.errstate(over="ignore"):
            return np.divide(colours, divisor, out=divided, where=divisor > 0)
    top = np.iinfo(colours.dtype).max
    wide = (colours.astype(np.uint32) * top + divisor // 2) // np.maximum(divisor, 1)
    return np.where(divisor > 0, np.minimum(wide, top), 0).astype(colours.dtype)


def lying(shape: tuple[int, ...], orientation: int) -> tuple[int, ...]:
    """The shape in which a file stores what is of `shape` when upright, or the other way round."""
    return (shape[1], shape[0], *shape[2:]) if orientation >= 5 else shape


def shrunk(photo: Photo, side: int) -> Photo:
    """A small uint8 copy: averaged over whole squares, its long side at least `side`."""
    from PIL import Image

    factor = max(1, max(photo.size) // max(side, 1))
    small = Image.fromarray(as_8_bit(photo.to_array())).reduce(factor)
    made = Photo.from_array(np.asarray(small))
    return Photo(made.pixels, made.alpha, photo.profile, photo.metadata, photo.notes)


def as_8_bit(pixels: Pixels) -> npt.NDArray[np.uint8]:
    """Pixels of any depth as uint8, rounded."""
    if pixels.dtype == np.uint8:
        return pixels
    reduced = np.empty(pixels.shape, np.uint8)
    for rows in row_blocks(len(pixels)):
        block = pixels[rows]
        if block.dtype == np.uint16:
            reduced[rows] = (block.astype(np.uint32) * 255 + 32767) // 65535
        else:
            reduced[rows] = np.nan_to_num(np.clip(block, 0, 1) * np.float32(255) + np.float32(0.5))
    return reduced


def grey_out(pixels: Pixels, alpha: Pixels | None, kept: int) -> None:
    """Make the rows behind the first `kept` ones grey and opaque."""
    whole = pixels.dtype.kind == "u"
    largest = np.iinfo(pixels.dtype).max if whole else 1.0
    pixels[kept:] = largest // 2 + 1 if whole else 0.5
    if alpha is not None:
        alpha[kept:] = largest


def row_blocks(height: int) -> Iterator[slice]:
    """The rows of a picture in blocks."""
    for top in range(0, height, _ROWS):
        yield slice(top, min(top + _ROWS, height))
