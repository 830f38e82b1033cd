"""The file formats as others read and write them: Pillow, and the library that photoedit has for each."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import numpy.typing as npt
import simplejpeg
import tifffile
from PIL import Image

Pixels = npt.NDArray[Any]
Read = Callable[[Path, Pixels], None]
"""Decodes a file into an array that is there before."""

Write = Callable[[Path, Pixels], None]

_CODECS = "imagecodecs"


@dataclass(frozen=True)
class Codec:
    """A format, at one depth, lossy or lossless.

    Attributes:
        format: photoedit's name of it.
        library: the name of the other library.
        write: by that library; in formats that photoedit only reads, just to have a file.
        options: photoedit's, so that all write the same.
        pillow: Pillow's; None where it can't hold such pixels.
    """

    format: str
    library: str
    read: Read
    write: Write
    options: Mapping[str, str] = field(default_factory=dict)
    pillow: Mapping[str, Any] | None = None
    bits: int = 8
    kind: str = ""

    @property
    def case(self) -> str:
        """What the tables call it."""
        return " ".join(filter(None, (self.format, self.kind, f"{self.bits}-bit" if self.bits > 8 else "")))


def codecs() -> list[Codec]:
    """All that can be measured here."""
    webp = {"quality": 90, "method": 4}
    avif = {"quality": 80, "speed": 6, "subsampling": "4:4:4"}
    exact = {"lossless": "yes", "effort": "3"}
    png = _into(imagecodecs.png_decode), _by(imagecodecs.png_encode)
    jxl = _into(imagecodecs.jpegxl_decode, 0)
    found = [
        Codec("jpeg", "simplejpeg", _read_jpeg, _write_jpeg, {"quality": "90"},
              {"quality": 90, "subsampling": "4:2:0"}),
        Codec("png", _CODECS, *png, pillow={}),
        Codec("png", _CODECS, *png, bits=16),
        Codec("tiff", "tifffile", _read_tiff, _write_tiff, pillow={"compression": "tiff_adobe_deflate"}),
        Codec("tiff", "tifffile", _read_tiff, _write_tiff, bits=16),
        Codec("webp", _CODECS, _into(imagecodecs.webp_decode, hasalpha=False),
              _by(imagecodecs.webp_encode, level=90, lossless=False, method=4), {"quality": "90"}, webp),
        Codec("avif", _CODECS, _into(imagecodecs.avif_decode),
              _by(imagecodecs.avif_encode, level=80, speed=6, pixelformat="yuv444"), {"quality": "80"}, avif),
        Codec("jxl", _CODECS, jxl, _by(imagecodecs.jpegxl_encode, level=90, effort=5), {"quality": "90"}),
        Codec("jxl", _CODECS, jxl, _by(imagecodecs.jpegxl_encode, lossless=True, effort=3), exact,
              kind="lossless", bits=16),
        Codec("jp2", _CODECS, _into(imagecodecs.jpeg2k_decode), _by(imagecodecs.jpeg2k_encode), pillow={}),
        Codec("bmp", "Pillow", read_by_pillow, _write_bmp),
    ]  # fmt: skip
    if importlib.util.find_spec("pillow_heif"):
        found.append(Codec("heic", "pillow-heif", _read_heic, _write_heic, {"quality": "80"}))
    return found


def read_by_pillow(path: Path, target: Pixels) -> None:
    """Decode by Pillow and copy."""
    with Image.open(path) as image:
        np.copyto(target, np.asarray(image))


def write_by_pillow(path: Path, pixels: Pixels, options: Mapping[str, Any]) -> None:
    """Encode by Pillow."""
    Image.fromarray(pixels).save(path, **options)


def _into(decode: Callable[..., Any], *places: Any, **options: Any) -> Read:
    return lambda path, target: decode(path.read_bytes(), *places, out=target, **options)


def _by(encode: Callable[..., Any], **options: Any) -> Write:
    def write(path: Path, pixels: Pixels) -> None:
        path.write_bytes(encode(pixels, **options))

    return write


def _read_jpeg(path: Path, target: Pixels) -> None:
    simplejpeg.decode_jpeg(path.read_bytes(), "RGB", buffer=target)


def _write_jpeg(path: Path, pixels: Pixels) -> None:
    path.write_bytes(simplejpeg.encode_jpeg(pixels, 90, "RGB", "420"))


def _read_tiff(path: Path, target: Pixels) -> None:
    tifffile.imread(path, out=target)


def _write_tiff(path: Path, pixels: Pixels) -> None:
    tifffile.imwrite(path, pixels, photometric="rgb", compression="deflate", predictor=True)


def _write_bmp(path: Path, pixels: Pixels) -> None:
    write_by_pillow(path, pixels, {})


def _read_heic(path: Path, target: Pixels) -> None:
    import pillow_heif

    image = pillow_heif.open_heif(path)  # its pixels live as long as this
    np.copyto(target, np.asarray(image))


def _write_heic(path: Path, pixels: Pixels) -> None:
    import pillow_heif

    image = pillow_heif.from_bytes("RGB", pixels.shape[1::-1], pixels.tobytes())
    image.save(path, quality=80, chroma="420", enc_params={"preset": "ultrafast"})
