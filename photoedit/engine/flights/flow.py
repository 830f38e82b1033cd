"""A large photo flows through in *slabs*: full-width pieces of the result.

One that is larger than the memory budget has to; any other large one is done sooner so, because the first
touch of memory is dear, and what is made is encoded while it is still near the cores. For each slab the rows
of the photo that it needs are decoded into a window, its tiles are made by the workers, and its rows are
encoded, in order. There are two seats for slabs, so that decoding the next one and encoding the one before go
on while the workers are busy. Where a format can only be decoded or encoded as a whole, the whole picture is
kept on that side.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from photoedit.engine.flights.logbook import Logbook
from photoedit.engine.pixels.canvas import lay_out, planes_bytes
from photoedit.engine.plan import Plan, source_region
from photoedit.engine.pool.task import SharedPlanes
from photoedit.engine.pool.tile_job import TileJob
from photoedit.engine.render import tasks
from photoedit.engine.ring import too_large
from photoedit.engine.shared import Block
from photoedit.engine.tile import Planes
from photoedit.engine.workers import Workers
from photoedit.errors import Cancelled
from photoedit.filters._histogram import Tally
from photoedit.formats.base import Header, RowReader, RowWriter, Spread
from photoedit.photo import Region

SEATS = 2

LARGE = 256 * 2**20
"""Bytes of a photo and its result from which on it flows though there is room for them. 8 photos of 50 MP
took 4.9 and 3.9 seconds as wholes (processes, threads), 3.7 and 3.3 so; 4 of 100 MP 6.2 and 8.3, 5.5 and 5.2;
those of 24 MP the same both ways (measured)."""

FEW = 128 * 2**20
"""Bytes for slabs that hardly overlap: a half and a quarter of it are as fast, an eighth is slower."""

ENOUGH = 768 * 2**20
"""Bytes for slabs that may overlap, and would so often decode the same rows twice; more gains nothing."""

_HARDLY = 1.25
"""How many rows slabs that hardly overlap read for each row of the photo."""


class Ground(NamedTuple):
    """What a batch has for a photo that flows.

    Attributes:
        budget: bytes that there are for all photos.
        take: gets a block of so many bytes, with so many more beside it, as soon as there is room for them.
        submit: gives a job to the workers.
        spread: as `map`, on all cores.
        stopped: whether the work is to be stopped; during a pause it first waits for its end.
        progressed: hears how far the result is, 0..1.
    """

    budget: int
    take: Callable[[int, int], Block]
    submit: Callable[[TileJob], None]
    spread: Spread
    stopped: Callable[[], bool]
    progressed: Callable[[float], None]


class Slab(NamedTuple):
    """A piece of the result as wide as that, and the rows of the photo that it takes."""

    part: Region
    window: Region


def slabs(plan: Plan, height: int) -> list[Slab]:
    """The result of `plan` in slabs of `height` rows, from the top down."""
    width, bottom = plan.size
    whole = plan.segments[0].frame.width
    cut = []
    for y in range(0, bottom, height):
        part = Region(0, y, width, min(height, bottom - y))
        need = source_region(plan, part)
        cut.append(Slab(part, Region(0, need.y, whole, need.height)))
    return cut


def hardly_overlap(plan: Plan, row_bytes: int) -> bool:
    """Whether few rows are read twice in slabs that take `FEW` bytes.

    Args:
        row_bytes: what a row of the photo and one of the result take.
    """
    cut = slabs(plan, max(FEW // SEATS // row_bytes, 1))
    return sum(slab.window.height for slab in cut) <= _HARDLY * plan.segments[0].frame.height


class InGrains:
    """Passes rows on to a writer in multiples of its grain, whatever slabs they come in."""

    def __init__(self, writer: RowWriter) -> None:
        self._writer = writer
        self._rest: list[Planes] = []

    def write(self, planes: Planes) -> None:
        """Take the next rows; those that are not written yet are copied."""
        if self._rest:
            planes = _joined([*self._rest, planes])
        whole = len(planes.pixels) - len(planes.pixels) % self._writer.grain
        if whole:
            self._writer.write(*_rows_of(planes, slice(whole)))
        rest = _rows_of(planes, slice(whole, None))
        self._rest = [_joined([rest])] if len(rest.pixels) else []

    def finish(self) -> tuple[str, ...]:
        """Write what is left and complete the file."""
        for planes in self._rest:
            self._writer.write(*planes)
        return self._writer.finish()


def _rows_of(planes: Planes, rows: slice) -> Planes:
    return Planes(planes.pixels[rows], None if planes.alpha is None else planes.alpha[rows])


def _joined(parts: Sequence[Planes]) -> Planes:
    """A copy of some planes below each other."""
    alphas = [part.alpha for part in parts if part.alpha is not None]
    pixels = np.concatenate([part.pixels for part in parts])
    return Planes(pixels, np.concatenate(alphas) if alphas else None)


@dataclass(frozen=True)
class Flow:
    """What passes over one photo in slabs have in common.

    Attributes:
        source: the whole photo in memory, or who reads it by rows.
        block, offset: memory for the slabs, from `offset` to the block's end.
    """

    header: Header
    source: SharedPlanes | RowReader
    block: Block
    offset: int
    pool: Workers
    ground: Ground
    log: Logbook

    def made(self, plan: Plan, dtype: npt.DTypeLike, grain: int) -> Generator[SharedPlanes]:
        """Make the result, of `dtype`, in slabs of a multiple of `grain` rows if those fit.

        Yields each slab's pixels when they are done; they are valid until the next is asked for.
        Close the generator before the block is given back.

        Raises:
            EngineError: not even slabs of one row fit; code ``too_large``.
            Cancelled, PhotoEditError: as `Workers.run`.
        """
        with contextlib.closing(self._pass(plan, np.dtype(dtype), grain)) as passed:
            for target, job in passed:
                assert target is not None
                self.log.add_tiles(job.records)
                yield target

    def gather(self, plan: Plan, whole: Planes) -> None:
        """Make the result in slabs and put it together in `whole`.

        Raises:
            EngineError, Cancelled, PhotoEditError: as `made`.
        """
        top = 0
        with contextlib.closing(self.made(plan, whole.pixels.dtype, 1)) as made:
            for target in made:
                planes = target.planes()
                rows = slice(top, top + len(planes.pixels))
                whole.pixels[rows] = planes.pixels
                if whole.alpha is not None:
                    whole.alpha[rows] = planes.alpha
                top = rows.stop

    def write(self, plan: Plan, dtype: npt.DTypeLike, writer: RowWriter) -> InGrains:
        """Make the result in slabs and encode each as it comes; what is returned is to be finished.

        Raises:
            EngineError, Cancelled, PhotoEditError: as `made`.
            WriteError, OSError: as `RowWriter.write`.
        """
        rows = InGrains(writer)
        with contextlib.closing(self.made(plan, dtype, writer.grain)) as made:
            for target in made:
                planes = target.planes()
                with self.log.timed("encode"):
                    rows.write(planes)
        return rows

    def count(self, plan: Plan, tally: Tally) -> npt.NDArray[np.int64]:
        """Count the values of the result; see `photoedit.engine.render.Count`."""
        total = tally.empty(self.header.channels)
        with contextlib.closing(self._pass(plan, None, 1, tally)) as slabs_made:
            for _, job in slabs_made:
                assert job.counts is not None
                total += job.counts
        return total

    def _pass(
        self, plan: Plan, dtype: np.dtype[Any] | None, grain: int, tally: Tally | None = None
    ) -> Generator[tuple[SharedPlanes | None, TileJob]]:
        cut, seat_bytes = self._cut(plan, dtype, grain)
        aloft: deque[tuple[SharedPlanes | None, TileJob]] = deque()
        try:
            for number, slab in enumerate(cut):
                seat = self.offset + number % SEATS * seat_bytes
                source, top = self._fetch(slab.window, seat)
                behind = seat + self._window_bytes(slab)
                target = None if dtype is None else self._lay_out(behind, slab.part, dtype)
                work = tasks(plan, source, target, slab.part, self.pool, top, tally)
                job = TileJob(work, on_progress=None if tally else self._progress(number, len(cut)))
                self.ground.submit(job)
                aloft.append((target, job))
                if len(aloft) == SEATS:
                    yield self._landed(aloft)
            while aloft:
                yield self._landed(aloft)
        finally:  # nobody may write into the seats any more when they are given back
            for _, job in aloft:
                self.pool.stop(job)
                job.finished.wait()

    def _progress(self, number: int, count: int) -> Callable[[float], None]:
        return lambda done: self.ground.progressed((number + done) / count)

    def _landed(
        self, aloft: deque[tuple[SharedPlanes | None, TileJob]]
    ) -> tuple[SharedPlanes | None, TileJob]:
        """The first slab aloft, as soon as it is done."""
        _, job = aloft[0]
        with self.log.timed("tiles"):
            while not job.finished.wait(0.02):
                if self.ground.stopped():
                    raise Cancelled("The work was stopped")
        if job.error is not None:
            raise job.error
        return aloft.popleft()

    def _fetch(self, window: Region, seat: int) -> tuple[SharedPlanes, int]:
        """The pixels of a window, and the row at which they begin."""
        if isinstance(self.source, SharedPlanes):
            return self.source, 0
        if self.ground.stopped():
            raise Cancelled("The work was stopped")
        planes = self._lay_out(seat, window, self.header.dtype)
        with self.log.timed("decode"):
            self.source.read(window.y, *planes.planes())
        return planes, window.y

    def _cut(self, plan: Plan, dtype: np.dtype[Any] | None, grain: int) -> tuple[Sequence[Slab], int]:
        """The highest slabs that fit, and how far apart the seats are."""
        room = (self.block.capacity - self.offset) // SEATS
        low, high = 1, -(-plan.size.height // grain)
        best = self._measured(plan, dtype, grain)
        if best[1] > room and grain > 1:
            return self._cut(plan, dtype, 1)
        if best[1] > room:
            raise too_large(self.offset + SEATS * best[1], self.block.capacity)
        while low < high:
            middle = (low + high + 1) // 2
            tried = self._measured(plan, dtype, middle * grain)
            if tried[1] <= room:
                low, best = middle, tried
            else:
                high = middle - 1
        return best

    def _measured(self, plan: Plan, dtype: np.dtype[Any] | None, height: int) -> tuple[Sequence[Slab], int]:
        """Slabs of `height` rows, and what the largest one takes."""
        cut = slabs(plan, height)
        part = 0 if dtype is None else self._bytes(cut[0].part, dtype)
        return cut, max(self._window_bytes(slab) for slab in cut) + part

    def _window_bytes(self, slab: Slab) -> int:
        if isinstance(self.source, SharedPlanes):
            return 0
        return self._bytes(slab.window, self.header.dtype)

    def _bytes(self, region: Region, dtype: np.dtype[Any]) -> int:
        shape = (region.height, region.width, self.header.channels)
        return planes_bytes(shape, dtype, alpha=self.header.alpha)

    def _lay_out(self, at: int, region: Region, dtype: np.dtype[Any]) -> SharedPlanes:
        shape = (region.height, region.width, self.header.channels)
        return lay_out(self.block, at, shape, dtype, alpha=self.header.alpha)
