"""Compiles all kernels once, so that no photo has to wait for it.

Numba keeps what it compiled on disk. Here every filter is rehearsed on a tiny picture, in every one of its
choices and for every kind of photo; what a later start needs is then loaded instead of compiled. A marker in
the user's cache folder says for which kernels that has been done.

Python keeps what it compiled as well, but not where PYTHONDONTWRITEBYTECODE is set, as in many containers:
there each start, and that of the workers, would read all sources anew, which takes a fifth of its CPU time.
"""

from __future__ import annotations

import compileall
import dataclasses
import hashlib
import platform
from collections.abc import Callable, Iterator
from functools import partial
from importlib.metadata import version
from pathlib import Path

import numpy as np
import numpy.typing as npt
import platformdirs

import photoedit
from photoedit.colour import ADOBE_RGB, tables
from photoedit.engine.levels import LevelMatrix, LevelTable
from photoedit.engine.plan import make_plan
from photoedit.engine.recall import Recall
from photoedit.engine.render import render
from photoedit.engine.tile import Planes, TileMaker, store
from photoedit.errors import PhotoEditError
from photoedit.filters import filters
from photoedit.filters.base import AreaFilter, Filter
from photoedit.formats.reading import set_upright
from photoedit.kernels.tools import Tools
from photoedit.masks import masks
from photoedit.params import ParamType, Unit, Value, params_of
from photoedit.photo import DEPTHS, Photo, Size
from photoedit.recipe import Recipe, Step

RADII = (1, 3, 4, 11)
"""Whole radii that filters may treat in different ways."""

SIDE = 48
"""Side of the pictures that are rehearsed on, in pixels."""


def warm_up(progressed: Callable[[int, int], None] = lambda done, total: None) -> None:
    """Compile what is not compiled yet; `progressed` hears how many rehearsals of how many are over."""
    compile_sources(Path(photoedit.__file__).parent)
    acts = list(_acts())
    for done, act in enumerate(acts):
        progressed(done, len(acts))
        act()
    progressed(len(acts), len(acts))
    marker = _marker()
    marker.parent.mkdir(parents=True, exist_ok=True)
    marker.touch()


def compile_sources(folder: Path) -> None:
    """Compile the Python files of a package for later starts, if they may be kept in its folder."""
    compileall.compile_dir(folder, quiet=2)  # where they may not, it says nothing and starts stay as they are


def is_warm() -> bool:
    """Whether `warm_up` has been done for these kernels."""
    return _marker().exists()


def lively(kind: type[Filter]) -> Filter:
    """A filter set so that it does something."""
    values: dict[str, Value] = {}
    for param in params_of(kind):
        if param.type in {ParamType.NUMBER, ParamType.INTEGER} and not param.optional:
            assert param.slider_low is not None and param.slider_high is not None
            assert isinstance(param.default, (int, float))
            step = 0.15 * (param.slider_high - param.slider_low)
            upwards = param.default < (param.slider_low + param.slider_high) / 2
            if param.type is ParamType.INTEGER:
                step = max(round(step), 1)
            values[param.name] = param.default + step if upwards else param.default - step
    values |= {param.name: param.example for param in params_of(kind) if param.example is not None}
    instance = kind(**values)
    if instance.is_neutral():  # only optional params: give the first one
        first = params_of(kind)[0]
        instance = dataclasses.replace(instance, **{first.name: 20})
    return instance


def choices(kind: type[Filter]) -> list[Filter]:
    """A lively filter in each of its choices and with each of its switches."""
    found = [lively(kind)]
    for param in params_of(kind):
        options: list[object] = [*param.choices] if param.type is ParamType.CHOICE else []
        if param.type is ParamType.FLAG:
            options = [True, False]
        if param.type is ParamType.INTEGER and param.unit is Unit.PIXELS and not param.optional:
            options = [*RADII]
        for option in options:
            try:
                found.append(dataclasses.replace(found[0], **{param.name: option}))
            except PhotoEditError:
                continue  # two values that exclude each other
    return list(dict.fromkeys(found))


def _acts() -> Iterator[Callable[[], object]]:
    """All rehearsals, as calls."""
    everything = [item for kind in filters().values() for item in choices(kind)]
    for item in everything:
        depths = DEPTHS if isinstance(item, AreaFilter) else (np.dtype(np.uint8),)
        for depth in depths:
            yield partial(_rehearse, Step(item), depth, 3)
            yield partial(_rehearse, Step(item), depth, 1)
    for mask in (None, *(kind() for kind in masks().values())):
        for name in ("exposure", "contrast"):
            part = Step(lively(filters()[name]), opacity=0.5, mask=mask)
            yield partial(_rehearse, part, np.dtype(np.uint8), 3)
            yield partial(_rehearse, part, np.dtype(np.uint8), 1)
    turned = filters()["rotate"]
    for depth in DEPTHS:
        for channels in (1, 3, 4):
            yield partial(_rehearse, Step(lively(turned)), depth, channels)
            yield partial(_look_at, depth, min(channels, 3))


def _rehearse(step: Step, depth: npt.DTypeLike, channels: int) -> None:
    top = 1 if np.dtype(depth) == np.float32 else 255
    noise = np.random.default_rng(1).random((SIDE, SIDE, channels))
    photo = Photo.from_array((noise * top).astype(depth))
    render(photo, Recipe((step,)), execution="serial")


def _look_at(depth: npt.DTypeLike, channels: int) -> None:
    """What else is done with pixels: loading, halving, setting upright, other curves, levels to levels."""
    tools = Tools()
    pixels, half = np.zeros((SIDE, SIDE, channels), depth), np.zeros((SIDE // 2, SIDE // 2, channels), depth)
    TileMaker(make_plan((), Size(SIDE, SIDE)), Planes(pixels, None), tools).make(Size(SIDE, SIDE).whole())
    tools.halve.halve(tools.rows(pixels), tools.rows(half), channels, 0.5)
    set_upright(pixels, np.empty_like(pixels), 6)
    eight = np.zeros((SIDE, SIDE, 3), np.uint8)
    store(pixels.astype(np.float32), pixels.astype(np.uint8), 0, 0, tools, dither_at=(0, 0))
    plan = make_plan((lively(filters()["exposure"]),), Size(SIDE, SIDE))
    mixed = make_plan((lively(filters()["sepia"]),), Size(SIDE, SIDE))
    for shortcut in (LevelTable(plan, 3, tools), LevelMatrix(mixed, tools), Recall(plan, tools)):
        shortcut.write(eight, 0, eight.copy(), 0, SIDE)
    table, _ = tables(ADOBE_RGB.curve)
    row = np.zeros((1, SIDE), np.float32)
    tools.tone_curve.look_up(tools.rows(row), tools.row(table.values), table.roots, table.exponent)


def _marker() -> Path:
    """The file that exists when what is installed here has been warmed up."""
    package = Path(__file__).parents[1]
    facts = [str(package), platform.python_version(), platform.machine(), version("numba")]
    kernels = sorted((package / "kernels").glob("*.py"))
    facts += [f"{path.name} {path.stat().st_mtime_ns}" for path in kernels]
    name = hashlib.sha256("\n".join(facts).encode()).hexdigest()[:16]
    return platformdirs.user_cache_path("photoedit") / f"warm-{name}"
