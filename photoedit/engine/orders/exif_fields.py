"""Single facts from a photo's metadata, for people to read; the pixels are not decoded."""

from __future__ import annotations

import contextlib
import re
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from photoedit.errors import ReadError
from photoedit.formats import recognise

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

_PILLOW_ERRORS = (
    OSError, ValueError, SyntaxError, TypeError, KeyError, IndexError, OverflowError, struct.error, Warning,
)  # fmt: skip
"""What Pillow raises on files that are wrong; a warning where warnings are errors."""

_EXIF_IFD, _RATING = 0x8769, 0x4746
_XMP_RATING = re.compile(rb"xmp:Rating(?:=[\"']|>)\s*(-?\d)")


def exif_of(path: Path) -> Mapping[int, Any]:
    """A photo's EXIF fields by tag, those of the main and of the Exif directory as one; empty if none."""
    with peeked(path) as image, contextlib.suppress(ReadError, *_PILLOW_ERRORS):
        if image is None:
            return exif_in(recognise(path).described(path).metadata.exif)
        exif = image.getexif()
        return {**exif, **exif.get_ifd(_EXIF_IFD)}
    return {}


def exif_in(block: bytes) -> Mapping[int, Any]:
    """The same from EXIF that has been read, a TIFF structure."""
    from PIL import Image

    exif = Image.Exif()
    with contextlib.suppress(*_PILLOW_ERRORS):
        exif.load(block)
        return {**exif, **exif.get_ifd(_EXIF_IFD)}
    return {}


@contextlib.contextmanager
def peeked(path: Path) -> Iterator[ImageFile | None]:
    """A photo as Pillow opens it, for what stands beside the pixels; None if Pillow can't.

    The format's own class is called, not `Image.open`: that would try every format Pillow has, and refuses
    photos of more than 178 megapixels.
    """
    from PIL import Image

    Image.init()
    with contextlib.ExitStack() as stack:
        image = None
        with contextlib.suppress(ReadError, *_PILLOW_ERRORS):
            make, _ = Image.OPEN[recognise(path).name.upper()]
            image = make(stack.enter_context(path.open("rb")), str(path))
        yield image


def exif_text(value: Any) -> str:
    """An EXIF value as text on one line; empty if it is none."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return " ".join(value.split("\0")[0].split()) if isinstance(value, str) else ""


def rating_of(path: Path) -> int:
    """Stars of a photo, 0..5, by its XMP or else its EXIF; -1 if it was rejected, 0 if nobody said."""
    with peeked(path) as image:
        xmp = b"" if image is None else image.info.get("xmp", b"")
    found = _XMP_RATING.search(xmp) if isinstance(xmp, bytes) else None
    value = int(found[1]) if found else exif_of(path).get(_RATING, 0)
    return value if isinstance(value, int) and -1 <= value <= 5 else 0
