"""The chunks of a PNG file that is written, ready-made: what `chunks` reads."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator

from photoedit.formats._png import texts as png_texts
from photoedit.formats._png.chunks import GREY, GREY_ALPHA, METRE, RGB, RGB_ALPHA
from photoedit.photo import Size

_DATA_CHUNK = 2**20


def chunk(name: bytes, data: bytes | memoryview) -> bytes:
    """A whole chunk, ready to be written."""
    checksum = zlib.crc32(data, zlib.crc32(name))
    return b"".join((struct.pack(">I4s", len(data), name), data, struct.pack(">I", checksum)))


END = chunk(b"IEND", b"")
"""The last chunk of every PNG."""


def header_chunk(size: Size, bits: int, channels: int, alpha: bool) -> bytes:
    """The header of a picture that is not interlaced."""
    colours = {(1, False): GREY, (1, True): GREY_ALPHA, (3, False): RGB, (3, True): RGB_ALPHA}
    data = struct.pack(">IIBBBBB", *size, bits, colours[channels, alpha], 0, 0, 0)
    return chunk(b"IHDR", data)


def data_chunks(packed: memoryview) -> Iterator[bytes]:
    """The compressed picture, in chunks of a size that no reader minds."""
    for at in range(0, len(packed), _DATA_CHUNK):
        yield chunk(b"IDAT", packed[at : at + _DATA_CHUNK])


def profile_chunk(profile: bytes) -> bytes:
    """The chunk of an ICC profile (11.3.2.3); empty if there is none, as all of these."""
    return chunk(b"iCCP", b"icc\0\0" + zlib.compress(profile, 9)) if profile else b""


def exif_chunk(exif: bytes) -> bytes:
    """The chunk of an EXIF block."""
    return chunk(b"eXIf", exif) if exif else b""


def xmp_chunk(xmp: bytes) -> bytes:
    """The chunk of an XMP packet, a text with a keyword that XMP part 3 gives."""
    return chunk(b"iTXt", png_texts.XMP + bytes(5) + xmp) if xmp else b""


def resources_chunk(resources: bytes) -> bytes:
    """The chunk of Photoshop's image resources, IPTC among them, as a raw profile, see `texts`."""
    return chunk(b"zTXt", png_texts.resources_data(resources)) if resources else b""


def density_chunk(density: tuple[float, float] | None) -> bytes:
    """The chunk that tells how many pixels a metre has."""
    if density is None:
        return b""
    across, down = (min(max(round(one / METRE), 1), 0x7FFFFFFF) for one in density)
    return chunk(b"pHYs", struct.pack(">IIB", across, down, 1))


def text_chunks(texts: Iterable[tuple[str, str]]) -> bytes:
    """The chunks of texts; those with an impossible keyword are left out."""
    made = (png_texts.chunk_of(keyword, text) for keyword, text in texts)
    return b"".join(chunk(*each) for each in made if each)
