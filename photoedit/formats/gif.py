"""GIF: up to 256 colours, one of which may be transparent; read only, and of animations the first picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO, cast

from PIL import GifImagePlugin, Image, ImageFile

from photoedit.formats import metadata
from photoedit.formats._gif import extensions
from photoedit.formats.base import SaveOptions
from photoedit.formats.notes import Note
from photoedit.formats.with_pillow import ReadByPillow, is_grey
from photoedit.photo import Metadata, Size


@dataclass(frozen=True)
class GifOptions(SaveOptions):
    """There are none: the format is only read."""

    what = "gif"


class Gif(ReadByPillow):
    """GIF files; of animated ones the first picture."""

    name = "gif"
    title = "GIF"
    suffixes = (".gif",)
    options = GifOptions

    def recognises(self, head: bytes) -> bool:
        return head.startswith((b"GIF87a", b"GIF89a"))

    def _open(self, file: BinaryIO) -> ImageFile.ImageFile:
        try:
            return GifImagePlugin.GifImageFile(file)
        except Image.DecompressionBombError as problem:  # no error of a kind that readers expect
            raise ValueError(str(problem)) from None

    def _mode(self, image: ImageFile.ImageFile) -> str:
        if "transparency" in image.info:
            return "RGBA"
        return "L" if is_grey(image) else "RGB"

    def _lies(self, image: ImageFile.ImageFile) -> int:
        _, interlaced, _ = cast(tuple[int, bool, int], image.tile[0].args)
        return 0 if interlaced else 1

    def _has_more(self, image: ImageFile.ImageFile) -> bool:
        return isinstance(image, GifImagePlugin.GifImageFile) and image.is_animated

    def _beside(self, file: BinaryIO, size: Size) -> tuple[bytes, Metadata, tuple[Note, ...]]:
        found = extensions.read(file)
        texts = tuple((metadata.COMMENT, text) for text in found.comments)
        return found.profile, *metadata.gathered(b"", found.xmp, b"", size, texts=texts)
