"""Metadata on its way between a file and a `Photo`: what is kept, what is dropped, and that it is said.

A picture is never refused because of what stands beside it. Blocks that are broken, or so large that they
are no longer about a photo, are left out with a note.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from photoedit import __version__
from photoedit.formats.metadata import exif as exif_block
from photoedit.formats.metadata import iptc, photoshop
from photoedit.formats.metadata import thumbnail as exif_thumbnail
from photoedit.formats.metadata import xmp as xmp_packet
from photoedit.formats.metadata.thumbnail import Slot
from photoedit.formats.notes import Note
from photoedit.formats.profiles import icc
from photoedit.photo import Metadata, Photo, Size

SOFTWARE = f"photoedit {__version__}"
"""What results say they were written by."""

KEEP, STRIP_GPS, STRIP_ALL = "keep", "strip-gps", "strip-all"
POLICIES = {
    KEEP: "Keep what the camera and others wrote: EXIF, XMP, IPTC",
    STRIP_GPS: "Leave out where it was taken: the position, and the place in words",
    STRIP_ALL: "Leave all of it out, also place and time; the colour profile stays",
}
"""What can become of the metadata."""

_MOST = 2**20
"""The largest block that is kept, in bytes; XMP, which may hold pictures, has more room."""

_MOST_XMP = 2**22
_TELLS_POSITION = re.compile("gps|latitude|longitude", re.IGNORECASE)

COMMENT = "Comment"
"""The keyword that PNG has for what a JPEG's comment is (PNG, 11.3.3.2)."""

Texts = tuple[tuple[str, str], ...]
Density = tuple[float, float]

_EXIF_PREFIX = b"Exif\0\0"


def gathered(
    exif: bytes,
    xmp: bytes,
    records: bytes,
    size: Size,
    *,
    texts: Texts = (),
    density: Density | None = None,
    resources: bytes = b"",
) -> tuple[Metadata, tuple[Note, ...]]:
    """What a file says, as it is right for its upright photo of `size`.

    IPTC records that do not stand alone are those among Photoshop's image `resources`. Their paths, and faces
    marked in XMP, belong to the picture as it lies in the file. The old thumbnail is still in the EXIF: who
    writes it replaces it or takes it out.
    """
    exif = exif.removeprefix(_EXIF_PREFIX)
    records = records or photoshop.iptc_in(resources)
    others = photoshop.others(resources)
    kept_exif = exif_block.upright(exif, size) if len(exif) <= _MOST else b""
    kept_xmp = xmp_packet.normalised(xmp) if len(xmp) <= _MOST_XMP else b""
    kept_iptc = records if len(records) <= _MOST else b""
    kept_texts = texts if sum(len(text) for _, text in texts) <= _MOST else ()
    stored_upright = orientation(exif) == 1
    fitting = others if stored_upright else photoshop.without_places(others)
    placed = kept_xmp if stored_upright or not kept_xmp else xmp_packet.without_regions(kept_xmp)
    kept_others = fitting if len(fitting) <= _MOST else b""
    kept = Metadata(kept_exif, placed, kept_iptc, kept_texts, density, kept_others)
    notes = dropped(Metadata(exif, xmp, records, texts, density, others), kept)
    if (kept_others != others or photoshop.is_damaged(resources)) and Note.PHOTOSHOP_DROPPED not in notes:
        notes += (Note.PHOTOSHOP_DROPPED,)
    if placed != kept_xmp:
        notes += (Note.REGIONS_DROPPED,)
    return kept, notes


def orientation(exif: bytes) -> int:
    """How a photo lies, by the EXIF bytes as they stand in a file."""
    return exif_block.orientation(exif.removeprefix(_EXIF_PREFIX))


def recipe(known: Metadata) -> str:
    """The recipe that a photo was made with, as the text of a recipe file; empty if it tells none."""
    return xmp_packet.recipe(known.xmp)


def density(exif: bytes) -> Density | None:
    """How many pixels an inch has, by the EXIF bytes, for files that tell it nowhere else."""
    return exif_block.density(exif)


@dataclass(frozen=True, slots=True)
class Telling:
    """What a result is to tell of itself.

    Attributes:
        policy: one of `POLICIES`.
        recipe: what made it, as the text of a recipe file; empty if the photo was not edited.
        fingerprint: of the recipe.
        when: it was made; None to leave dates as they are.
        resized: whether the recipe changes the picture's size, so that places told in pixels are elsewhere.
        moved: whether it turns, cuts or bends the picture, so that nothing is where it was in it.
    """

    policy: str = KEEP
    recipe: str = ""
    fingerprint: str = ""
    when: datetime | None = None
    resized: bool = False
    moved: bool = False


def told(known: Metadata, telling: Telling) -> tuple[Metadata, tuple[Note, ...]]:
    """The metadata that a result is to have, and notes on what is left out, or may still be in it."""
    if telling.policy == STRIP_ALL:
        return Metadata(), ()
    now, notes = without_position(known) if telling.policy == STRIP_GPS else (known, ())
    if telling.resized or telling.moved:
        now, lost = without_places(now, only_in_pixels=not telling.moved)
        notes += lost
    when = telling.when.isoformat(timespec="seconds") if telling.when else ""
    xmp = now.xmp
    if xmp:
        xmp = xmp_packet.with_history(xmp_packet.retouched(xmp, SOFTWARE, when), SOFTWARE, when)
    if telling.recipe:
        bare = xmp_packet.without_develop_settings(xmp) if xmp else b""
        xmp = xmp_packet.with_recipe(bare, telling.recipe, telling.fingerprint, SOFTWARE)
    exif = exif_block.retouched(now.exif, SOFTWARE, telling.when)
    texts = tuple((word, SOFTWARE if word == "Software" else text) for word, text in now.texts)
    return replace(now, exif=exif, xmp=xmp, texts=texts), notes


def without_position(known: Metadata) -> tuple[Metadata, tuple[Note, ...]]:
    """Metadata that don't tell where the photo was taken, neither by its position nor in words.

    Nobody documents what is in a maker note, so one that is kept is told of. The thumbnail, which may have
    metadata of its own, is never written as it was.
    """
    records = iptc.without_place(known.iptc)
    others = known.photoshop if records == known.iptc else photoshop.without_digest(known.photoshop)
    left = replace(
        known,
        exif=exif_block.without_position(known.exif),
        xmp=xmp_packet.without_position(known.xmp) if known.xmp else b"",
        iptc=records,
        photoshop=others,
        texts=tuple(pair for pair in known.texts if not _TELLS_POSITION.search(" ".join(pair))),
    )
    return left, (Note.MAKERNOTE_MAY_HOLD_POSITION,) if exif_block.has_maker_note(left.exif) else ()


def without_places(known: Metadata, *, only_in_pixels: bool = False) -> tuple[Metadata, tuple[Note, ...]]:
    """Metadata without what lies somewhere on the picture: paths, guides, and marked faces and areas.

    `only_in_pixels` keeps what is told in fractions of the picture, and where EXIF says that the subject is,
    which goes along with the size.
    """
    left = replace(
        known,
        exif=known.exif if only_in_pixels else exif_block.without_subject(known.exif),
        xmp=xmp_packet.without_regions(known.xmp, only_in_pixels=only_in_pixels) if known.xmp else b"",
        photoshop=photoshop.without_places(known.photoshop, only_in_pixels=only_in_pixels),
    )
    lost = {
        Note.PHOTOSHOP_DROPPED: left.photoshop != known.photoshop,
        Note.REGIONS_DROPPED: (left.exif, left.xmp) != (known.exif, known.xmp),
    }
    return left, tuple(note for note, applies in lost.items() if applies)


def for_writing(photo: Photo, *, thumbnail: bool = True) -> Metadata:
    """A photo's metadata, with what they say of its size brought up to date.

    A thumbnail is made anew, or left out for formats that have no place for it.
    """
    now = photo.metadata
    exif = exif_block.normalised(now.exif, photo.size)
    if thumbnail and exif_block.has_thumbnail(now.exif):
        exif = exif_thumbnail.with_thumbnail(exif, photo)
    return replace(now, exif=exif, xmp=xmp_packet.sized(now.xmp, photo.size) if now.xmp else b"")


def with_room_for_thumbnail(known: Metadata, photo: Photo) -> tuple[Metadata, Slot | None]:
    """What `for_writing` gave without a thumbnail, and where in it is room for one if the photo had one."""
    if not exif_block.has_thumbnail(photo.metadata.exif) or max(photo.size) <= exif_thumbnail.SIDE:
        return known, None
    exif, slot = exif_thumbnail.with_room(known.exif)
    return replace(known, exif=exif), slot


def dropped(whole: Metadata, kept: Metadata) -> tuple[Note, ...]:
    """Notes on the blocks that are in `whole` and no longer in `kept`."""
    blocks = (
        (whole.exif, kept.exif, Note.EXIF_DROPPED),
        (whole.xmp, kept.xmp, Note.XMP_DROPPED),
        (whole.iptc, kept.iptc, Note.IPTC_DROPPED),
        (whole.photoshop, kept.photoshop, Note.PHOTOSHOP_DROPPED),
    )
    notes = tuple(note for before, after, note in blocks if before and not after)
    return notes + ((Note.TEXT_DROPPED,) if set(whole.texts) - set(kept.texts) else ())


def decoded(text: bytes) -> str:
    """A text of which nobody says how it is encoded."""
    try:
        return text.decode("utf-8").rstrip("\0")
    except UnicodeDecodeError:
        return text.decode("latin-1").rstrip("\0")


def told_profile(profile: bytes | None, exif: bytes, channels: int) -> bytes | None:
    """The `fitting_profile`; where a file has none, what a camera may say in its EXIF: Adobe RGB."""
    if not profile and channels == 3 and exif_block.is_adobe_rgb(exif.removeprefix(_EXIF_PREFIX)):
        return icc.built_in("adobe-rgb")
    return fitting_profile(profile, channels)


def fitting_profile(profile: bytes | None, channels: int) -> bytes | None:
    """The profile if it can belong to a photo of so many channels, else None.

    A grey photo may carry an RGB profile: its tone curve still counts.
    """
    if not profile:
        return None
    described = icc.channels(profile)
    return profile if described == channels or (described, channels) == (3, 1) else None
