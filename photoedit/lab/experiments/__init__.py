"""The experiments, one per file. Being in this folder is all the registration an experiment needs.

`compiled_kernels.py` is a short one to copy. Files whose names start with an underscore are helpers.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import pkgutil
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from photoedit.errors import UsageError
from photoedit.lab.experiment import Experiment
from photoedit.params import nearest


@functools.cache
def experiments() -> Mapping[str, Experiment]:
    """All experiments by name, in alphabetical order."""
    found = {}
    for info in pkgutil.iter_modules(__path__):
        if info.name.startswith("_"):
            continue
        module = importlib.import_module(f"{__name__}.{info.name}")
        for value in vars(module).values():
            if (
                inspect.isclass(value)
                and value.__module__ == module.__name__
                and issubclass(value, Experiment)
            ):
                one = value()
                found[one.name] = one
    return MappingProxyType(dict(sorted(found.items())))


def chosen(names: Iterable[str]) -> list[Experiment]:
    """The experiments of these names in this order; all of them if there are no names.

    Raises:
        UsageError: there is none of one of the names; the message says which are near.
    """
    known = experiments()
    for name in names:
        if name not in known:
            hint = nearest(name, known) or "; 'photoedit lab --list' lists them"
            raise UsageError(f"There is no experiment {name!r}{hint}")
    return [known[name] for name in names] or list(known.values())
