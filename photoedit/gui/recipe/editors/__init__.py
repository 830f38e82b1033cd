"""Editors for params that belong together, one per file. Being in this folder is all an editor needs.

A row edits one param. Where several make one thing (the ends of a histogram, bands of colour, a wheel for
each range of tones), an editor finds them in the declarations of a filter and stands in its card for their
rows.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Iterator, Sequence

from photoedit.gui.recipe.editors.base import Editor
from photoedit.params import Declared, Param, params_of


@functools.cache
def editors() -> tuple[type[Editor], ...]:
    """All editors, in the order of their files' names."""
    found: list[type[Editor]] = []
    for info in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{info.name}")
        found += (
            value
            for value in vars(module).values()
            if isinstance(value, type) and issubclass(value, Editor) and value is not Editor
            if value.__module__ == module.__name__  # and not the base that it has from elsewhere
        )
    return tuple(found)


def editors_for(params: Sequence[Param]) -> Iterator[tuple[type[Editor], tuple[str, ...]]]:
    """Which of `params` are edited together, and by what; no param is there twice."""
    taken: set[str] = set()
    for kind in editors():
        for names in kind.claims([param for param in params if param.name not in taken]):
            taken.update(names)
            yield kind, names


@functools.cache
def draws_histogram(declared: type[Declared]) -> bool:
    """Whether an editor of its params shows the histogram of what comes in."""
    return any(kind.draws_histogram for kind, _names in editors_for(params_of(declared)))
