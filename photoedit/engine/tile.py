"""One tile: fetched, run through all operations of the plan in cache, stored.

Only here are pixels converted: from the file's depth to float32 when a tile is fetched, and back, clamped
and rounded, when it is stored. Where 8 bits have to hold what had more, or other colours, they are rounded
with dither, so that no steps show. Of 8-bit photos there are only 256 values: where the first operations keep
the channels apart, they are done once on those, and loading looks the results up. First operations that only
pick among the values don't need floats at all (see `picking`). And a first operation that works from a small
copy of the photo makes that once for many tiles.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from photoedit.colour import SRGB_CURVE, tables
from photoedit.engine.cutting import COLUMNS, ROWS, has_overview, tiles
from photoedit.engine.picking import Picker
from photoedit.engine.plan import Conversion, Mix, Operation, Plan, halo_of
from photoedit.filters._affine import Affine
from photoedit.filters.base import AreaFilter, Light, PointFilter
from photoedit.formats.profiles.cms import Managed
from photoedit.kernels.tools import Tools
from photoedit.photo import Pixels, Region, Size, Tile

_BAYER = 16
"""Side of the dither's pattern: 256 shades between two of 8 bits."""

_REPEATS = 8
"""How often it stands in a row of the noise, because short loops are slow."""

_MOSTLY_OUTSIDE = 2
"""From how many times what lies inside the frame on, it costs less to cut that out than to filter all."""


class Planes(NamedTuple):
    """The pixels of a photo and its alpha plane (H x W), wherever they lie."""

    pixels: Pixels
    alpha: Pixels | None


def full_scale(pixels: Pixels) -> float:
    """The value of full white in `pixels`."""
    return 1.0 if pixels.dtype == np.float32 else float(np.iinfo(pixels.dtype).max)


class TileMaker:
    """Makes tiles of one plan on one photo, for one worker; `source` begins at row `top` of the photo."""

    def __init__(self, plan: Plan, source: Planes, tools: Tools, top: int = 0) -> None:
        self._picker = Picker(plan, source.pixels, tools, top)
        self._plan = self._picker.rest
        self._source = source
        self._tools = tools
        self._top = top
        self._channels = source.pixels.shape[2]
        self._has_overview = has_overview(plan, source.pixels.dtype)
        self._overview: Any = None

    def make(self, region: Region) -> Tile:
        """Compute `region` of the result; valid until the enclosing `tools.borrowed` block ends."""
        out = self._tools.scratch(region.height, region.width, self._channels)
        self._colour(len(self._plan.segments) - 1, region, out)
        return out

    def write_levels(self, region: Region, out: Pixels) -> bool:
        """Write `region` of the result to `out`, in the photo's own depth.

        False if that is another, or if more is to be done than to pick among the photo's values.
        """
        if not self._picker.does_all or out.dtype != self._source.pixels.dtype:
            return False
        with self._tools.borrowed():
            made = out if out.flags.c_contiguous else self._picker.room(region)
            self._picker.pick(region, made)
            if made is not out:
                np.copyto(out, made)
        return True

    def rows_of(self, region: Region) -> Pixels:
        """The rows of the photo, all of their pixels, that `region` lies in."""
        return self._source.pixels[region.y - self._top : region.bottom - self._top]

    def make_alpha(self, region: Region) -> Tile:
        """As `make`, for the alpha plane, H x W x 1."""
        out = self._tools.scratch(region.height, region.width, 1)
        self._alpha(len(self._plan.segments) - 1, region, out)
        return out

    @contextlib.contextmanager
    def overlooking(self, region: Region) -> Iterator[Sequence[Region]]:
        """What `region` of the result is to be made in: smaller tiles, if they can share an overview."""
        if not self._has_overview:
            yield [region]
            return
        first, *rest = self._plan.segments[0].operations
        assert isinstance(first, AreaFilter)
        around = region.grow(halo_of(rest))
        with self._tools.borrowed():
            self._overview = first.overview(self._picker.fetch, around, self._channels, self._tools)
            try:
                yield tiles(region, Size(COLUMNS, ROWS))
            finally:
                self._overview = None

    def _colour(self, index: int, region: Region, out: Tile) -> None:
        """Make `region` of the frame of segment `index`, all its operations done."""
        segment = self._plan.segments[index]
        tools = self._tools
        if self._overview is not None:
            self._from_overview(region, out)
            return
        with tools.borrowed():
            remaining = segment.halo
            current = out
            if remaining:
                current = tools.scratch(
                    region.height + 2 * remaining, region.width + 2 * remaining, self._channels
                )
            self._fetch(index, region.grow(remaining), current)
            operations = segment.operations[self._done_by_loading(index) :]
            self._run(operations, current, out, region, segment.frame)

    def _from_overview(self, region: Region, out: Tile) -> None:
        """As `_colour`, where the first operation has an overview: there is one segment only."""
        segment, tools = self._plan.segments[0], self._tools
        first, *rest = segment.operations
        assert isinstance(first, AreaFilter)
        where = region.grow(halo_of(rest))
        with tools.borrowed():
            current = tools.scratch(where.height, where.width, self._channels) if where != region else out
            first.apply_overview(self._overview, current, where, tools)
            if where.clip(segment.frame) != where:
                tools.convert.mirror(tools.rows(current), where.x, where.y, *segment.frame, self._channels)
            self._run(rest, current, out, region, segment.frame)

    def _run(
        self, operations: Sequence[Operation], current: Tile, out: Tile, region: Region, frame: Size
    ) -> None:
        """Do operations on `current`, which is larger than `out` by their halos on every side, into `out`.

        `out` is `region` of `frame`; it may be `current` itself.
        """
        tools = self._tools
        remaining = halo_of(operations)
        with tools.borrowed():
            for operation in operations:
                match operation:
                    case AreaFilter() | Mix():
                        remaining -= operation.halo()
                        target = out
                        # The last such operation writes into `out`; one without a halo may come after it.
                        if remaining or current is out:
                            target = tools.scratch(
                                region.height + 2 * remaining, region.width + 2 * remaining, self._channels
                            )
                        self._look_around(operation, current, target, region.grow(remaining), frame)
                        current = target
                    case _:
                        self._apply(operation, current)
            if current is not out:
                np.copyto(out, current)

    def _look_around(
        self, operation: AreaFilter | Mix, source: Tile, target: Tile, where: Region, frame: Size
    ) -> None:
        """Do an operation into `target`, which is `where`: inside `frame`, and mirrored beyond its edges.

        So what comes after it sees what it would see in the whole picture. `source` is larger by the halo.
        """
        inside, halo = where.clip(frame), operation.halo()
        if where.width * where.height <= _MOSTLY_OUTSIDE * inside.width * inside.height:
            self._do(operation, source, target, where, frame)
        else:
            top, left = inside.y - where.y, inside.x - where.x
            with self._tools.borrowed():
                around = self._tools.scratch(
                    inside.height + 2 * halo, inside.width + 2 * halo, source.shape[2]
                )
                np.copyto(around, source[top : top + around.shape[0], left : left + around.shape[1]])
                made = self._tools.scratch(inside.height, inside.width, source.shape[2])
                self._do(operation, around, made, inside, frame)
                np.copyto(target[top : top + inside.height, left : left + inside.width], made)
        if inside != where:
            self._tools.convert.mirror(self._tools.rows(target), where.x, where.y, *frame, target.shape[2])

    def _do(
        self, operation: AreaFilter | Mix, source: Tile, target: Tile, where: Region, frame: Size
    ) -> None:
        if isinstance(operation, Mix):
            self._mix(operation, source, target, where, frame)
        else:
            operation.apply(source, target, where, self._tools)

    def _mix(self, mix: Mix, source: Tile, target: Tile, where: Region, frame: Size) -> None:
        """Do the operations of `mix` into `target`, then let what was there before show through.

        `source` is larger by the halo of `mix` on every side, and is overwritten.
        """
        tools, halo = self._tools, mix.halo()
        with tools.borrowed():
            before = tools.scratch(*target.shape)
            np.copyto(before, source[halo : halo + where.height, halo : halo + where.width])
            self._run(mix.operations, source, target, where, frame)
            rows, old = tools.rows(target), tools.rows(before)
            if mix.mask is None:
                tools.mask.mix_evenly(old, rows, mix.opacity)
                return
            weights = tools.scratch(where.height, where.width, 1)
            mix.mask.weigh(self._encoded(before, mix.to_encoded), weights, where, frame, tools)
            gain, offset = (-mix.opacity, mix.opacity) if mix.mask.invert else (mix.opacity, 0.0)
            tools.mask.mix(old, rows, tools.rows(weights), self._channels, gain, offset)

    def _encoded(self, tile: Tile, to_encoded: Conversion | None) -> Tile:
        """`tile` in encoded light: masks mean the same whatever light a filter works in."""
        if to_encoded is None:
            return tile
        copy = self._tools.scratch(*tile.shape)
        np.copyto(copy, tile)
        self._convert(to_encoded, copy)
        return copy

    def _apply(self, operation: PointFilter | Affine | Conversion | Managed, tile: Tile) -> None:
        """Do an operation that needs no neighbours, in place."""
        if isinstance(operation, Conversion):
            self._convert(operation, tile)
        else:
            operation.apply(tile, self._tools)

    def _convert(self, conversion: Conversion, tile: Tile) -> None:
        """Change the light; sRGB, which most photos are in, has the fastest way."""
        tools, rows = self._tools, self._tools.rows(tile)
        linear = conversion.to is Light.LINEAR
        if conversion.curve == SRGB_CURVE:
            (tools.light.to_linear if linear else tools.light.to_encoded)(rows)
            return
        to_linear, to_encoded = tables(conversion.curve)
        table = to_linear if linear else to_encoded
        tools.tone_curve.look_up(rows, tools.row(table.values), table.roots, table.exponent)

    @functools.cached_property
    def _table(self) -> npt.NDArray[np.float32] | None:
        """What the first operations make of each of the 256 values a channel can have: 256 x C."""
        first = self._plan.segments[0]
        if not first.lead or self._source.pixels.dtype != np.uint8:
            return None
        table = np.empty((1, 256, self._channels), np.float32)
        levels = np.repeat(np.arange(256, dtype=np.uint8), self._channels).reshape(table.shape)
        self._load(levels, 0, Region(0, 0, 256, 1), table, Region(0, 0, 256, 1))
        for operation in first.operations[: first.lead]:
            assert not isinstance(operation, AreaFilter | Mix)
            self._apply(operation, table)
        made: npt.NDArray[np.float32] = table[0]
        return made

    def _done_by_loading(self, index: int) -> int:
        """How many of a segment's operations are in the table."""
        return self._plan.segments[0].lead if index == 0 and self._table is not None else 0

    def _fetch(self, index: int, region: Region, out: Tile) -> None:
        """Fill `out` with `region` of a segment's frame before its operations, mirrored beyond the edges."""
        segment = self._plan.segments[index]
        inside = region.clip(segment.frame)
        if segment.geometry is None:
            self._load_colour(inside, out, region)
        elif inside == region:
            self._move(index, region, out)
        else:
            with self._tools.borrowed():
                moved = self._tools.scratch(inside.height, inside.width, self._channels)
                self._move(index, inside, moved)
                top, left = inside.y - region.y, inside.x - region.x
                np.copyto(out[top : top + inside.height, left : left + inside.width], moved)
        if inside != region:
            rows = self._tools.rows(out)
            self._tools.convert.mirror(rows, region.x, region.y, *segment.frame, self._channels)

    def _move(self, index: int, region: Region, out: Tile) -> None:
        """Make `region` of a frame by the segment's geometry filter from the segment before."""
        segment = self._plan.segments[index]
        before = self._plan.segments[index - 1].frame
        assert segment.geometry is not None
        need = segment.geometry.source_region(region, before)
        tools = self._tools
        with tools.borrowed():
            source = tools.scratch(need.height, need.width, self._channels)
            self._colour(index - 1, need, source)
            transparent = self._source.alpha is not None
            if not transparent or segment.geometry.keeps_values():
                segment.geometry.apply(source, need, out, region, before, tools, transparent=transparent)
                return
            # Mix colours by how visible they are, or what is hidden would bleed into what is not.
            alpha = tools.scratch(need.height, need.width, 1)
            self._alpha(index - 1, need, alpha)
            tools.convert.premultiply(tools.rows(source), tools.rows(alpha), self._channels)
            segment.geometry.apply(source, need, out, region, before, tools, transparent=True)
            moved = tools.scratch(region.height, region.width, 1)
            segment.geometry.apply(alpha, need, moved, region, before, tools, transparent=True)
            tools.convert.unpremultiply(tools.rows(out), tools.rows(moved), self._channels)

    def _alpha(self, index: int, region: Region, out: Tile) -> None:
        """Make `region` of the alpha plane in the frame of segment `index`."""
        segment = self._plan.segments[index]
        if segment.geometry is None:
            assert self._source.alpha is not None
            alpha = self._source.alpha[region.y - self._top : region.bottom - self._top]
            self._load(alpha[:, :, np.newaxis], region.x, region, out, region)
            return
        before = self._plan.segments[index - 1].frame
        need = segment.geometry.source_region(region, before)
        with self._tools.borrowed():
            source = self._tools.scratch(need.height, need.width, 1)
            self._alpha(index - 1, need, source)
            segment.geometry.apply(source, need, out, region, before, self._tools, transparent=True)

    def _load_colour(self, inside: Region, out: Tile, region: Region) -> None:
        if self._picker:
            with self._tools.borrowed():
                picked = self._picker.room(inside)
                self._picker.pick(inside, picked)
                self._load(picked, 0, inside, out, region, self._table)
        else:
            lines = self._source.pixels[inside.y - self._top : inside.bottom - self._top]
            self._load(lines, inside.x, inside, out, region, self._table)

    def _load(
        self, lines: Pixels, left: int, inside: Region, out: Tile, region: Region, table: Tile | None = None
    ) -> None:
        """Load `inside` into `out`, which is `region`; `lines` hold it from column `left` on."""
        tools, channels = self._tools, lines.shape[2]
        rows = tools.rows(lines)
        if table is not None:
            tools.convert.load_by_table(
                rows, tools.rows(out), left * channels,
                (inside.x - region.x) * channels, inside.y - region.y, inside.width * channels,
                tools.row(table.ravel()), channels,
            )  # fmt: skip
            return
        tools.convert.load(
            rows, tools.rows(out), left * channels,
            (inside.x - region.x) * channels, inside.y - region.y, inside.width * channels,
            full_scale(lines),
        )  # fmt: skip


def store(
    tile: Tile, target: Pixels, x: int, y: int, tools: Tools, dither_at: tuple[int, int] | None = None
) -> None:
    """Write a tile into `target` (H x W x C) at column `x`, row `y`, in the target's depth.

    `dither_at`: where the tile lies in the result, if it is to be rounded with dither.
    """
    channels = target.shape[2]
    rows = tools.rows(tile)
    out = tools.rows(target[y : y + tile.shape[0]])
    left, count = x * channels, tile.shape[1] * channels
    if target.dtype == np.float32:
        tools.convert.store_float(rows, out, left, count)
    elif dither_at is None:
        tools.convert.store_whole(rows, out, left, count, full_scale(target))
    else:
        noise = _noise(channels)
        column, line = dither_at[0] % _BAYER * channels, dither_at[1] % _BAYER
        tools.convert.store_dithered(
            rows, out, left, count, full_scale(target), tools.rows(noise), column, line
        )


@functools.cache
def _noise(channels: int) -> npt.NDArray[np.float32]:
    """The thresholds of Bayer's ordered dither, the same for all channels, so that grey stays grey.

    B. E. Bayer, "An optimum method for two-level rendition of continuous-tone pictures", IEEE ICC 1973: from
    one size to the next, each place becomes four, and the order of those is the coarsest. Here 16 x 16.
    """
    order = np.zeros((1, 1))
    while len(order) < _BAYER:
        order = np.block([[4 * order, 4 * order + 2], [4 * order + 3, 4 * order + 1]])
    thresholds = (order + 0.5) / _BAYER**2
    row_of_tiles = np.tile(thresholds, 2 * _REPEATS)
    return np.repeat(row_of_tiles, channels, axis=1).astype(np.float32)
