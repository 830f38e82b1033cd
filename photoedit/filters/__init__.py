"""The filters, one per file. Being in this folder is all the registration a filter needs.

`exposure.py` is the template to copy. Files whose names start with an underscore, and `base.py`, are
helpers.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType

from photoedit.errors import RecipeError
from photoedit.filters.base import Filter
from photoedit.params import nearest


@functools.cache
def filters() -> Mapping[str, type[Filter]]:
    """All filters by name, in alphabetical order."""
    found = {}
    for info in pkgutil.iter_modules(__path__):
        if info.name == "base" or info.name.startswith("_"):
            continue
        module = importlib.import_module(f"{__name__}.{info.name}")
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Filter) and value.__module__ == module.__name__:
                found[value.name] = value
    return MappingProxyType(dict(sorted(found.items())))


def filter_named(name: str) -> type[Filter]:
    """The filter called `name`.

    Raises:
        RecipeError: there is none; the message names the nearest ones.
    """
    try:
        return filters()[name]
    except KeyError:
        hint = nearest(name, filters()) or "; 'photoedit filters' lists them"
        raise RecipeError(f"There is no filter {name!r}{hint}") from None
