"""Exposure: the template of a point filter. Copy this file to write your own.

1. The file's name is the filter's name: ``exposure.py`` is ``exposure``; ``my_filter.py`` would be
   ``my-filter`` in recipes and on the command line. Nothing else has to be told about it.
2. The class is a frozen dataclass; the kind of filter is its base class (see `photoedit.filters.base`).
3. The first paragraph of the class's docstring is the help that users read.
4. Each field is a declared param: default, hard range, the part a slider covers, unit, help, and the
   neutral value at which it changes nothing. Panel, command line, recipes and tests come from that.
5. What only multiplies and adds says so with `affine`, and the engine does the rest. Other point filters have
   `apply` instead (see ``levels.py``). It gets a tile of float32 pixels and `tools`: kernels (loops over
   pixels that exist compiled and interpreted), rows for them, and scratch memory, and makes no arrays.
6. `example` holds values that show what it does; the help's contact sheet and the command line use them.
7. Its test file, ``tests/filters/test_exposure.py``, holds what is special about it, checked against an
   independent oracle; everything general is tested for every filter already.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from photoedit.filters._affine import Affine
from photoedit.filters.base import AffineFilter, Group, Light
from photoedit.params import Unit, number


@dataclass(frozen=True)
class Exposure(AffineFilter):
    """Makes the photo brighter or darker, as more or less light on the sensor would.

    Linear light times 2^stops.
    """

    group = Group.TONE
    example: ClassVar = {"stops": 0.7}
    stops: float = number(
        0.0, -10, 10, neutral=0, slider=(-4, 4), unit=Unit.STOPS,
        help="One stop more is twice the light",
    )  # fmt: skip

    def works_in(self) -> Light:
        return Light.LINEAR

    def affine(self) -> Affine:
        return Affine.tone(2.0**self.stops)
