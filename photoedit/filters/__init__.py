"""The filters, one per file. Being in this folder is all the registration a filter needs.

Other packages can offer more; see `_plugins`.

`exposure.py` is the template to copy. Files whose names start with an underscore, and `base.py`, are
helpers.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType

from photoedit.errors import RecipeError, UsageError
from photoedit.filters import _plugins
from photoedit.filters.base import Filter
from photoedit.params import nearest


@functools.cache
def filters() -> Mapping[str, type[Filter]]:
    """All filters by name, in alphabetical order: those of this folder, and enabled plug-ins.

    Raises:
        UsageError: a plug-in can't be used; the message says how to leave it out.
    """
    found = {kind.name: kind for stem in _stems() for kind in _filters_in(stem)}
    for name in _plugins.enabled():
        kind = _plugins.load(name)
        if not issubclass(kind, Filter) or kind.name in found:
            raise UsageError(
                f"The plug-in {name} offers no filter, or one whose name there is already; "
                f"'photoedit plugin disable {name}' leaves it out"
            )
        found[kind.name] = kind
    return MappingProxyType(dict(sorted(found.items())))


def filter_named(name: str) -> type[Filter]:
    """The filter called `name`.

    Raises:
        RecipeError: there is none; the message names the nearest ones.
    """
    stem = name.replace("-", "_")
    if stem in _stems():  # without importing all the others: a start takes a tenth of a second less
        for kind in _filters_in(stem):
            if kind.name == name:
                return kind
    try:
        return filters()[name]
    except KeyError:
        hint = nearest(name, filters()) or "; 'photoedit filters' lists them"
        raise RecipeError(f"There is no filter {name!r}{hint}") from None


@functools.cache
def _stems() -> frozenset[str]:
    """The names of the files with filters."""
    names = (info.name for info in pkgutil.iter_modules(__path__))
    return frozenset(name for name in names if name != "base" and not name.startswith("_"))


def _filters_in(stem: str) -> list[type[Filter]]:
    """The filters of one file."""
    module = importlib.import_module(f"{__name__}.{stem}")
    return [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Filter) and value.__module__ == module.__name__
    ]
