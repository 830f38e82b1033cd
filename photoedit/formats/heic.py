"""HEIC: what phones save; 8, 10 or 12 bits, grey or colour, with alpha.

libheif reads it through pi-heif, which comes with photoedit. To write it takes the encoder of pillow-heif,
which bundles x265 under the GPL and is therefore only used where somebody installed it. libheif turns and
crops what it decodes; what stands beside the picture is found and put there by this program (`bmff`,
`bmff_writer`).
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
from photoedit.formats import bmff, bmff_writer, depth, metadata
from photoedit.formats.base import Allocate, Format, Header, SaveOptions, Spread
from photoedit.formats.bmff_photo import Seen
from photoedit.formats.depth import DEPTHS_UP_TO_12
from photoedit.formats.notes import Note
from photoedit.formats.reading import cant_read, decoding, length, open_photo, room, set_apart, shrunk
from photoedit.formats.tiff_samples import straight
from photoedit.formats.writing import checked, interleaved
from photoedit.params import choice, flag, number
from photoedit.photo import Metadata, Photo, Pixels

_BRANDS = frozenset([b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"])
_LONGEST_SIDE = 16384
_LOSSLESS = -1
_MODES = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}
_MISSING = "HEIC is written by the package pillow-heif, which is not installed: pip install pillow-heif"


@dataclass(frozen=True)
class HeicOptions(SaveOptions):
    """How a HEIC is written."""

    what = "heic"

    quality: int = number(80, 0, 100, whole=True, help="Higher looks better and takes more space")
    lossless: bool = flag(False, help="Keeps every pixel; takes several times the space")
    depth: str = choice(
        "auto",
        DEPTHS_UP_TO_12,
        help="How many bits a channel are kept",
    )
    subsampling: str = choice(
        "420",
        {
            "444": "Full colour resolution; for print, text and red details",
            "422": "Half the colour resolution across",
            "420": "Half the colour resolution both ways, as phones do",
        },
        help="How finely colour is kept; brightness always keeps its full resolution",
    )
    effort: str = choice(
        "ultrafast",
        {
            "ultrafast": "Seconds for a photo",
            "medium": "Several times slower, a little better",
            "slow": "Ten times slower, a little smaller",
        },
        help="How long it looks for a small file; HEIC takes much longer to write than other formats",
    )


class Heic(Format):
    """HEIC files; of those with several pictures the main one."""

    name = "heic"
    title = "HEIC"
    suffixes = (".heic", ".heif", ".hif")
    depths = (8, 10, 12)
    writes_alpha = True
    keep_as = "jpeg"
    options = HeicOptions

    def missing(self) -> str:
        return "" if importlib.util.find_spec("pillow_heif") else _MISSING

    def recognises(self, head: bytes) -> bool:
        said = bmff.brands(head)
        return bool(said & _BRANDS) and not said & {b"avif", b"avis"}

    def header(self, path: Path) -> Header:
        with open_photo(path) as file, decoding(path):
            return Seen.of(path, file).header()

    def described(self, path: Path) -> Photo:
        with open_photo(path) as file, decoding(path):
            return Seen.of(path, file).described()

    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        with open_photo(path) as file, decoding(path):
            seen = Seen.of(path, file)
            pixels = room(path, allocate, seen.shape, seen.dtype)
            alpha = room(path, allocate, seen.shape[:2], seen.dtype) if seen.picture.alpha else None
            _decode(path, file, seen, pixels, alpha)
        return seen.photo(pixels, alpha)

    def thumbnail(self, path: Path, side: int) -> Photo:
        return shrunk(self.read(path), side)

    def write(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> tuple[str, ...]:
        ours = checked(photo, self, options, HeicOptions)
        if self.missing():
            raise WriteError(self.missing(), code="codec_missing")
        if max(photo.size) > _LONGEST_SIDE:
            reason = f"a HEIC can't be longer than {_LONGEST_SIDE} pixels, this photo is {photo.size}"
            raise WriteError(reason, code="too_large")
        now = metadata.for_writing(photo)
        profile = metadata.fitting_profile(photo.profile, photo.channels)
        bits = depth.chosen(ours.depth, photo.bits)
        encoded = _encoded(photo, ours, bits)
        file.write(bmff_writer.with_metadata(encoded, exif=now.exif, xmp=now.xmp, profile=profile or b""))
        notes = metadata.dropped(photo.metadata, Metadata(now.exif, now.xmp, b""))
        notes += (Note.PROFILE_DROPPED,) if photo.profile and not profile else ()
        return notes + ((Note.DEPTH_REDUCED,) if bits < photo.bits else ())


def _decode(path: Path, file: BinaryIO, seen: Seen, pixels: Pixels, alpha: Pixels | None) -> None:
    """Decode, and bring what libheif gives into the shape of the photo."""
    heif = _decoder(path)
    alone = bmff_writer.picture_alone(file, length(file))  # pi-heif crashes on metadata that make no sense
    image = heif.open_heif(io.BytesIO(alone), convert_hdr_to_8bit=False)
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
    """The library that decodes; either has the same functions."""
    for name in ("pi_heif", "pillow_heif"):
        if importlib.util.find_spec(name):
            return importlib.import_module(name)
    reason = "HEIC is read by the package pi-heif, which is not installed: pip install pi-heif"
    raise cant_read(path, reason, "codec_missing")


def _encoded(photo: Photo, options: HeicOptions, bits: int) -> bytes:
    """A HEIC of the pixels alone."""
    import pillow_heif

    samples = depth.with_bits(interleaved(photo), photo.bits, bits)
    mode = _MODES[samples.shape[2]] + (f";{bits}" if bits > 8 else "")
    exact = {"quality": _LOSSLESS, "chroma": "444", "matrix_coefficients": 0}
    usual = {"quality": options.quality, "chroma": options.subsampling}
    made = io.BytesIO()
    try:
        image = pillow_heif.from_bytes(mode, (photo.size.width, photo.size.height), samples.tobytes())
        image.save(
            made,
            bit_depth=bits,
            enc_params={"preset": options.effort},
            **(exact if options.lossless else usual),
        )
    except (RuntimeError, ValueError, OSError) as problem:
        raise WriteError(f"the HEIC encoder says: {problem}") from problem
    return made.getvalue()
