"""What every writer needs: its own options, the right depth, and pixels in the form it stores."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np

from photoedit.errors import UsageError, WriteError
from photoedit.formats.base import Format, SaveOptions
from photoedit.formats.reading import row_blocks
from photoedit.params import choice
from photoedit.photo import Photo, Pixels

O = TypeVar("O", bound=SaveOptions)  # noqa: E741  a type, not a number


def subsampling(usual: str) -> Any:
    """The save option of formats that may keep colour less finely than brightness."""
    return choice(
        usual,
        {
            "444": "Full colour resolution; for print, text and red details",
            "422": "Half the colour resolution across",
            "420": "Half the colour resolution both ways, as cameras do",
        },
        help="How finely colour is kept; brightness always keeps its full resolution",
    )


def checked(photo: Photo, written_by: Format, options: SaveOptions, kind: type[O]) -> O:
    """The options as the format's own kind, after a look at whether it can write the photo at all."""
    if not isinstance(options, kind):
        raise UsageError(f"{written_by.name} needs its own save options, not {options!r}")
    if photo.bits not in written_by.takes:
        depths = " or ".join(str(bits) for bits in written_by.depths)
        raise WriteError(f"{written_by.title} holds {depths} bits a channel, not {photo.bits}")
    if max(photo.size) > written_by.longest_side:
        reason = f"{written_by.title} can't be longer than {written_by.longest_side} pixels"
        raise WriteError(f"{reason}, this photo is {photo.size}", code="too_large")
    return options


def with_alpha(photo: Photo, rows: slice) -> Pixels:
    """Some rows as they stand in a file: the alpha, if there is one, behind the colours."""
    if photo.alpha is None:
        return photo.pixels[rows]
    return np.concatenate([photo.pixels[rows], photo.alpha[rows, :, np.newaxis]], axis=2)


def interleaved(photo: Photo, *, grey: bool = True) -> Pixels:
    """The whole photo, H x W x n, the alpha behind the colours; without `grey`, grey as three colours."""
    planes = photo.pixels
    if not grey and photo.channels == 1:
        planes = np.broadcast_to(planes, (*planes.shape[:2], 3))
    if photo.alpha is None:
        return np.ascontiguousarray(planes)
    whole = np.empty((*planes.shape[:2], planes.shape[2] + 1), planes.dtype)
    whole[:, :, :-1], whole[:, :, -1] = planes, photo.alpha
    return whole


def on_white(photo: Photo) -> Pixels:
    """The uint8 pixels, laid on white where the photo is transparent."""
    if photo.alpha is None:
        return photo.pixels
    flat = np.empty_like(photo.pixels)
    for rows in row_blocks(len(flat)):
        alpha = photo.alpha[rows, :, np.newaxis].astype(np.uint16)
        flat[rows] = (photo.pixels[rows] * alpha + 255 * (255 - alpha) + 127) // 255
    return flat
