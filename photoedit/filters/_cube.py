"""Look-up tables of colours, as files hold them: .cube and HaldCLUT.

- ``.cube``: Adobe's "Cube LUT Specification", version 1.0 (2013): lines of text, red runs fastest.
- HaldCLUT: a PNG of level L is L^3 pixels wide and high and holds a cube of L^2 colours to a side, row after
  row, red fastest (E. Eskil; as ImageMagick, RawTherapee, darktable and G'MIC use it).
"""

from __future__ import annotations

import functools
import hashlib
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from photoedit.errors import RecipeError
from photoedit.params import file_of

LARGEST = 144
"""Colours to a side: a HaldCLUT of level 12. More would be 36 MB in each worker, and show no difference."""

MOST_BYTES = 128 * 2**20

PNG = b"\x89PNG\r\n\x1a\n"


class Cube(NamedTuple):
    """A table of size^3 colours.

    Attributes:
        colours: float32, blue x green x red x 3, C-contiguous.
        low, high: the value of each channel at the first and at the last entry.
    """

    colours: npt.NDArray[np.float32]
    low: tuple[float, float, float] = (0.0, 0.0, 0.0)
    high: tuple[float, float, float] = (1.0, 1.0, 1.0)

    @property
    def size(self) -> int:
        return len(self.colours)


@functools.lru_cache(maxsize=4)
def load(value: str) -> Cube:
    """The table in the file that the value of a file param names.

    Raises:
        RecipeError: it can't be read, has changed, or is no table; the message names file and reason.
    """
    path, digest = file_of(value)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise RecipeError(f"lut: {path} is too large for a look-up table")
        data = path.read_bytes()
    except OSError as problem:
        raise RecipeError(f"lut: {path} can't be read: {problem.strerror or problem}") from None
    if hashlib.sha256(data).hexdigest() != digest:
        raise RecipeError(f"lut: {path} is not the file it was; choose it again if it is right")
    try:
        return _from_hald(data) if data.startswith(PNG) else _from_text(data)
    except ValueError as problem:
        raise RecipeError(f"lut: {path} is no look-up table: {problem}") from None


def _from_text(data: bytes) -> Cube:
    try:
        lines = data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise ValueError("it is neither a .cube file nor a HaldCLUT in a PNG") from None
    size, low, high, rows = 0, (0.0, 0.0, 0.0), (1.0, 1.0, 1.0), []
    for number, line in enumerate(lines, 1):
        if line[:1].isdigit() or line[:1] in {"-", "+", ".", " ", "\t"}:
            rows.append(line)
            continue
        word, _, rest = line.partition(" ")
        try:
            match word:
                case "LUT_3D_SIZE":
                    size = _size(rest)
                case "DOMAIN_MIN":
                    low = _three(rest)
                case "DOMAIN_MAX":
                    high = _three(rest)
                case "LUT_3D_INPUT_RANGE":
                    low, high = (_three(f"{end} {end} {end}") for end in rest.split())
                case "LUT_1D_SIZE":
                    raise ValueError("only tables of three dimensions are supported")
                case _ if word and word != "TITLE" and not word.startswith("#"):
                    raise ValueError(f"{word[:40]!r} is not understood")
        except ValueError as problem:
            raise ValueError(f"line {number}: {problem}") from None
    if not size:
        raise ValueError("it has no LUT_3D_SIZE")
    if not all(a < b for a, b in zip(low, high, strict=True)):
        raise ValueError("its domain is empty")
    colours = np.loadtxt(rows, np.float32, ndmin=2) if rows else np.zeros((0, 3), np.float32)
    return Cube(_cube(colours, size), low, high)


def _three(words: str) -> tuple[float, float, float]:
    red, green, blue = (float(word) for word in words.split())
    return red, green, blue


def _size(word: str) -> int:
    size = int(word)
    if not 2 <= size <= LARGEST:
        raise ValueError(f"it has {size} colours to a side; 2 to {LARGEST} are allowed")
    return size


def _cube(colours: npt.NDArray[np.float32], size: int) -> npt.NDArray[np.float32]:
    if colours.shape != (size**3, 3):
        raise ValueError(f"it has {len(colours)} colours, and {size} to a side make {size**3}")
    if not np.isfinite(colours).all():
        raise ValueError("not all of its colours are numbers")
    return np.ascontiguousarray(colours.reshape(size, size, size, 3))


def _from_hald(data: bytes) -> Cube:
    import imagecodecs  # here, because it takes a while and few recipes have a HaldCLUT

    side = int.from_bytes(data[16:20], "big")  # looked at first: what is no table is not decoded
    level = round(side ** (1 / 3))
    if level < 2 or level**3 != side or data[16:20] != data[20:24]:
        raise ValueError("it is no HaldCLUT, which is 8, 27, 64, 125 … pixels wide and high")
    size = _size(str(level**2))
    try:
        pixels = imagecodecs.png_decode(data)
    except imagecodecs.PngError as problem:
        raise ValueError(f"the PNG is damaged ({problem})") from None
    if pixels.ndim != 3:
        raise ValueError("it is a PNG without colour")
    colours = pixels[:, :, :3].reshape(-1, 3).astype(np.float32) / np.float32(np.iinfo(pixels.dtype).max)
    return Cube(_cube(colours, size))
