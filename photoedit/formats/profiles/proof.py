"""Soft proof: how a photo will look on paper or on another screen, shown on this screen.

LittleCMS (through Pillow) takes the colours to the profile of the output, as an export would, and from there
to that of the screen. Proofs are looked at, so 8 bits are enough. What the output has no colour for is told
by the way there and back: other colours come back as what they were. (LittleCMS's own check does not know of
black point compensation, and warns of all shadows.)
"""

from __future__ import annotations

import functools
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from photoedit.colour import SRGB
from photoedit.formats.profiles import INTENTS, icc
from photoedit.formats.profiles.cms import Managed, converted, lab
from photoedit.formats.reading import row_blocks

if TYPE_CHECKING:
    from PIL.ImageCms import ImageCmsProfile, ImageCmsTransform

WARNING = (255, 0, 255)
"""How colours are painted that the output does not have: as hardly any photo is."""

_LEVELS = {1: 1, 3: 4}
"""Levels of a channel that are warned of together, so that a table of all colours is small."""

_NOTICED = 4
"""How far apart in CIELAB (CIE76) a colour and the nearest one of the output are when it is warned of. Tables
of printers lead back to up to two apart from where they began."""

_MODES = {1: "L", 3: "RGB"}

Uint8 = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Proof:
    """What is proofed for.

    Attributes:
        profile: of the output; colours, inks or grey.
        intent: one of `INTENTS`, with which an export would convert.
        black_point: whether it would make black black.
        paper: whether white is shown with the tint of the paper, and black as dark as its ink.
        warns: whether colours that the output does not have are painted in `WARNING`.
    """

    profile: bytes
    intent: str = "relative"
    black_point: bool = True
    paper: bool = False
    warns: bool = False

    def works(self) -> bool:
        """Whether LittleCMS can use the profile so."""
        from PIL import ImageCms

        if not icc.channels(self.profile):
            return False
        try:
            _transform(self, "RGB", icc.built_in("srgb"), icc.built_in("srgb"))
        except (OSError, ImageCms.PyCMSError):
            return False
        return True

    def shown(self, pixels: Uint8, profile: bytes | None, screen: bytes = b"") -> Uint8:
        """Pixels (H x W x 1|3) of a photo's `profile` as `screen` is to show them, H x W x 3.

        Without a profile, photo and screen are sRGB; so they are with one that LittleCMS can't use.

        Raises:
            PIL.ImageCms.PyCMSError: the proof does not work, see `works`.
        """
        channels = pixels.shape[2]
        own = _usable(profile, channels)
        transform = _transform(self, _MODES[channels], own, _usable(screen, 3))
        beyond = _beyond(self.profile, own, channels, black_point=self.black_point) if self.warns else None
        result = np.empty((*pixels.shape[:2], 3), np.uint8)
        for rows in row_blocks(len(pixels)):
            result[rows] = _applied(transform, pixels[rows])
            if beyond is not None:
                cells = pixels[rows] // _LEVELS[channels]
                result[rows][beyond[tuple(np.moveaxis(cells, 2, 0))]] = WARNING
        return result


@functools.lru_cache(maxsize=16)
def _usable(profile: bytes | None, channels: int) -> bytes:
    """The profile if pixels of so many channels can be converted by it, else that of sRGB."""
    if profile and icc.channels(profile) == channels and Managed(profile, icc.built_in("srgb")).works():
        return profile
    return icc.built_in("srgb") if channels == 3 else icc.made("Grey", SRGB, grey=True)


@functools.lru_cache(maxsize=4)
def _beyond(output: bytes, source: bytes, channels: int, *, black_point: bool) -> npt.NDArray[np.bool_]:
    """Which colours of `source` the output does not have, by the cells of levels."""
    levels = _LEVELS[channels]
    middles = ((np.arange(256 // levels) * levels + (levels - 1) / 2) / 255).astype(np.float32)
    colours = np.stack(np.meshgrid(*[middles] * channels, indexing="ij"), axis=-1)
    flat = colours.reshape(len(middles), -1, channels)
    most = 100 if icc.channels(output) == 4 else 1  # LittleCMS counts inks in percent
    there = np.clip(converted(flat, Managed(source, output, black_point=black_point)), 0, most)
    back = converted(there, Managed(output, source, black_point=black_point))
    apart = np.linalg.norm(lab(flat, source) - lab(back, source), axis=-1)
    return np.asarray(apart > _NOTICED).reshape(colours.shape[:-1])


def _applied(transform: ImageCmsTransform, pixels: Uint8) -> Uint8:
    from PIL import Image

    height, width, channels = pixels.shape
    mode = _MODES[channels]
    image = Image.frombuffer(mode, (width, height), np.ascontiguousarray(pixels), "raw", mode, 0, 1)
    return np.asarray(transform.apply(image))


@functools.lru_cache(maxsize=16)
def _transform(proof: Proof, mode: str, source: bytes, screen: bytes) -> ImageCmsTransform:
    from PIL import ImageCms

    flags = ImageCms.Flags.SOFTPROOFING | ImageCms.Flags.HIGHRESPRECALC
    if proof.black_point and proof.intent != "absolute":
        flags |= ImageCms.Flags.BLACKPOINTCOMPENSATION
    white = ImageCms.Intent.ABSOLUTE_COLORIMETRIC if proof.paper else ImageCms.Intent.RELATIVE_COLORIMETRIC
    return ImageCms.buildProofTransform(
        _opened(source),
        _opened(screen),
        _opened(proof.profile),
        mode,
        "RGB",
        ImageCms.Intent(list(INTENTS).index(proof.intent)),
        white,
        flags,
    )


def _opened(profile: bytes) -> ImageCmsProfile:
    from PIL import ImageCms

    return ImageCms.ImageCmsProfile(io.BytesIO(profile))
