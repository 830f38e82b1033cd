"""Printing inks, Lab colours and linear light turned into sRGB, because photos are edited in RGB.

Inks go through their embedded profile, in the perceptual intent that such profiles are made for. They and
Lab keep their 8 or 16 bits. sRGB lacks some of the cyans that inks have, but every program understands it.
Without a profile nobody knows which inks are meant: white paper and ideal inks are assumed, as most do.
"""

from __future__ import annotations

import functools
import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import numpy.typing as npt

from photoedit.formats.profiles import cms, icc
from photoedit.formats.profiles.cms import Managed
from photoedit.formats.reading import row_blocks
from photoedit.photo import Pixels

if TYPE_CHECKING:
    from PIL.ImageCms import ImageCmsTransform

Uint8 = npt.NDArray[np.uint8]
Uint16 = npt.NDArray[np.uint16]
Convert = Callable[[npt.NDArray[Any], npt.NDArray[Any]], None]
"""``convert(samples, rgb)`` writes `samples` (H x W x n) as sRGB of the same type into `rgb`."""


@functools.lru_cache(maxsize=8)
def ink_profile(profile: bytes | None) -> bytes | None:
    """The profile if inks can be converted by it, else None."""
    if not profile or icc.channels(profile) != 4:
        return None
    return profile if Managed(profile, icc.built_in("srgb"), "perceptual").works() else None


def from_cmyk(profile: bytes | None) -> Convert:
    """The conversion of inks (the largest number is full ink), by their profile if it is a sound one."""
    usable = ink_profile(profile)
    fast = _conversion("CMYK", _transform("CMYK", usable) if usable else None)

    def convert(inks: npt.NDArray[Any], rgb: npt.NDArray[Any]) -> None:
        if inks.dtype == np.uint8:
            fast(inks, rgb)
        elif usable:
            rgb[...] = cms.converted(inks, Managed(usable, icc.built_in("srgb"), "perceptual"))
        else:
            _ideal_inks(inks, rgb)

    return convert


def from_lab() -> Convert:
    """The conversion of CIE Lab with white at D50, of uint8 or uint16.

    The largest number is L = 100; a and b are signed, in whole numbers or in 256ths (TIFF 6.0, section 23).
    """
    fast = _conversion("LAB", _transform("LAB", None))

    def convert(samples: npt.NDArray[Any], rgb: npt.NDArray[Any]) -> None:
        if samples.dtype == np.uint8:
            fast(samples, rgb)
            return
        lab = np.empty(samples.shape, np.float32)
        np.multiply(samples[:, :, 0], np.float32(100 / 65535), out=lab[:, :, 0])
        np.multiply(samples[:, :, 1:].view(np.int16), np.float32(1 / 256), out=lab[:, :, 1:])
        rgb[...] = cms.of_lab(lab, icc.built_in("srgb"), samples.dtype)

    return convert


def _ideal_inks(inks: Uint16, rgb: Uint16) -> None:
    paper = 65535 - inks.astype(np.uint32)
    rgb[...] = (paper[:, :, :3] * paper[:, :, 3:].astype(np.uint64) + 32767) // 65535


def _transform(mode: Literal["CMYK", "LAB"], profile: bytes | None) -> ImageCmsTransform | None:
    from PIL import ImageCms

    try:
        if profile:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        else:
            source = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
        return ImageCms.buildTransform(source, srgb, mode, "RGB")
    except (OSError, ImageCms.PyCMSError):  # Little CMS rejects the profile
        return None


def _conversion(mode: str, transform: ImageCmsTransform | None) -> Callable[[Uint8, Uint8], None]:
    from PIL import Image

    def convert(samples: Uint8, rgb: Uint8) -> None:
        for rows in row_blocks(len(samples)):
            block = np.ascontiguousarray(samples[rows])
            size = (block.shape[1], block.shape[0])
            image = Image.frombuffer(mode, size, block, "raw", mode, 0, 1)
            rgb[rows] = np.asarray(transform.apply(image) if transform else image.convert("RGB"))

    return convert


def from_light(light: Pixels) -> Pixels:
    """Linear light with the tone curve of sRGB (IEC 61966-2-1), mirrored for what is below 0."""
    size = np.abs(light)
    with np.errstate(invalid="ignore", over="ignore"):
        curved = np.where(
            size <= 0.0031308,
            size * np.float32(12.92),
            np.float32(1.055) * size ** np.float32(1 / 2.4) - np.float32(0.055),
        )
    result: Pixels = np.copysign(curved, light).astype(np.float32)
    return result
