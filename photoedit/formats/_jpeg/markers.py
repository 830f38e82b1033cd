"""The segments of a JPEG file, read without decoding.

A JPEG is a row of segments (a marker, a length, a payload), then the compressed picture. What a photo
carries beside its pixels stands in application segments: the density in APP0, EXIF and XMP in APP1 (in pieces
if they are large), ICC in APP2 (cut in numbered chunks), IPTC in APP13 inside Photoshop's wrapping.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO, NamedTuple

from photoedit.formats.metadata import xmp_extended
from photoedit.formats.metadata.directory import LONG, Structure
from photoedit.formats.metadata.xmp_extended import Pieces

SOI, EOI, SOS = b"\xff\xd8", b"\xff\xd9", b"\xff\xda"
_SOS, _EOI, _DHT, _JPG, _DAC, DRI = 0xDA, 0xD9, 0xC4, 0xC8, 0xCC, 0xDD
APP0, APP1, APP2, APP13, _APP14, _APP15, COM = 0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xEF, 0xFE
RST0, RST7 = 0xD0, 0xD7
_BARE = {0x01, *range(RST0, 0xD9)}  # markers without a payload
SEQUENTIAL = (0xC0, 0xC1)
"""Frames coded from the top down with Huffman codes: baseline and extended (ITU T.81, table B.1)."""
PROGRESSIVE, LOSSLESS = 0xC2, 0xC3
_HUFFMAN = (*SEQUENTIAL, PROGRESSIVE)
DECODABLE = (*_HUFFMAN, LOSSLESS, 0xC9, 0xCA)
"""Frames that libjpeg-turbo can decode: baseline, extended, progressive, lossless, and arithmetic ones."""

EXIF = b"Exif\0\0"
_EXIF_STARTS = (b"II*\0", b"MM\0*")
XMP = b"http://ns.adobe.com/xap/1.0/\0"
EXTENDED_XMP = b"http://ns.adobe.com/xmp/extension/\0"
ICC = b"ICC_PROFILE\0"
PHOTOSHOP = b"Photoshop 3.0\0"
_MPF = b"MPF\0"
JFIF = b"JFIF\0"
_GAIN_MAP = b"urn:iso:std:iso:ts:21496:-1\0"
_KNOWN = (
    EXIF, XMP, EXTENDED_XMP, ICC, PHOTOSHOP, _MPF, JFIF, _GAIN_MAP,
    b"JFXX\0", b"Adobe", b"Adobe_CM", b"Ducky", b"AVI1", b"AROT",
)  # fmt: skip
"""How application segments begin that are read, or only tell of how the file is coded, or of a small copy."""
INCH, _CENTIMETRE = 1, 2
PIECE = struct.Struct(">32sII")
"""Before a piece of extended XMP: the digest and length of the whole, and where the piece belongs."""
_MPF_ENTRIES = 0xB002
_MPF_PREVIEWS = (0x010001, 0x010002)

_MOST_JUNK = 2**16
_PIXELS_A_BYTE = 512
"""No Huffman-coded JPEG packs more: one bit for a block of 8 x 8."""


class Frame(NamedTuple):
    """What the frame header says; `sampling` is how often each component is sampled across and down."""

    process: int
    bits: int
    width: int
    height: int
    components: int
    sampling: tuple[tuple[int, int], ...] = ()

    @property
    def mcu(self) -> tuple[int, int]:
        """Pixels across and down in a minimum coded unit, if one scan holds all components (T.81, A.2)."""
        if self.components == 1:
            return 8, 8
        return 8 * max(across for across, _ in self.sampling), 8 * max(down for _, down in self.sampling)

    @property
    def coefficients(self) -> int:
        """Bytes that libjpeg keeps of a picture in several passes: two for each sample."""
        if self.process in SEQUENTIAL or not self.sampling:
            return 0
        most = max(across for across, _ in self.sampling) * max(down for _, down in self.sampling)
        return 2 * self.width * self.height * sum(across * down for across, down in self.sampling) // most

    def fits(self, length: int) -> bool:
        """Whether a file of `length` bytes can hold so many pixels; arithmetic codes know no limit."""
        return self.process not in _HUFFMAN or self.width * self.height <= length * _PIXELS_A_BYTE


@dataclass(slots=True)
class Segments:
    """What stands before the compressed data; the blocks are without their prefixes.

    Attributes:
        indexed: whether it has an index of several pictures, the others of which are behind the first.
        pictures: how many that index lists, previews not counted.
        others: whether there are application segments in a form that is not read.
        main_xmp, more_xmp: the XMP, and by its digest what was too large for one segment.
        density: pixels an inch, None if it is not told.
        restart: after so many MCUs there is a restart marker; 0 if there are none.
        scan_at: where the compressed picture starts: the marker of its first scan.
        needed: the segments a decoder needs, ready to be put before the scan again.
        frame_at: where the frame header stands in them.
    """

    frame: Frame | None = None
    exif: bytes = b""
    main_xmp: bytes = b""
    more_xmp: dict[str, Pieces] = field(default_factory=dict)
    comments: list[bytes] = field(default_factory=list)
    density: tuple[float, float] | None = None
    icc: dict[int, bytes] = field(default_factory=dict)
    icc_count: int = 0
    photoshop: bytes = b""
    indexed: bool = False
    pictures: int = 1
    others: bool = False
    restart: int = 0
    scan_at: int = 0
    needed: bytes = SOI
    frame_at: int = 0

    @property
    def profile(self) -> bytes | None:
        """The ICC profile, None if there is none or a chunk is missing."""
        if not self.icc or set(self.icc) != set(range(1, self.icc_count + 1)):
            return None
        return b"".join(self.icc[number] for number in sorted(self.icc))

    @property
    def xmp(self) -> bytes:
        """The XMP, put together; without what is not complete, see `lost_xmp`."""
        rest = self._rest_of_xmp
        return xmp_extended.joined(self.main_xmp, rest) if rest else self.main_xmp

    @property
    def lost_xmp(self) -> bool:
        """Whether a part of the XMP is missing or too large."""
        named = xmp_extended.digest_of_rest(self.main_xmp)
        return bool(named or self.more_xmp) and not self._rest_of_xmp

    @property
    def _rest_of_xmp(self) -> bytes:
        pieces = self.more_xmp.get(xmp_extended.digest_of_rest(self.main_xmp)) if self.more_xmp else None
        return pieces.whole() if pieces else b""

    def needed_for(self, width: int, height: int) -> bytes:
        """The segments a decoder needs, for a picture of another size."""
        sides_at = self.frame_at + 5  # behind the marker, the length and the bits (T.81, B.2.2)
        return self.needed[:sides_at] + struct.pack(">HH", height, width) + self.needed[sides_at + 4 :]

    def scan_header(self, data: bytes) -> bytes:
        """The header of the first scan in the file's bytes; the coded picture follows."""
        length = int.from_bytes(data[self.scan_at + 2 : self.scan_at + 4], "big")
        return data[self.scan_at : self.scan_at + 2 + length]


def read(file: BinaryIO) -> Segments:
    """Read everything up to the first scan.

    Raises:
        EOFError: the file ends before.
        ValueError: it is no JPEG.
    """
    found = Segments()
    for marker, payload in _segments(file):
        if marker == APP1:
            _read_app1(found, payload)
        elif marker == APP2:
            _read_app2(found, payload)
        elif marker == APP0:
            _read_density(found, payload)
        elif marker == COM:
            found.comments.append(payload)
        elif marker == APP13 and payload.startswith(PHOTOSHOP):
            found.photoshop += payload[len(PHOTOSHOP) :]
        elif 0xC0 <= marker <= 0xCF and marker not in (_DHT, _JPG, _DAC):
            found.frame, found.frame_at = _frame(marker, payload), len(found.needed)
        elif marker == DRI and len(payload) == 2:
            found.restart = int.from_bytes(payload, "big")
        if APP0 <= marker <= _APP15 and payload.strip(b"\0"):
            found.others |= not payload.startswith(_KNOWN)
        if marker in (APP0, _APP14) or not (APP0 <= marker <= _APP15 or marker == COM):
            found.needed += segment(marker, payload)
    found.scan_at = file.tell()
    return found


def _segments(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Markers and payloads; ends with the file standing at the first scan's marker."""
    if file.read(2) != SOI:
        raise ValueError("it does not start as a JPEG does")
    while True:
        marker = _next_marker(file)
        if marker == _SOS:
            file.seek(-2, 1)
            return
        if marker == _EOI:
            raise ValueError("there is no picture in it")
        if marker in _BARE:
            continue
        size = int.from_bytes(_exactly(file, 2), "big")
        if size < 2:
            raise ValueError("a segment has an impossible length")
        yield marker, _exactly(file, size - 2)


def _next_marker(file: BinaryIO) -> int:
    for _ in range(_MOST_JUNK):
        if _exactly(file, 1) == b"\xff":
            marker = b"\xff"
            while marker == b"\xff":
                marker = _exactly(file, 1)
            if marker != b"\0":
                return marker[0]
    raise ValueError("there is junk where the next segment should be")


def _exactly(file: BinaryIO, size: int) -> bytes:
    data = file.read(size)
    if len(data) < size:
        raise EOFError
    return data


def _frame(marker: int, payload: bytes) -> Frame:
    if len(payload) < 6:
        raise ValueError("its frame header is too short")
    bits, height, width, components = struct.unpack_from(">BHHB", payload)
    sampling = tuple((both >> 4, both & 15) for both in payload[7::3][:components])
    return Frame(marker, bits, width, height, components, sampling)


def _read_app1(found: Segments, payload: bytes) -> None:
    if payload.startswith(EXIF):
        piece = payload[len(EXIF) :]
        if not found.exif or not piece.startswith(_EXIF_STARTS):  # a second block would begin as one
            found.exif += piece
    elif payload.startswith(XMP) and not found.main_xmp:
        found.main_xmp = payload[len(XMP) :]
    elif payload.startswith(EXTENDED_XMP) and len(payload) >= len(EXTENDED_XMP) + PIECE.size:
        digest, length, at = PIECE.unpack_from(payload, len(EXTENDED_XMP))
        pieces = found.more_xmp.setdefault(digest.decode("latin-1"), Pieces(length))
        pieces.parts.setdefault(at, payload[len(EXTENDED_XMP) + PIECE.size :])


def _read_density(found: Segments, payload: bytes) -> None:
    """The density in a JFIF segment (JFIF 1.02)."""
    if payload.startswith(JFIF) and len(payload) >= len(JFIF) + 7:
        unit, across, down = struct.unpack_from(">BHH", payload, len(JFIF) + 2)
        an_inch = {INCH: 1.0, _CENTIMETRE: 2.54}.get(unit)
        if an_inch and across and down:
            found.density = across * an_inch, down * an_inch


def _read_app2(found: Segments, payload: bytes) -> None:
    if payload.startswith(ICC) and len(payload) > len(ICC) + 2:
        number, found.icc_count = payload[len(ICC)], payload[len(ICC) + 1]
        found.icc.setdefault(number, payload[len(ICC) + 2 :])
    elif payload.startswith(_MPF):
        found.indexed, found.pictures = True, _pictures(payload[len(_MPF) :])


def _pictures(index: bytes) -> int:
    """How many pictures a multi-picture index lists that are not just smaller copies of the first."""
    block = Structure.of_bytes(index)
    listed = block.first() if block else None
    entry = listed.find(_MPF_ENTRIES) if listed else None
    if block is None or entry is None:
        return 1
    kinds = (
        block.numbers(replace(entry, kind=LONG, count=1, value_at=entry.value_at + start))
        for start in range(0, entry.value_size - 15, 16)
    )
    return sum(1 for kind in kinds if kind and kind[0] & 0xFFFFFF not in _MPF_PREVIEWS)


def segment(marker: int, payload: bytes) -> bytes:
    """A whole segment, ready to be written."""
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload
