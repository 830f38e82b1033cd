"""From the engine's pixels to what the canvas paints: made in the background, never as QPixmap."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColorSpace, QImage

from photoedit.formats.profiles.proof import Proof
from photoedit.gui.words import tr
from photoedit.photo import Photo, Region, Size

MOST_COUNTED = 300_000
"""Pixels a histogram looks at: enough for 256 bins, and quick."""

SHADOWS_CLIPPED, HIGHLIGHTS_CLIPPED = 0xFF2F55FF, 0xFFFF3030
"""What marks values that are cut off, as 0xAARRGGBB."""

_SMALL_SRGB = ("c2", "uRGB", "nRGB")
"""What well-known tiny sRGB profiles call themselves."""

_FORMATS = {
    1: QImage.Format.Format_Grayscale8,
    3: QImage.Format.Format_RGB888,
    4: QImage.Format.Format_RGBA8888,
}

Bytes = npt.NDArray[np.uint8]
Bins = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Layer:
    """A picture and which part of a photo of `size` it shows."""

    image: QImage
    region: Region
    size: Size


@dataclass(frozen=True)
class Facts:
    """What the status bar says of a photo."""

    size: Size
    bits: int
    channels: int
    profile: bytes | None

    @classmethod
    def of(cls, photo: Photo) -> Facts:
        return cls(photo.size, photo.bits, photo.channels, photo.profile)

    def colours(self) -> str:
        """The profile's name; sRGB where there is none, as everybody takes it."""
        if not self.profile:
            return "sRGB" if self.channels == 3 else tr("grey")
        return profile_name(self.profile) or tr("own profile")


def to_image(
    pixels: Bytes, profile: bytes | None = None, screen: bytes = b"", proof: Proof | None = None
) -> QImage:
    """An image of its own memory from H x W x 1|3|4, in the colours of the screen's profile; none is sRGB."""
    if proof is not None:
        pixels, profile = _proofed(pixels, profile, screen, proof), screen
    pixels = np.ascontiguousarray(pixels)
    height, width, channels = pixels.shape
    kind = _FORMATS[channels]
    image = QImage(pixels.data, width, height, width * channels, kind)
    here, there = _space(profile), _space(screen)
    if here != there:
        image.setColorSpace(here)
        image = image.convertedToColorSpace(there)
    painted = QImage.Format.Format_ARGB32_Premultiplied if channels == 4 else QImage.Format.Format_RGB32
    return image.convertToFormat(painted)  # never the format it has, so this makes memory of its own


def _proofed(pixels: Bytes, profile: bytes | None, screen: bytes, proof: Proof) -> Bytes:
    if pixels.shape[2] < 4:
        return proof.shown(pixels, profile, screen)
    return np.concatenate([proof.shown(pixels[:, :, :3], profile, screen), pixels[:, :, 3:]], axis=2)


def mark_clipped(image: QImage, pixels: Bytes) -> None:
    """Paint pixels of which a value is the lowest there is blue, and the highest red, into `image`.

    `pixels` is H x W x 1|3, what the image was made of.
    """
    rows = np.frombuffer(image.bits(), np.uint32).reshape(image.height(), -1)
    painted = rows[:, : image.width()]
    painted[pixels.min(axis=2) == 0] = SHADOWS_CLIPPED
    painted[pixels.max(axis=2) == 255] = HIGHLIGHTS_CLIPPED


def _space(profile: bytes | None) -> QColorSpace:
    """What a profile says if Qt understands it; sRGB if not, or without one."""
    found = QColorSpace.fromIccProfile(QByteArray(profile)) if profile else QColorSpace()
    return found if found.isValid() else QColorSpace(QColorSpace.NamedColorSpace.SRgb)


def count(pixels: Bytes) -> Bins:
    """How often each of 256 values occurs, a row for each channel."""
    height, width, channels = pixels.shape
    stride = max(1, round((height * width / MOST_COUNTED) ** 0.5))
    some = pixels[::stride, ::stride]
    return np.stack([np.bincount(some[..., c].ravel(), minlength=256) for c in range(channels)])


def profile_name(profile: bytes) -> str:
    """What an ICC profile calls itself; empty if it doesn't say."""
    tags = int.from_bytes(profile[128:132], "big")
    for index in range(min(tags, 100)):
        entry = profile[132 + 12 * index : 144 + 12 * index]
        if entry[:4] != b"desc":
            continue
        start, length = int.from_bytes(entry[4:8], "big"), int.from_bytes(entry[8:12], "big")
        return _description(profile[start : start + length])
    return ""


def _description(tag: bytes) -> str:
    """The text of a `desc` tag: ASCII in old profiles, UTF-16 in new ones."""
    if tag[:4] == b"desc":
        length = int.from_bytes(tag[8:12], "big")
        text = tag[12 : 12 + length].decode("ascii", "replace")
    elif tag[:4] == b"mluc":
        length, start = int.from_bytes(tag[20:24], "big"), int.from_bytes(tag[24:28], "big")
        text = tag[start : start + length].decode("utf-16-be", "replace")
    else:
        return ""
    text = text.partition("\0")[0].strip()
    return "sRGB" if text.lower().startswith("srgb") or text in _SMALL_SRGB else text[:32]
