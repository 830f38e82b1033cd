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
    found = {}
    for info in pkgutil.iter_modules(__path__):
        if info.name == "base" or info.name.startswith("_"):
            continue
        module = importlib.import_module(f"{__name__}.{info.name}")
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Filter) and value.__module__ == module.__name__:
                found[value.name] = value
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
    try:
        return filters()[name]
    except KeyError:
        hint = nearest(name, filters()) or "; 'photoedit filters' lists them"
        raise RecipeError(f"There is no filter {name!r}{hint}") from None
