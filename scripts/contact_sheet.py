"""Make the contact sheet of the help: what every filter does to a photo.

python scripts/contact_sheet.py                        renews resources/help/filters.jpg
python scripts/contact_sheet.py --photo my.jpg --group Colour --output colour.jpg
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from photoedit.engine import render
from photoedit.engine.warmup import lively
from photoedit.filters import filters
from photoedit.filters.base import Filter, Group
from photoedit.formats import recognise
from photoedit.params import params_of
from photoedit.photo import Photo
from photoedit.recipe import Recipe

PROJECT = Path(__file__).resolve().parents[1]
SAMPLE = PROJECT / "resources" / "samples" / "river-otters.jpg"
OUTPUT = PROJECT / "resources" / "help" / "filters.jpg"

COLUMNS, LONG_SIDE = 5, 300
MARGIN, CAPTION = 10, 34
PAPER, INK, DIM = (32, 32, 32), (235, 235, 235), (150, 150, 150)


def shown(kind: type[Filter]) -> Filter:
    """The filter with values that show what it does."""
    if kind.example:
        return kind(**kind.example)
    return lively(kind) if kind().is_neutral() else kind()


def words(item: Filter) -> str:
    """The values that are not the default ones."""
    changed = [p for p in params_of(type(item)) if getattr(item, p.name) != p.default]
    return " ".join(f"{p.name}={p.format(getattr(item, p.name))}" for p in changed)


def fitting(text: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width: int) -> str:
    """As many of the words as fit."""
    while text and font.getlength(text) > width:
        text = text.rpartition(" ")[0]
    return text


def contact_sheet(photo: Photo, kinds: Sequence[type[Filter]]) -> Image.Image:
    """The photo as it is, then what each filter makes of it, under its name."""
    cells = [("Original", "", photo)]
    for kind in kinds:
        item = shown(kind)
        cells.append((kind.title(), words(item), render(photo, Recipe.of(item), execution="serial")))
    width, height = photo.size
    rows = -(-len(cells) // COLUMNS)
    across, down = width + MARGIN, height + MARGIN + CAPTION
    sheet = Image.new("RGB", (COLUMNS * across + MARGIN, rows * down + MARGIN), PAPER)
    draw, title, small = ImageDraw.Draw(sheet), ImageFont.load_default(15), ImageFont.load_default(11)
    for index, (name, values, made) in enumerate(cells):
        x, y = MARGIN + index % COLUMNS * across, MARGIN + index // COLUMNS * down
        picture = Image.fromarray(np.ascontiguousarray(made.pixels))
        picture.thumbnail((width, height), Image.Resampling.LANCZOS)
        sheet.paste(picture, (x, y))
        draw.text((x, y + height + 2), name, INK, title)
        draw.text((x, y + height + 20), fitting(values, small, width), DIM, small)
    return sheet


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0] if __doc__ else "")
    parser.add_argument("--photo", type=Path, default=SAMPLE, help="whose photo is edited (a sample)")
    parser.add_argument("--group", choices=[str(group) for group in Group], help="only these filters (all)")
    parser.add_argument("--output", type=Path, default=OUTPUT, help="where the sheet goes (the help)")
    arguments = parser.parse_args()
    order = list(Group)
    kinds = [kind for kind in filters().values() if arguments.group in (None, str(kind.group))]
    kinds.sort(key=lambda kind: order.index(kind.group))
    smaller = Recipe.from_text(f"resize long_side={LONG_SIDE}")
    photo = render(recognise(arguments.photo).read(arguments.photo), smaller, execution="serial")
    contact_sheet(photo, kinds).save(arguments.output, quality=82)


if __name__ == "__main__":
    main()
