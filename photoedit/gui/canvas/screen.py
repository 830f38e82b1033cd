"""The colours of the screen: its profile, as the desktop or the settings tell it; else it is taken for sRGB.

Photos are converted from their own profile to it where the picture for the canvas is made: in the background.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColorSpace

from photoedit.formats.profiles import icc
from photoedit.gui.canvas.desktop_profile import desktop_profile
from photoedit.gui.canvas.pictures import profile_name
from photoedit.gui.words import tr

NOT_NAMED, BY_DESKTOP = "none", "auto"
"""What the settings say if no file is named: take sRGB, or ask the desktop."""


class Screen(NamedTuple):
    """What is known of the screen.

    Attributes:
        profile: empty for sRGB.
        sentence: what photos are shown in, and why, for people.
        is_fallback: whether a profile was named that can't be used.
    """

    profile: bytes
    sentence: str
    is_fallback: bool = False


def screen_of(name: str) -> Screen:
    """The screen with the profile in the file `name`. Reads that file: call it in the background."""
    if name.strip() in {"", NOT_NAMED}:
        return Screen(b"", tr("The screen is taken for sRGB: no profile of it is named."))
    if name.strip() == BY_DESKTOP:
        return _screen_of_desktop(desktop_profile())
    try:
        profile = Path(name).expanduser().read_bytes()
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        return _fallback(tr("{0} can't be read ({1})").format(name, reason))
    if not _is_usable(profile):
        return _fallback(tr("{0} is no profile of a screen").format(name))
    shown_in = profile_name(profile) or Path(name).stem
    return Screen(profile, tr("Photos are shown in the colours of {0}.").format(shown_in))


def _screen_of_desktop(profile: bytes) -> Screen:
    if not profile:
        return Screen(b"", tr("The screen is taken for sRGB: the desktop tells no profile of it; name one."))
    if not _is_usable(profile):
        return _fallback(tr("what the desktop tells is no profile of a screen"))
    shown_in = profile_name(profile) or tr("the desktop's profile")
    return Screen(
        profile, tr("Photos are shown in the colours of {0}, as the desktop says.").format(shown_in)
    )


def _is_usable(profile: bytes) -> bool:
    return icc.channels(profile) == 3 and QColorSpace.fromIccProfile(QByteArray(profile)).isValid()


def _fallback(problem: str) -> Screen:
    sentence = tr("The screen is taken for sRGB: {0}; name another file.").format(problem)
    return Screen(b"", sentence, is_fallback=True)
