"""The handles that edit a step on the photo itself, one kind per file. Being in this folder is all they need.

An overlay names the filters or masks whose values its handles move; a step has handles if its mask or its
filter has an overlay here.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from photoedit.filters.base import Filter
from photoedit.gui.canvas.overlays.base import Overlay
from photoedit.masks.base import Mask
from photoedit.params import Declared
from photoedit.recipe import Step


@functools.cache
def overlays() -> Mapping[type[Declared], Overlay[Any]]:
    """The overlay of every filter and mask that has one."""
    found: dict[type[Declared], Overlay[Any]] = {}
    for info in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{info.name}")
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Overlay) and value is not Overlay:
                found.update(dict.fromkeys(value.edits, value()))
    return MappingProxyType(found)


def item_of(step: Step) -> Filter | Mask | None:
    """The part of a step that has handles: its mask, or else its filter; None if neither has."""
    items = (step.mask, step.filter)
    return next((item for item in items if item is not None and type(item) in overlays()), None)
