"""HEIC: what phones save; 8, 10 or 12 bits, grey or colour, with alpha.

libheif reads it through pi-heif, which comes with photoedit. To write it takes the encoder of pillow-heif,
which bundles x265 under the GPL and is therefore only used where somebody installed it; there it reads too.
libheif turns and crops what it decodes; what stands beside the picture is the program's own business: see
`_bmff.photo`.
"""

from __future__ import annotations

import importlib
import importlib.util
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from photoedit.errors import WriteError
from photoedit.formats import depth
from photoedit.formats._bmff.boxes import brands
from photoedit.formats._bmff.photo import BmffFormat, BmffOptions, Seen
from photoedit.formats._bmff.writer import picture_alone
from photoedit.formats.base import Header, SaveOptions, Spread
from photoedit.formats.reading import cant_read, length, set_apart, straight
from photoedit.formats.writing import checked, interleaved, subsampling
from photoedit.params import choice
from photoedit.photo import Photo, Pixels

_BRANDS = frozenset([b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"])
_LOSSLESS = -1
_UNSPECIFIED = 2  # primaries and transfer characteristics of ITU-T H.273
_AT_LEAST = 20 * 2**20
_KEPT, _KEPT_LOSSLESS, _KEPT_LOSSY, _KEPT_ALPHA = 6, 13, 6, 10
"""Bytes that pillow-heif and x265 take to encode a pixel: in any case, for each of its bytes, and for alpha
(measured: 16 to 44 for a pixel of 8 bits a channel, 16 to 60 lossless; 23 to 69 and 30 to 106 for 16)."""

_MODES = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}
_MISSING = "HEIC is written by the package pillow-heif, which is not installed: pip install pillow-heif"


@dataclass(frozen=True)
class HeicOptions(BmffOptions):
    """How a HEIC is written."""

    what = "heic"

    subsampling: str = subsampling("420")
    effort: str = choice(
        "ultrafast",
        {
            "ultrafast": "Seconds for a photo",
            "medium": "Several times slower, a little better",
            "slow": "Ten times slower, a little smaller",
        },
        help="How long it looks for a small file; HEIC takes much longer to write than other formats",
    )


class Heic(BmffFormat):
    """HEIC files; of those with several pictures the main one."""

    name = "heic"
    title = "HEIC"
    suffixes = (".heic", ".heif", ".hif")
    keep_as = "jpeg"
    options = HeicOptions
    kept = 2.25  # the frame that was coded, and what libheif makes of it
    turns = True
    longest_side = 16384

    def missing(self) -> str:
        return "" if importlib.util.find_spec("pillow_heif") else _MISSING

    def recognises(self, head: bytes) -> bool:
        said = brands(head)
        return bool(said & _BRANDS) and not said & {b"avif", b"avis"}

    def beside(self, result: Header, options: SaveOptions) -> int:
        assert isinstance(options, HeicOptions)
        if options.lossless:
            a_pixel = _KEPT + _KEPT_LOSSLESS * result.bytes_a_pixel
        else:
            a_pixel = 2 * _KEPT + _KEPT_LOSSY * result.bytes_a_pixel + _KEPT_ALPHA * result.alpha
        return _AT_LEAST + a_pixel * result.size.width * result.size.height

    def write(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> tuple[str, ...]:
        ours = checked(photo, self, options, HeicOptions)
        if self.missing():
            raise WriteError(self.missing(), code="codec_missing")
        bits = depth.chosen(ours.depth, photo.bits)
        return self._written(photo, file, lambda in_srgb: _encoded(photo, ours, bits, in_srgb=in_srgb))

    def _needed(self, file: BinaryIO) -> bytes:
        return picture_alone(file, length(file))  # pi-heif crashes on metadata that make no sense

    def _decode(self, path: Path, data: bytes, seen: Seen, pixels: Pixels, alpha: Pixels | None) -> None:
        image = _decoder(path).open_heif(io.BytesIO(data), convert_hdr_to_8bit=False)
        if not len(image):
            raise ValueError("no picture in it can be decoded")
        samples = np.asarray(image)
        samples = samples.reshape(*samples.shape[:2], -1)
        if samples.shape[:2] != pixels.shape[:2] or samples.dtype != pixels.dtype:
            raise ValueError("its picture is not what it says before")
        if alpha is not None and samples.shape[2] > pixels.shape[2] + 1:
            samples = samples[:, :, -2:]  # grey with alpha comes as colour
        set_apart(samples, pixels, alpha)
        for plane in (pixels, alpha):
            if plane is not None and plane.dtype == np.uint16:
                np.right_shift(plane, 16 - seen.picture.bits, out=plane)
                depth.widen(plane, seen.picture.bits)
        if alpha is not None and image.premultiplied_alpha:
            pixels[:] = straight(pixels, alpha)


def _decoder(path: Path) -> Any:
    """The library that decodes; either has the same functions, and pillow-heif takes a fifth less time."""
    for name in ("pillow_heif", "pi_heif"):
        if importlib.util.find_spec(name):
            return importlib.import_module(name)
    reason = "HEIC is read by the package pi-heif, which is not installed: pip install pi-heif"
    raise cant_read(path, reason, "codec_missing")


def _encoded(photo: Photo, options: HeicOptions, bits: int, *, in_srgb: bool) -> bytes:
    """A HEIC of the pixels alone."""
    import pillow_heif

    samples = depth.with_bits(interleaved(photo), photo.bits, bits)
    mode = _MODES[samples.shape[2]] + (f";{bits}" if bits > 8 else "")
    exact = {"quality": _LOSSLESS, "chroma": "444", "matrix_coefficients": 0}
    usual = {"quality": options.quality, "chroma": options.subsampling}
    by_profile = {"color_primaries": _UNSPECIFIED, "transfer_characteristics": _UNSPECIFIED}
    made = io.BytesIO()
    try:
        image = pillow_heif.from_bytes(mode, (photo.size.width, photo.size.height), samples.tobytes())
        image.save(
            made,
            bit_depth=bits,
            enc_params={"preset": options.effort},
            **(exact if options.lossless else usual),
            **({} if in_srgb else by_profile),  # else it says sRGB beside a profile that says otherwise
        )
    except (RuntimeError, ValueError, OSError) as problem:
        raise WriteError(f"the HEIC encoder says: {problem}") from problem
    return made.getvalue()
