"""The rivals, one library per file.

A file has up to three things: `about`, which names the versions; `editor`, which returns the function that
does one photo of a recipe from file to file; and `Singles`, whose methods are single operations on a
picture in memory. A method that is missing is an operation the library lacks.

Each is written as somebody would who knows the library well and wants it fast: 8-bit tables where a table
does it, steps merged where that is exact, memory used again. They know nothing of photoedit, except for
`photoedit_` itself.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

Job = dict[str, Any]
"""A recipe as numbers: `benchmarking.recipes.Job.to_json`."""

Editor = Callable[[Path, Path], None]
"""Does one photo, from file to file."""

Bytes = npt.NDArray[np.uint8]

Picture = Any
"""A picture in the library's own form."""

Matrix = list[list[float]]


class Single(Protocol):
    """What every `Singles` has besides its operations: the way into the library's own memory and back.

    Neither is timed. `workers` is how many cores it may use.
    """

    def __init__(self, workers: int) -> None: ...

    def take(self, pixels: Bytes) -> Picture: ...

    def give(self, picture: Picture) -> Bytes: ...


class Missing(Exception):  # noqa: N818  it is no error that a library lacks something
    """The library has no such operation, or none that does the same; the message says which."""
