"""From the bytes of a JPEG to its pixels: at once, in parts side by side, a few rows, or smaller.

libjpeg goes on after most errors and leaves grey where the data ends, so its first warning counts as an error
here, and a second try tells what is really wrong. Parts (see `restarts`) are decoded straight to where
they belong, each on its own. Where the pixels along a cut depend on both sides of it, they come from a small
picture of the two units around it. What results is, bit for bit, what decoding the whole gives, and so is
what is said of it; only a few stray bytes right before a cut, which no pixel depends on, are not seen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import imagecodecs
import numpy as np
import simplejpeg

from photoedit.errors import ReadError
from photoedit.formats._jpeg import restarts as jpeg_restarts
from photoedit.formats._jpeg.markers import EOI, LOSSLESS, PROGRESSIVE, SOS, Frame, Segments
from photoedit.formats._jpeg.restarts import Cuts
from photoedit.formats.base import RowReader, Spread
from photoedit.formats.notes import Note
from photoedit.formats.reading import cut_off, damaged, decoding, room
from photoedit.photo import Photo, Pixels, Size

COLOURS = {1: "GRAY", 3: "RGB", 4: "CMYK"}
"""What simplejpeg calls the pixels of so many channels."""

EIGHTHS = (1, 2, 4, 8)
"""At how many eighths of its size a picture is decoded. For others libjpeg-turbo has no fast code: 3/8 takes
longer than 4/8, and from 5/8 on they take longer than the whole."""

_WORTH_PARTS = 4_000_000
"""Pixels from which on a picture is decoded in parts."""

_PART = 1_500_000
"""Pixels a part has at least, so that what it costs to begin one does not count."""

_UNITS = 16
"""Units a part has at least where cuts blend: for each cut two of them are decoded twice."""

_NOISE = ((7 * np.arange(2**16) ** 2 + 29 * np.arange(2**16)) % 251).astype(np.uint8).tobytes()
"""Anything but markers; more of it than any row of MCUs without detail takes."""

_ODD_SAMPLING = "Could not determine subsampling"

DecodePart = Callable[[bytes, Pixels], None]
"""Decodes the bytes of a part into its place."""

Seam = tuple[int, Pixels]
"""The cut before a unit, by its number, and the two rows of pixels along it."""


class Coded(NamedTuple):
    """A JPEG file in memory, and what was found in it."""

    path: Path
    data: bytes
    segments: Segments
    frame: Frame


def scaled(size: Size, eighths: int) -> Size:
    """The size of a picture that is decoded at so many eighths."""
    return Size(-(-size.width * eighths // 8), -(-size.height * eighths // 8))


def fewest_eighths(size: Size, least: Size) -> int:
    """At how many eighths a picture is smallest, but as large as `least` if the whole of it is that large."""
    width, height = min(size.width, least.width), min(size.height, least.height)
    sizes = ((eighths, scaled(size, eighths)) for eighths in EIGHTHS)
    return next(eighths for eighths, small in sizes if small.width >= width and small.height >= height)


def decode(coded: Coded, target: Pixels, spread: Spread = map, eighths: int = 8) -> tuple[Note, ...]:
    """Decode a picture as it lies in the file: H x W x 1, 3 or 4 (inks) of uint8, of the size `scaled` says.

    In parts, if it is large and `spread` is more than `map`.

    Raises:
        ReadError: it is cut off or damaged.
    """
    if eighths != 8 and coded.frame.process == LOSSLESS:  # simplejpeg 1.9 crashes on it
        whole = room(coded.path, np.empty, (coded.frame.height, coded.frame.width, target.shape[2]), np.uint8)
        notes = _decode_at_once(coded, whole, 8)
        _shrink(whole, target)
        return notes
    if spread is not map and coded.frame.width * coded.frame.height >= _WORTH_PARTS:
        cuts = jpeg_restarts.find(coded.segments, coded.data)
        if cuts is not None:
            try:
                _decode_in_parts(cuts, 0, target, partial(_attempt, eighths=eighths), spread, eighths=eighths)
                return ()
            except (ValueError, MemoryError):
                pass  # decoding it at once tells what is wrong
    return _decode_at_once(coded, target, eighths)


def salvage(coded: Coded, target: Pixels, eighths: int = 8) -> int:
    """Decode what there is of a picture that is cut off, as it lies in the file.

    libjpeg makes something up where the data end. So they are decoded twice, with different bytes behind
    them: what comes out the same was read. Of a progressive one all is there, only coarser, once its first
    scan is complete.

    Returns:
        How many rows were read, in whole MCUs.

    Raises:
        ValueError: not even the beginning can be decoded.
    """
    frame = coded.frame
    begun = coded.segments.needed + coded.data[coded.segments.scan_at :].rstrip(b"\xff")
    _attempt(begun + EOI, target, eighths, strict=False)
    if frame.process == PROGRESSIVE and begun.count(SOS) > 1:
        return len(target)
    other = np.empty_like(target)
    _attempt(begun + _NOISE + EOI, other, eighths, strict=False)
    unit = frame.mcu[1] * eighths // 8
    same = (np.array_equal(one, two) for one, two in zip(target, other, strict=True))
    first_other = next((row for row, equal in enumerate(same) if not equal), len(target))
    if first_other == len(target):
        return first_other
    return (first_other + 1) // unit * unit  # the row before a cut can depend on what is behind it


def row_reader(coded: Coded, photo: Photo, spread: Spread) -> RowReader | None:
    """A reader of the file's rows as they lie in it; None if it can't be cut.

    `photo` tells everything but the pixels.
    """
    cuts = jpeg_restarts.find(coded.segments, coded.data)
    if cuts is None:
        return None
    try:
        simplejpeg.decode_jpeg_header(cuts.part(0, 1))
    except ValueError:  # a kind that only the slow way can decode, or one to be careful with
        return None
    return _Rows(coded, cuts, photo, spread)


class _Rows(RowReader):
    """Decodes the parts that hold the rows asked for. Several threads may do so at a time."""

    def __init__(self, coded: Coded, cuts: Cuts, photo: Photo, spread: Spread) -> None:
        self.photo, self.beside = photo, len(coded.data)
        self._path, self._cuts, self._spread = coded.path, cuts, spread
        self._seams: dict[int, Pixels] = {}  # of the last rows: often, the next ones follow

    def read(self, top: int, pixels: Pixels, alpha: Pixels | None) -> None:
        with decoding(self._path):
            self._seams = _decode_in_parts(
                self._cuts, top, pixels, self._decode_part, self._spread, known=self._seams
            )

    def _decode_part(self, data: bytes, target: Pixels) -> None:
        """By the same rules as a whole file; that it is damaged is known only when it has been read."""
        notes = _decode_carefully(self._path, data, target)
        if notes and not set(notes) <= set(self.photo.notes):
            self.photo = replace(self.photo, notes=(*notes, *self.photo.notes))


def _attempt(data: bytes, target: Pixels, eighths: int = 8, *, strict: bool = True) -> None:
    """Decode into `target`, whose size tells libjpeg how much smaller it is to be."""
    least = {} if eighths == 8 else {"min_height": target.shape[0], "min_width": target.shape[1]}
    simplejpeg.decode_jpeg(data, COLOURS[target.shape[2]], buffer=target, strict=strict, **least)


def _decode_at_once(coded: Coded, target: Pixels, eighths: int) -> tuple[Note, ...]:
    try:
        _attempt(coded.data, target, eighths)
        return ()
    except ValueError as problem:
        no_end = "Premature end of JPEG file" in str(problem)
    clean = coded.segments.needed + coded.data[coded.segments.scan_at :] + EOI
    return _decode_carefully(coded.path, clean, target, eighths, no_end=no_end)


def _decode_carefully(
    path: Path, data: bytes, target: Pixels, eighths: int = 8, *, no_end: bool = False
) -> tuple[Note, ...]:
    """Decode what has only the segments that matter, and an end mark; `no_end` if that was not there."""
    try:
        _attempt(data, target, eighths)
        return (Note.END_MISSING,) if no_end else ()
    except ValueError as problem:
        if no_end or "premature end" in str(problem):
            raise cut_off(path) from None
        if _ODD_SAMPLING in str(problem):
            _decode_slowly(path, data, target)
            return ()
    try:
        _attempt(data, target, eighths, strict=False)
        return (Note.DAMAGED,)
    except ValueError as problem:
        raise damaged(path, problem) from problem


def _decode_slowly(path: Path, data: bytes, target: Pixels) -> None:
    """For rare ways to subsample, which simplejpeg refuses and libjpeg can do."""
    with decoding(path):
        if data.find(EOI) == len(data) - len(EOI):
            raise EOFError
        made = imagecodecs.jpeg8_decode(data)
        _shrink(made.reshape(*made.shape[:2], target.shape[2]), target)


def _shrink(whole: Pixels, target: Pixels) -> None:
    """Shrink, or copy if they are the same size, what can't be decoded smaller."""
    from PIL import Image

    height, width, channels = target.shape
    for channel in range(channels):
        plane = Image.fromarray(np.ascontiguousarray(whole[:, :, channel]))
        target[:, :, channel] = np.asarray(plane.resize((width, height), Image.Resampling.BOX))


def _decode_in_parts(
    cuts: Cuts,
    top: int,
    target: Pixels,
    decode_part: DecodePart,
    spread: Spread,
    *,
    eighths: int = 8,
    known: Mapping[int, Pixels] = MappingProxyType({}),
) -> dict[int, Pixels]:
    """Decode the rows from `top` on of a picture that can be cut, both counted in the smaller picture.

    Returns:
        The seams of the parts; those that are `known` are not decoded again.

    Raises:
        Exception: the first that `decode_part` raised; by then nobody writes into `target` any more.
    """
    unit = cuts.unit * eighths // 8
    height = scaled(Size(cuts.frame.width, cuts.frame.height), eighths).height
    bottom = top + len(target)

    def place(first: int, last: int) -> None:
        begin, end = first * unit, min(last * unit, height)
        if top <= begin and end <= bottom:
            decode_part(cuts.part(first, last), target[begin - top : end - top])
            return
        whole = np.empty((end - begin, *target.shape[1:]), np.uint8)
        decode_part(cuts.part(first, last), whole)
        wanted = slice(max(top, begin), min(bottom, end))
        target[wanted.start - top : wanted.stop - top] = whole[wanted.start - begin : wanted.stop - begin]

    def seam(at: int) -> Seam:
        begin, end = (at - 1) * unit, min((at + 1) * unit, height)
        around = np.empty((end - begin, *target.shape[1:]), np.uint8)
        decode_part(cuts.part(at - 1, at + 1), around)
        return at, around[unit - 1 : unit + 1].copy()

    ends = _ends_of_parts(cuts, top // unit, -(-bottom // unit))
    jobs: list[Callable[[], Seam | None]] = [partial(place, *each) for each in pairwise(ends)]
    if cuts.blends:
        wanted = (at for at in ends if top <= at * unit <= bottom and 0 < at < cuts.units)
        jobs += [partial(seam, at) for at in wanted if at not in known]
    seams = {**known, **dict(_all_done(jobs, spread))}
    for at, pixels in seams.items():
        first = at * unit - 1
        for row in range(max(first, top), min(first + 2, bottom)):
            target[row - top] = pixels[row - first]
    return {at: seams[at] for at in ends if at in seams}


def _ends_of_parts(cuts: Cuts, first: int, last: int) -> list[int]:
    """Where units are divided among parts of about the same size."""
    units = max(-(-_PART // (cuts.unit * cuts.frame.width)), _UNITS if cuts.blends else 1)
    parts = max((last - first) // units, 1)
    return [first + (last - first) * number // parts for number in range(parts + 1)]


def _all_done(jobs: list[Callable[[], Seam | None]], spread: Spread) -> list[Seam]:
    """The seams, when all jobs have ended."""

    def tried(job: Callable[[], Seam | None]) -> Seam | Exception | None:
        try:
            return job()
        except (ValueError, MemoryError, ReadError) as problem:
            return problem  # raised here, it would leave other threads at work

    results = list(spread(tried, jobs))
    for result in results:
        if isinstance(result, Exception):
            raise result
    return [result for result in results if isinstance(result, tuple)]
