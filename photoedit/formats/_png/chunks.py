"""The chunks of a PNG file, read without decoding.

A PNG is a row of chunks: a length, a four-letter name, data and a checksum. Only four of them matter for the
pixels; EXIF, the density and the profile have a chunk each, XMP and IPTC stand in texts (see `texts`).
Texts and profiles are compressed, so a small file could unpack to gigabytes: unpacking stops at a limit.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple

from photoedit.formats._png import texts as png_texts

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EXIF, _IPTC_MARKER = b"Exif\0\0", b"\x1c"
GREY, RGB, _PALETTE, GREY_ALPHA, RGB_ALPHA = 0, 2, 3, 4, 6
_DEPTHS = {
    GREY: (1, 2, 4, 8, 16), RGB: (8, 16), _PALETTE: (1, 2, 4, 8),
    GREY_ALPHA: (8, 16), RGB_ALPHA: (8, 16),
}  # fmt: skip
_MOST_TEXTS = 2**20
"""Characters of all texts together."""

METRE = 0.0254
"""Metres in an inch."""

_PACKED_1_TO = 1032
"""How far deflate can shrink at most."""


class Ihdr(NamedTuple):
    """The header chunk."""

    width: int
    height: int
    bits: int
    colours: int
    compression: int
    filtering: int
    interlaced: int

    @property
    def channels(self) -> int:
        """Colour channels of the photo it becomes."""
        return 1 if self.colours in (GREY, GREY_ALPHA) else 3

    @property
    def has_alpha_channel(self) -> bool:
        return self.colours in (GREY_ALPHA, RGB_ALPHA)

    @property
    def bytes_a_row(self) -> int:
        return self.bytes_of(self.width)

    def bytes_of(self, pixels: int) -> int:
        """Bytes of a row of so many pixels, before it is packed."""
        channels = 1 if self.colours == _PALETTE else self.channels
        return (pixels * self.bits * (channels + self.has_alpha_channel) + 7) // 8


class Chunk(NamedTuple):
    """Where a chunk's data stands."""

    name: bytes
    at: int
    size: int


@dataclass(slots=True)
class Chunks:
    """What a PNG holds; profile and XMP are unpacked, and None or empty if that fails.

    Attributes:
        needed: what a decoder needs, in order.
        data_size: bytes of the compressed picture.
        whole: whether all of the compressed picture is there.
        lost_profile, lost_xmp, lost_texts: there is one, but it is broken or too large.
        density: pixels an inch.
        frames: pictures in an animation, 1 if it is none.
        others: whether there are data in a form that is not read: a seal of origin (C2PA).
        gamma, chromaticities, cicp: as gAMA, cHRM and cICP have them; 0 or empty if they say nothing.
        srgb: it says that it is sRGB, whatever those say.
    """

    ihdr: Ihdr
    needed: list[Chunk] = field(default_factory=list)
    data_size: int = 0
    whole: bool = False
    transparent: bool = False
    profile: bytes | None = None
    lost_profile: bool = False
    exif: bytes = b""
    xmp: bytes = b""
    lost_xmp: bool = False
    iptc: bytes = b""
    photoshop: bytes = b""
    texts: list[tuple[str, str]] = field(default_factory=list)
    lost_texts: bool = False
    density: tuple[float, float] | None = None
    frames: int = 1
    others: bool = False
    gamma: int = 0
    chromaticities: bytes = b""
    cicp: bytes = b""
    srgb: bool = False

    def fits(self) -> bool:
        """Whether the compressed data can hold so many pixels."""
        return self.ihdr.bytes_a_row * self.ihdr.height <= (self.data_size + 64) * _PACKED_1_TO


def read(file: BinaryIO, length: int) -> Chunks:
    """Look at every chunk of a file of `length` bytes.

    Raises:
        EOFError: the file ends before its picture starts.
        ValueError: it is no PNG, or its header is wrong.
    """
    if file.read(len(SIGNATURE)) != SIGNATURE:
        raise ValueError("it does not start as a PNG does")
    chunks = _chunks(file, length)
    first = next(chunks, None)
    if first is None:
        raise EOFError
    found = Chunks(_ihdr(file, first), [first])
    data_seen = ended = False
    palette = 0
    for chunk in chunks:
        ended = chunk.name == b"IEND"
        if ended:
            break
        if chunk.name == b"IDAT":
            found.needed.append(chunk)
            found.data_size += chunk.size
            found.whole = chunk.at + chunk.size + 4 <= length
            data_seen = True
        elif chunk.name == b"PLTE" and not data_seen:
            found.needed.append(chunk)
            palette = chunk.size // 3
        elif chunk.name == b"tRNS" and not data_seen and not found.transparent:
            found.transparent = _fits_transparency(found.ihdr, chunk.size, palette)
            found.needed += [chunk] if found.transparent else []
        else:
            _read_beside(found, file, chunk)
    if ended and not data_seen:
        raise ValueError("there is no picture in it")
    if not data_seen:
        raise EOFError
    return found


def _chunks(file: BinaryIO, length: int) -> Iterator[Chunk]:
    """All chunks up to the end of the file; the last one may be cut off."""
    at = len(SIGNATURE)
    while at + 8 <= length:
        file.seek(at)
        size, name = struct.unpack(">I4s", file.read(8))
        if not name.isalpha() or size > 0x7FFFFFFF:
            raise ValueError("there is junk where the next chunk should be")
        yield Chunk(name, at + 8, size)
        at += size + 12


def _ihdr(file: BinaryIO, first: Chunk) -> Ihdr:
    if first.name != b"IHDR" or first.size != 13:
        raise ValueError("its header is not the first chunk")
    data = file.read(17)
    if len(data) < 17:
        raise EOFError
    ihdr = Ihdr(*struct.unpack_from(">IIBBBBB", data))
    if zlib.crc32(b"IHDR" + data[:13]) != int.from_bytes(data[13:], "big"):
        raise ValueError("its header's checksum is wrong")
    if not ihdr.width or not ihdr.height or ihdr.bits not in _DEPTHS.get(ihdr.colours, ()):
        raise ValueError("its header says impossible things")
    return ihdr


def _fits_transparency(ihdr: Ihdr, size: int, palette: int) -> bool:
    if ihdr.colours == _PALETTE:
        return 1 <= size <= palette
    return size == {GREY: 2, RGB: 6}.get(ihdr.colours)


def _read_beside(found: Chunks, file: BinaryIO, chunk: Chunk) -> None:
    """Take what a chunk beside the picture says, if it is one we keep."""
    if chunk.name == b"iCCP":
        unpacked = _unpacked_profile(_data(file, chunk))
        found.lost_profile = unpacked is None
        found.profile = unpacked
    elif chunk.name == b"eXIf" and not found.exif:
        found.exif = _data(file, chunk)
    elif chunk.name in (b"tEXt", b"zTXt", b"iTXt"):
        if _is_large_xmp(file, chunk):
            found.lost_xmp = True
        else:
            _read_text(found, chunk.name, _data(file, chunk))
    elif chunk.name == b"pHYs" and chunk.size == 9:
        across, down, unit = struct.unpack(">IIB", _data(file, chunk) or bytes(9))
        if unit == 1 and across and down:
            found.density = across * METRE, down * METRE
    elif chunk.name == b"gAMA" and chunk.size == 4:
        found.gamma = int.from_bytes(_data(file, chunk), "big")
    elif chunk.name == b"cHRM":
        found.chromaticities = _data(file, chunk)
    elif chunk.name == b"cICP":
        found.cicp = _data(file, chunk)
    elif chunk.name == b"sRGB":
        found.srgb = True
    elif chunk.name == b"caBX":
        found.others = True
    elif chunk.name == b"acTL":
        found.frames = int.from_bytes(_data(file, chunk)[:4], "big")


def _is_large_xmp(file: BinaryIO, chunk: Chunk) -> bool:
    file.seek(chunk.at)
    return chunk.size > png_texts.MOST and file.read(len(png_texts.XMP)) == png_texts.XMP


def _read_text(found: Chunks, name: bytes, data: bytes) -> None:
    """Take a text, or the XMP, IPTC or EXIF that it is."""
    if name == b"iTXt" and data.startswith(png_texts.XMP + b"\0"):
        unpacked = png_texts.unpacked_text(data[len(png_texts.XMP) + 1 :])
        found.lost_xmp = unpacked is None
        found.xmp = found.xmp or unpacked or b""
        return
    if found.lost_texts:  # one that was too large: there may be thousands like it
        return
    text = png_texts.read(name, data)
    profile = png_texts.raw_profile(text)
    if profile:
        _read_raw_profile(found, profile)
    elif text.text is None or sum(len(each) for _, each in found.texts) + len(text.text) > _MOST_TEXTS:
        found.lost_texts = True
    elif not png_texts.is_of_the_past(text.keyword):
        found.texts.append((text.keyword, text.text))


def _read_raw_profile(found: Chunks, profile: png_texts.Profile) -> None:
    if profile.kind in ("exif", "app1") and profile.data.startswith(_EXIF):
        found.exif = found.exif or profile.data
    elif profile.kind in ("iptc", "8bim"):
        if profile.data[:1] == _IPTC_MARKER:
            found.iptc = found.iptc or profile.data
        else:
            found.photoshop = found.photoshop or profile.data
    elif profile.kind == "xmp":
        found.xmp = found.xmp or profile.data


def _data(file: BinaryIO, chunk: Chunk) -> bytes:
    """A chunk's data; empty if it is too large, cut off or its checksum is wrong."""
    if chunk.size > png_texts.MOST:
        return b""
    file.seek(chunk.at)
    data = file.read(chunk.size + 4)
    right = zlib.crc32(chunk.name + data[:-4]) == int.from_bytes(data[-4:], "big")
    return data[:-4] if right and len(data) == chunk.size + 4 else b""


def _unpacked_profile(data: bytes) -> bytes | None:
    name, _, packed = data.partition(b"\0")
    return png_texts.unpacked(packed[1:]) if name and packed[:1] == b"\0" else None
