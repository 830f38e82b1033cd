"""What it takes to give a result the profile that is wanted.

Between two profiles of a curve and a matrix each, the plan's own operations do it, as fast as a filter. For
all others LittleCMS works on the tiles. Both come last in the plan, on unrounded pixels. A grey photo stays
grey: only its curve becomes that of the wanted profile.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np

from photoedit.colour import SRGB, Colours, rows_of_matrix
from photoedit.engine.jobs import OutputProfile
from photoedit.engine.plan import TargetColours
from photoedit.errors import UsageError
from photoedit.formats.base import Header
from photoedit.formats.notes import Note
from photoedit.formats.profiles import icc
from photoedit.formats.profiles.cms import Managed
from photoedit.params import nearest


class Change(NamedTuple):
    """What happens to a photo's colours at the end.

    Attributes:
        target: for `make_plan`; None where the pixels stay as they are.
        profile: what the result carries.
    """

    target: TargetColours | Managed | None
    profile: bytes | None
    notes: tuple[Note, ...] = ()


KEEP = "keep"
PROFILES = {
    KEEP: "Each photo keeps its own",
    **{name: description for name, (description, _) in icc.BUILT_IN.items()},
}
"""What is always there to choose from, each with its sentence."""


def output_profile(word: str, intent: str = "relative", *, black_point: bool = True) -> OutputProfile | None:
    """What ``--profile`` asks for; None for ``keep``.

    Raises:
        UsageError: as `profile_named`.
    """
    return None if word == KEEP else OutputProfile(profile_named(word), intent, black_point)


def profile_named(word: str) -> bytes:
    """The profile that a built-in name or the name of a file stands for.

    Raises:
        UsageError: there is no such profile, or it is none for RGB.
    """
    if word in icc.BUILT_IN:
        return icc.built_in(word)
    known = ", ".join(PROFILES)
    try:
        with Path(word).open("rb") as file:
            profile = file.read(icc.MOST + 1)
    except FileNotFoundError:
        hint = nearest(word, icc.BUILT_IN)
        raise UsageError(f"There is no profile {word!r}{hint}; take {known} or an .icc file") from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or problem
        raise UsageError(f"The profile {word} can't be read: {reason}") from None
    if len(profile) > icc.MOST:
        raise UsageError(f"{word} is too large for a profile ({icc.MOST // 2**20} MiB at most)")
    return checked_profile(profile, word)


def checked_profile(profile: bytes, word: str) -> bytes:
    """The profile itself, if results can be given it; `word` is what messages call it.

    Raises:
        UsageError: it is none for RGB.
    """
    if icc.channels(profile) != 3 or not Managed(icc.built_in("srgb"), profile).works():
        raise UsageError(f"{word} is no ICC profile for RGB; take {', '.join(PROFILES)} or another file")
    return profile


def colours_of(profile: bytes | None) -> Colours:
    """What a photo's numbers mean to filters: as its profile says if that is simple, else as in sRGB."""
    return icc.colours(profile) or SRGB


def may_change(header: Header, wanted: OutputProfile | None) -> bool:
    """Whether the pixels of a photo may get other values for the profile that is wanted."""
    if header.profile_later:
        return wanted is not None
    return change(header.profile, header.channels, wanted).target is not None


def change(profile: bytes | None, channels: int, wanted: OutputProfile | None) -> Change:
    """The change for a photo with this profile and so many channels."""
    if wanted is None:
        return Change(None, profile)
    here, there = icc.colours(profile), icc.colours(wanted.profile)
    if channels == 1 and there is None:
        return Change(None, profile, (Note.PROFILE_KEPT,))
    if channels == 1 and there is not None:
        grey = icc.made("Grey", there, grey=True)
        same = colours_of(profile).curve.is_like(there.curve)
        return Change(None if same else TargetColours(there), grey)
    if here is None or there is None:
        managed = Managed(profile or icc.built_in("srgb"), wanted.profile, wanted.intent, wanted.black_point)
        if managed.works():
            return Change(managed, wanted.profile)
        repaired = change(None, channels, wanted)  # the photo's own is broken
        return repaired._replace(notes=(Note.PROFILE_DROPPED, *repaired.notes))
    if here.is_like(there):
        return Change(None, wanted.profile)
    matrix = here.matrix_to(there, absolute=wanted.intent == "absolute")
    needless = np.abs(matrix - np.eye(3)).max() < 1e-6
    return Change(TargetColours(there, None if needless else rows_of_matrix(matrix)), wanted.profile)
