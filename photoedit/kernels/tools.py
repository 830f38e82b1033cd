"""Tools: what a filter is handed to work with: kernels in one of their lives, rows, scratch memory.

The interpreted life is the same package imported a second time under the name
``photoedit.kernels_interpreted``: a finder maps that name to these very files, and `compiling.kernel`
sees the name and compiles nothing. Relative imports keep nested kernels inside their own life.
"""

from __future__ import annotations

import importlib
import importlib.util
import math
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from photoedit.photo import Tile

Life = Literal["compiled", "interpreted"]

_PACKAGES: dict[Life, str] = {
    "compiled": "photoedit.kernels",
    "interpreted": "photoedit.kernels_interpreted",
}
_FOLDER = Path(__file__).parent
_BLOCK = 2**20
"""Floats in a block of scratch memory: 4 MiB, about what the tiles of one stage need."""


class _TwinFinder(MetaPathFinder):
    """Finds ``photoedit.kernels_interpreted[.x]`` in the files of ``photoedit.kernels``."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        twin = _PACKAGES["interpreted"]
        if fullname == twin:
            return importlib.util.spec_from_file_location(
                fullname, _FOLDER / "__init__.py", submodule_search_locations=[str(_FOLDER)]
            )
        if fullname.startswith(twin + "."):
            name = fullname.rpartition(".")[2]
            return importlib.util.spec_from_file_location(fullname, _FOLDER / f"{name}.py")
        return None


def _install_finder() -> None:
    if not any(isinstance(finder, _TwinFinder) for finder in sys.meta_path):
        sys.meta_path.append(_TwinFinder())


class Tools:
    """Kernels, rows and scratch memory for one worker; not shared between threads.

    Kernel modules are attributes: ``tools.blur.gaussian(...)``.
    """

    def __init__(self, life: Life = "compiled") -> None:
        _install_finder()
        self.life = life
        self._scratch = _Scratch()

    def __getattr__(self, name: str) -> ModuleType:
        if name.startswith("_"):
            raise AttributeError(name)
        module = importlib.import_module(f"{_PACKAGES[self.life]}.{name}")
        setattr(self, name, module)
        return module

    def rows(self, array: npt.NDArray[Any]) -> Any:
        """`array` (C-contiguous, first axis = rows) as kernels take it in this life.

        Compiled kernels get a two-dimensional array, interpreted ones a list of memoryviews: the
        interpreter indexes those three times as fast as NumPy rows.
        """
        flat = array.reshape(array.shape[0], -1)
        if self.life == "compiled":
            return flat
        return [memoryview(row) for row in flat]  # type: ignore[arg-type]  # arrays are buffers

    def row(self, array: npt.NDArray[Any]) -> Any:
        """A one-dimensional array (a table, weights) as kernels take it in this life."""
        return array if self.life == "compiled" else memoryview(array)  # type: ignore[arg-type]  # as above

    def scratch(self, *shape: int) -> Tile:
        """Uninitialised float32 memory of `shape`, valid until the enclosing `borrowed` block ends."""
        return self._scratch.take(shape)

    def scratch_of(self, kind: npt.DTypeLike, *shape: int) -> npt.NDArray[Any]:
        """As `scratch`, for numbers of another `kind`."""
        count, size = math.prod(shape), np.dtype(kind).itemsize
        return self.scratch(-(-count * size // 4)).view(kind)[:count].reshape(shape)

    @contextmanager
    def borrowed(self) -> Iterator[None]:
        """Give back at the end all scratch memory that was taken inside."""
        mark = self._scratch.mark()
        try:
            yield
        finally:
            self._scratch.release(mark)


class _Scratch:
    """A stack of float32 memory that is reused from tile to tile.

    Fresh arrays per tile cost millions of page faults in a batch (see the benchmark's page).
    """

    def __init__(self) -> None:
        self._blocks: list[npt.NDArray[np.float32]] = []
        self._block = 0
        self._used = 0

    def mark(self) -> tuple[int, int]:
        return self._block, self._used

    def release(self, mark: tuple[int, int]) -> None:
        self._block, self._used = mark

    def take(self, shape: tuple[int, ...]) -> Tile:
        count = math.prod(shape)
        room = -(-count // 16) * 16  # every array starts on a cache line
        while self._block < len(self._blocks):
            block = self._blocks[self._block]
            if self._used + room <= block.size:
                break
            if self._used == 0:  # nobody holds this block, and it is too small: make it larger
                self._blocks[self._block] = _aligned(room)
            else:
                self._block, self._used = self._block + 1, 0
        else:
            self._blocks.append(_aligned(max(room, _BLOCK)))
        start, self._used = self._used, self._used + room
        taken: Tile = self._blocks[self._block][start : start + count].reshape(shape)
        return taken


def _aligned(count: int) -> npt.NDArray[np.float32]:
    raw = np.empty(count + 16, np.float32)
    skip = -(raw.ctypes.data // 4) % 16
    return raw[skip : skip + count]
