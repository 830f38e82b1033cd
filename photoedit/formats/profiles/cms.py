"""Colour conversions that take more than a curve and a matrix, by LittleCMS (through imagecodecs).

Profiles of printers and scanners, and of inks, are tables. LittleCMS works on floats here, pixel by pixel, so
neither depth nor the size of a tile changes what comes out, and it releases the GIL.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from photoedit.formats.profiles import INTENTS, icc
from photoedit.kernels.tools import Tools
from photoedit.photo import Tile

_SPACES = {1: "gray", 3: "rgb", 4: "cmyk"}
_BLACK_POINT_COMPENSATION, _NO_TABLE_FIRST = 0x2000, 0x0100


@dataclass(frozen=True)
class Managed:
    """A conversion from one profile to another.

    Attributes:
        intent: one of `INTENTS`.
        black_point: whether black is made black, so that shadows keep their shades.
    """

    source: bytes
    target: bytes
    intent: str = "relative"
    black_point: bool = True

    def apply(self, tile: Tile, tools: Tools) -> None:
        """Convert `tile` (H x W x 3) in place."""
        np.copyto(tile, converted(tile, self))

    def works(self) -> bool:
        """Whether LittleCMS can do it: it finds damage in profiles that nobody else looks for."""
        import imagecodecs

        inks = icc.channels(self.source)
        try:
            converted(np.zeros((1, 1, inks), np.float32), self)
        except (ValueError, RuntimeError, imagecodecs.CmsError):
            return False
        return True


def converted(samples: npt.NDArray[Any], how: Managed) -> npt.NDArray[Any]:
    """Samples (H x W x n; uint8, uint16 or float32) in the target profile, of the same type."""
    import imagecodecs

    grey = icc.channels(how.source) == 1
    done: npt.NDArray[Any] = imagecodecs.cms_transform(
        np.ascontiguousarray(samples[:, :, 0] if grey else samples),  # it takes three axes for colours
        how.source,
        how.target,
        colorspace=_SPACES[icc.channels(how.source)],
        outcolorspace=_SPACES[icc.channels(how.target)],
        intent=list(INTENTS).index(how.intent),
        flags=_NO_TABLE_FIRST | (_BLACK_POINT_COMPENSATION if how.black_point else 0),
    )
    return done.reshape(*samples.shape[:2], -1)


def of_lab(samples: npt.NDArray[np.float32], profile: bytes, dtype: npt.DTypeLike) -> npt.NDArray[Any]:
    """CIELAB under D50 (H x W x 3) as numbers of `dtype` in a profile of RGB."""
    import imagecodecs

    done: npt.NDArray[Any] = imagecodecs.cms_transform(
        samples,
        imagecodecs.cms_profile("lab4"),
        profile,
        colorspace="lab",
        outcolorspace="rgb",
        outdtype=dtype,
        intent=list(INTENTS).index("relative"),
    )
    return done


def lab(samples: npt.NDArray[np.float32], profile: bytes) -> npt.NDArray[np.float32]:
    """CIELAB under D50 of samples (H x W x n) of a profile."""
    import imagecodecs

    done: npt.NDArray[np.float32] = imagecodecs.cms_transform(
        np.ascontiguousarray(samples),
        profile,
        imagecodecs.cms_profile("lab4"),
        colorspace=_SPACES[icc.channels(profile)],
        outcolorspace="lab",
        intent=list(INTENTS).index("relative"),
    )
    return done
