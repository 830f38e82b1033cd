"""Notes: the short stable words for what reading or writing had to change or leave out.

They travel in `Photo.notes` and in what `Format.write` returns, and end in the report of a batch. A note may
have a detail behind its word and a colon, such as ``salvaged:63``.
"""

from __future__ import annotations

from enum import StrEnum


class Note(StrEnum):
    """A word for each thing that can't be kept, and the sentence for people.

    Attributes:
        sentence: what it means for a photo; ``{}`` stands for the detail.
    """

    sentence: str

    def __new__(cls, word: str, sentence: str = "") -> Note:
        note = str.__new__(cls, word)
        note._value_ = word
        note.sentence = sentence or f"{word.replace('_', ' ').capitalize()}."
        return note

    ALPHA_FLATTENED = "alpha_flattened", "The format has no transparency, so the photo was laid on white."
    AUXILIARY_DROPPED = (
        "auxiliary_dropped",
        "A depth map, or a gain map that tells how bright HDR screens show it, was left out.",
    )
    CHANNELS_DROPPED = "channels_dropped", "Channels that are neither colour nor transparency were left out."
    CMYK_CONVERTED = "cmyk_converted", "Its printing inks were converted to sRGB."
    CMYK_WITHOUT_PROFILE = (
        "cmyk_without_profile",
        "Its printing inks have no profile that can be used, so ideal inks on white paper were assumed.",
    )
    DAMAGED = "damaged", "Parts of its data are wrong; look at the picture."
    DEPTH_REDUCED = (
        "depth_reduced",
        "The result has fewer bits a channel than the photo, with dither where it has 8.",
    )
    END_MISSING = "end_missing", "The end mark of the file was cut off; the picture is whole."
    EXIF_DROPPED = "exif_dropped", "Its EXIF is damaged or too large for the format, and was left out."
    EXIF_IN_PIECES = (
        "exif_in_pieces",
        "Its EXIF is larger than a JPEG's segment and stands in several; some programs read only the first.",
    )
    EXTENDED_XMP_DROPPED = "extended_xmp_dropped", "A part of its XMP was missing or too large, and left out."
    FRAMES_DROPPED = "frames_dropped", "Of several pictures in the file only the first was taken."
    GAMMA_DROPPED = "gamma_dropped", "It tells of colours that no profile can say, and is shown as sRGB."
    IPTC_DROPPED = "iptc_dropped", "Its IPTC is too large, or the format can't hold it, and was left out."
    LAB_CONVERTED = "lab_converted", "Its Lab colours were converted to sRGB."
    LAYERS_DROPPED = "layers_dropped", "Its layers were left out; the result is the picture that they make."
    MAKERNOTE_MAY_HOLD_POSITION = (
        "makernote_may_hold_position",
        "The camera's maker note was kept. What it holds is not documented, and may be a position; "
        "strip-all leaves it out.",
    )
    MAKER_NOTE_MOVED = (
        "maker_note_moved",
        "The camera's maker note was kept at another place, where some programs can't read it.",
    )
    MEMORY_ON_DISK = (
        "memory_on_disk",
        "There was too little shared memory, so pixels were kept in a file on the disk; that is slow.",
    )
    OTHER_DATA_DROPPED = (
        "other_data_dropped",
        "What a camera or program had put into the file in a form of its own, such as heat values or a seal "
        "of origin, was left out.",
    )
    PHOTOSHOP_DROPPED = (
        "photoshop_dropped",
        "Photoshop's own data (paths, guides, print settings) are damaged, no longer fit the picture, or the "
        "format can't hold them, and were left out.",
    )
    PROFILE_CONVERTED = (
        "profile_converted",
        "The format can't hold its colour profile, so its colours were converted to one that it can.",
    )
    PROFILE_DROPPED = "profile_dropped", "Its colour profile is damaged or does not fit, and was left out."
    PROFILE_KEPT = "profile_kept", "It is grey, and the profile that was wanted describes colours only."
    QUALITY_CHOSEN = "quality_chosen", "Quality {} makes the file as small as was asked for."
    REGIONS_DROPPED = (
        "regions_dropped",
        "Faces and areas that its metadata mark are elsewhere in the result, so the marks were left out.",
    )
    SALVAGED = "salvaged", "The file is damaged: {} % of its rows could be read, the rest is grey."
    TEXT_DROPPED = (
        "text_dropped",
        "A comment or text is damaged or does not fit the format, and was left out.",
    )
    TIME_NOT_KEPT = "time_not_kept", "The disk does not let the modification time be set."
    TRAILER_DROPPED = (
        "trailer_dropped",
        "What a camera or program had put behind the picture's end, such as a film, was left out.",
    )
    XMP_DROPPED = "xmp_dropped", "Its XMP is damaged or too large, and was left out."


_ALL_ROWS = (
    "The file is damaged: every row could be read, but parts may be coarse or wrong; look at the picture."
)


def salvaged(rows: int, height: int) -> str:
    """The note on a photo of which only so many rows could be read."""
    return f"{Note.SALVAGED}:{100 * rows // height}"


def word(note: str) -> str:
    """The stable word of a note, without its detail."""
    return note.partition(":")[0]


def sentence(note: str) -> str:
    """A note for people."""
    if note == salvaged(1, 1):
        return _ALL_ROWS
    known, _, detail = note.partition(":")
    return Note(known).sentence.format(detail)
