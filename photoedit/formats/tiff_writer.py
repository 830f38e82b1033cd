"""Writing a TIFF file: strips of rows, one after the other, then the directory that names them.

Own code rather than tifffile, because a file has to begin with the photo's EXIF block (see `tiff_exif`), and
because strips go out as they are made, so that a large photo needs little memory beside its own.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple

import imagecodecs
import numpy as np

from photoedit.errors import WriteError
from photoedit.formats import tiff_exif
from photoedit.formats.directory import BYTE, LONG, RATIONAL, SHORT, UNDEFINED, Order
from photoedit.formats.writing import with_alpha
from photoedit.photo import Metadata, Photo, Pixels

_FORMS = {BYTE: "B", SHORT: "H", LONG: "I"}
_STRIP = 2**18
_END = 2**32 - 2**26
"""Where strips must end: offsets have 32 bits, and the directory comes behind."""

_UNASSOCIATED_ALPHA = 2
_UINT, _FLOAT = 1, 3
_DIFFERENCES, _FLOAT_DIFFERENCES = 2, 3
_DEFLATE_LEVEL, _ZSTD_LEVEL = 4, 3


class Compression(NamedTuple):
    """How strips are packed: TIFF's number for it, and what does it."""

    number: int
    pack: Callable[[bytes], bytes | bytearray] | None


COMPRESSIONS = {
    "none": Compression(1, None),
    "deflate": Compression(8, lambda data: imagecodecs.deflate_encode(data, _DEFLATE_LEVEL)),
    "lzw": Compression(5, imagecodecs.lzw_encode),
    "zstd": Compression(50000, lambda data: imagecodecs.zstd_encode(data, _ZSTD_LEVEL)),
}


@dataclass(frozen=True, slots=True)
class _Entry:
    tag: int
    kind: int
    count: int
    data: bytes


def write(photo: Photo, file: BinaryIO, compression: str, profile: bytes, metadata: Metadata) -> None:
    """Write a whole TIFF file.

    Raises:
        WriteError: it would be larger than a TIFF can be.
    """
    order, described = tiff_exif.descriptive(metadata.exif)
    head = metadata.exif or b"II*\0" + bytes(4)
    file.write(head + bytes(len(head) % 2))
    rows = max(1, _STRIP // with_alpha(photo, slice(1)).nbytes)
    strips = _write_strips(photo, file, order, COMPRESSIONS[compression], rows)
    entries = _storage(order, photo, COMPRESSIONS[compression], rows, strips)
    entries += _beside(profile, metadata)
    _write_directory(file, order, entries, described)


def _write_strips(
    photo: Photo, file: BinaryIO, order: Order, compression: Compression, rows: int
) -> list[tuple[int, int]]:
    """Write the pixels; returns where each strip stands and how large it is."""
    strips = []
    for top in range(0, photo.size.height, rows):
        strip = with_alpha(photo, slice(top, top + rows))
        data = _packed(strip, order, compression)
        at = file.tell()
        if at + len(data) >= _END:
            raise WriteError("a TIFF ends at 4 GiB; compress it or save fewer bits", code="too_large")
        file.write(data)
        file.write(bytes(len(data) % 2))
        strips.append((at, len(data)))
    return strips


def _packed(strip: Pixels, order: Order, compression: Compression) -> bytes | bytearray:
    if compression.pack is None:
        return _bytes(strip, order)
    if strip.dtype.kind == "f":
        return compression.pack(imagecodecs.floatpred_encode(strip, axis=-2).tobytes())
    differences = strip.copy()
    np.subtract(strip[:, 1:], strip[:, :-1], out=differences[:, 1:])
    return compression.pack(_bytes(differences, order))


def _bytes(samples: Pixels, order: Order) -> bytes:
    return samples.astype(samples.dtype.newbyteorder(order), copy=False).tobytes()


def _storage(
    order: Order, photo: Photo, compression: Compression, rows: int, strips: list[tuple[int, int]]
) -> list[_Entry]:
    """The entries that say how the pixels are stored."""
    samples = photo.channels + (photo.alpha is not None)
    floats = photo.pixels.dtype.kind == "f"

    def numbers(tag: int, kind: int, *values: int) -> _Entry:
        packed = struct.pack(f"{order}{len(values)}{_FORMS[kind]}", *values)
        return _Entry(tag, kind, len(values), packed)

    entries = [
        numbers(254, LONG, 0),
        numbers(256, LONG, photo.size.width),
        numbers(257, LONG, photo.size.height),
        numbers(258, SHORT, *[photo.bits] * samples),
        numbers(259, SHORT, compression.number),
        numbers(262, SHORT, 1 if photo.channels == 1 else 2),
        numbers(273, LONG, *(at for at, _ in strips)),
        numbers(274, SHORT, 1),
        numbers(277, SHORT, samples),
        numbers(278, LONG, rows),
        numbers(279, LONG, *(size for _, size in strips)),
        numbers(284, SHORT, 1),
        numbers(339, SHORT, *[_FLOAT if floats else _UINT] * samples),
    ]
    if compression.pack:
        entries.append(numbers(317, SHORT, _FLOAT_DIFFERENCES if floats else _DIFFERENCES))
    if photo.alpha is not None:
        entries.append(numbers(338, SHORT, _UNASSOCIATED_ALPHA))
    return entries


def _beside(profile: bytes, metadata: Metadata) -> list[_Entry]:
    entries = [
        _Entry(tiff_exif.XMP, BYTE, len(metadata.xmp), metadata.xmp),
        _Entry(tiff_exif.IPTC, UNDEFINED, len(metadata.iptc), metadata.iptc),
        _Entry(tiff_exif.ICC, UNDEFINED, len(profile), profile),
    ]
    return [entry for entry in entries if entry.data]


def _write_directory(
    file: BinaryIO, order: Order, entries: list[_Entry], described: list[tiff_exif.Descriptive]
) -> None:
    """Write values and directory, and let the file's header point to it."""
    table = dict(described)
    if 282 not in table:  # every TIFF says how large it prints; this is the usual placeholder
        entries = [
            *entries,
            _Entry(282, RATIONAL, 1, struct.pack(order + "II", 72, 1)),
            _Entry(283, RATIONAL, 1, struct.pack(order + "II", 72, 1)),
            _Entry(296, SHORT, 1, struct.pack(order + "H", 2)),
        ]
    for entry in entries:
        value = entry.data
        if len(value) > 4:
            at = file.tell()
            file.write(value + bytes(len(value) % 2))
            value = struct.pack(order + "I", at)
        head = struct.pack(order + "HHI", entry.tag, entry.kind, entry.count)
        table[entry.tag] = head + value.ljust(4, b"\0")
    at = file.tell()
    file.write(struct.pack(order + "H", len(table)))
    file.write(b"".join(table[tag] for tag in sorted(table)) + bytes(4))
    file.seek(0)
    file.write((b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, at))
    file.seek(0, 2)
