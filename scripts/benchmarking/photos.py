"""The photos that are worked on: a folder's, repeated; and large ones, made by laying a photo as tiles."""

from __future__ import annotations

import io
import itertools
import math
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageCms

SUFFIXES = (".jpg", ".jpeg")
GIGAPIXEL = 32768
TILE = 512


@dataclass(frozen=True)
class PhotoSet:
    """Photos and how large each is, largest first: so the last ones keep all workers busy."""

    paths: tuple[Path, ...]
    sizes: tuple[float, ...]

    @property
    def megapixels(self) -> float:
        """Of all of them."""
        return sum(self.sizes)

    def part(self, share: float, least: int) -> PhotoSet:
        """About `share` of the photos, spread over their sizes, but `least` of them."""
        count = min(len(self.paths), max(least, round(share * len(self.paths))))
        chosen = [index * len(self.paths) // count for index in range(count)]
        return PhotoSet(tuple(self.paths[i] for i in chosen), tuple(self.sizes[i] for i in chosen))

    def distinct(self, most: int) -> list[Path]:
        """Up to `most` photos that are not copies of each other."""
        by_original = {path.stem.partition("-")[2]: path for path in reversed(self.paths)}
        return sorted(by_original.values())[:most]


def gather(folder: Path, megapixels: float, into: Path) -> PhotoSet:
    """Copy the folder's photos, again and again, until there are about so many megapixels.

    Every copy is a file of its own, and has been read once: what is measured is not the disk.
    """
    originals = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    if not originals:
        raise SystemExit(f"There are no JPEGs in {folder}")
    into.mkdir()
    found: list[tuple[float, Path]] = []
    for number, original in enumerate(itertools.cycle(originals)):
        size = size_of(original)
        sofar = sum(size for size, _ in found)
        if found and sofar + size / 2 > megapixels:
            break
        copy = into / f"{number:03}-{original.stem}.jpg"
        shutil.copyfile(original, copy)
        copy.read_bytes()
        found.append((size, copy))
    found.sort(key=lambda entry: (-entry[0], entry[1]))
    return PhotoSet(tuple(path for _, path in found), tuple(size for size, _ in found))


def size_of(path: Path) -> float:
    """Megapixels of a photo."""
    with Image.open(path) as image:
        return image.width * image.height / 1e6


def is_srgb(path: Path) -> bool:
    """Whether a photo has no profile or one that is sRGB (its name says so, or is that of Compact-ICC's)."""
    with Image.open(path) as image:
        profile = image.info.get("icc_profile")
    if not profile:
        return True
    name = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))
    return "srgb" in name.lower() or name.strip() in {"c2", "u1"}


def shape_of(megapixels: float) -> tuple[int, int]:
    """Height and width of a 3:2 photo of about so many megapixels, in whole JPEG blocks."""
    width = round(math.sqrt(megapixels * 1e6 * 1.5) / 16) * 16
    return round(megapixels * 1e6 / width / 16) * 16, width


def pixels_of(path: Path) -> npt.NDArray[np.uint8]:
    """A photo in memory, as RGB."""
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def tiled(pixels: npt.NDArray[np.uint8], height: int, width: int) -> npt.NDArray[np.uint8]:
    """A picture of the size that is asked for, of copies of `pixels` side by side."""
    down, across = -(-height // pixels.shape[0]), -(-width // pixels.shape[1])
    return np.ascontiguousarray(np.tile(pixels, (down, across, 1))[:height, :width])


def save_large(photo: Path, megapixels: float, target: Path, **options: Any) -> Path:
    """A JPEG of about so many megapixels, of copies of `photo`; `options` go to Pillow."""
    made = tiled(pixels_of(photo), *shape_of(megapixels))
    Image.fromarray(made).save(target, quality=92, **options)
    target.read_bytes()
    return target


def has_restart_markers(path: Path) -> bool:
    """Whether a JPEG says that it can be decoded in pieces: it has a DRI segment before its scan."""
    head = path.read_bytes()[: 2**20]
    return b"\xff\xdd\x00\x04" in head.partition(b"\xff\xda")[0]


def save_gigapixel(photo: Path, target: Path) -> Path:
    """A tiled TIFF of 32768 x 32768 RGB pixels, 3 GiB, made tile by tile so that it fits any memory."""
    import tifffile

    pixels = pixels_of(photo)

    def tiles() -> Iterator[npt.NDArray[np.uint8]]:
        most_y, most_x = pixels.shape[0] - TILE, pixels.shape[1] - TILE
        for y in range(0, GIGAPIXEL, TILE):
            for x in range(0, GIGAPIXEL, TILE):
                top, left = y % (most_y + 1), x % (most_x + 1)
                yield pixels[top : top + TILE, left : left + TILE]

    tifffile.imwrite(
        target, tiles(), shape=(GIGAPIXEL, GIGAPIXEL, 3), dtype=np.uint8, tile=(TILE, TILE),
        photometric="rgb",
    )  # fmt: skip
    return target
