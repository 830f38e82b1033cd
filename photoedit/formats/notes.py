"""Notes: the short stable words for what reading or writing had to change or leave out.

They travel in `Photo.notes` and in what `Format.write` returns, and end in the report of a batch.
"""

from __future__ import annotations

from enum import StrEnum


class Note(StrEnum):
    """One word for each thing that can't be kept; the comment is what it means."""

    ALPHA_FLATTENED = "alpha_flattened"  # no transparency there: the photo was laid on white
    CHANNELS_DROPPED = "channels_dropped"  # extra channels that are neither colour nor alpha
    CMYK_CONVERTED = "cmyk_converted"  # printing inks were turned into sRGB
    CMYK_WITHOUT_PROFILE = "cmyk_without_profile"  # and ideal inks on white paper were assumed
    DAMAGED = "damaged"  # parts of the data are wrong; the picture should be looked at
    DEPTH_REDUCED = "depth_reduced"  # fewer bits a channel than the file has, with dither where it is 8
    END_MISSING = "end_missing"  # only the end mark was cut off, the picture is whole
    EXIF_DROPPED = "exif_dropped"
    EXTENDED_XMP_DROPPED = "extended_xmp_dropped"  # the part of the XMP beyond its first 64 kB
    FRAMES_DROPPED = "frames_dropped"  # there are more pictures in the file than the first
    GAMMA_DROPPED = "gamma_dropped"  # it tells of colours that no profile can say, and is shown as sRGB
    IPTC_DROPPED = "iptc_dropped"
    LAB_CONVERTED = "lab_converted"  # Lab colours were turned into sRGB
    MAKER_NOTE_MOVED = "maker_note_moved"  # kept, but some programs may not find their way in it
    PROFILE_DROPPED = "profile_dropped"
    QUALITY_CHOSEN = "quality_chosen"  # the one that makes the file as small as was asked for
    PROFILE_KEPT = "profile_kept"  # a grey photo: what was wanted describes colours only
    XMP_DROPPED = "xmp_dropped"
