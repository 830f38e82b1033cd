"""Printing inks and Lab colours turned into sRGB, because photos are edited in RGB."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

import numpy as np
import numpy.typing as npt

from photoedit.formats import icc
from photoedit.formats.reading import row_blocks

if TYPE_CHECKING:
    from PIL.ImageCms import ImageCmsTransform

Uint8 = npt.NDArray[np.uint8]
Convert = Callable[[Uint8, Uint8], None]
"""``convert(samples, rgb)`` writes `samples` (H x W x n) as sRGB into `rgb`."""


def from_cmyk(profile: bytes | None) -> Convert:
    """The conversion of inks (255 is full ink), by their profile if it is a sound one.

    Without a profile white paper and ideal inks are assumed, as most programs do.
    """
    usable = profile if profile and icc.channels(profile) == 4 else None
    return _conversion("CMYK", _transform("CMYK", usable) if usable else None)


def from_lab() -> Convert:
    """The conversion of CIE Lab with a and b as signed bytes and white at D50."""
    return _conversion("LAB", _transform("LAB", None))


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


def _conversion(mode: str, transform: ImageCmsTransform | None) -> Convert:
    from PIL import Image

    def convert(samples: Uint8, rgb: Uint8) -> None:
        for rows in row_blocks(len(samples)):
            block = np.ascontiguousarray(samples[rows])
            size = (block.shape[1], block.shape[0])
            image = Image.frombuffer(mode, size, block, "raw", mode, 0, 1)
            rgb[rows] = np.asarray(transform.apply(image) if transform else image.convert("RGB"))

    return convert
