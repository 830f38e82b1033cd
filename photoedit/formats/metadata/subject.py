"""Where the main subject is, as EXIF tells it: in pixels of the picture as it lies in the file.

A point, a circle or a rectangle by its middle (Exif 2.32, 4.6.5: SubjectArea, SubjectLocation). It goes along
when the picture is set upright or gets another size. Which size the pixels are counted in stands beside it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from photoedit.formats.metadata.directory import EXIF_IFD, LONG, SHORT, Directory, Entry, Structure
from photoedit.photo import Size

TAGS = frozenset({0x9214, 0xA214})
_WIDTH, _HEIGHT = 0xA002, 0xA003
_LETTERS = {SHORT: ("H", 0xFFFF), LONG: ("I", 0xFFFFFFFF)}


def entries(part: Directory) -> Iterator[Entry]:
    """The entries of an Exif directory that tell where the subject is."""
    return (entry for entry in part.entries if entry.tag in TAGS)


def place(patched: bytearray, block: Structure, size: Size, orientation: int) -> None:
    """Let the block tell where the subject is in the upright picture of `size`.

    `block` is what stands in `patched` so far; in it the picture lies as `orientation` says.
    """
    part = block.child(block.first(), EXIF_IFD)
    for entry in entries(part) if part else ():
        if entry.kind in _LETTERS and 2 <= entry.count <= 4:
            letter, most = _LETTERS[entry.kind]
            told = block.numbers(entry, entry.count)
            now = _moved(told, _told_size(block, part), size, orientation)
            fitting = (min(max(round(number), 0), most) for number in now)
            struct.pack_into(f"{block.order}{entry.count}{letter}", patched, entry.value_at, *fitting)


def _told_size(block: Structure, part: Directory | None) -> Size | None:
    """The size of the picture as it lay in the file when the block was written, if that is told."""
    found = [block.numbers(part.find(tag)) for tag in (_WIDTH, _HEIGHT)] if part else []
    return Size(*(numbers[0] for numbers in found)) if all(found) and all(n[0] for n in found) else None


def _moved(told: tuple[int, ...], before: Size | None, size: Size, orientation: int) -> tuple[float, ...]:
    """A point, circle (with its diameter) or rectangle (with its sides), from one picture to the other."""
    across, down = (size.height, size.width) if orientation >= 5 else size
    if before and (before.width > before.height) != (across > down):
        before = Size(before.height, before.width)  # some tell it of the picture set upright
    wider, higher = (across / before.width, down / before.height) if before else (1.0, 1.0)
    x, y = (told[0] + 0.5) * wider - 0.5, (told[1] + 0.5) * higher - 0.5
    if orientation in (2, 3, 7, 8):
        x = across - 1 - x
    if orientation in (3, 4, 6, 7):
        y = down - 1 - y
    if len(told) == 3:
        extent: tuple[float, ...] = (told[2] * (wider * higher) ** 0.5,)
    else:
        extent = tuple(side * scale for side, scale in zip(told[2:], (wider, higher), strict=False))
    return (y, x, *extent[::-1]) if orientation >= 5 else (x, y, *extent)
