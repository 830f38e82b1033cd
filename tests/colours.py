"""How different two colours look, slowly and obviously, for the tests of colour conversions."""

from __future__ import annotations

import imagecodecs
import numpy as np
import numpy.typing as npt
from PIL import ImageCms

from photoedit.formats.profiles import icc

Floats = npt.NDArray[np.float64]

_LAB = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
_SPACES = {1: "gray", 3: "rgb", 4: "cmyk"}
_BLACK_POINT_COMPENSATION = 8192


def by_littlecms(
    pixels: npt.NDArray[np.float32],
    source: bytes,
    target: bytes,
    intent: int = 1,
    *,
    black_point: bool = True,
) -> npt.NDArray[np.float32]:
    """RGB pixels (H x W x 3, float32) of `source` as those of `target`."""
    converted: npt.NDArray[np.float32] = imagecodecs.cms_transform(
        pixels, source, target, colorspace=_SPACES[pixels.shape[2]],
        outcolorspace=_SPACES[icc.channels(target)], intent=intent,
        flags=_BLACK_POINT_COMPENSATION if black_point else 0,
    )  # fmt: skip
    return converted


def lab(pixels: npt.ArrayLike, profile: bytes) -> Floats:
    """CIE L*a*b* (D50) of RGB pixels, by LittleCMS."""
    found = imagecodecs.cms_transform(
        np.ascontiguousarray(pixels, np.float32),
        profile,
        _LAB,
        colorspace="rgb",
        outcolorspace="lab",
        intent=1,
    )
    return np.asarray(found, np.float64)


def ciede2000(first: Floats, second: Floats) -> Floats:
    """The colour difference of CIE 142-2001, after Sharma, Wu, Dalal, Color Res. Appl. 30 (2005), 21-30."""
    lightness1, a1, b1 = np.moveaxis(first, -1, 0)
    lightness2, a2, b2 = np.moveaxis(second, -1, 0)
    mean_chroma = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    g = 0.5 * (1 - np.sqrt(mean_chroma**7 / (mean_chroma**7 + 25.0**7)))
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    chroma1, chroma2 = np.hypot(a1, b1), np.hypot(a2, b2)
    hue1, hue2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360
    turn = hue2 - hue1
    turn = np.where(turn > 180, turn - 360, np.where(turn < -180, turn + 360, turn))
    turn = np.where(chroma1 * chroma2 == 0, 0, turn)
    delta_hue = 2 * np.sqrt(chroma1 * chroma2) * np.sin(np.radians(turn / 2))
    together = hue1 + hue2
    apart = np.abs(hue1 - hue2) > 180
    hue = np.where(apart, np.where(together < 360, together + 360, together - 360), together) / 2
    hue = np.where(chroma1 * chroma2 == 0, together, hue)
    t = (
        1
        - 0.17 * np.cos(np.radians(hue - 30))
        + 0.24 * np.cos(np.radians(2 * hue))
        + 0.32 * np.cos(np.radians(3 * hue + 6))
        - 0.20 * np.cos(np.radians(4 * hue - 63))
    )
    lightness, chroma = (lightness1 + lightness2) / 2, (chroma1 + chroma2) / 2
    s_l = 1 + 0.015 * (lightness - 50) ** 2 / np.sqrt(20 + (lightness - 50) ** 2)
    s_c, s_h = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t
    rotation = -2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    rotation = rotation * np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))
    of_l, of_c, of_h = (lightness2 - lightness1) / s_l, (chroma2 - chroma1) / s_c, delta_hue / s_h
    difference: Floats = np.sqrt(of_l**2 + of_c**2 + of_h**2 + rotation * of_c * of_h)
    return difference
