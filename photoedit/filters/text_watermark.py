"""Text watermark."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from photoedit.errors import RecipeError
from photoedit.filters._fields import Values, check_fields, filled, without_braces
from photoedit.filters._gravity import gravity
from photoedit.filters._overlay import Mark, lay, margin, pixels
from photoedit.filters.base import Group, PlacedFilter
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, colour, file, file_of, flag, line, number
from photoedit.photo import Region, Size, Tile

LARGEST = 2000
"""Pixels of a letter: larger ones would need much memory in every worker."""


@dataclass(frozen=True)
class TextWatermark(PlacedFilter):
    """Writes a line of text over the photo, in proportion to its size.

    Encoded light. Without a font file the one is used that comes with Pillow. What does not fit is cut off.
    The step's opacity makes it pale. Fields like {date}, {exif.model} or {exif.shutter} become
    what the photo says; {{ is a brace.
    """

    group = Group.EFFECTS
    example: ClassVar = {"size": 14, "outline": True}
    text: str = line("Proof", help="What is written; {date} or {exif.model} is the photo's own")
    size: float = number(
        4.0, 0.1, 100, slider=(1, 20), unit=Unit.PERCENT,
        help="Height of a line, in percent of the photo's shorter side",
    )  # fmt: skip
    gravity: str = gravity("Where it stands", "bottom-right")
    margin: float = margin()
    colour: str = colour("#ffffff", help="Colour of the letters")
    outline: bool = flag(False, help="Put a thin black line around the letters, for bright photos")
    font: str = file(help="A font file (TTF or OTF); none is the font that comes with Pillow")

    def __post_init__(self) -> None:
        super().__post_init__()
        check_fields(self.text, "text-watermark: text")
        _font(self.font, 10)

    def is_neutral(self) -> bool:
        return not self.text.strip()

    def told(self, values: Values) -> TextWatermark:
        return self.replace(text=filled(self.text, values))

    def apply(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        height = min(pixels(self.size, frame), LARGEST)
        mark = _mark(without_braces(self.text), self.font, height, self.colour, self.outline)
        lay(mark, self.gravity, self.margin, source, target, where, frame, tools)


@functools.lru_cache(maxsize=8)
def _font(font: str, height: int) -> Any:
    """The font at a height in pixels.

    Raises:
        RecipeError: the file holds no font.
    """
    from PIL import ImageFont

    if not font:
        return ImageFont.load_default(height)
    path, _ = file_of(font)
    try:
        return ImageFont.truetype(path, height)
    except OSError:
        raise RecipeError(f"text-watermark: font must be a font file, and {path} is none") from None


@functools.lru_cache(maxsize=4)
def _mark(text: str, font: str, height: int, colour: str, outline: bool) -> Mark:
    from PIL import Image, ImageDraw

    letters = _font(font, height)
    stroke = max(height // 20, 1) if outline else 0
    left, top, right, bottom = ImageDraw.Draw(Image.new("L", (1, 1))).textbbox(
        (0, 0), text, letters, stroke_width=stroke
    )
    size = max(int(right - left), 1), max(int(bottom - top), 1)
    # The letters' colour lies under all of it, so that their soft edges do not darken.
    picture = Image.new("RGBA", size, f"{'#000000' if outline else colour}00")
    ImageDraw.Draw(picture).text(
        (-left, -top), text, colour, letters, stroke_width=stroke, stroke_fill="#000000"
    )
    return np.asarray(picture).copy()
