"""One photo on its way through a batch: its state, and what each station does with it.

There are no threads here; `run` decides who calls what when. The order is `look`, `board`, `decode`,
`tasks`, `write`; a large photo goes `look`, `flow`, if it has to or if it `flows_sooner`.

Where several results of a photo are wanted, each is a flight. They travel in a *formation*: the first one
looks and decodes for all; when its own result is written, or has failed, the next one goes on from there with
`tasks`, in the same block. So a photo is decoded once, and takes no more memory than its largest result.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from photoedit.colour import SRGB
from photoedit.engine.events import PhotoDone, PhotoFailed
from photoedit.engine.flights.delivery import Delivery, Seal
from photoedit.engine.flights.flow import ENOUGH, FEW, LARGE, Flow, Ground, hardly_overlap
from photoedit.engine.flights.logbook import Logbook
from photoedit.engine.flights.source import Source
from photoedit.engine.jobs import BatchSpec, Job
from photoedit.engine.orders.facts import Facts
from photoedit.engine.pixels.canvas import lay_out, planes_bytes
from photoedit.engine.pixels.colours import Change, change, colours_of, may_change
from photoedit.engine.pixels.depth import loses_bits, written_dtype
from photoedit.engine.pixels.layout import Layout, between_bytes, encoder_bytes
from photoedit.engine.pixels.sharing import split
from photoedit.engine.plan import Plan, first_measured, make_plan
from photoedit.engine.pool.patience import AwakeClock
from photoedit.engine.pool.task import SharedPlanes, Task
from photoedit.engine.render import Count, counted, resolve, tasks
from photoedit.engine.ring import too_large
from photoedit.engine.shared import Block, block_bytes
from photoedit.engine.workers import Workers
from photoedit.errors import PhotoEditError
from photoedit.filters._histogram import Tally
from photoedit.filters.base import Filter, GeometryFilter
from photoedit.formats import by_name
from photoedit.formats.base import Header, RowReader, Spread
from photoedit.formats.metadata import told
from photoedit.formats.metadata.exif import with_colour_space
from photoedit.formats.notes import Note
from photoedit.photo import Photo, Size


class Flight:
    """One photo in flight; see the module for the order of calls.

    Attributes:
        index, job: its place in the batch, and what is to be done.
        pool: who makes its tiles.
        log: what it took, and what is to be said of it.
        block: its seat in memory, as soon as it has one.
        in_readers_hands: whether a reader thread has it; then that thread ends it.
        others: the flights behind it in its formation.
        shares: whether the steps that the formation shares are made once.
        follows: whether another flight has decoded its photo.
        beside: bytes that codecs take for themselves, in whole grains.
    """

    def __init__(
        self,
        index: int,
        job: Job,
        spec: BatchSpec,
        pool: Workers,
        clock: AwakeClock,
        seal: Seal | None = None,
    ) -> None:
        self.pool = pool
        self.index = index
        self.job = job
        self.block: Block | None = None
        self.in_readers_hands = True
        self.log = Logbook(index, clock)
        self.others: list[Flight] = []
        self.shares = False
        self.follows = False
        self.beside = 0
        self._spec = spec
        self._common: tuple[Filter, ...] = ()
        self._own: tuple[Filter, ...] = ()
        self._delivery = Delivery(job, self.log, seal, keep_time=spec.keep_time)
        self._profile = job.profile
        self._photo: Photo | None = None
        self._between: SharedPlanes | None = None
        self._plan: Plan | None = None
        self._cpu_before = 0.0
        self._format = by_name(job.format)

    def look(self) -> int:
        """Look at the file without decoding it; returns how many bytes the photo and its result need.

        What is taken `beside` them is known then, too. Of several results it is the largest that counts,
        because there is one at a time.

        Raises:
            ReadError: it is no photo we can read.
        """
        with self.log.timed("read"):
            self._file = Source(self.job.source, salvage=self._spec.salvage)
            self.log.size = self._file.header.size
            for flight in (self, *self.others):
                flight._tell_filters()
            if not self.others:
                self._look_smaller()
            needed = self._seat_all(0)
        self.beside = block_bytes(
            max(self._header.beside, *(one._for_encoder for one in (self, *self.others)))
        )
        return needed

    def _tell_filters(self) -> None:
        """The steps as they are for this photo, which is opened for those with its facts in their texts."""
        tell = Facts(self.job.source, self.index + 1, self._spec.recipe.name).value
        self._common = tuple(item.told(tell) for item in self._spec.shared(self.job).active())
        self._own = tuple(item.told(tell) for item in self.job.tail.active())

    def look_to_share(self, budget: int) -> int:
        """As `look`, with room to keep what the steps that all results share make, if that fits."""
        needed = self._seat_all(between_bytes(self._header, self._common))
        self.shares = block_bytes(needed) + self.beside <= budget
        return needed if self.shares else self._seat_all(0)

    def _seat_all(self, between: int) -> int:
        return max(flight._seat(self._header, between) for flight in [self, *self.others])

    def _seat(self, header: Header, between: int) -> int:
        dtype = written_dtype(header.dtype, self._format, self.job.options)
        recoloured = may_change(header, self._profile)
        self._layout = Layout.of(header, self._filters, dtype, between, recoloured=recoloured)
        self._for_encoder = encoder_bytes(header, self._layout, self.job)
        return self._layout.total

    @property
    def _header(self) -> Header:
        return self._file.header

    @property
    def _change(self) -> Change:
        """What happens to the colours, as far as the photo's profile is known."""
        return change(self._header.profile, self._header.channels, self._profile)

    @property
    def may_share(self) -> bool:
        """Whether this is the first of several results that have steps in common."""
        return bool(self.others and self._common)

    @property
    def cpu_spent(self) -> float:
        """CPU seconds for the tiles of this result and of those before it in the formation."""
        return self._cpu_before + sum(record.cpu for record in self.log.records)

    @property
    def _filters(self) -> tuple[Filter, ...]:
        """The steps that all results of the photo share, and this one's own."""
        return (*self._common, *self._own)

    def follower(self) -> Flight | None:
        """The next one in the formation, ready for `tasks`; None if there is none, or no decoded photo."""
        if self._photo is None or not self.others:
            return None
        follower, *follower.others = self.others
        self.others = []
        follower._follow(self)
        return follower

    def _follow(self, first: Flight) -> None:
        """Go on with the photo that `first` has decoded, in its block."""
        self.log.begin()
        self.log.size, self._file = first.log.size, first._file
        self._photo, self._common, self._between = first._photo, first._common, first._between
        self.in_readers_hands = False
        self.follows, self.shares, self._cpu_before = True, first.shares, first.cpu_spent
        assert first.block is not None
        self.board(first.block)

    def _look_smaller(self) -> None:
        """Where the recipe begins by making the photo much smaller, decode no more than that takes."""
        first, *others = self._filters or (None,)
        if isinstance(first, GeometryFilter) and (least := first.least_source(self._header.size)):
            size = self._header.size
            if self._file.shrink(least):
                self._common, self._own = (), (first.for_smaller(size), *others)

    def flows_sooner(self, needed: int) -> bool:
        """Whether a photo that takes `needed` bytes as a whole is done sooner in slabs; `look` first."""
        return (
            needed >= LARGE
            and not self.others
            and not self._spec.salvage  # what is damaged is only found when half of the result is written
            and self._format.writes_rows(self.job.options)
            and self._slabs_hardly_overlap()
        )

    def _slabs_hardly_overlap(self) -> bool:
        if self._layout.offset == 0 or first_measured(self._filters) is not None:
            return False
        plan, layout, header = self._planned(_count_nothing), self._layout, self._header
        planes = (layout.source, header.dtype), (layout.target, layout.dtype)
        rows = (planes_bytes((1, *shape[1:]), dtype, alpha=header.alpha) for shape, dtype in planes)
        return hardly_overlap(plan, sum(rows))

    def board(self, block: Block) -> None:
        """Take a seat in memory."""
        self.block = block
        if block.on_disk:
            self.log.notes.append(Note.MEMORY_ON_DISK)
        layout, alpha = self._layout, self._header.alpha
        self._source = lay_out(block, 0, layout.source, self._header.dtype, alpha=alpha)
        self._target = lay_out(block, layout.offset, layout.target, layout.dtype, alpha=alpha)

    def decode(self, spread: Spread) -> None:
        """Decode the file into the block.

        Raises:
            ReadError: it can't be decoded, or changed meanwhile.
        """
        with self.log.timed("decode"):
            photo = self._file.read(self._source, spread)
        self._delivery.check_wanted()
        self._file.check_same()
        self._photo = photo

    def tasks(self, stopped: Callable[[], bool]) -> list[Task]:
        """The bands of tiles that make the result; measured filters are measured here.

        Raises:
            Cancelled: `stopped` turned true.
        """
        pool = self.pool
        if self._layout.offset == 0:
            return []
        if self._plan is not None and self._between is not None:
            return tasks(self._plan, self._between, self._target, self._plan.size.whole(), pool)
        with self.log.timed("tiles"):
            count, size = counted(self._source, pool, stopped), self._header.size
            colours = colours_of(self._header.profile)
            self._common = resolve(self._common, size, count, colours)  # who follows need not measure again
            plan = self._planned(count)
        return tasks(plan, self._source, self._target, plan.size.whole(), pool)

    def _planned(self, count: Count) -> Plan:
        header, colours = self._header, colours_of(self._header.profile)
        filters = resolve(self._filters, header.size, count, colours)
        deep = header.dtype != np.uint8
        return make_plan(filters, header.size, colours, self._change.target, deep=deep)

    def share(self, stopped: Callable[[], bool]) -> None:
        """Make once what the steps make that all results of the formation share; call it before `tasks`.

        Raises:
            Cancelled: `stopped` turned true.
        """
        flights, pool = [self, *self.others], self.pool
        with self.log.timed("tiles"):
            count, colours = counted(self._source, pool, stopped), colours_of(self._header.profile)
            common = resolve(self._common, self._header.size, count, colours)
            for flight in flights:
                flight._common, flight._file = common, self._file
            whole = [flight._planned(count) for flight in flights]
            moves = sum(isinstance(item, GeometryFilter) for item in common)
            plan, rests = split(whole, moves)
            width, height = plan.size
            shape, alpha = (height, width, self._header.channels), self._header.alpha
            behind = planes_bytes(self._layout.source, self._header.dtype, alpha=alpha)
            assert self.block is not None
            self._between = lay_out(self.block, behind, shape, np.float32, alpha=alpha)
            job = pool.run(tasks(plan, self._source, self._between, plan.size.whole(), pool), stopped)
        self.log.add_tiles(job.records)
        for flight, rest in zip(flights, rests, strict=True):
            flight._plan = rest

    def write(self, spread: Spread) -> None:
        """Encode the result into a temporary file, and give it its name when it is complete.

        Raises:
            WriteError: it can't be encoded or written; nothing is left of it.
        """
        pixels, alpha = self._target.planes()
        photo = dataclasses.replace(self._told(), pixels=pixels, alpha=alpha)
        self._deliver(lambda file: self._encode(photo, file, spread))

    def _encode(self, photo: Photo, file: BinaryIO, spread: Spread) -> tuple[str, ...]:
        with self.log.timed("encode"):
            return self._format.write(photo, file, self.job.options, spread=spread)

    def flow(self, ground: Ground) -> None:
        """Decode, make and encode the photo in slabs, because as a whole it is too large, or sooner done so.

        Raises:
            ReadError, WriteError: as `decode` and `write`.
            EngineError: it does not fit even so; code ``too_large``.
            Cancelled: `ground.stopped` turned true.
        """
        layout, by_rows = self._layout, self._format.writes_rows(self.job.options)
        budget, alpha, encoder = ground.budget, self._header.alpha, 0 if by_rows else self._for_encoder
        whole_target = 0 if by_rows else planes_bytes(layout.target, layout.dtype, alpha=alpha)
        for_rows = max(budget - whole_target - encoder, 0) // 4
        with self._file.rows(ground.spread, for_rows) as rows:
            whole_source = 0 if rows else planes_bytes(layout.source, self._header.dtype, alpha=alpha)
            kept = whole_source + whole_target
            beside = block_bytes(rows.beside + encoder if rows else max(self._header.beside, encoder))
            if kept + beside > budget:
                raise too_large(kept + beside, budget)
            enough = FEW if not rows or self._slabs_hardly_overlap() else ENOUGH
            self.block = ground.take(min(budget - beside, kept + enough), beside)
            source: SharedPlanes | RowReader
            if rows:
                source, self._photo = rows, rows.photo
            else:
                source = lay_out(self.block, 0, layout.source, self._header.dtype, alpha=alpha)
                with self.log.timed("decode"):
                    self._photo = self._file.read(source, ground.spread)
            slabs = Flow(self._header, source, self.block, kept, self.pool, ground, self.log)
            plan = self._planned(slabs.count)
            if by_rows:
                self._deliver(lambda file: self._flow_by_rows(file, slabs, plan))
            else:
                self._target = lay_out(self.block, whole_source, layout.target, layout.dtype, alpha=alpha)
                slabs.gather(plan, self._target.planes())
                self._file.check_same()
                self.write(ground.spread)
            if rows:  # some damage is only found while rows are decoded
                self._photo = rows.photo

    def _flow_by_rows(self, file: BinaryIO, slabs: Flow, plan: Plan) -> tuple[str, ...]:
        photo = self._told().without_pixels(plan.size, self._layout.dtype)
        writer = self._format.row_writer(photo, file, self.job.options, spread=slabs.ground.spread)
        rows = slabs.write(plan, self._layout.dtype, writer)
        self._file.check_same()  # here, where the result has not got its name yet
        return rows.finish()

    def _told(self) -> Photo:
        """The photo with what is to be told of it in the result."""
        photo = self._photo
        assert photo is not None
        metadata, notes = told(photo.metadata, self._spec.telling(self.job))
        self.log.notes.extend(notes)
        if self._profile is None:
            return dataclasses.replace(photo, metadata=metadata)
        srgb = colours_of(self._change.profile).is_like(SRGB)
        metadata = dataclasses.replace(metadata, exif=with_colour_space(metadata.exif, srgb=srgb))
        return dataclasses.replace(photo, profile=self._change.profile, metadata=metadata)

    def _deliver(self, encode: Callable[[BinaryIO], tuple[str, ...]]) -> None:
        self._delivery.write(encode, self._file.looked)

    @property
    def abandoned(self) -> bool:
        """Whether nobody waits for it any more."""
        return self._delivery.abandoned

    def abandon(self) -> bool:
        """See `Delivery.abandon`."""
        return self._delivery.abandon()

    @property
    def megapixels(self) -> float:
        """Of the source."""
        return self._header.size.megapixels

    def done(self) -> PhotoDone:
        """The event of a photo that has arrived."""
        assert self._photo is not None
        height, width, _ = self._layout.target
        reduced = (Note.DEPTH_REDUCED,) if loses_bits(self._header.bits, self.job) else ()
        notes = dict.fromkeys((*self._photo.notes, *reduced, *self._change.notes, *self.log.notes))
        return PhotoDone(
            self.index, self.job.source, self.job.target, Size(width, height), self._delivery.sha256,
            self.log.seconds, self.megapixels, tuple(notes),
        )  # fmt: skip

    def failed(self, error: PhotoEditError) -> PhotoFailed:
        """The event of a photo that has not."""
        message = error.message
        if str(self.job.source) not in message:
            message = f"{self.job.source}: {message}"
        return PhotoFailed(self.index, self.job.source, error.code, message, self.log.seconds)


def _count_nothing(plan: Plan, tally: Tally) -> npt.NDArray[np.int64]:
    """The `Count` for steps of which none is measured."""
    raise AssertionError("no step is measured")
