"""What a JPEG file says of its picture, before any pixel is decoded, and whether it can be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from photoedit.formats import metadata
from photoedit.formats._jpeg import decoder as jpeg_decoder
from photoedit.formats._jpeg import markers as jpeg_markers
from photoedit.formats._jpeg.decoder import Coded
from photoedit.formats._jpeg.markers import EOI, SOS, Frame, Segments
from photoedit.formats.reading import cut_off, damaged, decoding, length, not_supported, open_photo
from photoedit.photo import Size

_MOST_SCANS = 100
"""Each scan goes over the whole picture, so a small file of thousands would take minutes."""

_STRETCH = 2**22
"""Bytes that are searched in one go: Python holds its lock meanwhile, and a window would stand still."""

_PADDING = b"\0\r\n" + EOI
"""Bytes that say nothing where they fill up a file, and end marks that are there twice."""


class Picture(NamedTuple):
    """A JPEG file as far as it is known without decoding.

    Attributes:
        trailer: whether something stands behind the picture's end that is no picture of the file's index:
            known as soon as the file is loaded.
    """

    segments: Segments
    frame: Frame
    orientation: int
    trailer: bool = False

    @property
    def size(self) -> Size:
        """Of the picture as it lies in the file."""
        return Size(self.frame.width, self.frame.height)

    @property
    def inks(self) -> bool:
        return self.frame.components == 4

    @property
    def channels(self) -> int:
        """Of the photo it becomes."""
        return 1 if self.frame.components == 1 else 3

    @property
    def profile(self) -> bytes | None:
        """What the photo's profile will be; inks become sRGB."""
        if self.inks:
            return None
        return metadata.told_profile(self.segments.profile, self.segments.exif, self.channels)


def look(path: Path, file: BinaryIO) -> Picture:
    """What an open file says.

    Raises:
        ReadError: it is damaged or cut off, or of a kind that is not read.
    """
    segments = jpeg_markers.read(file)
    frame = segments.frame
    if frame is None or not frame.width or not frame.height:
        raise damaged(path, "it does not say how large the picture is")
    if frame.bits != 8:
        raise not_supported(path, f"it is a JPEG of {frame.bits} bits a channel, and only 8 are read")
    if frame.process not in jpeg_markers.DECODABLE:
        raise not_supported(path, "it is an unusual kind of JPEG, and only the usual ones are read")
    if frame.components not in jpeg_decoder.COLOURS:
        raise not_supported(path, f"a JPEG of {frame.components} channels is no photo")
    if not frame.fits(length(file)):
        raise cut_off(path)
    return Picture(segments, frame, metadata.orientation(segments.exif))


def load(path: Path) -> tuple[Picture, Coded]:
    """What a file is, and its bytes."""
    with open_photo(path) as file, decoding(path):
        jpeg = look(path, file)
        file.seek(0)
        data = file.read(length(file))  # without a number it takes twice the memory for a moment
        if _scans(data, jpeg.segments.scan_at) > _MOST_SCANS:
            raise damaged(path, "it has more scans than any photo has")
        trailer = not jpeg.segments.indexed and _has_trailer(data, jpeg.segments.scan_at)
        return jpeg._replace(trailer=trailer), Coded(path, data, jpeg.segments, jpeg.frame)


def _scans(data: bytes, start: int) -> int:
    """How often a scan begins in what follows `start`."""
    return sum(data.count(SOS, *stretch) for stretch in _stretches(data, start))


def _has_trailer(data: bytes, start: int) -> bool:
    """Whether anything but padding stands behind the end of the picture whose first scan is at `start`.

    Coded data hold no end mark (T.81, B.1.1.5), nor do the Huffman tables between scans.
    """
    ends = (data.find(EOI, *stretch) for stretch in _stretches(data, start))
    end = next((end for end in ends if end >= 0), len(data))
    return bool(data[end:].strip(_PADDING))


def _stretches(data: bytes, start: int) -> Iterator[tuple[int, int]]:
    """Where a mark of two bytes is looked for; what lies across a border is seen, and only once."""
    return ((at, at + _STRETCH + 1) for at in range(start, len(data), _STRETCH))
