"""What stands beside the picture of a JPEG that is written: ready-made segments."""

from __future__ import annotations

from typing import NamedTuple

from photoedit.formats import metadata
from photoedit.formats._jpeg import segments as jpeg_segments
from photoedit.formats.metadata import photoshop
from photoedit.formats.metadata.thumbnail import Slot
from photoedit.formats.notes import Note
from photoedit.photo import Metadata, Photo


class Beside(NamedTuple):
    """What stands beside the picture: ready-made segments, and notes on what does not fit into a JPEG.

    Attributes:
        thumbnail: where in the segments is room for one.
    """

    metadata: Metadata
    segments: bytes
    notes: tuple[Note, ...]
    thumbnail: Slot | None


def beside_picture(photo: Photo, *, with_pixels: bool) -> Beside:
    """What stands beside a photo's picture; the thumbnail is there already if the photo has its pixels."""
    now, slot = metadata.for_writing(photo, thumbnail=with_pixels), None
    if not with_pixels:
        now, slot = metadata.with_room_for_thumbnail(now, photo)
    if len(now.exif) > jpeg_segments.LARGEST_EXIF:  # it may be the thumbnail for which there is no room
        now, slot = metadata.for_writing(photo, thumbnail=False), None
    exif, xmp = jpeg_segments.exif_segments(now.exif), jpeg_segments.xmp_segments(now.xmp)
    iptc, others = _fitting(photoshop.wrapped(now.iptc)), _fitting(*photoshop.parts(now.photoshop))
    profile = metadata.fitting_profile(photo.profile, photo.channels) or b""
    chunks = jpeg_segments.profile_segments(profile)
    texts = tuple((word, text) for word, text in now.texts if word == metadata.COMMENT)
    comments = b"".join(jpeg_segments.comment_segment(text) for _, text in texts)
    kept = Metadata(exif, xmp, b"".join(iptc), texts if comments else (), None, b"".join(others))
    notes = metadata.dropped(photo.metadata, kept)
    if kept.photoshop and kept.photoshop != now.photoshop:
        notes += (Note.PHOTOSHOP_DROPPED,)
    if len(now.exif) > jpeg_segments.LARGEST_EXIF:
        notes += (Note.EXIF_IN_PIECES,)
    if photo.profile and not chunks:
        notes += (Note.PROFILE_DROPPED,)
    if photo.alpha is not None:
        notes += (Note.ALPHA_FLATTENED,)
    segments = exif + xmp + chunks + jpeg_segments.photoshop_segments([*iptc, *others]) + comments
    return Beside(now, segments, notes, slot.behind(jpeg_segments.EXIF_AT) if slot else None)


def _fitting(*resources: bytes) -> list[bytes]:
    """Those of some image resources that fit into a segment."""
    return [resource for resource in resources if resource and not jpeg_segments.too_large(resource)]
