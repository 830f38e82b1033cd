"""Python script."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters._script import load
from photoedit.filters._trust import EXAMPLE
from photoedit.filters.base import Group, PlacedFilter
from photoedit.kernels.tools import Tools
from photoedit.params import file, number
from photoedit.photo import Region, Size, Tile


def _knob(letter: str) -> float:
    value: float = number(
        0.0, -1000, 1000, slider=(-1, 1), help=f"What the script is given as params['{letter}']"
    )
    return value


@dataclass(frozen=True)
class PythonScript(PlacedFilter):
    """Runs your own Python on the pixels: a file with a function `pixel` or `tile`.

    ``def pixel(r, g, b, x, y)`` returns three numbers. ``def tile(pixels, x, y, width, height, params)`` gets
    a float32 array (rows x columns x channels, 0..1 nominal, encoded light) whose corner lies at x, y of a
    photo of width x height, and returns one; if the file sets ``HALO = n``, the array has n pixels more on
    each side than what is to be returned. The script runs in the workers, with all the rights you have, and
    only after you have allowed this very file with ``photoedit script allow FILE``. For equal results in all
    tile sizes a pixel must depend on nothing but what is around it and where it is.
    """

    group = Group.OWN
    file: str = file(help="A Python file that you have allowed to run", example=str(EXAMPLE))
    a: float = _knob("a")
    b: float = _knob("b")
    c: float = _knob("c")
    d: float = _knob("d")

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.file:
            load(self.file)

    def is_neutral(self) -> bool:
        return not self.file

    def halo(self, frame: Size) -> int:
        return load(self.file).halo if self.file else 0

    def apply(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        params = {"a": self.a, "b": self.b, "c": self.c, "d": self.d}
        if self.file:
            load(self.file).run(source, target, where, frame, params)
        else:
            target[...] = source
