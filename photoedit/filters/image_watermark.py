"""Image watermark."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from photoedit.errors import RecipeError
from photoedit.filters._gravity import gravity
from photoedit.filters._overlay import Mark, lay, margin, pixels
from photoedit.filters.base import Group, PlacedFilter
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, file, file_of, number
from photoedit.photo import Region, Size, Tile

EXAMPLE = Path(__file__).with_name("example-logo.png")
LARGEST = 4000
"""Pixels of a side of the mark: a larger one would need much memory in every worker."""


@dataclass(frozen=True)
class ImageWatermark(PlacedFilter):
    """Lays a logo or another picture over the photo, in proportion to its size.

    Encoded light; the logo's transparency counts, its colour profile does not. It may be any file that Pillow
    reads, a PNG for example. The step's opacity makes it pale.
    """

    group = Group.EFFECTS
    size: float = number(
        15.0, 0.1, 100, slider=(2, 50), unit=Unit.PERCENT,
        help="Longer side of the logo, in percent of the photo's shorter side",
    )  # fmt: skip
    image: str = file(help="The logo; none does nothing", example=str(EXAMPLE))
    gravity: str = gravity("Where it lies", "bottom-right")
    margin: float = margin()

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.image:
            _mark(self.image, 64)

    def is_neutral(self) -> bool:
        return not self.image

    def apply(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        mark = _mark(self.image, min(pixels(self.size, frame), LARGEST))
        lay(mark, self.gravity, self.margin, source, target, where, frame, tools)


@functools.lru_cache(maxsize=4)
def _mark(image: str, longest: int) -> Mark:
    """The logo with its longer side as long as that.

    Raises:
        RecipeError: the file is no picture.
    """
    from PIL import Image

    path, _ = file_of(image)
    try:
        with Image.open(path) as opened:
            # Colours are mixed by how visible they are, or what is hidden would bleed into what is not.
            picture = opened.convert("RGBA").convert("RGBa")
    except (OSError, ValueError, Image.DecompressionBombError):
        raise RecipeError(f"image-watermark: image must be a picture, and {path} can't be read") from None
    scale = longest / max(picture.size)
    size = tuple(max(round(side * scale), 1) for side in picture.size)
    resized = picture.resize((size[0], size[1]), Image.Resampling.LANCZOS)
    return np.asarray(resized.convert("RGBA")).copy()
