"""What a filter is to the rest of the program.

A filter is one frozen dataclass in one file of this folder; its fields are declared params. The instance
*is* the recipe step, the message to a worker, the cache key and the undo entry. The file's name is the
filter's name, with dashes. There are five kinds, by what they need to know of the photo:

- `PointFilter`: nothing but the pixel itself (`AffineFilter` if it only multiplies and adds);
- `AreaFilter`: its neighbours, as far as `halo()` says;
- `PlacedFilter`: the same, and how large the frame is that it lies in;
- `MeasuredFilter`: statistics of the whole photo, from which it makes plain filters;
- `GeometryFilter`: moves pixels; it says which source pixels a region of its output needs.

So every kind runs tile by tile. All see one thing: float32 tiles, H x W x C with C = 1 or 3, in 0..1
nominal, never clamped between steps, in the light that `works_in` says.
"""

from __future__ import annotations

import dataclasses
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, Self

import numpy as np

from photoedit.filters._affine import Affine
from photoedit.filters._fields import Values
from photoedit.filters._histogram import Histogram, Tally
from photoedit.kernels.tools import Tools
from photoedit.params import Declared, Param, ParamType, Unit, Value, params_of
from photoedit.photo import Pixels, Region, Size, Tile

Fetch = Callable[[Region], Pixels]
"""Gets a region of the frame, mirrored beyond its edges: whole numbers as files hold them, scratch memory."""


class Kind(StrEnum):
    """What a filter needs to know of the photo."""

    POINT = "point"
    AREA = "area"
    PLACED = "placed"
    MEASURED = "measured"
    GEOMETRY = "geometry"


class Light(StrEnum):
    """How numbers stand for light: as files hold them, or in proportion to the light itself."""

    ENCODED = "encoded"
    LINEAR = "linear"


class Group(StrEnum):
    """Where the filter picker shows a filter."""

    TONE = "Tone"
    AUTOMATIC = "Automatic"
    COLOUR = "Colour"
    BLUR = "Blur"
    DETAIL = "Sharpen and denoise"
    GEOMETRY = "Geometry"
    EFFECTS = "Effects"
    OWN = "Your own"


@dataclass(frozen=True)
class Filter(Declared, ABC):
    """Base of all kinds.

    Attributes:
        name: as on the command line and in recipes; it is the file's name.
        called: the name for people, where the file's name makes none.
        kind, group: see `Kind` and `Group`.
        tolerance: how far, in float32, interpreted kernels may be from compiled ones: more than usual where
            rounding is blown up, by differences of large numbers and by the steep curve of encoded light.
        example: values that show what the filter does, for the help; empty if others will do.
    """

    name: ClassVar[str]
    called: ClassVar[str] = ""
    kind: ClassVar[Kind]
    group: ClassVar[Group]
    tolerance: ClassVar[float] = 1e-6
    example: ClassVar[Mapping[str, Value]] = {}

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.name = cls.what = cls.__module__.rpartition(".")[2].replace("_", "-")

    @classmethod
    def title(cls) -> str:
        """The name for people."""
        return cls.called or cls.name.replace("-", " ").capitalize()

    @classmethod
    def to_json(cls) -> dict[str, Any]:
        """The declaration as plain data, in the words of the command line's contract."""
        return {
            "name": cls.name,
            "title": cls.title(),
            "group": str(cls.group),
            "kind": str(cls.kind),
            "light": str(cls().works_in()),
            "help": cls.help(),
            "params": [param.to_json() for param in params_of(cls)],
        }

    def works_in(self) -> Light:
        """The light this filter works in."""
        return Light.ENCODED

    def on(self, frame: Size) -> Filter:
        """The filter as it works on a frame of that size; only placed ones are another then."""
        return self

    def told(self, values: Values) -> Filter:
        """The filter as it is for a photo of which `values` tells the facts; only texts may be others."""
        return self

    def as_set(self, param: Param) -> Param:
        """The declaration of a param as the other values make it: what it counts may depend on them."""
        return param

    def is_neutral(self) -> bool:
        """Whether the filter, set as it is, leaves every photo as it is."""
        neutral = [param for param in params_of(type(self)) if param.neutral is not None]
        return bool(neutral) and all(getattr(self, p.name) == p.neutral for p in neutral)

    def scaled(self, factor: float) -> Self:
        """The same filter for a photo shrunk by `factor` (0..1): lengths in pixels shrink with it."""
        powers = {Unit.PIXELS: 1, Unit.MEGAPIXELS: 2}
        changes: dict[str, float] = {}
        for param in params_of(type(self)):
            value = getattr(self, param.name)
            if param.unit not in powers or value is None:
                continue
            assert param.low is not None
            shrunk = max(value * factor ** powers[param.unit], param.low)
            changes[param.name] = round(shrunk) if param.type is ParamType.INTEGER else shrunk
        return dataclasses.replace(self, **changes) if changes else self


class PointFilter(Filter):
    """A filter that changes every pixel by itself."""

    kind = Kind.POINT

    @abstractmethod
    def apply(self, tile: Tile, tools: Tools) -> None:
        """Filter `tile` (H x W x C) in place."""

    def mixes_channels(self) -> bool:
        """Whether a channel of the result depends on another one; if not, a table may do the work."""
        return True


class AffineFilter(PointFilter):
    """A point filter that multiplies and adds; several in a row are done as one."""

    @abstractmethod
    def affine(self) -> Affine:
        """What it does to a colour, in the light that `works_in` says."""

    def apply(self, tile: Tile, tools: Tools) -> None:
        self.affine().apply(tile, tools)

    def mixes_channels(self) -> bool:
        return self.affine().mixes_channels


class AreaFilter(Filter):
    """A filter whose pixels depend on their neighbours."""

    kind = Kind.AREA

    @abstractmethod
    def halo(self) -> int:
        """How many pixels the filter looks beyond each side of what it makes; as its kernel does."""

    @abstractmethod
    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        """Filter `source` into `target`; `source` is larger by `halo()` pixels on every side.

        `where` is the region of the frame that `target` is. `source` may be overwritten.
        """

    def takes_levels(self, kind: np.dtype[Any]) -> bool:
        """Whether `apply` takes pixels as files hold them too, whole numbers of that `kind`.

        So it may be with filters whose result has no values but those of their source.
        """
        return False

    def has_overview(self) -> bool:
        """Whether the filter works from a small copy of its source, which neighbouring tiles can share."""
        return False

    def overview(self, fetch: Fetch, where: Region, channels: int, tools: Tools) -> Any:
        """That copy for tiles inside `where`: scratch memory. `fetch` reaches `halo()` pixels around it."""
        raise NotImplementedError(self.name)

    def apply_overview(self, overview: Any, target: Tile, where: Region, tools: Tools) -> None:
        """As `apply`, from a copy for a region in which `where` lies."""
        raise NotImplementedError(self.name)


class PlacedFilter(Filter):
    """An area filter that depends on the size of the frame as well, or on where it ends.

    What it counts in percent of the frame needs no scaling for a preview.
    """

    kind = Kind.PLACED

    def halo(self, frame: Size) -> int:
        """How many pixels the filter looks beyond each side of what it makes, in a frame of that size."""
        return 0

    @abstractmethod
    def apply(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        """As `AreaFilter.apply`, in a frame of size `frame`."""

    def on(self, frame: Size) -> Placed:
        return Placed(self, frame)


@dataclass(frozen=True)
class Placed(AreaFilter):
    """A placed filter on its frame: what a plan is made of."""

    filter: PlacedFilter
    frame: Size

    def works_in(self) -> Light:
        return self.filter.works_in()

    def halo(self) -> int:
        return self.filter.halo(self.frame)

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        self.filter.apply(source, target, where, self.frame, tools)


class MeasuredFilter(Filter):
    """A filter that depends on statistics of the whole photo."""

    kind = Kind.MEASURED

    def tally(self) -> Tally:
        """What has to be counted; it ends up in the histogram."""
        return Tally()

    @abstractmethod
    def resolve(self, histogram: Histogram) -> tuple[Filter, ...]:
        """The plain filters that do this filter's work on the photo that has this histogram."""


class GeometryFilter(Filter):
    """A filter that moves pixels. It also moves the alpha plane, as a grey picture."""

    kind = Kind.GEOMETRY

    @abstractmethod
    def output_size(self, size: Size) -> Size:
        """The size of the result for a photo of `size`; at least 1 x 1."""

    def check_size(self, size: Size) -> None:
        """Refuse a photo of `size`, as it is and not shrunk for a preview, of which nothing would be left.

        Raises:
            RecipeError: with the param and the size.
        """

    def keeps_places(self) -> bool:
        """Whether all is where it was, in percent of the width and height, on a photo of any size."""
        return False

    def keeps_values(self) -> bool:
        """Whether pixels only move: none is mixed of several."""
        return False

    def may_refuse(self) -> bool:
        """Whether there are photos that `check_size` refuses."""
        return False

    def least_source(self, size: Size) -> Size | None:
        """The smallest copy of a photo of `size` that serves as well as the photo; None if none does."""
        return None

    def for_smaller(self, size: Size) -> GeometryFilter:
        """What makes of such a copy what this filter makes of the photo, which is of `size`."""
        raise NotImplementedError(self.name)

    @abstractmethod
    def source_region(self, region: Region, size: Size) -> Region:
        """Which pixels of a photo of `size` are needed for `region` of the result; never empty."""

    @abstractmethod
    def apply(
        self, source: Tile, origin: Region, target: Tile, region: Region, size: Size, tools: Tools,
        *, transparent: bool,
    ) -> None:  # fmt: skip
        """Make `region` of the result, into `target`.

        `source` holds `origin`, which is `source_region(region, size)`. With `transparent`, what lies
        outside the photo becomes 0, because an alpha plane shows that there is nothing.
        """
