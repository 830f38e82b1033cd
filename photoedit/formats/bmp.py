"""BMP: what Windows wrote before PNG; 1 to 32 bits a pixel, with a palette or run lengths; read only."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO, cast

from PIL import BmpImagePlugin, ImageFile

from photoedit.formats.base import SaveOptions
from photoedit.formats.notes import Note
from photoedit.formats.with_pillow import ReadByPillow, is_grey
from photoedit.photo import Metadata, Size

_EMBEDDED = b"DEBM"
_HEADER = struct.Struct("<14xI20xii24x4s52xII")
"""Of the file and of the picture (BITMAPV5HEADER). Of the latter: its length, pixels a metre across and down,
what kind of profile there is, and where from its own beginning, and how large, that is."""

_V5 = 124
_MOST = 2**22
_METRE = 0.0254


@dataclass(frozen=True)
class BmpOptions(SaveOptions):
    """There are none: the format is only read."""

    what = "bmp"


class Bmp(ReadByPillow):
    """BMP files."""

    name = "bmp"
    title = "BMP"
    suffixes = (
        ".bmp",
        ".dib",
    )
    options = BmpOptions

    def recognises(self, head: bytes) -> bool:
        return head.startswith(b"BM")

    def _open(self, file: BinaryIO) -> ImageFile.ImageFile:
        return BmpImagePlugin.BmpImageFile(file)

    def _lies(self, image: ImageFile.ImageFile) -> int:
        direction = cast(tuple[object, ...], image.tile[0].args)[-1]
        return 4 if direction == -1 else 1

    def _mode(self, image: ImageFile.ImageFile) -> str:
        if image.mode == "RGBA":
            return "RGBA"
        return "L" if is_grey(image) else "RGB"

    def _beside(self, file: BinaryIO, size: Size) -> tuple[bytes, Metadata, tuple[Note, ...]]:
        file.seek(0)
        length, across, down, kind, at, count = _HEADER.unpack(
            file.read(_HEADER.size).ljust(_HEADER.size, b"\0")
        )
        density = (across * _METRE, down * _METRE) if length >= 40 and across > 0 and down > 0 else None
        profile = b""
        if length >= _V5 and kind == _EMBEDDED and 0 < count <= _MOST:
            file.seek(14 + at)
            profile = file.read(count)
        return profile, Metadata(density=density), ()
