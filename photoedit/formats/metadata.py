"""Metadata on its way between a file and a `Photo`: what is kept, what is dropped, and that it is said.

A picture is never refused because of what stands beside it. Blocks that are broken, or so large that they
are no longer about a photo, are left out with a note.
"""

from __future__ import annotations

from photoedit.formats import exif as exif_block
from photoedit.formats import icc
from photoedit.formats import xmp as xmp_packet
from photoedit.formats.notes import Note
from photoedit.photo import Metadata, Photo, Size

_MOST = 2**20
"""The largest block that is kept, in bytes."""

_EXIF_PREFIX = b"Exif\0\0"


def gathered(exif: bytes, xmp: bytes, iptc: bytes, size: Size) -> tuple[Metadata, tuple[Note, ...]]:
    """What a file says, as it is right for its upright photo of `size`."""
    exif = exif.removeprefix(_EXIF_PREFIX)
    kept_exif = exif_block.normalised(exif, size) if len(exif) <= _MOST else b""
    kept_xmp = xmp_packet.normalised(xmp) if len(xmp) <= _MOST else b""
    kept_iptc = iptc if len(iptc) <= _MOST else b""
    kept = Metadata(kept_exif, kept_xmp, kept_iptc)
    return kept, dropped(Metadata(exif, xmp, iptc), kept)


def orientation(exif: bytes) -> int:
    """How a photo lies, by the EXIF bytes as they stand in a file."""
    return exif_block.orientation(exif.removeprefix(_EXIF_PREFIX))


def for_writing(photo: Photo) -> Metadata:
    """A photo's metadata, with the EXIF brought up to its present size."""
    now = photo.metadata
    return Metadata(exif_block.normalised(now.exif, photo.size), now.xmp, now.iptc)


def dropped(whole: Metadata, kept: Metadata) -> tuple[Note, ...]:
    """Notes on the blocks that are in `whole` and no longer in `kept`."""
    blocks = (
        (whole.exif, kept.exif, Note.EXIF_DROPPED),
        (whole.xmp, kept.xmp, Note.XMP_DROPPED),
        (whole.iptc, kept.iptc, Note.IPTC_DROPPED),
    )
    return tuple(note for before, after, note in blocks if before and not after)


def fitting_profile(profile: bytes | None, channels: int) -> bytes | None:
    """The profile if it can belong to a photo of so many channels, else None.

    A grey photo may carry an RGB profile: its tone curve still counts.
    """
    if not profile:
        return None
    described = icc.channels(profile)
    return profile if described == channels or (described, channels) == (3, 1) else None
