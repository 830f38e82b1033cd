"""Scripts for the filter python-script: loaded once in every worker, and only if the user allowed them."""

from __future__ import annotations

import functools
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from photoedit.errors import RecipeError
from photoedit.filters._trust import NOT_ALLOWED, digest_of, is_allowed
from photoedit.params import file_of
from photoedit.photo import Region, Size, Tile

NAME = "python-script"
MOST_HALO = 200
MOST_BYTES = 2**20

FAILURES = (Exception, SystemExit)
"""What somebody's script may raise that is its own error: `sys.exit` must not end the program."""

Params = dict[str, float]


class Script(NamedTuple):
    """A loaded script.

    Attributes:
        tile: makes the pixels of a tile of those around it: (pixels, x, y, width, height, params).
        halo: how many pixels beyond each side of a tile it is given.
    """

    path: Path
    tile: Callable[..., Any]
    halo: int

    def run(self, source: Tile, target: Tile, where: Region, frame: Size, params: Params) -> None:
        """Make `target`, which is `where` of `frame`, of `source`, which is larger by the halo.

        Raises:
            RecipeError: the script fails, or gives anything but finite numbers of the right shape.
        """
        try:
            given = self.tile(source, where.x, where.y, *frame, params)
            if given is None:
                raise TypeError("tile() returned nothing; it must return the new pixels")
            made = np.asarray(given, np.float32)
        except FAILURES as problem:
            raise RecipeError(
                f"{NAME}: {_place(self.path, problem)}: {_said(problem)}", code="script"
            ) from None
        if made.shape != target.shape:
            raise RecipeError(
                f"{NAME}: {self.path} gave {_shape(made)} for a tile of {_shape(target)}", code="script"
            )
        if not np.isfinite(made).all():
            raise RecipeError(f"{NAME}: {self.path} gave numbers that are not finite", code="script")
        np.copyto(target, made)


def load(value: str) -> Script:
    """The script that the value of a file param names.

    Raises:
        RecipeError: it may not run (code `NOT_ALLOWED`), can't be loaded, or has no function.
    """
    path, digest = file_of(value)
    if not is_allowed(digest):
        raise RecipeError(
            f"{NAME}: {path} is a program and was not allowed to run, or was changed since; read it, then "
            f"allow it with 'photoedit script allow {path}'",
            code=NOT_ALLOWED,
        )
    return _loaded(path, digest)


@functools.lru_cache(maxsize=8)
def _loaded(path: Path, digest: str) -> Script:
    try:
        content = path.read_bytes()
    except OSError as problem:
        raise RecipeError(f"{NAME}: {path} can't be read: {problem.strerror or problem}") from None
    if len(content) > MOST_BYTES or digest_of(content) != digest:
        raise RecipeError(f"{NAME}: {path} has changed; choose it again", code=NOT_ALLOWED)
    names: dict[str, Any] = {"__name__": "photoedit_script", "__file__": str(path)}
    try:
        exec(compile(content, str(path), "exec"), names)  # the user has allowed exactly this content
    except SyntaxError as problem:
        raise RecipeError(f"{NAME}: {path}, line {problem.lineno}: {problem.msg}", code="script") from None
    except FAILURES as problem:
        raise RecipeError(f"{NAME}: {_place(path, problem)}: {_said(problem)}", code="script") from None
    return Script(path, _function(path, names), _halo(path, names))


def _function(path: Path, names: dict[str, Any]) -> Callable[..., Any]:
    if callable(tile := names.get("tile")):
        return tile  # type: ignore[no-any-return]  # a script promises what it gives by its name alone
    if callable(pixel := names.get("pixel")):
        return functools.partial(_by_pixels, pixel)
    raise RecipeError(
        f"{NAME}: {path} has neither a function pixel(r, g, b, x, y) nor "
        "tile(pixels, x, y, width, height, params)",
        code="script",
    )


def _halo(path: Path, names: dict[str, Any]) -> int:
    halo = names.get("HALO", 0) if "tile" in names else 0
    if not isinstance(halo, int) or not 0 <= halo <= MOST_HALO:
        raise RecipeError(f"{NAME}: {path}: HALO must be a whole number from 0 to {MOST_HALO}", code="script")
    return halo


def _by_pixels(
    pixel: Callable[..., Any], pixels: Tile, left: int, top: int, width: int, height: int, params: Params
) -> Tile:
    """Call `pixel` for every pixel; of a grey photo all three are the same, and green is kept."""
    made = np.empty_like(pixels)
    channels = pixels.shape[2]
    for y, row in enumerate(pixels.tolist()):
        for x, values in enumerate(row):
            red, green, blue = values if channels == 3 else 3 * values
            new = pixel(red, green, blue, left + x, top + y)
            made[y, x] = new if channels == 3 else new[1]
    return made


def _place(path: Path, problem: BaseException) -> str:
    """The script and the line in it that was running."""
    frames = traceback.extract_tb(problem.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == str(path)]
    return f"{path}, line {lines[-1]}" if lines else str(path)


def _said(problem: BaseException) -> str:
    return f"{type(problem).__name__}: {problem}" if str(problem) else type(problem).__name__


def _shape(array: Tile) -> str:
    return " x ".join(str(length) for length in array.shape) or "one number"
