"""What metadata say of a photo, in plain values: camera, exposure, title, keywords.

Where several blocks say the same, XMP counts before EXIF, and EXIF before IPTC: XMP is what programs that
edit such things write (Metadata Working Group, Guidelines 2.0, chapter 5).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass

from photoedit.formats.metadata import decoded, iptc
from photoedit.formats.metadata.directory import EXIF_IFD, GPS_IFD, RATIONAL, Directory, Structure
from photoedit.formats.metadata.xmp_packet import DUBLIN_CORE, EXIF, XMP, Packet
from photoedit.photo import Metadata

Value = str | float
_TEXT = 2
_LATITUDE = 2
_MAKE, _MODEL, _LENS, _TAKEN = 0x010F, 0x0110, 0xA434, 0x9003
_EXPOSURE, _APERTURE, _ISO, _FOCAL_LENGTH = 0x829A, 0x829D, 0x8827, 0x920A
_ARTIST, _COPYRIGHT, _RATING = 0x013B, 0x8298, 0x4746
_LONGEST = 2**16
_MOST_RATING = 5


@dataclass(frozen=True, slots=True)
class Facts:
    """Texts are empty, and numbers None, where nothing is said.

    Attributes:
        camera: maker and model.
        taken: as EXIF has it, ``2024:05:31 12:00:00``.
        exposure_seconds, aperture, focal_length: in seconds, f-number, millimetres.
        rating: 0 to 5 stars, -1 for rejected.
        has_position: whether EXIF or XMP tell where it was taken.
    """

    camera: str = ""
    lens: str = ""
    taken: str = ""
    exposure_seconds: float | None = None
    aperture: float | None = None
    iso: int | None = None
    focal_length: float | None = None
    title: str = ""
    creator: str = ""
    copyright: str = ""
    keywords: tuple[str, ...] = ()
    rating: int | None = None
    has_position: bool = False

    @classmethod
    def of(cls, known: Metadata) -> Facts:
        """The facts in a photo's metadata, whatever else is in there."""
        fields, exif_position = _exif(known.exif)
        packet = Packet.of(known.xmp)
        said = packet.texts if packet else _nothing
        iso = _number(fields, _ISO)
        return cls(
            camera=_camera(_text(fields, _MAKE), _text(fields, _MODEL)),
            lens=_text(fields, _LENS),
            taken=_text(fields, _TAKEN),
            exposure_seconds=_number(fields, _EXPOSURE),
            aperture=_number(fields, _APERTURE),
            iso=None if iso is None else int(iso),
            focal_length=_number(fields, _FOCAL_LENGTH),
            title=_first(said(DUBLIN_CORE, "title"), iptc.texts(known.iptc, iptc.TITLE)),
            creator=_first(
                said(DUBLIN_CORE, "creator"),
                (_text(fields, _ARTIST),),
                iptc.texts(known.iptc, iptc.CREATOR),
            ),
            copyright=_first(
                said(DUBLIN_CORE, "rights"),
                (_text(fields, _COPYRIGHT),),
                iptc.texts(known.iptc, iptc.COPYRIGHT),
            ),
            keywords=tuple(
                dict.fromkeys((*said(DUBLIN_CORE, "subject"), *iptc.texts(known.iptc, iptc.KEYWORDS)))
            ),
            rating=_rating(said(XMP, "Rating"), fields.get(_RATING)),
            has_position=exif_position or bool(said(EXIF, "GPSLatitude")),
        )


def _nothing(_space: str, _name: str) -> tuple[str, ...]:
    return ()


def _exif(exif: bytes) -> tuple[dict[int, Value], bool]:
    """The fields of the main and of the Exif directory as one, and whether there is a position."""
    block = Structure.of_bytes(exif)
    first = block.first() if block else None
    if block is None or first is None:
        return {}, False
    gps = block.child(first, GPS_IFD)
    below = block.child(first, EXIF_IFD)
    fields = _fields(block, first) | (_fields(block, below) if below else {})
    return fields, bool(gps and gps.find(_LATITUDE))


def _fields(block: Structure, part: Directory) -> dict[int, Value]:
    """The texts and first numbers in a directory."""
    found: dict[int, Value] = {}
    for entry in part.entries:
        if entry.kind == _TEXT and entry.value_size <= _LONGEST:
            found[entry.tag] = decoded(block.value(entry).split(b"\0")[0])
        elif entry.kind == RATIONAL and entry.count:
            above, below = struct.unpack(block.order + "II", block.peek(entry.value_at, 8))
            found[entry.tag] = above / below if below else 0.0
        elif numbers := block.numbers(entry):
            found[entry.tag] = numbers[0]
    return found


def _text(fields: Mapping[int, Value], tag: int) -> str:
    value = fields.get(tag)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _number(fields: Mapping[int, Value], tag: int) -> float | None:
    value = fields.get(tag)
    number = None if value is None or isinstance(value, str) else round(float(value), 6)
    return number if number is not None and 0 < number < 1e9 else None


def _camera(make: str, model: str) -> str:
    """Maker and model, as most makers repeat themselves in the model."""
    first = make.split(" ", maxsplit=1)[0].casefold()
    return model if make and model.casefold().startswith(first) else f"{make} {model}".strip()


def _first(*said: tuple[str, ...]) -> str:
    """The texts of the first who says something."""
    return next((", ".join(filter(None, texts)) for texts in said if any(texts)), "")


def _rating(in_xmp: tuple[str, ...], in_exif: Value | None) -> int | None:
    try:
        stars = int(float(in_xmp[0])) if in_xmp else None
    except (ValueError, OverflowError):
        stars = None
    if stars is None and isinstance(in_exif, int):
        stars = in_exif
    return stars if stars is not None and -1 <= stars <= _MOST_RATING else None
