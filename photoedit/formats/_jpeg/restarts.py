"""Restart markers: where a JPEG can be cut into parts that are decoded on their own.

The compressed picture may be interrupted after every so many MCUs (the blocks that are coded together) by a
marker, RST0 to RST7 in turn. What follows one is coded as if the picture began there: the bits start on a
byte, the predictions at 0 (ITU T.81, E.1.4). So where a marker stands before a row of MCUs, the rows from
there to the next such marker, behind the file's own tables and with their own height, are a JPEG.

Only the colours look over a cut. Where they are kept in fewer rows than the brightness, libjpeg mixes every
row of them with the nearest one above or below, and at the edge of a part it has none.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from photoedit.formats._jpeg.markers import EOI, RST0, RST7, SEQUENTIAL, Frame, Segments

Offsets = npt.NDArray[np.int64]

_CHUNK = 2**18
"""Bytes searched at a time: they stay in the cache while several passes go over them."""


@dataclass(frozen=True, slots=True, eq=False)
class Cuts:
    """A JPEG that can be cut; it consists of units, numbered from 0, each from one cut to the next.

    Attributes:
        frame: of the whole.
        unit: rows of pixels in each unit, a multiple of 8; the last one may have less.
        blends: whether the pixels on both sides of a cut depend on each other.
    """

    frame: Frame
    unit: int
    blends: bool
    _segments: Segments
    _data: bytes
    _markers: Offsets  # where the scan's header ends (less the 2 bytes of a marker), every RST, the EOI
    _step: int  # restart intervals in a unit

    @property
    def units(self) -> int:
        return -(-self.frame.height // self.unit)

    def part(self, first: int, last: int) -> bytes:
        """A JPEG of the units from `first` up to, not including, `last`."""
        top, bottom = first * self.unit, min(last * self.unit, self.frame.height)
        markers = self._markers[first * self._step : last * self._step + 1]
        begin, end = int(markers[0]) + 2, int(markers[-1])
        coded = np.frombuffer(self._data, np.uint8)[begin:end].copy()
        coded[markers[1:-1] + 1 - begin] = RST0 + np.arange(len(markers) - 2) % 8
        head = self._segments.needed_for(self.frame.width, bottom - top)
        return b"".join((head, self._segments.scan_header(self._data), coded.data, EOI))


def find(segments: Segments, data: bytes) -> Cuts | None:
    """Where the JPEG in `data` can be cut; None if it can't, or if its markers are not as they should be."""
    frame = segments.frame
    if frame is None or not may_be_cut(segments):
        return None
    across, down = (-(-side // mcu) for side, mcu in zip((frame.width, frame.height), frame.mcu, strict=True))
    in_unit = math.lcm(across, segments.restart)  # both a row of MCUs and a restart interval end there
    if in_unit >= across * down:
        return None
    markers = _markers(segments, data, -(-across * down // segments.restart))
    if markers is None:
        return None
    rows = [rows for _, rows in frame.sampling]
    return Cuts(
        frame=frame,
        unit=in_unit // across * frame.mcu[1],
        blends=frame.components > 1 and min(rows) < max(rows),
        _segments=segments,
        _data=data,
        _markers=markers,
        _step=in_unit // segments.restart,
    )


def may_be_cut(segments: Segments) -> bool:
    """Whether a look for cuts is worth it, as far as the segments tell."""
    frame = segments.frame
    if frame is None or frame.process not in SEQUENTIAL or not segments.restart:
        return False
    return len(frame.sampling) == frame.components and all(x and y for x, y in frame.sampling)


def _markers(segments: Segments, data: bytes, intervals: int) -> Offsets | None:
    """Where the scan's data begin (less 2), the restart markers, and the end; None if one is not in order."""
    header = segments.scan_header(data)
    if segments.frame is None or header[4:5] != bytes((segments.frame.components,)):  # T.81, B.2.3
        return None  # the components come one after another
    begin = segments.scan_at + len(header)
    found = np.concatenate([np.array([begin - 2]), *_every_marker(data, begin)])
    names = np.frombuffer(data, np.uint8)[found[1:] + 1]
    wanted = RST0 + np.arange(intervals) % 8
    wanted[-1] = EOI[1]
    return found if np.array_equal(names, wanted) else None


def _every_marker(data: bytes, begin: int) -> Iterator[Offsets]:
    """Offsets of markers, up to a chunk with the first that is no restart marker, and not beyond that.

    0xFF is followed by 0 where it is not one (T.81, B.1.1.5), or by another 0xFF that only fills.
    """
    values = np.frombuffer(data, np.uint8)
    starts = [*range(begin, len(data), _CHUNK), len(data)]
    for start, stop in pairwise(starts):
        chunk = values[start : stop + 1]  # a marker may stand across the end
        at = np.flatnonzero((chunk[:-1] == 0xFF) & (chunk[1:] >= RST0))
        at = at[chunk[at + 1] < 0xFF]
        others = np.flatnonzero(chunk[at + 1] > RST7)
        if len(others):
            yield at[: others[0] + 1] + start
            return
        yield at + start
