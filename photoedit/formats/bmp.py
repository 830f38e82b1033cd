"""BMP: what Windows wrote before PNG; 1 to 32 bits a pixel, with a palette or run lengths; read only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO, cast

from PIL import BmpImagePlugin, ImageFile

from photoedit.formats.base import SaveOptions
from photoedit.formats.with_pillow import ReadByPillow, is_grey


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
